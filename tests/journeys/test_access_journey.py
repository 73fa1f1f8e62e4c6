"""For everybody: no serious finding of axe-core on any view, and a review by keyboard and accessible names alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from journey_server import Server
from journey_steps import go_to, open_case, open_queue
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser

AXE = Path(__file__).resolve().parents[1] / "node_modules" / "axe-core" / "axe.min.js"
STALE = "Silver Willow Environmental Ltd."
RUN = """async () => (await axe.run(document.querySelector('.sqa'), { runOnly:
    ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }))
  .violations.filter((each) => ['serious', 'critical'].includes(each.impact))
  .map((each) => `${each.id}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`)"""


def faults(page: Page) -> list[str]:
    """What is found in a view, in light colours and in dark ones."""
    page.evaluate(AXE.read_text(encoding="utf-8"))
    found: list[str] = []
    for scheme in ("dark", "light"):
        page.emulate_media(color_scheme=scheme)
        found += [f"{scheme}: {each}" for each in page.evaluate(RUN)]
    return found


def test_axe_finds_nothing_serious_on_any_view_in_light_or_dark(page: Page, server: Server) -> None:
    if not AXE.is_file():
        sentence = "axe-core is not installed; scripts/test-machine installs it."
        (pytest.fail if os.environ.get("CI") else pytest.skip)(sentence)
    found: dict[str, list[str]] = {}
    open_queue(page, server)
    found["queue"] = faults(page)
    open_case(page, server, STALE)
    found["intake"] = faults(page)
    go_to(page, "1.2")
    expect(page.get_by_test_id("sheet")).to_be_visible()
    page.keyboard.press("t")
    found["question"] = faults(page)
    page.keyboard.press("s")
    expect(page.get_by_test_id("chart")).to_be_visible()
    page.get_by_test_id("score-table-fold").locator("summary").click()
    found["score"] = faults(page)
    page.keyboard.press("f")
    found["finding"] = faults(page)
    page.keyboard.press("Escape")
    for key, view in (("?", "keys"), ("/", "search"), ("h", "history"), ("o", "proof")):
        page.get_by_test_id("question-title").focus()
        page.keyboard.press(key)
        expect(page.get_by_test_id("dialog")).to_be_visible()
        found[view] = faults(page)
        page.keyboard.press("Escape")
        expect(page.get_by_test_id("dialog")).to_have_count(0)
    assert {view: each for view, each in found.items() if each} == {}


def test_a_question_is_reviewed_by_accessible_names_and_keyboard_alone(page: Page, server: Server) -> None:
    open_queue(page, server)
    page.get_by_role("searchbox", name="Find employer, id or reviewer").fill("Silver Willow")
    page.get_by_role("link", name=STALE).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_contain_text("Silver Willow")
    page.get_by_role("navigation", name="Questions").get_by_role("button", name="1.3").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2, name="1.3")).to_be_visible()
    verdicts = page.get_by_role("group", name="2.5(a)")
    verdicts.get_by_role("radio", name="Accept", exact=True).focus()
    page.keyboard.press("Space")
    expect(verdicts.get_by_role("radio", name="Accept", exact=True)).to_be_checked()
    page.get_by_role("spinbutton", name="Points awarded").focus()
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").filter(has_text="Saved")).to_be_visible()
    page.get_by_role("button", name="New finding").focus()
    page.keyboard.press("Enter")
    page.get_by_role("textbox", name="Wording for the assessor").fill("Say who was asked.")
    page.keyboard.press("Control+Enter")
    expect(page.get_by_role("region", name="Findings")).to_contain_text("Say who was asked.")
    page.get_by_role("tab", name="Score and steps").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("tabpanel", name="Score and steps")).to_contain_text("Needs")


def test_at_twice_the_size_every_part_is_still_reached_without_scrolling_sideways(
    browser: Browser, server: Server
) -> None:
    context = browser.new_context(
        viewport={"width": 683, "height": 384}, reduced_motion="reduce", forced_colors="active"
    )
    page = context.new_page()
    open_case(page, server, STALE)
    go_to(page, "1.2")
    for name in ("points", "tab-score", "show-keys", "new-finding"):
        page.get_by_test_id(name).scroll_into_view_if_needed()
        box = page.get_by_test_id(name).bounding_box()
        assert box
        assert 0 <= box["x"] < 683, name
        assert box["x"] + box["width"] <= 684, name
    context.close()


def test_a_key_can_be_changed_and_no_key_acts_while_typing(page: Page, server: Server) -> None:
    open_case(page, server, STALE)
    go_to(page, "1.4")
    page.keyboard.press("?")
    page.get_by_role("button", name="Change the key for: Next question").click()
    page.keyboard.press("m")
    expect(page.get_by_test_id("keys-said")).to_contain_text("Next question: m")
    page.keyboard.press("Escape")
    page.keyboard.press("m")
    expect(page.get_by_test_id("question-title")).to_contain_text("1.5")
    page.keyboard.press("f")
    page.keyboard.type("more jam and gravel")
    expect(page.get_by_test_id("question-title")).to_contain_text("1.5")
    expect(page.get_by_test_id("finding-wording")).to_have_value("more jam and gravel")
    page.keyboard.press("Escape")
    page.keyboard.press("?")
    page.get_by_test_id("usual-keys").click()
    page.keyboard.press("Escape")
