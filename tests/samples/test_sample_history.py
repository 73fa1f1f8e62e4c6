"""Invented history: decisions follow from scores and deadlines, autumn is busy, and all of it can be repeated."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sample_builders import instruments

from secor_qa import serve
from secor_qa.desk.history import ClosedReview
from secor_qa.procedure.edition import EDITIONS
from secor_qa.procedure.scoring import score
from secor_qa.procedure.words import Decision, DeficiencyKind, Verdict, YearType
from secor_qa.samples.history import history

ENDING_ON = date(2026, 11, 22)
EDITION = EDITIONS[0]


@pytest.fixture(scope="module")
def reviews() -> list[ClosedReview]:
    return list(history(instruments()["secor-2022"], 250, 5, ENDING_ON))


def test_there_are_as_many_as_asked_in_order_of_receipt_and_all_are_samples(reviews: list[ClosedReview]):
    received = [review.received_on for review in reviews]
    assert len(reviews) == 250
    assert received == sorted(received)
    assert all(review.is_sample for review in reviews)


def test_all_are_decided_by_the_given_day_within_three_years(reviews: list[ClosedReview]):
    assert max(review.decided_on for review in reviews) <= ENDING_ON
    assert min(review.received_on for review in reviews) >= ENDING_ON - timedelta(days=3 * 366)
    assert all(review.decided_on >= review.rounds[-1].received_on for review in reviews)


def test_accepted_ones_pass_and_invalid_ones_do_not(reviews: list[ClosedReview]):
    for review in reviews:
        year_type = review.submission.year_type
        assert year_type is not None
        result = score(review.marks, instruments()["secor-2022"], year_type, EDITION)
        assert result.passed is (review.decision is Decision.ACCEPTED), review.reason


def test_corrections_came_within_15_days_unless_the_reason_says_otherwise(reviews: list[ClosedReview]):
    for review in reviews:
        for before, after in zip(review.rounds, review.rounds[1:], strict=False):
            got = before.feedback_received_on or before.feedback_sent_on
            assert got is not None
            assert timedelta(0) < after.received_on - got <= timedelta(days=EDITION.correction_days)
        last = review.rounds[-1]
        if last.feedback_sent_on:
            assert review.decision is Decision.INVALID
            assert (review.decided_on - last.feedback_sent_on).days > EDITION.correction_days


def test_the_whole_process_stays_within_90_days_of_the_first_feedback(reviews: list[ClosedReview]):
    for review in reviews:
        first = review.rounds[0].feedback_sent_on
        if first and review.decision is Decision.ACCEPTED:
            assert (review.decided_on - first).days <= EDITION.total_days


def test_an_accepted_review_leaves_nothing_open_that_blocks(reviews: list[ClosedReview]):
    for review in reviews:
        if review.decision is Decision.ACCEPTED:
            unresolved = [each for each in review.deficiencies if each.resolved_round is None]
            assert all(each.kind is DeficiencyKind.INFORMATIONAL for each in unresolved)


def test_checks_that_were_not_accepted_belong_to_open_deficiencies(reviews: list[ClosedReview]):
    for review in reviews:
        open_ones = {(each.question, each.check) for each in review.deficiencies if each.resolved_round is None}
        assert set(review.verdicts) == open_ones
        assert set(review.verdicts.values()) <= {Verdict.NOT_ACCEPTED}


def test_autumn_is_the_busy_time_and_several_reviewers_share_it(reviews: list[ClosedReview]):
    months = Counter(review.received_on.month for review in reviews)
    assert sum(months[month] for month in (9, 10, 11)) > 2 * sum(months[month] for month in (2, 3, 4))
    assert len({review.reviewer for review in reviews}) >= 4
    assert {len(review.rounds) for review in reviews} == {1, 2, 3}
    assert len({review.submission.text("employer_province") for review in reviews}) >= 3


def test_an_employer_keeps_its_number_from_year_to_year(reviews: list[ClosedReview]):
    numbers: dict[str, set[str]] = {}
    for review in reviews:
        numbers.setdefault(review.submission.text("wcb_accounts"), set()).add(review.submission.text("secor_number"))
    assert max(map(len, numbers.values())) == 1
    assert len(numbers) < 200


ENDINGS = (ENDING_ON, date(2025, 3, 1), date(2026, 7, 15), date(2027, 1, 31))


@pytest.fixture(scope="module", params=ENDINGS, ids=str)
def shipped(request: pytest.FixtureRequest) -> list[ClosedReview]:
    """The history that an empty store is filled with, on several days."""
    return list(history(instruments()["secor-2022"], serve.HISTORY_COUNT, serve.HISTORY_SEED, request.param))


def pass_pct(reviews: list[ClosedReview]) -> float:
    return 100 * sum(review.decision is Decision.ACCEPTED for review in reviews) / len(reviews)


def grouped(reviews: list[ClosedReview], by: Callable[[ClosedReview], object]) -> list[list[ClosedReview]]:
    groups: dict[object, list[ClosedReview]] = {}
    for review in reviews:
        groups.setdefault(by(review), []).append(review)
    return list(groups.values())


def test_four_in_five_pass_and_more_in_maintenance_years_and_of_late(shipped: list[ClosedReview]):
    assert 78 <= pass_pct(shipped) <= 88
    certification = [each for each in shipped if each.submission.year_type is YearType.CERTIFICATION]
    maintenance = [each for each in shipped if each.submission.year_type is YearType.MAINTENANCE]
    assert pass_pct(certification) + 8 < pass_pct(maintenance) < 97
    third = len(shipped) // 3
    assert pass_pct(shipped[:third]) + 4 < pass_pct(shipped[-third:])


def test_trades_differ_in_how_many_pass(shipped: list[ClosedReview]):
    trades = grouped(shipped, lambda each: each.submission.field("industry_codes"))
    rates = [pass_pct(group) for group in trades if len(group) >= 20]
    assert len(rates) >= 5
    assert max(rates) - min(rates) > 15


def test_some_elements_are_missed_more_often_than_others(shipped: list[ClosedReview]):
    missed: Counter[str] = Counter()
    n_certifications = 0
    for review in shipped:
        if review.submission.year_type is YearType.CERTIFICATION:
            n_certifications += 1
            result = score(review.marks, instruments()["secor-2022"], YearType.CERTIFICATION, EDITION)
            missed.update(each.element for each in result.elements if each.passed is False)
    assert sum(100 * n >= 3 * n_certifications for n in missed.values()) >= 5
    assert max(missed.values()) <= 0.16 * n_certifications
    assert {element for element, _ in missed.most_common(4)} >= {"2", "6"}


def test_a_few_questions_have_most_of_the_deficiencies(shipped: list[ClosedReview]):
    counts = Counter(each.question for review in shipped for each in review.deficiencies)
    assert sum(n for _, n in counts.most_common(6)) > 0.4 * counts.total()
    assert len(counts) > 50


def test_the_same_seed_gives_the_same_history():
    instrument = instruments()["range-2015"]
    assert list(history(instrument, 12, 3, ENDING_ON)) == list(history(instrument, 12, 3, ENDING_ON))


def test_none_may_be_asked_for():
    assert list(history(instruments()["secor-2022"], 0, 1, ENDING_ON)) == []
