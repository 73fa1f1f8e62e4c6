"""The SECOR workbook's four sheets: their names, their columns, and what marks each."""

from __future__ import annotations

from enum import StrEnum

from secor_qa.procedure.submission import FIELDS
from secor_qa.readers.sheets.layout import Layout, heading_key


class SheetKind(StrEnum):
    """The four sheets; the value is the name that the template writes."""

    ASSESSMENT = "Assessment"
    QUESTIONS = "Questions"
    ATTACHMENTS = "Attachments"
    ACTION_PLAN = "Action plan"


LAYOUTS: dict[SheetKind, Layout] = {
    SheetKind(layout.kind): layout
    for layout in (
        Layout(SheetKind.ASSESSMENT, ("field", "value"), "field", frozenset({"field", "value"})),
        Layout(
            SheetKind.QUESTIONS,
            ("question", "element", "answer", "points_claimed", "percent_positive", "notes", "attachments"),
            "question",
            frozenset({"question", "answer"}),
        ),
        Layout(
            SheetKind.ATTACHMENTS,
            ("file", "title", "document_on", "questions", "pages"),
            "file",
            frozenset({"file", "title"}),
        ),
        Layout(
            SheetKind.ACTION_PLAN,
            ("question", "deficiency", "action", "responsible", "priority", "target_on", "completed_on", "status",
             "origin"),
            "question",
            frozenset({"question", "action"}),
        ),
    )
}  # fmt: skip

KIND_BY_NAME = {heading_key(kind): kind for kind in SheetKind}
FIELD_BY_KEY = {heading_key(name): name for name in FIELDS}
