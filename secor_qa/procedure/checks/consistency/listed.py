"""2.5(d): how many tasks the list has and how many findings the register, by the notes and by the papers themselves.

Measure: the notes on the list of tasks, or on their assessments, tell one number of tasks; the one list that is
attached numbers its entries from one on, and ends at another. The one tally of what inspections found has as its whole
another number than the one table has rows; fewer rows may be a part of it, where it is not said to hold all. Another
number in the notes that is the paper's own explains the two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.rows import make_up
from secor_qa.procedure.evidence_calendar import window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.wording.listed import (
    ALL_OF_IT,
    OF_SOME_ONLY,
    findings_told,
    first_days,
    numbered_entries,
    rows_of_findings,
    tasks_told,
)
from secor_qa.procedure.words import Answer, Check, Status, Strength

_IS_LIST = re.compile(r"\b(?:list|inventory)\b[^.?]{0,40}\b(?:jobs|tasks)\b", re.IGNORECASE)
_OF_LISTED = re.compile(r"\blisted tasks\b", re.IGNORECASE)
_OF_FINDINGS = re.compile(r"\b(?:findings of inspections|inspections find)\b", re.IGNORECASE)


def listed(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The papers of a Yes have as many entries as the notes tell."""
    if row.answer is not Answer.YES:
        return
    if _asks(question, _IS_LIST) or _asks(question, _OF_LISTED):
        yield from _tasks(question, facts)
    elif _asks(question, _OF_FINDINGS):
        yield from _findings(question, row, facts)


@lru_cache(TEXTS_KEPT)
def _asks(question: Question, wanted: re.Pattern[str]) -> bool:
    return wanted.search(question.text) is not None


def _tasks(question: Question, facts: Facts) -> Iterator[Finding]:
    """Said where the note stands, and at the question of the list."""
    lists = [each for each in facts.instrument.questions if _asks(each, _IS_LIST)]
    if len(lists) != 1:
        return
    document = _only_one(facts, lists[0].id)
    n_listed = numbered_entries(document.texts) if document else 0
    assessed = [each for each in facts.instrument.questions if _asks(each, _OF_LISTED)]
    for each in (*lists, *assessed):
        row = facts.submission.answer(each.id)
        if document is None or not n_listed or row is None or question.id not in (each.id, lists[0].id):
            continue
        told = tasks_told(row.notes)
        if told is None or told == n_listed or _is_explained(row.notes, n_listed) or OF_SOME_ONLY.search(row.notes):
            continue
        yield _finding(question, row, f"tell of {told} tasks", document, f"numbers {n_listed}")
        return


def _findings(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    document, told = _only_one(facts, question.id), findings_told(row.notes)
    rows = rows_of_findings(document.texts) if document else ()
    if document is None or told is None or len(rows) < 2 or told == len(rows) or _is_explained(row.notes, len(rows)):
        return
    if told > len(rows) and not ALL_OF_IT.search(row.notes):
        return
    window = window_of(question, facts.submission, facts.edition)
    if window is None or not all(day is None or day in window for day in first_days(rows)):
        return
    yield _finding(question, row, f"tell of {told} findings", document, f"has {len(rows)} rows")


def _only_one(facts: Facts, question: str) -> Document | None:
    attached = [each for each in facts.submission.documents_of(question) if each.present]
    read = [each for each in attached if each.readable and each.texts and not each.unread_pages]
    return read[0] if len(attached) == len(read) == 1 and not read[0].recognised_pages else None


def _is_explained(notes: str, n_rows: int) -> bool:
    """Whether the notes name the number too, or smaller ones that make it up."""
    numbers = tuple(dict.fromkeys(all_numbers(notes)))
    return make_up(numbers, n_rows)


def _finding(question: Question, row: AnswerRow, told: str, document: Document, has: str) -> Finding:
    message = f"The notes of question {row.question} {told}; “{document.file}” {has}. Please see which is right."
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        Evidence(excerpt(" ".join(document.texts)), document.file, 1),
    )
    return Finding(
        question.id, Check.CONSISTENCY, "list-against-notes", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK
    )
