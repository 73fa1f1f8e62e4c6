"""The current exporter: one CSV a table (inspections, inspection_items, actions, action_assignees, ...)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from secor_qa.procedure.submission import Remark
from secor_qa.readers.coverage import SheetUse, use_of_table
from secor_qa.readers.safetyculture.found import Found, table_of
from secor_qa.readers.safetyculture.inspection import (
    TITLE_SECTIONS,
    Entry,
    Inspection,
    Task,
    is_true,
    media_of,
    split_ids,
)
from secor_qa.readers.sheets.cells import Cell, as_name, as_number, as_text
from secor_qa.readers.sheets.layout import Layout, heading_key
from secor_qa.readers.sheets.tables import Row, Sheet, Table
from secor_qa.readers.words.field_words import plain_label

NAME = "SafetyCulture exporter tables"
ITEMS = Layout(
    "inspection_items",
    ("id", "item_id", "audit_id", "item_index", "template_id", "parent_id", "created_at", "modified_at", "exported_at",
     "type", "category", "category_id", "organisation_id", "parent_ids", "label", "response", "response_id",
     "response_set_id", "is_failed_response", "comment", "media_files", "media_ids", "media_hypertext_reference",
     "score", "max_score", "score_percentage", "combined_score", "combined_max_score", "combined_score_percentage",
     "mandatory", "inactive", "location_latitude", "location_longitude", "primeelement_id", "primeelement_index"),
    "itemid",
    frozenset({"item_id", "audit_id", "label", "response"}),
    frozenset(),
)  # fmt: skip
_USED_ITEMS = {
    "item_id": "item id", "audit_id": "inspection", "item_index": "order", "type": "kind of item",
    "category": "element", "label": "question", "response": "answer, or critical data", "response_id": "answer",
    "comment": "notes", "media_files": "attachments", "media_ids": "attachments",
    "media_hypertext_reference": "attachments", "score": "points_claimed", "max_score": "scale of the points",
    "inactive": "whether the item counts",
}  # fmt: skip
INSPECTIONS = Layout(
    "inspections",
    ("audit_id", "name", "archived", "owner_name", "owner_id", "author_name", "author_id", "score", "max_score",
     "score_percentage", "duration", "template_id", "organisation_id", "template_name", "template_author", "site_id",
     "date_started", "date_completed", "date_modified", "created_at", "modified_at", "exported_at", "document_no",
     "prepared_by", "location", "conducted_on", "personnel", "client_site", "latitude", "longitude",
     "web_report_link", "deleted", "asset_id"),
    "auditid",
    frozenset({"audit_id", "template_name", "date_completed"}),
    frozenset(),
)  # fmt: skip
HEADS = ("name", "template_name", "date_completed", "document_no", "prepared_by", "location", "conducted_on",
         "personnel", "client_site")  # fmt: skip
_USED_INSPECTIONS = {name: name for name in HEADS} | {"audit_id": "inspection", "deleted": "whether it counts"}
ACTIONS = Layout(
    "actions",
    ("action_id", "title", "description", "site_id", "priority", "status", "due_date", "created_at", "modified_at",
     "exported_at", "creator_user_id", "creator_user_name", "template_id", "audit_id", "audit_title", "audit_item_id",
     "audit_item_label", "organisation_id", "completed_at", "action_label", "deleted", "asset_id", "unique_id"),
    "actionid",
    frozenset({"action_id", "audit_id", "audit_item_id"}),
    frozenset(),
)  # fmt: skip
_USED_ACTIONS = {
    "action_id": "action", "title": "action", "description": "action", "priority": "priority", "status": "status",
    "due_date": "target_on", "completed_at": "completed_on", "audit_id": "inspection", "audit_item_id": "question",
    "audit_item_label": "question", "deleted": "whether it counts",
}  # fmt: skip
ASSIGNEES = Layout(
    "action_assignees",
    ("id", "action_id", "assignee_id", "type", "name", "organisation_id", "modified_at", "exported_at"),
    "actionid",
    frozenset({"action_id", "assignee_id", "name"}),
    frozenset(),
)
_OTHERS: tuple[tuple[str, frozenset[str]], ...] = (
    ("action_timeline_items", frozenset({"task_id", "item_data"})),
    ("issues", frozenset({"inspection_id", "category_label", "status"})),
    ("issue_assignees", frozenset({"issue_id", "assignee_id"})),
    ("sites", frozenset({"site_id", "site_uuid", "meta_label"})),
    ("templates", frozenset({"template_id", "archived", "description", "owner_name"})),
    ("users", frozenset({"user_id", "firstname", "lastname", "email"})),
    ("groups or members", frozenset({"group_id", "organisation_id"})),
    ("site_members", frozenset({"site_id", "member_id"})),
    ("schedules", frozenset({"schedule_id", "template_id"})),
    ("assets", frozenset({"asset_id", "organisation_id", "code"})),
)


def read(sheets: Iterable[Sheet], found: Found) -> list[Sheet]:
    """Take the exporter's tables into `found`; gives the sheets that are none of them."""
    items: list[Table] = []
    heads: list[Table] = []
    actions: list[Table] = []
    assignees: list[Table] = []
    rest: list[Sheet] = []
    for sheet in sheets:
        for layout, tables in ((ITEMS, items), (INSPECTIONS, heads), (ACTIONS, actions), (ASSIGNEES, assignees)):
            if table := table_of(sheet, layout, found):
                tables.append(table)
                break
        else:
            if name := _other(sheet):
                found.uses.append(SheetUse(sheet, f"{NAME}: {name}, which holds nothing of a submission", {}, 1))
            else:
                rest.append(sheet)
    known = _read_heads(heads, found)
    if items:
        found.add(_read_items(items, known, found))
        _remark_empty(known, found)
    _read_actions(actions, assignees, found)
    return rest


