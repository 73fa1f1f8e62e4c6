"""2.5(b), the mechanical part: records date from the window before the end of data gathering.

A document's date is the one stated on the Attachments sheet, else those found in it; one found date within the window
is enough. Policies are not records: they may be older than the window, but must be dated, and not after data gathering.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from secor_qa.procedure.calendar_dates import Window, ambiguous_dates, is_ambiguous
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import Document, FoundDate, Submission
from secor_qa.procedure.words import Answer, Check, Status


def window_of(question: Question, submission: Submission, edition: Edition) -> Window | None:
    """The days from which a record of the question may date; None where the end of data gathering is not known."""
    end = submission.on("data_gathering_end")
    months = edition.evidence_window_months if question.window_months is None else question.window_months
    return Window.back_from(end, months) if end else None


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(b): each record attached to a Yes dates from the window; each policy is dated."""
    submission, edition = facts.submission, facts.edition
    because = _not_applicable(question, submission)
    if because:
        return CheckResult.of(question.id, Check.CURRENCY, (), because, Status.NOT_APPLICABLE)
    if submission.answer_of(question.id) is None:
        reason = "Without an answer it cannot be told whether records are required."
        return CheckResult.of(question.id, Check.CURRENCY, (), reason, Status.NEEDS_REVIEWER)
    window = window_of(question, submission, edition)
    if window is None:
        reason = "The end of data gathering is not known, so there is no window to hold the documents against."
        return CheckResult.of(question.id, Check.CURRENCY, (), reason, Status.NEEDS_REVIEWER)
    if question.evidence == "policy":
        window, reason = Window(date.min, window.end), "A policy may be older than the window; it must be dated."
    else:
        reason = f"The records date from {window}."
    found = [finding for document in _usable(question, submission) for finding in _judge(question, document, window)]
    return CheckResult.of(question.id, Check.CURRENCY, found, reason)


def _not_applicable(question: Question, submission: Submission) -> str:
    answer = submission.answer_of(question.id)
    if question.evidence == "none":
        return "The guideline asks for no dated document."
    if answer in (Answer.NO, Answer.NA):
        return f"Documents justify a Yes; the answer is {answer}."
    if answer and not _usable(question, submission):
        return "No readable document is attached; see 2.5(a)."
    return ""


def _usable(question: Question, submission: Submission) -> list[Document]:
    attached = submission.documents_of(question.id)
    return [document for document in attached if document.present and (document.readable or document.document_on)]


def _judge(question: Question, document: Document, window: Window) -> Iterator[Finding]:
    if isinstance(document.document_on, date):
        yield from _stated(question, document, document.document_on, window)
    elif document.document_on:
        yield _unclear(question, document, document.document_on)
    elif document.dates:
        yield from _found(question, document, window)
    else:
        yield _undated(question, document)


def _stated(question: Question, document: Document, on: date, window: Window) -> Iterator[Finding]:
    evidence = Evidence(f"Attachments sheet: dated {on.isoformat()}.", document.file)
    if on < window.start:
        yield _stale(question, document, on, window, evidence)
    elif on > window.end:
        message = (
            f"“{document.file}” is dated {on.isoformat()}, after data gathering ended on {window.end.isoformat()}."
        )
        yield _finding(question, "dated-after-gathering", Status.NOT_MET, message, evidence)
    elif document.dates and all(found.on < window.start for found in document.dates):
        latest = max(document.dates, key=_on)
        message = (
            f"“{document.file}” is listed as dated {on.isoformat()}, but the latest date found in it is "
            f"{latest.on.isoformat()}, before the window {window}."
        )
        yield _finding(
            question, "date-contradicted", Status.NEEDS_REVIEWER, message, evidence, _words(document, latest)
        )


def _found(question: Question, document: Document, window: Window) -> Iterator[Finding]:
    if any(found.on in window for found in document.dates):
        return
    before = [found for found in document.dates if found.on < window.start]
    if before:
        latest = max(before, key=_on)
        yield _stale(question, document, latest.on, window, _words(document, latest))
    else:
        first = min(document.dates, key=_on)
        message = (
            f"No date in “{document.file}” is on or before {window.end.isoformat()}, the end of data gathering; "
            f"the earliest is {first.on.isoformat()}. Please see when the document was made."
        )
        yield _finding(question, "dated-after-gathering", Status.NEEDS_REVIEWER, message, _words(document, first))


def _stale(question: Question, document: Document, on: date, window: Window, evidence: Evidence) -> Finding:
    message = f"“{document.file}” dates from {on.isoformat()}, outside the window of question {question.id}, {window}."
    return _finding(question, "stale-document", Status.NOT_MET, message, evidence)


def _unclear(question: Question, document: Document, written: str) -> Finding:
    evidence = Evidence(f"Attachments sheet: “{excerpt(written)}”.", document.file)
    if is_ambiguous(written):
        return _ambiguous(question, document, written.strip(), evidence)
    message = f"The date listed for “{document.file}”, “{excerpt(written)}”, cannot be read as a date."
    return _finding(question, "unreadable-date", Status.NEEDS_REVIEWER, message, evidence)


def _undated(question: Question, document: Document) -> Finding:
    for page, text in enumerate(document.texts, 1):
        for written in ambiguous_dates(text):
            return _ambiguous(question, document, written, Evidence(written, document.file, page))
    message = f"No date is listed for “{document.file}”, attached to question {question.id}, and none was found in it."
    return _finding(question, "undated-document", Status.NEEDS_REVIEWER, message, Evidence("No date.", document.file))


def _ambiguous(question: Question, document: Document, written: str, evidence: Evidence) -> Finding:
    message = (
        f"The date of “{document.file}”, “{written}”, can be read in more than one way; please say which is meant."
    )
    return _finding(question, "ambiguous-date", Status.NEEDS_REVIEWER, message, evidence)


def _words(document: Document, found: FoundDate) -> Evidence:
    return Evidence(found.text or found.on.isoformat(), document.file, found.page)


def _on(found: FoundDate) -> date:
    return found.on


def _finding(question: Question, code: str, status: Status, message: str, *evidence: Evidence) -> Finding:
    return Finding(question.id, Check.CURRENCY, code, status, message, evidence)
