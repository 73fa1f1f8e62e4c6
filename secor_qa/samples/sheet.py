"""Papers as spreadsheets: one sheet, with the letterhead above the table and real dates in the cells."""

from __future__ import annotations

from io import BytesIO

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from secor_qa.samples.archive import repack
from secor_qa.samples.paper import Block, Checks, Fields, Heading, Paper, Signature, Table, Text
from secor_qa.samples.timeline import written


def sheet_bytes(paper: Paper) -> bytes:
    """The paper as .xlsx."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)  # noqa: S101  a new workbook has one
    sheet.title = "Sheet1" if paper.look.letterhead == 1 else "Record"
    colour = "".join(f"{part:02X}" for part in paper.look.colour)
    sheet.append([paper.company])
    sheet.append([paper.title])
    sheet.append([f"Updated {written(paper.on, paper.look.dates)}"])
    sheet["A1"].font, sheet["A2"].font = Font(bold=True, size=14, color=colour), Font(bold=True)
    for block in paper.blocks:
        sheet.append([])
        for row in _rows(block, paper):
            sheet.append(row)
        if isinstance(block, Table):
            _dress(sheet, len(block.rows), colour)
    for column in range(1, 8):
        sheet.column_dimensions[get_column_letter(column)].width = 22
    out = BytesIO()
    book.properties.creator = book.properties.lastModifiedBy = paper.company
    book.save(out)
    return repack(out.getvalue(), paper.made_on)


def _rows(block: Block, paper: Paper) -> list[list[object]]:
    if isinstance(block, Table):
        return [list(block.head), *block.rows]
    if isinstance(block, Fields):
        return [list(pair) for pair in block.pairs]
    if isinstance(block, Checks):
        return [[item, {True: "x", False: "no", None: ""}[ok], remark] for item, ok, remark in block.rows]
    if isinstance(block, Signature):
        on = written(block.on, paper.look.dates) if block.on and block.dated else ""
        return [[block.role, block.name if block.on else "", "Date", on]]
    return [[block.text]] if isinstance(block, Heading | Text) and block.text else []


def _dress(sheet: Worksheet, n_rows: int, colour: str) -> None:
    """Colour the head row and show dates as dates."""
    head = sheet.max_row - n_rows
    for cell in sheet[head]:
        cell.font, cell.fill = Font(bold=True, color="FFFFFF"), PatternFill("solid", start_color=colour)
    for row in sheet.iter_rows(min_row=head + 1):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if isinstance(cell, Cell) and cell.is_date:
                cell.number_format = "yyyy-mm-dd"
