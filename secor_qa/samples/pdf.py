"""Papers as PDF: letterheads, forms with boxes, checklists, drawn signatures, page numbers."""

from __future__ import annotations

import math
from datetime import date
from io import BytesIO
from typing import Any, cast
from xml.sax.saxutils import escape

from reportlab.lib import colors
from reportlab.lib.pagesizes import letter
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import inch
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer
from reportlab.platypus import Table as PdfTable

from secor_qa.samples.dice import dice
from secor_qa.samples.paper import Block, Checks, Fields, Heading, Paper, Signature, Table, Text
from secor_qa.samples.timeline import written

_WIDTH = 6.9 * inch
PLAIN = 4  # the letterhead of those who have none


def pdf_bytes(paper: Paper) -> bytes:
    """The paper as a PDF with a text layer; its properties carry the paper's own date."""
    out = BytesIO()
    document = SimpleDocTemplate(
        out, pagesize=letter, leftMargin=0.8 * inch, rightMargin=0.8 * inch, topMargin=1.35 * inch,
        bottomMargin=0.8 * inch, title=paper.title, author=paper.company, invariant=1,
    )  # fmt: skip
    story: list[Flowable] = [Paragraph(escape(paper.title), _style(paper, 15, bold=True)), Spacer(1, 8)]
    for block in paper.blocks:
        story += _flowables(block, paper)
    document.build(story, canvasmaker=_numbered(paper))
    return out.getvalue()


def date_pdf(canvas: Canvas, on: date, hour: int) -> None:
    """Set the date in a PDF's properties, which reportlab would else take from the clock."""
    cast(Any, canvas)._doc._timeStamp.YMDhms = (on.year, on.month, on.day, hour, 30, 0)


def _numbered(paper: Paper) -> Any:
    """A canvas that knows how many pages there are, so that it can print "Page 1 of 2"."""

    class Numbered(Canvas):
        def __init__(self, *args: Any, **kwargs: Any) -> None:
            super().__init__(*args, **kwargs)
            self._pages: list[dict[str, Any]] = []
            date_pdf(self, paper.made_on, 9)

        def showPage(self) -> None:  # noqa: N802  reportlab's own name
            self._pages.append(dict(self.__dict__))
            cast(Any, self)._startPage()

        def save(self) -> None:
            total = paper.n_pages_claimed or len(self._pages)
            for number, state in enumerate(self._pages, 1):
                self.__dict__.update(state)
                _letterhead(self, paper)
                self.setFont(_font(paper), 8)
                self.drawRightString(7.7 * inch, 0.5 * inch, f"Page {number} of {total}")
                super().showPage()
            super().save()

    return Numbered


def _letterhead(canvas: Canvas, paper: Paper) -> None:
    """One of four letterheads, or none."""
    look, (width, height) = paper.look, letter
    if look.letterhead == PLAIN:
        return
    canvas.saveState()
    canvas.setFillColorRGB(*(part / 255 for part in look.colour))
    if look.letterhead == 0:
        canvas.rect(0, height - 0.9 * inch, width, 0.9 * inch, stroke=0, fill=1)
        canvas.setFillColor(colors.white)
    elif look.letterhead == 1:
        canvas.rect(0.35 * inch, 0.7 * inch, 0.12 * inch, height - 1.4 * inch, stroke=0, fill=1)
    elif look.letterhead == 2:
        canvas.circle(1.1 * inch, height - 0.65 * inch, 0.28 * inch, stroke=0, fill=1)
    else:
        canvas.line(0.8 * inch, height - 1.05 * inch, width - 0.8 * inch, height - 1.05 * inch)
    left = 1.6 * inch if look.letterhead == 2 else 0.8 * inch
    canvas.setFont(_font(paper, bold=True), 13)
    canvas.drawString(left, height - 0.58 * inch, paper.company)
    canvas.setFont(_font(paper), 8)
    canvas.drawString(left, height - 0.76 * inch, paper.address)
    canvas.restoreState()


def _font(paper: Paper, *, bold: bool = False) -> str:
    if paper.look.typeface == "Times":
        return "Times-Bold" if bold else "Times-Roman"
    return "Helvetica-Bold" if bold else "Helvetica"


