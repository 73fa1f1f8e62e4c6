"""2.6: the points of one question, by the four scoring models."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from procedure_builders import answered, instrument, question, submission

from secor_qa.procedure.scoring import Mark, claimed_marks, possible_awards, propose, whole_claim
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.words import Answer, Scoring

YES, NO, NA = Answer.YES, Answer.NO, Answer.NA
YES_NO = question(scoring=Scoring.YES_NO)
ALL = question(scoring=Scoring.ALL_OR_NOTHING, threshold_pct=Decimal(70))
RANGE = question(scoring=Scoring.RANGE)
PERCENT = question(scoring=Scoring.PERCENT)


@pytest.mark.parametrize(("answer", "points"), [(YES, 10), (NO, 0), (NA, None), (None, None)])
def test_yes_no_gives_all_points_on_yes_and_none_on_no(answer, points):
    assert propose(YES_NO, answer, None) == points


def test_yes_no_looks_at_neither_percent_nor_claim():
    assert propose(YES_NO, YES, Decimal(0), Decimal(3)) == 10
    assert propose(YES_NO, NO, Decimal(100), Decimal(3)) == 0


@pytest.mark.parametrize(("percent", "points"), [("69.99", 0), ("70", 10), ("70.01", 10), ("0", 0), ("100", 10)])
def test_all_or_nothing_gives_all_points_from_the_threshold_on(percent, points):
    assert propose(ALL, YES, Decimal(percent)) == points


def test_all_or_nothing_without_percent_cannot_be_known_for_a_yes_and_is_0_for_a_no():
    assert propose(ALL, YES, None) is None
    assert propose(ALL, NO, None) == 0


@pytest.mark.parametrize(("claim", "points"), [("10", 10), ("0", 0), ("5", None), ("10.5", None), ("11", None)])
def test_all_or_nothing_without_percent_takes_only_a_claim_of_all_or_nothing(claim, points):
    assert propose(ALL, YES, None, Decimal(claim)) == points


def test_all_or_nothing_without_a_threshold_in_the_instrument_cannot_be_known():
    assert propose(question(scoring=Scoring.ALL_OR_NOTHING), YES, Decimal(100)) is None


@pytest.mark.parametrize(
    ("points", "percent", "awarded"),
    [
        (10, "73", 7),  # published examples
        (20, "73", 15),
        (10, "74.99", 7),
        (10, "75", 8),  # a half goes up
        (10, "75.01", 8),
        (1, "49.99", 0),
        (1, "50", 1),
        (10, "0", 0),
        (10, "100", 10),
    ],
)
def test_percent_gives_the_nearest_whole_point_halves_up(points, percent, awarded):
    assert propose(question(points=points, scoring=Scoring.PERCENT), YES, Decimal(percent)) == awarded


@given(points=st.integers(1, 100), percent=st.decimals(0, 100, places=3))
def test_percent_is_never_further_than_half_a_point_from_exact_and_never_out_of_range(points, percent):
    awarded = propose(question(points=points, scoring=Scoring.PERCENT), YES, percent)
    exact = Fraction(percent) * points / 100
    assert -Fraction(1, 2) < awarded - exact <= Fraction(1, 2)
    assert 0 <= awarded <= points


@given(points=st.integers(1, 100), a=st.decimals(0, 100, places=2), b=st.decimals(0, 100, places=2))
def test_a_higher_percent_never_earns_less(points, a, b):
    for scoring in (Scoring.PERCENT, Scoring.ALL_OR_NOTHING):
        each = question(points=points, scoring=scoring, threshold_pct=Decimal(70))
        assert propose(each, YES, min(a, b)) <= propose(each, YES, max(a, b))


def test_percent_without_percent_is_0_for_a_no_and_the_claim_or_unknown_for_a_yes():
    assert propose(PERCENT, NO, None) == 0
    assert propose(PERCENT, NO, None, Decimal(4)) == 0
    assert propose(PERCENT, YES, None) is None
    assert propose(PERCENT, YES, None, Decimal(4)) == 4


def test_percent_counts_for_a_no_too():
    assert propose(PERCENT, NO, Decimal(40)) == 4


@pytest.mark.parametrize("percent", ["-0.01", "100.01", "NaN", "Infinity"])
@pytest.mark.parametrize("each", [PERCENT, ALL])
def test_a_percent_outside_0_to_100_is_no_percent(each, percent):
    assert propose(each, YES, Decimal(percent)) is None


@pytest.mark.parametrize(
    ("claim", "points"), [("0", 0), ("7", 7), ("7.0", 7), ("10", 10), ("11", None), ("-1", None), ("7.5", None)]
)
def test_range_takes_a_whole_claim_within_the_points(claim, points):
    assert propose(RANGE, YES, None, Decimal(claim)) == points


def test_range_without_a_claim_is_0_for_a_no_and_unknown_for_a_yes():
    assert propose(RANGE, NO, None) == 0
    assert propose(RANGE, YES, Decimal(80)) is None


def test_range_takes_the_claim_of_a_no():
    assert propose(RANGE, NO, None, Decimal(2)) == 2


@pytest.mark.parametrize("claim", [None, "about 5", Decimal("NaN"), Decimal("-Infinity"), Decimal("1.5"), Decimal(11)])
def test_a_claim_that_is_not_whole_points_is_none(claim):
    assert whole_claim(RANGE, claim) is None


def test_possible_awards_are_all_or_nothing_or_every_whole_number():
    assert possible_awards(YES_NO) == possible_awards(ALL) == (0, 10)
    assert possible_awards(question(points=3)) == possible_awards(question(points=3, scoring=Scoring.PERCENT))
    assert possible_awards(question(points=3)) == (0, 1, 2, 3)
    assert possible_awards(question(points=0, scoring=Scoring.YES_NO)) == (0,)


@given(
    scoring=st.sampled_from(Scoring),
    answer=st.sampled_from([*Answer, None]),
    percent=st.none() | st.decimals(-10, 110, places=1),
    claim=st.none() | st.decimals(-5, 20, places=1),
)
def test_whatever_is_proposed_can_be_awarded(scoring, answer, percent, claim):
    each = question(scoring=scoring, threshold_pct=Decimal(70))
    proposed = propose(each, answer, percent, claim)
    assert proposed is None or proposed in possible_awards(each)


def test_claimed_marks_stand_for_every_question_in_the_instruments_order():
    small = instrument(question("1.1"), question("1.2"), question("2.1"))
    sent = submission(answered("2.1", points=4), answered("9.9", points=1), answered("1.1", NA))
    assert claimed_marks(sent, small) == (Mark("1.1", NA, None), Mark("1.2", None, None), Mark("2.1", YES, 4))


def test_an_unanswered_question_claims_nothing_even_with_points_beside_it():
    assert claimed_marks(submission(answered("1.1", None, points=4)), instrument(question())) == (
        Mark("1.1", None, None),
    )


def test_a_claim_that_is_out_of_range_gives_way_to_the_scoring_model():
    small = instrument(PERCENT)
    assert claimed_marks(submission(answered("1.1", points=11, percent=73)), small) == (Mark("1.1", YES, 7),)
    assert claimed_marks(submission(answered("1.1", points=6, percent=73)), small) == (Mark("1.1", YES, 6),)


def test_a_percent_that_could_not_be_read_is_no_percent():
    unreadable = AnswerRow("1.1", answer=YES, percent_positive="most")
    assert claimed_marks(submission(unreadable), instrument(PERCENT)) == (Mark("1.1", YES, None),)
