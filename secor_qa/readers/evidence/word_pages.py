"""A Word file whose typed words number more pages than it can have: `Page 1 of 3` on a sheet of fifty words.

Numbers that Word counts itself are none: they tell of the file as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind

WORDS_OF_A_PAGE = 200
"""A page of fewer words is a short one; a file of as many for each page may well have them all."""
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PAGE_OF = re.compile(r"\bpage\s{0,3}([0-9]{1,3})\s{0,3}(?:of|de|/)\s{0,3}([0-9]{1,3})\b", re.IGNORECASE)
_PAGE = re.compile("page", re.IGNORECASE)
_DRAWN = (f"{_W}drawing", f"{_W}pict", f"{_W}object")


def pages_missing(parts: Iterable[Any], text: str) -> Iterator[Sign]:
    """The sign that pages are missing, where every typed number agrees on the total. `parts`: body, heads and feet."""
    if not _PAGE.search(text):
        return
    parts = list(parts)
    found = {(int(m[1]), int(m[2])) for part in parts for line in _typed(part) for m in _PAGE_OF.finditer(line)}
    totals = {total for _, total in found}
    if len(totals) != 1 or any(True for part in parts for _ in part.iter(*_DRAWN)):
        return  # none, a packet of several documents, or pages that are pictures
    total = totals.pop()
    n_there = max(len(found), 1 + sum(map(_n_breaks, parts)))
    if n_there < total and len(text.split()) < WORDS_OF_A_PAGE * (total - 1) and all(n <= total for n, _ in found):
        first = min(found)[0]
        said = f"It says “page {first} of {total}” and has the text of no more than {n_there}"
        yield Sign(SignKind.INCOMPLETE, "page-missing", f"{said} page{'s' if n_there > 1 else ''}.", 1)


def _typed(part: Any) -> Iterator[str]:
    """The paragraphs of a part in which Word counts nothing itself."""
    for paragraph in part.iter(f"{_W}p"):
        if next(paragraph.iter(f"{_W}fldSimple", f"{_W}instrText"), None) is None:
            yield "".join(each.text or "" for each in paragraph.iter(f"{_W}t"))


def _n_breaks(part: Any) -> int:
    """Page breaks that were set or that Word remembers, whichever are more."""
    n_set = sum(1 for each in part.iter(f"{_W}br") if each.get(f"{_W}type") == "page")
    return max(n_set, sum(1 for _ in part.iter(f"{_W}lastRenderedPageBreak")))
