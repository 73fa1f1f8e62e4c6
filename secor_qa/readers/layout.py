"""The SECOR workbook's four sheets: their names, their columns, and how each column is read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache

from secor_qa.procedure.submission import FIELDS


class SheetKind(StrEnum):
    """The four sheets; the value is the name that the template writes."""

    ASSESSMENT = "Assessment"
    QUESTIONS = "Questions"
    ATTACHMENTS = "Attachments"
    ACTION_PLAN = "Action plan"


@dataclass(frozen=True)
class Layout:
    """What a sheet is known by. `guidance` columns are ours: written for the assessor, skipped when read."""

    kind: str  # a SheetKind, or the name of another file laid out in columns
    columns: tuple[str, ...]
    key: str  # the column without which a row says nothing
    telling: frozenset[str]  # headings that together mark a sheet whose name says nothing
    guidance: frozenset[str] = frozenset({"guidance"})

    @cached_property
    def by_key(self) -> dict[str, str]:
        """Our column names by how a heading is compared."""
        return {heading_key(name): name for name in self.columns}

    @cached_property
    def keys(self) -> frozenset[str]:
        """How the headings are compared."""
        return frozenset(self.by_key)


@lru_cache(maxsize=2_048)
def heading_key(text: str) -> str:
    """A heading, field or sheet name without regard to case, white space, underscores and closing marks."""
    return "".join(text.split()).replace("_", "").strip("\ufeff\u200b").rstrip(":*").casefold()


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
