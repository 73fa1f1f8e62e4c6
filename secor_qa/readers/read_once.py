"""Each file of a parcel read as sheets once, however many layouts are tried on it; also what cannot be read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar, cast

from secor_qa.errors import CouldNotRead
from secor_qa.readers import csv_folder, secor_workbook
from secor_qa.readers.patience import Patience, refuse
from secor_qa.readers.tables import Sheet

Result = TypeVar("Result")


class ReadOnce:
    """Sheets by file name and manner of reading; a file that was refused is refused again without another attempt."""

    def __init__(self, patience: Patience | None = None) -> None:
        self._patience = patience or Patience()
        self._known: dict[tuple[str, str], object] = {}

    def workbook(self, name: str, data: bytes) -> list[Sheet]:
        """The sheets of a spreadsheet file. Raises CouldNotRead, the same each time."""
        return self._once(name, "workbook", lambda: self._workbook(name, data))

    def csv(self, name: str, data: bytes) -> Sheet:
        """A CSV file as a sheet. Raises CouldNotRead, the same each time."""
        return self._once(name, "csv", lambda: csv_folder.read_csv_sheet(name, data))

    def _workbook(self, name: str, data: bytes) -> list[Sheet]:
        if self._patience.is_over:
            raise refuse(name)
        with self._patience.spending():
            return secor_workbook.read_sheets(name, data)

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
