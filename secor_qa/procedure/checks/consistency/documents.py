"""2.5(d): what the notes tell of a document against the document: whether anything happened, what is done.

Readings: somebody was hurt where a dated line of the document says so without a `no`; a drill's victim was not. Notes
that tell of somebody hurt say of the rest that nobody was.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.consistency.in_time import days_of_columns, in_time_against_rows
from secor_qa.procedure.checks.consistency.open_rows import open_rows
from secor_qa.procedure.checks.consistency.rows import rows_of_registers
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import of_named_sheets
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.happenings import (
    HAPPENED,
    HURT,
    NOBODY_HURT,
    NOTHING_HAPPENED,
    ONLY_IN_CASE,
    ONLY_OF_SOME,
)
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.tool_drills import without_tools
from secor_qa.procedure.words import Answer, Check, Status, Strength

_OF_EVENTS = re.compile(r"\b(?:incidents?|accidents?|near[- ]miss(?:es)?|injur(?:y|ies)|events?)\b", re.IGNORECASE)
_MOCK = re.compile(r"\b(?:drills?|exercise|scenario|mock|simulat\w+)\b", re.IGNORECASE)


def notes_against_documents(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The documents of a Yes say what its notes say of them."""
    if row.answer is not Answer.YES:
        return
    attached = [each for each in facts.submission.documents_of(question.id) if each.present and each.readable]
    read = [each for each in attached if each.texts and not each.unread_pages]
    if _OF_EVENTS.search(f"{question.text} {question.guideline}"):
        yield from _it_happened(
            question, row, [each for each in read if not _MOCK.search(without_tools(" ".join(each.texts)))]
        )
    yield from open_rows(question, row, read, facts)
    written = [each for each in read if not each.recognised_pages]
    yield from rows_of_registers(question, row, written, facts)
    meant = [of_named_sheets(each, row.notes) for each in written]
    yield from in_time_against_rows(question, row, meant)
    yield from days_of_columns(question, row, meant, facts)


def _it_happened(question: Question, row: AnswerRow, read: Sequence[Document]) -> Iterator[Finding]:
    """Notes by which nothing happened, or nobody was hurt, beside a dated line that tells of it."""
    for sentence in sentences(row.notes):
        if ONLY_OF_SOME.search(sentence):
            continue
        nothing, nobody = NOTHING_HAPPENED.search(sentence), NOBODY_HURT.search(sentence)
        wanted = HAPPENED if nothing else HURT if nobody else None
        if wanted is None or tells_of(row.notes, wanted):
            continue
        found = next(_lines_with(read, wanted), None)
        if found:
            document, page, line = found
            message = (
                f"By the notes of question {question.id} “{excerpt(sentence, 100)}”; “{document.file}” says "
                f"“{excerpt(line, 100)}”."
            )
            yield _finding(question, "document-tells-of-it", message, row, Evidence(excerpt(line), document.file, page))
            return


@lru_cache(TEXTS_KEPT)
def tells_of(notes: str, wanted: re.Pattern[str]) -> bool:
    """Whether notes tell of something of the sort themselves, beside saying that of the rest there was none."""
    rests = (NOBODY_HURT.sub(" ", NOTHING_HAPPENED.sub(" ", each)) for each in sentences(notes))
    return any(wanted.search(rest) and not ONLY_IN_CASE.search(rest) for rest in rests)


def _lines_with(read: Sequence[Document], wanted: re.Pattern[str]) -> Iterator[tuple[Document, int, str]]:
    """Lines that bear a day and, without denying it, one of these words."""
    for document in read:
        for page, text in enumerate(document.texts, 1):
            for line in text.splitlines():
                if dates_in(line) and wanted.search(line):
                    yield document, page, line


def _finding(question: Question, code: str, message: str, row: AnswerRow, place: Evidence) -> Finding:
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
    return Finding(question.id, Check.CONSISTENCY, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
