"""Marks of a closed review: some elements are harder than others, and accepted reviews reach the pass marks."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from secor_qa.procedure.edition import EDITIONS
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer, Scoring, YearType
from secor_qa.samples.answers import Profile
from secor_qa.samples.dice import Random, dice

_Points = dict[str, int]


def make_marks(
    instrument: Instrument,
    counts: Mapping[str, int],
    random: Random,
    quality: float,
    year_type: YearType,
    *,
    passing: bool,
) -> tuple[Mark, ...]:
    """One mark per question; the whole passes for the year type, or does not, as asked. `quality` is about percent."""
    profile = Profile(counts, {})
    counted = [
        question
        for question in instrument.questions
        if not (question.na_when and not question.na_when.questions and question.na_when.holds(profile))
    ]
    points = {question.id: _points(question, quality, random) for question in counted}
    _steer(points, counted, random, year_type, passing=passing)
    return tuple(
        Mark(question.id, _answer(points[question.id]), points[question.id])
        if question.id in points
        else Mark(question.id, Answer.NA, None)
        for question in instrument.questions
    )


def difficulty(question: str) -> int:
    """How many percent less is earned at a question than at the average, always the same: -6 to 14."""
    return dice("difficulty", question).choice([-6, -6, -4, -4, -2, 0, 0, 2, 4, 8, 14])


def _points(question: Question, quality: float, random: Random) -> int:
    chance = (quality - difficulty(question.id)) / 100
    if question.scoring in (Scoring.YES_NO, Scoring.ALL_OR_NOTHING):
        return question.points if random.random() < chance else 0
    share = min(1.0, max(0.0, random.gauss(chance + 0.04, 0.18)))
    return round(share * question.points)


def _answer(points: int) -> Answer:
    return Answer.YES if points else Answer.NO


def _passes(points: _Points, counted: list[Question], year_type: YearType) -> bool:
    """2.6, in short: what `procedure.scoring.score` would say, for many reviews at once."""
    edition = EDITIONS[0]
    floor = edition.element_min_pct(year_type)
    most, given = {"": 0}, {"": 0}
    for question in counted:
        for key in ("", question.element):
            most[key] = most.get(key, 0) + question.points
            given[key] = given.get(key, 0) + points[question.id]
    shares = {key: Fraction(100 * given[key], most[key]) for key in most}
    enough = shares.pop("") >= edition.overall_min_pct(year_type)
    return enough and (floor is None or all(share >= floor for share in shares.values()))


def _steer(points: _Points, counted: list[Question], random: Random, year_type: YearType, *, passing: bool) -> None:
    """Give or take the points of questions drawn by chance until the result is as asked."""
    order = random.sample(counted, len(counted))
    for question in order:
        if _passes(points, counted, year_type) is passing:
            return
        points[question.id] = question.points if passing else 0
