"""A zip as evidence: each file in it a group of pages, within limits; nothing is unpacked to disk."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Callable, Iterator

from natsort import natsorted

from secor_qa.procedure.submission import Document
from secor_qa.readers.evidence.content import Content, Unreadable
from secor_qa.readers.evidence.inner import BYTES_MAX, FILES_MAX, Inner, with_inner
from secor_qa.readers.zip_files import N_FILES_MAX, holds_too_many

_RATIO_MAX = 200  # unpacked to packed
_RATIO_FROM = 2_000_000  # bytes below which the ratio does not matter
_TOO_MUCH = "The archive unpacks to far more than a record holds. Send the documents themselves."
_BROKEN = (
    zipfile.BadZipFile, ValueError, NotImplementedError, OSError, EOFError, RuntimeError, zlib.error,
)  # fmt: skip


def read(data: bytes, read_inner: Callable[[str, bytes], Document]) -> Content:
    """Every file of the archive, read by its own reader."""
    if holds_too_many(io.BytesIO(data)):
        raise Unreadable("zip", _TOO_MUCH)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN:
        sentence = "The archive or Office file is damaged or cut off. Make it again and send it."
        raise Unreadable("zip", sentence) from None
    with archive:
        entries = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
        unpacked = sum(entry.file_size for entry in entries)
        if len(entries) > N_FILES_MAX or unpacked > 3 * BYTES_MAX or _overlap(entries, len(data)):
            raise Unreadable("zip", _TOO_MUCH)
        if entries and all(entry.flag_bits & 1 for entry in entries):
            raise Unreadable("zip", "The archive is protected by a password. Zip it without one and send it again.")
        content = with_inner(Content("zip"), _files(archive, entries), read_inner)
    if not content.texts:
        why = content.signs[0].text if content.signs else "It holds no file."
        raise Unreadable("zip", f"Nothing in the archive could be read. {why}")
    return content


def _files(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> Iterator[Inner]:
    for entry in natsorted(entries, key=lambda entry: entry.filename)[: FILES_MAX + 1]:
        refused = ""
        if entry.flag_bits & 1:
            refused = "It is protected by a password."
        elif entry.file_size > BYTES_MAX or _is_bomb(entry):
            refused = "It unpacks to far more than a record holds."
        yield Inner(entry.filename, lambda entry=entry: _bytes(archive, entry), refused)


def _is_bomb(entry: zipfile.ZipInfo) -> bool:
    return entry.file_size > _RATIO_FROM and entry.file_size > _RATIO_MAX * max(entry.compress_size, 1)


def _overlap(entries: list[zipfile.ZipInfo], n_bytes: int) -> bool:
    """Whether files share the same packed bytes, as only bombs do: together they would not fit in the archive."""
    return sum(entry.compress_size for entry in entries) > n_bytes


def _bytes(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> bytes:
    """A file's bytes, never more than its entry states; none where it is damaged."""
    try:
        with archive.open(entry) as file:
            return file.read(entry.file_size)
    except _BROKEN:
        return b""
