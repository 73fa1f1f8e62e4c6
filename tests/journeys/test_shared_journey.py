"""Two reviewers, and a server that goes away: nothing lost, nobody overwritten."""

from __future__ import annotations

import pytest
from journey_server import Server
from journey_steps import go_to, open_case, saved, store_of
from playwright.sync_api import Browser, Page, expect

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def shared(server: Server) -> str:
    """The employer of an open sample that no other journey marks."""
    store = store_of(server)
    frame = store.submissions()
    store.close()
    names = frame[(frame["state"] == "received") & (frame["n_rounds"] == 1)]["employer_legal_name"].sort_values()
    return str(names.iloc[-1])


def test_two_reviewers_see_each_other_and_a_conflict_names_both_values(
    browser: Browser, page: Page, server: Server, second_server: Server, shared: str
) -> None:
    context = browser.new_context(viewport={"width": 1366, "height": 768})
    other = context.new_page()
    try:
        for each, of in ((page, server), (other, second_server)):
            open_case(each, of, shared)
            go_to(each, "5.1")
        expect(other.get_by_test_id("others")).to_contain_text("Robin Reviewer")
        expect(page.get_by_test_id("others")).to_contain_text("Sam Second")
        _lie_behind(other, True)  # hears no news, as a window behind another
        page.get_by_test_id("check-documents-not_accepted").check()
        saved(page, "check-documents")
        other.get_by_test_id("check-documents-accepted").check()
        dialog = other.get_by_test_id("dialog")
        expect(dialog).to_contain_text("Robin Reviewer")
        expect(dialog.locator("dd")).to_have_text(["not accepted", "accepted"])
        other.get_by_test_id("dialog-theirs").click()
        expect(other.get_by_test_id("check-documents-not_accepted")).to_be_checked()
        _lie_behind(other, False)
        page.get_by_test_id("check-notes-accepted").check()
        saved(page, "check-notes")
        expect(other.get_by_test_id("check-notes-accepted")).to_be_checked()  # it appears by itself
        other.keyboard.press("h")
        history = other.get_by_test_id("history-table")
        expect(history).to_contain_text("Robin Reviewer")
        expect(history).to_contain_text("Sam Second")  # whose mark was refused
    finally:
        context.close()


def _lie_behind(page: Page, behind: bool) -> None:
    page.evaluate("to => Object.defineProperty(document, 'hidden', { configurable: true, get: () => to })", behind)


def test_marks_made_while_the_network_is_away_are_sent_when_it_is_back(page: Page, server: Server, shared: str) -> None:
    open_case(page, server, shared)
    go_to(page, "5.2")
    page.context.set_offline(True)
    page.get_by_test_id("check-documents-accepted").check()
    page.get_by_test_id("check-notes-not_accepted").check()
    page.context.set_offline(False)
    saved(page, "check-documents")
    saved(page, "check-notes")
    page.reload()
    expect(page.get_by_test_id("check-documents-accepted")).to_be_checked()
    expect(page.get_by_test_id("check-notes-not_accepted")).to_be_checked()


def test_a_server_that_is_started_again_is_found_again_with_every_mark(page: Page, server: Server, shared: str) -> None:
    open_case(page, server, shared)
    go_to(page, "5.3")
    server.stop()
    page.get_by_test_id("check-documents-accepted").check()
    expect(page.get_by_test_id("lost")).to_contain_text("Connection lost")
    server.start()
    saved(page, "check-documents")
    expect(page.get_by_test_id("question-title")).to_contain_text("5.3")
    expect(page.get_by_test_id("check-documents-accepted")).to_be_checked()
