"""Files that were broken off a short while ago, by hash: they are refused at once and do not cost their time again.

A workbook may be asked for as an assessment, as an export, and as a record; a bulk load looks at it before reading it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from time import monotonic

_SECONDS = 900.0  # after which a file is tried again: the machine may only have been busy
_N_MAX = 1_000

_until: dict[str, float] = {}


def note(data: bytes, manner: str) -> None:
    """A file was broken off when it was read in that manner."""
    take_over((_mark(data, manner),))


def is_noted(data: bytes, manner: str) -> bool:
    """Whether that happened a short while ago."""
    return bool(_until) and _until.get(_mark(data, manner), 0.0) > monotonic()


def noted() -> tuple[str, ...]:
    """All of them, for another process."""
    now = monotonic()
    return tuple(mark for mark, until in _until.items() if until > now)


def take_over(marks: Iterable[str]) -> None:
    """What another process noted; and forget what is old."""
    now = monotonic()
    for mark in marks:
        _until[mark] = now + _SECONDS
    for mark in [mark for mark, until in _until.items() if until <= now]:
        del _until[mark]
    for mark in list(_until)[:-_N_MAX]:
        del _until[mark]


def forget() -> None:
    """Try every file again."""
    _until.clear()


def _mark(data: bytes, manner: str) -> str:
    return f"{manner}:{hashlib.sha256(data).hexdigest()}"
