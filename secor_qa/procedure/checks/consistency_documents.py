"""2.5(d): what the notes tell of a document against the document: whether anything happened, what is done.

Readings: somebody was hurt where a dated line of the document says so without a `no`; a drill's victim was not. What
is open in a list of corrections is not done; what an inspection found open says nothing of the inspections.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.happenings import (
    ALL_DONE,
    HAPPENED,
    HURT,
    NOBODY_HURT,
    NOT_DONE,
    NOTHING_HAPPENED,
    ONLY_OF_SOME,
)
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Answer, Check, Status, Strength

_OF_EVENTS = re.compile(r"\b(?:incidents?|accidents?|near[- ]miss(?:es)?|injur(?:y|ies)|events?)\b", re.IGNORECASE)
_MOCK = re.compile(r"\b(?:drills?|exercise|scenario|mock|simulat\w+)\b", re.IGNORECASE)
_OF_CORRECTIONS = re.compile(
    r"\b(?:action plans?|action items?|correct\w*|carried out|put right|follow\w* up|follow-up|closed|completed|fixed|"
    r"resolved|acted on|dealt with)\b",
    re.IGNORECASE,
)


def notes_against_documents(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The documents of a Yes say what its notes say of them."""
    if row.answer is not Answer.YES:
        return
    attached = [each for each in facts.submission.documents_of(question.id) if each.present and each.readable]
    read = [each for each in attached if each.texts and not each.unread_pages]
    if _OF_EVENTS.search(f"{question.text} {question.guideline}"):
        yield from _it_happened(question, row, [each for each in read if not _MOCK.search(" ".join(each.texts))])
    if _OF_CORRECTIONS.search(question.text):
        yield from _not_all_done(question, row, read)


def _it_happened(question: Question, row: AnswerRow, read: Sequence[Document]) -> Iterator[Finding]:
    """Notes by which nothing happened, or nobody was hurt, beside a dated line that tells of it."""
    for sentence in sentences(row.notes):
        if ONLY_OF_SOME.search(sentence):
            continue
        nothing, nobody = NOTHING_HAPPENED.search(sentence), NOBODY_HURT.search(sentence)
        wanted = HAPPENED if nothing else HURT if nobody else None
        found = next(_lines_with(read, wanted), None) if wanted else None
        if found:
            document, page, line = found
            message = (
                f"By the notes of question {question.id} “{excerpt(sentence, 100)}”; “{document.file}” says "
                f"“{excerpt(line, 100)}”."
            )
            yield _finding(question, "document-tells-of-it", message, row, Evidence(excerpt(line), document.file, page))
            return


def _lines_with(read: Sequence[Document], wanted: re.Pattern[str]) -> Iterator[tuple[Document, int, str]]:
    """Lines that bear a day and, without denying it, one of these words."""
    for document in read:
        for page, text in enumerate(document.texts, 1):
            for line in text.splitlines():
                if dates_in(line) and wanted.search(line):
                    yield document, page, line


def _not_all_done(question: Question, row: AnswerRow, read: Sequence[Document]) -> Iterator[Finding]:
    """Notes by which all of it is done, beside a line of the document that says that something is not."""
    whole = [each for each in ratios(row.notes) if each.whole > 1]
    all_told = bool(whole) and all(each.part == each.whole for each in whole)
    if not (all_told or ALL_DONE.search(row.notes)):
        return
    for document in read:
        for page, text in enumerate(document.texts, 1):
            line = next((each for each in text.splitlines() if any(map(NOT_DONE.fullmatch, each.split("\t")))), None)
            if line:
                told = whole[0].text if all_told else "all"
                message = (
                    f"The notes of question {question.id} tell “{told}” as done, but “{document.file}” says "
                    f"“{excerpt(line.replace(chr(9), ' | '), 100)}”."
                )
                yield _finding(
                    question, "document-has-it-open", message, row, Evidence(excerpt(line), document.file, page)
                )
                return


def _finding(question: Question, code: str, message: str, row: AnswerRow, place: Evidence) -> Finding:
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
    return Finding(question.id, Check.CONSISTENCY, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
