"""Read one evidence document: the kind is told by content, and a damaged file costs only itself."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from time import monotonic
from typing import Any

from secor_qa.errors import CouldNotRead
from secor_qa.procedure.submission import LONG_TEXT, Document, Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers import apart
from secor_qa.readers.apart import limits, wire
from secor_qa.readers.apart.limits import RECOGNISING_SECONDS_MIN, TEXT_HERE_MAX
from secor_qa.readers.apart.patience import NOT_READ, Patience
from secor_qa.readers.evidence import archive, image, mail, msg, pdf, rtf, spreadsheet, text, word
from secor_qa.readers.evidence.content import Content, Unreadable
from secor_qa.readers.evidence.dates import find_dates
from secor_qa.readers.evidence.kinds import ADVICE, in_words, is_never_text, kind_of, promised
from secor_qa.readers.evidence.long_texts import as_far_as_read
from secor_qa.readers.evidence.ocr import NOT_AVAILABLE
from secor_qa.readers.evidence.scanned import recognise_pages
from secor_qa.readers.evidence.signs import find_signs

_READERS: dict[str, Callable[[bytes], Content]] = {
    "pdf": lambda data: recognise_pages(data, pdf.read(data)),
    "docx": word.read,
    "xlsx": spreadsheet.read,
    "ods": spreadsheet.read,
    "xls": spreadsheet.read,
    "image": image.read,
    "text": text.read,
    "rtf": rtf.read,
    "mail": lambda data: mail.read(data, _inner),
    "msg": lambda data: msg.read(data, _inner),
    "zip": lambda data: archive.read(data, _inner),
}
_HARMLESS = frozenset({"empty", "text", "html", "svg", "link"})


def read_document(name: str, data: bytes, patience: Patience | None = None) -> Document:
    """Read a document's kind, text per page and dates. Never raises for what stands in the file.

    `name` becomes the document's `file`; it does not decide how the content is read, but plain text under the name
    of another format is a damaged file. Whatever needs a parser is read in the process apart, within its limits; where
    the `patience` with a package is over, it is left as a page to look at.
    """
    if apart.inside or _needs_no_parser(data):
        return read_document_here(name, data, kind_of(data))
    patience = patience or Patience()
    if patience.is_over:
        return _left_unread(name, data, kind_of(data))
    try:
        return wire.unpack_document(_asked(name, data, patience))
    except CouldNotRead as error:
        problem = error.problems[0]
        return _unreadable(_document(name, data, ""), f"The file {problem.found} {problem.mend}".strip())


def _left_unread(name: str, data: bytes, kind: str) -> Document:
    if kind not in _READERS:
        return read_document_here(name, data, kind)
    return replace(_document(name, data, kind), readable=True, unread_pages=(1,), signs=(NOT_READ,))


def _asked(name: str, data: bytes, patience: Patience) -> Any:
    """What stands in a file without its pictures, then with what is recognised in them in the rest of its time.

    So a scan or a photograph for which there is no time is still a picture that a person can look at.
    """
    ends_at = monotonic() + limits.file_seconds()
    with patience.spending():
        packed = apart.ask("document", name, data, recognise=False)
    left = ends_at - monotonic()
    if not packed["unread_pages"] or not patience.recognises or left < RECOGNISING_SECONDS_MIN:
        return packed
    if any(sign["code"] in (NOT_AVAILABLE.code, LONG_TEXT) for sign in packed["signs"]):
        return packed
    with suppress(CouldNotRead), patience.spending():
        recognised = apart.ask("document", name, data, seconds=left)
        return recognised if len(recognised["texts"]) >= len(packed["texts"]) else packed
    return packed


def _needs_no_parser(data: bytes) -> bool:
    return len(data) <= TEXT_HERE_MAX and not data.startswith(b"PK") and kind_of(data) in _HARMLESS


def _inner(name: str, data: bytes) -> Document:
    """A file inside a file: read where the outer one is."""
    return read_document_here(name, data, kind_of(data))


def read_document_packed(name: str, data: bytes) -> dict[str, Any]:
    """The document as it crosses between processes."""
    return wire.pack_document(read_document_here(name, data, kind_of(data)))


def read_document_here(name: str, data: bytes, kind: str) -> Document:
    """The document, read in this very process."""
    document = _document(name, data, kind)
    other = promised(name, kind) if kind in _READERS else ""
    if kind == "text" and is_never_text(name):
        what = other.split(" ", 1)[1]
        return _unreadable(document, f"The file is named as {other} but holds plain text. Send the {what} again.")
    if kind not in _READERS:
        return _unreadable(document, ADVICE[kind])
    try:
        content = as_far_as_read(_READERS[kind](data))
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
        signs=(*content.signs, *find_signs(content), *_wrong_name(kind, other)),
    )


def _wrong_name(kind: str, other: str) -> tuple[Sign, ...]:
    if not other:
        return ()
    sentence = f"The file is named as {other} but is {in_words(kind)}. It was read as what it is."
    return (Sign(SignKind.CAUTION, "wrong-extension", sentence),)


def _document(name: str, data: bytes, kind: str) -> Document:
    return Document(file=name, kind=kind, sha256=hashlib.sha256(data).hexdigest(), n_bytes=len(data))


def _unreadable(document: Document, sentence: str) -> Document:
    return replace(document, readable=False, why_not=sentence)
