"""A package whose spreadsheet a layout profile fits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import FIELDS, AnswerRow, FieldValue, Remark, Submission
from secor_qa.readers.attached import attach
from secor_qa.readers.contents import Contents
from secor_qa.readers.coverage import Detail, SheetUse, answered, coverage_of, question_remarks
from secor_qa.readers.export_packages import Asked
from secor_qa.readers.instruments.known import choose_instrument
from secor_qa.readers.package_parts import Package, listing_hash, ways_to
from secor_qa.readers.parcel import Parcel
from secor_qa.readers.profiles.profile import Profile, profiles_at_hand, read_profile
from secor_qa.readers.profiles.sheets import Turned, best_profile, of_part, turn
from secor_qa.readers.secor.layouts import LAYOUTS, SheetKind
from secor_qa.readers.secor.listing_sheets import read_action_plan, read_attachments
from secor_qa.readers.secor.question_ids import QuestionIds
from secor_qa.readers.secor.questions_sheet import read_answers
from secor_qa.readers.sheets.cells import as_name, as_number, as_percent, as_text, is_blank
from secor_qa.readers.sheets.fields import read_value
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.tables import Sheet, Table, read_table
from secor_qa.readers.words.field_words import field_of


def package_by_profile(
    parcel: Parcel, contents: Contents, asked: Asked, files: Sequence[Path] | None = None
) -> Package | None:
    """The package by the profile that fits best, the user's own before the shipped; None where none fits.

    `files`: the profiles to try (default: all at hand); raises CouldNotRead where one of these has a fault.
    """
    profiles = profiles_at_hand() if files is None else [read_profile(file) for file in files]
    best = best_profile(profiles, contents.sheets)
    return _package(parcel, contents, asked, best) if best else None


def _package(parcel: Parcel, contents: Contents, asked: Asked, profile: Profile) -> Package:
    remarks = list(parcel.remarks)
    parts = {name: list(turn(profile, name, contents.sheets)) for name in profile.parts}
    fields, uses = _fields(profile, contents.sheets, remarks)
    instrument = _instrument(profile, parts["questions"], fields, asked, parcel.name, remarks)
    listed = _submission(profile, parts, fields, instrument, remarks)
    said = answered("", listed, instrument)
    remarks += question_remarks(said, parcel.name)
    uses += [turned.use for turneds in parts.values() for turned in turneds]
    used = {(use.sheet.file, use.sheet.name) for use in uses}
    uses += [SheetUse(sheet) for sheet in contents.sheets if (sheet.file, sheet.name) not in used]
    sources = {name: contents.hashes[name] for name in dict.fromkeys(use.sheet.file for use in uses if use.recognised)}
    attached = attach(listed, [item for item in parcel.items if item.name not in sources], remarks, asked.patience)
    hashes = {**sources, **attached.hashes}
    coverage = None
    if asked.detail is not Detail.NONE:
        coverage = replace(coverage_of(uses, f"profile {profile.id}", asked.detail), answered=(said,))
    return Package(attached.submission, listing_hash(hashes), ways_to(parcel.items, hashes), coverage=coverage)


def _fields(
    profile: Profile, sheets: Sequence[Sheet], remarks: list[Remark]
) -> tuple[dict[str, FieldValue], list[SheetUse]]:
    """Critical data: a label that the profile maps, or that is surely a field's, and the next filled cell beside it."""
    fields: dict[str, FieldValue] = {}
    uses: list[SheetUse] = []
    for sheet in of_part(sheets, profile.critical_data):
        rows: dict[int, str] = {}
        columns: dict[int, str] = {}
        for number, cells in sheet.rows:
            for at, cell in enumerate(cells):
                label = cell if isinstance(cell, str) else ""
                name = profile.critical_data.columns.get(heading_key(label)) or field_of(label)
                beside = next((n for n in range(at + 1, len(cells)) if not is_blank(cells[n])), None)
                if not name or beside is None or (isinstance(cells[beside], str) and field_of(as_name(cells[beside]))):
                    continue
                reading = read_value(FIELDS[name], cells[beside])
                if reading.code:
                    remarks.append(Remark(sheet.where(number, as_name(label)), reading.message, reading.code))
                if reading.value is not None and fields.setdefault(name, reading.value) != reading.value:
                    message = f"“{as_name(label)}” is filled in twice with different values. The first one is read."
                    remarks.append(Remark(sheet.where(number), message, "duplicate-field"))
                rows[number] = name
                columns |= {at: "field", beside: "value"}
        unread = {number: "ignored: no label that is known" for number, _ in sheet.rows if number not in rows}
        uses.append(SheetUse(sheet, f"profile {profile.id}: critical data", columns, 0, rows | unread))
    return fields, uses


