"""2.5(d): the whole is claimed, and the notes tell of some people, or of the rest of a tally, of whom it was not so.

Readings: who goes without gear counts where people are watched, who does not know where they are asked; notes with a
tally tell by that how many. Whoever began before the training was not trained before, whatever the tally says.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache

from secor_qa.procedure.checks.action_items.missing import earned_share
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.wording.some_failed import rest_denied, some_ignorant, some_without, trained_afterwards
from secor_qa.procedure.words import Answer, Check, Scoring, Status, Strength

_FULL_PCT = 100
_OF_GEAR = re.compile(r"\b(?:protective|ppe|gear)\b", re.IGNORECASE)
_BEFORE = re.compile(
    r"\b(?:trained|training|oriented|orientation)\b[^.;]{0,80}\bbefore\b|"
    r"\bbefore\b[^.;]{0,80}\b(?:trained|training)\b",
    re.IGNORECASE,
)


def some_fell_short(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Beside a claim of everyone, the notes tell of nobody who went without, did not know or was trained too late.

    Beside any full claim they do not say of the rest of a tally that it was not so: `2 of 4; for the other two nobody`.
    """
    if row.answer is not Answer.YES:
        return
    percent = row.percent_positive
    if isinstance(percent, Decimal) and percent < _FULL_PCT:
        return
    if percent is None and earned_share(question, facts.submission) != 1:
        return
    is_of_people = question.scoring is Scoring.PERCENT or question.threshold_pct is not None
    if told := (_told(question, row.notes) if is_of_people else "") or rest_denied(row.notes):
        message = (
            f"Question {question.id} claims everyone or everything, but its notes tell of some of whom it was not so: "
            f"“{excerpt(told)}”"
        )
        claim = f"Points claimed: {row.points_claimed} of {question.points}; percent positive: {percent}."
        evidence = (Evidence(claim), Evidence(f"Notes: “{excerpt(row.notes)}”"))
        yield Finding(
            question.id, Check.CONSISTENCY, "some-fell-short", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LIKELY,
        )  # fmt: skip


@lru_cache(TEXTS_KEPT)
def _told(question: Question, notes: str) -> str:
    asked = f"{question.text} {question.guideline}"
    if _BEFORE.search(asked) and (told := trained_afterwards(notes)):
        return told
    if ratios(notes) or shortfalls(notes):
        return ""
    if "O" in question.methods and _OF_GEAR.search(asked):
        return some_without(notes)
    return some_ignorant(notes) if "I" in question.methods else ""
