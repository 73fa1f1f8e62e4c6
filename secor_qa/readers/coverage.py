"""The coverage report: what of a package was understood as what, and what was ignored; cell by cell if asked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import Remark, Submission
from secor_qa.readers.sheets.cells import as_name, as_text, is_blank
from secor_qa.readers.sheets.tables import Sheet, Table

_EXCERPT = 60  # characters of a cell that the report repeats


class Detail(StrEnum):
    """How exact a coverage report is wanted."""

    NONE = "none"
    COLUMNS = "columns"
    CELLS = "cells"


@dataclass(frozen=True)
class SheetUse:
    """A sheet or table with what each of its columns was read as; for those that made it, not for the report.

    `rows` says of single rows what they were read as (“employer_legal_name”) or why they were not (“ignored: …”).
    """

    sheet: Sheet
    recognised: str = ""  # empty: not read
    columns: Mapping[int, str] = field(default_factory=dict[int, str])  # position -> what it was read as
    first: int = 0  # position in `sheet.rows` of the first row below the headings
    rows: Mapping[int, str] = field(default_factory=dict[int, str])  # row number -> what it was read as


@dataclass(frozen=True)
class ColumnCoverage:
    """One column: its heading, what it was read as (empty: ignored), and how many of its cells are filled."""

    heading: str
    used_as: str
    n_filled: int


@dataclass(frozen=True)
class CellCoverage:
    """One filled cell, and what it was read as (empty, or “ignored: …” with a reason: not used)."""

    row: int
    column: str
    text: str
    used_as: str


@dataclass(frozen=True)
class SheetCoverage:
    """One sheet, table or file. `recognised` is empty where it was not read at all."""

    file: str
    sheet: str
    recognised: str
    n_rows: int
    n_rows_used: int
    columns: tuple[ColumnCoverage, ...]
    cells: tuple[CellCoverage, ...] = ()

    @property
    def understood(self) -> tuple[ColumnCoverage, ...]:
        """The columns that were read."""
        return tuple(column for column in self.columns if column.used_as)

    @property
    def ignored(self) -> tuple[ColumnCoverage, ...]:
        """The columns that were not read."""
        return tuple(column for column in self.columns if not column.used_as)


@dataclass(frozen=True)
class Answered:
    """What one submission answers of its instrument (empty: none is known)."""

    name: str
    instrument: str
    n_questions: int
    unknown_questions: tuple[str, ...] = ()  # in the submission, not in the instrument
    missing_questions: tuple[str, ...] = ()  # in the instrument, not in the submission


@dataclass(frozen=True)
class Coverage:
    """What was understood of one package, or of an export with one submission or several."""

    layout: str
    sheets: tuple[SheetCoverage, ...] = ()
    answered: tuple[Answered, ...] = ()
    unread_files: tuple[str, ...] = ()  # neither read as a table nor attached to a submission

    @property
    def summary(self) -> str:
        """One sentence: the layout, the questions, and how much was ignored."""
        ignored = sum(1 for sheet in self.sheets if sheet.recognised for each in sheet.ignored if each.n_filled)
        unread = sum(1 for sheet in self.sheets if not sheet.recognised)
        parts: list[str] = []
        for each in self.answered:
            parts.append(_count(each.n_questions, "question") + " read")
            if each.unknown_questions:
                parts.append(f"{len(each.unknown_questions)} unknown to {each.instrument}")
            if each.missing_questions:
                parts.append(f"{len(each.missing_questions)} of {each.instrument} missing")
        if ignored:
            parts.append(_count(ignored, "filled column") + " not used")
        if unread:
            parts.append(_count(unread, "sheet") + " not read")
        return f"{self.layout}: {', '.join(parts)}."

    def as_json(self) -> dict[str, Any]:
        """The report as plain data, in the shape of docs/contracts.md."""
        return asdict(self)


def _count(n: int, what: str) -> str:
    return f"{n} {what}" if n == 1 else f"{n} {what}s"


def answered(name: str, submission: Submission, instrument: Instrument | None) -> Answered:
    """What a submission answers of an instrument."""
    rows = submission.answers
    if instrument is None:
        return Answered(name, "", len(rows))
    unknown = tuple(row.question for row in rows if row.question not in instrument)
    missing = tuple(each.id for each in instrument.questions if submission.answer(each.id) is None)
    return Answered(name, instrument.id, len(rows), unknown, missing)


def question_remarks(said: Answered, where: str) -> list[Remark]:
    """The questions that the instrument does not know, and those of it that are missing, in one remark each."""
    remarks: list[Remark] = []
    for questions, code, what in (
        (said.unknown_questions, "unknown-questions", f"{said.instrument} has no question"),
        (said.missing_questions, "missing-questions", f"Of {said.instrument} these questions are missing:"),
    ):
        if questions:
            remarks.append(Remark(where, f"{what} {', '.join(questions)}.", code))
    return remarks


def use_of_table(
    table: Table, recognised: str, used: Mapping[str, str] | None = None, rows: Mapping[int, str] | None = None
) -> SheetUse:
    """How a table with matched headings was used: every column of ours as itself, or as `used` says."""
    columns = {at: name if used is None else used.get(name, "") for name, at in table.columns.items()}
    return SheetUse(table.sheet, recognised, columns, table.first, rows or {})


def coverage_of(uses: Iterable[SheetUse], layout: str, detail: Detail) -> Coverage:
    """The report over all sheets; cell by cell only if asked."""
    return Coverage(layout, tuple(_sheet(use, detail is Detail.CELLS) for use in uses))


def _sheet(use: SheetUse, cells: bool) -> SheetCoverage:
    sheet, below = use.sheet, use.sheet.rows[use.first :]
    width = max((len(row) for _, row in sheet.rows), default=0)
    heads = sheet.rows[use.first - 1][1] if use.first else []
    names = [(as_name(heads[at]) if at < len(heads) else "") or f"column {at + 1}" for at in range(width)]
    filled = [0] * width
    listed: list[CellCoverage] = []
    for number, row in below:
        for at, cell in enumerate(row):
            if is_blank(cell):
                continue
            filled[at] += 1
            if cells:
                listed.append(CellCoverage(number, names[at], _excerpt(as_text(cell)), _cell_use(use, number, at)))
    columns = tuple(
        ColumnCoverage(names[at], use.columns.get(at, ""), filled[at])
        for at in range(width)
        if filled[at] or (at < len(heads) and not is_blank(heads[at]))
    )
    aside = sum(1 for number, _ in below if use.rows.get(number, "").startswith("ignored"))
    used = len(below) - aside if any(use.columns.values()) else 0
    return SheetCoverage(sheet.file, sheet.name, use.recognised, len(below), used, columns, tuple(listed))


def _cell_use(use: SheetUse, row: int, at: int) -> str:
    column, of_row = use.columns.get(at, ""), use.rows.get(row, "")
    if of_row.startswith("ignored"):
        return of_row
    return f"{column} ({of_row})" if column and of_row and of_row != column else column


def _excerpt(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _EXCERPT else text[: _EXCERPT - 1] + "…"
