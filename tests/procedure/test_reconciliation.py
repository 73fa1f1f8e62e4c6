"""2.6: claim against award. The steps add up exactly, whatever changes: points, answers, N/A in either direction."""

from __future__ import annotations

from fractions import Fraction

from builders import make_instrument, make_question
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.procedure.points import Mark
from secor_qa.procedure.reconciliation import reconcile
from secor_qa.procedure.words import Answer, Check

INSTRUMENT = make_instrument(make_question("1.1"), make_question("1.2"), make_question("2.1", points=20))


def yes(question: str, points: int) -> Mark:
    return Mark(question, Answer.YES, points)


def na(question: str) -> Mark:
    return Mark(question, Answer.NA, None)


CLAIM = [yes("1.1", 10), yes("1.2", 10), yes("2.1", 20)]


def test_where_nothing_differs_there_is_no_step() -> None:
    found = reconcile(CLAIM, CLAIM, INSTRUMENT)
    assert (found.steps, found.difference_pct, found.n_open) == ((), 0, 0)


def test_points_taken_away_show_their_effect_and_why() -> None:
    refused = {"1.2": (Check.NOTES,)}
    found = reconcile(CLAIM, [yes("1.1", 10), Mark("1.2", Answer.NO, 0), yes("2.1", 20)], INSTRUMENT, refused)
    (step,) = found.steps
    assert (step.question, step.points, step.available, step.effect_pct) == ("1.2", -10, 0, Fraction(-25))
    assert step.why == (
        "Answer Yes counted as No, 10 of 10 points claimed, 0 awarded: Notes sufficient not accepted (2.5(c))."
    )
    assert step.total_after_pct == 75


def test_a_question_that_becomes_not_applicable_takes_its_points_out_of_both_sums() -> None:
    claim = [yes("1.1", 5), yes("1.2", 10), yes("2.1", 20)]
    (step,) = reconcile(claim, [na("1.1"), yes("1.2", 10), yes("2.1", 20)], INSTRUMENT).steps
    assert (step.points, step.available) == (-5, -10)
    assert step.effect_pct == 100 - Fraction(3500, 40)  # it lifts the percentage although points are lost
    assert "leave both sums" in step.why


def test_a_question_claimed_as_not_applicable_comes_into_both_sums() -> None:
    (step,) = reconcile([na("1.1"), *CLAIM[1:]], [yes("1.1", 0)], INSTRUMENT).steps
    assert (step.points, step.available, step.effect_pct) == (0, 10, Fraction(3000, 40) - 100)


def test_what_is_not_yet_awarded_stands_as_claimed() -> None:
    found = reconcile(CLAIM, [yes("1.1", 4), Mark("1.2", None, None)], INSTRUMENT)
    assert [step.question for step in found.steps] == ["1.1"]
    assert (found.n_open, found.awarded.awarded, found.awarded.available) == (2, 34, 40)


def test_an_open_answer_counts_in_neither_sum_until_it_is_awarded() -> None:
    found = reconcile(CLAIM[1:], [yes("1.1", 0)], INSTRUMENT)
    assert (found.claimed.awarded, found.claimed.available) == (30, 30)
    assert found.steps[0].effect_pct == -25


MARK = st.one_of(st.none(), st.just("na"), st.integers(0, 10))


@given(st.lists(st.tuples(MARK, MARK), min_size=1, max_size=8))
def test_the_effects_add_up_to_the_difference_exactly(pairs: list[tuple[int | str | None, int | str | None]]) -> None:
    instrument = make_instrument(*(make_question(f"1.{at}") for at in range(len(pairs))))

    def mark(at: int, value: int | str | None) -> Mark:
        answer = Answer.NA if value == "na" else None if value is None else Answer.YES
        return Mark(f"1.{at}", answer, value if isinstance(value, int) else None)

    claim = [mark(at, pair[0]) for at, pair in enumerate(pairs)]
    award = [mark(at, pair[1]) for at, pair in enumerate(pairs)]
    found = reconcile(claim, award, instrument)
    assert sum((step.effect_pct for step in found.steps), Fraction(0)) == found.difference_pct
    assert sum(step.points for step in found.steps) == found.awarded.awarded - found.claimed.awarded
    assert sum(step.available for step in found.steps) == found.awarded.available - found.claimed.available
