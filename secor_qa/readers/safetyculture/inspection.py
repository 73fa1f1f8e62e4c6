"""One inspection as any of SafetyCulture's layouts holds it, before it is understood as a submission."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from secor_qa.procedure.submission import Remark
from secor_qa.readers.sheets.cells import Cell, as_name

TITLE_SECTIONS = frozenset({"titlepage", "information", "coverpage"})  # as `plain_label` gives them
DEEP = 20  # sections in sections, above which no further one is looked for
_YES = frozenset({"true", "1", "yes"})


@dataclass(frozen=True)
class Medium:
    """A photograph or file that an item refers to; the file itself is beside the export, or not there."""

    id: str
    name: str = ""  # as the person named it; several may have the same
    suffix: str = ""


@dataclass(frozen=True)
class Entry:
    """One item of an inspection, in its order."""

    sheet: str  # which table of the export, and
    row: int  # which row of it
    where: str
    kind: str  # SafetyCulture's word: question, list, text, textsingle, slider, signature, section, ...; "" not known
    label: str
    item_id: str = ""
    section: str = ""
    on_title_page: bool = False
    response: Cell = None
    response_ids: tuple[str, ...] = ()
    comment: str = ""
    media: tuple[Medium, ...] = ()
    score: Cell = None
    max_score: Cell = None
    inactive: bool = False
    signed_at: Cell = None

    @property
    def said(self) -> str:
        """What was asked and answered, without where it stands."""
        return repr((self.kind, self.label, self.item_id, self.response, self.response_ids, self.comment, self.media,
                     self.score, self.inactive))  # fmt: skip


@dataclass(frozen=True)
class Task:
    """One action, as the export has it."""

    sheet: str
    row: int
    where: str
    inspection_id: str
    item_id: str = ""
    item_label: str = ""
    title: str = ""
    description: str = ""
    responsible: str = ""
    priority: str = ""
    status: str = ""
    due: Cell = None
    completed: Cell = None
    deleted: bool = False

    @property
    def said(self) -> str:
        """What is to be done, without where it stands."""
        return repr((self.item_id, self.title, self.description, self.responsible, self.priority, self.status,
                     self.due, self.completed))  # fmt: skip


@dataclass(frozen=True)
class Inspection:
    """One inspection of an export. `heads` are the export's own columns about it: name, template, prepared_by, ..."""

    id: str
    file: str
    layout: str
    entries: tuple[Entry, ...]
    heads: Mapping[str, Cell] = field(default_factory=dict[str, Cell])
    tasks: tuple[Task, ...] = ()
    remarks: tuple[Remark, ...] = ()

    @property
    def name(self) -> str:
        """What a person calls it: its title, else its client, else its id."""
        return as_name(self.heads.get("name")) or as_name(self.heads.get("client_site")) or self.id

    @property
    def sha256(self) -> str:
        """Over what was asked and answered, without regard to files, order of columns and when it was exported."""
        said = [self.id, *(each.said for each in self.entries), *(task.said for task in self.tasks)]
        said += [f"{key}={self.heads[key]!r}" for key in sorted(self.heads)]
        return hashlib.sha256("\0".join(said).encode("utf-8", "surrogatepass")).hexdigest()


def is_true(cell: Cell) -> bool:
    """Whether a cell says true."""
    return as_name(cell).casefold() in _YES


def split_ids(cell: Cell) -> tuple[str, ...]:
    """Several ids in one cell, separated by commas, semicolons or white space."""
    return tuple(part for part in re.split(r"[,;|\s]+", as_name(cell)) if part)


def media_of(ids: Cell, names: Cell = None, links: Cell = None) -> tuple[Medium, ...]:
    """The media of an item by ids, else by the last part of their links."""
    found = split_ids(ids) or tuple(link.rstrip("/").rsplit("/", 1)[-1] for link in split_ids(links))
    named = [part.strip() for part in re.split(r"[,;|\n\r]+", as_name(names)) if part.strip()]
    if not found:
        return tuple(Medium("", name) for name in named)
    fit = len(named) == len(found)
    return tuple(Medium(each, named[n] if fit and named[n] != each else "") for n, each in enumerate(found))
