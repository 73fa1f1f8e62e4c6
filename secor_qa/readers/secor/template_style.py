"""How the template looks, and how texts go into its cells without ever becoming formulas."""

from __future__ import annotations

import re
from collections.abc import Sequence
from math import ceil

from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell, MergedCell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.dimensions import ColumnDimension
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

DATE, TEXT = "yyyy-mm-dd", "@"
_INK, _QUIET, _BAND, _HEAD, _LINE = "1F2933", "52606D", "E4ECF2", "1F4E6B", "C5D0DA"
_FONT = "Calibri"
_HAIR = Side(style="thin", color=_LINE)
_FRAME = Border(left=_HAIR, right=_HAIR, top=_HAIR, bottom=_HAIR)
_TOP = Alignment(vertical="top", wrap_text=True)
_LOOKS_ESCAPED = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_LONGEST = 32_767  # characters of one cell
_BY_COLUMN = {"document_on": DATE, "target_on": DATE, "completed_on": DATE, "pages": "0"}


def put(cell: Cell | MergedCell, text: str) -> Cell:
    """Write a text as a text: never a formula, never an error value, leading zeros kept."""
    if not isinstance(cell, Cell):
        raise TypeError("a merged cell takes no text")
    cell.number_format = TEXT
    if text:
        cell.value = _LOOKS_ESCAPED.sub("_x005F_", ILLEGAL_CHARACTERS_RE.sub("", text))[:_LONGEST]
        cell.data_type = "s"
        cell.quotePrefix = text.startswith(("=", "+", "-", "@"))
    return cell


def headings(sheet: Worksheet, names: Sequence[str], widths: Sequence[float]) -> None:
    """The row of headings, and how wide each column is."""
    for number, (name, width) in enumerate(zip(names, widths, strict=True), 1):
        cell = put(sheet.cell(1, number), name)
        cell.font = Font(_FONT, 11, bold=True, color="FFFFFF")
        cell.fill = PatternFill("solid", fgColor=_HEAD)
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.row_dimensions[1].height = 24


def group(sheet: Worksheet, row: int, text: str, n_columns: int) -> None:
    """A band across the sheet with the name of what follows."""
    put(sheet.cell(row, 1), text)
    for number in range(1, n_columns + 1):
        cell = sheet.cell(row, number)
        cell.font = Font(_FONT, 11, bold=True, color=_HEAD)
        cell.fill = PatternFill("solid", fgColor=_BAND)
    sheet.row_dimensions[row].height = 20


def label(cell: Cell | MergedCell, text: str) -> None:
    """Something filled in by us that is to be read, such as a field's name or a question."""
    written = put(cell, text)
    written.font, written.alignment, written.border = Font(_FONT, 11, bold=True, color=_INK), _TOP, _FRAME


def guidance(cell: Cell | MergedCell, text: str) -> None:
    """A hint beside a cell to fill in."""
    written = put(cell, text)
    written.font, written.alignment, written.border = Font(_FONT, 10, color=_QUIET), _TOP, _FRAME


def entry(cell: Cell | MergedCell, text: str) -> Cell:
    """A cell for the assessor to fill in."""
    written = put(cell, text)
    written.font, written.alignment, written.border = Font(_FONT, 11, color=_INK), _TOP, _FRAME
    written.protection = Protection(locked=False)
    return written


def column(dimension: ColumnDimension, name: str) -> None:
    """How cells of a column look once somebody fills them in."""
    dimension.number_format = _BY_COLUMN.get(name, TEXT)
    dimension.font, dimension.alignment = Font(_FONT, 11, color=_INK), _TOP


def height(text: str, width: float) -> float:
    """Points that a wrapped text of 10 points needs in a column of that many characters."""
    lines = sum(max(1, ceil(len(line) / (width * 1.1))) for line in text.split("\n"))
    return min(400.0, max(30.0, 13.5 * lines + 4))


def finish(sheet: Worksheet, freeze: str, landscape: bool) -> None:
    """Frozen headings, and a print set-up that fits the width of a page and repeats the headings."""
    sheet.freeze_panes = freeze
    sheet.sheet_view.showGridLines = False
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape" if landscape else "portrait"
    sheet.page_setup.paperSize = sheet.PAPERSIZE_LETTER
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    sheet.page_margins.left = sheet.page_margins.right = 0.5
    if sheet.oddFooter is not None and sheet.oddFooter.left and sheet.oddFooter.right:
        sheet.oddFooter.left.text, sheet.oddFooter.right.text = "&A", "&P of &N"
