"""A file of awarded marks: question, answer, awarded."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.words import Answer
from secor_qa.readers import spreadsheets
from secor_qa.readers.secor.question_ids import QuestionIds
from secor_qa.readers.sheets import csv_files
from secor_qa.readers.sheets.cells import as_answer, as_number
from secor_qa.readers.sheets.layout import Layout
from secor_qa.readers.sheets.tables import Cell, Row, Sheet, read_table

if TYPE_CHECKING:
    import pandas as pd

_LAYOUT = Layout("marks", ("question", "answer", "awarded"), "question", frozenset())


def read_marks(path: Path | str, instrument: Instrument) -> tuple[Mark, ...]:
    """Read the marks of a CSV file or workbook; a blank `awarded` is not yet known, unless the answer is N/A.

    Raises CouldNotRead with every fault: questions unknown or repeated, points outside 0 to the question's points.
    """
    return _marks(_sheet(Path(path)), instrument)


def marks_of_frame(frame: pd.DataFrame, instrument: Instrument) -> tuple[Mark, ...]:
    """The marks of a frame with the columns question, answer, awarded, as `read_marks` reads them from a file."""
    plain = frame.astype(object).where(frame.notna(), None)
    rows: list[list[Cell]] = [[str(name) for name in plain.columns], *plain.to_numpy().tolist()]
    return _marks(Sheet("the frame of marks", "marks", tuple(enumerate(rows, start=1))), instrument)


def _marks(sheet: Sheet, instrument: Instrument) -> tuple[Mark, ...]:
    table = read_table(sheet, _LAYOUT, [])
    if table is None or "awarded" not in table.columns:
        mend = "Write the headings question, answer, awarded."
        raise CouldNotRead(Problem(sheet.file, "has no headings question and awarded.", mend))
    problems: list[Problem] = []
    marks: dict[str, Mark] = {}
    ids = QuestionIds(lambda: instrument)
    for row in table:
        question = ids.read(row, "question", [])
        if question not in instrument:
            found = f"“{question}” is not a question of {instrument.id}." if question else "is blank."
            problems.append(Problem(row.where("question"), found, "Write one of its questions."))
        elif question in marks:
            problems.append(Problem(row.where("question"), f"“{question}” stands twice.", "Keep one row of it."))
        else:
            marks[question] = _mark(question, row, instrument.question(question).points, problems)
    if problems:
        raise CouldNotRead(problems)
    return tuple(marks.values())


def _sheet(path: Path) -> Sheet:
    try:
        data = path.read_bytes()
    except OSError:
        raise CouldNotRead(Problem(str(path), "is not there or cannot be opened.", "Check the path.")) from None
    if path.suffix.lower() not in spreadsheets.SUFFIXES:
        return csv_files.read_csv_sheet(path.name, data)
    sheets = [sheet for sheet in spreadsheets.read_sheets(path.name, data) if sheet.rows]
    return sheets[0] if sheets else Sheet(path.name, path.name, ())


def _mark(question: str, row: Row, points: int, problems: list[Problem]) -> Mark:
    answer, awarded = as_answer(row["answer"]), as_number(row["awarded"]).value
    if answer.code:
        problems.append(Problem(row.where("answer"), answer.message, ""))
    if answer.value is Answer.NA:
        if awarded not in (None, Decimal(0)):
            problems.append(Problem(row.where("awarded"), "is filled in for an N/A.", "Leave it empty."))
        return Mark(question, Answer.NA, None)
    if awarded is None:
        return Mark(question, answer.value, None)
    if isinstance(awarded, str) or awarded != awarded.to_integral_value() or not 0 <= awarded <= points:
        found = f"“{awarded}” is not a whole number from 0 to {points}."
        problems.append(Problem(row.where("awarded"), found, "Write one, or leave it empty if not yet known."))
        return Mark(question, answer.value, None)
    return Mark(question, answer.value, int(awarded))
