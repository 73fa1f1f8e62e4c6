"""A CSV file as a sheet: the encoding and the separator are found from the content."""

from __future__ import annotations

import csv
import io
from pathlib import PurePosixPath

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers.tables import Sheet

SUFFIXES = frozenset({".csv", ".tsv"})
_LONGEST_CELL = 1_000_000  # characters; a spreadsheet's own cells end at 32,767


def read_csv_sheet(name: str, data: bytes) -> Sheet:
    """Read one CSV file (comma, semicolon or tab) into a sheet of texts.

    Raises CouldNotRead where it is no text or its quoting is broken.
    """
    text = decode(data)
    if "\0" in text:
        raise CouldNotRead(Problem(name, "is not a text file.", "Save the sheet again as CSV UTF-8."))
    csv.field_size_limit(_LONGEST_CELL)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=False)
    rows: list[tuple[int, list[str]]] = []
    try:
        for number, cells in enumerate(reader, 1):
            if any(cell and not cell.isspace() for cell in cells):
                rows.append((number, cells))
    except csv.Error:
        found = f"row {reader.line_num} cannot be told apart into cells."
        raise CouldNotRead(Problem(name, found, "Save the sheet again as CSV UTF-8.")) from None
    return Sheet(name, PurePosixPath(name).stem, tuple(rows))


def decode(data: bytes) -> str:
    """Text in UTF-8 with or without a mark, UTF-16 with a mark, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _separator(text: str) -> str:
    """The separator that the first filled line has most of, outside quotes."""
    line = next((line for line in text.splitlines() if line.strip()), "")
    outside = "".join(line.split('"')[::2])
    return max(",;\t", key=outside.count)
