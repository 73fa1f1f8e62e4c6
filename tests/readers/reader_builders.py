"""Workbooks and packages that the readers' tests write for themselves."""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path

import openpyxl
from reportlab.pdfgen.canvas import Canvas

from secor_qa.readers.apart.patience import Patience
from secor_qa.readers.folders import find_candidates, settled
from secor_qa.readers.sheets.tables import Sheet

Rows = Iterable[Sequence[object]]

ASSESSMENT = [
    ("field", "value"),
    ("instrument", "tiny-2024"),
    ("year_type", "Certification"),
    ("data_gathering_end", date(2024, 5, 10)),
    ("employer_legal_name", "Tamarack Example Hauling Ltd."),
]
QUESTIONS = [
    ("question", "element", "answer", "points_claimed", "percent_positive", "notes", "attachments"),
    ("1.1", "1", "Yes", 10, None, "Seen in the yard.", "policy.pdf"),
    ("1.2", "1", "No", 0, 80, "Not yet.", None),
]
ATTACHMENTS = [
    ("file", "title", "document_on", "questions", "pages"),
    ("policy.pdf", "Policy", date(2024, 1, 2), "1.1", 1),
]
PLAN = [
    ("question", "deficiency", "action", "responsible", "priority", "target_on", "completed_on", "status", "origin"),
    ("1.2", "No drill", "Hold one", "Robin Example", "High", date(2024, 7, 1), None, "Open", "Assessor"),
]
SHEETS: dict[str, Rows] = {
    "Assessment": ASSESSMENT, "Questions": QUESTIONS, "Attachments": ATTACHMENTS, "Action plan": PLAN,
}  # fmt: skip


def workbook_bytes(sheets: Mapping[str, Rows]) -> bytes:
    """An .xlsx with these sheets; texts are written as texts, whatever they begin with."""
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for number, cells in enumerate(rows, 1):
            for column, value in enumerate(cells, 1):
                cell = sheet.cell(number, column, value)
                if isinstance(value, str):
                    cell.data_type = "s"
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def packages_at(path: Path) -> tuple[Path, ...]:
    """The packages at a path, each of them looked into."""
    patience = Patience()
    found = find_candidates(path, patience)
    return tuple(each.path for each in settled(found, len(found), patience))


def write_package(
    folder: Path, sheets: Mapping[str, Rows] = SHEETS, attachments: Mapping[str, bytes] | None = None
) -> Path:
    """A package folder with assessment.xlsx and files below attachments/."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "assessment.xlsx").write_bytes(workbook_bytes(sheets))
    for name, data in (attachments or {}).items():
        file = folder / "attachments" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
    return folder


def pdf_bytes(*pages: str) -> bytes:
    """A PDF with one line of text per page; a page without text is blank."""
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1)
    for text in pages:
        canvas.drawString(72, 700, text)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def sheet_of(rows: Rows, name: str = "Questions") -> Sheet:
    """A sheet as the readers see it, without a file."""
    return Sheet("book.xlsx", name, tuple((number, list(cells)) for number, cells in enumerate(rows, 1)))


def codes(remarks: Iterable[object]) -> list[str]:
    """The codes of remarks, in order."""
    return [remark.code for remark in remarks]  # type: ignore[attr-defined]
