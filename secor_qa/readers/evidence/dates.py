"""Dates that stand in a document's text, each with its page and the words around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from secor_qa.procedure.submission import FoundDate
from secor_qa.readers.evidence.content import Beside
from secor_qa.readers.written_dates import find_written_dates

_AROUND = 60  # characters on either side
_N_MAX = 500  # dates of one document; a longer list helps nobody
_BIRTH = re.compile(r"\b(?:date of birth|birth ?date|born(?: on)?|d\.?o\.?b\.?)\W*\Z", re.IGNORECASE)


def find_dates(texts: Sequence[str], beside: Mapping[tuple[int, int], Beside] | None = None) -> tuple[FoundDate, ...]:
    """Every full date in a document's pages, in order. Ambiguous dates and dates of birth are left out."""
    found: list[FoundDate] = []
    for page, text in enumerate(texts, 1):
        found += [
            FoundDate(written.on, page, snippet(text, written.start, written.end))
            for written in find_written_dates(text)
            if written.on and not _BIRTH.search(text, max(0, written.start - 30), written.start)
        ]
        if len(found) >= _N_MAX:
            break
    return tuple(found[:_N_MAX])


def snippet(text: str, start: int, end: int) -> str:
    """The words around a place in a text, on one line, cut between words."""
    before, after = text[max(0, start - _AROUND) : start], text[end : end + _AROUND]
    if start > _AROUND:
        before = before.split(None, 1)[-1] if " " in before.strip() else ""
    if end + _AROUND < len(text):
        after = after.rsplit(None, 1)[0] if " " in after.strip() else ""
    return " ".join((before + text[start:end] + after).split())
