"""To the decision and back in a real browser: a clean submission by keyboard; feedback, its clock; a second round."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from time import monotonic

import pytest
from journey_server import Server
from journey_steps import go_to, open_case, saved, store_of, text_of
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

CLEAN = "Two Rivers Daylighting Ltd."  # data/samples/01-clean-pass.zip
FAULTY = "Silver Willow Environmental Ltd."


def unfold(page: Page, step: str) -> None:
    page.get_by_test_id("tab-score").click()
    page.get_by_test_id("steps").locator("summary").filter(has_text=step).click()


KEYS_MOST = 90  # for a clean submission of some sixty questions, each looked at


def state_in_store(server: Server, employer: str) -> tuple[str, object]:
    store = store_of(server)
    frame = store.submissions()
    store.close()
    row = frame[frame["employer_legal_name"] == employer].iloc[-1]
    return row["state"], row["decision"]


def test_a_clean_submission_is_reviewed_by_keyboard_accepted_with_its_letters_and_reopened(
    page: Page, server: Server, record_testsuite_property: Callable[[str, object], None]
) -> None:
    open_case(page, server, CLEAN)
    began = monotonic()
    page.evaluate("window.nKeys = 0; addEventListener('keydown', () => { window.nKeys += 1; }, true)")
    page.keyboard.press("i")
    page.keyboard.press("g")
    for n_reviewed in range(62):
        expect(page.get_by_test_id("progress")).to_contain_text(f"{n_reviewed} of 62")
        expect(page.get_by_test_id("offer")).to_contain_text("Accept sets")  # what the key is about to do
        page.keyboard.press("g")
    expect(page.get_by_test_id("progress")).to_contain_text("62 of 62")
    saved(page)
    n_keys = page.evaluate("window.nKeys")
    record_testsuite_property("keystrokes of a clean review", n_keys)
    record_testsuite_property(
        "seconds of a clean review", round(monotonic() - began, 1)
    )  # of the page, not of a reader
    assert 62 < n_keys <= KEYS_MOST
    page.keyboard.press("s")
    expect(page.get_by_test_id("result")).to_have_class("result result-pass")
    unfold(page, "Accept")
    page.get_by_test_id("decide-accepted-go").click()
    expect(page.get_by_test_id("written").get_by_role("listitem")).to_have_count(2)  # employer and governing body, 2.14
    assert state_in_store(server, CLEAN) == ("closed", "accepted")
    letters = [text_of(letter) for letter in (server.home / "exports").glob("*.docx")]
    assert sum(CLEAN in text for text in letters) == 2
    unfold(page, "Reopen")
    page.get_by_test_id("reopen-reason").fill("The owner's name was wrong in the letter.")
    page.get_by_test_id("reopen-go").click()
    expect(page.get_by_test_id("decide-accepted-go")).to_have_count(1)
    assert state_in_store(server, CLEAN)[0] == "in_review"


def test_feedback_that_is_sent_starts_the_clock_and_an_extension_moves_it(page: Page, server: Server) -> None:
    today = date.today()  # noqa: DTZ011 # the server's own day
    open_case(page, server, FAULTY)
    go_to(page, "1.2")
    page.keyboard.press("f")
    page.get_by_test_id("finding-wording").fill("Attach the page that names what the policy promises.")
    page.get_by_test_id("finding-check").select_option("documents")
    page.get_by_test_id("finding-save").click()
    expect(page.get_by_test_id("finding")).to_be_visible()
    unfold(page, "Send feedback")
    page.get_by_test_id("send-feedback-sent_on").fill((today - timedelta(days=3)).isoformat())
    page.get_by_test_id("send-feedback-go").click()
    expect(page.get_by_test_id("dialog")).to_contain_text("cannot have been sent")  # before it came in
    page.keyboard.press("Escape")
    page.get_by_test_id("send-feedback-sent_on").fill(today.isoformat())
    page.get_by_test_id("send-feedback-go").click()
    expect(page.get_by_test_id("deadline")).to_contain_text((today + timedelta(days=15)).isoformat())
    assert state_in_store(server, FAULTY)[0] == "awaiting_correction"
    unfold(page, "Extend")
    page.get_by_test_id("extend-days").fill("7")
    page.get_by_test_id("extend-pause").check()
    page.locator("[data-key=write-review-form]").click()
    expect(page.get_by_test_id("written").get_by_text("QA review form").first).to_be_visible()
    expect(page.get_by_test_id("extend-days")).to_have_value("7")
    expect(page.get_by_test_id("extend-pause")).to_be_checked()
    page.get_by_test_id("extend-pause").uncheck()
    page.get_by_test_id("extend-reason").fill("The office was closed after a flood.")
    page.get_by_test_id("extend-go").click()
    expect(page.get_by_test_id("deadline")).to_contain_text((today + timedelta(days=22)).isoformat())


def test_a_corrected_submission_shows_what_changed_since_the_last_round(page: Page, server: Server) -> None:
    open_case(page, server, "Kestrel Rigging Corp.")  # data/samples 07, corrected by 08
    page.get_by_test_id("go-changes").click()
    expect(page.get_by_test_id("changes")).to_contain_text("3.1")
    expect(page.get_by_test_id("cleared").get_by_role("listitem")).to_have_count(
        7
    )  # what was planted in 07 beside the intake
    expect(page.get_by_test_id("raised")).to_contain_text("None.")
    page.get_by_test_id("filter").select_option("changed")
    expect(page.get_by_test_id("go-3.1")).to_be_visible()
    expect(page.get_by_test_id("go-1.1")).to_have_count(0)
