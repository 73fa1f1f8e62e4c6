"""What is altered in clean packages by rule: one thing in each, and where it should be told."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import AnswerRow, Submission
from secor_qa.procedure.words import Answer


@dataclass(frozen=True)
class Altered:
    """A submission with one alteration: at which question it should be said, and under which checks."""

    submission: Submission
    question: str
    checks: frozenset[str]


Alter = Callable[[Instrument, Submission, random.Random], Iterator[Altered]]


def rows_of(asked: Instrument, submission: Submission, dice: random.Random) -> list[AnswerRow]:
    """The rows that are answered Yes, in any order."""
    rows = [row for row in submission.answers if row.answer is Answer.YES and row.question in asked]
    return dice.sample(rows, len(rows))


def with_row(submission: Submission, question: str, **changes: object) -> Submission:
    """The submission with one row changed."""
    rows = (replace(row, **changes) if row.question == question else row for row in submission.answers)  # type: ignore[arg-type]
    return replace(submission, answers=tuple(rows))
