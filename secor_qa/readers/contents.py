"""The tables and JSON of a parcel that another tool may have written; told by content, never by name."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers import spreadsheets
from secor_qa.readers.attached import is_below_attachments
from secor_qa.readers.package_parts import bytes_of
from secor_qa.readers.parcel import Parcel
from secor_qa.readers.read_once import ReadOnce
from secor_qa.readers.sheets.tables import Sheet

_NEVER = frozenset({".pdf", ".jpg", ".jpeg", ".png", ".heic", ".gif", ".tif", ".tiff", ".bmp", ".webp", ".docx", ".doc",
                    ".rtf", ".eml", ".msg", ".mp4", ".mov", ".zip", ".html", ".htm"})  # fmt: skip  # evidence


@dataclass
class Contents:
    """Every sheet and JSON document outside the attachments, with the hash of its file."""

    sheets: list[Sheet] = field(default_factory=list[Sheet])
    documents: dict[str, Any] = field(default_factory=dict[str, Any])  # file name -> parsed JSON
    hashes: dict[str, str] = field(default_factory=dict[str, str])
    problems: list[Problem] = field(default_factory=list[Problem])


def look_into(parcel: Parcel, files: ReadOnce | None = None) -> Contents:
    """Read what may be an export. What cannot be read is among the problems, for the case that nothing else can."""
    contents, files = Contents(), files or ReadOnce()
    for item in parcel.items:
        if is_below_attachments(item.name) or PurePosixPath(item.name).suffix.lower() in _NEVER:
            continue
        data = bytes_of(item, contents.problems)
        if data is None:
            continue
        contents.hashes[item.name] = hashlib.sha256(data).hexdigest()
        try:
            _look(item.name, data, contents, files)
        except CouldNotRead as error:
            contents.problems.extend(error.problems)
    return contents


def _look(name: str, data: bytes, contents: Contents, files: ReadOnce) -> None:
    if spreadsheets.may_be_one(data):
        contents.sheets += [sheet for sheet in files.workbook(name, data) if sheet.rows]
        return
    parsed = files.json(name, data)
    if parsed is not None:
        contents.documents[name] = parsed
        return
    if PurePosixPath(name).suffix.lower() == ".json":
        raise CouldNotRead(Problem(name, "is damaged or no JSON, so nothing in it was read.", "Export it again."))
    sheet = files.csv(name, data)
    if sheet.rows:
        contents.sheets.append(sheet)
