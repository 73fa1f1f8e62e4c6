"""2.5(d): how many tasks an assessment has, by the notes that name it and by its own table.

Measure: `9 tasks in Hazard assessment Yard.docx`, `Hazard assessment yard: 9 of 9 tasks`, beside a table of that paper
with a column of tasks, in which other than so many stand. Readings: a task of several rows is one; a table may count
its rows instead.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.registers import is_sum, n_written, tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.counts import COUNT, number
from secor_qa.procedure.words import Answer, Check, Status, Strength

_TASK = re.compile(r"(?:the )?(?:tasks?|jobs?|activit(?:y|ies))(?: (?:or|and|/) \w+)?", re.IGNORECASE)
_SO_MANY = rf"(?P<n>{COUNT})(?: of (?:the )?{COUNT})? (?:[a-z]+ )?(?:tasks|jobs|activities)"
_FEW = 3
"""A table of fewer tasks is none that can be counted for sure."""


def tasks_of_papers(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Each paper has as many tasks as the notes of the Yes tell beside its name."""
    for document in facts.submission.documents_of(question.id) if row.answer is Answer.YES else ():
        told = _told_of(document, row.notes)
        counts = _tasks(document) if told else frozenset[int]()
        if told and counts and told[0] not in counts:
            message = (
                f"The notes of question {question.id} tell “{told[1]}”; “{document.file}” has {min(counts)}. Please "
                "see which is right."
            )
            place = Evidence(excerpt(" ".join(document.texts)), document.file, 1)
            evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
            yield Finding(
                question.id, Check.CONSISTENCY, "tasks-counted-otherwise", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LOOK,
            )  # fmt: skip
            return


def _told_of(document: Document, notes: str) -> tuple[int, str] | None:
    """How many tasks the notes tell beside a document's name, with the words; None where they tell none or several."""
    stem = document.file.rsplit(".", 1)[0]
    if stem.casefold() not in notes.casefold():
        return None
    name = rf"{re.escape(stem)}(?:\.\w{{3,4}})?"
    found = [
        *re.finditer(rf"(?<![\w/.-]){_SO_MANY} (?:are |stand )?(?:in|on) (?:the )?{name}\b", notes, re.IGNORECASE),
        *re.finditer(rf"\b{name}(?: has| holds|:|,| with| covers)? {_SO_MANY}\b", notes, re.IGNORECASE),
    ]
    numbers = {number(each["n"]): " ".join(each[0].split()) for each in found}
    if len(numbers) != 1:
        return None
    n, words = numbers.popitem()
    return (n, words) if n else None


def _tasks(document: Document) -> frozenset[int]:
    """How many different tasks the tables of a document have, and how many rows; empty where that cannot be told."""
    if not document.readable or document.recognised_pages or document.unread_pages:
        return frozenset()
    tasks: list[str] = []
    for table in (each for text in document.texts for each in tables(text)):
        column = table.column(_TASK)
        for row in table.entries if column is not None else ():
            is_entry = n_written(row) * 2 > len(table.heads) and not is_sum(row)
            if column is not None and is_entry and any(map(str.isalpha, "".join(row[column : column + 1]))):
                tasks.append(row[column].casefold())
    n_tasks = len(set(tasks))
    return frozenset({n_tasks, len(tasks)}) if n_tasks >= _FEW else frozenset()
