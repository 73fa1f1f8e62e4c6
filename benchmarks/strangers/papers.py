"""One document of a firm as a file, made straight with the office libraries; each firm's look is its own."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime, time
from email.message import EmailMessage
from pathlib import Path
from xml.sax.saxutils import escape

import pikepdf
from docx import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt
from openpyxl import Workbook
from openpyxl.styles import Font
from reportlab.lib import colors
from reportlab.lib.pagesizes import A4, landscape, letter
from reportlab.lib.styles import StyleSheet1, getSampleStyleSheet
from reportlab.platypus import Flowable, Image, PageBreak, Paragraph, SimpleDocTemplate, Spacer, Table

from benchmarks.by_hand.workbook import Data
from benchmarks.strangers.layout import Block, blocks
from benchmarks.strangers.pictures import photograph, scanned

_HEAD = {"letterhead": "Helvetica-Bold", "boxed": "Times-Roman", "plain": "Courier"}


def write_paper(document: Data, firm: Data, path: Path) -> None:
    """Write the file that its name asks for.

    `made` is the day its properties say, else the day it bears; `bare` is without the firm's letterhead; `scan` is a
    PDF of a picture; `landscape` lies sideways; `logo` bears that mark; `board` hangs on a notice board; `cut` breaks
    off.
    """
    _WRITERS[path.suffix](document, firm, path)
    if document.get("cut"):
        path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])


def _made(document: Data) -> datetime:
    day: date = document.get("made", document["on"])
    return datetime.combine(day, time(15, 20))


def _word(document: Data, firm: Data, path: Path) -> None:
    word = WordDocument()
    if firm["look"] == "letterhead" and not document.get("bare"):
        head = word.sections[0].header.paragraphs[0]
        head.text = f"{firm['fields']['employer_legal_name']}\t{firm['fields']['employer_phone']}"
    for block in blocks(document["lines"]):
        if block.sort == "page":
            word.add_page_break()
        elif block.sort == "table":
            grid = word.add_table(rows=0, cols=len(block.rows[0]))
            grid.style = "Table Grid" if firm["look"] != "plain" else None
            for row in block.rows:
                for cell, value in zip(grid.add_row().cells, row, strict=True):
                    cell.text = value
        elif block.sort == "heading" and firm["look"] == "boxed":
            title = word.add_paragraph()
            title.alignment = WD_ALIGN_PARAGRAPH.CENTER
            run = title.add_run(block.text)
            run.bold, run.font.size = True, Pt(14)
        elif block.sort == "heading":
            word.add_heading(block.text, level=2)
        elif block.text.startswith("- "):
            word.add_paragraph(block.text[2:], style="List Bullet")
        else:
            word.add_paragraph(block.text)
    word.core_properties.created = word.core_properties.modified = _made(document)
    word.core_properties.author = ""
    word.save(str(path))


def _pdf(document: Data, firm: Data, path: Path) -> None:
    styles = getSampleStyleSheet()
    styles["Heading2"].fontName = _HEAD[firm["look"]]
    size = A4 if firm["look"] == "boxed" else letter
    size = landscape(size) if document.get("landscape") else size
    story: list[Flowable] = []
    if document.get("scan"):
        picture = io.BytesIO()
        scanned(document["lines"]).save(picture, "JPEG", quality=85)
        story = [Image(picture, width=6.6 * 72, height=8.4 * 72)]
    else:
        story = [_Logo(document["logo"])] if "logo" in document else []
        story += [part for block in blocks(document["lines"]) for part in _flowing(block, styles, firm["look"])]
    built = io.BytesIO()
    SimpleDocTemplate(built, pagesize=size, title=path.stem, author="", invariant=1).build(story)
    with pikepdf.open(built) as pdf:
        pdf.docinfo["/CreationDate"] = pdf.docinfo["/ModDate"] = f"D:{_made(document):%Y%m%d%H%M%S}-07'00'"
        pdf.save(path, deterministic_id=True)


class _Pasted(Flowable):
    """A line, a white strip over it, and another line on the strip."""

    def __init__(self, old: str, new: str) -> None:
        super().__init__()
        self.old, self.new = old, new
        self.width, self.height = 460, 18

    def draw(self) -> None:
        self.canv.setFont("Helvetica", 10)
        self.canv.drawString(0, 5, self.old)
        self.canv.setFillColor(colors.white)
        self.canv.rect(-2, 0, self.width, self.height, stroke=0, fill=1)
        self.canv.setFillColor(colors.black)
        self.canv.drawString(0, 5, self.new)


class _Logo(Flowable):
    """A coloured disc with letters on it."""

    def __init__(self, letters: str) -> None:
        super().__init__()
        self.letters = letters
        self.width, self.height = 60, 60

    def draw(self) -> None:
        self.canv.setFillColor(colors.darkgreen)
        self.canv.circle(30, 30, 26, stroke=0, fill=1)
        self.canv.setFillColor(colors.white)
        self.canv.setFont("Helvetica-Bold", 16)
        self.canv.drawCentredString(30, 24, self.letters)


def _flowing(block: Block, styles: StyleSheet1, look: str) -> list[Flowable]:
    if block.sort == "page":
        return [PageBreak()]
    if block.sort == "pasted":
        return [_Pasted(*block.rows[0])]
    if block.sort == "table":
        cells = [[Paragraph(escape(cell), styles["BodyText"]) for cell in row] for row in block.rows]
        lined = [("GRID", (0, 0), (-1, -1), 0.4, colors.grey)] if look != "plain" else []
        return [Table(cells, style=[*lined, ("VALIGN", (0, 0), (-1, -1), "TOP")]), Spacer(1, 8)]
    text = escape(block.text).replace("     ", "&nbsp;" * 8)
    return [Paragraph(text, styles["Heading2" if block.sort == "heading" else "BodyText"])]


def _sheet(document: Data, firm: Data, path: Path) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    for block in blocks(document["lines"]):
        if block.sort == "sheet":
            sheet = book.create_sheet(block.text) if sheet.max_row > 1 else sheet
            sheet.title = block.text
        elif block.sort == "table":
            for row in block.rows:
                sheet.append([_value(cell) for cell in row])
            if firm["look"] != "plain":
                for cell in sheet[sheet.max_row - len(block.rows) + 1]:
                    cell.font = Font(bold=True)
        else:
            sheet.append([block.text])
    for each in book.worksheets if document.get("landscape") else ():
        each.page_setup.orientation = "landscape"
    book.properties.created = book.properties.modified = _made(document)
    book.save(path)


def _value(cell: str) -> object:
    try:
        return date.fromisoformat(cell)
    except ValueError:
        return int(cell) if cell.isdigit() else cell or None


def _text(document: Data, firm: Data, path: Path) -> None:
    path.write_text("\r\n".join(document["lines"]) + "\r\n", encoding="utf-8", newline="")


def _mail(document: Data, firm: Data, path: Path) -> None:
    mail = EmailMessage()
    lines = list(document["lines"])
    while lines[0].startswith(("From: ", "To: ", "Subject: ")):
        name, value = lines.pop(0).split(": ", 1)
        mail[name] = value
    mail["Date"] = _made(document).strftime("%a, %d %b %Y %H:%M:%S -0600")
    mail.set_content("\n".join(lines) + "\n")
    path.write_bytes(bytes(mail))


def _picture(document: Data, firm: Data, path: Path) -> None:
    photograph(document["lines"], _made(document), path, board=document.get("board", False))


_WRITERS: dict[str, Callable[[Data, Data, Path], None]] = {
    ".docx": _word, ".pdf": _pdf, ".xlsx": _sheet, ".txt": _text, ".eml": _mail, ".jpg": _picture, ".png": _picture,
}  # fmt: skip
