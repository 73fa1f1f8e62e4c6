"""2.5(b): a register by months, weeks or days has no run of empty columns among those that are filled in.

Readings: columns headed by at least four months, days or numbers of weeks in a row; two columns or more that are empty
in every row, with filled ones on both sides, or at the end of a week that is over; a column of which a word says why
(closed, holiday) is not empty. One column may be a month without work.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.month_marks import months_without_mark
from secor_qa.procedure.checks.currency.open_places import cell_between, open_places
from secor_qa.procedure.checks.currency.register_ends import unfilled
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import WEEKDAY
from secor_qa.procedure.words import Check, Status, Strength

COLUMNS_MIN = 4
EMPTY_MIN = 2
_MONTH = re.compile(
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?\.?"
    r"(?:\s*['’]?\d{2,4})?",
    re.IGNORECASE,
)
_DAY = re.compile(rf"{WEEKDAY}\.?(?:\s*\d{{1,2}})?", re.IGNORECASE)
_WEEK = re.compile(r"(?:week|wk|w)\.?\s*\d{1,2}", re.IGNORECASE)
_WEEKEND = re.compile(r"s(?![a-z])|s[au]", re.IGNORECASE)


@dataclass(frozen=True)
class _Register:
    page: int
    heads: tuple[str, ...]
    filled: tuple[bool, ...]  # of each column, whether any row has something in it
    by_days: bool


def empty_runs(question: Question, documents: Sequence[Document], window: Window, notes: str) -> Iterator[Finding]:
    """The first run of empty columns of each register, or of places that were laid out for days, weeks or months."""
    for document in documents:
        found = next(_of_columns(question, document), None) or unfilled(question, document, window, notes)
        if found or (
            found := _of_months(question, document, window)
            or _of_places(question, document, partial(open_places, notes=notes))
        ):
            yield found


def _of_months(question: Question, document: Document, window: Window) -> Finding | None:
    for page, text in enumerate(document.texts, 1):
        if said := months_without_mark(text, window):
            message = f"“{document.file}”, attached to question {question.id}, lacks marks: {said}."
            return Finding(
                question.id, Check.CURRENCY, "gap-in-register", Status.NEEDS_REVIEWER, message,
                (Evidence(excerpt(text), document.file, page),), Strength.LIKELY,
            )  # fmt: skip
    return None


def open_cells(question: Question, documents: Sequence[Document]) -> Iterator[Finding]:
    """The one empty cell of a table in each paper, a plan or procedure with a hole too."""
    for document in documents:
        if found := _of_places(question, document, cell_between):
            yield found


def _of_places(question: Question, document: Document, told: Callable[[str], str]) -> Finding | None:
    for page, text in enumerate(document.texts, 1):
        if said := told(text):
            message = f"“{document.file}”, attached to question {question.id}, is not filled in whole: {said}."
            place = Evidence(f"{said[0].upper()}{said[1:]}.", document.file, page)
            return Finding(
                question.id, Check.CURRENCY, "gap-in-register", Status.NEEDS_REVIEWER, message, (place,),
                Strength.LIKELY,
            )  # fmt: skip
    return None


def _of_columns(question: Question, document: Document) -> Iterator[Finding]:
    for register in (each for page, text in enumerate(document.texts, 1) for each in _registers(text, page)):
        if run := _run(register):
            names = ", ".join(run)
            message = (
                f"The register in “{document.file}”, attached to question {question.id}, is empty in the columns "
                f"{names}, and filled in beside them."
            )
            place = Evidence(f"Columns: {' | '.join(register.heads)}; empty: {names}.", document.file, register.page)
            yield Finding(
                question.id, Check.CURRENCY, "gap-in-register", Status.NEEDS_REVIEWER, message, (place,),
                Strength.LIKELY,
            )  # fmt: skip


def _run(register: _Register) -> list[str]:
    """The heads of the longest run of empty columns behind a filled one; at the end only where a week is over."""
    best: list[str] = []
    run: list[str] = []
    seen = False
    for head, filled in zip(register.heads, register.filled, strict=True):
        if filled:
            best, run, seen = max(best, run, key=len), [], True
        elif seen and not (register.by_days and _WEEKEND.match(head)):
            run.append(head)
    if register.by_days:
        best = max(best, run, key=len)
    return best if len(best) >= EMPTY_MIN else []


@lru_cache(TEXTS_KEPT)
def _registers(text: str, page: int) -> tuple[_Register, ...]:
    found: list[_Register] = []
    rows = [line.split("\t") for line in text.splitlines()]
    for at, cells in enumerate(rows):
        for pattern in (_MONTH, _DAY, _WEEK) if len(cells) >= COLUMNS_MIN else ():
            columns = [number for number, cell in enumerate(cells) if pattern.fullmatch(cell.strip())]
            if len(columns) >= COLUMNS_MIN and columns == list(range(columns[0], columns[-1] + 1)):
                found.append(_register(page, cells, columns, rows[at + 1 :], by_days=pattern is _DAY))
    return tuple(found)


def _register(page: int, heads: list[str], columns: list[int], rows: list[list[str]], *, by_days: bool) -> _Register:
    below: list[list[str]] = []
    for row in rows:
        if not any(cell.strip() for cell in row):
            break
        below.append(row)
    filled = tuple(any(column < len(row) and row[column].strip() for row in below) for column in columns)
    return _Register(page, tuple(heads[column].strip() for column in columns), filled, by_days)
