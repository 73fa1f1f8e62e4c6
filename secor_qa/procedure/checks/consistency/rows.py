"""2.5(d): how often something happened by the notes, and how many rows the register of it has.

Measure: the notes tell one single number of events, meetings, inspections or the like as all of the period; the one
register among the question's documents has more dated rows of the period, or fewer where the notes say that they stand
in it. Another number in the notes that is the register's own explains the two; numbers that make it up do, too. Where
all events that people told of are said to be in it, the rows are such a number only by themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache

from secor_qa.procedure.evidence_calendar import window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import of_named_sheets
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.counts import counting_text, number
from secor_qa.procedure.wording.happened_times import (
    ALL_ON_RECORD,
    IN_REGISTER,
    OF_SOME,
    TOLD_TIMES,
    WHOLE_YEAR,
    all_numbers,
    make_up,
)
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, Status, Strength

OF_EVENTS = re.compile(r"\b(?:incidents?|accidents?|near[- ]misses|events)\b", re.IGNORECASE)
ROWS_AGAINST_NOTES = "rows-against-notes"
_ROWS_MIN = 2
"""A document of fewer dated rows is no register."""
Told = tuple[int, str, bool]  # how many, the words, and whether they are said to stand in the register
_ASKED = re.compile(r"\b(?:asked|interviewed|spoke|talked)\b", re.IGNORECASE)


def rows_of_registers(
    question: Question, row: AnswerRow, documents: Sequence[Document], facts: Facts
) -> Iterator[Finding]:
    """The one number told for the period is that of the register's rows."""
    told = times_told(row.notes)
    heard = heard_of(row.notes) if told is None and OF_EVENTS.search(question.text) else None
    told = told or heard
    window = window_of(question, facts.submission, facts.edition) if told else None
    if told is None or window is None:
        return
    meant = (of_named_sheets(each, row.notes) for each in documents)
    registers = [each for each in meant if _n_days(each) >= _ROWS_MIN]
    if len(registers) != 1:
        return
    n_told, words, is_in_register = told
    days = _days(registers[0])
    is_more = n_told < _n_days(registers[0]) and all(day is None or day in window for day in days)
    is_fewer = is_in_register and n_told > len(days)
    is_of_a_sheet = any(len(dated_rows(text)) == n_told for text in registers[0].texts)
    if (
        (is_more or is_fewer)
        and not is_of_a_sheet
        and not _is_explained(row.notes, n_told, len(days), is_heard=heard is not None)
    ):
        yield _finding(question, row, words, registers[0])


def _is_explained(notes: str, n_told: int, n_rows: int, *, is_heard: bool) -> bool:
    """Whether the rows are a number of the notes, or several together where these are not what makes up the told one.

    How many were asked about it is no number of rows.
    """
    numbers = [n for each in sentences(notes) if not _ASKED.search(each) for n in all_numbers(each)]
    others = [*numbers]
    if n_told in others:
        others.remove(n_told)
    return n_rows in numbers if is_heard or make_up(others, n_told) else make_up(numbers, n_rows)


def _days(document: Document) -> tuple[date | None, ...]:
    return tuple(day for text in document.texts for day in dated_rows(text))


def _n_days(document: Document) -> int:
    """How many different days its rows begin with; each without a year is one."""
    days = _days(document)
    return len({day for day in days if day}) + days.count(None)


@lru_cache(TEXTS_KEPT)
def times_told(notes: str) -> Told | None:
    """The one number of times that notes tell as all of the period; None where they tell none or several."""
    found: set[Told] = set()
    for sentence in sentences(notes):
        counted = counting_text(sentence)
        for match in TOLD_TIMES.finditer(counted):
            n_times = number(match["n"] or match["n2"])
            if n_times is not None and (n_times != 1 or match["n2"] or WHOLE_YEAR.search(match[0])):
                found.add((n_times, " ".join(match[0].split()), IN_REGISTER.search(sentence) is not None))
    return found.pop() if len(found) == 1 else None


@lru_cache(TEXTS_KEPT)
def heard_of(notes: str) -> Told | None:
    """How many events the notes say that people told of and that are all in the register; None where of some."""
    found = [match for each in sentences(notes) if (match := ALL_ON_RECORD.search(each))]
    if len(found) != 1 or OF_SOME.search(notes):
        return None
    n_heard = 2 if found[0]["both"] else number(found[0]["n"])
    if not n_heard or (found[0]["whole"] and number(found[0]["whole"]) != n_heard):
        return None
    return n_heard, " ".join(found[0][0].split()), True


def _finding(question: Question, row: AnswerRow, words: str, register: Document) -> Finding:
    days = _days(register)
    message = (
        f"The notes of question {question.id} tell of “{words}”; “{register.file}” has {len(days)} dated rows. Please "
        "see which is right."
    )
    named = ", ".join(day.isoformat() for day in days if day) or "without a year"
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"Rows: {excerpt(named)}.", register.file, 1))
    return Finding(
        question.id, Check.CONSISTENCY, ROWS_AGAINST_NOTES, Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK
    )
