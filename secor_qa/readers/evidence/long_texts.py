"""How much text of one document is read: more than any record or manual has, and little enough to be checked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from secor_qa.procedure.submission import LONG_TEXT, Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers.evidence.content import Content

TEXT_MAX = 600_000  # characters of all pages: about 250 that are densely written


def as_far_as_read(content: Content) -> Content:
    """The content with its text up to `TEXT_MAX`; the pages on which more stands are unread, and a sign says so."""
    if sum(map(len, content.texts)) <= TEXT_MAX:
        return content
    texts: list[str] = []
    beyond: list[int] = []
    left = TEXT_MAX
    for page, text in enumerate(content.texts, 1):
        texts.append(text[:left])
        if len(text) > left:
            beyond.append(page)
        left -= len(texts[-1])
    return left_off(replace(content, texts=tuple(texts)), beyond)


def left_off(content: Content, beyond: Sequence[int]) -> Content:
    """The content with a sign that more stands on the pages `beyond`, in order and at least one, than was read."""
    said = f"It holds more text than is read; look at it yourself from page {beyond[0]} on."
    sign = Sign(SignKind.CAUTION, LONG_TEXT, said, beyond[0])
    unread = tuple(sorted({*content.unread_pages, *beyond}))
    return replace(content, unread_pages=unread, signs=(*content.signs, sign))
