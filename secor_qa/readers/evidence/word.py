"""Word (.docx): paragraphs, tables, text boxes, headers and footers, in reading order, as one text.

What was deleted with changes tracked is no text; what was inserted is.
A field still at its placeholder is a blank line.
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from html import unescape
from itertools import islice
from typing import TYPE_CHECKING, Any

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers.evidence.blanks import drawn_on, has_blanks
from secor_qa.readers.evidence.content import Beside, Content, Unreadable
from secor_qa.readers.evidence.signature_lines import signature_lines
from secor_qa.readers.evidence.word_pages import pages_missing

if TYPE_CHECKING:
    from docx.document import Document as WordFile

_UNPACKED_MAX = 200_000_000  # bytes of all parts
_MARKUP_MAX = 40_000_000  # bytes of those that are text; parsed, they take twenty times their size
_SECTIONS_MAX = 200  # whose headers and footers are looked at
_MAIN = "application/vnd.{}.main+xml"  # what the main part of a document says it is, beside that of a .docx
_MAIN_PARTS = tuple(
    _MAIN.format(kind)
    for kind in ("ms-word.document.macroEnabled", "ms-word.template.macroEnabledTemplate",
                 "openxmlformats-officedocument.wordprocessingml.template")
)  # fmt: skip
_DEEP = 40  # tables within tables
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_LEFT_OUT = {
    f"{_W}{name}" for name in ("del", "moveFrom", "rPr", "pPr", "sdtPr", "txbxContent", "instrText", "delText")
}
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
_TICKED, _OPEN = {"F0FE", "F052", "F0FD", "F078", "F054"}, {"F0A8", "F06F", "F0A3", "F071"}  # in the fonts of symbols
_BLANK = "________"
_COMPANY = re.compile(rb"<Company>([^<]{1,500})</Company>")


def read(data: bytes) -> Content:
    """The whole document as one page: Word files do not say where their pages end."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = archive.infolist()
        n_markup = sum(part.file_size for part in parts if part.filename.endswith((".xml", ".rels")))
        if n_markup > _MARKUP_MAX or sum(part.file_size for part in parts) > _UNPACKED_MAX:
            raise Unreadable("docx", "The Word document unpacks to far more than a record holds. Send it as PDF.")
    document = _opened(data)
    heads, feet = _around(document)
    body = document.element.body
    head_lines, foot_lines = (
        dict.fromkeys(line for part in parts for line in _blocks(part)) for parts in (heads, feet)
    )
    text = "\n".join([*head_lines, *_blocks(body), *foot_lines])  # what several sections share stands once
    drawn = any(True for _ in body.iter(f"{_W}drawing", f"{_W}pict", f"{_W}object"))
    signing = signature_lines(text) if drawn else ()
    return Content(
        "docx",
        (text,),
        metadata=dict(_metadata(document)),
        signs=(
            *_signs(body),
            *pages_missing([body, *heads, *feet], text),
            *([drawn_on(1)] if drawn and has_blanks(text) else []),
        ),
        beside={(1, line.start): Beside(inked=True) for line in signing},
    )


def _opened(data: bytes) -> WordFile:
    """The document. One with macros, and a template, are documents like any other; nothing in them runs."""
    from docx.opc.part import PartFactory
    from docx.package import Package
    from docx.parts.document import DocumentPart

    for kind in _MAIN_PARTS:
        PartFactory.part_type_for[kind] = DocumentPart
    part = Package.open(io.BytesIO(data)).main_document_part
    if not isinstance(part, DocumentPart):
        raise Unreadable("docx", "The Word document is damaged. Open it in Word, save it as PDF and send that.")
    return part.document


def _around(document: WordFile) -> tuple[list[Any], list[Any]]:
    """The heads and the feet of all sections."""
    heads: list[Any] = []
    feet: list[Any] = []
    for section in islice(document.sections, _SECTIONS_MAX):
        if section.different_first_page_header_footer:
            heads.append(section.first_page_header._element)
            feet.append(section.first_page_footer._element)
        heads.append(section.header._element)
        feet.append(section.footer._element)
    return heads, feet


