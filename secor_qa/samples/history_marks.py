"""Marks of a closed review: some elements are harder than others, and accepted reviews reach the pass marks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from fractions import Fraction

from secor_qa.procedure.edition import EDITIONS
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer, Scoring, YearType
from secor_qa.samples.answers import Profile
from secor_qa.samples.dice import Random
from secor_qa.samples.history_odds import difficulty, weakness

_EDITION = EDITIONS[0]
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


def _points(question: Question, quality: float, random: Random) -> int:
    chance = (quality - difficulty(question.id, question.element)) / 100
    if question.scoring in (Scoring.YES_NO, Scoring.ALL_OR_NOTHING):
        return question.points if random.random() < chance else 0
    share = min(1.0, max(0.0, random.gauss(chance + 0.04, 0.18)))
    return round(share * question.points)


def _answer(points: int) -> Answer:
    return Answer.YES if points else Answer.NO


def _shares(points: _Points, counted: Sequence[Question]) -> dict[str, Fraction]:
    """Percent earned, by element and, under "", of the whole: `procedure.scoring.score` in short, for many at once."""
    most, given = {"": 0}, {"": 0}
    for question in counted:
        for key in ("", question.element):
            most[key] = most.get(key, 0) + question.points
            given[key] = given.get(key, 0) + points[question.id]
    return {key: Fraction(100 * given[key], most[key]) for key in most}


def _passes(points: _Points, counted: Sequence[Question], year_type: YearType) -> bool:
    """2.6."""
    floor, shares = _EDITION.element_min_pct(year_type), _shares(points, counted)
    enough = shares.pop("") >= _EDITION.overall_min_pct(year_type)
    return enough and (floor is None or all(share >= floor for share in shares.values()))


def _steer(points: _Points, counted: list[Question], random: Random, year_type: YearType, *, passing: bool) -> None:
    """Give or take points until the result is as asked: element by element first, then wherever chance falls."""
    floor = _EDITION.element_min_pct(year_type)
    elements = list(dict.fromkeys(question.element for question in counted))
    if floor is not None:
        for element in elements if passing else _weak_ones(elements, random):
            own = [question for question in counted if question.element == element]
            _turn(points, own, random, lambda own=own: (_shares(points, own)[""] >= floor) is passing, give=passing)
    _turn(points, counted, random, lambda: _passes(points, counted, year_type) is passing, give=passing)


def _weak_ones(elements: Sequence[str], random: Random) -> list[str]:
    """The elements that a failing certification misses: none (it fails as a whole), one or a few."""
    n_weak = random.choices(range(5), [12, 33, 30, 18, 7])[0]
    drawn = random.choices(elements, [weakness(element) for element in elements], k=n_weak)
    return list(dict.fromkeys(drawn))


def _turn(
    points: _Points, questions: Sequence[Question], random: Random, done: Callable[[], bool], *, give: bool
) -> None:
    """Give all points of questions drawn by chance, or take them, until it is done."""
    for question in random.sample(questions, len(questions)):
        if done():
            return
        points[question.id] = question.points if give else 0
