"""The app's edge: the one place where errors are caught, turned into calm sentences, and logged without any content."""

from __future__ import annotations

import logging
import secrets
import traceback
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Generic, TypeVar

from secor_qa import places
from secor_qa.errors import Conflict, SecorQaError

T = TypeVar("T")
_LOG = logging.getLogger("secor_qa.app")
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"  # none that is read for another


@dataclass(frozen=True)
class Trouble:
    """What could not be done, as sentences for a person. `error_id` leads to the log where the cause is unexpected."""

    sentences: tuple[str, ...]
    error_id: str = ""
    conflict: Conflict | None = None

    @property
    def sentence(self) -> str:
        """All of it in one line."""
        return " ".join(self.sentences)

    def as_json(self) -> dict[str, object]:
        """For the page; a conflict brings both values and the version that a second try must name."""
        met = self.conflict
        return {
            "sentences": list(self.sentences),
            "error_id": self.error_id,
            "conflict": {
                "what": met.problems[0].where,
                "mine": met.mine,
                "theirs": met.theirs,
                "by": met.by,
                "version": met.version,
            }
            if met
            else None,
        }


@dataclass(frozen=True)
class Done(Generic[T]):
    """What was asked for."""

    result: T


def calm(call: Callable[[], T]) -> Done[T] | Trouble:
    """Do it. What the program foresees comes back in its own sentences; anything else as one sentence with an id,
    under which the log has file, line and kind of error, but no message and no value of a submission.
    """
    try:
        return Done(call())
    except SecorQaError as error:
        return Trouble(error.sentences, conflict=error if isinstance(error, Conflict) else None)
    except Exception as error:  # the edge: whatever it was, the page stays usable
        error_id = "".join(secrets.choice(_LETTERS) for _ in range(6))
        _log().error("error %s: %s", error_id, where(error))
        return Trouble(
            (f"Something went wrong (id {error_id}). Your saved work is safe; reload the page.",), error_id=error_id
        )


def log_file() -> Path:
    """Where a kernel logs: what it prints to its error stream after the page has opened is shown to nobody."""
    return places.user_folder() / "errors.log"


def _log() -> logging.Logger:
    if not _LOG.hasHandlers():
        with suppress(OSError):  # a log that cannot be written must not hide the sentence
            log_file().parent.mkdir(parents=True, exist_ok=True)
            handler = RotatingFileHandler(log_file(), maxBytes=1_000_000, backupCount=1, encoding="utf-8", delay=True)
            handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(message)s"))
            _LOG.addHandler(handler)
    return _LOG


def where(error: BaseException) -> str:
    """The kind of an error and the places it passed, innermost last; not its message, which may quote a submission."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None:
        frames = traceback.extract_tb(seen.__traceback__)
        passed = " > ".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
        parts.append(f"{type(seen).__module__}.{type(seen).__qualname__} at {passed}")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return " | caused by ".join(parts)
