"""The family of errors a person may see: each says what was found, where, what was expected and what to do.

A *finding* about a submission is not an error; an error means that we could not do what was asked.
"""

from __future__ import annotations

import secrets
import traceback
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class Problem:
    """One thing that is wrong with an input, in words a person can act on.

    `where` is as exact as it can be: file, then sheet, row and column.
    """

    where: str
    found: str
    mend: str

    @property
    def sentence(self) -> str:
        """The whole problem as one plain line."""
        where = f"{self.where}: " if self.where else ""
        mend = f" {self.mend}" if self.mend else ""
        return f"{where}{self.found}{mend}"


class SecorQaError(Exception):
    """Something asked for could not be done. `problems` holds every reason, never only the first."""

    def __init__(self, problems: str | Problem | Sequence[Problem]) -> None:
        if isinstance(problems, str):
            problems = Problem("", problems, "")
        self.problems: tuple[Problem, ...] = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(self.sentences))

    @property
    def sentences(self) -> tuple[str, ...]:
        """One plain sentence per problem."""
        return tuple(problem.sentence for problem in self.problems)


class CouldNotRead(SecorQaError):
    """A file or folder that came from outside could not be read at all."""


class InstrumentFaulty(SecorQaError):
    """An instrument's files break their format; every fault is listed."""


class NotAllowed(SecorQaError):
    """The procedure or the state of a review does not allow the step; the problems say what stands in the way."""


class NotWritten(SecorQaError):
    """A step is recorded and stands, but its document could not be written; it can be written again."""


class NotFound(SecorQaError):
    """The store holds nothing under the id that was asked for."""


class StoreUnusable(SecorQaError):
    """The store cannot be opened: unreachable, damaged, or written by a newer program."""


class Conflict(SecorQaError):
    """Someone else changed the same thing in between; nothing was overwritten.

    `mine` is what was to be saved, `theirs` what stands in the store, `by` who put it there.
    """

    def __init__(
        self, what: str, *, mine: str, theirs: str, by: str, version: int, of: tuple[str, str] = ("", "")
    ) -> None:
        self.mine, self.theirs, self.by, self.version = mine, theirs, by, version
        self.of = of  # the question (or "intake") and its check, where it is about one
        super().__init__(
            Problem(
                what,
                f"{by} has meanwhile set it to “{theirs}”; you were setting “{mine}”.",
                "Look at their value, then choose again.",
            )
        )


def unexpected(error: BaseException) -> str:
    """A sentence about an error nobody foresaw: its kind and its place in the program, nothing of any content."""
    frames = [
        frame for frame in traceback.extract_tb(error.__traceback__) if Path(frame.filename).is_relative_to(_PACKAGE)
    ]
    place = (
        f" in {Path(frames[-1].filename).relative_to(_PACKAGE).as_posix()} line {frames[-1].lineno}" if frames else ""
    )
    return (
        f"Something went wrong (error {secrets.token_hex(3).upper()}: {type(error).__name__}{place}). Please report it."
    )
