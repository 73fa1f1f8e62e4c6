"""2.6 under way: which open questions can still turn the result. Held against trying out every completion."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from builders import EDITION, make_instrument, make_question
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.procedure import leverage as module
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.leverage import Leverage, leverage
from secor_qa.procedure.points import Mark, possible_awards
from secor_qa.procedure.scoring import score
from secor_qa.procedure.words import Answer, Scoring, YearType

CERTIFICATION, MAINTENANCE = YearType.CERTIFICATION, YearType.MAINTENANCE


def of(instrument: Instrument, *marks: Mark, year: YearType = CERTIFICATION) -> Leverage:
    return leverage(marks, instrument, year, EDITION)


def yes(question: str, points: int = 10) -> Mark:
    return Mark(question, Answer.YES, points)


def ten(*questions: str) -> Instrument:
    """Questions of ten points each, all or none."""
    return make_instrument(*(make_question(each) for each in questions))


def test_an_untouched_review_hangs_on_every_question_that_is_large_enough() -> None:
    found = of(ten("1.1", "1.2"))
    assert [(each.question, each.swing_pct) for each in found.questions] == [("1.1", 50), ("1.2", 50)]
    assert all(each.needed and each.can_flip for each in found.questions)  # without ten of twenty there is no 80 %
    assert (found.points_to_fail, found.points_to_pass) == (5, 20)


def test_nothing_can_turn_a_result_that_is_sure() -> None:
    sure_pass = of(ten("1.1", "1.2", "1.3", "1.4", "1.5"), *(yes(f"1.{each}") for each in range(1, 5)))
    assert [(each.question, each.can_flip) for each in sure_pass.questions] == [("1.5", False)]
    assert sure_pass.questions[0].why == "Cannot change the result any more."
    sure_fail = of(ten("1.1", "1.2", "1.3"), yes("1.1", 0))
    assert not any(each.can_flip for each in sure_fail.questions)
    assert (sure_fail.points_to_fail, sure_fail.points_to_pass) == (0, None)


def test_points_that_come_all_or_none_are_not_taken_for_single_ones() -> None:
    """Of 30, 24 are needed: with ten and ten all or none, the ten of 1.1 are needed, whatever they are in between."""
    instrument = make_instrument(
        make_question("1.1"), make_question("1.2"), make_question("1.3", points=1), make_question("1.4", points=9)
    )
    found = {each.question: each for each in of(instrument, yes("1.1"), year=MAINTENANCE).questions}
    # 18 of 30 are needed and ten stand: 1.2 (10) decides alone, 1.4 (9) does, and 1.3 (1) never makes the difference.
    assert {each: found[each].can_flip for each in found} == {"1.2": True, "1.3": False, "1.4": True}


def test_an_elements_floor_can_hang_on_a_question_that_the_overall_score_does_not_need() -> None:
    instrument = make_instrument(*(make_question(f"1.{each}") for each in range(1, 10)), make_question("2.1"))
    marks = [yes(f"1.{each}") for each in range(1, 10)]
    (open_one,) = of(instrument, *marks).questions
    assert (open_one.turns_overall, open_one.turns_floor, open_one.needed) == (False, True, True)
    (in_maintenance,) = of(instrument, *marks, year=MAINTENANCE).questions
    assert not in_maintenance.can_flip  # there is no floor (2.6)


def test_a_pass_that_hangs_on_one_question_is_fragile() -> None:
    five = ten("1.1", "1.2", "1.3", "1.4", "1.5")
    exactly_80 = of(five, *(yes(f"1.{each}") for each in range(1, 5)), yes("1.5", 0))
    assert exactly_80.holding == ("1.1", "1.2", "1.3", "1.4")
    assert (exactly_80.fragile, exactly_80.points_to_fail, exactly_80.points_to_pass) == (True, 1, 0)
    full = of(ten(*(f"1.{each}" for each in range(1, 10))), *(yes(f"1.{each}") for each in range(1, 10)))
    assert (full.fragile, full.points_to_fail) == (False, 19)  # 72 of 90 are needed


def test_a_question_that_is_not_applicable_counts_nowhere() -> None:
    found = of(ten("1.1", "1.2"), Mark("1.1", Answer.NA, None))
    assert [(each.question, each.swing_pct) for each in found.questions] == [("1.2", 100)]
    nothing = of(ten("1.1"), Mark("1.1", Answer.NA, None))
    assert (nothing.questions, nothing.points_to_fail, nothing.points_to_pass) == ((), 0, None)


def test_those_that_matter_most_come_first() -> None:
    questions = [make_question(f"1.{each}", points=each, scoring=Scoring.RANGE) for each in (1, 9, 4)]
    found = of(make_instrument(*questions), year=MAINTENANCE)
    assert [each.question for each in found.questions] == ["1.9", "1.4", "1.1"]


QUESTIONS = st.lists(
    st.tuples(st.sampled_from("123"), st.integers(0, 5), st.sampled_from([Scoring.YES_NO, Scoring.RANGE])),
    min_size=1,
    max_size=5,
)


@given(QUESTIONS, st.data(), st.sampled_from(YearType))
def test_it_says_what_trying_every_completion_says(
    made: list[tuple[str, int, Scoring]], data: st.DataObject, year: YearType
) -> None:
    questions = tuple(
        make_question(f"{element}.{at}", points=points, scoring=scoring)
        for at, (element, points, scoring) in enumerate(made)
    )
    instrument = make_instrument(*questions)
    marks = [data.draw(_mark_of(question)) for question in instrument.questions]
    known = [mark for mark in marks if mark]
    open_ones = [q for q, mark in zip(instrument.questions, marks, strict=True) if mark is None]
    passed = _outcomes(instrument, known, open_ones, year)
    found = leverage(known, instrument, year, EDITION)
    for each in found.questions:
        at = [question.id for question in open_ones].index(each.question)
        top = open_ones[at].points
        flips = any(passed[way] and not passed[(*way[:at], 0, *way[at + 1 :])] for way in passed if way[at] == top)
        assert each.can_flip == flips, each
        assert each.needed == (flips and not any(passed[way] for way in passed if way[at] == 0))
    ways = [sum(way) for way in passed if passed[way]]
    assert found.points_to_pass == (min(ways) if ways else None)


def _mark_of(question: Question) -> st.SearchStrategy[Mark | None]:
    awarded = st.sampled_from(possible_awards(question)).map(lambda points: Mark(question.id, Answer.YES, points))
    return st.one_of(st.none(), awarded, st.just(Mark(question.id, Answer.NA, None)))


def _outcomes(
    instrument: Instrument, known: list[Mark], open_ones: list[Question], year: YearType
) -> dict[tuple[int, ...], bool]:
    found: dict[tuple[int, ...], bool] = {}
    for way in product(*map(possible_awards, open_ones)):
        marks = [*known, *(yes(q.id, points) for q, points in zip(open_ones, way, strict=True))]
        found[way] = bool(score(marks, instrument, year, EDITION).passed)
    return found


def test_the_work_for_a_large_instrument_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """62 questions in eight elements: so few steps of adding sets that a tick never waits (counted, not timed)."""
    counted = 0
    numbers = module.plus.__globals__["numbers"]

    def counting(sums: int) -> object:
        nonlocal counted
        for number in numbers(sums):
            counted += 1
            yield number

    monkeypatch.setitem(module.plus.__globals__, "numbers", counting)
    questions = [
        make_question(f"{1 + at % 8}.{at}", points=5 + at % 4 * 5, scoring=list(Scoring)[at % 4]) for at in range(62)
    ]
    found = of(make_instrument(*(replace(each, threshold_pct=None) for each in questions)))
    assert len(found.questions) == 62
    assert sum(each.swing_pct for each in found.questions) == Fraction(100)
    assert counted < 62 * 8 * 120
