"""2.5(f) and 2.5(g): the action items of a No."""

from datetime import date

import pytest
from builders import EDITION, ON, make_instrument, make_item, make_question, make_row, make_submission

from secor_qa.procedure.checks import action_items, improvement
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.submission import ActionItem
from secor_qa.procedure.words import Answer, Status

FIRST, ASKED = make_question("1.1"), make_question("2.2")
INSTRUMENT = make_instrument(FIRST, ASKED)


def _checked(module, items, answer: Answer | None, question, **fields) -> CheckResult:
    submission = make_submission(make_row("1.1"), make_row("2.2", answer), items=items, **fields)
    return module.check(question, Facts(submission, INSTRUMENT, EDITION, ON))


def planned(*items: ActionItem, answer: Answer | None = Answer.NO, question=ASKED, **fields) -> CheckResult:
    return _checked(action_items, items, answer, question, **fields)


def improved(*items: ActionItem, answer: Answer | None = Answer.NO) -> CheckResult:
    return _checked(improvement, items, answer, ASKED)


def codes(result: CheckResult) -> list[tuple[str, Status]]:
    assert all(finding.evidence and finding.message.endswith(".") for finding in result.findings)
    assert all(finding.check.blocking is False for finding in result.findings)  # 2.12
    return [(finding.code, finding.status) for finding in result.findings]


def test_a_no_with_a_whole_action_item_is_met() -> None:
    result = planned(make_item("2.2"))
    assert (result.status, result.findings) == (Status.MET, ())


def test_a_no_without_an_item_is_not_met_and_names_the_question() -> None:
    result = planned(make_item("1.1"))
    assert codes(result) == [("no-action-item", Status.NOT_MET)]
    assert "2.2" in result.findings[0].message


@pytest.mark.parametrize("named", ["2.2; 1.1", "1.1, 2.2", " 2.2 "])
def test_an_item_may_answer_several_questions(named: str) -> None:
    assert planned(make_item(named)).status is Status.MET


@pytest.mark.parametrize("blank", ["", "  ", "TBD", "-", "n/a"])
@pytest.mark.parametrize("part", ["deficiency", "action", "responsible"])
def test_an_item_says_what_and_who(part: str, blank: str) -> None:
    assert codes(planned(make_item("2.2", **{part: blank}))) == [(f"no-{part}", Status.NOT_MET)]


@pytest.mark.parametrize(
    ("action", "is_open"),
    [
        ("Print the dates on the board; a stand-in is to be named for each of the four lines.", False),
        ("Print the dates on the board; the stand-in is to be named.", True),
        ("A stand-in is to be decided for each of the four lines.", True),
    ],
)
def test_that_somebody_is_to_be_named_for_a_thing_is_a_step_and_leaves_nothing_open(action: str, is_open: bool) -> None:
    assert codes(planned(make_item("2.2", action=action))) == [("no-action", Status.NOT_MET)] * is_open
    of_nobody = codes(planned(make_item("2.2", responsible="A stand-in is to be named for each line.")))
    assert of_nobody == [("no-responsible", Status.NOT_MET)]


@pytest.mark.parametrize(
    ("target", "expected"),
    [
        (None, [("no-target-date", Status.NOT_MET)]),
        ("TBD", [("no-target-date", Status.NOT_MET)]),
        ("03/04/2025", [("ambiguous-date", Status.NEEDS_REVIEWER)]),
        ("soon", [("unreadable-target-date", Status.NOT_MET)]),
        (date(2024, 5, 19), [("target-in-past", Status.NOT_MET)]),
        (date(2024, 5, 20), []),  # the day of submission
        (date(2025, 1, 1), []),
    ],
)
def test_an_item_says_by_when(target: date | str | None, expected: list) -> None:
    assert codes(planned(make_item("2.2", target_on=target))) == expected


@pytest.mark.parametrize("done", [{"completed_on": date(2024, 5, 18)}, {"status": "Completed"}])
@pytest.mark.parametrize("target", [date(2024, 5, 19), None])
def test_an_item_that_is_done_needs_no_date_to_come(done: dict, target: date | None) -> None:
    assert planned(make_item("2.2", target_on=target, **done)).status is Status.MET


def test_without_a_date_of_submission_no_target_is_in_the_past() -> None:
    old, gathering = make_item("2.2", target_on=date(2000, 1, 1)), ("data_gathering_start", "data_gathering_end")
    assert planned(old, without=("submitted_on", *gathering)).status is Status.MET
    said = planned(old, without=("submitted_on", "data_gathering_end")).findings
    assert [each.code for each in said] == ["target-in-past"]
    assert "before data gathering began on 2024-05-01" in said[0].message


def test_every_fault_of_every_item_is_said() -> None:
    result = planned(make_item("2.2", action="", responsible=""), make_item("2.2", target_on=None))
    assert [code for code, _ in codes(result)] == ["no-action", "no-responsible", "no-target-date"]


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NA])
def test_a_yes_or_na_without_items_is_not_applicable(answer: Answer) -> None:
    assert planned(answer=answer).status is Status.NOT_APPLICABLE
    assert improved(answer=answer).status is Status.NOT_APPLICABLE


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NA, None])
def test_an_item_is_read_whatever_the_answer(answer: Answer | None) -> None:
    assert planned(make_item("2.2"), answer=answer).status is Status.MET
    assert codes(planned(make_item("2.2", responsible=""), answer=answer)) == [("no-responsible", Status.NOT_MET)]


def test_without_an_answer_or_items_the_reviewer_is_asked() -> None:
    for result in (planned(answer=None), improved(answer=None)):
        assert (result.status, result.findings) == (Status.NEEDS_REVIEWER, ())
        assert result.reason


@pytest.mark.parametrize(("named", "said"), [("9.9", "“9.9”"), ("", "names no question")])
def test_an_item_that_names_no_question_of_the_instrument_is_said_once_at_the_first(named: str, said: str) -> None:
    items = (make_item("2.2"), make_item(named))
    assert planned(*items).findings == ()
    result = planned(*items, question=FIRST)
    assert codes(result) == [("item-without-question", Status.NEEDS_REVIEWER)]
    assert said in result.findings[0].message


def test_an_action_that_adds_to_the_deficiency_is_met() -> None:
    assert improved(make_item("2.2")).status is Status.MET


@pytest.mark.parametrize(
    "action",
    ["Nobody asks the workers.", "The workers: nobody asks!", "NOBODY ASKS", "There is nobody that asks the workers."],
)
def test_an_action_that_only_repeats_the_deficiency_is_not_met(action: str) -> None:
    result = improved(make_item("2.2", deficiency="Nobody asks the workers.", action=action))
    assert codes(result) == [("action-repeats-deficiency", Status.NOT_MET)]
    assert [evidence.text for evidence in result.findings[0].evidence] == [
        "Deficiency: Nobody asks the workers.", f"Action: {action}",
    ]  # fmt: skip


def test_an_action_without_a_deficiency_repeats_nothing() -> None:
    assert improved(make_item("2.2", deficiency="")).status is Status.MET


@pytest.mark.parametrize("items", [(), (make_item("2.2", action="TBD"),)])
def test_a_no_without_an_action_leaves_nothing_to_judge(items: tuple[ActionItem, ...]) -> None:
    result = improved(*items)
    assert (result.status, result.findings) == (Status.NEEDS_REVIEWER, ())
