"""2.5(d): a paper does not itself bear the day that its listing and the notes give it, but another one near it.

Measure: the day under which a paper is listed is told in the notes; nowhere in its text does it stand, in any form, and
there stands another within two weeks, which the notes leave out. Readings: a paper of a week may be listed by any day
of it, and one of a month by any of that month; a register of many days is only held to the day of its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.checks.consistency.another_day import bears_in_part
from secor_qa.procedure.checks.consistency.days_told import days_told
from secor_qa.procedure.checks.consistency.papers import of_day
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.words import DateRole

APART = timedelta(days=14)
"""A day further from the listed one is rather of something else."""
REGISTER_DAYS_MIN = 4
"""So many days are those of a register."""
_HEAD_LINES = 4
_A_WEEK = timedelta(days=7)
_WEEK = re.compile(r"\b(?:weeks?|weekly|wk)\b|semaine", re.IGNORECASE)
_NOT_OF_RECORD = (DateRole.DUE, DateRole.EXPIRES, DateRole.FORM)


def against_its_listing(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The first paper of the question that bears another day than its listing and the notes give it."""
    told = {(each.month, each.day) for each in days_told(row.notes)}
    for document in facts.submission.documents_of(question.id):
        listed = document.document_on
        if not isinstance(listed, date) or not document.present or document.unread_pages:
            continue
        if (listed.month, listed.day) not in told:
            continue
        others = [each for each in _instead(document) if (each.month, each.day) not in told]
        if _WEEK.search(row.notes):
            others = [each for each in others if not timedelta() <= listed - each < _A_WEEK]
        if others:
            says = (
                f"“{document.file}” is listed by that day as well, but itself bears {others[0].isoformat()} and not "
                "that day. Please see which is right."
            )
            yield of_day(question, row, listed.isoformat(), says, [document])
            return


@lru_cache(DOCUMENTS_KEPT)
def _instead(document: Document) -> tuple[date, ...]:
    """The days of a paper near the one under which it is listed, where it nowhere bears that one."""
    listed, text = document.document_on, "\n".join(document.texts)
    found = [each for each in document.dates if each.role is not DateRole.MADE]
    if not isinstance(listed, date) or any(each.until and each.on <= listed <= each.until for each in found):
        return ()
    borne = {(each.on.month, each.on.day) for each in found if each.until is None}
    borne |= {(on.month, on.day) for on, _ in dates_in(text)} | {each[:2] for each in days_without_year(text)}
    if (listed.month, listed.day) in borne or bears_in_part(document, listed.month, listed.day):
        return ()
    days = {each.on for each in found if each.until is None and each.role not in _NOT_OF_RECORD}
    if len(days) >= REGISTER_DAYS_MIN:
        lines = [line for line in text.splitlines() if line.strip()][:_HEAD_LINES]
        days &= {on for line in lines for on, _ in dates_in(line)}
    near = [each for each in days if abs(each - listed) <= APART]
    if _WEEK.search(f"{document.file} {text}"):
        near = [each for each in near if not timedelta() <= listed - each < _A_WEEK]
    return tuple(sorted(near, key=lambda each: (abs(each - listed), each)))
