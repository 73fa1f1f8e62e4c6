"""2.5(a): enough documents, counted as records: one file may hold several, two files with the same words are one.

Readings: a question of policy or record evidence that is verified by documents (`D`) needs at least one, whatever its
`documents_min`; a file holds as many records as it has dates under one label, rows that begin with a date, or files
in it; one of several pages may hold one on each, which is asked and is no finding. Beside records a calendar is none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import lru_cache

from secor_qa.procedure.document_sorts import Sort, wanted_sorts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, plural, words
from secor_qa.procedure.record_dates import n_may_hold, n_records, only_lists
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

WORDS_MIN = 15
"""From so many words on, two documents with the same words are one (a reading)."""


def documents_needed(question: Question) -> int:
    """How many documents a Yes to the question needs; 0 where none is required."""
    if question.evidence != "none" and "D" in question.methods:
        return max(1, question.documents_min)
    return question.documents_min


def too_few(question: Question, attached: Sequence[Document], needed: int) -> Iterator[Finding]:
    """2.5(a): none at all, or fewer than the guideline asks for even if each page were one."""
    distinct = distinct_papers(attached)
    if not distinct:
        verb = "is" if needed == 1 else "are"
        message = (
            f"Question {question.id} is answered Yes, but no document is attached; at least {needed} {verb} required."
        )
        yield _finding(question, "no-document", message, _answer())
    elif needed > 1 and (listed := _lists_beside_records(question, distinct)):
        records = [each for each in distinct if each not in listed]
        if sum(map(may_hold, records)) < needed:
            named = " and ".join(f"“{each.file}”" for each in listed[:2])
            held = plural(len(records), "other file", "other files")
            message = (
                f"Question {question.id} requires at least {needed} documents; {named} only tells what was planned or "
                f"when, and {held} attached."
            )
            yield _finding(question, "too-few-documents", message, *map(_held, distinct), strength=Strength.LIKELY)
    elif sum(map(may_hold, distinct)) < needed:
        held = plural(len(distinct), "different file is", "different files are")
        message = f"Question {question.id} requires at least {needed} documents; {held} attached."
        sure = sum(map(n_records, distinct))
        if sure > len(distinct):
            message += f" They hold {sure} dated records."
        strength = Strength.CERTAIN if sure == len(distinct) else Strength.LIKELY
        yield _finding(question, "too-few-documents", message, *map(_held, distinct), strength=strength)


def to_count(attached: Sequence[Document], needed: int) -> str:
    """What to ask where there are enough records only if each page is one."""
    distinct = distinct_papers(attached)
    if not distinct or sum(map(n_records, distinct)) >= needed or sum(map(may_hold, distinct)) < needed:
        return ""
    n_at_most = sum(map(may_hold, distinct))
    return f"By their pages the files may hold up to {n_at_most} records; please count them."


def _lists_beside_records(question: Question, distinct: Sequence[Document]) -> list[Document]:
    """The calendars and indexes among a question's files, where records are to be sent and some are."""
    if question.evidence != "record" or wanted_sorts(question) & {Sort.TRAINING, Sort.MAINTENANCE}:
        return []
    lists = [each for each in distinct if only_lists(each)]
    return lists if len(lists) < len(distinct) else []


def distinct_papers(attached: Sequence[Document]) -> list[Document]:
    """One of each paper, though it may be attached under several names."""
    return list({_content(document): document for document in attached}.values())


@lru_cache(DOCUMENTS_KEPT)
def _content(document: Document) -> object:
    """What makes a document itself: its words where it has enough of them, else its bytes, else its name."""
    told = words(" ".join(document.texts))
    if len(told) >= WORDS_MIN and not document.recognised_pages and not document.unread_pages:
        return told
    return document.sha256 or document.file.casefold()


def may_hold(document: Document) -> int:
    """How many records a file may hold, by its dates, its pages or the pages that the sender states."""
    stated = document.pages_stated
    return max(n_may_hold(document), int(stated) if isinstance(stated, Decimal) and stated.is_finite() else 0)


def _held(document: Document) -> Evidence:
    return Evidence(f"{plural(max(1, len(document.texts)), 'page')}.", document.file)


def _answer() -> Evidence:
    return Evidence("Answer: Yes. Attachments: none.")


def _finding(
    question: Question, code: str, message: str, *evidence: Evidence, strength: Strength = Strength.CERTAIN
) -> Finding:
    return Finding(question.id, Check.DOCUMENTS, code, Status.NOT_MET, message, evidence, strength)
