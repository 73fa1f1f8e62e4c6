"""2.5(d): how many were done, and how many in time, by the notes and by the days in the rows of a table.

Measure: of each column of days the cells that have one and those that say that there is none are counted. Notes by
which all is done have none of the latter; a tally whose whole is the rows has as its part those with a day. Nothing is
done before it was found. The one tally of the notes that tells of what was in time has as its whole the number of rows;
of each row the day on which it was due and the day on which it was done are read, by the headings of their columns.
Rows that lack one of the two days, or by which something was not done, leave it open.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import Table, tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.corrections import IN_TIME, LACKING, OF_PEOPLE, WAITING, WHEN_DONE, WHEN_DUE, WHEN_FOUND
from secor_qa.procedure.wording.counted import OF_SAMPLE
from secor_qa.procedure.wording.counts import FELL_SHORT, ratios
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.wording.negations import ANY_NEGATION
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.words import Check, Status, Strength

_ROWS_MIN = 2
_ALLOWED = re.compile(
    r"\b(?:within|allow\w*|limit(?: is| of)?|rule is|standard(?: is| of)?|promise\w*|inside) (?:our |the |of )?"
    r"(?P<days>\d{1,3}) (?:calendar )?days\b",
    re.IGNORECASE,
)
_WHAT = re.compile(
    r"(?:no\.?|#|what|findings?|items?|hazards?|tasks?|actions?|concerns?|corrections?|deficienc(?:y|ies)|problems?)",
    re.I,
)
"""The first heading of what came up."""
_IS_DONE = re.compile(r"\W*(?:done|held|completed?|walked|made|took place)\b", re.IGNORECASE)
_SOME_ARE_NOT = re.compile(r"\b(?:except|booked|not yet|still to|will be|but for|apart from)\b", re.IGNORECASE)
Days = tuple[date, date | None]  # when due and when done; None while it waits


def in_time_against_rows(question: Question, row: AnswerRow, documents: Sequence[Document]) -> Iterator[Finding]:
    """As many were done in time as the notes of a Yes tell."""
    told = in_time_told(row.notes)
    found = [
        (each, days) for each in documents if len(days := due_and_done(each.texts, _allowed(row.notes))) >= _ROWS_MIN
    ]
    if told is None or len(found) != 1:
        return
    part, whole, said = told
    document, days = found[0]
    n_in_time = sum(done is not None and done <= due for due, done in days)
    is_another_whole = whole != len(days)
    if part == n_in_time or (is_another_whole and not _holds_all(row.notes, n_in_time, days, documents)):
        return
    message = (
        f"The notes of question {question.id} tell “{said}” as in time; by the dates in the {len(days)} rows of "
        f"“{document.file}” it is {n_in_time} of {len(days)}."
    )
    late = [f"due {due}, {f'done {done}' if done else 'not done'}" for due, done in days if not done or done > due]
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        Evidence(f"Rows: {excerpt(', '.join(late) or 'none is late')}.", document.file, 1),
    )
    yield Finding(
        question.id, Check.CONSISTENCY, "in-time-against-rows", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LIKELY,
    )  # fmt: skip


def _holds_all(notes: str, n_in_time: int, days: Sequence[Days], documents: Sequence[Document]) -> bool:
    """Whether the one paper numbers its rows from one on, so that none lacks, and notes tell none of its numbers.

    A part of the tally that happens to be the number of rows does not tell it.
    """
    if len(documents) != 1:
        return False
    firsts = [row[0] for text in documents[0].texts for table in tables(text) for row in table.rows if row[0].isdigit()]
    named = list(all_numbers(notes))
    for each in ratios(notes):
        if each.part in named:
            named.remove(each.part)
    is_numbered = [*map(int, firsts)] == list(range(1, len(days) + 1))
    return is_numbered and {n_in_time, len(days) - n_in_time, len(days)}.isdisjoint(named)


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
def _allowed(notes: str) -> int:
    """Within how many days something is to be done by the notes; 0 where they tell none, or several such numbers."""
    told = {int(found["days"]) for found in _ALLOWED.finditer(notes)}
    return told.pop() if len(told) == 1 else 0


@lru_cache(TEXTS_KEPT)
def due_and_done(texts: tuple[str, ...], allowed: int = 0) -> tuple[Days, ...]:
    """The days of each row of the one table with a column of when due and one of when done; none where one is open.

    Without the former, a row is due so many days after it came up as are allowed.
    """
    every = [table for text in texts for table in tables(text)]
    found = [days for table in every if (days := _due_and_done(table, WHEN_DUE)) is not None]
    if not found and allowed:
        since = (days for table in every if (days := _due_and_done(table, WHEN_FOUND)) is not None)
        found = [tuple((day + timedelta(allowed), done) for day, done in days) for days in since]
    return found[0] if len(found) == 1 else ()


def _due_and_done(table: Table, when: re.Pattern[str]) -> tuple[Days, ...] | None:
    due, done = table.column(when), table.column(WHEN_DONE)
    if due is None or done is None:
        return None
    days: list[Days] = []
    for row in (each for each in table.entries if len([*filter(None, each)]) > 1):
        when_due, when_done = (row[at] if at < len(row) else "" for at in (due, done))
        found = dates_in(when_due), dates_in(when_done)
        if len(found[0]) == 1 and WAITING.fullmatch(when_done):
            days.append((found[0][0][0], None))
        elif list(map(len, found)) == [1, 1] and not ANY_NEGATION.search(when_done):
            days.append((found[0][0][0], found[1][0][0]))
        else:
            return ()
    return tuple(days)


def days_of_columns(
    question: Question, row: AnswerRow, documents: Sequence[Document], facts: Facts
) -> Iterator[Finding]:
    """As many rows have a day as the notes of a Yes tell to be done, and none one before it was found."""
    for document in documents:
        for page, text in enumerate(document.texts, 1):
            for lacking, n_days in _columns_lacking(text):
                told = _told_otherwise(row.notes, n_days, len(lacking))
                if told and not (_is_of_another(told, lacking, documents) or _is_told(n_days, lacking, row, facts)):
                    says = f"has “{excerpt(lacking[0], 90)}” and a day in {n_days} rows"
                    yield _of_table_finding(question, row, f"tell “{told}”", "days-of-rows", (document, page, says))
                    return
            if early := done_before_found(text):
                found, done, line = early
                says = f"has {found} as the day it came up and {done} as the day it was done: “{excerpt(line, 90)}”"
                yield _of_table_finding(
                    question, row, "tell of what was done", "done-before-found", (document, page, says)
                )
                return


def _is_of_another(told: str, lacking: Sequence[str], documents: Sequence[Document]) -> bool:
    """Whether another table of the papers has as many rows as the notes tell, all with a day: the tally is its own."""
    wholes = {each.whole for each in ratios(told)}
    return any(
        sum(any(map(dates_in, row)) for row in table.entries) in wholes
        for document in documents
        for text in document.texts
        for table in tables(text)
        if not any(" | ".join(filter(None, row)) in lacking for row in table.rows)
    )


def _is_told(n_days: int, lacking: Sequence[str], row: AnswerRow, facts: Facts) -> bool:
    """Whether another note tells that so many were done of so many, and this one has a larger tally."""
    n_rows = n_days + len(lacking)
    if max((each.whole for each in ratios(row.notes)), default=0) <= n_rows:
        return False
    others = (each.notes for each in facts.submission.answers if each.question != row.question)
    return any(
        (each.part, each.whole) == (n_days, n_rows) for notes in others for each in (*ratios(notes), *shortfalls(notes))
    )


def _told_otherwise(notes: str, n_days: int, n_lacking: int) -> str:
    """The words by which notes tell all as done, or another number of as many; empty where they do not."""
    n_rows = n_days + n_lacking
    told = [each for each in ratios(notes) if each.whole > 1 and not OF_PEOPLE.match(each.after)]
    if not told or OF_SAMPLE.search(notes):
        return ""
    if whole := next((each for each in told if each.part == each.whole == n_rows), None):
        return "" if _SOME_ARE_NOT.search(notes) else whole.text
    if all(each.part == each.whole for each in told):
        widest = max(told, key=lambda each: each.whole)
        return widest.text if widest.whole >= n_rows and not _SOME_ARE_NOT.search(notes) else ""
    of_rows = {(each.part, each.text) for each in told if each.whole == n_rows}
    if len(of_rows) != 1 or n_days in all_numbers(notes):
        return ""
    return next(iter(of_rows))[1]


@lru_cache(TEXTS_KEPT)
def _columns_lacking(text: str) -> tuple[tuple[tuple[str, ...], int], ...]:
    """The columns of days in which some cells say that there is none: the rows of these, and how many have a day."""
    found: list[tuple[tuple[str, ...], int]] = []
    for table in tables(text):
        for at in range(1, max(map(len, table.rows), default=0)):
            cells = [(row[at], row) for row in table.entries if at < len(row) and row[at] and not _is_heading(row)]
            n_days = sum(bool(dates_in(cell) or days_without_year(cell) or _IS_DONE.match(cell)) for cell, _ in cells)
            lacking = tuple(" | ".join(filter(None, row)) for cell, row in cells if LACKING.fullmatch(cell))
            if lacking and n_days >= max(_ROWS_MIN, len(lacking)):
                found.append((lacking, n_days))
    return tuple(found)


def _is_heading(row: Sequence[str]) -> bool:
    """Whether a row is the headings of a further table: one cell for when due, and one for when done or for what."""
    is_due, is_done = (any(pattern.fullmatch(cell) for cell in row) for pattern in (WHEN_DUE, WHEN_DONE))
    return is_due and (is_done or _WHAT.fullmatch(row[0]) is not None)


@lru_cache(TEXTS_KEPT)
def done_before_found(text: str) -> tuple[date, date, str] | None:
    """The first row that was done before it came up, with both days; None where none, or half of all, are."""
    for table in tables(text):
        at, done = table.column(WHEN_FOUND), table.column(WHEN_DONE)
        if at is None or done is None or done < at:
            continue
        days = [(_day(row, at), _day(row, done), " | ".join(filter(None, row))) for row in table.entries]
        whole = [(found, day, line) for found, day, line in days if found and day]
        early = [each for each in whole if each[1] < each[0]]
        if early and 2 * len(early) < len(whole):
            return early[0]
    return None


def _day(row: Sequence[str], at: int) -> date | None:
    found = dates_in(row[at]) if at < len(row) else ()
    return found[0][0] if len(found) == 1 else None


def _of_table_finding(
    question: Question, row: AnswerRow, told: str, code: str, place: tuple[Document, int, str]
) -> Finding:
    document, page, says = place
    message = f"The notes of question {question.id} {told}; “{document.file}” {says}. Please see which is right."
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(excerpt(says), document.file, page))
    return Finding(question.id, Check.CONSISTENCY, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
