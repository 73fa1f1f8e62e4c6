"""2.5(d): the figures and the review of the year against the notes on what they count."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from figures_of_the_year import AGREE, DIFFER, HEAD
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.year_figures import counted_in_paper

Case = tuple[str, str, str, str]


def places(case: Case) -> set[str]:
    """The questions at which the two are said to differ."""
    question, notes, other_notes, text = case
    other = "10.5" if "review" in text.casefold() else "10.2"
    days = tuple(make_date(day) for day, _ in dates_in(text)) or (make_date(date(2024, 4, 30)),)
    paper = make_document("year.docx", None, texts=(text,), dates=days, kind="docx", questions=(other,))
    rows = (make_row(question, notes=notes), make_row(other, notes=other_notes, attachments=("year.docx",)))
    facts = Facts(make_submission(*rows, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    return {each.question for each in found if each.code == "figures-of-the-year"}


@pytest.mark.parametrize("case", DIFFER)
def test_another_number_in_the_figures_of_the_year_is_said_at_both_questions(case: Case) -> None:
    assert places(case) == {case[0], "10.5" if "review" in case[3].casefold() else "10.2"}


@pytest.mark.parametrize("case", AGREE)
def test_figures_that_agree_or_count_something_else_are_let_pass(case: Case) -> None:
    assert places(case) == set()


@pytest.mark.parametrize(("walked", "places_told"), [((1, 2), {"7.2", "10.2"}), ((1, 4), set()), ((2,), set())])
def test_figures_count_as_many_as_have_a_record_that_is_older(walked: tuple[int, ...], places_told: set[str]) -> None:
    year = {"10.5", "10.2"}
    papers = [make_document("year.docx", date(2024, 4, 30), texts=(HEAD + "Findings\t7, from 1 inspection",),
                            questions=tuple(year))]  # fmt: skip
    papers += [make_document(f"walk {month}.pdf", date(2024, month, 9), questions=("7.2",)) for month in walked]
    rows = (make_row("7.2", notes="Twice a year is planned, 2 of 2 done."), *map(make_row, sorted(year)))
    submission = make_submission(*rows, documents=tuple(papers), instrument=instrument().id)
    facts = Facts(submission, instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    assert {each.question for each in found if each.code == "figures-of-the-year"} == places_told


def test_the_finding_says_both_numbers_and_where_they_stand() -> None:
    notes = "12 planned, one a month, and 12 of 12 done."
    text = HEAD + "what\thow many\ninspections\t8"
    rows = (make_row("7.2", notes=notes), make_row("10.2", attachments=("year.docx",)))
    paper = make_document("year.docx", None, texts=(text,), dates=(make_date(date(2024, 4, 30)),), questions=("10.2",))
    facts = Facts(make_submission(*rows, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    found = consistency.check(instrument().question("7.2"), facts).findings
    (said,) = [each for each in found if each.code == "figures-of-the-year"]
    assert said.message == (
        "The notes of question 7.2 tell “12 of 12”; “year.docx” at question 10.2 says “inspections 8”. Please see "
        "which is right."
    )
    assert [each.file for each in said.evidence] == [None, "year.docx"]


def apart(first: str, second: str) -> bool:
    """Whether two notes on the year's events are said to differ, at both questions."""
    rows = (make_row("9.2", notes=first), make_row("9.3", notes=second))
    facts = Facts(make_submission(*rows, instrument=instrument().id), instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    return {each.question for each in found if each.code == "counted-otherwise"} == {"9.2", "9.3"}


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The cooks recalled four events in the period, all in the book.",
            "Two events were reported in the period and both were looked into.",
        ),
        ("Three near misses this year, all written down.", "Five incidents were recorded, each with a cause."),
        ("Asked all. 4 of 4 are in Book.xlsx.", "Two things happened this year, and both have a cause beyond the man."),
        ("Six events were logged.", "Three events in the year, and three were looked into."),
        ("There were two incidents this year.", "Four incidents this year, four looked into."),
        ("Heard of 3 things, 3 of 3 in Log.xlsx.", "Seven events were reported, seven looked into."),
        ("Five accidents were reported in all.", "Two accidents in all, and each has a cause."),
        ("Two near misses were recorded.", "Four near misses were reported, four looked into."),
    ],
)
def test_two_notes_that_tell_other_numbers_of_events_are_found(first: str, second: str) -> None:
    assert apart(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "The cooks recalled four events in the period, all in the book.",
            "Four events were reported in the period and all were looked into.",
        ),
        ("Three near misses this year, one incident.", "Four events were reported, three near and one not."),
        (
            "Four events were logged, two of them hurt somebody.",
            "Two incidents were reported that hurt somebody, both looked into.",
        ),
        ("Four events were logged.", "All were looked into, 4 of 4."),
        ("Four events were logged.", "The two worst have a sheet of their own."),
        ("Four events were logged.", "Of the four the two of the winter were reported, two have a sheet."),
        ("Nobody knew of any.", "Two events were reported in the period."),
        ("One incident, see the log.", "Causes beyond the man, on a sheet."),
    ],
)
def test_the_same_number_or_a_part_of_it_is_let_pass(first: str, second: str) -> None:
    assert not apart(first, second)


