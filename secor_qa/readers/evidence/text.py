"""Plain text and CSV as evidence."""

from __future__ import annotations

from secor_qa.readers.evidence.content import Content
from secor_qa.readers.sheets.csv_files import decode

_LONGEST = 2_000_000  # characters
_CONTROL = bytes(set(range(32)) - {7, 8, 9, 10, 12, 13, 27})


def is_text(data: bytes) -> bool:
    """Whether bytes are text: UTF-16 with a mark, else no control characters but tabs and line ends."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    head = data[:65536]
    return len(head.translate(None, _CONTROL)) == len(head)


def read(data: bytes) -> Content:
    """The whole file as one page."""
    return Content("text", (decode(data)[:_LONGEST],))
