"""The assessment of a draft as the workbook or the CSV files that an audit tool exports."""

from __future__ import annotations

import csv
from dataclasses import astuple
from datetime import date
from io import BytesIO, StringIO

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from secor_qa.samples.archive import repack
from secor_qa.samples.draft import Draft, Value
from secor_qa.samples.paper import Paper

Sheet = tuple[str, list[list[Value]]]

_QUESTIONS = ["question", "element", "answer", "points_claimed", "percent_positive", "notes", "attachments"]
_ATTACHMENTS = ["file", "title", "document_on", "questions", "pages"]
_PLAN = ["question", "deficiency", "action", "responsible", "priority", "target_on", "completed_on", "status", "origin"]
_WIDTHS = {"notes": 70, "attachments": 40, "value": 50, "field": 28, "deficiency": 40, "action": 50, "file": 44,
           "title": 40, "responsible": 28}  # fmt: skip


def sheets(draft: Draft) -> list[Sheet]:
    """The four sheets as rows, headings first."""
    questions: list[list[Value]] = [
        [row.question, row.element, row.answer, row.points_claimed, row.percent_positive, row.notes,
         "; ".join(row.attachments)] for row in draft.rows
    ]  # fmt: skip
    attachments = [_attachment(paper) for paper in draft.papers if paper.listed]
    fields: list[list[Value]] = [[name, value] for name, value in draft.fields.items()]
    return [
        ("Assessment", [["field", "value"], *fields]),
        ("Questions", [list(_QUESTIONS), *questions]),
        ("Attachments", [list(_ATTACHMENTS), *attachments]),
        ("Action plan", [list(_PLAN), *(list(astuple(item)) for item in draft.items)]),
    ]


def _attachment(paper: Paper) -> list[Value]:
    stated_on = paper.on if paper.stated_on is None else paper.stated_on or None
    n_pages = paper.n_pages_stated or (1 if paper.form in ("scan", "photo", "shot") else None)
    questions = "; ".join(paper.questions) if paper.names_questions else ""
    return [paper.file, paper.stated_title or paper.title, stated_on, questions, n_pages]


def workbook_bytes(draft: Draft) -> bytes:
    """assessment.xlsx: ids and codes as text, dates as dates; no text can become a formula."""
    book = Workbook()
    for number, (title, rows) in enumerate(sheets(draft)):
        sheet = book.active if number == 0 else book.create_sheet()
        assert isinstance(sheet, Worksheet)  # noqa: S101  a new workbook's sheets are
        sheet.title = title
        _write(sheet, rows)
    out = BytesIO()
    book.properties.creator = book.properties.lastModifiedBy = draft.story.employer.legal_name
    book.save(out)
    return repack(out.getvalue(), draft.story.timeline.submitted_on)


def _write(sheet: Worksheet, rows: list[list[Value]]) -> None:
    for down, row in enumerate(rows, 1):
        for across, value in enumerate(row, 1):
            cell = sheet.cell(down, across, value)
            if isinstance(value, str):
                cell.data_type, cell.number_format = "s", "@"
            elif isinstance(value, date):
                cell.number_format = "yyyy-mm-dd"
            cell.alignment = Alignment(wrap_text=True, vertical="top")
            if down == 1:
                cell.font, cell.fill = Font(bold=True), PatternFill("solid", start_color="DDE4EA")
    for across, heading in enumerate(rows[0], 1):
        sheet.column_dimensions[get_column_letter(across)].width = _WIDTHS.get(str(heading), 16)
    sheet.freeze_panes = "A2"


def csv_files(draft: Draft) -> list[tuple[str, bytes]]:
    """One CSV per sheet, dates in ISO form."""
    return [(f"{title.lower().replace(' ', '_')}.csv", _csv(rows)) for title, rows in sheets(draft)]


def _csv(rows: list[list[Value]]) -> bytes:
    out = StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerows(
        ["" if value is None else value.isoformat() if isinstance(value, date) else value for value in row]
        for row in rows
    )
    return out.getvalue().encode("utf-8-sig")
