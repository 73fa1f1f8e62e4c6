"""The empty workbook for an assessor: the four sheets with lists to choose from, hints, and the questions filled in."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import FIELDS, FieldKind
from secor_qa.readers.secor import template_style as style
from secor_qa.readers.secor.layouts import LAYOUTS, SheetKind
from secor_qa.readers.secor.template_rules import dates, list_of, percent, shown, whole
from secor_qa.readers.secor.template_words import HEADINGS, group_before, guidance, hint

_ROWS = 300  # of attachments and action items that have lists and date formats
_CHOICES = {
    "year_type": ("Certification", "Maintenance"),
    "assessor_position": ("Owner", "Most senior operational person", "Employee familiar with the work"),
    "assessor_ethics_signed": ("Yes", "No"),
}
_WIDTHS = {
    "question": 11, "element": 10, "guidance": 70, "answer": 10, "points_claimed": 16, "percent_positive": 17,
    "notes": 70, "attachments": 36, "file": 44, "title": 44, "document_on": 15, "questions": 22, "pages": 9,
    "deficiency": 44, "action": 56, "responsible": 24, "priority": 12, "target_on": 14, "completed_on": 15,
    "status": 14, "origin": 15,
}  # fmt: skip


def write_template(instrument: Instrument, path: Path | str) -> Path:
    """Write the workbook for one instrument and give back its path. What it writes reads back without a remark."""
    workbook = Workbook()
    workbook.remove(workbook.worksheets[0])
    workbook.properties.title = f"SECOR assessment, {instrument.title}"
    workbook.properties.creator = "SECOR QA"
    _assessment(workbook.create_sheet(SheetKind.ASSESSMENT), instrument)
    _questions(workbook.create_sheet(SheetKind.QUESTIONS), instrument)
    _attachments(workbook.create_sheet(SheetKind.ATTACHMENTS))
    _action_plan(workbook.create_sheet(SheetKind.ACTION_PLAN), len(instrument.questions))
    workbook.save(path)
    return Path(path)


def _assessment(sheet: Worksheet, instrument: Instrument) -> None:
    style.headings(sheet, ("field", "value", "guidance"), (30, 54, 84))
    filled = {"instrument": instrument.id, "instrument_version": instrument.version}
    row = 1
    for field, kind in FIELDS.items():
        if group := group_before(field):
            row += 1
            style.group(sheet, row, group, n_columns=3)
        row += 1
        style.label(sheet.cell(row, 1), field)
        style.guidance(sheet.cell(row, 3), hint(field))
        cell = style.entry(sheet.cell(row, 2), filled.get(field, ""))
        where = cell.coordinate
        if kind is FieldKind.DATE:
            cell.number_format = style.DATE
            sheet.add_data_validation(dates(where, hint(field)))
        elif kind is FieldKind.NUMBER:
            cell.number_format = "0"
            sheet.add_data_validation(whole(where, 0, 9_999, hint(field)))
        elif field in _CHOICES:
            sheet.add_data_validation(list_of(where, _CHOICES[field], hint(field)))
        if field == "employer_profile":
            sheet.row_dimensions[row].height = 60
    style.finish(sheet, freeze="A2", landscape=False)


def _questions(sheet: Worksheet, instrument: Instrument) -> None:
    columns = ("question", "element", "guidance", *LAYOUTS[SheetKind.QUESTIONS].columns[2:])
    style.headings(sheet, columns, [_WIDTHS[column] for column in columns])
    at = {column: number for number, column in enumerate(columns, 1)}
    points: dict[int, list[str]] = {}
    answers: dict[bool, list[str]] = {}
    for row, question in enumerate(instrument.questions, 2):
        style.label(sheet.cell(row, at["question"]), question.id)
        style.label(sheet.cell(row, at["element"]), question.element)
        text = guidance(question)
        style.guidance(sheet.cell(row, at["guidance"]), text)
        for column in ("answer", "points_claimed", "percent_positive", "notes", "attachments"):
            cell = style.entry(sheet.cell(row, at[column]), "")
            if column in ("points_claimed", "percent_positive"):
                cell.number_format = "0" if column == "points_claimed" else "0.##"
        sheet.row_dimensions[row].height = style.height(text, _WIDTHS["guidance"])
        na_possible = question.na_always or question.na_when is not None
        answers.setdefault(na_possible, []).append(sheet.cell(row, at["answer"]).coordinate)
        points.setdefault(question.points, []).append(sheet.cell(row, at["points_claimed"]).coordinate)
    for na_possible, cells in answers.items():
        words = ("Yes", "No", "N/A") if na_possible else ("Yes", "No")
        sheet.add_data_validation(list_of(" ".join(cells), words, HEADINGS["answer"]))
    for most, cells in points.items():
        sheet.add_data_validation(whole(" ".join(cells), 0, most, HEADINGS["points_claimed"]))
    last = len(instrument.questions) + 1
    sheet.add_data_validation(percent(_range(at["percent_positive"], last), HEADINGS["percent_positive"]))
    for column in ("notes", "attachments"):
        sheet.add_data_validation(shown(_range(at[column], last), HEADINGS[column]))
    style.finish(sheet, freeze="D2", landscape=True)


def _attachments(sheet: Worksheet) -> None:
    at = _listing(sheet, LAYOUTS[SheetKind.ATTACHMENTS].columns)
    for column in ("file", "title", "questions"):
        sheet.add_data_validation(shown(_range(at[column], _ROWS), HEADINGS[column]))
    sheet.add_data_validation(dates(_range(at["document_on"], _ROWS), HEADINGS["document_on"]))
    sheet.add_data_validation(whole(_range(at["pages"], _ROWS), 0, 9_999, HEADINGS["pages"]))


def _action_plan(sheet: Worksheet, n_questions: int) -> None:
    at = _listing(sheet, LAYOUTS[SheetKind.ACTION_PLAN].columns)
    ids = f"{SheetKind.QUESTIONS}!$A$2:$A${n_questions + 1}"
    sheet.add_data_validation(list_of(_range(at["question"], _ROWS), ids, HEADINGS["question"]))
    for column in ("deficiency", "action", "responsible"):
        sheet.add_data_validation(shown(_range(at[column], _ROWS), HEADINGS[column]))
    for column, words in (
        ("priority", ("High", "Medium", "Low")),
        ("status", ("Open", "In progress", "Done")),
        ("origin", ("Assessor", "QA reviewer")),
    ):
        sheet.add_data_validation(list_of(_range(at[column], _ROWS), words, HEADINGS[column]))
    for column in ("target_on", "completed_on"):
        sheet.add_data_validation(dates(_range(at[column], _ROWS), HEADINGS[column]))


def _listing(sheet: Worksheet, columns: Sequence[str]) -> dict[str, int]:
    """A sheet of empty rows under headings; cells that are filled in later take their column's format."""
    style.headings(sheet, columns, [_WIDTHS[column] for column in columns])
    at = {column: number for number, column in enumerate(columns, 1)}
    for column, number in at.items():
        style.column(sheet.column_dimensions[get_column_letter(number)], column)
    style.finish(sheet, freeze="B2", landscape=True)
    return at


def _range(column: int, last_row: int) -> str:
    letter = get_column_letter(column)
    return f"{letter}2:{letter}{last_row}"
