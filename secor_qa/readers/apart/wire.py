"""Documents and sheets as plain values and back, by MessagePack: what crosses between us and the process apart.

Not pickle: a file that takes that process over still cannot make us run anything.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import Any

import msgpack

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.submission import Document, FoundDate, Sign
from secor_qa.procedure.words import DateRole, SignKind
from secor_qa.readers.sheets.tables import Sheet

_DAYS_KEPT = 2_048  # days written once: those of a season are the same few hundred


def to_bytes(value: Any) -> bytes:
    """Plain values, dates, times and spans of time. Raises TypeError, ValueError or OverflowError for anything else."""
    packed: bytes | None = msgpack.packb(value, default=_in_other_words, unicode_errors="surrogatepass")
    return packed or b""


def from_bytes(data: bytes) -> Any:
    """What `to_bytes` packed; tuples come back as lists. Raises ValueError where it is not that."""
    return msgpack.unpackb(data, ext_hook=_from_other_words, unicode_errors="surrogatepass")


@lru_cache(_DAYS_KEPT, typed=True)
def _in_other_words(value: Any) -> msgpack.ExtType:
    try:
        code = _CODES[type(value)]
    except KeyError:
        raise TypeError(f"{type(value).__name__} does not cross between processes") from None
    words = f"{value.days} {value.seconds} {value.microseconds}" if code == _SPAN else value.isoformat()
    return msgpack.ExtType(code, words.encode("ascii"))


@lru_cache(_DAYS_KEPT)
def _from_other_words(code: int, words: bytes) -> Any:
    if code not in _KINDS:
        raise ValueError(f"{code} is the code of nothing that crosses between processes")
    return _KINDS[code](words.decode("ascii"))


_SPAN = 4
_CODES: dict[type, int] = {datetime: 1, date: 2, time: 3, timedelta: _SPAN}
_KINDS: dict[int, Callable[[str], Any]] = {
    1: datetime.fromisoformat,
    2: date.fromisoformat,
    3: time.fromisoformat,
    _SPAN: lambda words: timedelta(*map(int, words.split())),
}


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
        Sheet(file, name, tuple([(number, cells) for number, cells in rows]), hidden)
        for file, name, rows, hidden in packed
    ]


def pack_problems(error: CouldNotRead) -> list[Any]:
    """The problems of an error, each as where, found, mend."""
    return [[problem.where, problem.found, problem.mend] for problem in error.problems]


def unpack_problems(packed: list[Any]) -> CouldNotRead:
    """The error that was packed."""
    return CouldNotRead([Problem(*problem) for problem in packed])
