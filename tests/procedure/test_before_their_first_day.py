"""2.5(d): somebody new at work, or named in a paper, before the orientation or the first day by its paper."""

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.consistency.before_their_first_day import days_at_work, starts_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.words import DateRole

SHEET = "First day\nName: Corin Vale\nOriented: April 11, 2024   First shift: April 15, 2024\nSigned: Corin Vale"
NEAR = date(2024, 4, 11)


def sheet(text: str = SHEET, file: str = "first day.pdf", questions: tuple[str, ...] = ("5.2",), *days: date) -> object:
    dates = tuple(FoundDate(day, 1, str(day), DateRole.RECORD) for day in days)
    return make_document(file, None, texts=(text,), dates=dates, questions=questions)


def codes(notes: str, *papers: object, at: str = "5.2") -> list[str]:
    rows = (make_row("5.2", notes=notes, attachments=("first day.pdf",)), make_row("2.3", attachments=("sheet.docx",)))
    submission = make_submission(*rows, documents=(sheet(), *papers), instrument=instrument().id)  # type: ignore[arg-type]
    found = consistency.check(instrument().question(at), Facts(submission, instrument(), EDITION, ON)).findings
    return [each.code for each in found if each.code in ("at-work-before-orientation", "named-before-start")]


@pytest.mark.parametrize(
    ("notes", "is_found"),
    [
        ("He helped on the line from April 9 on, and the Thursday after he was oriented.", True),
        ("She rode along from the 8th, the sheet was done with her that Thursday.", True),
        ("One new. Worked the till on 2 April already as we were short; sheet first day.pdf.", True),
        ("One new, who started on April 15 and was oriented on April 11.", False),
        ("One was shown round on April 3 and another on April 11, each before the first shift.", False),
        ("We hired him on April 2, and he was oriented on April 11.", False),
        ("He worked for another firm since May 2020 and was oriented on April 11.", False),
    ],
)
def test_a_day_at_work_before_the_orientation_of_the_paper_is_found(notes: str, is_found: bool) -> None:
    assert codes(notes) == (["at-work-before-orientation"] if is_found else [])


def test_a_bare_day_lies_in_the_month_of_the_orientation() -> None:
    assert days_at_work("He rode along from the 8th.", NEAR) == ((date(2024, 4, 8), "the 8th"),)


def test_the_paper_of_an_orientation_tells_who_when_and_since_when() -> None:
    (start,) = starts_of(sheet())  # type: ignore[arg-type]
    assert (start.name, start.oriented, start.first) == ("Corin Vale", NEAR, date(2024, 4, 15))
    (other,) = starts_of(sheet("Corin Vale, helper  Shown April 11, 2024  Starts Monday April 15, 2024"))  # type: ignore[arg-type]
    assert (other.name, other.oriented) == ("Corin Vale", NEAR)


def test_a_paper_from_before_the_first_day_that_names_the_new_person_is_found_at_both() -> None:
    note, day = "One new, oriented before the first shift.", date(2024, 1, 9)
    early = sheet("Sheet for the saw\nJanuary 9, 2024\nPresent: Ada Bell, Corin Vale", "sheet.docx", ("2.3",), day)
    assert codes(note, early) == codes(note, early, at="2.3") == ["named-before-start"]
    later = sheet("Sheet\nJanuary 9, 2024\nRead again with Corin Vale, April 20", "sheet.docx", ("2.3",), day)
    assert codes(note, later) == []
    short = sheet("Sheet for the saw\nJanuary 9, 2024, next by Jan 20\nA. Bell, C. Vale", "sheet.docx", ("2.3",), day)
    assert codes(note, short) == ["named-before-start"]
    twice = sheet("Sheet for the van\nJanuary 9, 2024\nA. Bell, C. Vale", "van.docx", ("2.3",), day)
    assert codes(note, short, twice) == []  # who stands in several was there before
    other = sheet("Sheet for the saw\nJanuary 9, 2024\nPresent: Ada Bell", "sheet.docx", ("2.3",), day)
    assert codes(note, other) == []
