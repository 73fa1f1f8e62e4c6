"""2.5(b): a paper bears the day under which it is listed, but of the year before or behind it.

Measure: of the whole dates of a paper one has the listed month and day and lies just a year away, and none is the
listed day or within some weeks of it. So a paper of last year is told from one of today. So is one form among those of
many months: its month of this year has none, and no other day of the papers lies before the window.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.age import in_words, of_age
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.record_dates import NOT_ITS_OWN, bears_as_done, days_of_rows, writes_without_year
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import DateRole, Status

NEAR_DAYS = 45
"""A day of the paper so near the listed one may be what it is listed by."""
_OF_A_RECORD = (DateRole.RECORD, DateRole.SIGNED, DateRole.OTHER)
MONTHS_MIN = 5
"""So many months of the window have their forms."""
PAPERS_MIN, A_YEAR = 2, timedelta(366)
"""So many papers hold the forms; a window of more than a year is of tickets, or of what is done now and then."""
Month = tuple[int, int]


def of_another_year(question: Question, document: Document) -> Finding | None:
    """The finding that a paper is listed by a day that it bears with another year."""
    stated = document.document_on
    if not isinstance(stated, date) or question.evidence not in ("record", "policy"):
        return None
    days = [each for each in document.dates if each.until is None and each.role not in NOT_ITS_OWN]
    alike = [each for each in days if _is_a_year_off(each.on, stated)]
    if not alike or any(abs(each.on - stated).days <= NEAR_DAYS for each in days):
        return None
    if bears_as_done(document, stated) or writes_without_year(document, stated):
        return None
    message = (
        f"“{document.file}” is listed as dated {stated.isoformat()}, but itself bears {alike[0].on.isoformat()}, that "
        "day of another year; please see which is right."
    )
    listed = Evidence(f"Attachments sheet: dated {stated.isoformat()}.", document.file)
    seen = (listed, in_words(document, alike[0]))
    return of_age(question, "date-contradicted", Status.NEEDS_REVIEWER, message, *seen, likely=True)


def _is_a_year_off(on: date, stated: date) -> bool:
    return (on.month, on.day) == (stated.month, stated.day) and abs(on.year - stated.year) == 1


def form_of_another_year(question: Question, documents: Sequence[Document], window: Window) -> Iterator[Finding]:
    """One finding where a form among those of many months bears its month of the year before the window."""
    if window.end - window.start > A_YEAR or len(documents) < PAPERS_MIN:
        return
    borne = [
        (each, document)
        for document in documents
        for each in document.dates
        if each.until is None and each.role in _OF_A_RECORD and each.on not in days_of_rows(document)
    ]
    months = {_month(each.on) for each, _ in borne if each.on in window}
    before = [(each, document) for each, document in borne if each.on < window.start]
    n_papers = len({document.file for each, document in borne if each.on in window})
    if n_papers < PAPERS_MIN or len(months) < MONTHS_MIN:
        return
    if len({_month(each.on) for each, _ in before}) != 1:
        return
    each, document = before[0]
    its = (each.on.year + 1, each.on.month)
    if its in months or not _month(window.start) < its < _month(window.end):
        return
    if not any(other.on in window for other, paper in borne if paper is document):
        return
    message = (
        f"A form in “{document.file}” bears {each.on.isoformat()}, before {window}; of {its[0]}-{its[1]:02} none is "
        f"attached to question {question.id}. Please see whether its year is right."
    )
    yield of_age(question, "date-contradicted", Status.NEEDS_REVIEWER, message, in_words(document, each), likely=True)


def _month(on: date) -> Month:
    return on.year, on.month
