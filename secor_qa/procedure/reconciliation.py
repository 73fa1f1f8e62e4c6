"""2.6: the assessor's claimed score against the reviewer's, question by question, so that nothing is left unexplained.

The claim is turned into the awarded score one question after another, in the instrument's order; each step's effect is
what the overall percentage moved by, exactly. So the effects add up to the whole difference, and a question that
becomes N/A (or stops being so) shows the effect of the sum of available points that changes with it. A question that
is not yet awarded stands as claimed; one that the assessor left open counts in neither sum until it is awarded.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.plain_text import plural
from secor_qa.procedure.points import Mark
from secor_qa.procedure.scoring import Share
from secor_qa.procedure.words import Answer, Check


@dataclass(frozen=True)
class Difference:
    """One question on which claim and award differ. Effects and totals are percentage points and percentages, exact."""

    question: str
    element: str
    claimed: Mark
    awarded: Mark
    points: int  # awarded less claimed
    available: int  # change of the points that count: 0 unless N/A or an open answer is involved
    effect_pct: Fraction
    total_after_pct: Fraction
    why: str


@dataclass(frozen=True)
class Reconciliation:
    """Both totals and the steps from the one to the other; `n_open` questions still stand as claimed."""

    claimed: Share
    awarded: Share  # with what is still open standing as claimed
    steps: tuple[Difference, ...]
    n_open: int

    @property
    def difference_pct(self) -> Fraction:
        """Awarded less claimed, in percentage points: the sum of all effects."""
        return _pct(self.awarded) - _pct(self.claimed)


def reconcile(
    claimed: Sequence[Mark],
    awarded: Iterable[Mark],
    instrument: Instrument,
    refused: Mapping[str, Sequence[Check]] | None = None,
) -> Reconciliation:
    """The steps from claim to award. `refused` has, by question, the checks that the reviewer did not accept."""
    claims = {mark.question: mark for mark in claimed}
    awards = {mark.question: mark for mark in awarded if _known(mark)}
    shares = {each.id: _share(each, claims.get(each.id)) for each in instrument.questions}
    start = total = sum(shares.values(), Share(0, 0))
    steps: list[Difference] = []
    for question in instrument.questions:
        mark = awards.get(question.id)
        if mark is None:
            continue
        before, after = shares[question.id], _share(question, mark)
        if before == after:
            continue
        moved = Share(
            total.awarded + after.awarded - before.awarded, total.available + after.available - before.available
        )
        claim = claims.get(question.id, Mark(question.id, None, None))
        why = _why(question, claim, mark, (refused or {}).get(question.id, ()))
        effect = _pct(moved) - _pct(total)
        points, available = after.awarded - before.awarded, after.available - before.available
        steps.append(
            Difference(question.id, question.element, claim, mark, points, available, effect, _pct(moved), why)
        )
        total = moved
    return Reconciliation(start, total, tuple(steps), len(instrument.questions) - len(awards))


def _known(mark: Mark) -> bool:
    return mark.awarded is not None or mark.answer is Answer.NA


def _share(question: Question, mark: Mark | None) -> Share:
    if mark is None or mark.answer is Answer.NA or mark.awarded is None:
        return Share(0, 0)
    return Share(mark.awarded, question.points)


def _pct(share: Share) -> Fraction:
    """Where nothing counts there is no percentage; the waterfall then stands at zero."""
    return share.pct if share.pct is not None else Fraction(0)


def _why(question: Question, claim: Mark, award: Mark, refused: Sequence[Check]) -> str:
    because = "; ".join(f"{check.label} not accepted ({check.clause})" for check in refused)
    return f"{_what(question, claim, award)}{f': {because}' if because else ''}."


def _what(question: Question, claim: Mark, award: Mark) -> str:
    points = plural(question.points, "point")
    if award.answer is Answer.NA:
        return f"Counted as N/A, so its {points} leave both sums"
    if claim.answer is Answer.NA:
        return f"Claimed as N/A, awarded {award.awarded} of {points}, which now count"
    if claim.awarded is None:
        return f"Nothing was claimed, awarded {award.awarded} of {points}, which now count"
    answers = f"Answer {claim.answer} counted as {award.answer}, " if claim.answer != award.answer else ""
    return f"{answers}{claim.awarded} of {points} claimed, {award.awarded} awarded"
