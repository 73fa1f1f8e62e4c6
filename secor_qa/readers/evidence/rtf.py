"""Rich text (.rtf): its words, as one page."""

from __future__ import annotations

import re

from secor_qa.readers.evidence.content import Content, Unreadable

_READ_MAX = 4_000_000  # bytes; pictures stand in the file as letters
_TEXT_MAX = 2_000_000  # characters
_CELL_END = re.compile(r"\\(?:nest)?cell(?![a-z])")


def read(data: bytes) -> Content:
    """The whole document as one page; the cells of a table stand apart by tabs."""
    from striprtf.striprtf import rtf_to_text

    written = _CELL_END.sub(r"\\tab", data[:_READ_MAX].decode("cp1252", "replace"))
    written = written.replace("{\\field", "\n{\\field")  # its search for links then ends with the line
    try:
        text = rtf_to_text(written, errors="replace")
    except (ValueError, IndexError, LookupError, RecursionError, AttributeError):
        raise Unreadable("rtf", "The rich text file is damaged. Save it as PDF or Word and send it again.") from None
    lines = (line.rstrip("\t") for line in text.replace("\0", "").splitlines())
    return Content("rtf", ("\n".join(lines)[:_TEXT_MAX],))
