"""Read one evidence document: the kind is told by content, and a damaged file costs only itself."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath
from typing import Any

from secor_qa.errors import CouldNotRead
from secor_qa.procedure.submission import Document
from secor_qa.readers import apart, wire
from secor_qa.readers.apart_limits import TEXT_HERE_MAX
from secor_qa.readers.evidence import image, pdf, rtf, spreadsheet, text, word
from secor_qa.readers.evidence.content import Content, Unreadable
from secor_qa.readers.evidence.dates import find_dates
from secor_qa.readers.evidence.scanned import recognise_pages
from secor_qa.readers.evidence.signs import find_signs

_READERS: dict[str, Callable[[bytes], Content]] = {
    "pdf": pdf.read,
    "docx": word.read,
    "xlsx": spreadsheet.read,
    "ods": spreadsheet.read,
    "xls": spreadsheet.read,
    "image": image.read,
    "text": text.read,
    "rtf": rtf.read,
}
_ADVICE = {
    "empty": "The file is empty. Send it again.",
    "doc": "This is a Word document in the old binary format. Save it as .docx or PDF and send it again.",
    "zip": "This is an archive. Unpack it and send the documents themselves.",
    "protected": "The file is protected by a password. Save it without one and send it again.",
    "mail": "This is an e-mail. Save it as PDF, with its attachments beside it, and send those.",
    "other": "This kind of file cannot be read here. Send it as PDF, Word, Excel, a photograph or plain text.",
}
_NEVER_TEXT = {
    ".pdf": "PDF", ".docx": "Word file", ".doc": "Word file", ".xlsx": "workbook", ".xlsm": "workbook",
    ".xls": "workbook", ".xlsb": "workbook", ".ods": "workbook", ".jpg": "picture", ".jpeg": "picture",
    ".png": "picture", ".tif": "picture", ".tiff": "picture", ".heic": "picture",
}  # fmt: skip
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = (b"\xff\xd8\xff", b"\x89PNG\r\n", b"GIF8", b"II*\0", b"MM\0*", b"BM")


def read_document(name: str, data: bytes) -> Document:
    """Read a document's kind, text per page and dates. Never raises for what stands in the file.

    `name` becomes the document's `file`; it does not decide how the content is read, but plain text under the name
    of another format is a damaged file. Whatever needs a parser is read in the process apart, within its limits.
    """
    kind = kind_of(data)
    harmless = kind not in _READERS or (kind == "text" and len(data) <= TEXT_HERE_MAX)
    if apart.inside or harmless:
        return read_document_here(name, data, kind)
    try:
        return wire.unpack_document(apart.ask("document", name, data))
    except CouldNotRead as error:
        problem = error.problems[0]
        return _unreadable(_document(name, data, kind), f"The file {problem.found} {problem.mend}".strip())


def read_document_packed(name: str, data: bytes) -> dict[str, Any]:
    """The document as it crosses between processes."""
    return wire.pack_document(read_document_here(name, data, kind_of(data)))


def read_document_here(name: str, data: bytes, kind: str) -> Document:
    """The document, read in this very process."""
    document = _document(name, data, kind)
    if kind == "text" and (promised := _NEVER_TEXT.get(PurePosixPath(name).suffix.lower())):
        return _unreadable(
            document, f"The file is named as {promised} but holds plain text. Send the {promised} again."
        )
    if kind not in _READERS:
        return _unreadable(document, _ADVICE[kind])
    try:
        content = _READERS[kind](data)
        if kind == "pdf":
            content = recognise_pages(data, content)
    except Unreadable as why:
        return _unreadable(document, why.sentence)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException:  # a reader's panic is no `Exception`
        return _unreadable(document, "The file is damaged and cannot be opened. Send it again.")
    return replace(
        document,
        kind=content.kind,
        readable=True,
        texts=content.texts,
        dates=(*content.dates, *find_dates(content.texts, content.beside)),
        page_names=content.page_names,
        recognised_pages=content.recognised_pages,
        unread_pages=content.unread_pages,
        metadata=content.metadata,
        signs=(*content.signs, *find_signs(content)),
    )


def _document(name: str, data: bytes, kind: str) -> Document:
    return Document(file=name, kind=kind, sha256=hashlib.sha256(data).hexdigest(), n_bytes=len(data))


def _unreadable(document: Document, sentence: str) -> Document:
    return replace(document, readable=False, why_not=sentence)


def kind_of(data: bytes) -> str:
    """The kind of a file by its content: a key of the readers, or of the advice for what cannot be read."""
    if not data:
        return "empty"
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(_PICTURES) or (data[:4] == b"RIFF" and data[8:12] == b"WEBP") or data[4:8] == b"ftyp":
        return "image"
    if data.startswith(_OLE):
        return _kind_of_ole(data)
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _kind_of_zip(data)
    if data.startswith(b"{\\rtf"):
        return "rtf"
    return "text" if text.is_text(data) else "other"


def _kind_of_zip(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            mimetype = archive.read("mimetype")[:80] if "mimetype" in names else b""
    except Exception:
        return "zip"
    if "word/document.xml" in names:
        return "docx"
    if names & {"xl/workbook.xml", "xl/workbook.bin"}:
        return "xlsx"
    return "ods" if b"opendocument.spreadsheet" in mimetype else "other" if mimetype else "zip"


def _kind_of_ole(data: bytes) -> str:
    def holds(stream: str) -> bool:
        return stream.encode("utf-16-le") in data

    if holds("EncryptedPackage"):
        return "protected"
    if holds("WordDocument"):
        return "doc"
    if holds("Workbook") or holds("Book"):
        return "xls"
    return "mail" if holds("__substg1.0") else "other"
