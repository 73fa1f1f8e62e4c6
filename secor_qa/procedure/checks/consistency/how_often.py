"""2.5(d): how often something is to happen by the notes, and by the paper that lays it down.

Measure: a row of a paper's table of what and how often, whose words a phrase of the notes uses without others, has the
phrase's own word of how often; and the visits of who leads are planned in their notes as often as his duties ask.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.how_often import how_often, telling
from secor_qa.procedure.words import Answer, Check, Status, Strength

_HEAD = re.compile(r"how often|when|frequency|interval|often|fréquence", re.IGNORECASE)
_PHRASES = re.compile(r"[,;:.()]\s|\s[–-]\s|\.\Z|\s(?:while|but|whereas)\s")
_ASKS_FOR_VISITS = re.compile(r"\btake part in health and safety where the work is done\b|\bvisits?\b", re.IGNORECASE)
_ASKS_FOR_DUTIES = re.compile(
    r"\b(?:duties|responsib\w+|answers? for)\b[^.?]{0,60}\b(?:leads|owner|managers?|senior)\b|"
    r"\b(?:leads|owner|managers?|senior)\b[^.?]{0,60}\b(?:duties|responsib\w+|answers? for)\b",
    re.IGNORECASE,
)
_VISIT = re.compile(r"\bvisits?\b", re.IGNORECASE)
_BEFORE_VISIT, _AFTER_VISIT = 40, 60
Told = tuple[str, str]  # what it means and the words


def often_by_its_paper(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Something happens by the notes of a Yes as often as by the table of its paper; visits as often as by duties."""
    if row.answer is not Answer.YES:
        return
    attached = [each for each in facts.submission.documents_of(question.id) if each.present and each.readable]
    for document in attached if question.evidence == "policy" else ():
        for said, line in _otherwise(row.notes, document):
            yield _finding(question, row.notes, said, document, line)
            return
    for questions, notes, said, document, line in facts.once(_visits):
        if question.id in questions:
            yield _finding(question, notes, said, document, line)
            return


def _otherwise(notes: str, document: Document) -> Iterator[tuple[str, str]]:
    """The phrases of the notes that have another word of how often than the one row that they speak of."""
    rows = [row for text in document.texts for row in _rows(text)]
    for phrase in _phrases(notes):
        (often, start, end), *_ = how_often(phrase)
        about = telling(phrase[:start]) or telling(phrase[end:])
        near = [row for row in rows if about and about <= row[0]]
        if len(near) == 1 and often not in near[0][1]:
            yield phrase, near[0][2]


@lru_cache(TEXTS_KEPT)
def _phrases(notes: str) -> tuple[str, ...]:
    """The phrases of notes that have one word of how often."""
    return tuple(each.strip() for each in _PHRASES.split(notes) if len(how_often(each)) == 1)


@lru_cache(TEXTS_KEPT)
def _rows(text: str) -> tuple[tuple[frozenset[str], frozenset[str], str], ...]:
    """The rows that say how often: the words of what, the meanings of how often, the row."""
    found: list[tuple[frozenset[str], frozenset[str], str]] = []
    for table in tables(text):
        column = table.column(_HEAD)
        if column:
            found += [
                (telling(row[0]), frozenset(each for each, _, _ in often), " | ".join(filter(None, row)))
                for row in table.rows
                if column < len(row) and (often := how_often(row[column]))
            ]
    return tuple(found)


def _visits(facts: Facts) -> tuple[tuple[tuple[str, str], str, str, Document, str], ...]:
    """Notes on visits that have another word of how often than the duties of who leads: both questions, and where."""
    submission, questions = facts.submission, facts.instrument.questions
    duties = [
        (each.id, document, line, often)
        for each in questions
        if each.evidence == "policy" and _ASKS_FOR_DUTIES.search(each.text)
        for document in submission.documents_of(each.id)
        if document.present and document.readable
        for text in document.texts
        for line in text.splitlines()
        if (often := _of_visit(line))
    ]
    asked = [each.id for each in questions if each.evidence != "policy" and _ASKS_FOR_VISITS.search(each.text)]
    found: list[tuple[tuple[str, str], str, str, Document, str]] = []
    for at in asked:
        row = submission.answer(at)
        told = _of_visit(row.notes) if row and row.answer is Answer.YES else None
        if row and told and duties and all(told[0] != often[0] for _, _, _, often in duties):
            of, document, line, _ = duties[0]
            found.append(((at, of), row.notes, told[1], document, line))
    return tuple(found)


@lru_cache(TEXTS_KEPT)
def _of_visit(text: str) -> Told | None:
    """The first word of how often after a visit in the same sentence, with the words."""
    for match in _VISIT.finditer(text):
        before = re.split(r"[.;:|\t\n]", text[max(0, match.start() - _BEFORE_VISIT) : match.start()])[-1]
        after = re.split(r"[.;:]", text[match.start() : match.end() + _AFTER_VISIT], maxsplit=1)[0]
        for often, _, end in how_often(before + after):
            if end > len(before):
                return often, (before + after)[:end].strip()
    return None


def _finding(question: Question, notes: str, said: str, document: Document, line: str) -> Finding:
    message = (
        f"By the notes of question {question.id} “{excerpt(said, 80)}”; “{document.file}” says “{excerpt(line, 100)}”. "
        "Please see which is right."
    )
    page = next((at for at, text in enumerate(document.texts, 1) if line.split(" | ")[0] in text), 1)
    evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(excerpt(line), document.file, page))
    return Finding(
        question.id, Check.CONSISTENCY, "another-interval", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK
    )
