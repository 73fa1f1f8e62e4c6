"""Documents and sheets as plain JSON and back: what crosses between us and the process that reads a file.

JSON and not pickle: a file that takes that process over still cannot make us run anything.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from typing import Any

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.submission import Document, FoundDate, Sign
from secor_qa.procedure.words import DateRole, SignKind
from secor_qa.readers.tables import Sheet


def to_json(value: Any) -> bytes:
    """Plain values, dates, times and Decimals as ASCII JSON; a dict with one key `$…` stands for what JSON lacks."""
    return _ENCODER.encode(value).encode("ascii")


def from_json(data: bytes) -> Any:
    """What `to_json` wrote; tuples come back as lists."""
    return json.loads(data, object_hook=_unmarked)


def _marked(value: Any) -> dict[str, Any]:
    key = _KEYS.get(type(value))
    if key is None:
        raise TypeError(f"{type(value).__name__} does not cross between processes")
    if key == "$days":
        return {key: [value.days, value.seconds, value.microseconds]}
    return {key: value.isoformat()}


_KEYS: dict[type, str] = {datetime: "$datetime", date: "$date", time: "$time", timedelta: "$days"}
_ENCODER = json.JSONEncoder(default=_marked, separators=(",", ":"), check_circular=False)


_KINDS = {
    "$datetime": datetime.fromisoformat,
    "$date": date.fromisoformat,
    "$time": time.fromisoformat,
    "$days": lambda parts: timedelta(*parts),
}


def _unmarked(found: dict[str, Any]) -> Any:
    if len(found) == 1:
        [(key, value)] = found.items()
        if key in _KINDS:
            return _KINDS[key](value)
    return found


def pack_document(document: Document) -> dict[str, Any]:
    """What reading found in a document, without what the Attachments sheet says of it."""
    return asdict(document)


def unpack_document(packed: dict[str, Any]) -> Document:
    """The document that was packed."""
    dates = (FoundDate(**{**found, "role": DateRole(found["role"])}) for found in packed["dates"])
    signs = (Sign(**{**sign, "kind": SignKind(sign["kind"])}) for sign in packed["signs"])
    lists = ("questions", "texts", "page_names", "recognised_pages", "unread_pages")
    whole = {**packed, **{name: tuple(packed[name]) for name in lists}}
    return Document(**{**whole, "dates": tuple(dates), "signs": tuple(signs)})


def pack_sheets(sheets: Sequence[Sheet]) -> list[Any]:
    """Sheets as lists; the cells stay as they are."""
    return [[sheet.file, sheet.name, sheet.rows, sheet.hidden] for sheet in sheets]


def unpack_sheets(packed: list[Any]) -> list[Sheet]:
    """The sheets that were packed."""
    return [
        Sheet(file, name, tuple((number, cells) for number, cells in rows), hidden)
        for file, name, rows, hidden in packed
    ]


def pack_problems(error: CouldNotRead) -> list[Any]:
    """The problems of an error, each as where, found, mend."""
    return [[problem.where, problem.found, problem.mend] for problem in error.problems]


def unpack_problems(packed: list[Any]) -> CouldNotRead:
    """The error that was packed."""
    return CouldNotRead([Problem(*problem) for problem in packed])