def _other(sheet: Sheet) -> str:
    keys = {heading_key(cell) for cell in sheet.rows[0][1] if isinstance(cell, str)} if sheet.rows else set[str]()
    return next((name for name, telling in _OTHERS if {heading_key(each) for each in telling} <= keys), "")


def _read_heads(tables: list[Table], found: Found) -> dict[str, Row]:
    known: dict[str, Row] = {}
    for table in tables:
        found.uses.append(use_of_table(table, f"{NAME}: inspections", _USED_INSPECTIONS))
        known.update({audit: row for row in table if (audit := as_name(row["audit_id"]))})
    return known


def _read_items(tables: list[Table], known: dict[str, Row], found: Found) -> Iterator[Inspection]:
    entries: dict[str, list[tuple[Cell, Entry]]] = {}
    seen: dict[tuple[str, str], int] = {}
    for table in tables:
        for row in table:
            audit, item = as_name(row["audit_id"]), as_name(row["item_id"])
            if not audit:
                found.stray("item", "names no inspection", row.where(), (row.sheet.file, row.number))
            elif item and (audit, item) in seen:
                found.ignored[row.sheet.file, row.number] = "stands twice"
                message = f"The item stands in rows {seen[audit, item]} and {row.number}. The first is read."
                found.remarks.append(Remark(row.where(), message, "duplicate-item"))
            else:
                seen[audit, item] = row.number
                entries.setdefault(audit, []).append((row["item_index"], _entry(row)))
        found.uses.append(use_of_table(table, f"{NAME}: inspection_items", _USED_ITEMS))
    for audit, pairs in entries.items():
        head = known.get(audit)
        if head and is_true(head["deleted"]):
            message = f"The inspection {audit} is marked as deleted, so it is not read."
            found.remarks.append(Remark(head.where(), message, "deleted-inspection"))
            continue
        heads = {name: head[name] for name in HEADS if as_name(head[name])} if head else {}
        file = tables[0].sheet.file
        yield Inspection(audit, file, NAME, tuple(_in_order(pairs)), heads)


def _in_order(pairs: list[tuple[Cell, Entry]]) -> list[Entry]:
    """By item_index where every item has one, else as they stand."""
    numbers = [as_number(index).value for index, _ in pairs]
    if any(number is None or isinstance(number, str) for number in numbers):
        return [entry for _, entry in pairs]
    order = sorted(range(len(pairs)), key=lambda n: numbers[n])  # pyright: ignore[reportArgumentType, reportCallIssue]
    return [pairs[n][1] for n in order]


def _entry(row: Row) -> Entry:
    section = as_text(row["category"])
    return Entry(
        sheet=row.sheet.file,
        row=row.number,
        where=row.where(),
        kind=as_name(row["type"]).casefold(),
        label=as_name(row["label"]),
        item_id=as_name(row["item_id"]),
        section=section,
        on_title_page=plain_label(section) in TITLE_SECTIONS,
        response=row["response"],
        response_ids=split_ids(row["response_id"]),
        comment=as_text(row["comment"]),
        media=media_of(row["media_ids"], row["media_files"], row["media_hypertext_reference"]),
        score=row["score"],
        max_score=row["max_score"],
        inactive=is_true(row["inactive"]),
    )


def _remark_empty(known: dict[str, Row], found: Found) -> None:
    for audit, row in known.items():
        if audit not in found.inspections and not is_true(row["deleted"]):
            message = f"The inspection {audit} has no items in this export, so there is nothing to review."
            found.remarks.append(Remark(row.where(), message, "inspection-without-items"))


def _read_actions(tables: list[Table], assignees: list[Table], found: Found) -> None:
    people: dict[str, list[str]] = {}
    for table in assignees:
        use = {"action_id": "action", "name": "responsible"}
        found.uses.append(use_of_table(table, f"{NAME}: action_assignees", use))
        for row in table:
            people.setdefault(as_name(row["action_id"]), []).append(as_name(row["name"]))
    for table in tables:
        for row in table:
            task = _task(row)
            responsible = "; ".join(dict.fromkeys(filter(None, people.get(as_name(row["action_id"]), []))))
            if task.deleted or not task.inspection_id:
                why = "is marked as deleted" if task.deleted else "belongs to no inspection"
                found.stray("action", why, row.where(), (row.sheet.file, row.number))
            else:
                found.tasks.append(replace(task, responsible=responsible))
        found.uses.append(use_of_table(table, f"{NAME}: actions", _USED_ACTIONS))


def _task(row: Row) -> Task:
    return Task(
        sheet=row.sheet.file,
        row=row.number,
        where=row.where(),
        inspection_id=as_name(row["audit_id"]),
        item_id=as_name(row["audit_item_id"]),
        item_label=as_name(row["audit_item_label"]),
        title=as_text(row["title"]),
        description=as_text(row["description"]),
        priority=as_text(row["priority"]),
        status=as_text(row["status"]),
        due=row["due_date"],
        completed=row["completed_at"],
        deleted=is_true(row["deleted"]),
    )
