"""Frames as an Excel workbook: one sheet each, typed, ready to filter."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from secor_qa.reports.files import plain
from secor_qa.reports.look import FONT, LIGHT

if TYPE_CHECKING:
    import pandas as pd
    from openpyxl.worksheet.worksheet import Worksheet

_WIDTH_MIN, _WIDTH_MAX = 8, 48  # characters


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
    return content.getvalue()


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
        cell.value = plain(value)
        cell.data_type = "s"  # else a text that begins with "=" would become a formula
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = "yyyy-mm-dd"
    cell.font = Font(name=FONT, bold=bold)


def _plain(value: Any) -> Any:
    """A value as Excel knows it; None for what is missing; moments and days as days."""
    import pandas as pd

    if value is None or value is pd.NA or value != value:  # NaN and NaT are not equal to themselves
        return None
    if isinstance(value, pd.Timestamp):
        return value.date() if value == value.normalize() else value.tz_localize(None).to_pydatetime()
    return value.item() if hasattr(value, "item") else value
