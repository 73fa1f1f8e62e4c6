"""What one file may cost: time, memory, and the size of what it is read as."""

from __future__ import annotations

import os
from contextvars import ContextVar
from time import monotonic

ADDRESSES = 1_000_000_000  # bytes of address space; about a quarter of it is libraries that fill no memory
ADDRESSES_OF = {"sheets": 700_000_000}  # of tasks that need less
ADDRESSES_MORE = 400_000_000  # bytes beyond what the process has when it starts on a file, whatever it has
ANSWER_MAX = 48_000_000  # bytes of what is packed
TEXT_HERE_MAX = 50_000  # bytes of plain text that need no process of its own
START_SECONDS = 30.0  # for the process to come up, which is no fault of the file
_FILE_SECONDS = 7.0
_FILES_PER_PACKAGE = 120  # that take all of their time; a package of scans has fewer
RECOGNISING_SECONDS_MIN = 1.0  # of a file's time, below which the text in its pictures is left alone
_RECOGNISING_SHARE = 0.8  # of the time, after which no further page is recognised
_READING_SHARE = 0.9  # of the time, after which no further file inside a file is begun

_ends_at: ContextVar[tuple[float, float] | None] = ContextVar("reading_and_recognising_end_at", default=None)


def file_seconds() -> float:
    """Seconds for any one file; `SECOR_QA_FILE_SECONDS` gives more to slow machines and to work in bulk."""
    return _seconds_asked("SECOR_QA_FILE_SECONDS") or _FILE_SECONDS


def package_seconds() -> float:
    """Seconds for all files of a package together; `SECOR_QA_PACKAGE_SECONDS` gives more to one that ran out."""
    return _seconds_asked("SECOR_QA_PACKAGE_SECONDS") or file_seconds() * _FILES_PER_PACKAGE


def _seconds_asked(name: str) -> float | None:
    try:
        return max(0.1, float(os.environ[name]))
    except (KeyError, ValueError):
        return None


def begin(seconds: float, *, recognise: bool = True) -> None:
    """A file is begun: text in pictures is recognised until most of its time is gone, or not at all."""
    now = monotonic()
    _ends_at.set((now + seconds * _READING_SHARE, now + (seconds * _RECOGNISING_SHARE if recognise else 0)))


def seconds_left() -> float:
    """Seconds in which further files inside a file may be begun."""
    ends_at = _ends_at.get()
    return file_seconds() * _READING_SHARE if ends_at is None else ends_at[0] - monotonic()


def recognising_seconds_left() -> float:
    """Seconds in which text in pictures may still be recognised; a file read outside our process starts its own."""
    ends_at = _ends_at.get()
    return file_seconds() * _RECOGNISING_SHARE if ends_at is None else ends_at[1] - monotonic()
