"""The evidence beside the question in a real browser: pages, words, dates, search, columns; and hostile texts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hostile_texts import hostile_texts, made_hostile
from journey_server import Server
from journey_steps import go_to, open_case, open_queue, store_of
from playwright.sync_api import Page, expect

import secor_qa
from secor_qa.desk import Desk
from secor_qa.desk.receive import receive_submission

pytestmark = pytest.mark.browser

SAMPLES = Path(__file__).resolve().parents[2] / "data" / "samples"
STALE = "Silver Willow Environmental Ltd."


def test_a_page_is_shown_with_its_words_and_its_dates_and_all_fits_the_window(page: Page, server: Server) -> None:
    open_case(page, server, STALE)
    go_to(page, "1.2")
    sheet = page.get_by_test_id("sheet")
    expect(sheet.get_by_role("img")).to_be_visible()
    expect(sheet.locator(".layer")).to_contain_text("Policy")
    expect(sheet.locator(".spot[title*='in the window']").first).to_be_attached()
    expect(page.get_by_test_id("calendar").get_by_role("listitem")).to_have_count(13)
    overflow = page.evaluate("document.scrollingElement.scrollHeight - innerHeight")
    assert overflow <= 0
    page.keyboard.press("+")
    expect(sheet).to_have_attribute("style", re.compile(r"inline-size: ?125%"))
    page.keyboard.press("0")
    expect(sheet).to_have_attribute("style", re.compile(r"inline-size: ?100%"))
    upright = sheet.get_attribute("style")
    page.keyboard.press("r")
    expect(sheet).not_to_have_attribute("style", upright or "")  # the other way round now
    page.keyboard.press("t")
    expect(page.get_by_role("button", name="Go to page 1")).to_be_visible()


def test_words_sought_in_all_documents_lead_to_their_page_and_are_marked(page: Page, server: Server) -> None:
    open_case(page, server, STALE)
    page.keyboard.press("/")
    page.get_by_role("searchbox", name="Search notes and documents").fill("safe contouring")
    page.get_by_test_id("hit").filter(has_text=".pdf").first.click()
    expect(page.get_by_test_id("sheet").locator(".spot-sought").first).to_be_visible()
    said = page.get_by_test_id("said")
    expect(said).to_be_visible()
    expect(said).to_contain_text("marked")
    assert said.evaluate("it => it.scrollWidth <= it.clientWidth")  # nothing of it is cut off
    expect(said).to_be_hidden()  # after it was read


def test_the_width_of_a_column_is_remembered(page: Page, server: Server) -> None:
    open_case(page, server, STALE)
    edge = page.get_by_role("separator", name="Width of the list of questions")
    edge.focus()
    before = page.get_by_test_id("rail").bounding_box()["width"]  # type: ignore[index]
    edge.press("ArrowRight")
    edge.press("ArrowRight")
    wider = page.get_by_test_id("rail").bounding_box()["width"]  # type: ignore[index]
    assert wider > before + 20
    page.reload()
    expect(page.get_by_test_id("question-title")).to_be_visible()
    assert abs(page.get_by_test_id("rail").bounding_box()["width"] - wider) < 2  # type: ignore[index]


def test_five_hundred_hostile_texts_are_shown_as_text_and_nothing_of_them_runs(page: Page, server: Server) -> None:
    hostile = made_hostile(secor_qa.read_submission(SAMPLES / "07-needs-corrections.zip"))
    store = store_of(server)
    kept = receive_submission(Desk(store, who="Robin Reviewer"), hostile, "hostile")
    store.close()
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.on("dialog", lambda dialog: failures.append(dialog.message))
    open_queue(page, server)
    page.goto(f"{server.url}/voila/render/review.ipynb#/s/{kept.submission_id}/intake")
    page.reload()
    expect(page.get_by_test_id("question-title")).to_have_text("Intake")
    expect(page.get_by_test_id("document")).to_have_count(len(hostile.documents_with_questions()))
    seen = [page.locator(".asked").inner_text()]
    for _ in hostile.answers:
        page.keyboard.press("j")
        seen.append(page.locator(".asked").inner_text() + page.locator(".papers").inner_text())
    text = "\n".join(seen)
    numbers = {at for at in range(len(hostile_texts())) if f"#{at}" in text}
    assert len(numbers) >= 480
    assert "<script>" in text
    assert "⟨202e⟩" in text
    assert page.evaluate("window.__hurt") is None
    assert page.locator(".sqa :is(script, iframe, style, a[href^='javascript'], dialog, b)").count() == 0
    assert failures == []
    box = page.get_by_test_id("evidence").bounding_box()
    assert box
    assert box["x"] + box["width"] <= 1366 + 1
