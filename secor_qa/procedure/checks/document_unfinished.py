"""2.5(b): signs in a document's own words that it was never finished: empty boxes, blanks, missing pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from secor_qa.procedure.plain_text import plural
from secor_qa.procedure.submission import Document, Sign
from secor_qa.procedure.words import SignKind

BOXES_MIN = 3
"""So many boxes of which none is ticked are a checklist that nobody filled in (a reading)."""
_EMPTY_BOX = re.compile(r"\[ ?\]|☐")
_TICKED_BOX = re.compile(r"\[[xXvV✓✔]\]|[☑☒✓✔✗✘]")
_BLANK_OF_TEMPLATE = re.compile(
    r"\[(?:insert|enter|your|name of|company|employer|address|date|position|site)\b[^\]\n]{0,40}\]|"
    r"<(?:insert|enter|your|name of|company|employer|address|date)\b[^>\n]{0,40}>|"
    r"\b(?:xyz|abc) (?:company|ltd|inc|corp)\b|\byour company(?:['’]s)? name\b|\blorem ipsum\b",
    re.IGNORECASE,
)


def unfinished(document: Document, *, is_record: bool) -> Iterator[Sign]:
    """What the text shows to be missing; text that was recognised in pictures is left out, for ticks are lost in it."""
    for page, text in enumerate(document.texts, 1):
        if page in document.recognised_pages:
            continue
        if found := _BLANK_OF_TEMPLATE.search(text):
            yield _sign("template-blank", f"It still says “{found[0]}” where a template is to be filled in", page)
        n_boxes = len(_EMPTY_BOX.findall(text))
        if is_record and n_boxes >= BOXES_MIN and not _TICKED_BOX.search(text):
            yield _sign("nothing-ticked", f"None of its {n_boxes} boxes is ticked", page)
    stated = document.pages_stated
    if document.kind == "pdf" and isinstance(stated, Decimal) and 0 < len(document.texts) < stated:
        said = f"The Attachments sheet says {plural(int(stated), 'page')}; the file has {len(document.texts)}"
        yield Sign(SignKind.INCOMPLETE, "fewer-pages", said)


def _sign(code: str, text: str, page: int) -> Sign:
    return Sign(SignKind.INCOMPLETE, code, text, page)
