# ruff: noqa: E501
"""2.5: asides in notes, old rows beside new ones and days of other things, of which nothing is said; and their faults."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission
from test_document_signs import ORDINARY, written
from test_document_signs import found as signs_found
from test_named_people import named
from test_quiet_on_odd_dates import contradicted

from secor_qa.procedure.checks import consistency, currency, notes
from secor_qa.procedure.checks.currency.beside_its_like import day_beside_its_like
from secor_qa.procedure.checks.documents.sort import wrong_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.record_dates import days_of_rows, head_days
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.asides import without_asides
from secor_qa.procedure.wording.counted_beside import things_counted
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.denials import LACKED
from secor_qa.procedure.wording.year_figures import counted_in_notes
from secor_qa.procedure.words import DateRole, Scoring

ASKED = "Are planned inspections done as often as the company says?"


@pytest.mark.parametrize(
    "aside",
    [
        "The barn up the road was not inspected since the war.",
        "My cousin never keeps a single record.",
        "In my last job nothing of the kind was done.",
        "The customer's own yard is not inspected at all.",
        "The frost came on 9 October.",
        "Our old kettle gave out on 4 March.",
        "The pumpkin fair was cancelled.",
    ],
)
def test_what_others_do_and_the_weather_is_an_aside(aside: str) -> None:
    told = "Twelve planned, twelve done."
    assert without_asides(f"{told} {aside}", ASKED) == told
    assert without_asides(aside, ASKED) == aside


@pytest.mark.parametrize(
    "told",
    [
        "The yard up the road was not inspected by us.",
        "The customer was not told of it by our crew.",
        "The snow was not cleared when it was inspected.",
        "The dog was not inspected.",
        "Nothing was inspected in July.",
    ],
)
def test_what_is_ones_own_or_tells_of_work_is_none(told: str) -> None:
    assert without_asides(f"Twelve planned. {told}", ASKED) == f"Twelve planned. {told}"


def test_where_others_are_asked_about_they_are_no_aside() -> None:
    told = "Sheets are kept. The customer was not told."
    assert without_asides(told, "Are hazards shared with other employers?") == told


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("Twelve sheets, one a month. The mill across the river was not inspected in years.", False),
        ("Twelve sheets, one a month. The mill was not inspected.", True),
    ],
)
def test_an_aside_takes_nothing_back(notes: str, is_said: bool) -> None:
    asked = make_question("7.2", text=ASKED, guideline="Attach three inspections.")
    facts = Facts(make_submission(make_row("7.2", notes=notes)), make_instrument(asked), EDITION, ON)
    assert bool(consistency.check(asked, facts).findings) is is_said


@pytest.mark.parametrize(
    ("notes", "is_named"),
    [
        ("3 of 3 knew it. Two of them are called Brian.", False),
        ("3 of 3 knew it. Mr. Abernaske from the county leaned in.", False),
        ("3 of 3 knew it, in the lot of Kowal and Sons.", False),
        ("3 of 3 knew it. I called Brian and he knew it.", True),
        ("3 of 3 knew it. Mr. Abernaske said it at once.", True),
    ],
)
def test_how_somebody_is_called_and_who_is_of_the_county_was_not_asked(notes: str, is_named: bool) -> None:
    assert bool(named(notes)) is is_named


@pytest.mark.parametrize(("words", "is_denied"), [("We did not have to wait.", False), ("We do not have a log.", True)])
def test_what_one_need_not_do_is_not_lacking(words: str, is_denied: bool) -> None:
    assert bool(LACKED.search(words)) is is_denied


@pytest.mark.parametrize(
    ("notes", "counts"),
    [
        ("Four incidents. Goals for next year: eight near misses told.", {4}),
        ("Four incidents, set against 2022 and 2023, when there were six incidents.", {4}),
        ("Four incidents in the log, six incidents in the book.", {4, 6}),
    ],
)
def test_goals_and_earlier_years_are_no_figures_of_the_year(notes: str, counts: set[int]) -> None:
    assert {each.n for each in counted_in_notes(notes)} == counts


@pytest.mark.parametrize(("text", "n"), [("Chosen ten years ago.", 0), ("Chosen for ten years.", 1)])
def test_how_long_ago_something_was_is_no_length_of_it(text: str, n: int) -> None:
    assert len(things_counted(text)) == n


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("Interviews with four of the five people here, the fifth being me. All four could tell it.", False),
        ("Spoke to 4 of 5, I am the other one; 4 of 4 could tell it.", False),
        ("Spoke to 4 of 5, I am the other one.", True),
        ("Four of the five people here could tell it.", True),
    ],
)
def test_how_many_of_all_could_be_reached_is_no_share(notes: str, is_said: bool) -> None:
    asked = make_question(
        "1.3", scoring=Scoring.PERCENT, methods=("I",), text="Is it known?",
        guideline="Percent positive is the share who could tell it.",
    )  # fmt: skip
    row = make_row("1.3", notes=notes, percent_positive=Decimal(100))
    facts = Facts(make_submission(row), make_instrument(asked), EDITION, ON)
    found = [each.code for each in consistency.check(asked, facts).findings]
    assert ("tally-against-percent" in found) is is_said


@pytest.mark.parametrize(
    ("told", "is_said"),
    [
        ("Opened all five on the wall by the saw, each full; ten shifts from March to May had an aider.", False),
        ("Ten shifts from March to May had an aider, by the book on the wall at the saw.", True),
    ],
)
def test_what_was_opened_and_full_are_the_kits(told: str, is_said: bool) -> None:
    asked = make_question(
        "8.4", methods=("D", "O"), notes_min_words=3, text="Are there enough first aiders and supplies?",
        guideline="The share of shifts and kits that were covered.",
    )  # fmt: skip
    facts = Facts(make_submission(make_row("8.4", notes=told)), make_instrument(asked), EDITION, ON)
    assert ("part-left-out" in [each.code for each in notes.check(asked, facts).findings]) is is_said


UPKEEP = make_question("3.5", evidence="record", text="Is equipment maintained?", guideline="Attach a service record.")


@pytest.mark.parametrize(("of_it", "is_said"), [("Serial no. 4471, hours: 812", False), ("Shed and yard", True)])
def test_the_yearly_look_at_one_machine_is_of_its_upkeep(of_it: str, is_said: bool) -> None:
    text = (
        f"Inspection of 4 March 2024\n{of_it}\nCondition of pins satisfactory\nGuards ok\nDecals one found loose\n"
        "Findings corrected the same day by the inspector, housekeeping good, nothing else was found there"
    )
    paper = make_document("look.pdf", texts=(text,), questions=("3.5",))
    facts = Facts(make_submission(make_row("3.5"), documents=(paper,)), make_instrument(UPKEEP), EDITION, ON)
    assert bool(wrong_sort(UPKEEP, paper, facts)) is is_said


ROWS = "no\twhat\twho\tby\n1\those\tBo\t2023-11-06\n2\tlamp\tBo\t2023-12-04\n3\tstep\tAl\t2024-01-15"


def test_days_of_rows_stand_in_lists_alone() -> None:
    list_ = make_document("list.xlsx", texts=(ROWS,))
    assert days_of_rows(list_) == {date(2023, 11, 6), date(2023, 12, 4), date(2024, 1, 15)}
    assert days_of_rows(replace(list_, texts=(f"Made 2023-11-06\n{ROWS}",))) == {date(2023, 12, 4), date(2024, 1, 15)}
    assert days_of_rows(replace(list_, texts=(ROWS.rpartition("\n")[0],))) == frozenset()


@pytest.mark.parametrize(("text", "is_said"), [(ROWS, False), ("Day: 2023-11-06\nhose, lamp, step", True)])
def test_a_row_that_looks_like_the_records_day_dates_no_list(text: str, is_said: bool) -> None:
    first = FoundDate(date(2023, 11, 6), 1, "", DateRole.RECORD)
    assert contradicted(first, listed=date(2024, 4, 2), text=text) is is_said


@pytest.mark.parametrize(
    ("line", "days"),
    [
        ("Matrix, Al's row (left 4 Dec 2023) is on the old sheet", set()),
        ("Matrix, loader sold 4 Dec 2023", set()),
        ("Matrix of 4 Dec 2023", {date(2023, 12, 4)}),
    ],
)
def test_since_when_somebody_is_gone_is_no_day_of_the_title(line: str, days: set[date]) -> None:
    assert head_days(make_document("a.xlsx", texts=(f"{line}\n1\tx",))) == days


def test_the_first_rows_of_a_table_of_days_are_no_title() -> None:
    table = "until\n2028-03-14\tBo\n2027-11-30\tAl\n2027-11-30\tEd"
    assert head_days(make_document("a.xlsx", texts=(table,))) == frozenset()


@pytest.mark.parametrize(("why", "n_said"), [("closed", 0), ("date completed", 1)])
def test_when_a_finding_was_closed_is_no_day_on_which_a_form_was_made(why: str, n_said: int) -> None:
    paper = written("a.pdf", "2024-03-05T08:00:00", claimed=None)
    dates = (replace(make_date(date(2024, 3, 12)), role=DateRole.RECORD, why=why),)
    found = signs_found(replace(paper, dates=dates), *ORDINARY)
    assert [each.code for each in found] == ["made-at-another-time"] * n_said


def form(file: str, day: str, listed: date) -> Document:
    return make_document(file, listed, texts=(f"Round of the pens\nDate: {day}\ngates latched, feed dry, lamp on",))


def beside(*forms: Document) -> list[str]:
    return [each.message for each in day_beside_its_like(make_question(evidence="record"), forms)]


@pytest.mark.parametrize(("day", "is_said"), [("5 Nov 23 Bo", False), ("5 Nov, Bo", True)])
def test_a_year_of_two_figures_is_one(day: str, is_said: bool) -> None:
    one = form("round a.docx", day, date(2023, 11, 5))
    other = form("round b.docx", "February 4, 2024", date(2024, 2, 4))
    assert any("has no year" in each for each in beside(one, other)) is is_said


@pytest.mark.parametrize(
    ("file", "is_said"),
    [("round 28 Aug 23.docx", True), ("round 17 Jun 23 again.docx", False), ("round c.docx", False)],
)
def test_a_form_named_by_its_day_does_not_bear_that_of_another(file: str, is_said: bool) -> None:
    one = form(file, "17 Jun 23", date(2023, 8, 28))
    other = form("round 17 Jun 23.docx", "17 Jun 23", date(2023, 6, 17))
    assert any("and not its own" in each for each in beside(one, other)) is is_said


@pytest.mark.parametrize(("head", "is_said"), [("Asked on 6 March, seven of us", False), ("Asked, seven of us", True)])
def test_a_sheet_of_an_old_year_makes_no_book_old_that_bears_its_day(head: str, is_said: bool) -> None:
    asked = make_question("5.3", evidence="record", window_months=12)
    old = make_document(
        "book.xlsx", date(2024, 3, 6), questions=("5.3",), texts=(head, "2020\n2020-04-11\tgone"),
        dates=(FoundDate(date(2020, 4, 11), 2, "", DateRole.OTHER),),
    )  # fmt: skip
    facts = Facts(make_submission(make_row("5.3"), documents=(old,)), make_instrument(asked), EDITION, ON)
    assert ("date-contradicted" in [each.code for each in currency.check(asked, facts).findings]) is is_said


@pytest.mark.parametrize(
    ("written", "is_day"), [("13.3.2024", True), ("3/13/2024", True), ("13/3/2024", True), ("3.4.2024", False)]
)
def test_figures_are_a_day_where_they_can_be_but_one(written: str, is_day: bool) -> None:
    assert [on for on, _ in dates_in(f"seen {written} by Bo")] == [date(2024, 3, 13)] * is_day
