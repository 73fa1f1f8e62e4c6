"""Everything that an export's files hold, whatever mixture of layouts they come in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from secor_qa.readers.safetyculture import exporter, json_export, long_csv, web_legacy, web_wide
from secor_qa.readers.safetyculture.found import Found, without_lacking
from secor_qa.readers.safetyculture.inspection import Inspection, Task
from secor_qa.readers.sheets.csv_files import decode
from secor_qa.readers.sheets.layout import heading_key
from secor_qa.readers.sheets.tables import Sheet


def read_export(sheets: Sequence[Sheet], documents: Mapping[str, Any]) -> tuple[Found, list[Sheet]]:
    """Read JSON `documents` (by file name) and `sheets`; gives what was found, and the sheets that are no export."""
    found = Found()
    for file, content in documents.items():
        json_export.read(file, content, found)
    rest = without_lacking(long_csv.read(sheets, found), long_csv.LONG, found)  # first: it has the others' headings too
    rest = without_lacking(exporter.read(rest, found), exporter.ITEMS, found)
    rest = web_legacy.read(web_wide.read(rest, found), found)
    _give_tasks(found)
    return found, rest


def begins_as_export(head: bytes) -> bool:
    """Whether the first bytes of a CSV or JSON file are those of a file that holds inspections."""
    text = decode(head).lstrip("\ufeff \t\r\n")
    if text.startswith(("{", "[")):
        return '"audit_id"' in text and ('"items"' in text or '"header_items"' in text or '"audit_data"' in text)
    keys = [heading_key(cell.strip('"')) for cell in re.split(r"[,;\t]", text.split("\n", 1)[0])]
    if keys[:2] == ["auditid", "auditname"]:
        return True
    if keys[:2] == ["key", "value"]:
        return "audit_id" in text
    return any({heading_key(name) for name in each.telling} <= set(keys) for each in (exporter.ITEMS, long_csv.LONG))


def _give_tasks(found: Found) -> None:
    """Give every action to its inspection; one whose inspection is not here is remarked."""
    by_inspection: dict[str, list[Task]] = {}
    for task in found.tasks:
        if task.inspection_id in found.inspections:
            by_inspection.setdefault(task.inspection_id, []).append(task)
        else:
            why = f"belongs to the inspection {task.inspection_id}, which is not in this export"
            found.stray("action", why, task.where, (task.sheet, task.row))
    for audit, tasks in by_inspection.items():
        inspection: Inspection = found.inspections[audit]
        found.inspections[audit] = replace(inspection, tasks=tuple(tasks))
