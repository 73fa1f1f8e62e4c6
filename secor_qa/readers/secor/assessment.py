"""The file or files of a package that hold the four sheets of the SECOR workbook."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.submission import Remark
from secor_qa.readers import spreadsheets
from secor_qa.readers.attached import is_below_attachments
from secor_qa.readers.coverage import SheetUse, use_of_table
from secor_qa.readers.evidence.kinds import kind_of
from secor_qa.readers.package_parts import bytes_of
from secor_qa.readers.parcel import Parcel
from secor_qa.readers.read_once import ReadOnce
from secor_qa.readers.secor.four_sheets import recognise
from secor_qa.readers.secor.layouts import FIELD_BY_KEY, KIND_BY_NAME, LAYOUTS, SheetKind
from secor_qa.readers.sheets import csv_files, table_limits
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.tables import Sheet, find_headings, read_table

_SPREADSHEETS = frozenset({"xlsx", "xls", "ods", "protected", "zip"})  # kinds of content


@dataclass(frozen=True)
class Assessment:
    """The file or files that hold the four sheets."""

    hashes: Mapping[str, str]  # file name -> SHA-256
    sheets: Mapping[SheetKind, Sheet]
    remarks: list[Remark]
    others: tuple[Sheet, ...] = ()  # of the same files, which are none of the four

    @property
    def sure(self) -> bool:
        """Whether this is surely our workbook, and no other layout with a heading or two in common."""
        questions = self.sheets.get(SheetKind.QUESTIONS)
        if questions is None or any(remark.code == "extra-sheet" for remark in self.remarks):
            return False
        position = find_headings(questions, LAYOUTS[SheetKind.QUESTIONS])
        if position is None:
            return False
        keys = {heading_key(cell) for cell in questions.rows[position][1] if isinstance(cell, str)}
        named = KIND_BY_NAME.get(heading_key(questions.name)) is SheetKind.QUESTIONS
        return LAYOUTS[SheetKind.QUESTIONS].telling <= keys and (named or SheetKind.ASSESSMENT in self.sheets)

    def uses(self) -> list[SheetUse]:
        """How every sheet was used, for the coverage report."""
        uses: list[SheetUse] = []
        for kind, sheet in self.sheets.items():
            table = read_table(sheet, LAYOUTS[kind], [])
            if kind is SheetKind.ASSESSMENT:
                uses.append(_fields_use(sheet, table.first if table else 0))
            elif table:
                uses.append(use_of_table(table, f"SECOR workbook: {kind}"))
        return uses + [SheetUse(sheet) for sheet in self.others]


def _fields_use(sheet: Sheet, first: int) -> SheetUse:
    rows: dict[int, str] = {}
    for number, cells in sheet.rows[first:]:
        names = (FIELD_BY_KEY.get(heading_key(cell)) for cell in cells if isinstance(cell, str))
        rows[number] = next(filter(None, names), "kept as text")
    width = max((len(cells) for _, cells in sheet.rows), default=0)
    columns = {at: "field" if at == 0 else "value" for at in range(min(width, 2))}
    return SheetUse(sheet, f"SECOR workbook: {SheetKind.ASSESSMENT}", columns, first, rows)


def find_assessments(parcel: Parcel, problems: list[Problem], files: ReadOnce) -> list[Assessment]:
    """The workbooks outside the attachments that have the sheets, else the CSV files that do."""
    return _workbooks(parcel, problems, files) or _csv_files(parcel, problems, files)


def _workbooks(parcel: Parcel, problems: list[Problem], files: ReadOnce) -> list[Assessment]:
    alone = len(parcel.items) == 1
    found: list[Assessment] = []
    for item in parcel.items:
        suffix = PurePosixPath(item.name).suffix.lower()
        named = suffix in spreadsheets.SUFFIXES
        odd = not named and (not alone or suffix in csv_files.SUFFIXES)
        if odd or is_below_attachments(item.name):
            continue
        data = bytes_of(item, problems)
        if data is None:
            continue
        if not spreadsheets.may_be_one(data) or (not named and kind_of(data) not in _SPREADSHEETS):
            if named:
                problems.append(spreadsheets.damaged(item.name))
            continue
        try:
            sheets = files.workbook(item.name, data)
        except CouldNotRead as error:
            problems.extend(error.problems)
            continue
        remarks: list[Remark] = []
        recognised = recognise(sheets, remarks)
        if too_long := _too_long(recognised):
            problems.append(too_long)
        elif SheetKind.QUESTIONS in recognised or SheetKind.ASSESSMENT in recognised:
            hashes = {item.name: hashlib.sha256(data).hexdigest()}
            others = tuple(sheet for sheet in sheets if sheet.rows and sheet not in recognised.values())
            found.append(Assessment(hashes, recognised, remarks, others))
    return found


def _csv_files(parcel: Parcel, problems: list[Problem], files: ReadOnce) -> list[Assessment]:
    hashes: dict[str, str] = {}
    sheets: list[Sheet] = []
    for item in parcel.items:
        if PurePosixPath(item.name).suffix.lower() not in csv_files.SUFFIXES or is_below_attachments(item.name):
            continue
        data = bytes_of(item, problems)
        if data is None:
            continue
        try:
            sheets.append(files.csv(item.name, data))
        except CouldNotRead as error:
            problems.extend(error.problems)
        hashes[item.name] = hashlib.sha256(data).hexdigest()
    recognised = recognise(sheets, [])
    if too_long := _too_long(recognised):
        problems.append(too_long)
        return []
    if SheetKind.QUESTIONS not in recognised and SheetKind.ASSESSMENT not in recognised:
        return []
    read = {sheet.file for sheet in recognised.values()}
    remarks = [Remark(problem.where, f"{problem.found} {problem.mend}", "damaged-sheet") for problem in problems]
    return [Assessment({name: hashes[name] for name in hashes if name in read}, recognised, remarks)]


def _too_long(recognised: Mapping[SheetKind, Sheet]) -> Problem | None:
    """What is said of a sheet with far more rows than an assessment has; None where there is none."""
    most = table_limits.SHEET_ROWS_MAX
    for kind, sheet in recognised.items():
        if len(sheet.rows) > most:
            found = f"has {len(sheet.rows):,} filled rows as {kind} sheet, more than the {most:,} that are read."
            return Problem(sheet.where(), found, "Keep the rows of one assessment only.")
    return None