def _instrument(
    profile: Profile, questions: list[Turned], fields: dict[str, FieldValue], asked: Asked, where: str,
    remarks: list[Remark],
) -> Instrument | None:  # fmt: skip
    written = as_text(str(fields.get("instrument", "")))
    ids: list[str] = []
    for turned in questions:
        at = list(turned.sheet.rows[0][1]).index("question")
        ids += [as_name(cells[at]) for _, cells in turned.sheet.rows[1:]]
    given = {asked.instrument.id: asked.instrument} if asked.instrument else asked.instruments
    noticed = remarks if not asked.instrument else []
    chosen = choose_instrument([written, profile.instrument], ids, given, where, noticed) or asked.instrument
    if chosen:
        fields["instrument"] = chosen.id
    return chosen


def _submission(
    profile: Profile, parts: dict[str, list[Turned]], fields: dict[str, FieldValue], instrument: Instrument | None,
    remarks: list[Remark],
) -> Submission:  # fmt: skip
    ids = QuestionIds(lambda: instrument)
    extra: dict[str, dict[str, str]] = {}
    for turneds in parts.values():
        for turned in turneds:
            extra |= {where: dict(cells) for where, cells in turned.extra.items()}
    tables = {
        name: [table for each in turneds if (table := _table(name, each.sheet))] for name, turneds in parts.items()
    }
    answers = _answers(tables["questions"], ids, remarks, extra)
    answers = _with_points(answers, tables.get("points", []), ids, remarks)
    answers = [_with_element(row, instrument) for row in _without_headers(answers)]
    documents = [each for table in tables.get("attachments", []) for each in read_attachments(table, ids, remarks)]
    items = [each for table in tables.get("action_plan", []) for each in read_action_plan(table, ids, remarks)]
    fields["layout_profile"] = profile.id
    return Submission(fields, tuple(answers), tuple(documents), tuple(items), tuple(remarks), extra)


def _table(name: str, sheet: Sheet) -> Table | None:
    kinds = {"attachments": SheetKind.ATTACHMENTS, "action_plan": SheetKind.ACTION_PLAN}
    return read_table(sheet, LAYOUTS[kinds.get(name, SheetKind.QUESTIONS)], [])


def _answers(
    tables: list[Table], ids: QuestionIds, remarks: list[Remark], extra: dict[str, dict[str, str]]
) -> list[AnswerRow]:
    """The answers of every sheet; a question that stands in two sheets counts once, with a remark."""
    found: dict[str, AnswerRow] = {}
    for table in tables:
        for row in read_answers(table, ids, remarks, extra):
            if row.question in found:
                message = f"Question {row.question} stands in an earlier sheet too. That one is read."
                remarks.append(Remark(table.sheet.where(), message, "duplicate-question", row.question))
            else:
                found[row.question] = row
    return list(found.values())


def _with_points(
    answers: list[AnswerRow], tables: list[Table], ids: QuestionIds, remarks: list[Remark]
) -> list[AnswerRow]:
    """The answers with the points of a points sheet apart."""
    by_question = {row.question: row for row in answers}
    for table in tables:
        for row in table:
            question = ids.read(row, "question", remarks)
            points = row.take("points_claimed", as_number, remarks, question)
            percent = row.take("percent_positive", as_percent, remarks, question)
            if question not in by_question:
                if points is not None or percent is not None:
                    message = f"The points of “{question}” belong to no question that is answered. They are not read."
                    remarks.append(Remark(row.where(), message, "points-without-question", question))
                continue
            before = by_question[question]
            by_question[question] = replace(
                before,
                points_claimed=before.points_claimed if points is None else points,
                percent_positive=before.percent_positive if percent is None else percent,
            )
    return list(by_question.values())


def _without_headers(answers: list[AnswerRow]) -> list[AnswerRow]:
    """Without the rows that only head an element: “1” above “1.1”, “A” above “A1”, with nothing answered."""
    ids = [row.question for row in answers]

    def heads(row: AnswerRow) -> bool:
        said = row.answer or row.answer_as_written or row.notes or row.points_claimed is not None or row.attachments
        begins = f"{row.question}." if row.question[-1:].isdigit() else row.question
        return not said and any(other.startswith(begins) and other != row.question for other in ids)

    return [row for row in answers if not heads(row)]


def _with_element(row: AnswerRow, instrument: Instrument | None) -> AnswerRow:
    known = instrument is not None and row.question in instrument
    return replace(row, element=instrument.question(row.question).element) if instrument and known else row
