"""2.5(b): gaps in what is to be done weekly, monthly or quarterly."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from builders import (
    EDITION,
    GATHERING_END,
    ON,
    make_document,
    make_instrument,
    make_question,
    make_row,
    make_submission,
)

from secor_qa.procedure.asked_times import MONTHLY, QUARTERLY, WEEKLY, asked_frequency
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.gaps import gaps
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.words import DateRole

START = date(2023, 5, 10)
MONTHS = [date(2023, 5 + at, 15) if at < 8 else date(2024, at - 7, 15) for at in range(12)]


def spoken(
    days: list[date], guideline: str = "Attach the monthly inspections.", notes: str = "All are attached."
) -> list:
    question = make_question(text="Are inspections done?", guideline=guideline, evidence="record", methods=("D",))
    dates = tuple(FoundDate(day, 1, f"Date {day}", DateRole.RECORD, "date") for day in days)
    document = make_document("log.xlsx", None, dates=dates)
    row = make_row(question.id, notes=notes, attachments=("log.xlsx",))
    facts = Facts(make_submission(row, documents=(document,)), make_instrument(question), EDITION, ON)
    return list(gaps(question, [document], Window(START, GATHERING_END), facts))


@pytest.mark.parametrize(
    ("text", "frequency"),
    [
        ("Inspections are done monthly.", MONTHLY),
        ("Every month the kit is opened.", MONTHLY),
        ("Joindre les inspections mensuelles.", MONTHLY),
        ("Each quarter.", QUARTERLY),
        ("Attach the quarterly reports.", QUARTERLY),
        ("A meeting every week.", WEEKLY),
        ("Weekly meetings and monthly inspections.", None),
        ("As often as the company says.", None),
        ("Within a month of hiring.", None),
        ("Records of the last 12 months.", None),
    ],
)
def test_how_often_is_read_from_the_questions_own_words(text: str, frequency: object) -> None:
    assert asked_frequency(make_question(guideline=text)) == frequency


def test_twelve_months_without_a_gap_are_silent() -> None:
    assert spoken(MONTHS) == []


def test_a_month_that_is_missing_is_named_with_the_days_on_either_side() -> None:
    (finding,) = spoken([day for day in MONTHS if day.month not in (10, 11)])
    assert finding.code == "gap-in-records"
    assert "2023-09-15" in finding.message
    assert "2023-12-15" in finding.message
    assert {each.file for each in finding.evidence} == {"log.xlsx"}


@pytest.mark.parametrize(("days", "n_spoken"), [(62, 0), (63, 1)])
def test_the_longest_gap_that_is_none_yet(days: int, n_spoken: int) -> None:
    last = MONTHS[5]
    kept = [*MONTHS[:6], last + timedelta(days), *(day for day in MONTHS if day > last + timedelta(days))]
    assert len(spoken(kept)) == n_spoken


@pytest.mark.parametrize("edge", [MONTHS[3:], MONTHS[:-3]])
def test_a_gap_at_either_edge_of_the_window_counts(edge: list[date]) -> None:
    assert len(spoken(edge)) == 1


def test_a_sample_tells_of_no_gap() -> None:
    assert spoken(MONTHS[::3]) == []


def test_notes_that_explain_it_are_heard() -> None:
    assert spoken(MONTHS[:5] + MONTHS[8:], notes="The yard was shut down from October to December.") == []
    assert spoken([day for day in MONTHS if day.month not in (10, 11, 12)], notes="Nothing to add.") != []


@pytest.mark.parametrize(
    ("notes", "is_explained"),
    [
        ("Three are attached, from different seasons.", False),
        ("We walk the shop in all seasons.", False),
        ("The season was over in October.", True),
        ("We only work seasonally.", True),
    ],
)
def test_papers_of_different_seasons_explain_no_gap_but_a_season_does(notes: str, is_explained: bool) -> None:
    assert (spoken(MONTHS[:5] + MONTHS[8:], notes=notes) == []) is is_explained


def test_without_a_frequency_there_is_no_gap() -> None:
    assert spoken(MONTHS[:6], guideline="Attach the inspections.") == []


def test_records_that_begin_three_months_ago_have_no_gap_before() -> None:
    assert spoken([date(2024, 2, 15), date(2024, 3, 15), date(2024, 4, 15)]) == []


@pytest.mark.parametrize(("n_months", "n_spoken"), [(5, 0), (6, 1)])
def test_half_of_what_is_due_must_be_there_to_tell(n_months: int, n_spoken: int) -> None:
    assert len(spoken(MONTHS[-n_months:])) == n_spoken


@pytest.mark.parametrize(("days", "n_spoken"), [(138, 0), (139, 1)])
def test_quarters(days: int, n_spoken: int) -> None:
    first = date(2023, 6, 1)
    kept = [first, first + timedelta(days), date(2024, 1, 10), date(2024, 3, 30)]
    assert len(spoken(kept, guideline="Attach the quarterly reports.")) == n_spoken


def test_weeks() -> None:
    weekly = [START + timedelta(7 * at) for at in range(53)]
    assert spoken(weekly, guideline="Attach the weekly minutes.") == []
    assert len(spoken(weekly[:20] + weekly[24:], guideline="Attach the weekly minutes.")) == 1


def of_register(text: str, days: list[date], percent: int | None = None) -> list:
    question = make_question(text="Are inspections done?", guideline="Attach some of them.", evidence="record")
    dates = tuple(FoundDate(day, 1, f"Date {day}", DateRole.RECORD, "date") for day in days)
    document = make_document("log.xlsx", None, dates=dates, texts=(text,))
    row = make_row(question.id, percent_positive=None if percent is None else Decimal(percent))
    facts = Facts(make_submission(row, documents=(document,)), make_instrument(question), EDITION, ON)
    return list(gaps(question, [document], Window(START, GATHERING_END), facts))


LACKING = [*MONTHS[:3], *MONTHS[8:]]


def test_a_register_that_calls_itself_monthly_has_no_months_without_an_entry() -> None:
    [finding] = of_register("Example Ltd.\nMonthly yard walk", LACKING)
    assert finding.message == (
        "“log.xlsx” calls itself monthly; between 2023-07-15 and 2024-01-15 (184 days) none is dated."
    )
    assert of_register("Example Ltd.\nMonthly yard walk", MONTHS) == []
    assert of_register("Example Ltd.\nYard walk", LACKING) == []
    assert of_register("Monthly yard walk", LACKING[:2]) == []  # two forms are no register


@pytest.mark.parametrize(("heading", "n_found"), [("Monthly yard walk", 0), ("Monthly shop walk", 1)])
def test_the_halves_of_a_register_are_told_by_their_heading(heading: str, n_found: int) -> None:
    question = make_question(text="Are inspections done?", guideline="Attach some of them.", evidence="record")
    halves = [
        make_document(
            name, None, texts=(f"{title}\nkept by Rook",),
            dates=tuple(FoundDate(day, 1, f"Date {day}", DateRole.RECORD, "date") for day in days),
        )
        for name, title, days in (("log a.xlsx", "Monthly yard walk", MONTHS[:7]), ("log b.xlsx", heading, MONTHS[7:]))
    ]  # fmt: skip
    facts = Facts(make_submission(make_row(), documents=tuple(halves)), make_instrument(question), EDITION, ON)
    assert len(list(gaps(question, halves, Window(START, GATHERING_END), facts))) == n_found


@pytest.mark.parametrize(("percent", "n_found"), [(100, 1), (77, 1), (60, 0), (None, 1)])
def test_a_percentage_that_admits_the_missing_months_is_no_gap_found(percent: int | None, n_found: int) -> None:
    assert len(of_register("Monthly yard walk", LACKING, percent)) == n_found


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Kits, monthly look, last one November 3, 2023", True),
        ("Kits, monthly look, last one April 3, 2024", False),
        ("Kits, monthly look, begun November 3, 2023", False),
        ("Kits, looked at now and then, last November 3, 2023", False),
        ("Kits, weekly look, last on March 3, 2024, and again on April 29, 2024", False),
    ],
)
def test_a_sheet_that_says_how_often_and_when_last_has_not_stopped(title: str, found: bool) -> None:
    question = make_question(text="Are kits full?", guideline="Attach a sheet.", evidence="record", methods=("D",))
    again = (FoundDate(date(2024, 4, 29), 1, title, DateRole.RECORD, "again"),) if "again" in title else ()
    document = make_document("kits.xlsx", None, texts=(f"{title}\nkit\tfull\nshop\tok",), dates=again)
    row = make_row(question.id, notes="Three kits.", attachments=("kits.xlsx",))
    facts = Facts(make_submission(row, documents=(document,)), make_instrument(question), EDITION, ON)
    said = list(gaps(question, [document], Window(START, GATHERING_END), facts))
    assert bool(said) == found
    assert all("was last done on 2023-11-03" in each.message for each in said)


HALF = ["6 November 2023", "4 December 2023", "4 March 2024", "8 April 2024"]


def of_half(title: str, entries: list[str], percent: int | None = None, beside: date | None = None) -> list:
    question = make_question(text="Are talks held?", guideline="Attach some of them.", evidence="record")
    text = "\n".join([title, *(f"## {each} - all four\nladders, and the rope that is new" for each in entries)])
    of_title = FoundDate(date(2023, 11, 1), 1, title, DateRole.RECORD, "talks", until=date(2023, 11, 30))
    documents = [make_document("talks.docx", None, dates=(of_title,), texts=(text,))]
    documents += [make_document("slip.pdf", beside)] if beside else []
    row = make_row(question.id, percent_positive=None if percent is None else Decimal(percent))
    facts = Facts(make_submission(row, documents=tuple(documents)), make_instrument(question), EDITION, ON)
    return list(gaps(question, documents, Window(START, GATHERING_END), facts))


def test_a_register_of_some_months_lacks_none_of_these() -> None:
    title = "Monthly talks, November 2023 to April 2024"
    [finding] = of_half(title, HALF)
    assert "between 2023-12-04 and 2024-03-04" in finding.message
    assert of_half(title, [*HALF, "29 January 2024"]) == []
    assert of_half(title, HALF, beside=date(2024, 1, 30)) == []  # a slip of its own
    assert of_half("Talks, November 2023 to April 2024", HALF) == []
    assert of_half("Monthly talks, March to April 2024", HALF) == []
    assert of_half("Monthly talks, April 2024 to November 2023", HALF) == []  # the end before the beginning
    assert of_half(title, HALF, percent=30) == []
    assert len(of_half(title, HALF, percent=100)) == 1


HEADS = "Trailer\tDue\tDone\tBy\n"


@pytest.mark.parametrize(
    ("done", "is_said"),
    [
        (("2023-06-12", "2023-09-11", "2023-12-04", "2024-03-05"), False),
        (("2023-06-12", "2023-09-11", "2024-03-05"), True),
        (("2023-06-12", "2024-03-05"), False),  # two rows make no register
    ],
)
def test_a_register_of_months_and_days_is_dated_by_its_column_of_what_was_done(done: tuple[str, ...], is_said) -> None:
    rows = "".join(f"No. {at}\t{MONTHS_DUE[at]}\t{on}\tJ. E.\n" for at, on in enumerate(done))
    question = make_question(
        text="Is equipment serviced?", guideline="As scheduled.", evidence="record", methods=("D",)
    )
    document = make_document(
        "Services.xlsx",
        None,
        texts=(f"Quarterly service\n{HEADS}{rows}",),
        dates=(FoundDate(date(2023, 6, 1), 1, "June 2023", DateRole.RECORD, "service", date(2023, 6, 30)),),
    )
    row = make_row(question.id, notes="All are attached.", attachments=("Services.xlsx",))
    facts = Facts(make_submission(row, documents=(document,)), make_instrument(question), EDITION, ON)
    assert bool(list(gaps(question, [document], Window(START, GATHERING_END), facts))) is is_said


MONTHS_DUE = ("June 2023", "September 2023", "December 2023", "March 2024")