def test_a_label_counts_on_a_short_line_only() -> None:
    assert [each.n for each in counted_in_paper("Inspections:" + " " * 9 + "12")] == [12]
    assert counted_in_paper("Inspections:" + " " * 100_000 + "12") == ()


REVIEW = HEAD + "\n".join(f"{n} {line}" for n, line in enumerate(["fine", "fine", "fine", "{}", "fine", "fine"], 1))
"""A review with a line for each element; that of the fourth is put in."""


@pytest.mark.parametrize(
    ("notes", "text", "is_found"),
    [
        ("12 planned, 9 held, three fell into harvest.", REVIEW.format("twelve of twelve held"), True),
        ("12 planned, 12 held.", REVIEW.format("twelve of twelve held"), False),
        ("12 planned, 9 held; 12 of 12 concerns were answered.", REVIEW.format("12 of 12 concerns"), False),
        ("12 planned, 12 of 12 held.", HEAD + "\tSpring\tSummer\tAutumn\tyear\nmeetings\t4\t3\t4\t11", True),
        ("12 planned, 12 of 12 held.", HEAD + "\tSpring\tSummer\tAutumn\tyear\nmeetings\t4\t4\t3\t11", False),
    ],
)
def test_a_review_that_has_all_or_figures_that_end_with_a_whole_part_differ(
    notes: str, text: str, is_found: bool
) -> None:
    other = "10.5" if "concerns" in text or "fine" in text else "10.2"
    assert bool(of_two("4.3", notes, other, text)) is is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("INDEX\n4 voice: vote, minutes 8, log", True),
        ("INDEX\n4 voice: vote, minutes 12, log", False),
        ("INDEX\n4 voice: vote, minutes, log of 8", False),
        ("INDEX\n9 incidents 3, investigations 8", False),
    ],
)
def test_an_index_of_records_has_as_many_minutes_as_meetings_were_held(text: str, is_found: bool) -> None:
    assert bool(of_two("4.3", "One a month, 12 planned, 12 held.", "10.1", f"April 30, 2024\n{text}")) is is_found


@pytest.mark.parametrize(
    ("line", "is_found"),
    [
        ("Inspection in January was not done, no time", True),
        ("We skipped the February inspection, all at the fair", True),
        ("Inspections of the yard must never be skipped", False),
        ("Last year inspections were missed", False),
        ("Inspection in January was done late", False),
        ("Meeting in January was cancelled", False),
    ],
)
def test_no_minutes_tell_of_one_that_was_missed_where_all_were_done(line: str, is_found: bool) -> None:
    text = f"MINUTES April 30, 2024\n1. {line}"
    assert (of_two("7.2", "16 inspections planned. 16 done.", "4.3", text) == {"7.2", "4.3"}) is is_found
    assert not of_two("7.2", "16 inspections planned, 15 done.", "4.3", text)


def of_two(question: str, notes: str, other: str, text: str) -> set[str]:
    """The questions at which a note and the paper of another question are said to differ."""
    days = tuple(make_date(day) for day, _ in dates_in(text))
    paper = make_document("paper.docx", None, texts=(text,), dates=days, kind="docx", questions=(other,))
    rows = (make_row(question, notes=notes), make_row(other, notes="It is all there."))
    facts = Facts(make_submission(*rows, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    return {each.question for each in found if each.code == "figures-of-the-year"}


def test_of_several_notes_that_differ_from_one_figure_the_first_is_named() -> None:
    text = HEAD + "Incidents and near misses\t6"
    notes = {
        "9.2": "Asked each one. Four things, and 4 of 4 are in Book.xlsx.",
        "9.3": "4 of 4 events have causes named.",
    }
    rows = [make_row(question, notes=told) for question, told in notes.items()]
    rows.append(make_row("10.2", attachments=("year.docx",)))
    paper = make_document("year.docx", None, texts=(text,), dates=(make_date(date(2024, 4, 30)),), questions=("10.2",))
    facts = Facts(make_submission(*rows, documents=(paper,), instrument=instrument().id), instrument(), EDITION, ON)
    found = [each for row in rows for each in consistency.check(instrument().question(row.question), facts).findings]
    assert [each.question for each in found if each.code == "figures-of-the-year"] == ["9.2", "10.2"]
