"""2.5(d): the day of the orientation and that of the start, as one note tells them, where it is due before.

Reading: only where the note tells one day after a word of starting and one after a word of orienting, and no other; a
day without a year is the one nearest to the other.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.undated import days_without_year
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Answer, Check, Status, Strength

_ASKED = re.compile(r"\borient\w*\b[^.?]{0,60}\bbefore\b", re.IGNORECASE)
_START = re.compile(
    r"\b(?:start(?:ed|s)?|began|begun|hired|first (?:shift|day)(?: of work| was)?|joined(?: us)?|"
    r"came on)\b",
    re.IGNORECASE,
)
_ORIENTED = re.compile(
    r"\b(?:orient(?:ation|ed)|shown (?:a)?round|walked (?:a)?round|(?:the )?tour|induction|inducted|"
    r"accueil)\b",
    re.IGNORECASE,
)
_HALF_A_YEAR = 183


def oriented_late(question: Question, row: AnswerRow) -> Iterator[Finding]:
    """By the note of a Yes the orientation came before the start."""
    if row.answer is not Answer.YES or not _ASKED.search(question.text):
        return
    if told := start_and_orientation(row.notes):
        start, oriented = told
        message = (
            f"By the notes of question {question.id} the work began on {start} and the orientation was on {oriented}, "
            "after it; the question asks for it before."
        )
        evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
        yield Finding(
            question.id, Check.CONSISTENCY, "oriented-after-start", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LIKELY,
        )  # fmt: skip


@lru_cache(TEXTS_KEPT)
def start_and_orientation(notes: str) -> tuple[str, str] | None:
    """The days of the start and of a later orientation, as written; None where it is not told to be later."""
    dated = [(day.timetuple().tm_yday, written) for day, written in dates_in(notes)]
    undated = [each for sentence in sentences(notes) for each in days_without_year(sentence)]
    days = dated or [(30 * month + day, written) for month, day, written in undated]
    if len(days) != 2 or (dated and undated):
        return None
    (first, one), (second, other) = days
    at, next_at = notes.find(one), notes.find(other, notes.find(one) + len(one))
    before, between = notes[:at], notes[at + len(one) : next_at]
    is_start_first = _is_of(_START, _ORIENTED, before) and _is_of(_ORIENTED, _START, between)
    is_start_last = _is_of(_ORIENTED, _START, before) and _is_of(_START, _ORIENTED, between)
    if not is_start_first and not is_start_last:
        return None
    start, oriented = ((first, one), (second, other)) if is_start_first else ((second, other), (first, one))
    n_later = oriented[0] - start[0]
    n_later += 0 if abs(n_later) <= _HALF_A_YEAR else (365 if n_later < 0 else -365)
    return (start[1], oriented[1]) if n_later > 0 else None


def _is_of(wanted: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    """Whether the last word of either sort before a day is of the wanted one."""
    found, others = [each.end() for each in wanted.finditer(text)], [each.end() for each in other.finditer(text)]
    return bool(found) and (not others or max(found) > max(others))
