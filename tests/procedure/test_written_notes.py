"""2.5(c) and 2.5(d) over notes in many voices: silent where people merely write differently, and not where they err."""

from dataclasses import replace
from decimal import Decimal
from functools import cache

import pytest
from builders import EDITION, ON, make_row, make_submission
from written_notes import CLEAN, CLEAN_NO, FAULTY_ANSWERS, FAULTY_NOTES

from secor_qa import places
from secor_qa.procedure.checks import consistency, notes
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.words import Answer
from secor_qa.readers.instruments.file import read_instrument


@cache
def instrument() -> Instrument:
    shipped = read_instrument(places.data_folder() / "instruments" / "secor-2022")
    questions = tuple(replace(question, notes_min_words=8) for question in shipped.questions)  # the voices are terse
    return replace(shipped, questions=questions, consistency=())  # the rules between answers are tested elsewhere


def found(question: str, answer: str, written: str) -> list[Finding]:
    row = make_row(question, Answer(answer), notes=written)
    people = {"employees_manager": Decimal(1), "employees_contractor": Decimal(2)}
    facts = Facts(make_submission(row, **people), instrument(), EDITION, ON)
    asked = instrument().question(question)
    return [finding for check in (notes.check, consistency.check) for finding in check(asked, facts).findings]


def test_there_are_enough_voices() -> None:
    assert len(CLEAN) + len(CLEAN_NO) >= 60
    assert len(FAULTY_NOTES) + len(FAULTY_ANSWERS) >= 60


@pytest.mark.parametrize(("question", "written"), CLEAN)
def test_good_notes_pass_in_silence(question: str, written: str) -> None:
    assert found(question, "Yes", written) == []


@pytest.mark.parametrize(("question", "written"), CLEAN_NO)
def test_notes_that_say_what_is_amiss_go_with_a_no(question: str, written: str) -> None:
    assert found(question, "No", written) == []


@pytest.mark.parametrize(("question", "written", "code"), FAULTY_NOTES)
def test_poor_notes_are_found_and_nothing_is_said_to_contradict(question: str, written: str, code: str) -> None:
    findings = found(question, "Yes", written)
    assert code in [finding.code for finding in findings]
    assert {finding.check.letter for finding in findings} == {"c"}


@pytest.mark.parametrize(("question", "answer", "written", "code"), FAULTY_ANSWERS)
def test_notes_that_say_the_opposite_of_the_answer_are_found(
    question: str, answer: str, written: str, code: str
) -> None:
    findings = [finding for finding in found(question, answer, written) if finding.check.letter == "d"]
    assert [finding.code for finding in findings] == [code]
    assert len(findings[0].evidence) == 2
