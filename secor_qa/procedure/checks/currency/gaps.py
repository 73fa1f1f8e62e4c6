"""2.5(b): what should be done monthly, quarterly or weekly has no gap, where the question asks it and dates can tell.

Readings: a gap begins where a month was done early and the next could not have been late; dates that cover less than
half of the window are a sample and tell of no gap; a register may say itself how often and of which months, and a
percentage may admit what it lacks; notes that speak of a shutdown or a season explain a gap; so records that begin
within the last three months, on which a certificate of one year may rest, have none before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.asked_times import Frequency, asked_frequency, told_frequency
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.days_to_come import done_on
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT
from secor_qa.procedure.record_dates import REGISTER_ROWS_MIN, record_dates
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import MONTH, dates_in, month_number
from secor_qa.procedure.wording.pauses import NO_WORK
from secor_qa.procedure.words import Check, Status, Strength

_TITLE_LINES = 4
_ROUGHLY_PCT = 10
COVERED_MIN = 0.5
"""The share of the due records that must be there for a gap among them to tell."""
_LAST = re.compile(r"\blast(?: (?:done|one|look|check|time|tick|entry|walk|on))?[:,]? ", re.IGNORECASE)
_BEGINNING = 2_000
_SPAN = re.compile(
    rf"\b({MONTH})(?:,? ((?:19|20)\d\d))? ?(?:to|till|until|through|[-–—]) ?({MONTH}),? ((?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_EXPLAINED = re.compile(rf"\b(?:{NO_WORK}|winter|holiday)\b", re.IGNORECASE)


def gaps(question: Question, documents: Sequence[Document], window: Window, facts: Facts) -> Iterator[Finding]:
    """The longest gap between records of what is to be done regularly: as the question asks, or a register says."""
    row = facts.submission.answer(question.id)
    if _is_explained(row.notes if row else ""):
        return
    if frequency := asked_frequency(question):
        yield from _gap(
            question, documents, window, frequency, f"Question {question.id} asks for {frequency.name} records"
        )
        return
    percent = row.percent_positive if row else None
    for document in documents:
        if stopped := _stopped(document, window):
            yield _has_stopped(question, document, window, *stopped)
            return
        frequency, span = _frequency_of(document), _span_of(document)
        held = documents if span else [each for each in documents if _heading(each) == _heading(document)]
        if frequency and not _is_admitted(held, window, frequency, percent):
            within = Window(max(window.start, span.start), min(window.end, span.end)) if span else window
            yield from _gap(question, held, within, frequency, f"“{document.file}” calls itself {frequency.name}")


@lru_cache(TEXTS_KEPT)
def _is_explained(notes: str) -> bool:
    return _EXPLAINED.search(notes) is not None


@lru_cache(4 * DOCUMENTS_KEPT)
def _stopped(document: Document, window: Window) -> tuple[Frequency, date] | None:
    """How often, by a line of its own, and when last something was done, where that is too long ago."""
    for line in "\n".join(document.texts)[:_BEGINNING].splitlines():
        for last in _LAST.finditer(line):
            frequency, days = told_frequency(line), dates_in(line[last.end() :])
            if frequency and days and (window.end - days[0][0]).days > frequency.gap_days_max and days[0][0] in window:
                later = (each.on for each in record_dates(document) if each.until is None)
                return (frequency, days[0][0]) if all(on <= days[0][0] for on in later) else None
    return None


def _has_stopped(question: Question, document: Document, window: Window, frequency: Frequency, last: date) -> Finding:
    message = (
        f"“{document.file}” calls itself {frequency.name} and was last done on {last.isoformat()}, "
        f"{(window.end - last).days} days before data gathering ended."
    )
    seen = Evidence(f"Last: {last.isoformat()}.", document.file)
    return Finding(
        question.id, Check.CURRENCY, "gap-in-records", Status.NEEDS_REVIEWER, message, (seen,), Strength.LIKELY
    )


@lru_cache(DOCUMENTS_KEPT)
def _frequency_of(document: Document) -> Frequency | None:
    """How often a register of single days says in its name or title that something is done."""
    if len(_entries(document)) < REGISTER_ROWS_MIN:
        return None
    return told_frequency(_titled(document))


@lru_cache(DOCUMENTS_KEPT)
def _span_of(document: Document) -> Window | None:
    """The months that the title of a register tells, as `May to October 2026`; None where it tells none or several."""
    told = {found.groups() for found in _SPAN.finditer(_titled(document))}
    if len(told) != 1:
        return None
    begin, began, end, ended = told.pop()
    first, last = month_number(begin), month_number(end)
    start = date(int(began or int(ended) - (first > last)), first, 1)
    until = date(int(ended) + last // 12, last % 12 + 1, 1) - timedelta(1)
    return Window(start, until) if start <= until else None


@lru_cache(DOCUMENTS_KEPT)
def _heading(document: Document) -> str:
    """The first line of a document, by which the halves of one register are told."""
    return next(
        (" ".join(line.casefold().split()) for text in document.texts for line in text.splitlines() if line.strip()), ""
    )


def _titled(document: Document) -> str:
    lines = [line for text in document.texts[:1] for line in text.splitlines() if line.strip()]
    return " ".join([document.file.replace("_", " "), document.title, *lines[:_TITLE_LINES]])


@lru_cache(DOCUMENTS_KEPT)
def _entries(document: Document) -> frozenset[date]:
    """The days of a document's records, or of the lines that begin with one or of columns of what was done.

    The others count where it tells but of months, or where the records' are among them.
    """
    days = frozenset(each.on for each in record_dates(document) if each.until is None)
    rows = frozenset(on for text in document.texts for on in dated_rows(text) if on)
    if not days <= rows:
        return days
    rows = rows if len(rows) >= REGISTER_ROWS_MIN else frozenset(on for text in document.texts for on in done_on(text))
    return rows if len(rows) >= REGISTER_ROWS_MIN else days


def _is_admitted(
    documents: Sequence[Document], window: Window, frequency: Frequency, percent: Decimal | str | None
) -> bool:
    """Whether the percentage claimed allows for what is not in the register."""
    if not isinstance(percent, Decimal) or not percent.is_finite():
        return False
    there = len(
        {(on - window.start).days // frequency.days for document in documents for on in _days(document) if on in window}
    )
    due = (window.end - window.start).days / frequency.days
    return percent <= 100 * there / due + _ROUGHLY_PCT


def _gap(
    question: Question, documents: Sequence[Document], window: Window, frequency: Frequency, said: str
) -> Iterator[Finding]:
    dated = sorted({(on, document.file) for document in documents for on in _days(document) if on in window})
    days = [on for on, _file in dated]
    if not days or not _tells(days, window, frequency):
        return
    marks = [window.start, *days, window.end]
    longest, after = max((later - earlier, earlier) for earlier, later in pairwise(marks))
    if longest.days <= frequency.gap_days_max:
        return
    until = after + longest
    message = f"{said}; between {after.isoformat()} and {until.isoformat()} ({longest.days} days) none is dated."
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
    yield from _entries(document)
