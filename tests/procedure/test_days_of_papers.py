"""2.5(d): the one day that notes tell of a paper, against the days that papers bear."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    EDITION,
    ON,
    make_date,
    make_document,
    make_instrument,
    make_item,
    make_question,
    make_row,
    make_submission,
)

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.words import DateRole

DRILL = make_question(evidence="record", methods=("D",))
REPORT = make_document("drill.pdf", None, questions=("1.1",), dates=(make_date(date(2023, 10, 26)),))


def codes(notes: str, *documents, question=DRILL) -> list[str]:
    submission = make_submission(make_row(notes=notes), documents=documents or (REPORT,))
    return [each.code for each in check(question, Facts(submission, make_instrument(question), EDITION, ON)).findings]


def test_a_drill_on_another_day_than_its_report_is_for_the_reviewer() -> None:
    assert codes("The drill was held on March 3, 2024 at the pit.") == ["note-against-document"]


@pytest.mark.parametrize(
    "notes",
    [
        "The drill was held on October 26, 2023 at the pit.",
        "Drills were held on October 26, 2023 and on March 3, 2024; the first is attached.",
        "The next drill is due on March 3, 2025.",
        "The horn was replaced on March 3, 2024.",
        "Truck 4 was not looked at, sold March 3, 2024.",
        "Five came; one had left on March 3, 2024.",
        "I read the report on May 3, 2024.",  # while data were gathered
        "The drill was held in March 2024.",
        "The drill is told of in Pit Drill 3 Mar 2024.docx and in the report.",  # a file that was not sent
    ],
)
def test_days_that_are_no_record_of_this_paper_are_let_pass(notes: str) -> None:
    assert codes(notes) == []


@pytest.mark.parametrize(
    ("deficiency", "is_said"), [("The drill of 2024-03-03 left no report.", False), ("A drill left no report.", True)]
)
def test_a_day_that_the_plan_tells_as_lacking_a_record_is_let_pass(deficiency: str, is_said: bool) -> None:
    submission = make_submission(
        make_row(notes="The drill was held on March 3, 2024 at the pit."),
        documents=(REPORT,),
        items=(make_item("1.1", deficiency=deficiency),),
    )
    facts = Facts(submission, make_instrument(DRILL), EDITION, ON)
    assert ("note-against-document" in {each.code for each in check(DRILL, facts).findings}) is is_said


def test_a_day_with_its_year_may_stand_without_one_in_what_is_attached() -> None:
    notes = "The report was done by March 3, 2024 and is sent."
    texts = ("Rope moved to the hook. Done March 3.",)
    assert codes(notes, REPORT) == ["note-against-document"]
    assert codes(notes, replace(REPORT, texts=texts)) == []
    assert codes(notes, REPORT, make_document("truck.pdf", None, texts=texts)) == ["note-against-document"]


def test_where_another_paper_bears_the_day_or_one_bears_none_nothing_is_said() -> None:
    notes = "The drill was held on March 3, 2024 at the pit."
    assert codes(notes, REPORT, make_document("b.pdf", date(2024, 3, 3), texts=("Drill of the spring",))) == []
    assert codes(notes.replace("drill", "review"), REPORT, make_document("b.pdf", date(2024, 3, 3))) == []
    assert codes(notes, REPORT, make_document("truck.pdf", date(2024, 3, 3))) == ["note-against-document"]
    assert codes(notes, REPORT, make_document("b.pdf", None, questions=("1.1",))) == []
    assert codes(notes, make_document("2024-03-03 drill.pdf", None, questions=("1.1",), dates=REPORT.dates)) == []
    assert codes(notes, question=make_question(evidence="none", methods=("I",))) == []


@pytest.mark.parametrize(
    "notes",
    [
        "We had our drill on March 3, everybody out by the big gate.",
        "Fire drill held 3 March, eleven of us at the flagpole.",
        "- drill Nov 26\n- all out in 3 min",
        "The drill, it was made the 2nd of December with the whole kitchen.",
        "On February 9 the evacuation drill took place with both shifts.",
        "Did the drill Sept 14 when the snow crew was in.",
        "Yes we done the drill on jan 17th, me and the boys.",
        "The report is dated October 6 and signed by the lead hand.",
        "It carries the date of 2024-02-11 and hangs in the kitchen.",
        "It bears February 11, 2024 at the foot.",
    ],
)
def test_a_day_without_a_year_that_no_paper_bears_is_for_the_reviewer(notes: str) -> None:
    assert codes(notes) == ["note-against-document"]


@pytest.mark.parametrize(
    "notes",
    [
        "We had our drill on October 26, everybody out by the big gate.",
        "Fire drill held 26 Oct., eleven of us at the flagpole.",
        "Drills were held October 26 and March 3, the report of one is attached.",
        "The drill was done; the horn was replaced on March 3.",
        "The next drill is planned for March 3.",
        "I read the drill report on May 3 with the lead hand.",
        "The drill was held in March, everybody out by the gate.",
        "The drill was on October 26, 2023, and not on March 3 as planned.",
        "March 12 people were at the drill and 3 were on leave.",
        "The drill followed the incident of March 3.",
    ],
)
def test_a_day_without_a_year_that_a_paper_bears_or_that_is_of_something_else_is_let_pass(notes: str) -> None:
    assert codes(notes) == []


def test_a_day_without_a_year_may_stand_without_one_in_any_paper() -> None:
    table = make_document("log.pdf", None, texts=("Drill\tMarch 3\tyard",), dates=(make_date(date(2024, 4, 1)),))
    assert codes("We had our drill on March 3, everybody out by the gate.", REPORT, table) == []


ORIENTED = make_question(
    text="Was every new person oriented?", guideline="Attach an orientation, signed before the first shift.",
    evidence="record", methods=("D",),
)  # fmt: skip


@pytest.mark.parametrize(
    ("day", "text", "is_found"),
    [
        (20, "First shift: March 4, 2024", True),
        (5, "First shift: March 4, 2024", False),  # the next day, when it was filed
        (4, "Start date: March 4, 2024", False),
        (20, "Start date: next week", False),
        (20, "First delivery March 4, 2024", True),
        (20, "First talk March 4, 2024", False),
        (20, "First delivery: none by March 4, 2024", False),
        (20, "Started on March 4, 2024 and again: start date March 19, 2024", False),  # which is meant is not told
    ],
)
def test_an_orientation_is_signed_before_the_work_begins(day: int, text: str, is_found: bool) -> None:
    signed = replace(make_date(date(2024, 3, day)), role=DateRole.SIGNED)
    paper = make_document("o.pdf", None, questions=("1.1",), texts=(text,), dates=(signed,))
    assert codes("All was gone through.", paper, question=ORIENTED) == (["signed-after-start"] if is_found else [])


@pytest.mark.parametrize(("day", "is_found"), [(20, True), (4, False)])
def test_the_day_over_a_sheet_of_orientation_is_that_on_which_it_was_signed(day: int, is_found: bool) -> None:
    text = f"Sheet for drivers of others\nMarch {day}, 2024, ramp\nramp, speed, who to call\nFirst load March 4, 2024"
    dates = (make_date(date(2024, 3, day)), make_date(date(2024, 3, 4)))
    paper = make_document("o.pdf", None, questions=("1.1",), texts=(text,), dates=dates)
    assert ("signed-after-start" in codes("All was gone through.", paper, question=ORIENTED)) is is_found
