"""Each file of a parcel read as sheets once, however many layouts are tried on it; also what cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar, cast

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers import spreadsheets
from secor_qa.readers.apart.patience import Patience, refuse
from secor_qa.readers.safetyculture import json_export
from secor_qa.readers.sheets import csv_files
from secor_qa.readers.sheets.tables import Sheet

Result = TypeVar("Result")

ALL_CELLS_MAX = 4_000_000  # of all tables of one package, and values of all JSON; see `table_limits` for one file
_ROW = 3  # cells that a row weighs by itself
WORKBOOKS_MAX = 200  # of one package that may be its assessment


class ReadOnce:
    """Sheets by file name and manner of reading; a file that was refused is refused again without another attempt."""

    def __init__(self, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()
        self._known: dict[tuple[str, str], object] = {}
        self._n_workbooks = 0
        self._size = 0  # of what is kept, in cells

    def workbook(self, name: str, data: bytes) -> list[Sheet]:
        """The sheets of a spreadsheet file. Raises CouldNotRead, the same each time."""
        return self._once(name, "workbook", lambda: self._kept(name, lambda: self._workbook(name, data)))

    def csv(self, name: str, data: bytes) -> Sheet:
        """A CSV file as a sheet. Raises CouldNotRead, the same each time."""
        [sheet] = self._once(name, "csv", lambda: self._kept(name, lambda: [csv_files.read_csv_sheet(name, data)]))
        return sheet

    def json(self, name: str, data: bytes) -> Any:
        """The content of a JSON file; None where it is none. Raises CouldNotRead, the same each time."""
        return self._once(name, "json", lambda: self._json(name, data))

    def _json(self, name: str, data: bytes) -> Any:
        if not json_export.may_be_json(data):
            return None
        self._take(name, json_export.n_values(data))
        return json_export.parse(name, data)

    def _kept(self, name: str, read: Callable[[], list[Sheet]]) -> list[Sheet]:
        self._take(name, 0)
        sheets = read()
        self._size += sum(_ROW + len(cells) for sheet in sheets for _, cells in sheet.rows)
        return sheets

    def _take(self, name: str, size: int) -> None:
        """Raise CouldNotRead where the files read so far, with one of that size more, would fill the memory."""
        if self._size + size > ALL_CELLS_MAX:
            found = f"was not read: the tables of the package together hold more than {ALL_CELLS_MAX:,} cells."
            raise CouldNotRead(Problem(name, found, "Give one submission at a time, or export fewer inspections."))
        self._size += size

    def _workbook(self, name: str, data: bytes) -> list[Sheet]:
        if self._patience.is_over:
            raise refuse(name)
        self._n_workbooks += 1
        if self._n_workbooks > WORKBOOKS_MAX:
            found = f"was not read: the package holds more than {WORKBOOKS_MAX} spreadsheets beside its attachments."
            raise CouldNotRead(Problem(name, found, "Put the records into a folder named attachments."))
        with self._patience.spending():
            return spreadsheets.read_sheets(name, data)

    def _once(self, name: str, manner: str, read: Callable[[], Result]) -> Result:
        if (name, manner) not in self._known:
            try:
                self._known[name, manner] = read()
            except CouldNotRead as error:
                self._known[name, manner] = error
        known = self._known[name, manner]
        if isinstance(known, CouldNotRead):
            raise known
        return cast("Result", known)
