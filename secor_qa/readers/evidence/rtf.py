"""Rich text (.rtf): its words, as one page."""

from __future__ import annotations

import re

from secor_qa.readers.evidence.content import Content, Unreadable
from secor_qa.readers.evidence.long_texts import TEXT_MAX, left_off

_READ_MAX = 3_000_000  # bytes beside the pictures, which stand in the file as letters
_PICTURE = re.compile(rb"[0-9a-fA-F\r\n]{200,}+")
_CELL_END = re.compile(r"\\(?:nest)?cell(?![a-z])")


def read(data: bytes) -> Content:
    """The whole document as one page; the cells of a table stand apart by tabs."""
    from striprtf.striprtf import rtf_to_text

    typed = _PICTURE.sub(b"", data)
    written = _CELL_END.sub(r"\\tab", typed[:_READ_MAX].decode("cp1252", "replace"))
    written = written.replace("{\\field", "\n{\\field")  # its search for links then ends with the line
    try:
        text = rtf_to_text(written, errors="replace")
    except (ValueError, IndexError, LookupError, RecursionError, AttributeError):
        raise Unreadable("rtf", "The rich text file is damaged. Save it as PDF or Word and send it again.") from None
    lines = (line.rstrip("\t") for line in text.replace("\0", "").splitlines())
    content = Content("rtf", ("\n".join(lines),))
    return left_off(content, (1,)) if len(typed) > _READ_MAX and len(content.texts[0]) <= TEXT_MAX else content
