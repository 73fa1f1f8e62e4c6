"""The web app's wide CSV or Excel: one inspection a row, a column a question, headed “<page>_<label>”."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from secor_qa.readers.coverage import SheetUse
from secor_qa.readers.safetyculture.found import Found
from secor_qa.readers.safetyculture.inspection import TITLE_SECTIONS, Entry, Inspection, media_of
from secor_qa.readers.sheets.cells import Cell, as_name, as_text, is_blank
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.tables import Sheet
from secor_qa.readers.words.field_words import field_of, plain_label
from secor_qa.readers.words.labels import question_of

NAME = "SafetyCulture wide export of the web app"
_TELLING = ("auditid", "auditname")
_BESIDE = re.compile(r"(max score|notes?|comments?|media|photos?|attachments?|score)\)?$", re.I)
_BETWEEN = " \t\r\n\u00a0_-–:(|"  # a question and the word for what stands beside it
_HEADING_MAX = 2_000  # characters; a page and a question are far shorter, and a pattern is slow on an endless one
_PAGE_MAX = 300  # characters of a page's name
_HEADS = {"templatename": "template_name", "datecompleted": "date_completed", "auditname": "name"}


def read(sheets: Iterable[Sheet], found: Found) -> list[Sheet]:
    """Take wide exports into `found`; gives the sheets that are none."""
    rest: list[Sheet] = []
    for sheet in sheets:
        headings = [as_name(cell)[:_HEADING_MAX] for cell in sheet.rows[0][1]] if sheet.rows else []
        if tuple(heading_key(heading) for heading in headings[:2]) != _TELLING:
            rest.append(sheet)
            continue
        columns = {at: _used_as(heading) for at, heading in enumerate(headings) if _used_as(heading)}
        found.uses.append(SheetUse(sheet, NAME, columns, 1))
        found.add(each for row in sheet.rows[1:] if (each := _inspection(sheet, headings, row, found)))
    return rest


def _used_as(heading: str) -> str:
    if heading_key(heading) in ("auditid", *_HEADS):
        return "inspection"
    label = _parts(heading)[1]
    return field_of(label) or (f"question {question_of(label)}" if question_of(label) else "")


def _inspection(
    sheet: Sheet, headings: Sequence[str], row: tuple[int, Sequence[Cell]], found: Found
) -> Inspection | None:
    number, cells = row
    audit = as_name(cells[0]) if cells else ""
    if not audit:
        found.stray("item", "names no inspection", sheet.where(number), (sheet.file, number))
        return None
    heads: dict[str, Cell] = {}
    entries: list[Entry] = []
    for at, heading in enumerate(headings[1:], 1):
        cell = cells[at] if at < len(cells) else None
        if name := _HEADS.get(heading_key(heading)):
            heads.setdefault(name, cell)
        elif heading and not _joined(entries, heading, cell):
            page, label = _parts(heading)
            where = sheet.where(number, heading)
            title = plain_label(page) in TITLE_SECTIONS
            entries.append(Entry(sheet.file, number, where, "", label, heading, page, title, cell))
    entries = [entry for entry in entries if question_of(entry.label) or not is_blank(entry.response)]
    known = {name: value for name, value in heads.items() if as_name(value)}
    return Inspection(audit, sheet.file, NAME, tuple(entries), known)


@lru_cache(maxsize=20_000)  # the same headings for every row
def _parts(heading: str) -> tuple[str, str]:
    """Page and label. A page's own name may have an underscore: the question's number tells where the label begins."""
    cuts = [at for at, mark in enumerate(heading[:_PAGE_MAX]) if mark == "_"]
    for at in cuts:
        if question_of(heading[at + 1 :]) or field_of(heading[at + 1 :]):
            return heading[:at].strip(), heading[at + 1 :].strip()
    page, cut, label = heading.partition("_")
    return (page.strip(), label.strip()) if cut else ("", heading)


def _joined(entries: list[Entry], heading: str, cell: Cell) -> bool:
    """Whether a column is the notes, media or score of the question before it; it is then joined to that."""
    match = _BESIDE.search(heading)
    before = heading[: match.start()] if match else ""
    question = before.rstrip(_BETWEEN)
    if not match or question == before or not entries:
        return False
    for n in range(len(entries) - 1, max(len(entries) - 4, -1), -1):
        if plain_label(question) == plain_label(entries[n].item_id):
            entries[n] = _with(entries[n], match[1].casefold(), cell)
            return True
    return False


def _with(entry: Entry, what: str, cell: Cell) -> Entry:
    if what.startswith(("note", "comment")):
        return replace(entry, comment=as_text(cell))
    if what == "score":
        return replace(entry, score=cell)
    if what == "max score":
        return replace(entry, max_score=cell)
    return replace(entry, media=media_of(None, None, cell) if "/" in as_text(cell) else media_of(cell))