def _blocks(element: Any, deep: int = 0) -> Iterator[str]:
    """The lines of a part: a paragraph each, and one per row of a table with its cells apart by tabs."""
    if deep > _DEEP:
        return
    for child in element:
        if child.tag == f"{_W}p":
            line = _paragraph(child)
            if line.strip():
                yield line
            for box in child.iter(f"{_W}txbxContent"):
                if _is_own_box(box, child):
                    yield from _blocks(box, deep + 1)
        elif child.tag == f"{_W}tbl":
            yield from _rows(child, deep + 1)
        elif child.tag in (f"{_W}sdt", f"{_W}sdtContent", f"{_W}ins", f"{_W}customXml", f"{_W}smartTag"):
            yield from _blocks(child, deep + 1)


def _is_own_box(box: Any, paragraph: Any) -> bool:
    """Whether a text box is the paragraph's, neither that of a box in it nor the copy for older programs."""
    for above in box.iterancestors():
        if above.tag in (_FALLBACK, f"{_W}txbxContent"):
            return False
        if above is paragraph:
            return True
    return False


def _rows(table: Any, deep: int) -> Iterator[str]:
    for row in table.iter(f"{_W}tr"):
        if next(row.iterancestors(f"{_W}tbl")) is not table:
            continue
        cells = [cell for cell in row.iter(f"{_W}tc") if next(cell.iterancestors(f"{_W}tr")) is row]
        line = "\t".join(" ".join(_blocks(cell, deep)).replace("\t", " ").replace("\n", " ") for cell in cells)
        if line.strip():
            yield line


def _paragraph(paragraph: Any) -> str:
    return "".join(_pieces(paragraph, 0))


def _pieces(element: Any, deep: int) -> Iterator[str]:
    for child in element:
        if child.tag in _LEFT_OUT or child.tag == _FALLBACK or deep > _DEEP:
            continue
        if child.tag == f"{_W}t":
            yield child.text or ""
        elif child.tag in _MARKS:
            yield _MARKS[child.tag]
        elif child.tag == f"{_W}sym":
            code = str(child.get(f"{_W}char", "")).upper()
            yield "☒" if code in _TICKED else "☐" if code in _OPEN else ""
        elif child.tag == f"{_W}sdt" and child.find(f"{_W}sdtPr/{_W}showingPlcHdr") is not None:
            yield _BLANK
        else:
            yield from _pieces(child, deep + 1)


def _metadata(document: WordFile) -> Iterator[tuple[str, str]]:
    try:
        about = document.core_properties
        texts = {"author": about.author, "changed_by": about.last_modified_by, "title": about.title}
        moments = {"created": about.created, "modified": about.modified}
    except (ValueError, KeyError, AttributeError, TypeError):
        return
    yield from ((name, str(text).strip()[:200]) for name, text in texts.items() if text)
    yield from ((name, moment.isoformat()) for name, moment in moments.items() if moment)
    package = document.part.package
    for part in package.iter_parts() if package else ():
        found = _COMPANY.search(part.blob) if part.partname == "/docProps/app.xml" else None
        if found:
            yield "company", unescape(found[1].decode("utf-8", "replace")).strip()[:200]


def _signs(body: Any) -> Iterator[Sign]:
    n_deleted = sum(1 for _ in body.iter(f"{_W}del", f"{_W}moveFrom"))
    n_inserted = sum(1 for _ in body.iter(f"{_W}ins", f"{_W}moveTo"))
    if n_deleted or n_inserted:
        said = f"Changes are tracked and not accepted: {n_inserted} insertions, {n_deleted} deletions."
        yield Sign(SignKind.CAUTION, "tracked-changes", said)
