"""Word (.docx): paragraphs, tables, headers and footers, in reading order, as one text."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from secor_qa.readers.evidence.content import Content, Unreadable

if TYPE_CHECKING:
    from docx.table import Table
    from docx.text.paragraph import Paragraph

_UNPACKED_MAX = 200_000_000  # bytes of all parts


def read(data: bytes) -> Content:
    """The whole document as one page: Word files do not say where their pages end."""
    import docx

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if sum(part.file_size for part in archive.infolist()) > _UNPACKED_MAX:
            raise Unreadable("docx", "The Word document unpacks to far more than a record holds. Send it as PDF.")
    document = docx.Document(io.BytesIO(data))
    lines: dict[str, None] = {}  # headers that several sections share stand once
    for section in document.sections:
        lines |= dict.fromkeys(_lines(section.header.iter_inner_content()))
    body = list(_lines(document.iter_inner_content()))
    feet: dict[str, None] = {}
    for section in document.sections:
        feet |= dict.fromkeys(_lines(section.footer.iter_inner_content()))
    return Content("docx", ("\n".join([*lines, *body, *feet]),))


def _lines(blocks: Iterator[Paragraph | Table]) -> Iterator[str]:
    from docx.table import Table

    for block in blocks:
        if isinstance(block, Table):
            yield from _rows(block)
        elif block.text.strip():
            yield block.text


def _rows(table: Table) -> Iterator[str]:
    """One line per row, cells apart by tabs; a merged cell counts once."""
    for row in table.rows:
        cells = {id(cell._tc): " ".join(_lines(cell.iter_inner_content())) for cell in row.cells}
        line = "\t".join(cells.values())
        if line.strip():
            yield line
