"""A workbook in the house's look. Texts never become formulas; formulas carry the value they will give.

Without that value a viewer that does not calculate (Excel's protected view, a preview, a reader in a program) would
show nothing where the formula stands.
"""

from __future__ import annotations

import io
import re
from copy import copy
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import TYPE_CHECKING, Any, Literal
from xml.sax.saxutils import escape

from secor_qa.reports.files import plain, repacked
from secor_qa.reports.look import FONT, LIGHT

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

Style = Literal[
    "text", "bold", "title", "subtitle", "head", "section", "muted", "number", "percent", "figure", "notice", "centre"
]
Value = str | int | float | bool | date | Decimal | Fraction | None

PERCENT_FORMAT = '0.00" %"'
_LONGEST_TEXT = 32_000  # Excel's own limit is 32,767
_FORMULA = re.compile(rb'<c r="([A-Z]+\d+)"([^>]*)><f>(.*?)</f><v\s*/?>(?:</v>)?</c>', re.DOTALL)
_MOMENT = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms)")


class Book:
    """A workbook being written. `sheets` in order; nothing of it depends on the moment of writing."""

    def __init__(self, title: str, written_on: date) -> None:
        from openpyxl import Workbook

        self._book = Workbook()
        self._book.remove(self._book.worksheets[0])
        self._book.properties.title = plain(title)
        self._book.properties.creator = "SECOR QA"
        self._book.calculation.fullCalcOnLoad = True
        self._written_on = written_on
        self._sheets: list[Sheet] = []

    def sheet(self, title: str) -> Sheet:
        """A new sheet behind the others."""
        sheet = Sheet(self._book.create_sheet(title))
        self._sheets.append(sheet)
        return sheet

    def as_bytes(self) -> bytes:
        """The finished file: the same bytes for the same content."""
        out = io.BytesIO()
        self._book.save(out)
        parts = {f"xl/worksheets/sheet{n}.xml": sheet.results for n, sheet in enumerate(self._sheets, start=1)}
        moment = f"{self._written_on.isoformat()}T00:00:00Z".encode()

        def finish(name: str, data: bytes) -> bytes:
            if name == "docProps/core.xml":
                return _MOMENT.sub(rb"\g<1>" + moment + rb"\g<3>", data)
            return _FORMULA.sub(lambda found: _with_result(found, parts[name]), data) if name in parts else data

        return repacked(out.getvalue(), finish)


class Sheet:
    """One sheet; rows and columns count from 1. `raw` is openpyxl's own, for charts, validation and print set-up."""

    def __init__(self, raw: Worksheet) -> None:
        self.raw = raw
        self.results: dict[str, Value] = {}  # what each formula gives, by place
        self._spans: dict[tuple[int, int], int] = {}
        self._looks: dict[Style, Any] = {}
        raw.sheet_view.showGridLines = False

    def put(self, row: int, column: int, value: Value, style: Style = "text") -> Cell:
        """Write a value; a text stays a text, whatever it begins with."""
        cell: Any = self._dressed(row, column, style)
        if isinstance(value, str):
            put_text(cell, value)
        elif isinstance(value, Decimal | Fraction):
            cell.value = float(value)
        else:
            cell.value = value
        if isinstance(value, date):
            cell.number_format = "yyyy-mm-dd"
        return cell

    def formula(self, row: int, column: int, formula: str, gives: Value, style: Style = "number") -> Cell:
        """Write a formula of our own making, beginning with "=", and the value it gives today."""
        cell: Any = self._dressed(row, column, style)
        cell.value = formula
        self.results[cell.coordinate] = gives
        return cell

    def row(self, row: int, values: list[Value] | tuple[Value, ...], style: Style = "text", first: int = 1) -> None:
        """Write values side by side."""
        for column, value in enumerate(values, start=first):
            self.put(row, column, value, style)

    def widths(self, *characters: float) -> None:
        """The widths of the columns from the first on."""
        from openpyxl.utils import get_column_letter

        for column, width in enumerate(characters, start=1):
            self.raw.column_dimensions[get_column_letter(column)].width = width

    def span(self, row: int, first: int, last: int) -> None:
        """Let the text of one cell run over several."""
        self.raw.merge_cells(start_row=row, end_row=row, start_column=first, end_column=last)
        self._spans[row, first] = last

    def fit_rows(self) -> None:
        """Give each row the height of its tallest text, as not every program does so on opening."""
        from openpyxl.utils import get_column_letter

        raw: Any = self.raw
        widths = [raw.column_dimensions[get_column_letter(n)].width for n in range(1, raw.max_column + 1)]
        for row, cells in enumerate(raw.iter_rows(), start=1):
            size = max((cell.font.size or 0) for cell in cells)
            n_lines = 1
            for column, cell in enumerate(cells, start=1):
                if isinstance(cell.value, str) and cell.data_type == "s" and cell.alignment.wrap_text:
                    width = sum(widths[column - 1 : self._spans.get((row, column), column)])
                    n_lines = max(n_lines, _n_lines(cell.value, width))
            raw.row_dimensions[row].height = max(raw.row_dimensions[row].height or 0, n_lines * size * 1.33 + 2)

    def _dressed(self, row: int, column: int, style: Style) -> Any:
        """The cell in its style; copied from the first of that style, as openpyxl is slow in making one."""
        cell: Any = self.raw.cell(row, column)
        if style in self._looks:
            cell._style = copy(self._looks[style])
        else:
            _dress(cell, style)
            self._looks[style] = copy(cell._style)
        return cell

    def print_set_up(
        self, footer: str, *, landscape: bool = True, head_row: int | None = None, legal: bool = False
    ) -> None:
        """One page wide on Letter (or Legal) paper, page numbers, the head row on each page, rows as high as needed."""
        self.fit_rows()
        sheet = self.raw
        sheet.page_setup.orientation = "landscape" if landscape else "portrait"
        sheet.page_setup.paperSize = 5 if legal else 1
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        if sheet.sheet_properties.pageSetUpPr is None:
            from openpyxl.worksheet.properties import PageSetupProperties

            sheet.sheet_properties.pageSetUpPr = PageSetupProperties()
        sheet.sheet_properties.pageSetUpPr.fitToPage = True
        sheet.page_margins.left = sheet.page_margins.right = 0.5
        sheet.page_margins.top, sheet.page_margins.bottom = 0.5, 0.7
        foot: Any = sheet.oddFooter
        foot.left.text = plain(footer).replace("&", "&&")
        foot.right.text = "&A, page &P of &N"
        if head_row is not None:
            sheet.print_title_rows = f"{head_row}:{head_row}"
            sheet.freeze_panes = f"A{head_row + 1}"


