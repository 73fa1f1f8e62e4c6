"""Files inside a file: what is attached to an e-mail or packed in a zip, read as further pages, within limits."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field, replace
from pathlib import PurePosixPath

from secor_qa.procedure.submission import Document, FoundDate, Sign
from secor_qa.procedure.words import DateRole, SignKind
from secor_qa.readers.apart.limits import seconds_left
from secor_qa.readers.evidence.content import Content

FILES_MAX = 100  # in one e-mail or archive
DEPTH_MAX = 2  # a zip in an e-mail in a zip is not opened
PAGES_MAX = 500
BYTES_MAX = 100_000_000  # of all files inside together

_depth: ContextVar[int] = ContextVar("depth", default=0)


@dataclass(frozen=True)
class Inner:
    """One file inside; `read` gives its bytes, or None where it must not be unpacked, for the reason `refused`."""

    name: str
    read: Callable[[], bytes]
    refused: str = ""


@dataclass
class _Pages:
    texts: list[str] = field(default_factory=list[str])
    names: list[str] = field(default_factory=list[str])
    recognised: list[int] = field(default_factory=list[int])
    unread: list[int] = field(default_factory=list[int])
    dates: list[FoundDate] = field(default_factory=list[FoundDate])
    signs: list[Sign] = field(default_factory=list[Sign])


def safe_name(name: str) -> str:
    """A file name for people: no folders that lead out, no control or direction marks, of bounded length."""
    parts = [part for part in PurePosixPath(name.replace("\\", "/")).parts if part not in ("..", ".", "/")]
    plain = "".join(letter for letter in "/".join(parts) if letter.isprintable())
    return plain[-120:] or "file without a name"


def with_inner(content: Content, inner: Iterable[Inner], read: Callable[[str, bytes], Document]) -> Content:
    """A content with the pages of the files inside it behind its own; those that are not read are named in a sign.

    `read` reads one file in this very process. Files inside files are opened `DEPTH_MAX` deep.
    """
    depth = _depth.get()
    if depth >= DEPTH_MAX:
        return _with_sign(content, "inner-file", "It holds files in files in files, which were not opened.")
    token = _depth.set(depth + 1)
    try:
        return _collect(content, inner, read)
    finally:
        _depth.reset(token)


def _collect(content: Content, inner: Iterable[Inner], read: Callable[[str, bytes], Document]) -> Content:
    pages = _Pages(list(content.texts), list(content.page_names), dates=list(content.dates), signs=list(content.signs))
    left = BYTES_MAX
    for number, each in enumerate(inner):
        name = safe_name(each.name)
        if number >= FILES_MAX or len(pages.texts) >= PAGES_MAX or seconds_left() <= 0:
            pages.signs.append(_sign("inner-file", f"It holds more than can be read; from “{name}” on nothing was."))
            break
        data = None if each.refused else each.read()
        if data is None or len(data) > left:
            why = each.refused or "All files in it together are too large."
            pages.signs.append(_sign("inner-file", f"“{name}” was not read. {why}"))
            continue
        left -= len(data)
        _add(pages, name, read(name, data))
    return replace(
        content,
        texts=tuple(pages.texts),
        dates=tuple(pages.dates),
        page_names=tuple(pages.names),
        recognised_pages=tuple(pages.recognised),
        unread_pages=tuple(pages.unread),
        signs=tuple(pages.signs),
    )


def _add(pages: _Pages, name: str, document: Document) -> None:
    before = len(pages.texts)
    if not document.readable:
        pages.signs.append(_sign("inner-file", f"“{name}” was not read. {document.why_not}"))
        return
    texts = document.texts or ("",)  # a picture without text is still a page
    pages.texts += texts
    for number in range(1, len(texts) + 1):
        own = document.page_names[number - 1] if number <= len(document.page_names) else ""
        page = own or (f"page {number}" if len(texts) > 1 else "")
        pages.names.append(f"{name}: {page}" if page else name)
    pages.recognised += [before + number for number in document.recognised_pages]
    pages.unread += [before + number for number in document.unread_pages]
    pages.dates += [
        replace(found, page=before + found.page)
        for found in document.dates
        if found.role is DateRole.MADE and found.text not in " ".join(texts)  # those in the text are found anew
    ]
    pages.signs += [replace(sign, page=before + (sign.page or 1)) for sign in document.signs]


def _sign(code: str, text: str) -> Sign:
    return Sign(SignKind.CAUTION, code, text)


def _with_sign(content: Content, code: str, text: str) -> Content:
    return replace(content, signs=(*content.signs, _sign(code, text)))


def metadata_of(**known: str) -> Mapping[str, str]:
    """What is known of a file, without what is blank."""
    return {key: " ".join(value.split())[:300] for key, value in known.items() if value and value.strip()}
