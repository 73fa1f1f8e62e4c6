"""2.5(d): a day in the notes that no paper bears, where one bears another day of that month."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency.another_day import another_day_of_its_month
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import dates_in

LIST = make_question("2.2", text="Is there a list of all jobs?", evidence="record", methods=("D",))
START, END = date(2024, 4, 20), date(2024, 4, 30)


def paper(name: str, text: str, question: str = "2.2") -> Document:
    dates = tuple(make_date(day) for day, _ in dates_in(text))
    return make_document(name, None, texts=(text,), dates=dates, kind="docx", questions=(question,))


PAPER = paper("jobs.docx", "JOBS\nMarch 4, 2024\nditching, hauling")


def is_found(notes: str, *papers: Document, question=LIST) -> bool:
    row = make_row(question.id, notes=notes)
    submission = make_submission(row, documents=papers or (PAPER,), data_gathering_start=START, data_gathering_end=END)
    facts = Facts(submission, make_instrument(question), EDITION, ON)
    return bool(list(another_day_of_its_month(question, row, facts)))


@pytest.mark.parametrize(
    "notes",
    [
        "Jobs list, redone March 13, nine jobs.",
        "The owner and the lead sat over it on 13 March 2024 and put the ditching on.",
        "- list, Mar 13/24\n- 9 jobs",
        "We redid it on the 13th of March because of the new mower; it was read by both crews.",
        "I read the copy by the door on April 25, and the list of March 13 is the one attached.",
    ],
)
def test_another_day_of_the_month_of_the_paper_is_for_the_reviewer(notes: str) -> None:
    assert is_found(notes)


@pytest.mark.parametrize(
    "notes",
    [
        "Jobs list, redone March 4, nine jobs.",
        "Jobs list of March 4; the mower was traded on March 13.",
        "Next one is due March 13.",
        "Redone in March, nine jobs.",
        "The gate was fixed March 13.",
        "One hand started March 13.",
        "Redone March 13, 2023, nine jobs.",
        "Redone February 13, nine jobs.",
        "The crew was told on March 13.",
        "I checked every job against it on April 25.",
        "We keep three: March 11, March 13 and March 18.",
    ],
)
def test_the_day_of_the_paper_and_days_of_something_else_are_let_pass(notes: str) -> None:
    assert not is_found(notes)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("JOBS\nMarch 4, 2024\nmended on the 13th", False),
        ("JOBS\nMarch 4, 2024\nwalked March 11, 13 and 15", False),
        ("MARCH 2024, begun March 4, 2024\n11\t12\t13\t14", False),
        ("JOBS\nMarch 4, 2024\nhauling\t13\t3\t2\t78", True),  # a score is no day
        ("JOBS\nMarch 4, 2024\nnext look March 13", False),
        ("JOBS\nMarch 4, 2024, by 03/13/2024 or 13/03/2024", False),
        ("JOBS\nMarch 4, 2024, by 03/14/2024 or 13/04/2024", True),
    ],
)
def test_a_day_may_stand_in_the_paper_without_its_month(text: str, found: bool) -> None:
    assert is_found("Jobs list, redone March 13, nine jobs.", paper("jobs.docx", text)) is found


def test_what_was_mended_is_held_against_the_later_days_of_a_paper() -> None:
    visit = paper("visit.docx", "VISIT March 4, 2024\ntwo things, closed March 6, 2024")
    assert is_found("Two things came up on March 4, both closed March 15.", visit)
    assert not is_found("Two things came up on March 4, both closed March 6.", visit)


def test_a_week_holds_the_days_after_its_first() -> None:
    assert not is_found("The sheet of the week of March 3 is sent.")
    assert is_found("The sheet of the week of March 18 is sent.")


def test_a_day_that_the_paper_of_another_question_bears_may_be_of_that_one() -> None:
    other = paper("meeting.docx", "MEETING\nMarch 13, 2024", "4.3")
    assert is_found("Jobs list, redone March 13.", PAPER, other)
    assert not is_found("Jobs list, redone March 4, gone through with the crew March 13.", PAPER, other)


def test_a_day_of_data_gathering_is_the_assessors_where_the_question_is_answered_by_looking() -> None:
    late = paper("jobs.docx", "JOBS\nApril 22, 2024\nditching")
    seen = make_question("2.2", text="Is there a list of all jobs?", evidence="record", methods=("D", "O"))
    assert is_found("Owner and lead sat down over it April 26.", late)
    assert not is_found("Owner and lead sat down over it April 26.", late, question=seen)
    assert not is_found("Nine jobs, no sheet left open on April 26.", late)


def test_where_a_paper_bears_no_day_at_all_nothing_is_said() -> None:
    assert not is_found("Jobs list, redone March 13.", PAPER, paper("card.docx", "a card without a day"))
