"""2.5(b), one document: within the window, dated at all, not expired, reviewed when it was due.

Readings: where other documents of the question are current and enough, an older one beside them is for the reviewer; a
ticket is judged by its expiry.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.asked_times import asks_for_validity
from secor_qa.procedure.calendar_dates import Window, ambiguous_dates, is_ambiguous
from secor_qa.procedure.checks.currency.own_day import bears_no_date
from secor_qa.procedure.document_sorts import Sort, read_sort, wanted_sorts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt
from secor_qa.procedure.record_dates import (
    bears_as_done,
    expiries,
    is_of_its_title,
    of_role,
    policy_dates,
    record_dates,
    within,
)
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.dates import days_without_year
from secor_qa.procedure.words import Check, DateRole, Status, Strength

WORDS_MIN = 8
"""A picture in which fewer words were recognised is not called undated: it may show no text at all."""
_HEAD = 200
"""Within so many characters stands the day of a paper."""
TRAINING_STANDS = timedelta(3 * 365)
"""Who was trained is trained for so long: beside current records a certificate tells of it still (a reading)."""
_REVIEW = re.compile(r"\b(?:re-?view|revis|renew|révis)\w*", re.IGNORECASE)
_HOLDS_UNTIL = re.compile(r"\W*(?:expir|valid|good|current|approved)", re.IGNORECASE)
_IN_NAME = re.compile(r"(?<!\d)(20\d\d)[-_. ]?(0[1-9]|1[0-2])[-_. ]?(0[1-9]|[12]\d|3[01])(?!\d)")


def dates_of(question: Question, document: Document) -> tuple[FoundDate, ...]:
    """The dates by which the document is judged at this question."""
    return policy_dates(document) if question.evidence == "policy" else record_dates(document)


def is_current(question: Question, document: Document, window: Window) -> bool:
    """Whether a stated or found date lies in the window, or a ticket is still good at its end."""
    if _still_good(question, document, window):
        return True
    if isinstance(document.document_on, date):
        return document.document_on in window
    return any(within(each, window) for each in dates_of(question, document))


def undatable(document: Document) -> bool:
    """Whether the program could not read enough of a document without a stated date to tell that it has none."""
    if document.document_on or document.dates or named_on(document):
        return False
    n_words = sum(len(text.split()) for text in document.texts)
    is_picture = document.kind == "image" or bool(document.recognised_pages)
    return bool(document.unread_pages) or (is_picture and n_words < WORDS_MIN)


def aged(question: Question, document: Document, window: Window, *, enough: bool) -> Iterator[Finding]:
    """A date before or after the window, an unclear one, or none."""
    if isinstance(document.document_on, date):
        yield from _stated(question, document, document.document_on, window, enough)
    elif document.document_on:
        yield _unclear(question, document, document.document_on)
    elif dates_of(question, document):
        yield from _found(question, document, window, enough)
    elif not undatable(document) and not named_on(document) and not _still_good(question, document, window):
        yield _undated(question, document)


def expired(question: Question, document: Document, window: Window) -> Iterator[Finding]:
    """A ticket or certificate of which every expiry lies before the end of data gathering.

    Where the question asks for no validity, only a record of training, it is for the reviewer.
    """
    asks = asks_for_validity(question)
    if question.evidence == "policy" or not (asks or Sort.TRAINING in wanted_sorts(question)):
        return
    dates = expiries(document)
    if not dates or (latest := max(dates, key=_last)).last >= window.end:
        return
    if asks or Sort.TRAINING in read_sort(document).head:
        message = (
            f"“{document.file}” expired on {latest.on.isoformat()}, before data gathering ended on "
            f"{window.end.isoformat()}."
        )
        status = Status.NOT_MET if asks else Status.NEEDS_REVIEWER
        yield of_age(question, "expired-document", status, message, in_words(document, latest), likely=True)


def overdue(question: Question, document: Document, window: Window) -> Iterator[Finding]:
    """A policy whose own day of next review, or until which it holds, went by without a review or signature since."""
    if question.evidence != "policy":
        return
    due = [each for each in of_role(document, DateRole.DUE) if _REVIEW.search(f"{each.why} {each.text}")]
    due = due or [each for each in of_role(document, DateRole.EXPIRES) if _HOLDS_UNTIL.match(each.why)]
    if not due or (last := max(due, key=_last)).last >= window.end:
        return
    if any(each.last >= last.on for each in policy_dates(document)):
        return
    message = (
        f"By its own words “{document.file}” was due for review on {last.on.isoformat()}; it shows none by "
        f"{window.end.isoformat()}, the end of data gathering."
    )
    yield of_age(question, "review-overdue", Status.NEEDS_REVIEWER, message, in_words(document, last), likely=True)


def _writes_without_year(document: Document, on: date) -> bool:
    """Whether a paper of several pages writes the day in its first lines, if without its year."""
    head = "\n".join(document.texts[:1])[:_HEAD]
    return len(document.texts) > 1 and any((on.month, on.day) == found[:2] for found in days_without_year(head))


def _stated(question: Question, document: Document, on: date, window: Window, enough: bool) -> Iterator[Finding]:
    evidence = Evidence(f"Attachments sheet: dated {on.isoformat()}.", document.file)
    dates = [each for each in dates_of(question, document) if each.role is not DateRole.MADE]
    if on < window.start:
        if not _still_good(question, document, window) and not _reviewed(question, document, window):
            yield from _stale(question, document, on, window, evidence, enough)
    elif on > window.end:
        message = (
            f"“{document.file}” is dated {on.isoformat()}, after data gathering ended on {window.end.isoformat()}."
        )
        yield of_age(question, "dated-after-gathering", Status.NOT_MET, message, evidence)
    elif (
        dates
        and max(map(_last, dates)) < window.start
        and not _still_good(question, document, window)
        and not bears_as_done(document, on)
        and not is_of_its_title(document, on)
        and not _writes_without_year(document, on)
    ):
        latest = max(dates, key=_last)
        message = (
            f"“{document.file}” is listed as dated {on.isoformat()}, but the latest date found in it is "
            f"{latest.on.isoformat()}, before the window {window}."
        )
        both = (evidence, in_words(document, latest))
        yield of_age(question, "date-contradicted", Status.NEEDS_REVIEWER, message, *both)
    elif question.evidence in ("policy", "record") and bears_no_date(question, document, on):
        message = f"“{document.file}” is listed as dated {on.isoformat()}, but bears no date itself."
        yield of_age(question, "undated-document", Status.NEEDS_REVIEWER, message, evidence, likely=True)


def _found(question: Question, document: Document, window: Window, enough: bool) -> Iterator[Finding]:
    dates = dates_of(question, document)
    if question.evidence == "policy" and not named_on(document) and bears_no_date(question, document):
        yield _undated(question, document)
        return
    if any(within(found, window) for found in dates) or _still_good(question, document, window):
        return
    if _doubtful(document, dates, window):
        return
    before = [found for found in dates if found.last < window.start]
    if before:
        latest = max(before, key=_last)
        yield from _stale(question, document, latest.on, window, in_words(document, latest), enough)
    else:
        first = min(dates, key=lambda found: found.on)
        message = (
            f"No date in “{document.file}” is on or before {window.end.isoformat()}, the end of data gathering; "
            f"the earliest is {first.on.isoformat()}. Please see when the document was made."
        )
        yield of_age(question, "dated-after-gathering", Status.NEEDS_REVIEWER, message, in_words(document, first))


def _doubtful(document: Document, dates: Sequence[FoundDate], window: Window) -> bool:
    """Whether only signatures are older, while a date of unknown meaning lies in the window."""
    if any(each.role is DateRole.RECORD for each in dates):
        return False
    return any(within(each, window) for each in of_role(document, DateRole.OTHER))


def _still_good(question: Question, document: Document, window: Window) -> bool:
    """Whether it is a ticket that had not expired at the end of data gathering."""
    if question.evidence == "policy" or not asks_for_validity(question):
        return False
    return any(each.last >= window.end for each in expiries(document))


def _reviewed(question: Question, document: Document, window: Window) -> bool:
    """Whether a policy of an older date was signed or reviewed within its cycle."""
    later = of_role(document, DateRole.REVIEWED, DateRole.SIGNED)
    return question.evidence == "policy" and any(within(each, window) for each in later)


def _stale(
    question: Question, document: Document, on: date, window: Window, evidence: Evidence, enough: bool
) -> Iterator[Finding]:
    message = f"“{document.file}” dates from {on.isoformat()}, outside the window of question {question.id}, {window}."
    status, is_policy = Status.NOT_MET, question.evidence == "policy"
    if is_policy:
        message = (
            f"“{document.file}” dates from {on.isoformat()} and shows no review since; question {question.id} asks for "
            f"one within {window}."
        )
    if enough:
        is_training = Sort.TRAINING in wanted_sorts(question) and Sort.TRAINING in read_sort(document).head
        if is_training and on >= window.end - TRAINING_STANDS:
            return
        message += " Other documents of the question are current; please see whether this one is needed."
        status = Status.NEEDS_REVIEWER
    yield of_age(question, "stale-document", status, message, evidence, likely=is_policy)


def _unclear(question: Question, document: Document, written: str) -> Finding:
    evidence = Evidence(f"Attachments sheet: “{excerpt(written)}”.", document.file)
    if is_ambiguous(written):
        return _ambiguous(question, document, written.strip(), evidence)
    message = f"The date listed for “{document.file}”, “{excerpt(written)}”, cannot be read as a date."
    return of_age(question, "unreadable-date", Status.NEEDS_REVIEWER, message, evidence)


def _undated(question: Question, document: Document) -> Finding:
    for page, text in enumerate(document.texts, 1):
        for written in ambiguous_dates(text):
            return _ambiguous(question, document, written, Evidence(written, document.file, page))
    message = f"No date is listed for “{document.file}”, attached to question {question.id}, and none was found in it."
    evidence = Evidence("No date.", document.file)
    if document.dates:
        other = document.dates[0]
        message = (
            f"No date is listed for “{document.file}”, attached to question {question.id}, and what is dated in it, "
            f"such as {other.on.isoformat()}, is not when the record was made."
        )
        evidence = in_words(document, other)
    return of_age(question, "undated-document", Status.NEEDS_REVIEWER, message, evidence)


def _ambiguous(question: Question, document: Document, written: str, evidence: Evidence) -> Finding:
    message = (
        f"The date of “{document.file}”, “{written}”, can be read in more than one way; please say which is meant."
    )
    return of_age(question, "ambiguous-date", Status.NEEDS_REVIEWER, message, evidence)


@lru_cache(DOCUMENTS_KEPT)
def named_on(document: Document) -> date | None:
    """A full date in the file's name, year first."""
    found = _IN_NAME.search(document.file.rsplit("/", 1)[-1])
    try:
        return date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None


def _last(found: FoundDate) -> date:
    return found.last


def in_words(document: Document, found: FoundDate) -> Evidence:
    """The words around a date, with their page."""
    return Evidence(found.text or found.on.isoformat(), document.file, found.page)


def of_age(
    question: Question, code: str, status: Status, message: str, *evidence: Evidence, likely: bool = False
) -> Finding:
    """A finding of 2.5(b); certain where it is not only likely."""
    strength = Strength.LIKELY if likely else Strength.CERTAIN
    return Finding(question.id, Check.CURRENCY, code, status, message, evidence, strength)
