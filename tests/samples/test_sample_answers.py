"""Planned answers add up to what was wanted, follow the scoring models and break no rule."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sample_builders import instruments

from secor_qa.procedure.scoring import propose
from secor_qa.procedure.words import Answer, Scoring
from secor_qa.samples.answers import consistent, plan_answers, sample_sizes, shows_percent, totals
from secor_qa.samples.dice import dice

COUNTS = {"owner": 1, "manager": 0, "supervisor": 1, "worker": 4, "contractor": 1}


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.integers(65, 97), st.sampled_from([0, 1, 2]), st.sampled_from([2, 3, 5]))
def test_the_share_is_the_wanted_one_or_less_than_a_point_above(seed: int, target: int, contractors: int, workers: int):
    instrument, counts = instruments()["secor-2022"], COUNTS | {"contractor": contractors, "worker": workers}
    answers = plan_answers(instrument, counts, dice(seed), target_pct=Fraction(target))
    awarded, available = totals(answers, instrument)
    assert 0 <= awarded - Fraction(target * available, 100) < 1
    assert consistent(answers, instrument, counts)


@settings(max_examples=10, deadline=None)
@given(st.integers(0, 10_000))
def test_points_are_those_that_the_scoring_model_gives(seed: int):
    instrument = instruments()["secor-2022"]
    for question_id, each in plan_answers(instrument, COUNTS, dice(seed), target_pct=Fraction(80)).items():
        question = instrument.question(question_id)
        if each.answer is not Answer.NA and question.scoring is not Scoring.RANGE:
            percent = each.percent if shows_percent(question) else None
            assert propose(question, each.answer, percent) == each.points, question_id


def test_a_weak_element_ends_below_half_and_the_rest_still_carries_80():
    instrument = instruments()["secor-2022"]
    answers = plan_answers(instrument, COUNTS, dice(1), target_pct=Fraction(82), weak_element="9")
    weak, of_it = totals(answers, instrument, "9")
    awarded, available = totals(answers, instrument)
    assert 2 * weak < of_it
    assert 100 * awarded >= 80 * available


def test_what_cannot_be_made_exact_is_said():
    instrument = instruments()["secor-2022"]
    with pytest.raises(ValueError, match="exactly 80 percent"):
        plan_answers(instrument, COUNTS, dice(1), target_pct=Fraction(80), exact=True)


def test_no_more_workers_are_asked_than_there_are():
    instrument = instruments()["secor-2022"]
    assert max(sample_sizes(instrument.question("5.6"), instrument.id, COUNTS)) == 4
    assert max(sample_sizes(instrument.question("6.2"), instrument.id, COUNTS)) == 1
    assert max(sample_sizes(instrument.question("1.3"), instrument.id, COUNTS)) == 6
