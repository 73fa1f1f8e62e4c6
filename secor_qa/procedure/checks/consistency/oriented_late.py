"""2.5(d): the day of the orientation and that of the start, by the note and by the form, where it is due before.

Readings: in the note alone, only where it tells one day after a word of starting and one after a word of orienting, and
no other; a day without a year is the one nearest to the other. Beside the form, only where there is one form and one
day after a word of starting, some weeks before the form's first day, or another than the start that the form names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from secor_qa.procedure.checks.consistency.days_told import days_told
from secor_qa.procedure.checks.consistency.papers import days_of, days_of_start
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.words import Answer, Check, Status, Strength

DUE_BEFORE_START = re.compile(r"\borient\w*\b[^.?]{0,60}\bbefore\b", re.IGNORECASE)
"""A question by which an orientation comes before the work."""
_START = re.compile(
    r"\b(?:start(?:ed|s)?|began|begun|hired|first (?:shift|day)(?: of work| was)?|joined(?: us)?|"
    r"came (?:on|out|in|aboard)|(?:been|was|were|working|worked|work|at it)(?: \w+){0,3} (?:since|from|as of)|"
    r"for us from|"
    r"on (?:the (?:tools|truck|floor|job|crew|road)|board)|at work|out with (?:us|the crew))\b",
    re.IGNORECASE,
)
_ORIENTED = re.compile(
    r"\b(?:orient(?:ation|ed)|shown (?:a)?round|walked (?:a)?round|(?:the )?tour|induction|inducted|"
    r"accueil|went through|taken through|sat (?:him|her|them) down|(?:first day|new person) (?:sheet|talk|form)|ropes|"
    r"signed|checklist)\b",
    re.IGNORECASE,
)
_DAYS_OF_SEVERAL = 3
_HALF_A_YEAR = 183
_SOME_DAY = date(2000, 7, 1)
"""In the middle of a leap year: to it days without a year are nearest in one and the same year."""
_READ_MIN = 2
"""A day that was recognised in a picture so often is read right."""
_WEEKS_BEFORE = 70
"""Days within which a start before the form is that of the form's person."""


def oriented_late(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """By the note of a Yes, and by the form beside it, the orientation came before the start."""
    if row.answer is not Answer.YES or not DUE_BEFORE_START.search(question.text):
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
    else:
        yield from _beside_the_form(question, row, facts)


def _beside_the_form(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    forms = [each for each in facts.submission.documents_of(question.id) if each.present and each.readable]
    started = [each for each in days_told(row.notes) if _is_of(_START, _ORIENTED, each.before)]
    text = "\n".join(forms[0].texts) if forms else ""
    days = [day for day, _ in dates_in(text)]
    if (
        len(forms) != 1
        or len(started) != 1
        or not days
        or (forms[0].recognised_pages and days.count(min(days)) < _READ_MIN)
    ):
        return
    begun, first = started[0].nearest(min(days)), min(days)
    if begun is None or begun in days or days_of(forms[0]) & {begun} or _of_others_too(row.notes, first, days):
        return
    is_late, says = 0 < (first - begun).days <= _WEEKS_BEFORE, f"bears no day before {first.isoformat()}"
    starts = set(days_of_start(text))
    if len(starts) == 1 and abs((begun - min(starts)).days) <= _WEEKS_BEFORE:
        is_late, says = True, f"has {min(starts).isoformat()} as the first day of work"
    if is_late:
        message = (
            f"By the notes of question {question.id} the work began on {started[0].written}; “{forms[0].file}” {says}. "
            "Please see which is right."
        )
        evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(excerpt(text), forms[0].file, 1))
        yield Finding(
            question.id, Check.CONSISTENCY, "started-before-form", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LOOK,
        )  # fmt: skip


def _of_others_too(notes: str, first: date, borne: Sequence[date]) -> bool:
    """Whether notes of several days tell of an orientation that the form does not bear: somebody else's."""
    told = days_told(notes)
    oriented = [each.nearest(first) for each in told if _is_of(_ORIENTED, _START, each.before)]
    return len(told) >= _DAYS_OF_SEVERAL and any(day is not None and day not in borne for day in oriented)


@lru_cache(TEXTS_KEPT)
def start_and_orientation(notes: str) -> tuple[str, str] | None:
    """The days of the start and of a later orientation, as written; None where it is not told to be later."""
    days = days_told(notes)
    if len(days) != 2:
        return None
    first, second = days
    is_start_first = _is_of(_START, _ORIENTED, first.before) and _is_of(_ORIENTED, _START, second.before)
    is_start_last = _is_of(_ORIENTED, _START, first.before) and _is_of(_START, _ORIENTED, second.before)
    if not is_start_first and not is_start_last:
        return None
    start, oriented = days if is_start_first else (second, first)
    begun, told = start.nearest(_SOME_DAY), oriented.nearest(_SOME_DAY)
    if start.year or oriented.year:
        begun = start.nearest(oriented.nearest(_SOME_DAY) or _SOME_DAY) if oriented.year else begun
        told = oriented.nearest(begun or _SOME_DAY)
    if begun is None or told is None:
        return None
    n_later = (told - begun).days
    if not start.year and not oriented.year and abs(n_later) > _HALF_A_YEAR:
        n_later += 365 if n_later < 0 else -365
    return (start.written, oriented.written) if n_later > 0 else None


def _is_of(wanted: re.Pattern[str], other: re.Pattern[str], text: str) -> bool:
    """Whether the last word of either sort before a day is of the wanted one."""
    found, others = [each.end() for each in wanted.finditer(text)], [each.end() for each in other.finditer(text)]
    return bool(found) and (not others or max(found) > max(others))
