"""2.6: the points of one question by its scoring model: what was claimed, and what the model proposes."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import floor

from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.submission import AnswerRow, Submission
from secor_qa.procedure.words import Answer, Scoring

_HALF = Fraction(1, 2)


@dataclass(frozen=True)
class Mark:
    """What a question earned. `awarded` in whole points; None means not yet known, or N/A if the answer says so.

    An unreviewed question is `Mark(question, None, None)`, whatever the assessor answered.
    """

    question: str
    answer: Answer | None
    awarded: int | None


def possible_awards(question: Question) -> tuple[int, ...]:
    """The points that the question's scoring model can give, ascending: all or none, or every whole number."""
    if question.scoring in (Scoring.YES_NO, Scoring.ALL_OR_NOTHING):
        return (0, question.points) if question.points else (0,)
    return tuple(range(question.points + 1))


def propose(
    question: Question,
    answer: Answer | None,
    percent_positive: Decimal | None,
    points_claimed: Decimal | None = None,
) -> int | None:
    """The points that the scoring model gives; None where they cannot be known (or the answer is blank or N/A).

    `percent_positive` 0-100 goes before the answer; a No without it earns 0; a Yes without it earns what is claimed.
    """
    if answer is None or answer is Answer.NA:
        return None
    if question.scoring is Scoring.YES_NO:
        return question.points if answer is Answer.YES else 0
    by_percent = None if question.scoring is Scoring.RANGE else _from_percent(question, percent_positive)
    if by_percent is not None:
        return by_percent
    claim = whole_claim(question, points_claimed)
    if claim is not None and (question.scoring is Scoring.RANGE or answer is Answer.YES):
        return claim if claim in possible_awards(question) else None
    return 0 if answer is Answer.NO else None


def whole_claim(question: Question, points_claimed: Decimal | str | None) -> int | None:
    """The claim as whole points within 0 and the question's points; None where it is not."""
    if not isinstance(points_claimed, Decimal) or not points_claimed.is_finite():
        return None
    whole = points_claimed == points_claimed.to_integral_value()
    return int(points_claimed) if whole and 0 <= points_claimed <= question.points else None


def claimed_marks(submission: Submission, instrument: Instrument) -> tuple[Mark, ...]:
    """What the assessor claims for every question of the instrument, in its order; unanswered is not known."""
    return tuple(claimed_of(question, submission.answer(question.id)) for question in instrument.questions)


def _from_percent(question: Question, percent_positive: Decimal | None) -> int | None:
    if percent_positive is None or not percent_positive.is_finite() or not 0 <= percent_positive <= 100:
        return None
    if question.scoring is Scoring.PERCENT:
        return floor(Fraction(percent_positive) * question.points / 100 + _HALF)
    if question.threshold_pct is None:
        return None
    return question.points if percent_positive >= question.threshold_pct else 0


def claimed_of(question: Question, row: AnswerRow | None) -> Mark:
    """What the assessor claims for one question; not known where it is unanswered."""
    if row is None or row.answer is None:
        return Mark(question.id, None, None)
    if row.answer is Answer.NA:
        return Mark(question.id, Answer.NA, None)
    claim = whole_claim(question, row.points_claimed)
    if claim is None:
        percent = row.percent_positive if isinstance(row.percent_positive, Decimal) else None
        claim = propose(question, row.answer, percent)
    return Mark(question.id, row.answer, claim)
