"""Which sheets of a workbook notes name: a book with a sheet for each log is, at a question, the log that is named.

Reading: notes that name none of a book's sheets mean all of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from secor_qa.procedure.plain_text import DOCUMENTS_KEPT
from secor_qa.procedure.submission import Document

WORKBOOKS = ("xlsx", "xls", "ods")
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_A_SHEET = r"(?:(?:work)?sheet|tab)"


@lru_cache(4 * DOCUMENTS_KEPT)
def of_named_sheets(document: Document, notes: str) -> Document:
    """The document with nothing on the pages that are other sheets than those which the notes name."""
    named = {page for page, name in enumerate(document.page_names, 1) if _is_named(name, notes)}
    named = named or {page for page in range(1, len(document.texts) + 1) if _is_numbered(page, document, notes)}
    if not named or len(named) == len(document.texts):
        return document
    texts = tuple(text if page in named else "" for page, text in enumerate(document.texts, 1))
    return replace(document, texts=texts, dates=tuple(each for each in document.dates if each.page in named))


def _is_named(name: str, notes: str) -> bool:
    """Whether notes name a sheet: `sheet Concerns`, `tabs “Walks” and “Drills”`, `the Concerns tab`."""
    written = rf"(?<!\w){re.escape(name)}(?!\w)"
    before = rf"\b{_A_SHEET}s?\b[^\w\n]{{1,3}}(?:[^.;:()\n]{{1,60}}?(?:,| and| &)[^\w\n]{{1,3}})?{written}"
    return bool(name.strip()) and (
        re.search(rf"{before}|{written}[^\w\n]{{1,3}}{_A_SHEET}\b", notes, re.IGNORECASE) is not None
    )


def _is_numbered(page: int, document: Document, notes: str) -> bool:
    """Whether notes tell the number of a workbook's sheet: `log, second sheet`, `sheet 2`, `the other tab`."""
    is_second_of_two = page == len(document.texts) == 2
    ordinals = [*_ORDINALS[page - 1 : page], f"{page}(?:st|nd|rd|th)", *(["other"] if is_second_of_two else [])]
    pattern = rf"\b(?:{'|'.join(ordinals)}) {_A_SHEET}\b(?! of \d)|\b{_A_SHEET} (?:no\.? )?{page}\b(?! of \d)"
    return document.kind in WORKBOOKS and re.search(pattern, notes, re.IGNORECASE) is not None
