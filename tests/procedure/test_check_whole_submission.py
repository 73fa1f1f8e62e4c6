from datetime import date, timedelta
from decimal import Decimal

import pytest
from builders import EDITION, GATHERING_END, ON, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.instrument_use import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import ProvinceRule
from secor_qa.procedure.submission import AnswerRow, Submission
from secor_qa.procedure.words import Answer, Status

QUESTIONS = (make_question("1.1"), make_question("1.2"))
INSTRUMENT = make_instrument(*QUESTIONS)


def submission_of(*more: AnswerRow, without: tuple[str, ...] = (), **fields) -> Submission:
    return make_submission(make_row("1.1"), make_row("1.2"), *more, without=without, **fields)


def found(submission: Submission, instrument=INSTRUMENT, on: date = ON) -> list[tuple[str, Status]]:
    """The findings at the first question; the second never has any."""
    first, second = (check(question, Facts(submission, instrument, EDITION, on)) for question in QUESTIONS)
    assert second.findings == ()
    assert all(finding.evidence and finding.message.endswith(".") for finding in first.findings)
    return [(finding.code, finding.status) for finding in first.findings]


def test_a_clean_submission_has_no_finding_as_a_whole() -> None:
    assert found(submission_of()) == []


@pytest.mark.parametrize(
    ("n_days", "code"),
    [(1, None), (15, None), (16, "gathering-too-long"), (40, "gathering-too-long"), (0, "gathering-reversed"),
     (-3, "gathering-reversed")],
)  # fmt: skip
def test_data_gathering_takes_at_most_15_days_counting_both_ends_in_alberta(n_days: int, code: str | None) -> None:
    start = GATHERING_END - timedelta(n_days - 1)
    assert found(submission_of(data_gathering_start=start)) == ([(code, Status.NOT_MET)] if code else [])


def test_the_days_of_gathering_are_counted_over_a_leap_day() -> None:
    fields = {"data_gathering_end": date(2024, 3, 1), "submitted_on": date(2024, 3, 2)}
    assert found(submission_of(data_gathering_start=date(2024, 2, 16), **fields)) == []  # 15 days with 29 February
    assert found(submission_of(data_gathering_start=date(2024, 2, 15), **fields)) == [
        ("gathering-too-long", Status.NOT_MET)
    ]


@pytest.mark.parametrize(
    ("n_days", "code"), [(0, None), (21, None), (22, "submitted-late"), (-1, "submitted-before-end")]
)
def test_submission_comes_at_most_21_days_after_the_end_in_alberta(n_days: int, code: str | None) -> None:
    submission = submission_of(submitted_on=GATHERING_END + timedelta(n_days))
    assert found(submission, on=date(2025, 1, 1)) == ([(code, Status.NOT_MET)] if code else [])


@pytest.mark.parametrize("province", ["ON", "Ontario", ""])
def test_a_province_without_a_rule_has_no_limits(province: str) -> None:
    late = submission_of(
        employer_province=province, data_gathering_start=date(2024, 1, 1), submitted_on=date(2024, 12, 1),
        employees_worker=Decimal(80),
    )  # fmt: skip
    assert found(late) == []


def test_a_province_is_known_by_its_name_too() -> None:
    assert found(submission_of(employer_province="Alberta", employees_worker=Decimal(80))) == [
        ("headcount", Status.NOT_MET)
    ]


@pytest.mark.parametrize(
    ("workers", "contractors", "expected"),
    [
        (8, 0, []),  # with owner and supervisor 10
        (9, 0, [("headcount", Status.NOT_MET)]),
        (8, 1, [("headcount", Status.NEEDS_REVIEWER)]),
        (9, 1, [("headcount", Status.NOT_MET)]),
    ],
)
def test_headcount_stays_within_the_limit_of_the_province(workers: int, contractors: int, expected: list) -> None:
    fields = {"employees_worker": Decimal(workers), "employees_contractor": Decimal(contractors)}
    assert found(submission_of(**fields)) == expected


def test_headcount_that_is_not_given_is_said_at_intake_only() -> None:
    groups = tuple(f"employees_{group}" for group in ("owner", "manager", "supervisor", "worker", "contractor"))
    assert found(submission_of(without=groups)) == []


def test_contractors_left_blank_count_as_none() -> None:
    submission = submission_of(without=("employees_contractor",), employees_worker=Decimal(9))
    assert found(submission) == [("headcount", Status.NOT_MET)]


@pytest.mark.parametrize(
    ("changes", "code"),
    [({"submitted_on": "05/06/2024"}, "ambiguous-date"), ({"submitted_on": "soon"}, "submission-date"),
     ({"without": ("submitted_on",)}, "submission-date")],
)  # fmt: skip
def test_a_date_of_submission_that_is_not_one_is_for_the_reviewer(changes: dict, code: str) -> None:
    assert found(submission_of(**changes)) == [(code, Status.NEEDS_REVIEWER)]


def test_a_blank_date_of_submission_does_not_matter_where_no_limit_is_known() -> None:
    free = make_instrument(*QUESTIONS, provinces={"AB": ProvinceRule()})
    assert found(submission_of(without=("submitted_on",)), free) == []


def test_blank_dates_of_gathering_are_said_at_intake_only() -> None:
    assert found(submission_of(without=("data_gathering_start", "data_gathering_end"))) == []
    assert found(submission_of(without=("data_gathering_start",))) == []


@pytest.mark.parametrize(
    ("on", "expected"),
    [(GATHERING_END, []), (GATHERING_END - timedelta(1), [("gathering-in-future", Status.NEEDS_REVIEWER)])],
)
def test_gathering_does_not_end_in_the_future(on: date, expected: list) -> None:
    assert found(submission_of(), on=on) == expected


@pytest.mark.parametrize("written", ["certification", "MAINTENANCE", " Certification "])
def test_the_year_type_is_one_of_two(written: str) -> None:
    assert found(submission_of(year_type=written)) == []


@pytest.mark.parametrize("changes", [{"year_type": "Renewal"}, {"without": ("year_type",)}])
def test_a_year_type_that_is_blank_or_another_is_not_met(changes: dict) -> None:
    assert found(submission_of(**changes)) == [("year-type", Status.NOT_MET)]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"instrument": "TINY-2024"}, []),
        ({"instrument": ""}, []),
        ({"instrument_version": ""}, []),
        ({"instrument": "other-2019", "instrument_version": "7"}, [("other-instrument", Status.NEEDS_REVIEWER)]),
        ({"instrument_version": "2"}, [("other-version", Status.NEEDS_REVIEWER)]),
    ],
)
def test_the_submission_is_held_against_the_instrument_it_names(fields: dict, expected: list) -> None:
    assert found(submission_of(**fields)) == expected


def test_questions_unknown_to_the_instrument_are_named_together() -> None:
    submission = submission_of(make_row("9.9"), make_row("X1", Answer.NO), make_row("X2", None))
    result = check(QUESTIONS[0], Facts(submission, INSTRUMENT, EDITION, ON))
    assert found(submission) == [("unknown-question", Status.NEEDS_REVIEWER)]
    assert "9.9, X1, X2" in result.findings[0].message
    assert [evidence.text for evidence in result.findings[0].evidence] == [
        "Question 9.9: Yes.", "Question X1: No.", "Question X2: unanswered.",
    ]  # fmt: skip
