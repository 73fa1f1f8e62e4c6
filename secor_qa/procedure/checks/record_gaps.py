"""2.5(b): what should be done monthly, quarterly or weekly has no gap, where the question asks it and dates can tell.

Readings: a gap begins where a month was done early and the next could not have been late; dates that cover less than
half of the window are a sample and tell of no gap; notes that speak of a shutdown or a season explain one; so
records that begin within the last three months, on which a certificate of one year may rest, have none before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise

from secor_qa.procedure.asked_times import Frequency, asked_frequency
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.record_dates import record_dates
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

COVERED_MIN = 0.5
"""The share of the due records that must be there for a gap among them to tell."""
_EXPLAINED = re.compile(
    r"\b(?:shut ?down|closed|season\w*|break-?up|lay-?off|laid off|no work|not working|winter|holiday|idle|parked|"
    r"stood still|fermé\w*|arrêt)\b",
    re.IGNORECASE,
)


def gaps(question: Question, documents: Sequence[Document], window: Window, facts: Facts) -> Iterator[Finding]:
    """The longest gap between records of what is to be done regularly."""
    frequency = asked_frequency(question)
    if frequency is None:
        return
    dated = sorted({(on, document.file) for document in documents for on in _days(document) if on in window})
    days = [on for on, _file in dated]
    if not days or not _tells(days, window, frequency):
        return
    row = facts.submission.answer(question.id)
    if _EXPLAINED.search(row.notes if row else ""):
        return
    marks = [window.start, *days, window.end]
    longest, after = max((later - earlier, earlier) for earlier, later in pairwise(marks))
    if longest.days <= frequency.gap_days_max:
        return
    until = after + longest
    message = (
        f"Question {question.id} asks for {frequency.name} records; between {after.isoformat()} and "
        f"{until.isoformat()} ({longest.days} days) none is dated."
    )
    evidence = tuple(Evidence(f"Dated {on.isoformat()}.", file) for on, file in dated if on in (after, until))
    evidence = evidence or tuple(Evidence(f"Dated {on.isoformat()}.", file) for on, file in dated[:1])
    yield Finding(
        question.id, Check.CURRENCY, "gap-in-records", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


def _tells(days: Sequence[date], window: Window, frequency: Frequency) -> bool:
    due = (window.end - window.start).days / frequency.days
    periods = {(on - window.start).days // frequency.days for on in days}
    return len(periods) >= COVERED_MIN * due


def _days(document: Document) -> Iterator[date]:
    if isinstance(document.document_on, date):
        yield document.document_on
    yield from (each.on for each in record_dates(document))