def _style(paper: Paper, size: float, *, bold: bool = False) -> ParagraphStyle:
    scale = 1.15 if paper.form == "scan" else 1
    return ParagraphStyle("s", fontName=_font(paper, bold=bold), fontSize=size * scale, leading=size * scale * 1.35,
                          spaceAfter=4)  # fmt: skip


def _cell(value: object, paper: Paper, *, bold: bool = False) -> Paragraph:
    text = written(value, paper.look.dates) if hasattr(value, "isoformat") else str(value)  # type: ignore[arg-type]
    return Paragraph(escape(text), _style(paper, 9, bold=bold))


def _flowables(block: Block, paper: Paper) -> list[Flowable]:
    gap = Spacer(1, 7)
    if isinstance(block, Heading):
        return [Paragraph(escape(block.text), _style(paper, 11.5, bold=True))] if block.text else []
    if isinstance(block, Text):
        return [Paragraph(escape(block.text), _style(paper, 10))]
    if isinstance(block, Fields):
        rows = [[_cell(label, paper, bold=True), _cell(value, paper)] for label, value in block.pairs]
        return [_grid(rows, [0.28, 0.72]), gap]
    if isinstance(block, Table):
        head = [_cell(name, paper, bold=True) for name in block.head]
        rows = [head, *([_cell(value, paper) for value in row] for row in block.rows)]
        return [_grid(rows, _shares(block)), gap]
    if isinstance(block, Checks):
        head = [_cell(name, paper, bold=True) for name in ("Item", "OK", "Remarks")]
        rows = [head, *([_cell(item, paper), _cell(_MARKS[ok], paper), _cell(remark, paper)] for item, ok, remark in
                        block.rows)]  # fmt: skip
        return [_grid(rows, [0.5, 0.1, 0.4]), gap]
    return [Spacer(1, 10), _Signed(block, paper)]


_MARKS = {True: "[X]", False: "[ ] no", None: "[ ]"}


def _shares(block: Table) -> list[float]:
    """Column widths by the longest text, each within bounds."""
    lengths = [
        min(34, max(8, *(len(str(row[column])) + 2 for row in [block.head, *block.rows])))
        for column in range(len(block.head))
    ]
    return [length / sum(lengths) for length in lengths]


def _grid(rows: list[list[Paragraph]], shares: list[float]) -> PdfTable:
    style = [("GRID", (0, 0), (-1, -1), 0.5, colors.grey), ("VALIGN", (0, 0), (-1, -1), "TOP"),
             ("TOPPADDING", (0, 0), (-1, -1), 2), ("BOTTOMPADDING", (0, 0), (-1, -1), 1)]  # fmt: skip
    return PdfTable(rows, colWidths=[share * _WIDTH for share in shares], style=style, hAlign="LEFT")


class _Signed(Flowable):
    """A signature line: role, name, a drawn stroke and the date; empty where it was never signed."""

    def __init__(self, signature: Signature, paper: Paper) -> None:
        super().__init__()
        self.signature, self.paper = signature, paper
        self.width, self.height = _WIDTH, 30

    def draw(self) -> None:
        signature, canvas = self.signature, self.canv
        canvas.setFont(_font(self.paper), 9.5 if self.paper.form != "scan" else 11)
        canvas.line(0, 10, 210, 10)
        canvas.line(260, 10, 380, 10)
        canvas.drawString(0, 0, f"{signature.role}: {signature.name}" if signature.on else f"{signature.role}:")
        canvas.drawString(260, 0, "Date")
        if signature.on:
            canvas.drawString(264, 13, written(signature.on, self.paper.look.dates) if signature.dated else "")
            _scribble(canvas, signature.name)


def _scribble(canvas: Any, name: str) -> None:
    """A stroke that is the same each time the same person signs."""
    random = dice(name, "signature")
    path = canvas.beginPath()
    x, phase = 14.0, random.random() * 6
    path.moveTo(x, 15)
    for step in range(1, 9 + len(name) // 3):
        rise = 7 * math.sin(phase + step * (1.3 + random.random()))
        path.curveTo(x + 4, 15 + rise * 1.6, x + 8, 15 - rise, x + 11, 15 + rise / 2)
        x += 11
    canvas.saveState()
    canvas.setStrokeColorRGB(0.1, 0.15, 0.5)
    canvas.setLineWidth(0.9)
    canvas.drawPath(path)
    canvas.restoreState()
