"""A CSV file as a sheet: the encoding and the separator are found from the content."""

from __future__ import annotations

import csv
import io
from pathlib import PurePosixPath

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers.sheets import table_limits
from secor_qa.readers.sheets.tables import Sheet

SUFFIXES = frozenset({".csv", ".tsv"})
_LONGEST_CELL = 1_000_000  # characters; a spreadsheet's own cells end at 32,767
_ENOUGH = 65_536  # characters in which the first filled line is looked for


def read_csv_sheet(name: str, data: bytes) -> Sheet:
    """Read one CSV file (comma, semicolon or tab) into a sheet of texts.

    Raises CouldNotRead where it is no text, its quoting is broken, or it holds more than an export does.
    """
    if len(data) > table_limits.BYTES_MAX:
        raise table_limits.refuse(name, table_limits.BYTES_MAX // 1_000_000, "MB")
    encoding = encoding_of(data)
    text = "" if _is_binary(data, encoding) else data.decode(encoding, errors="replace")
    if "\0" in text or (data and not text):
        raise CouldNotRead(Problem(name, "is not a text file.", "Save the sheet again as CSV UTF-8."))
    separator = _separator(text)
    n_lines = text.count("\n") + text.count("\r")
    if n_lines > table_limits.LINES_MAX:
        raise table_limits.refuse(name, table_limits.LINES_MAX, "lines")
    if text.count(separator) > table_limits.CELLS_MAX + table_limits.LINES_MAX:
        raise table_limits.refuse(name, table_limits.CELLS_MAX, "cells")
    del text  # read below as a stream, so that it is not in memory twice
    return Sheet(name, PurePosixPath(name).stem, tuple(_rows(name, data, encoding, separator)))


def _rows(name: str, data: bytes, encoding: str, separator: str) -> list[tuple[int, list[str]]]:
    csv.field_size_limit(_LONGEST_CELL)
    stream = io.TextIOWrapper(io.BytesIO(data), encoding, errors="replace", newline="")
    reader = csv.reader(stream, delimiter=separator, strict=False)
    rows: list[tuple[int, list[str]]] = []
    widest = 0
    try:
        for number, cells in enumerate(reader, 1):
            if not "".join(cells).strip():
                continue
            rows.append((number, cells))
            widest = max(widest, len(cells))
            table_limits.stop_when_too_large(name, len(rows), widest, len(rows) * widest)
    except csv.Error:
        found = f"row {reader.line_num} cannot be told apart into cells."
        raise CouldNotRead(Problem(name, found, "Save the sheet again as CSV UTF-8.")) from None
    return rows


def _is_binary(data: bytes, encoding: str) -> bool:
    """Told without decoding, which costs time for many such files in one zip."""
    return encoding != "utf-16" and b"\0" in data


def encoding_of(data: bytes) -> str:
    """UTF-8 with or without a mark, UTF-16 with a mark, else Windows-1252."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8-sig"


def decode(data: bytes) -> str:
    """The text of a file, whatever its encoding; what is no text in it becomes U+FFFD."""
    return data.decode(encoding_of(data), errors="replace")


def _separator(text: str) -> str:
    """The separator that the first filled line has most of, outside quotes."""
    line = next((line for line in text[:_ENOUGH].splitlines() if line.strip()), "")
    outside = "".join(line.split('"')[::2])
    return max(",;\t", key=outside.count)
