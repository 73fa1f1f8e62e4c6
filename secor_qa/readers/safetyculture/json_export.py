"""One inspection as JSON, and one action as JSON: the same items, nested instead of in rows."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from secor_qa.procedure.submission import Remark
from secor_qa.readers.coverage import SheetUse
from secor_qa.readers.safetyculture.found import Found
from secor_qa.readers.safetyculture.inspection import DEEP, TITLE_SECTIONS, Entry, Inspection, Medium, Task
from secor_qa.readers.sheets import table_limits
from secor_qa.readers.sheets.cells import Cell, as_name, as_text
from secor_qa.readers.sheets.csv_files import decode
from secor_qa.readers.sheets.tables import Sheet
from secor_qa.readers.words.field_words import plain_label

NAME = "SafetyCulture inspection JSON"
_BYTES_MAX = 20_000_000  # an inspection of a thousand items has about 2 MB; parsed, JSON takes ten times its size
_USED = {
    "item_id": "item id", "label": "question", "type": "kind of item", "parent_id": "element",
    "responses.selected": "answer", "responses.value": "answer", "responses.text": "notes, or critical data",
    "responses.datetime": "critical data", "responses.location_text": "critical data", "responses.name": "sign-off",
    "responses.timestamp": "sign-off", "responses.image": "attachments", "responses.media": "attachments",
    "media": "attachments", "scoring.score": "points_claimed", "scoring.max_score": "scale of the points",
    "inactive": "whether the item counts",
}  # fmt: skip
_TEXTS = ("text", "datetime", "location_text", "name", "value")


def may_be_json(data: bytes) -> bool:
    """Whether a file begins as JSON does."""
    return data[:1_000].lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0")[:1] in (b"{", b"[")


def n_values(data: bytes) -> int:
    """About how many values a JSON file holds, told by its commas and brackets."""
    return sum(data.count(mark) for mark in (b",", b"[", b"{"))


def parse(name: str, data: bytes) -> Any:
    """The content of a JSON file, or None where it is none; NULs and lone surrogates become U+FFFD.

    Raises CouldNotRead where it holds more than an export does.
    """
    if not may_be_json(data):
        return None
    if len(data) > _BYTES_MAX:
        raise table_limits.refuse(name, _BYTES_MAX // 1_000_000, "MB")
    if n_values(data) > table_limits.MARKS_MAX:
        raise table_limits.refuse(name, table_limits.MARKS_MAX, "values")
    text = decode(data)
    try:
        parsed = json.loads(text)
        return _clean(parsed) if _ODD.search(text) else parsed
    except (ValueError, RecursionError):
        return None


_ODD = re.compile(r"\0|\\u(?:0000|[dD][89a-fA-F])")  # a NUL, or half of a pair of surrogates


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8") if _is_odd(value) else value
    if isinstance(value, list):
        return [_clean(each) for each in value]
    if isinstance(value, dict):
        return {_clean(key): _clean(each) for key, each in value.items()}
    return value


def _is_odd(text: str) -> bool:
    return "\0" in text or any("\ud800" <= mark <= "\udfff" for mark in text)


def read(file: str, content: Any, found: Found) -> bool:
    """Take what one JSON file holds into `found`: an inspection, an action, or a list of them. False: none of them."""
    parts = content if isinstance(content, list) else [content]
    if sum(isinstance(part, dict) and "audit_id" in part for part in parts) > table_limits.INSPECTIONS_MAX:
        raise table_limits.refuse(file, table_limits.INSPECTIONS_MAX, "inspections")
    taken = [part for part in parts if isinstance(part, dict) and _take(file, part, found)]
    return bool(taken)


def _take(file: str, content: Mapping[str, Any], found: Found) -> bool:
    if as_name(_text(content.get("audit_id"))) and isinstance(content.get("items"), list):
        if len(content["items"]) > table_limits.ITEMS_MAX:
            raise table_limits.refuse(file, table_limits.ITEMS_MAX, "items in one inspection")
        found.add([_inspection(file, content, found)])
        return True
    if "action_id" in content and isinstance(content.get("audit"), dict):
        found.tasks.append(_task(file, content))
        cells: list[Cell] = [_text(value) for value in content.values()]
        used = {"audit", "item", "title", "description", "priority", "status", "assignees", "due_at", "completed_at"}
        columns = {at: key for at, key in enumerate(content) if key in used}
        sheet = Sheet(file, "action", ((0, list(content)), (1, cells)))
        found.uses.append(SheetUse(sheet, "SafetyCulture action JSON", columns, 1))
        return True
    return False


def _inspection(file: str, content: Mapping[str, Any], found: Found) -> Inspection:
    headers = _dicts(content.get("header_items"))
    items = [*headers, *_dicts(content["items"])]
    by_id = {_id(item): item for item in items}
    title_ids = {_id(item) for item in headers}
    data, template = _dict(content.get("audit_data")), _dict(content.get("template_data"))
    heads: dict[str, Cell] = {
        "name": _text(data.get("name")),
        "template_name": _text(_dict(template.get("metadata")).get("name")),
        "date_completed": _text(data.get("date_completed")),
    }
    remarks: list[Remark] = []
    n_odd = len(content["items"]) - len(_dicts(content["items"]))
    if n_odd:
        remarks.append(Remark(file, f"{n_odd} of its items are no items. They are not read.", "odd-item"))
    entries = tuple(_entry(file, row, item, by_id, title_ids) for row, item in enumerate(items, 1))
    found.uses.append(_use(file, items))
    known = {name: value for name, value in heads.items() if as_name(value)}
    return Inspection(as_name(_text(content["audit_id"])), file, NAME, entries, known, remarks=tuple(remarks))


def _entry(file: str, row: int, item: dict[str, Any], by_id: dict[str, dict[str, Any]], title: set[str]) -> Entry:
    responses = _dict(item.get("responses"))
    kind, label = as_name(_text(item.get("type"))).casefold(), as_name(_text(item.get("label")))
    selected = _dicts(responses.get("selected"))
    scoring = _dict(item.get("scoring"))
    section = _section(item, by_id)
    chosen = kind in ("question", "list") or bool(selected)
    return Entry(
        sheet=f"{file}\0items",
        row=row,
        where=f"{file}, item {row}",
        kind=kind,
        label=label,
        item_id=_id(item),
        section=section,
        on_title_page=_id(item) in title or plain_label(section) in TITLE_SECTIONS,
        response="; ".join(as_name(_text(each.get("label"))) for each in selected) if chosen else _said(responses),
        response_ids=tuple(_id(each, "id") for each in selected),
        comment=as_text(_text(responses.get("text"))) if chosen else as_text(_text(item.get("comment"))),
        media=tuple(_media(item, responses)),
        score=_text(scoring.get("score")),
        max_score=_text(scoring.get("max_score")),
        inactive=item.get("inactive") is True,
        signed_at=_text(responses.get("timestamp")),
    )


def _said(responses: Mapping[str, Any]) -> Cell:
    return next((text for key in _TEXTS if as_name(text := _text(responses.get(key)))), None)


def _media(item: Mapping[str, Any], responses: Mapping[str, Any]) -> Iterator[Medium]:
    listed = [*_dicts(item.get("media")), *_dicts(responses.get("media")), *_dicts([responses.get("image")])]
    for each in listed:
        suffix = as_name(_text(each.get("file_ext"))).lstrip(".")
        yield Medium(_id(each, "media_id"), as_name(_text(each.get("label"))), f".{suffix}" if suffix else "")


def _section(item: Mapping[str, Any], by_id: Mapping[str, dict[str, Any]]) -> str:
    """The label of the section that an item stands in, however deep; a ring of parents ends the search."""
    seen: set[str] = set()
    current: Mapping[str, Any] = item
    label = ""
    while True:
        if current.get("type") == "section":
            return as_name(_text(current.get("label")))
        if current.get("type") == "category" and not label:
            label = as_name(_text(current.get("label")))
        parent = as_name(_text(current.get("parent_id")))
        if parent in seen or parent not in by_id or len(seen) > DEEP:
            return label
        seen.add(parent)
        current = by_id[parent]


def _task(file: str, content: Mapping[str, Any]) -> Task:
    audit, item = _dict(content.get("audit")), _dict(content.get("item"))
    people = [as_name(_text(each.get("name"))) for each in _dicts(content.get("assignees"))]
    status = {0: "To do", 10: "In progress", 50: "Complete", 60: "Cannot do"}
    priority = {0: "None", 10: "Low", 20: "Medium", 30: "High"}
    return Task(
        sheet=f"{file}\0action",
        row=1,
        where=file,
        inspection_id=_id(audit, "audit_id"),
        item_id=_id(item),
        item_label=as_name(_text(item.get("label"))),
        title=as_text(_text(content.get("title"))),
        description=as_text(_text(content.get("description"))),
        responsible="; ".join(filter(None, people)),
        priority=_worded(content.get("priority"), priority),
        status=_worded(content.get("status"), status),
        due=_text(content.get("due_at")),
        completed=_text(content.get("completed_at")),
    )


def _worded(value: Any, words: Mapping[int, str]) -> str:
    return words.get(value, str(value)) if isinstance(value, int) else as_text(_text(value))


def _use(file: str, items: list[dict[str, Any]]) -> SheetUse:
    """The items as a table whose headings are the paths in the JSON, for the coverage report."""
    flat = [dict(_flat(item)) for item in items]
    paths = list(dict.fromkeys(path for each in flat for path in each))[: table_limits.CELLS_MAX // (len(flat) + 1)]
    rows: list[tuple[int, list[Cell]]] = [(0, list(paths))]
    rows += [(row, [each.get(path) for path in paths]) for row, each in enumerate(flat, 1)]
    return SheetUse(Sheet(file, "items", tuple(rows)), NAME, {at: _USED.get(p, "") for at, p in enumerate(paths)}, 1)


def _flat(item: Mapping[str, Any]) -> Iterator[tuple[str, Cell]]:
    for key, value in item.items():
        if isinstance(value, dict):
            yield from ((f"{key}.{inner}", _text(each)) for inner, each in value.items())
        else:
            yield key, _text(value)


def _text(value: Any) -> Cell:
    """A JSON value as a cell: nested ones as JSON, so that nothing is lost; empty ones blank."""
    if value is None or value in ([], {}):
        return None
    if isinstance(value, (dict, list)):
        return json.dumps(value, ensure_ascii=False)
    return value


def _dict(value: Any) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _dicts(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _id(item: Mapping[str, Any], key: str = "item_id") -> str:
    return as_name(_text(item.get(key)))
