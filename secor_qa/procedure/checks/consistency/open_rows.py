"""2.5(d): notes by which all is done or nothing needed doing, beside a document in which something is open.

Readings: only where the question asks for corrections. A row is open by a cell that says so, or by an empty cell or a
dash under `closed` or `done` where other rows have one filled (not in a PDF, whose empty cells are lost), or by the
word that ends its line where other lines end with `closed`, or that stands behind a day below headings that do. What is
due after data gathering may well be open, and so may rows beside a table of as many as the notes tally, each closed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import n_written, tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.corrections import (
    ALL_DONE,
    AS_MANY_DONE,
    CLOSED_AT_END,
    CLOSED_HEAD,
    FIX,
    NO_CHANGE,
    NOT_DONE,
    OF_PEOPLE,
    OPEN_AT_END,
    OPEN_BEHIND_A_DAY,
    TO_CHANGE,
    WAITING,
    WHEN_DONE,
)
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import MONTH, dates_in
from secor_qa.procedure.words import Check, Status, Strength

_OF_CORRECTIONS = re.compile(
    r"\b(?:action plans?|action items?|correct\w*|carried out|put right|follow\w* up|follow-up|closed|completed|fixed|"
    r"resolved|acted on|dealt with|answered|solved|remedied)\b",
    re.IGNORECASE,
)
_WRITTEN_MIN = 2
"""A row of fewer written cells is none that was left open."""
_NOTHING = re.compile(r"\W*(?:no|none|nil|nothing|n/?a|not|-|aucune?)\b|\W*\Z", re.IGNORECASE)


def open_rows(question: Question, row: AnswerRow, documents: Sequence[Document], facts: Facts) -> Iterator[Finding]:
    """The first line that is open by what it says, where the notes tell all as done or nothing as needed."""
    if not _OF_CORRECTIONS.search(question.text):
        return
    told = _all_told(row.notes)
    is_of_another = any(_has_all_closed(each, row.notes) for each in documents)
    for document in documents if told and not is_of_another else ():
        for page, text in enumerate(document.texts, 1):
            line = next((each for each in open_lines(text, document.kind) if not _is_to_come(each, facts)), None)
            if line:
                yield _finding(question, row, f"tell “{told}” as done", document, page, line)
                return
    nothing = NO_CHANGE.search(row.notes)
    for document in documents if nothing else ():
        for page, text in enumerate(document.texts, 1):
            if nothing and (line := to_change(text)):
                yield _finding(question, row, f"say “{nothing[0]}”", document, page, line)
                return


def _all_told(notes: str) -> str:
    """The words by which all is done; empty where some may not be."""
    whole = [each for each in ratios(notes) if each.whole > 1 and not OF_PEOPLE.match(each.after)]
    if whole and all(each.part == each.whole for each in whole):
        return whole[0].text
    if not whole and (found := AS_MANY_DONE.search(notes)):
        return " ".join(found[0].split())
    found = None if whole else ALL_DONE.search(notes)
    return "all" if found else ""


def _has_all_closed(document: Document, notes: str) -> bool:
    """Whether a document has a table of as many rows as the notes tally, each closed on a day."""
    wholes = {each.whole for each in ratios(notes)}
    for table in (each for text in document.texts for each in tables(text) if len(each.entries) in wholes):
        column = table.column(WHEN_DONE)
        if column is not None and all(column < len(row) and dates_in(row[column]) for row in table.entries):
            return True
    return False


@lru_cache(TEXTS_KEPT)
def open_lines(text: str, kind: str) -> tuple[str, ...]:
    """The lines of a page that say of themselves that something is not done."""
    return tuple(
        dict.fromkeys([*_by_cells(text, kind), *_by_ends(text), *_below_heads(text), *_without_a_last_day(text, kind)])
    )


def _by_cells(text: str, kind: str) -> Iterator[str]:
    for table in tables(text):
        column = None if kind == "pdf" else table.column(WHEN_DONE)
        is_kept = column is not None and any(column < len(row) and row[column] for row in table.entries)
        for row in table.entries:
            cell = row[column] if column is not None and column < len(row) else ""
            is_left = is_kept and (not any(map(str.isalnum, cell)) or WAITING.fullmatch(cell) is not None)
            if any(map(NOT_DONE.fullmatch, row)) or (is_left and n_written(row) >= _WRITTEN_MIN):
                yield " | ".join(cell for cell in row if cell)


def _by_ends(text: str) -> Iterator[str]:
    lines = [line for line in text.splitlines() if "\t" not in line]
    if any(CLOSED_AT_END.search(line) for line in lines):
        yield from (line.strip() for line in lines if OPEN_AT_END.search(line))


def _below_heads(text: str) -> Iterator[str]:
    """The lines that tell behind a day that something is not done, below headings without tabs that end with when."""
    is_below = False
    for line in text.splitlines():
        if "\t" not in line and OPEN_BEHIND_A_DAY.search(line) and is_below:
            yield line.strip()
        is_below = is_below or (CLOSED_HEAD.search(line) is not None and not any(map(str.isdigit, line)))


_A_DAY = rf"(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}} {MONTH}|20\d\d-\d\d-\d\d)(?:,? 20\d\d)?"
_BEGINS_WITH_A_DAY = re.compile(rf"\W{{0,3}}(?:\d{{1,2}}[.)]? )?{_A_DAY}\b", re.IGNORECASE)
_ENDS_WITH_A_DAY = re.compile(rf"\b{_A_DAY}\W{{0,3}}\Z", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_BEARS_A_DAY = re.compile(rf"\b{_A_DAY}\b", re.IGNORECASE)
_RUN_TOGETHER = ("image", "pdf")
"""Kinds of document whose columns may run together."""
_ENDED_MIN = 3
"""So many rows have to end with a day before one that does not is taken for open."""


def _without_a_last_day(text: str, kind: str) -> Iterator[str]:
    """The one line of a picture's list, below headings, that begins with a day and bears no other, as all others do."""
    if kind not in _RUN_TOGETHER:
        return
    lines = [" ".join(each.split()) for each in text.splitlines()]
    head = next((at for at, each in enumerate(lines) if CLOSED_HEAD.search(each) and not _DIGIT.search(each)), None)
    below = [] if head is None else lines[head + 1 :]
    begun = [at for at, each in enumerate(below) if _BEGINS_WITH_A_DAY.match(each)]
    rest = {at: _BEGINS_WITH_A_DAY.sub("", below[at], count=1) for at in begun}
    left = [at for at in begun if not _ENDS_WITH_A_DAY.search(rest[at])]
    if len(left) == 1 and len(begun) > _ENDED_MIN and not _BEARS_A_DAY.search(rest[left[0]]):
        follows = below[left[0] + 1 : left[0] + 2]
        if not follows or not _ENDS_WITH_A_DAY.search(follows[0]) or left[0] + 1 in begun:
            yield below[left[0]]


@lru_cache(TEXTS_KEPT)
def to_change(text: str) -> str:
    """The line by which a report names something that is to be changed or was amiss; empty where none does."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if found := TO_CHANGE.match(line):
            said = found["what"] or following
            if not _NOTHING.match(said):
                return line if found["what"] else f"{line} {following}"
    for table in tables(text):
        column = table.column(FIX)
        for row in table.entries if column is not None else ():
            if column is not None and column < len(row) and not _NOTHING.match(row[column]):
                return " | ".join(cell for cell in row if cell)
    return ""


def _is_to_come(line: str, facts: Facts) -> bool:
    end = facts.submission.on("data_gathering_end")
    return end is not None and any(day > end for day, _ in dates_in(line))


def _finding(question: Question, row: AnswerRow, told: str, document: Document, page: int, line: str) -> Finding:
    message = f"The notes of question {question.id} {told}, but “{document.file}” says “{excerpt(line, 100)}”."
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(excerpt(line), document.file, page))
    return Finding(
        question.id, Check.CONSISTENCY, "document-has-it-open", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LIKELY,
    )  # fmt: skip
