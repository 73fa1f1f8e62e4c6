from dataclasses import replace
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.instrument_use import check
from secor_qa.procedure.conditions import parse_condition
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import AnswerRow, Remark
from secor_qa.procedure.words import Answer, Scoring, Status

ASKED = make_question("1.2")
PERCENT = make_question("1.2", scoring=Scoring.PERCENT, points=20)
RANGE = make_question("1.2", scoring=Scoring.RANGE)
THRESHOLD = make_question("1.2", scoring=Scoring.ALL_OR_NOTHING, threshold_pct=Decimal(70))
NO_CONTRACTORS = make_question("1.2", na_when=parse_condition("employees_contractor = 0 and answer(1.1) = No"))


def checked(
    row: AnswerRow | None, question: Question = ASKED, remarks: tuple[Remark, ...] = (), **fields
) -> CheckResult:
    instrument = make_instrument(make_question("1.1"), question)
    rows = [make_row("1.1", Answer.NO), *([row] if row else [])]
    submission = replace(make_submission(*rows, **fields), remarks=remarks)
    return check(question, Facts(submission, instrument, EDITION, ON))


def codes(result: CheckResult) -> list[tuple[str, Status]]:
    assert all(finding.evidence and finding.message.endswith(".") for finding in result.findings)
    return [(finding.code, finding.status) for finding in result.findings]


def found(
    question: Question, answer: Answer, points: object = None, percent: object = None
) -> list[tuple[str, Status]]:
    figures = {"points_claimed": _decimal(points), "percent_positive": _decimal(percent)}
    return codes(checked(make_row("1.2", answer, **figures), question))


def _decimal(value: object) -> Decimal | str | None:
    return Decimal(str(value)) if isinstance(value, int | float) else value  # type: ignore[return-value]


@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO])
def test_a_yes_and_a_no_are_answers(answer: Answer) -> None:
    result = checked(make_row("1.2", answer))
    assert (result.status, result.findings) == (Status.MET, ())


def test_a_question_without_a_row_or_an_answer_is_not_met() -> None:
    assert codes(checked(None)) == [("unanswered", Status.NOT_MET)]
    assert codes(checked(make_row("1.2", None))) == [("unanswered", Status.NOT_MET)]


def test_an_answer_that_is_none_of_the_three_is_named() -> None:
    result = checked(make_row("1.2", None, answer_as_written="Partly"))
    assert codes(result) == [("unknown-answer", Status.NOT_MET)]
    assert "“Partly”" in result.findings[0].message


def test_a_question_that_is_answered_twice_is_for_the_reviewer() -> None:
    twice = Remark("Questions, row 9", "Answered again.", "duplicate-question", "1.2")
    others = (replace(twice, question="1.1"), replace(twice, code="odd-question-id"))
    assert codes(checked(make_row("1.2"), remarks=(twice, *others))) == [("duplicate-question", Status.NEEDS_REVIEWER)]
    assert codes(checked(make_row("1.2"), remarks=(replace(twice, where=""),)))


@pytest.mark.parametrize(
    ("question", "contractors", "expected"),
    [
        (make_question("1.2", na_always=True), Decimal(3), []),
        (ASKED, Decimal(0), [("na-not-allowed", Status.NOT_MET)]),
        (NO_CONTRACTORS, Decimal(0), []),
        (NO_CONTRACTORS, Decimal(1), [("na-not-allowed", Status.NOT_MET)]),
        (NO_CONTRACTORS, "", [("na-undecided", Status.NEEDS_REVIEWER)]),
    ],
)
def test_na_is_answered_only_where_the_instrument_allows_it(question: Question, contractors, expected: list) -> None:
    row = make_row("1.2", Answer.NA, notes="No contractor has worked for us.")
    assert codes(checked(row, question, employees_contractor=contractors)) == expected


def test_an_na_that_is_not_allowed_says_where_it_would_be_and_what_the_profile_says() -> None:
    row = make_row("1.2", Answer.NA)
    (finding,) = checked(row, NO_CONTRACTORS, employees_contractor=Decimal(4)).findings
    assert "the number of contractors is 0 and the answer to question 1.1 is No" in finding.message
    assert finding.evidence[0].text == "Answer: N/A. employees_contractor: 4; 1.1: No."


@pytest.mark.parametrize(
    "notes",
    [
        "", "N/A", "This question does not apply.", "not applicable", "Doesn't apply to a firm like ours",
        "N/A for our line of work, sorry", "Not relevant here - we're a small crew.",
    ],
)  # fmt: skip
def test_an_na_is_explained(notes: str) -> None:
    row = make_row("1.2", Answer.NA, notes=notes)
    assert codes(checked(row, make_question("1.2", na_always=True))) == [("na-unexplained", Status.NOT_MET)]