def put_text(cell: Any, text: str) -> None:
    """Write a text that stays a text; what looks like a formula is also marked so for Excel ("quote prefix")."""
    text = plain(text)
    cell.value = text if len(text) <= _LONGEST_TEXT else f"{text[:_LONGEST_TEXT]}… (cut)"
    cell.data_type = "s"
    if text[:1] in ("=", "+", "-", "@", "\t", "\r"):
        cell.quotePrefix = True


def _dress(cell: Any, style: Style) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    sizes = {"title": 18, "subtitle": 11, "section": 13}
    colours = {"muted": LIGHT.muted, "subtitle": LIGHT.muted, "section": LIGHT.accent, "notice": LIGHT.needs}
    bold = style in ("bold", "title", "head", "section", "notice")
    cell.font = Font(name=FONT, size=sizes.get(style, 10.5), bold=bold, color=_argb(colours.get(style, LIGHT.ink)))
    across = {"number": "right", "percent": "right", "centre": "center"}.get(style, "left")
    cell.alignment = Alignment(
        horizontal=across, vertical="top", wrap_text=style not in ("title", "subtitle", "section")
    )
    fills = {"head": LIGHT.surface, "notice": LIGHT.needs_tint}
    if style in fills:
        cell.fill = PatternFill("solid", start_color=_argb(fills[style]))
    if style in ("percent", "figure"):
        cell.number_format = PERCENT_FORMAT
    if style not in ("title", "subtitle", "section", "notice"):
        cell.border = Border(bottom=Side("medium" if style == "head" else "hair", color=_argb(LIGHT.line)))


def _n_lines(text: str, width: float) -> int:
    """About how many lines a text takes in a cell that is so many characters wide."""
    return sum(max(1, ceil(len(line) * 1.08 / width)) for line in text.split("\n"))


def _argb(colour: str) -> str:
    return "FF" + colour.lstrip("#").upper()


def _with_result(found: re.Match[bytes], results: dict[str, Value]) -> bytes:
    place, attributes, formula = found.groups()
    value = results.get(place.decode())
    attributes = re.sub(rb' t="[^"]*"', b"", attributes)
    if isinstance(value, str):
        attributes += b' t="str"'
    elif isinstance(value, datetime | date) or value is None:
        return found.group(0)
    shown = escape(value) if isinstance(value, str) else repr(float(value)).removesuffix(".0")
    return b'<c r="%b"%b><f>%b</f><v>%b</v></c>' % (place, attributes, formula, shown.encode("utf-8"))
