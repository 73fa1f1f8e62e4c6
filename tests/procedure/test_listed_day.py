"""2.5(d): a paper that bears another day than its listing and the notes say."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import DateRole

ASKED = make_question(evidence="record", methods=("D",))
NOTES = "The crew swept the lane with the foreman on March 3, the paper has all eleven names."


def paper(text: str, *days: date, listed: date | None = date(2024, 3, 3), role: DateRole = DateRole.RECORD) -> Document:
    dates = tuple(FoundDate(day, 1, text, role, "date") for day in days)
    return make_document("sweep.pdf", listed, questions=("1.1",), texts=(text,), dates=dates)


def found(notes: str, *documents: Document) -> list[str]:
    facts = Facts(make_submission(make_row(notes=notes), documents=documents), make_instrument(ASKED), EDITION, ON)
    return [each.message for each in check(ASKED, facts).findings if each.code == "note-against-document"]


def test_a_paper_of_another_day_than_its_listing_and_the_notes_say_is_for_the_reviewer() -> None:
    assert "2024-02-26" in found(NOTES, paper("Lane sweep, February 26, 2024", date(2024, 2, 26)))[0]
    assert found(NOTES, paper("Lane sweep, March 9, 2024", date(2024, 3, 9)))
    assert not found(NOTES, paper("Lane sweep, March 3, 2024", date(2024, 3, 3)))


@pytest.mark.parametrize(
    "document",
    [
        paper("Lane sweep, February 26, 2024, read again Mar 3", date(2024, 2, 26)),
        paper("Lane sweep of the 3rd, typed February 26, 2024", date(2024, 2, 26)),
        paper("Lane sweep, week of February 26, 2024", date(2024, 2, 26)),
        paper("Lane sweep, January 8, 2024", date(2024, 1, 8)),  # too far to be the same
        paper("Lane sweep, next on March 9, 2024", date(2024, 3, 9), role=DateRole.DUE),
        paper("Sweeps\n\n\n\n\nall", *(date(2024, 2, day) for day in (2, 9, 16, 23))),  # a register
        paper("Lane sweep, February 26, 2024", date(2024, 2, 26), listed=None),
        make_document("sweep.jpg", date(2024, 3, 3), questions=("1.1",)),
    ],
)
def test_a_paper_that_may_be_of_the_listed_day_is_let_pass(document: Document) -> None:
    assert not found(NOTES, document)


def test_notes_that_tell_the_papers_own_day_or_none_leave_the_listing_to_currency() -> None:
    document = paper("Lane sweep, February 26, 2024", date(2024, 2, 26))
    assert not found("The lane was swept with the foreman.", document)
    assert not found("Swept on February 26 and filed on March 3.", document)


def test_a_register_is_held_to_the_day_of_its_title() -> None:
    days = [date(2024, 2, 26), *(date(2023, month, 9) for month in (8, 9, 10, 11))]
    title = "Lane sweeps as of February 26, 2024\n2023-08-09\tnorth\n2023-09-09\tsouth"
    assert found(NOTES, paper(title, *days))


def test_a_day_written_as_a_month_alone_covers_the_listed_one() -> None:
    month = FoundDate(date(2024, 3, 1), 1, "March 2024", DateRole.RECORD, "date", until=date(2024, 3, 31))
    document = make_document(
        "sweep.pdf", date(2024, 3, 3), questions=("1.1",), texts=("March 2024, typed 2024-03-09",),
        dates=(month, make_date(date(2024, 3, 9))),
    )  # fmt: skip
    assert not found(NOTES, document)