@pytest.mark.parametrize("notes", ["N/A, two of us, never apart.", "No subs this year.", "Nobody drives for us."])
def test_a_reason_however_short_explains_an_na(notes: str) -> None:
    row = make_row("1.2", Answer.NA, notes=notes)
    assert codes(checked(row, make_question("1.2", na_always=True))) == []


ONLY_FIRST = make_question(
    "1.2", na_always=True, guideline="Attach the plan. N/A only in the first year of the program."
)
OLD_PLAN = make_row("1.2", Answer.NA, notes="The old plan went to the shredder with the lease.")


def test_what_is_na_in_the_first_year_only_is_not_na_in_a_maintenance_year() -> None:
    assert codes(checked(OLD_PLAN, ONLY_FIRST, year_type="Maintenance")) == [("na-after-first-year", Status.NOT_MET)]


@pytest.mark.parametrize(
    ("before", "is_later"), [("2023", True), ("March 2021, passed", True), ("none", False), ("", False)]
)
def test_nor_where_a_submission_before_it_is_given(before: str, is_later: bool) -> None:
    found = codes(checked(OLD_PLAN, ONLY_FIRST, previous_submission=before))
    assert found == ([("na-after-first-year", Status.NOT_MET)] if is_later else [])


@pytest.mark.parametrize("year", ["Certification", ""])
def test_a_first_year_may_be_one_of_certification(year: str) -> None:
    assert codes(checked(OLD_PLAN, ONLY_FIRST, year_type=year)) == []


@pytest.mark.parametrize("points", [None, 0])
def test_an_na_earns_no_points(points: int | None) -> None:
    free = make_question("1.2", na_always=True)
    assert found(free, Answer.NA, points) == []
    assert found(free, Answer.NA, 10) == [("points-for-na", Status.NOT_MET)]


@pytest.mark.parametrize("question", [ASKED, PERCENT, RANGE, THRESHOLD])
@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO])
def test_points_and_percentages_are_optional(question: Question, answer: Answer) -> None:
    assert found(question, answer) == []


@pytest.mark.parametrize(
    ("points", "code"),
    [(-1, "points-out-of-range"), (11, "points-out-of-range"), (2.5, "points-not-whole"), ("ten", "unreadable-points"),
     ("10 pts", "unreadable-points")],
)  # fmt: skip
def test_points_are_whole_and_within_the_questions(points: object, code: str) -> None:
    assert found(RANGE, Answer.YES, points) == [(code, Status.NOT_MET)]


@pytest.mark.parametrize(
    ("percent", "code", "status"),
    [(-0.1, "percent-out-of-range", Status.NOT_MET), (100.5, "percent-out-of-range", Status.NOT_MET),
     ("most", "unreadable-percent", Status.NOT_MET), ("0.8", "unreadable-percent", Status.NEEDS_REVIEWER)],
)  # fmt: skip
def test_a_percentage_is_a_number_from_0_to_100(percent: object, code: str, status: Status) -> None:
    assert found(PERCENT, Answer.YES, None, percent) == [(code, status)]


@pytest.mark.parametrize(
    ("question", "answer", "points", "percent", "expected"),
    [
        (ASKED, Answer.YES, 10, None, None),
        (ASKED, Answer.YES, 0, None, Status.NOT_MET),
        (ASKED, Answer.NO, 0, None, None),
        (ASKED, Answer.NO, 10, None, Status.NOT_MET),
        (RANGE, Answer.YES, 7, None, None),
        (RANGE, Answer.YES, 7, 100, None),
        (RANGE, Answer.YES, 0, None, Status.NEEDS_REVIEWER),
        (RANGE, Answer.NO, 0, None, None),
        (RANGE, Answer.NO, 3, None, Status.NEEDS_REVIEWER),
        (PERCENT, Answer.YES, 15, 73, None),  # 14.6, to the nearest whole point
        (PERCENT, Answer.YES, 14, 73, Status.NOT_MET),
        (PERCENT, Answer.YES, 0, None, Status.NEEDS_REVIEWER),
        (PERCENT, Answer.NO, 8, 40, None),
        (PERCENT, Answer.NO, 8, None, Status.NOT_MET),
        (PERCENT, Answer.NO, 0, 40, Status.NEEDS_REVIEWER),
        (THRESHOLD, Answer.YES, 10, 70, None),
        (THRESHOLD, Answer.YES, 10, 69.99, Status.NOT_MET),
        (THRESHOLD, Answer.YES, 0, 69.99, None),
        (THRESHOLD, Answer.NO, 0, 20, None),
        (replace(THRESHOLD, threshold_pct=None), Answer.NO, 0, 90, None),
    ],
)
def test_points_agree_with_answer_and_scoring(question: Question, answer: Answer, points, percent, expected) -> None:
    assert found(question, answer, points, percent) == ([("points-against-answer", expected)] if expected else [])


