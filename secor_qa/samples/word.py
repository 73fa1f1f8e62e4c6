"""Papers as Word documents, small and with the paper's own date in their properties."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time
from io import BytesIO

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from secor_qa.samples.archive import repack
from secor_qa.samples.paper import Block, Checks, Fields, Heading, Paper, Signature, Table, Text
from secor_qa.samples.pdf import PLAIN
from secor_qa.samples.timeline import written

_NOT_NEEDED = ("docProps/thumbnail.jpeg", "word/stylesWithEffects.xml")


def word_bytes(paper: Paper) -> bytes:
    """The paper as .docx."""
    document = Document()
    _slim(document)
    document.styles["Normal"].font.name = "Calibri" if paper.look.typeface == "Helvetica" else "Cambria"  # type: ignore[attr-defined]
    if paper.look.letterhead != PLAIN:
        head = document.sections[0].header.paragraphs[0]
        run = head.add_run(f"{paper.company}\n")
        run.bold, run.font.size, run.font.color.rgb = True, Pt(14), RGBColor(*paper.look.colour)
        head.add_run(paper.address).font.size = Pt(8)
    document.add_heading(paper.title, level=1)
    for block in paper.blocks:
        _add(document, block, paper)
    if paper.n_pages_claimed:
        document.sections[0].footer.paragraphs[0].text = f"Page 1 of {paper.n_pages_claimed}"
    properties, made_at = document.core_properties, datetime.combine(paper.made_on, time(9, 30))
    properties.author = properties.last_modified_by = paper.company
    properties.title, properties.comments, properties.revision = paper.title, "", 1
    properties.created = properties.modified = made_at
    out = BytesIO()
    document.save(out)
    return repack(out.getvalue(), paper.made_on, leave_out=_NOT_NEEDED)


def _slim(document: WordDocument) -> None:
    """Leave out the hundred table styles that no paper uses."""
    for style in list(document.styles.element):
        name = style.find(qn("w:name"))
        if style.get(qn("w:type")) == "table" and name.get(qn("w:val")) not in ("Normal Table", "Table Grid"):
            document.styles.element.remove(style)


def _add(document: WordDocument, block: Block, paper: Paper) -> None:
    if isinstance(block, Heading):
        if block.text:
            document.add_heading(block.text, level=2)
    elif isinstance(block, Text):
        document.add_paragraph(block.text)
    elif isinstance(block, Fields):
        _add_table(document, [list(pair) for pair in block.pairs], paper)
    elif isinstance(block, Table):
        _add_table(document, [block.head, *block.rows], paper)
    elif isinstance(block, Checks):
        rows = [[item, {True: "☒", False: "☐ no", None: "☐"}[ok], remark] for item, ok, remark in block.rows]
        _add_table(document, [["Item", "OK", "Remarks"], *rows], paper)
    else:
        document.add_paragraph(_signature_line(block, paper))


def _signature_line(signature: Signature, paper: Paper) -> str:
    if signature.on is None:
        return f"{signature.role}: ______________________   Date: ______________"
    on, name = written(signature.on, paper.look.dates) if signature.dated else "____________", signature.name
    return f"{signature.role}: {name}   Signed: {name}   Date: {on}"


def _add_table(document: WordDocument, rows: Sequence[Sequence[object]], paper: Paper) -> None:
    grid = document.add_table(rows=len(rows), cols=len(rows[0]), style="Table Grid")
    for cells, row in zip(grid.rows, rows, strict=True):
        for cell, value in zip(cells.cells, row, strict=True):
            cell.text = written(value, paper.look.dates) if hasattr(value, "isoformat") else str(value)  # type: ignore[arg-type]
    document.add_paragraph()
