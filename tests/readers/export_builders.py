"""Exports of SafetyCulture that the tests write: one invented inspection, in each of the layouts."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reader_builders import workbook_bytes

from secor_qa.readers.safetyculture.exporter import ACTIONS, INSPECTIONS, ITEMS
from secor_qa.readers.safetyculture.long_csv import ACTIONS as LONG_ACTIONS
from secor_qa.readers.safetyculture.long_csv import LONG

YES, NO, NA = (f"8bcfbf0{n}-e11b-11e1-9b23-0800200c9a66" for n in range(3))
IDS = {"Yes": YES, "No": NO, "N/A": NA}
PHOTO = "5f2c1d7e-0000-4000-8000-00000000000{}"


@dataclass
class Asked:
    """One item of the invented inspection."""

    label: str
    response: str = ""
    kind: str = "question"
    section: str = "1. Leadership"
    comment: str = ""
    media: tuple[str, ...] = ()
    response_id: str = ""
    score: str = ""
    max_score: str = ""
    inactive: bool = False
    item_id: str = ""


@dataclass
class Inspected:
    """The invented inspection, and its actions as (item number, title, due, status, assignee)."""

    id: str = "audit_0001"
    name: str = "Tamarack, May 2024"
    items: list[Asked] = field(default_factory=list)
    actions: list[tuple[int, str, str, str, str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        for number, item in enumerate(self.items):
            item.item_id = item.item_id or f"{self.id}-item-{number}"

    @property
    def sections(self) -> list[str]:
        return list(dict.fromkeys(item.section for item in self.items))


TITLE = [
    Asked("Employer legal name", "Tamarack Example Hauling Ltd.", "textsingle", "Title Page"),
    Asked("Data gathering end", "2024-05-10", "datetime", "Title Page"),
    Asked("WCB account number", "0045678", "textsingle", "Title Page"),
    Asked("Favourite colour", "green", "textsingle", "Title Page"),
]


def inspected(**changes: object) -> Inspected:
    """An inspection with three questions of the tests' tiny instrument, in two sections."""
    items = [
        *(Asked(each.label, each.response, each.kind, each.section) for each in TITLE),
        Asked("1.1 Is part 1.1 in place?", "Yes", comment="Seen in the yard,\nboth “crews”.",
              media=(PHOTO.format(1), PHOTO.format(2))),
        Asked("1.2 - Is part 1.2 in place?", "No", comment="Not yet; \"soon\"."),
        Asked("2.1) Is part 2.1 in place?", "N/A", section="2. Hazards"),
    ]  # fmt: skip
    actions = [(5, "Hold a drill", "2024-07-01", "TODO", "Robin Example")]
    return Inspected(**({"items": items, "actions": actions} | changes))  # type: ignore[arg-type]


def csv_bytes(rows: Iterable[Sequence[object]], encoding: str = "utf-8", newline: str = "\r\n") -> bytes:
    buffer = io.StringIO(newline="")
    csv.writer(buffer, lineterminator=newline).writerows(rows)
    return buffer.getvalue().encode(encoding)


def rows_of(columns: Sequence[str], records: Iterable[dict[str, object]]) -> list[list[object]]:
    return [list(columns), *([record.get(name, "") for name in columns] for record in records)]


def exporter_tables(*inspections: Inspected) -> dict[str, bytes]:
    """inspections.csv, inspection_items.csv, actions.csv."""
    heads = [{"audit_id": each.id, "name": each.name, "template_name": "T", "date_completed": "2024-05-11T10:00:00Z",
              "deleted": "false"} for each in inspections]  # fmt: skip
    items: list[dict[str, object]] = []
    actions: list[dict[str, object]] = []
    for each in inspections:
        for number, item in enumerate(each.items):
            items.append(
                {"id": f"{each.id}_{item.item_id}", "item_id": item.item_id, "audit_id": each.id, "item_index": number,
                 "type": item.kind, "category": item.section, "label": item.label, "response": item.response,
                 "response_id": item.response_id or IDS.get(item.response, ""), "comment": item.comment,
                 "media_ids": ",".join(item.media), "score": item.score, "max_score": item.max_score,
                 "inactive": str(item.inactive).lower()}
            )  # fmt: skip
        for number, (at, title, due, status, who) in enumerate(each.actions):
            actions.append(
                {"action_id": f"action-{number}", "title": title, "audit_id": each.id, "due_date": due,
                 "audit_item_id": each.items[at].item_id, "audit_item_label": each.items[at].label, "status": status,
                 "priority": "LOW", "completed_at": "2024-06-01", "creator_user_name": who, "deleted": "false"}
            )  # fmt: skip
    return {
        "inspections.csv": csv_bytes(rows_of(INSPECTIONS.columns, heads)),
        "inspection_items.csv": csv_bytes(rows_of(ITEMS.columns, items)),
        "actions.csv": csv_bytes(rows_of(ACTIONS.columns, actions)),
    }


