"""2.6 while a review is under way: which open questions can still turn the result, and by how much.

A question can turn the result if, for some way of completing the others, the submission passes with all of its points
and does not pass with none of them. This is exact: the sums that the others can earn are all looked at, so that points
that come only all or none are not taken for points that come one by one. Open questions are reckoned with their
points, as the score's own range does; one that turns out N/A stays within that range.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import ceil

from secor_qa.procedure.attainable import NOTHING, attainable, below, from_on, highest, lowest, plus
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.plain_text import plural
from secor_qa.procedure.points import Mark, possible_awards
from secor_qa.procedure.scoring import show_pct
from secor_qa.procedure.words import Answer, YearType


@dataclass(frozen=True)
class QuestionLeverage:
    """What an open question can still do. `swing_pct` is what its points move the overall percentage by, 0-100."""

    question: str
    points: int
    swing_pct: Fraction
    turns_overall: bool
    turns_floor: bool  # of its own element
    needed: bool  # without its points there is no pass any more
    why: str

    @property
    def can_flip(self) -> bool:
        """Whether the result can still turn on it."""
        return self.turns_overall or self.turns_floor


@dataclass(frozen=True)
class Leverage:
    """What still matters. `points_to_fail`: so many points less than the best still possible, and it does not pass
    (0: it cannot pass). `points_to_pass`: the fewest of the open points with which it passes (None: with none).
    `holding`: the questions, already awarded, each of which alone holds up a pass that is otherwise sure.
    """

    points_to_fail: int
    points_to_pass: int | None
    holding: tuple[str, ...]
    questions: tuple[QuestionLeverage, ...]  # the open ones, those that matter most first

    @property
    def fragile(self) -> bool:
        """Whether a pass hangs on one question that is already awarded."""
        return bool(self.holding)


@dataclass(frozen=True)
class _Part:
    """An element, or the whole: its points in all, those that stand, the least that is needed, its open questions."""

    awarded: int
    total: int
    least: int  # 0: nothing is needed
    minimum_pct: Fraction | None
    open: tuple[Question, ...]

    @property
    def slack(self) -> int:
        """How many of the points still possible can be missed; below zero where the least cannot be reached."""
        return self.awarded + sum(question.points for question in self.open) - self.least

    def sums(self, without: Question | None = None) -> int:
        """Every sum that its open questions can earn."""
        return attainable(possible_awards(each) for each in self.open if each is not without)

    def enough(self, points: int = 0, without: Question | None = None) -> int:
        """Those sums with which, and with so many points more, the least is reached."""
        return from_on(self.sums(without), self.least - self.awarded - points)


def leverage(marks: Iterable[Mark], instrument: Instrument, year_type: YearType, edition: Edition) -> Leverage:
    """2.6: what of the open questions still matters; marks as for `score`, which checks them."""
    known = {mark.question: mark for mark in marks if mark.awarded is not None or mark.answer is Answer.NA}
    whole = _part(instrument.questions, known, edition.overall_min_pct(year_type))
    if not whole.total:  # nothing counts: no pass, and nothing that could be lost
        return Leverage(0, None, (), ())
    floor_pct = edition.element_min_pct(year_type)
    parts = [_part(instrument.of_element(each.id), known, floor_pct) for each in instrument.elements]
    found = [each for at, part in enumerate(parts) for each in _of_part(part, whole, parts[:at] + parts[at + 1 :])]
    found.sort(key=lambda each: (not each.needed, not each.can_flip, -each.swing_pct))
    slack = min(part.slack for part in (whole, *parts))
    return Leverage(
        max(0, slack + 1), _to_pass(whole, parts), tuple(_holding(whole, parts, instrument, known)), tuple(found)
    )


def _part(questions: Iterable[Question], known: dict[str, Mark], minimum_pct: Fraction | None) -> _Part:
    counted = [each for each in questions if each.id not in known or known[each.id].answer is not Answer.NA]
    total = sum(each.points for each in counted)
    awarded = sum(known[each.id].awarded or 0 for each in counted if each.id in known)
    least = ceil(minimum_pct * total / 100) if minimum_pct is not None else 0
    return _Part(awarded, total, least, minimum_pct, tuple(each for each in counted if each.id not in known))


def _of_part(part: _Part, whole: _Part, others: list[_Part]) -> Iterator[QuestionLeverage]:
    """Each open question of an element; the best and the possible sums of the other elements are looked at once."""
    elsewhere = NOTHING
    for other in others:
        elsewhere = plus(elsewhere, other.enough())
    for question in part.open:
        beside = part.sums(question)
        overall = floor = False
        if elsewhere:
            overall = _turns_overall(question, part, whole, elsewhere)
            floor = _turns_floor(question, part, whole, beside, elsewhere)
        needed = (overall or floor) and question.points > min(part.slack, whole.slack)
        swing = Fraction(100 * question.points, whole.total)
        why = _why(question, part, whole, overall, floor, needed)
        yield QuestionLeverage(question.id, question.points, swing, overall, floor, needed, why)


def _turns_overall(question: Question, part: _Part, whole: _Part, elsewhere: int) -> bool:
    """Whether the others can come to a sum that reaches the overall least with all of its points and not with none."""
    sums = plus(elsewhere, part.enough(question.points, question))
    missing = whole.least - whole.awarded
    return bool(below(from_on(sums, missing - question.points), missing))


def _turns_floor(question: Question, part: _Part, whole: _Part, beside: int, elsewhere: int) -> bool:
    """The same of its element's floor, with the overall least reached."""
    missing = part.least - part.awarded
    own = highest(below(from_on(beside, missing - question.points), missing))
    if own is None:
        return False
    return whole.awarded + (highest(elsewhere) or 0) + own + question.points >= whole.least


def _to_pass(whole: _Part, parts: list[_Part]) -> int | None:
    sums = NOTHING
    for part in parts:
        sums = plus(sums, part.enough())
    return lowest(from_on(sums, whole.least - whole.awarded))


def _holding(whole: _Part, parts: list[_Part], instrument: Instrument, known: dict[str, Mark]) -> Iterator[str]:
    """Where the least is reached whatever the rest earns: the questions without whose points it would not be."""
    if any(part.awarded < part.least for part in (whole, *parts)):
        return
    for element, part in zip(instrument.elements, parts, strict=True):
        for question in instrument.of_element(element.id):
            mark = known.get(question.id)
            earned = mark.awarded or 0 if mark and mark.answer is not Answer.NA else 0
            if earned > min(part.awarded - part.least, whole.awarded - whole.least):
                yield question.id


def _why(question: Question, part: _Part, whole: _Part, overall: bool, floor: bool, needed: bool) -> str:
    if not (overall or floor):
        return "Cannot change the result any more."
    marks = [_mark("the overall", whole)] if overall else []
    marks += [_mark(f"element {question.element}'s", part)] if floor else []
    points = plural(question.points, "point")
    if needed:
        return f"Without its {points} there is no pass any more."
    return f"Its {points} can decide {' and '.join(marks)}."


def _mark(whose: str, part: _Part) -> str:
    return f"{whose} {show_pct(part.minimum_pct):g} %"
