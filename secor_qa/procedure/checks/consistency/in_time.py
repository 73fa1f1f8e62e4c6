"""2.5(d): how many were put right in time, by the notes and by the dates in the rows of the register.

Measure: the one tally of the notes that tells of what was in time has as its whole the number of rows; of each row the
day on which it was due and the day on which it was done are read, by the headings of their columns. Rows that lack one
of the two days leave it open.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import Table, tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.corrections import IN_TIME, OF_PEOPLE, WHEN_DONE, WHEN_DUE
from secor_qa.procedure.wording.counts import FELL_SHORT, ratios
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, Status, Strength

_ROWS_MIN = 2
Days = tuple[date, date]  # when due and when done


def in_time_against_rows(question: Question, row: AnswerRow, documents: Sequence[Document]) -> Iterator[Finding]:
    """As many were done in time as the notes of a Yes tell."""
    told = in_time_told(row.notes)
    found = [(each, days) for each in documents if len(days := due_and_done(each.texts)) >= _ROWS_MIN]
    if told is None or len(found) != 1:
        return
    part, whole, said = told
    document, days = found[0]
    n_in_time = sum(done <= due for due, done in days)
    if whole != len(days) or part == n_in_time:
        return
    message = (
        f"The notes of question {question.id} tell “{said}” as in time; by the dates in the {len(days)} rows of "
        f"“{document.file}” it is {n_in_time} of {len(days)}."
    )
    late = ", ".join(f"due {due}, done {done}" for due, done in days if done > due) or "none is late"
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"Rows: {excerpt(late)}.", document.file, 1))
    yield Finding(
        question.id, Check.CONSISTENCY, "in-time-against-rows", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LIKELY,
    )  # fmt: skip


@lru_cache(TEXTS_KEPT)
def in_time_told(notes: str) -> tuple[int, int, str] | None:
    """How many of how many were in time by the notes, with the words; None where none or several are told."""
    found: set[tuple[int, int, str]] = set()
    for sentence in sentences(notes):
        for each in ratios(sentence) if IN_TIME.search(sentence) else ():
            if not OF_PEOPLE.match(each.after) and not FELL_SHORT.match(each.after):
                found.add((each.part, each.whole, each.text))
    return found.pop() if len(found) == 1 else None


@lru_cache(TEXTS_KEPT)
def due_and_done(texts: tuple[str, ...]) -> tuple[Days, ...]:
    """The days of each row of the one table with a column of when due and one of when done; none where a day lacks."""
    found = [days for text in texts for table in tables(text) if (days := _of_table(table)) is not None]
    return found[0] if len(found) == 1 else ()


def _of_table(table: Table) -> tuple[Days, ...] | None:
    due, done = table.column(WHEN_DUE), table.column(WHEN_DONE)
    if due is None or done is None:
        return None
    days: list[Days] = []
    for row in table.rows:
        found = [day for at in (due, done) for day, _ in dates_in(row[at] if at < len(row) else "")]
        if len(found) != len((due, done)):
            return ()
        days.append((found[0], found[1]))
    return tuple(days)
