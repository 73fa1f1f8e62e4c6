"""A reviewer's main job in a real browser: open, tick, watch the chart, write a finding, lose the kernel, export."""

from __future__ import annotations

import time
from pathlib import Path

import openpyxl
import psutil
import pytest
from journey_server import Server
from journey_steps import EMPLOYER_ROW, go_to, open_case, saved, store_of, text_of
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

WORDING = "The note of question 1.2 names no place; say where the policy hangs. =1+1 <b>not bold</b>"


def verdict_in_store(server: Server, employer: str, question: str, check: str) -> object:
    store = store_of(server)
    who = store.submissions()
    ids = who.loc[who["employer_legal_name"] == employer, "submission_id"]
    checks = store.checks()
    rows = checks[checks["submission_id"].isin(ids) & (checks["question"] == question) & (checks["check"] == check)]
    return rows["verdict"].iloc[-1]


@pytest.fixture(scope="module")
def employer(server: Server) -> str:
    """The employer of an open sample in its first round, without a blank in its name."""
    frame = store_of(server).submissions()
    fresh = frame[(frame["state"] == "received") & (frame["n_rounds"] == 1)]
    return str(fresh.sort_values("employer_legal_name")["employer_legal_name"].iloc[0])


def test_the_landing_page_leads_through_three_doors(page: Page, server: Server) -> None:
    page.goto(server.url)
    doors = page.get_by_role("link")
    expect(doors).to_contain_text(["Review", "Pass rates", "Dashboard"])
    doors.first.click()
    expect(page.get_by_test_id(EMPLOYER_ROW).first).to_be_visible()


def test_a_tick_by_mouse_and_one_by_key_are_on_disk_once_shown_as_saved(
    page: Page, server: Server, employer: str
) -> None:
    open_case(page, server, employer)
    go_to(page, "1.1")
    page.get_by_test_id("check-documents-not_accepted").check()
    saved(page, "check-documents")
    assert verdict_in_store(server, employer, "1.1", "documents") == "not_accepted"
    page.keyboard.press("3")  # the third check, 2.5(c), from nothing to accepted
    expect(page.get_by_test_id("check-notes-accepted")).to_be_checked()
    saved(page, "check-notes")
    assert verdict_in_store(server, employer, "1.1", "notes") == "accepted"


def test_awarded_points_move_the_chart_and_the_range(page: Page, server: Server, employer: str) -> None:
    open_case(page, server, employer)
    go_to(page, "1.3")
    page.keyboard.press("s")  # the score beside the question
    chart = page.get_by_test_id("chart")
    expect(chart).to_be_visible()
    before, result = chart.get_attribute("src"), page.get_by_test_id("overall").inner_text()
    page.keyboard.press("p")
    page.keyboard.type("1")
    page.keyboard.press("Enter")
    saved(page)
    expect(page.get_by_test_id("overall")).not_to_have_text(result)
    expect(chart).not_to_have_attribute("src", before or "")


def test_accepting_all_suggestions_of_a_question_shows_them_first_and_can_be_undone(
    page: Page, server: Server, employer: str
) -> None:
    open_case(page, server, employer)
    go_to(page, "2.1")
    expect(page.get_by_test_id("offer")).to_contain_text("Accept sets")
    page.keyboard.press("a")
    expect(page.get_by_test_id("check-consistency-accepted")).to_be_checked()
    saved(page)
    page.keyboard.press("u")
    expect(page.get_by_test_id("check-consistency-accepted")).not_to_be_checked()


def test_a_finding_survives_a_reload_as_the_text_it_is(page: Page, server: Server, employer: str) -> None:
    open_case(page, server, employer)
    go_to(page, "1.2")
    page.keyboard.press("f")
    page.get_by_test_id("finding-wording").fill(WORDING)
    page.get_by_test_id("finding-save").click()
    expect(page.get_by_test_id("finding")).to_contain_text(WORDING)
    page.reload()
    expect(page.get_by_test_id("question-title")).to_contain_text("1.2")
    expect(page.get_by_test_id("finding")).to_contain_text(WORDING)


def test_a_killed_kernel_loses_nothing_that_was_ticked(page: Page, server: Server, employer: str) -> None:
    open_case(page, server, employer)
    go_to(page, "2.2")
    page.get_by_test_id("check-documents-accepted").check()
    saved(page, "check-documents")
    kernel = server.kernel_of(page)
    kernel.kill()
    psutil.wait_procs([kernel], timeout=10)
    page.get_by_test_id("check-notes-accepted").click()
    saved(page, "check-notes")  # the page has opened itself again and sent what waited
    expect(page.get_by_test_id("question-title")).to_contain_text("2.2")
    expect(page.get_by_test_id("check-documents-accepted")).to_be_checked()
    expect(page.get_by_test_id("check-notes-accepted")).to_be_checked()
    assert verdict_in_store(server, employer, "2.2", "notes") == "accepted"


def written(page: Page, server: Server, button: str, suffix: str) -> Path:
    page.get_by_test_id("tab-score").click()
    before = set((server.home / "exports").glob(f"*{suffix}"))
    page.get_by_role("button", name=button).click()
    for _ in range(150):
        new = set((server.home / "exports").glob(f"*{suffix}")) - before
        if new:
            return new.pop()
        time.sleep(0.2)
    raise AssertionError(f"no {suffix} was written")


def test_the_review_form_and_the_feedback_say_what_the_page_says(page: Page, server: Server, employer: str) -> None:
    open_case(page, server, employer)
    go_to(page, "1.2")
    expect(page.get_by_test_id("finding")).to_contain_text(WORDING)
    form = written(page, server, "Write review form", ".xlsx")
    expect(page.get_by_test_id("written")).to_contain_text(form.name)
    cells = {
        (sheet.title, str(cell.value), cell.data_type)
        for sheet in openpyxl.load_workbook(form)
        for row in sheet.iter_rows()
        for cell in row
        if cell.value is not None
    }
    assert any(value == WORDING and kind == "s" for _, value, kind in cells)
    assert any(employer in value for _, value, _ in cells)
    feedback = written(page, server, "Write feedback", ".docx")
    text = text_of(feedback)
    assert WORDING in text
    assert employer in text
    again = written(page, server, "Write review form", ".xlsx")
    assert again != form
