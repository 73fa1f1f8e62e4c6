"""How much one file of an assessment or an export may hold: a season's export and more, and read in a few seconds."""

from __future__ import annotations

from secor_qa.errors import CouldNotRead, Problem

BYTES_MAX = 40_000_000  # of a CSV file
LINES_MAX = 1_100_000  # of a CSV file, the blank ones included: a little more than a worksheet has
CELLS_MAX = 2_000_000  # rows that are not blank times the widest of them, over all sheets of a file
ROWS_MAX = 50_000  # rows that are not blank, over all sheets of a file
COLUMNS_MAX = 16_384  # a worksheet's own
INSPECTIONS_MAX = 1_500  # of an export
MEDIA_MAX = 5_000  # files that the items of one inspection name
SHEET_ROWS_MAX = 3_000  # of a sheet of the SECOR workbook
ITEMS_MAX = 10_000  # of one inspection
MARKS_MAX = 1_000_000  # commas and brackets of a JSON file, which tell how much it becomes in memory

_MEND = "Send one submission alone, or export fewer inspections at a time."


def refuse(name: str, n: int, what: str) -> CouldNotRead:
    """The error for a file that holds more than `n` of something."""
    return CouldNotRead(Problem(name, f"holds more than {n:,} {what}, so it was not read.", _MEND))


def stop_when_too_large(name: str, n_rows: int, n_columns: int, n_cells: int) -> None:
    """Raise CouldNotRead where rows that are not blank, columns, or both multiplied are more than can be read."""
    if n_columns > COLUMNS_MAX:
        raise refuse(name, COLUMNS_MAX, "columns")
    if n_rows > ROWS_MAX:
        raise refuse(name, ROWS_MAX, "filled rows")
    if n_cells > CELLS_MAX:
        raise refuse(name, CELLS_MAX, "cells")
