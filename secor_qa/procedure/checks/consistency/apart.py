"""What two places of a submission tell otherwise, and how it is said: at every question that it concerns (2.5(d))."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.words import Check, Status, Strength


@dataclass(frozen=True)
class Apart:
    """Two places that tell otherwise; `questions` are those at which it is said."""

    questions: tuple[str, ...]
    code: str
    message: str
    evidence: tuple[Evidence, ...]
    strength: Strength = Strength.LOOK


def said_at(question: Question, found: Iterable[Apart]) -> Iterator[Finding]:
    """The first of what is told otherwise that concerns a question."""
    for each in found:
        if question.id in each.questions:
            yield Finding(
                question.id, Check.CONSISTENCY, each.code, Status.NEEDS_REVIEWER, each.message, each.evidence,
                each.strength,
            )  # fmt: skip
            return
