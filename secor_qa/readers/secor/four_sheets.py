"""The four sheets of a SECOR workbook, recognised by name, else by headings, and read into a Submission."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from secor_qa.procedure.submission import FieldValue, Remark, Submission
from secor_qa.readers.secor.assessment_sheet import find_field_column, has_field, read_fields
from secor_qa.readers.secor.layouts import KIND_BY_NAME, LAYOUTS, SheetKind
from secor_qa.readers.secor.listing_sheets import read_action_plan, read_attachments
from secor_qa.readers.secor.question_ids import InstrumentOf, QuestionIds
from secor_qa.readers.secor.questions_sheet import read_answers
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.tables import Sheet, Table, find_headings, hits, read_table

_FIELDS_TELL = 5  # so many Assessment fields in one column mark a sheet whose name says nothing


def recognise(sheets: Iterable[Sheet], remarks: list[Remark]) -> dict[SheetKind, Sheet]:
    """Which sheet is which: by name first, then by headings. Sheets that are none of the four are remarked."""
    sheets = [sheet for sheet in sheets if sheet.rows]
    found: dict[SheetKind, Sheet] = {}
    others: list[Sheet] = []
    for sheet in sheets:
        kind = KIND_BY_NAME.get(heading_key(sheet.name))
        if kind and kind not in found and _has_content_of(kind, sheet):
            found[kind] = sheet
        else:
            others.append(sheet)
    for sheet in others:
        kind = _kind_by_content(sheet)
        if kind and kind not in found:
            found[kind] = sheet
        elif kind:
            message = f"A second {kind} sheet; “{found[kind].name}” is read, this one is not."
            remarks.append(Remark(sheet.where(), message, "extra-sheet"))
        else:
            remarks.append(Remark(sheet.where(), "This sheet is none of the four and is not read.", "unknown-sheet"))
    return found


def read_sheets_as_submission(
    found: Mapping[SheetKind, Sheet], instrument_of: InstrumentOf, file: str, remarks: list[Remark]
) -> Submission:
    """The submission that the recognised sheets hold, with its documents as listed; remarks are added to."""
    extra: dict[str, dict[str, str]] = {}
    for kind in SheetKind:
        if kind not in found:
            remarks.append(Remark(file, f"There is no sheet “{kind}”.", "missing-sheet"))
        elif found[kind].hidden:
            remarks.append(Remark(found[kind].where(), "The sheet is hidden. It was read.", "hidden-sheet"))
    fields: dict[str, FieldValue] = {}
    if SheetKind.ASSESSMENT in found:
        fields = read_fields(found[SheetKind.ASSESSMENT], remarks, extra)
    ids = QuestionIds(lambda: instrument_of(str(fields.get("instrument", ""))))
    answers, documents, items = (), (), ()
    if table := _table(found, SheetKind.QUESTIONS, remarks, extra):
        answers = read_answers(table, ids, remarks, extra)
    if table := _table(found, SheetKind.ATTACHMENTS, remarks, extra):
        documents = read_attachments(table, ids, remarks)
    if table := _table(found, SheetKind.ACTION_PLAN, remarks, extra):
        items = read_action_plan(table, ids, remarks)
    return Submission(fields, answers, documents, items, tuple(remarks), extra)


def _table(
    found: Mapping[SheetKind, Sheet], kind: SheetKind, remarks: list[Remark], extra: dict[str, dict[str, str]]
) -> Table | None:
    """One sheet with its headings matched; what stands in columns that are not ours goes to `extra`."""
    table = read_table(found[kind], LAYOUTS[kind], remarks) if kind in found else None
    if table and table.unknown:
        extra.update({f"{kind}!{row.number}": row.extra for row in table if row.extra})
    return table


def _has_content_of(kind: SheetKind, sheet: Sheet) -> bool:
    if kind is SheetKind.ASSESSMENT:
        return has_field(sheet)
    return find_headings(sheet, LAYOUTS[kind]) is not None


def _kind_by_content(sheet: Sheet) -> SheetKind | None:
    """The kind whose telling headings all stand in the sheet and of which most headings do."""
    best, most = None, 0
    for kind, layout in list(LAYOUTS.items())[1:]:
        position = find_headings(sheet, layout)
        if position is None:
            continue
        cells = sheet.rows[position][1]
        keys = {heading_key(cell) for cell in cells if isinstance(cell, str)}
        if layout.telling <= keys and (n := hits(cells, layout)) > most:
            best, most = kind, n
    if best is None and find_field_column(sheet, at_least=_FIELDS_TELL) is not None:
        return SheetKind.ASSESSMENT
    return best
