"""Zips from outside: how many files one states before it is listed, and the bytes of one file without listing the rest.

Python's own `zipfile` lists every entry whenever a zip is opened: of thousands, that takes longer than reading them.
"""

from __future__ import annotations

import os
import struct
import zipfile
import zlib
from pathlib import Path
from typing import IO

N_FILES_MAX = 5_000
_LIST_BYTES_MAX = 5_000_000  # of the list of entries
_TAIL = 22 + 65_535  # bytes: the record at the end, and the longest comment behind it
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})


def holds_too_many(file: IO[bytes]) -> bool:
    """Whether a zip states more files than any submission or record holds; the list itself is not read."""
    n_bytes = file.seek(0, os.SEEK_END)
    file.seek(max(0, n_bytes - _TAIL))
    tail = file.read(_TAIL)
    file.seek(0)
    at = tail.rfind(b"PK\x05\x06")
    if at < 0 or len(tail) < at + 22:
        return False  # no zip; whoever opens it says so
    n_entries, n_list = struct.unpack("<H", tail[at + 10 : at + 12])[0], struct.unpack("<I", tail[at + 12 : at + 16])[0]
    return n_entries > N_FILES_MAX or _LIST_BYTES_MAX < n_list < n_bytes


def is_packed_as_usual(entry: zipfile.ZipInfo) -> bool:
    """Whether an entry is packed in one of the two ways that every program writes."""
    return entry.compress_type in _METHODS


def read_entry(path: Path, entry: zipfile.ZipInfo) -> bytes:
    """One file of a zip, never more than its entry states. Raises BadZipFile, OSError, ValueError or zlib.error."""
    with path.open("rb") as file:
        file.seek(entry.header_offset)
        head = file.read(30)
        if len(head) < 30 or not head.startswith(b"PK\x03\x04"):
            raise zipfile.BadZipFile
        file.seek(sum(struct.unpack("<HH", head[26:30])), os.SEEK_CUR)  # its name and what else stands there
        packed = file.read(entry.compress_size)
    if entry.compress_type == zipfile.ZIP_STORED:
        data = packed
    else:
        data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, entry.file_size + 1)
    if len(data) != entry.file_size or zlib.crc32(data) != entry.CRC:
        raise zipfile.BadZipFile
    return data
