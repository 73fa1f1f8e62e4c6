"""The web app's legacy CSV: first a block of keys and values about the inspection, then a block of its items."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from secor_qa.readers.coverage import SheetUse
from secor_qa.readers.safetyculture.found import Found
from secor_qa.readers.safetyculture.inspection import (
    DEEP,
    TITLE_SECTIONS,
    Entry,
    Inspection,
    is_true,
    media_of,
    split_ids,
)
from secor_qa.readers.sheets import table_limits
from secor_qa.readers.sheets.cells import Cell, as_name, as_number, as_text
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.tables import Sheet
from secor_qa.readers.words.field_words import plain_label

NAME = "SafetyCulture legacy CSV of the web app"
_HEADS = {
    "audit_title": "name", "template_name": "template_name", "audit_completed": "date_completed",
    "audit_started": "conducted_on", "audit_client": "client_site", "audit_preparedby": "prepared_by",
    "audit_location": "location", "audit_personnel": "personnel",
}  # fmt: skip
_TIMES = ("audit_completed", "audit_started")
_COLUMNS = {
    "id": ("id", "itemid"), "type": ("type", "itemtype"), "label": ("label",), "parent": ("parent", "parentid"),
    "response": ("response", "responses", "answer", "value"), "response_id": ("responseid", "responseids"),
    "comment": ("comment", "comments", "notes", "note"), "media": ("media", "mediaids", "images", "attachments"),
    "links": ("mediahypertextreference", "medialinks"), "score": ("score", "itemscore"),
    "max_score": ("maxscore", "itemmaxscore", "totalscore"), "inactive": ("inactive",),
}  # fmt: skip
_USED = {
    "id": "item id", "type": "kind of item", "label": "question", "parent": "element", "media": "attachments",
    "response": "answer, or critical data", "response_id": "answer", "comment": "notes", "links": "attachments",
    "score": "points_claimed", "max_score": "scale of the points", "inactive": "whether the item counts",
}  # fmt: skip
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def read(sheets: Iterable[Sheet], found: Found) -> list[Sheet]:
    """Take legacy CSVs into `found`; gives the sheets that are none."""
    rest: list[Sheet] = []
    for sheet in sheets:
        block = _items_block(sheet)
        if block is None:
            rest.append(sheet)
            continue
        if len(sheet.rows) > table_limits.ITEMS_MAX:
            raise table_limits.refuse(sheet.file, table_limits.ITEMS_MAX, "items in one inspection")
        values = {as_name(cells[0]): cells[1] for _, cells in sheet.rows[1:block] if len(cells) > 1}
        columns = _columns(sheet.rows[block][1])
        heads = {name: value for key, name in _HEADS.items() if as_name(value := _value(key, values))}
        entries = _entries(sheet, block, columns)
        audit = as_name(values.get("audit_id")) or sheet.file
        found.add([Inspection(audit, sheet.file, NAME, tuple(entries), heads)])
        found.uses.append(SheetUse(sheet, NAME, {at: _USED[name] for name, at in columns.items()}, block + 1))
        keys = Sheet(sheet.file, f"{sheet.name} (keys)", sheet.rows[:block])
        used = {row: _HEADS.get(as_name(cells[0]), "") for row, cells in sheet.rows[1:block]}
        found.uses.append(SheetUse(keys, NAME, {1: "critical data"}, 1, used))
    return rest


def _items_block(sheet: Sheet) -> int | None:
    """The position of the headings of the items; None where the sheet is no legacy CSV."""
    if not sheet.rows or [heading_key(as_text(cell)) for cell in sheet.rows[0][1][:2]] != ["key", "value"]:
        return None
    for position, (_, cells) in enumerate(sheet.rows[:60]):
        if {"id", "type", "label"} <= _columns(cells).keys():
            return position
    return None


def _columns(cells: Sequence[Cell]) -> dict[str, int]:
    keys = [heading_key(as_text(cell)) for cell in cells]
    return {name: keys.index(key) for name, known in _COLUMNS.items() for key in known[::-1] if key in keys}


def _value(key: str, values: dict[str, Cell]) -> Cell:
    value = values.get(key)
    if key not in _TIMES:
        return value
    seconds = as_number(value).value
    if seconds is None or isinstance(seconds, str):
        return value
    try:
        return (_EPOCH + timedelta(seconds=int(seconds))).isoformat() if seconds >= 0 else None
    except OverflowError:
        return value


def _entries(sheet: Sheet, block: int, columns: dict[str, int]) -> list[Entry]:
    lines = [_Line(number, cells, columns) for number, cells in sheet.rows[block + 1 :]]
    by_id = {as_name(line["id"]): line for line in lines}
    entries: list[Entry] = []
    current = ""
    for line in lines:
        kind, label = as_name(line["type"]).casefold(), as_name(line["label"])
        if kind or label:
            current = label if kind == "section" else current
            entries.append(_entry(sheet, line, kind, label, _section(line, by_id) or current))
    return entries


@dataclass(frozen=True)
class _Line:
    """One row of the items."""

    number: int
    cells: Sequence[Cell]
    columns: Mapping[str, int]

    def __getitem__(self, name: str) -> Cell:
        at = self.columns.get(name)
        return self.cells[at] if at is not None and at < len(self.cells) else None


def _section(line: _Line, by_id: Mapping[str, _Line]) -> str:
    """The label of the section that an item stands in, however deep; a ring of parents ends the search."""
    seen: set[str] = set()
    while as_name(line["type"]).casefold() != "section":
        parent = as_name(line["parent"])
        if not parent or parent in seen or parent not in by_id or len(seen) > DEEP:
            return ""
        seen.add(parent)
        line = by_id[parent]
    return as_name(line["label"])


def _entry(sheet: Sheet, line: _Line, kind: str, label: str, section: str) -> Entry:
    return Entry(
        sheet=sheet.file,
        row=line.number,
        where=sheet.where(line.number),
        kind=kind,
        label=label,
        item_id=as_name(line["id"]),
        section=section,
        on_title_page=plain_label(section) in TITLE_SECTIONS,
        response=line["response"],
        response_ids=split_ids(line["response_id"]),
        comment=as_text(line["comment"]),
        media=media_of(line["media"], None, line["links"]),
        score=line["score"],
        max_score=line["max_score"],
        inactive=is_true(line["inactive"]),
    )
