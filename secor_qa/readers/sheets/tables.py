"""A sheet as rows of cells, and its headings matched to our names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from operator import itemgetter
from pathlib import PurePosixPath
from typing import TypeVar

from secor_qa.procedure.submission import Remark
from secor_qa.readers.sheets.cells import Cell, Reading, as_name, as_text, is_blank
from secor_qa.readers.sheets.layout import Layout, heading_key

Value = TypeVar("Value")

_HEADINGS_WITHIN = 30  # rows that are not blank, from the top, in which headings are looked for


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook, or one CSV file. Rows count from 1 as a person sees them; blank rows are absent."""

    file: str
    name: str
    rows: tuple[tuple[int, Sequence[Cell]], ...]
    hidden: bool = False

    def where(self, row: int | None = None, column: str = "") -> str:
        """File, sheet, row and column, as exact as is known."""
        sheet = "" if PurePosixPath(self.file).stem == self.name else self.name  # a CSV file is its only sheet
        parts = [self.file, sheet, f"row {row}" if row else "", column]
        return ", ".join(part for part in parts if part)


class Row(dict[str, Cell]):
    """One row below the headings: its cells by our column; None under a column that it does not reach or have."""

    __slots__ = ("cells", "number", "table")

    table: Table
    number: int
    cells: Sequence[Cell]

    def __missing__(self, column: str) -> None:
        return None

    @property
    def sheet(self) -> Sheet:
        """The sheet it stands in."""
        return self.table.sheet

    def where(self, column: str = "") -> str:
        """File, sheet, row and column of a cell."""
        return self.sheet.where(self.number, column)

    def take(
        self, column: str, read: Callable[[Cell], Reading[Value]], remarks: list[Remark], question: str = ""
    ) -> Value:
        """A cell read as what it should be; what kept it from being that becomes a remark."""
        value, code, message = read(self[column])
        if code:
            remarks.append(Remark(self.where(column), message, code, question))
        return value

    @property
    def extra(self) -> dict[str, str]:
        """What stands under headings that are not ours, by heading, as text; blank cells are left out."""
        if not self.table.unknown:
            return {}
        inside = takewhile(lambda pair: pair[1] < len(self.cells), self.table.unknown.items())  # in their order
        pairs = ((heading, self.cells[at]) for heading, at in inside)
        return {heading: as_text(cell) for heading, cell in pairs if not is_blank(cell)}

    @property
    def whole(self) -> dict[str, str]:
        """Every cell of the row that is not blank, as text, by heading."""
        return {heading: as_text(cell) for heading, cell in self.items() if not is_blank(cell)} | self.extra


@dataclass(frozen=True)
class Table:
    """A sheet with its headings found."""

    sheet: Sheet
    columns: dict[str, int]  # our name -> position in a row
    unknown: dict[str, int] = field(default_factory=dict[str, int])  # heading as written -> position
    first: int = 0  # position in `sheet.rows` of the first row below the headings
    guided: bool = False  # whether there are columns of guidance, which alone do not fill a row

    def __iter__(self) -> Iterator[Row]:
        """The rows below the headings in which anything of ours or of the unknown columns is filled in."""
        columns, ours = self.columns, (*self.columns.values(), *self.unknown.values())
        reach, pick = max(columns.values()) + 1, _all_at(*columns.values())
        for number, cells in self.sheet.rows[self.first :]:
            if self.guided and not any(at < len(cells) and not is_blank(cells[at]) for at in ours):
                continue
            row = Row(zip(columns, pick(cells), strict=True) if len(cells) >= reach else self._begun(cells))
            row.table, row.number, row.cells = self, number, cells
            yield row

    def _begun(self, cells: Sequence[Cell]) -> Iterable[tuple[str, Cell]]:
        """The cells under our columns of a row that does not reach all of them."""
        return ((column, cells[at]) for column, at in self.columns.items() if at < len(cells))


def _all_at(first: int, *others: int) -> Callable[[Sequence[Cell]], tuple[Cell, ...]]:
    """What takes the cells at these positions out of a row at once: one by one they take half of the time of a row."""
    return itemgetter(first, *others) if others else lambda cells: (cells[first],)


def hits(cells: Sequence[Cell], layout: Layout) -> int:
    """How many of a layout's headings stand in a row; 0 without its key heading."""
    keys = {heading_key(cell) for cell in cells if isinstance(cell, str)} & layout.keys
    return len(keys) if layout.key in keys else 0


def find_headings(sheet: Sheet, layout: Layout) -> int | None:
    """The position in `sheet.rows` of the headings: the first row with the key heading and half of the others,
    else the row with the key heading and most others. None where no row has the key heading.
    """
    best, most = None, 0
    for position, (_, cells) in enumerate(sheet.rows[:_HEADINGS_WITHIN]):
        n = hits(cells, layout)
        if n > most:
            best, most = position, n
        if 2 * most >= len(layout.columns):
            break
    return best


def read_table(sheet: Sheet, layout: Layout, remarks: list[Remark]) -> Table | None:
    """Match a sheet's headings to our names; unknown and repeated ones are kept and remarked. None without headings."""
    position = find_headings(sheet, layout)
    if position is None:
        return None
    row, cells = sheet.rows[position]
    known = layout.by_key
    columns: dict[str, int] = {}
    others: list[tuple[int, str, bool]] = []  # position, heading, whether it is a second column of ours
    guided = False
    for at, cell in enumerate(cells):
        heading = as_name(cell)
        key = heading_key(heading)
        if key in layout.guidance:
            guided = True
        elif key in known and known[key] not in columns:
            columns[known[key]] = at
        elif key or _is_filled_below(sheet, position, at):
            others.append((at, heading, key in known))
    return Table(sheet, columns, _keep(sheet, row, others, remarks), position + 1, guided)


def _keep(sheet: Sheet, row: int, others: list[tuple[int, str, bool]], remarks: list[Remark]) -> dict[str, int]:
    """Keep the columns that are not ours, each under a heading of its own, and say so."""
    unknown: dict[str, int] = {}
    n_times: Counter[str] = Counter()
    for at, heading, again in others:
        plain = heading or f"column {at + 1}"
        n = max(n_times[plain] + 1, 2 if again else 1)  # the first is among our own
        name = plain if n == 1 else f"{plain} ({n})"
        while name in unknown:
            n += 1
            name = f"{plain} ({n})"
        n_times[plain] = n
        unknown[name] = at
        if again:
            message = f"The heading “{heading}” stands twice. The first column is read; the second is kept aside."
            remarks.append(Remark(sheet.where(row, heading), message, "duplicate-heading"))
        else:
            what = f"The column “{heading}” is not one of ours." if heading else "A column without heading is filled."
            remarks.append(Remark(sheet.where(row, name), f"{what} It is kept aside and not used.", "unknown-column"))
    return unknown


def _is_filled_below(sheet: Sheet, position: int, at: int) -> bool:
    """Whether anything stands in a column below the headings."""
    return any(at < len(cells) and not is_blank(cells[at]) for _, cells in sheet.rows[position + 1 :])
