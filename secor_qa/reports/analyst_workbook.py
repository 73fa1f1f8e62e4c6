"""Frames as files for analysts: an Excel workbook with a sheet each, or CSV. No text becomes a formula in either."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from secor_qa.reports.cells import put_text
from secor_qa.reports.files import plain, repacked, write_new
from secor_qa.reports.look import FONT, LIGHT

if TYPE_CHECKING:
    import pandas as pd
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTH_MIN, _WIDTH_MAX = 8, 48  # characters
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def write_tables(path: Path | str, frames: Mapping[str, pd.DataFrame], about: Iterable[tuple[str, str]] = ()) -> Path:
    """Write the frames, by sheet name, as a new .xlsx file; where the path is taken, a free one beside it is used."""
    path = Path(path)
    return write_new(path.parent, path.stem, ".xlsx", frames_workbook(frames, about))


def write_csv(path: Path | str, frame: pd.DataFrame) -> Path:
    """Write a frame as a new .csv file; where the path is taken, a free one beside it is used."""
    path = Path(path)
    return write_new(path.parent, path.stem, ".csv", csv_bytes(frame))


def csv_bytes(frame: pd.DataFrame) -> bytes:
    """The frame as CSV that Excel opens rightly: UTF-8 with its mark, every text quoted, dates as ISO, missing empty.

    A text that a spreadsheet would take for a formula gets an apostrophe in front; a reader in a program takes it off.
    """
    import csv

    out = io.StringIO(newline="")
    writer = csv.writer(out, quoting=csv.QUOTE_NONNUMERIC, lineterminator="\r\n")
    writer.writerow([neutral_text(str(name)) for name in frame.columns])
    columns = [[_csv_value(value) for value in frame[name]] for name in frame.columns]
    writer.writerows(zip(*columns, strict=True))
    return out.getvalue().encode("utf-8-sig")


def neutral_text(text: str) -> str:
    """The text, marked with an apostrophe where a spreadsheet would take it for a formula."""
    text = plain(text)
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def frames_workbook(sheets: Mapping[str, pd.DataFrame], about: Iterable[tuple[str, str]]) -> bytes:
    """The bytes of a workbook: the sheet "About" with what was chosen, then one sheet per frame.

    A text stays a text, also one that begins with "="; a blank cell is a missing value.
    """
    from openpyxl import Workbook

    book = Workbook()
    first = book.active
    assert first is not None  # noqa: S101 - a new workbook has a sheet
    first.title = "About"
    for row, pair in enumerate(about, start=1):
        for column, value in enumerate(pair, start=1):
            _put(first, row, column, value, bold=column == 1)
    first.column_dimensions["A"].width, first.column_dimensions["B"].width = 24, 80
    for title, frame in sheets.items():
        _sheet(book.create_sheet(title), frame)
    content = io.BytesIO()
    book.save(content)
    return repacked(content.getvalue())


def _sheet(sheet: Worksheet, frame: pd.DataFrame) -> None:
    from openpyxl.styles import PatternFill
    from openpyxl.utils import get_column_letter

    fill = PatternFill("solid", start_color=LIGHT.surface.lstrip("#"))
    for column, name in enumerate(frame.columns, start=1):
        _put(sheet, 1, column, str(name), bold=True)
        sheet.cell(1, column).fill = fill
        values = [_plain(value) for value in frame[name]]
        for row, value in enumerate(values, start=2):
            _put(sheet, row, column, value)
        longest = max((len(str(value)) for value in values if value is not None), default=0)
        width = min(max(longest, len(str(name)), _WIDTH_MIN), _WIDTH_MAX) + 2
        sheet.column_dimensions[get_column_letter(column)].width = width
    sheet.freeze_panes = "A2"
    if len(frame.columns):
        sheet.auto_filter.ref = sheet.dimensions


def _put(sheet: Worksheet, row: int, column: int, value: Any, *, bold: bool = False) -> None:
    from openpyxl.styles import Font

    cell: Any = sheet.cell(row, column)
    if isinstance(value, str):
        put_text(cell, value)
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    cell.font = Font(name=FONT, bold=bold)


def _csv_value(value: Any) -> Any:
    value = _plain(value)
    if isinstance(value, str):
        return neutral_text(value)
    return value.isoformat() if isinstance(value, date) else value


def _plain(value: Any) -> Any:
    """A value as Excel knows it; None for what is missing; moments and days as days."""
    import pandas as pd

    if value is None or value is pd.NA or value != value:  # NaN and NaT are not equal to themselves
        return None
    if isinstance(value, pd.Timestamp):
        return value.date() if value == value.normalize() else value.tz_localize(None).to_pydatetime()
    return value.item() if hasattr(value, "item") else value
