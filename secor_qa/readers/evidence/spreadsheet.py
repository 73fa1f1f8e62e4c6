"""Spreadsheets as evidence: each sheet is a page, under its name."""

from __future__ import annotations

from secor_qa.errors import CouldNotRead
from secor_qa.readers.evidence.content import Content, Unreadable
from secor_qa.readers.evidence.workbook_parts import read_parts
from secor_qa.readers.sheets.cells import as_text
from secor_qa.readers.spreadsheets import read_sheets

_CELLS_MAX = 200_000


def read(data: bytes) -> Content:
    """One text per sheet: its name, then one line per row, cells apart by tabs. Date cells stand in ISO form."""
    try:
        sheets = read_sheets("", data)
    except CouldNotRead as error:
        problem = error.problems[0]
        raise Unreadable("xlsx", f"The spreadsheet {problem.found} {problem.mend}") from None
    left = _CELLS_MAX
    texts: list[str] = []
    for sheet in sheets:
        lines = [sheet.name]
        for _, cells in sheet.rows:
            left -= len(cells)
            if left < 0:
                break
            lines.append("\t".join(as_text(cell) for cell in cells).rstrip("\t"))
        texts.append("\n".join(lines))
    hidden = [(page, sheet.name) for page, sheet in enumerate(sheets, 1) if sheet.hidden and sheet.rows]
    metadata, signs = read_parts(data, hidden)
    return Content(
        "xlsx", tuple(texts), page_names=tuple(sheet.name for sheet in sheets), metadata=metadata, signs=tuple(signs)
    )
