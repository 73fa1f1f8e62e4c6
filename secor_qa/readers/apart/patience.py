"""How long all files of one package may take together: many that hang cost it a minute or two, and not hours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import monotonic

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.procedure.submission import NOT_READ_IN_TIME, Sign
from secor_qa.procedure.words import SignKind
from secor_qa.readers.apart import limits

_FOUND = "was not read: other files of this package took too long."
_MEND = "Look at it yourself, or load the package again with more time (SECOR_QA_PACKAGE_SECONDS)."
NOT_READ = Sign(SignKind.CAUTION, NOT_READ_IN_TIME, f"The file {_FOUND} {_MEND}")
_LOST_SHARE = 1 / 15  # of the time, for files of which nothing could be read
_RECOGNISING_SHARE = 2 / 3  # of the time, after which text in pictures is left alone


class Patience:
    """What is left of a package's time. Plain texts, which need no process apart, are read even when it is over."""

    def __init__(self, seconds: float | None = None, now: Callable[[], float] = monotonic) -> None:
        self._all = seconds or limits.package_seconds()
        self._now = now
        self._spent = self._lost = 0.0

    @property
    def is_over(self) -> bool:
        """Whether no further file is read in the process apart."""
        return self._lost >= self._all * _LOST_SHARE or self._spent >= self._all

    @property
    def recognises(self) -> bool:
        """Whether there is time for the text in pictures."""
        return self._spent < self._all * _RECOGNISING_SHARE

    def next_package(self) -> None:
        """Another package of the same export: it has time of its own, but none for what hangs beyond that of all."""
        self._spent = 0.0

    @contextmanager
    def spending(self) -> Iterator[None]:
        """Count the time of one file. What raises CouldNotRead was lost on it."""
        began, lost = self._now(), False
        try:
            yield
        except CouldNotRead:
            lost = True
            raise
        finally:
            took = self._now() - began
            self._spent += took
            self._lost += took if lost else 0.0


def refuse(name: str) -> CouldNotRead:
    """The error for a workbook or table that is not read because the time is over."""
    return CouldNotRead(Problem(name, _FOUND, _MEND))
