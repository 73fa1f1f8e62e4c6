"""The older exporter's long CSV, one item a row with the inspection's facts repeated, and iauditor_actions.csv."""

from __future__ import annotations

from collections.abc import Iterable

from secor_qa.readers.coverage import use_of_table
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
from secor_qa.readers.sheets.cells import Cell, as_name, as_text
from secor_qa.readers.sheets.layout import Layout
from secor_qa.readers.sheets.tables import Row, Sheet
from secor_qa.readers.words.field_words import plain_label

NAME = "SafetyCulture long CSV"
LONG = Layout(
    "long CSV",
    ("ItemType", "Label", "Response", "Comment", "MediaHypertextReference", "Latitude", "Longitude", "ItemScore",
     "ItemMaxScore", "ItemScorePercentage", "Mandatory", "FailedResponse", "Inactive", "ItemID", "ResponseID",
     "ParentID", "AuditOwner", "AuditAuthor", "AuditName", "AuditScore", "AuditMaxScore", "AuditScorePercentage",
     "AuditDuration", "DateStarted", "DateCompleted", "DateModified", "AuditID", "TemplateID", "TemplateName",
     "TemplateAuthor", "ItemCategory", "DocumentNo", "ConductedOn", "PreparedBy", "Location", "Personnel",
     "ClientSite", "AuditSite", "AuditArea", "AuditRegion"),
    "itemid",
    frozenset({"ItemType", "Label", "Response", "ItemID", "AuditID"}),
    frozenset(),
)  # fmt: skip
_HEADS = {
    "name": "AuditName", "template_name": "TemplateName", "date_completed": "DateCompleted",
    "document_no": "DocumentNo", "prepared_by": "PreparedBy", "location": "Location", "conducted_on": "ConductedOn",
    "personnel": "Personnel", "client_site": "ClientSite",
}  # fmt: skip
_USED = {column: name for name, column in _HEADS.items()} | {
    "ItemType": "kind of item", "Label": "question", "Response": "answer, or critical data", "Comment": "notes",
    "MediaHypertextReference": "attachments", "ItemScore": "points_claimed", "ItemMaxScore": "scale of the points",
    "Inactive": "whether the item counts", "ItemID": "item id", "ResponseID": "answer", "AuditID": "inspection",
    "ItemCategory": "element",
}  # fmt: skip
ACTIONS = Layout(
    "iauditor_actions",
    ("actionId", "description", "assignee", "priority", "priorityCode", "status", "statusCode", "dueDatetime",
     "audit", "auditId", "linkedToItem", "linkedToItemId", "creatorName", "creatorId", "createdDatetime",
     "modifiedDatetime", "completedDatetime", "site", "title"),
    "actionid",
    frozenset({"actionId", "auditId", "linkedToItemId"}),
    frozenset(),
)  # fmt: skip
_USED_ACTIONS = {
    "actionId": "action", "description": "action", "assignee": "responsible", "priority": "priority",
    "status": "status", "dueDatetime": "target_on", "auditId": "inspection", "linkedToItem": "question",
    "linkedToItemId": "question", "completedDatetime": "completed_on", "title": "action",
}  # fmt: skip


def read(sheets: Iterable[Sheet], found: Found) -> list[Sheet]:
    """Take long CSVs and their actions into `found`; gives the sheets that are neither."""
    rest: list[Sheet] = []
    for sheet in sheets:
        if table := table_of(sheet, ACTIONS, found):
            found.uses.append(use_of_table(table, "SafetyCulture iauditor_actions", _USED_ACTIONS))
            for row in table:
                if as_name(row["auditId"]):
                    found.tasks.append(_task(row))
                else:
                    found.stray("action", "belongs to no inspection", row.where(), (sheet.file, row.number))
        elif table := table_of(sheet, LONG, found):
            rows: dict[str, list[Row]] = {}
            for row in table:
                if audit := as_name(row["AuditID"]):
                    rows.setdefault(audit, []).append(row)
                else:
                    found.stray("item", "names no inspection", row.where(), (sheet.file, row.number))
            found.uses.append(use_of_table(table, NAME, _USED))
            found.add(_inspection(audit, each) for audit, each in rows.items())
        else:
            rest.append(sheet)
    return rest


def _inspection(audit: str, rows: list[Row]) -> Inspection:
    heads: dict[str, Cell] = {}
    for name, column in _HEADS.items():
        value = next((row[column] for row in rows if as_name(row[column])), None)
        if value is not None:
            heads[name] = value
    return Inspection(audit, rows[0].sheet.file, NAME, tuple(_entry(row) for row in rows), heads)


def _entry(row: Row) -> Entry:
    kind, label = as_name(row["ItemType"]).casefold(), as_name(row["Label"])
    section = label if kind == "section" else as_text(row["ItemCategory"])
    return Entry(
        sheet=row.sheet.file,
        row=row.number,
        where=row.where(),
        kind=kind,
        label=label,
        item_id=as_name(row["ItemID"]),
        section=section,
        on_title_page=plain_label(section) in TITLE_SECTIONS,
        response=row["Response"],
        response_ids=split_ids(row["ResponseID"]),
        comment=as_text(row["Comment"]),
        media=media_of(None, None, row["MediaHypertextReference"]),
        score=row["ItemScore"],
        max_score=row["ItemMaxScore"],
        inactive=is_true(row["Inactive"]),
    )


def _task(row: Row) -> Task:
    return Task(
        sheet=row.sheet.file,
        row=row.number,
        where=row.where(),
        inspection_id=as_name(row["auditId"]),
        item_id=as_name(row["linkedToItemId"]),
        item_label=as_name(row["linkedToItem"]),
        title=as_text(row["title"]),
        description=as_text(row["description"]),
        responsible=as_text(row["assignee"]),
        priority=as_text(row["priority"]),
        status=as_text(row["status"]),
        due=row["dueDatetime"],
        completed=row["completedDatetime"],
    )
