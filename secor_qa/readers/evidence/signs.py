"""Signs of incompleteness that stand in the text of a document, whatever its format."""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers.evidence.content import Content

_PAGE_OF = re.compile(r"\bpage\s{0,3}([0-9]{1,3})\s{0,3}(?:of|de|/)\s{0,3}([0-9]{1,3})\b", re.IGNORECASE)


def find_signs(content: Content) -> tuple[Sign, ...]:
    """What the texts of a document say is missing from it."""
    return tuple(_missing_pages(content))


def _missing_pages(content: Content) -> Iterator[Sign]:
    """The pages number themselves, and fewer are there than they say; only where every page agrees on the total."""
    if content.kind != "pdf" or content.unread_pages:
        return
    found = [
        (page, int(m[1]), int(m[2])) for page, text in enumerate(content.texts, 1) for m in _PAGE_OF.finditer(text)
    ]
    totals = {total for _, _, total in found}
    if len(totals) != 1 or len(found) != len({page for page, _, _ in found}):
        return  # none, or a packet of several documents
    total = totals.pop()
    if len(content.texts) < total and all(number <= total for _, number, _ in found):
        page, number, _ = found[0]
        said = f"Page {page} says “page {number} of {total}”, but the file has {len(content.texts)} "
        yield Sign(SignKind.INCOMPLETE, "page-missing", said + ("page." if len(content.texts) == 1 else "pages."), page)
