"""2.5(a): where the guideline requires documents for a Yes, they are listed, in the package, readable, and enough.

Readings: a question of policy or record evidence that is verified by documents (`D`) needs at least one, whatever its
`documents_min`; the same file under two names is one document; one file of several pages or dates may hold several
records, which only the reviewer can tell.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import plural
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Answer, Check, Status

_FOREIGN = frozenset({"", "doc", "mail", "other"})
"""Kinds that we do not read, or did not try to, but that the reviewer's own programs may open."""


def documents_needed(question: Question) -> int:
    """How many documents a Yes to the question needs; 0 where none is required."""
    if question.evidence != "none" and "D" in question.methods:
        return max(1, question.documents_min)
    return question.documents_min


def check(question: Question, facts: Facts) -> CheckResult:
    """2.5(a): required documents are attached, readable and enough of them."""
    submission = facts.submission
    answer = submission.answer_of(question.id)
    needed = documents_needed(question)
    if answer is None:
        reason = "Without an answer it cannot be told whether documents are required."
        return CheckResult.of(question.id, Check.DOCUMENTS, (), reason, Status.NEEDS_REVIEWER)
    if answer != Answer.YES:
        reason = f"Documents justify a Yes; the answer is {answer}."
        return CheckResult.of(question.id, Check.DOCUMENTS, (), reason, Status.NOT_APPLICABLE)
    attached = submission.documents_of(question.id)
    if not needed:
        findings = _missing(question, attached, Status.NEEDS_REVIEWER)
        reason = "The guideline requires no document."
        return CheckResult.of(question.id, Check.DOCUMENTS, findings, reason, Status.NOT_APPLICABLE)
    findings = [
        *_missing(question, attached, Status.NOT_MET),
        *_unreadable(question, attached),
        *_too_few(question, attached, needed),
    ]
    reason = f"{plural(len(attached), 'document')} attached; at least {needed} needed."
    return CheckResult.of(question.id, Check.DOCUMENTS, findings, reason)


def _missing(question: Question, attached: tuple[Document, ...], status: Status) -> Iterator[Finding]:
    for document in attached:
        if not document.present:
            message = f"“{document.file}” is listed for question {question.id} but is not in the package."
            yield _finding(question, "missing-file", status, message, Evidence("Listed, not found.", document.file))


def _unreadable(question: Question, attached: tuple[Document, ...]) -> Iterator[Finding]:
    for document in attached:
        if document.present and not document.readable:
            why = document.why_not or "The file could not be opened."
            message = f"“{document.file}”, attached to question {question.id}, cannot be read: {why}"
            status = Status.NEEDS_REVIEWER if document.kind in _FOREIGN else Status.NOT_MET
            yield _finding(question, "unreadable-file", status, message, Evidence(why, document.file))


def _too_few(question: Question, attached: tuple[Document, ...], needed: int) -> Iterator[Finding]:
    distinct = {document.sha256 or document.file.casefold(): document for document in attached}.values()
    if not distinct:
        verb = "is" if needed == 1 else "are"
        message = (
            f"Question {question.id} is answered Yes, but no document is attached; at least {needed} {verb} required."
        )
        yield _finding(question, "no-document", Status.NOT_MET, message, _answer())
    elif len(distinct) < needed:
        may_hold = sum(_may_hold(document) for document in distinct)
        held = plural(len(distinct), "different file is", "different files are")
        message = f"Question {question.id} requires at least {needed} documents; {held} attached."
        status = Status.NOT_MET
        if may_hold >= needed:
            status = Status.NEEDS_REVIEWER
            message += f" By pages and dates they may hold up to {may_hold} records; please count them."
        yield _finding(question, "too-few-documents", status, message, *map(_held, distinct))


def _may_hold(document: Document) -> int:
    """How many records a file may hold at most, by its pages and the distinct dates in it."""
    stated = document.pages_stated
    n_stated = int(stated) if isinstance(stated, Decimal) else 0
    return max(1, n_stated, len(document.texts), len({found.on for found in document.dates}))


def _held(document: Document) -> Evidence:
    return Evidence(f"{plural(max(1, len(document.texts)), 'page')}.", document.file)


def _answer() -> Evidence:
    return Evidence("Answer: Yes. Attachments: none.")


def _finding(question: Question, code: str, status: Status, message: str, *evidence: Evidence) -> Finding:
    return Finding(question.id, Check.DOCUMENTS, code, status, message, evidence)