@pytest.mark.parametrize("question", [THRESHOLD, ASKED])
@pytest.mark.parametrize("answer", [Answer.YES, Answer.NO])
def test_all_or_nothing_earns_nothing_between(question: Question, answer: Answer) -> None:
    assert found(question, answer, 4) == [("points-against-scoring", Status.NOT_MET)]


@pytest.mark.parametrize(
    ("question", "answer", "percent", "denied"),
    [
        (PERCENT, Answer.YES, 0, True),
        (PERCENT, Answer.YES, 1, False),
        (PERCENT, Answer.NO, 100, True),
        (PERCENT, Answer.NO, 99, False),
        (THRESHOLD, Answer.NO, 70, True),
        (THRESHOLD, Answer.NO, 69, False),
        (THRESHOLD, Answer.YES, 0, True),
        (ASKED, Answer.NO, 100, False),  # a percentage says nothing there
        (ASKED, Answer.YES, 99, True),
        (ASKED, Answer.YES, 100, False),
    ],
)
def test_a_percentage_that_says_the_opposite_of_the_answer_is_for_the_reviewer(
    question: Question, answer: Answer, percent: int, denied: bool
) -> None:
    expected = [("answer-against-percent", Status.NEEDS_REVIEWER)] if denied else []
    assert found(question, answer, None, percent) == expected


def test_every_fault_of_a_row_is_said() -> None:
    assert [code for code, _ in found(PERCENT, Answer.YES, 99, 200)] == ["percent-out-of-range", "points-out-of-range"]


def test_figures_of_an_unanswered_question_are_still_read() -> None:
    row = make_row("1.2", None, points_claimed=Decimal(99))
    assert [code for code, _ in codes(checked(row))] == ["unanswered", "points-out-of-range"]


def percentages(*rows: tuple[object, object]) -> list[str]:
    """Which of some questions scored by percentage are said to lack one; each row is claim and percentage."""
    questions = [make_question(f"1.{n}", scoring=Scoring.PERCENT, points=20) for n in range(1, len(rows) + 1)]
    answers = [
        make_row(each.id, points_claimed=_decimal(claim), percent_positive=_decimal(percent))
        for each, (claim, percent) in zip(questions, rows, strict=True)
    ]
    facts = Facts(make_submission(*answers), make_instrument(*questions), EDITION, ON)
    return [each.id for each in questions if ("no-percentage", Status.NOT_MET) in codes(check(each, facts))]


def test_points_by_percentage_need_the_percentage_from_which_they_follow() -> None:
    assert percentages((20, 100), (14, None)) == ["1.2"]
    assert percentages((20, None)) == ["1.1"]
    assert percentages((20, 100), (None, None)) == []
    assert codes(checked(make_row("1.2", points_claimed=Decimal(10)), RANGE)) == []


def test_a_column_that_nobody_filled_is_said_once() -> None:
    assert percentages((20, None), (20, None), (20, 100), (20, 100)) == ["1.1", "1.2"]
    assert percentages((20, None), (20, None), (20, None), (20, 100)) == ["1.1"]


@pytest.mark.parametrize(
    ("question", "answer", "present", "is_said"),
    [
        (make_question("1.2", na_always=True, evidence="policy"), Answer.NA, True, True),
        (make_question("1.2", na_always=True, evidence="policy"), Answer.NA, False, False),
        (make_question("1.2", na_always=True, evidence="policy"), Answer.YES, True, False),
        (NO_CONTRACTORS, Answer.NA, True, False),  # the profile says that it does not apply, whatever lies beside it
        (make_question("1.2", na_always=True, evidence="none"), Answer.NA, True, False),
    ],
)
def test_a_paper_attached_to_an_na_lets_one_ask_whether_it_applies(
    question: Question, answer: Answer, *, present: bool, is_said: bool
) -> None:
    page = make_document("lone trips.docx", None, questions=("1.2",), texts=("Lone trips: call each hour",))
    row = make_row("1.2", answer, notes="The five of us are never far from one another in the hall.")
    result = checked(row, question, documents=(replace(page, present=present),), employees_contractor=Decimal(0))
    assert ("na-with-paper", Status.NEEDS_REVIEWER) in codes(result) or not is_said
    assert is_said or "na-with-paper" not in [code for code, _ in codes(result)]
