from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_rule, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import ConsistencyRule
from secor_qa.procedure.words import Answer, Status

QUESTIONS = tuple(make_question(each) for each in ("1.1", "1.2", "2.1"))


def checked(question: str, answers: dict[str, Answer | None], *rules: ConsistencyRule, **fields) -> CheckResult:
    instrument = make_instrument(*QUESTIONS, consistency=rules)
    submission = make_submission(*(make_row(each, answer) for each, answer in answers.items()), **fields)
    return check(instrument.question(question), Facts(submission, instrument, EDITION, ON))


BOTH = make_rule("answer(1.1) = Yes", "answer(1.2) = Yes", "1.1 says Yes, but 1.2 does not")


@pytest.mark.parametrize("question", ["1.1", "1.2"])
def test_a_broken_rule_is_found_at_every_question_it_names_with_both_answers(question: str) -> None:
    result = checked(question, {"1.1": Answer.YES, "1.2": Answer.NO}, BOTH)
    assert result.status is Status.NOT_MET
    (finding,) = result.findings
    assert finding.message == "1.1 says Yes, but 1.2 does not."
    assert [evidence.text[:14] for evidence in finding.evidence] == ["Question 1.1: ", "Question 1.2: "]
    assert "Yes" in finding.evidence[0].text
    assert "No" in finding.evidence[1].text


def test_a_broken_rule_is_not_found_at_another_question() -> None:
    answers = {"1.1": Answer.YES, "1.2": Answer.NO, "2.1": Answer.YES}
    assert checked("2.1", answers, BOTH).status is Status.MET


@pytest.mark.parametrize(
    "answers",
    [
        {"1.1": Answer.YES, "1.2": Answer.YES},
        {"1.1": Answer.NO, "1.2": Answer.NO},
        {"1.1": Answer.YES, "1.2": None},  # unknown, not false
        {"1.1": Answer.YES},
    ],
)
def test_a_rule_that_is_kept_or_unknown_finds_nothing(answers: dict) -> None:
    assert checked("1.1", answers, BOTH).status is Status.MET


def test_a_field_stands_beside_the_answer_as_evidence() -> None:
    rule = make_rule("answer(1.1) = Yes", "employees_worker > 0")
    result = checked("1.1", {"1.1": Answer.YES}, rule, employees_worker=Decimal(0))
    assert [evidence.text for evidence in result.findings[0].evidence][1] == "employees_worker: 0"


def test_a_blank_field_makes_a_rule_unknown() -> None:
    rule = make_rule("answer(1.1) = Yes", "employees_worker > 0")
    assert checked("1.1", {"1.1": Answer.YES}, rule, employees_worker="").status is Status.MET


def test_a_rule_half_blank_can_still_be_broken_and_says_what_is_blank() -> None:
    rule = make_rule("answer(1.1) = Yes", "employees_worker > 0 and secor_note = 1 and answer(2.1) = Yes")
    result = checked("1.1", {"1.1": Answer.YES}, rule, employees_worker=Decimal(0))
    texts = [evidence.text for evidence in result.findings[0].evidence]
    assert "secor_note: blank" in texts
    assert "Question 2.1: unanswered." in texts


def test_a_rule_that_names_no_question_is_said_once_at_the_first() -> None:
    rule = make_rule("employees_worker = 0", "employees_supervisor = 0")
    results = [checked(each.id, dict.fromkeys(("1.1", "1.2", "2.1"), Answer.YES), rule, employees_worker=Decimal(0))
               for each in QUESTIONS]  # fmt: skip
    assert [len(result.findings) for result in results] == [1, 0, 0]


def test_every_broken_rule_is_found() -> None:
    other = make_rule("answer(1.1) = Yes", "employees_worker > 99")
    assert len(checked("1.1", {"1.1": Answer.YES, "1.2": Answer.NO}, BOTH, other).findings) == 2


def test_without_an_answer_the_reviewer_is_asked_and_a_contradiction_of_others_is_still_found() -> None:
    assert checked("1.1", {"1.1": None}, BOTH).status is Status.NEEDS_REVIEWER
    rule = make_rule("employees_worker >= 0", "answer(1.1) = Yes and employees_worker > 99")
    assert checked("1.1", {"1.1": None}, rule).status is Status.NOT_MET


def test_an_na_can_contradict_too() -> None:
    rule = make_rule("employees_worker > 0", "answer(1.1) != N/A")
    assert checked("1.1", {"1.1": Answer.NA}, rule).status is Status.NOT_MET
