"""Three invented firms as plain data, and their packages as files, made straight with the office libraries."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, datetime
from functools import cache
from pathlib import Path

from docx import Document as WordDocument
from openpyxl import Workbook
from reportlab.lib.pagesizes import letter
from reportlab.pdfgen.canvas import Canvas

from benchmarks.by_hand.workbook import Data, workbook
from secor_qa.procedure.instrument import Instrument
from secor_qa.readers.instruments.file import read_instrument

HERE = Path(__file__).resolve().parent
Firm = Data
GATHERED = (date(2026, 5, 4), date(2026, 5, 14))
SENT_ON = date(2026, 5, 25)
_COMMON = {
    "instrument": "held-out-16", "instrument_version": "1", "year_type": "Certification", "submitted_on": SENT_ON,
    "data_gathering_start": GATHERED[0], "data_gathering_end": GATHERED[1],
    "assessor_training_course": "Small employer course", "assessor_training_on": date(2024, 3, 12),
    "assessor_ethics_signed": "Yes", "assessor_signed_on": date(2026, 5, 15), "employer_signed_on": date(2026, 5, 16),
}  # fmt: skip


@cache
def instrument() -> Instrument:
    return read_instrument(HERE / "instrument")


def firm(name: str) -> Firm:
    """A firm's data, made anew each time so that it can be changed."""
    data = tomllib.loads((HERE / f"{name}.toml").read_text(encoding="utf-8"))
    signed = {"assessor_signed_by": data["fields"]["assessor_name"],
              "employer_signed_by": data["fields"]["employer_contact_name"]}  # fmt: skip
    data["fields"] = {**_COMMON, **signed, **data["fields"]}
    data.setdefault("answers", {})
    data.setdefault("plan", [])
    partial = data.pop("partial", {})
    data["points"] = {question: points for question, (points, _) in partial.items()}
    data["percent"] = {question: percent for question, (_, percent) in partial.items()}
    return data


def write(data: Firm, folder: Path) -> Path:
    """The package in a folder: the workbook, and the documents below attachments/."""
    workbook(data, instrument()).save(folder / "SECOR assessment.xlsx")
    attachments = folder / "attachments"
    attachments.mkdir()
    for document in data["doc"]:
        if not document.get("left_out"):
            path = attachments / document["file"]
            _WRITERS[path.suffix](document, path)
            if document.get("cut"):
                path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    return folder


def _word(document: Firm, path: Path) -> None:
    word = WordDocument()
    for line in document["lines"]:
        word.add_paragraph(line)
    if rows := document.get("table"):
        grid = word.add_table(rows=0, cols=len(rows[0]))
        for row in rows:
            for cell, value in zip(grid.add_row().cells, row, strict=True):
                cell.text = value
    word.core_properties.created = word.core_properties.modified = datetime.combine(document["on"], datetime.min.time())
    word.save(str(path))


def _pdf(document: Firm, path: Path) -> None:
    canvas = Canvas(str(path), pagesize=letter, invariant=1)
    height = 740
    for line in document["lines"]:
        canvas.drawString(60, height, line[:110])
        if line[110:]:
            height -= 15
            canvas.drawString(60, height, line[110:])
        height -= 22
    for row in document.get("table", []):
        for column, value in enumerate(row):
            canvas.drawString(60 + column * 480 / len(row), height, value)
        height -= 16
    canvas.showPage()
    canvas.save()


def _sheet(document: Firm, path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for line in document["lines"]:
        sheet.append([line])
    for row in document.get("table", []):
        sheet.append(row)
    book.save(path)


def _text(document: Firm, path: Path) -> None:
    path.write_text("\n\n".join(document["lines"]) + "\n", encoding="utf-8")


_WRITERS: dict[str, Callable[[Firm, Path], None]] = {".docx": _word, ".pdf": _pdf, ".xlsx": _sheet, ".txt": _text}