def long_csv(one: Inspected, n_columns: int = 40) -> dict[str, bytes]:
    """The long CSV of one inspection, and iauditor_actions.csv."""
    base = {"AuditID": one.id, "AuditName": one.name, "TemplateName": "T", "DateCompleted": "11 May 2024 10:00 AM"}
    records: list[dict[str, object]] = []
    for section in one.sections:
        records.append(base | {"ItemType": "section", "Label": section, "ItemID": f"{one.id}-{section}"})
        for item in one.items:
            if item.section == section:
                links = "\n".join(f"https://api.example.com/audits/{one.id}/media/{each}" for each in item.media)
                records.append(
                    base
                    | {"ItemType": item.kind, "Label": item.label, "Response": item.response, "Comment": item.comment,
                       "MediaHypertextReference": links, "ItemScore": item.score, "ItemMaxScore": item.max_score,
                       "Inactive": str(item.inactive), "ItemID": item.item_id, "ItemCategory": section,
                       "ResponseID": item.response_id or IDS.get(item.response, "")}
                )  # fmt: skip
    actions = [
        {"actionId": f"action-{n}", "title": title, "assignee": who, "status": status, "dueDatetime": due,
         "auditId": one.id, "linkedToItemId": one.items[at].item_id, "linkedToItem": one.items[at].label}
        for n, (at, title, due, status, who) in enumerate(one.actions)
    ]  # fmt: skip
    return {
        "anything.csv": csv_bytes(rows_of(LONG.columns[:n_columns], records)),
        "iauditor_actions.csv": csv_bytes(rows_of(LONG_ACTIONS.columns, actions)),
    }


def inspection_json(one: Inspected) -> dict[str, object]:
    """The inspection as JSON: title page in header_items, everything else below its section."""

    def item(each: Asked, parent: str) -> dict[str, object]:
        responses: dict[str, object] = {}
        if each.kind == "question":
            chosen = [{"id": each.response_id or IDS.get(each.response, "own"), "label": each.response}]
            responses = {"selected": chosen if each.response else [], "text": each.comment}
        elif each.kind == "datetime":
            responses = {"datetime": each.response}
        elif each.kind == "slider":
            responses = {"value": each.response}
        elif each.kind == "signature":
            responses = {"name": each.response, "timestamp": "2024-05-12T17:00:00Z"}
        else:
            responses = {"text": each.response}
        media = [{"media_id": medium, "file_ext": "jpg", "label": "image.jpg"} for medium in each.media]
        scoring = {"score": each.score, "max_score": each.max_score} if each.max_score else {}
        return {"item_id": each.item_id, "parent_id": parent, "label": each.label, "type": each.kind,
                "responses": responses, "media": media, "scoring": scoring, "inactive": each.inactive}  # fmt: skip

    blocks: dict[str, list[object]] = {}
    for section in one.sections:
        top = f"{one.id}-{section}"
        blocks[section] = [{"item_id": top, "label": section, "type": "section"}]
        blocks[section] += [item(each, top) for each in one.items if each.section == section]
    return {
        "template_id": "t", "audit_id": one.id, "created_at": "2024-05-01T00:00:00Z",
        "audit_data": {"name": one.name, "date_completed": "2024-05-11T10:00:00Z"},
        "template_data": {"metadata": {"name": "T"}},
        "header_items": blocks.get("Title Page", []),
        "items": [each for section, block in blocks.items() if section != "Title Page" for each in block],
    }  # fmt: skip


def wide_rows(*inspections: Inspected) -> list[list[object]]:
    """The web app's wide table: one inspection a row; comments in a column beside their question."""
    headings = ["auditID", "auditName"]
    for item in inspections[0].items:
        headings.append(f"{item.section}_{item.label}")
        if item.kind == "question":
            headings += [f"{item.section}_{item.label} - Comments", f"{item.section}_{item.label} - Media"]
    rows: list[list[object]] = [list(headings)]
    for each in inspections:
        row: list[object] = [each.id, each.name]
        for item in each.items:
            row.append(item.response)
            if item.kind == "question":
                row += [item.comment, ",".join(item.media)]
        rows.append(row)
    return rows


def legacy_rows(one: Inspected) -> list[list[object]]:
    """The legacy CSV: keys and values, a blank row, then the items."""
    keys: list[list[object]] = [
        ["Key", "Value"], ["template_id", "t"], ["template_name", "T"], ["audit_id", one.id],
        ["audit_started", 1715299200], ["audit_completed", -1], ["audit_duration", 60], ["audit_title", one.name],
        ["audit_client", ""], ["audit_preparedby", ""], ["audit_location", ""], ["audit_latitude", ""],
        ["audit_longitude", ""], ["audit_personnel", ""], ["audit_score", 1], ["audit_total", 3],
        ["audit_percentage", 33.3], [],
    ]  # fmt: skip
    items: list[list[object]] = [["ID", " Type", " Label", " Options", " Parent", " Response", " Comments", " Media"]]
    for section in one.sections:
        items.append([f"{one.id}-{section}", "section", section, "", "", "", "", ""])
        items += [
            [each.item_id, each.kind, each.label, "", f"{one.id}-{section}", each.response, each.comment,
             ",".join(each.media)]
            for each in one.items if each.section == section
        ]  # fmt: skip
    return keys + items


LAYOUTS: dict[str, Callable[[Inspected], dict[str, bytes]]] = {
    "exporter": exporter_tables,
    "long 40": long_csv,
    "long 37": lambda one: long_csv(one, 37),
    "json": lambda one: {"inspection.json": json.dumps(inspection_json(one)).encode()},
    "wide csv": lambda one: {"wide.csv": csv_bytes(wide_rows(one))},
    "wide xlsx": lambda one: {"wide.xlsx": workbook_bytes({"Inspections": wide_rows(one)})},
    "legacy": lambda one: {"legacy.csv": csv_bytes(legacy_rows(one))},
}
"""The files of an inspection in every layout, by its name."""


def write_files(folder: Path, files: dict[str, bytes]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return folder
