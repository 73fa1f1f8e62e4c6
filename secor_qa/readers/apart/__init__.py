"""Files from outside are read in a process apart, with limits: what hangs, crashes or swells there costs only itself.

One such process per process of ours, started when it is first needed and used for file after file; it is replaced
when it had to be killed. See docs/decisions/.
"""

from __future__ import annotations

import atexit
import contextlib
import os
import struct
import subprocess
import sys
from threading import Lock
from typing import Any

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers.apart import broken_before, limits, wire
from secor_qa.readers.apart.watchdog import Watchdog

inside = False  # whether this process is the one apart, where files are read directly
_START = "from secor_qa.readers.apart.worker import main; main()"
_SECRET = frozenset({"SECOR_QA_STORE", "PGPASSWORD"})  # nothing that a file could be after
_FILES_EACH = 1_000  # files after which the process is replaced, so that nothing grows for ever


class _Reader:
    """The process apart, and the pipes to it."""

    def __init__(self) -> None:
        ours = {key: value for key, value in os.environ.items() if key not in _SECRET}
        environment = {**ours, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "2"}
        self.owner, self.n_files, self._ready = os.getpid(), 0, False
        self.time_was_up = False
        self.process = subprocess.Popen(  # noqa: S603 - our own program, nothing of a file in the arguments
            [sys.executable, "-P", "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    @property
    def usable(self) -> bool:
        return self.owner == os.getpid() and self.process.poll() is None and self.n_files < _FILES_EACH

    def ask(self, task: str, name: str, data: bytes, seconds: float, *, recognise: bool) -> dict[str, Any] | None:
        """The answer; None where the process ended, by itself or because the time was up."""
        if not self._ready:
            if self._within(limits.START_SECONDS, b"") is None:
                raise CouldNotRead("The program that reads files could not be started. Start SECOR QA again.")
            self._ready = True
        self.n_files += 1
        head = wire.to_bytes({"task": task, "name": name, "seconds": seconds, "recognise": recognise})
        return self._within(seconds, struct.pack(">II", len(head), len(data)) + head, data)

    def _within(self, seconds: float, *parts: bytes) -> dict[str, Any] | None:
        assert self.process.stdin  # noqa: S101 - asked for
        assert self.process.stdout  # noqa: S101 - asked for
        try:
            with _watchdog.within(seconds, self._stop):
                self.process.stdin.write(b"".join(parts))  # at once, so that the other side is woken once
                self.process.stdin.flush()
                head = self.process.stdout.read(4)
                size = struct.unpack(">I", head)[0] if len(head) == 4 else 0
                packed = self.process.stdout.read(size) if 0 < size <= limits.ANSWER_MAX else b""
            return wire.from_bytes(packed) if packed and len(packed) == size else None
        except (OSError, ValueError):
            return None

    def _stop(self) -> None:
        self.time_was_up = True
        self.process.kill()

    def close(self) -> None:
        """End the process; where another process started it, only let go of the pipes."""
        if self.owner == os.getpid():
            self.process.kill()
            self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe:
                with contextlib.suppress(OSError):
                    pipe.close()


_reader: _Reader | None = None
_one_at_a_time = Lock()
_watchdog = Watchdog()


def warm() -> None:
    """Start the process, if it is not there, without waiting for it."""
    if not inside and _one_at_a_time.acquire(blocking=False):
        try:
            _usable_reader()
        finally:
            _one_at_a_time.release()


class BrokenOff(CouldNotRead):
    """The file took too long, or ended the process that read it."""


def ask(task: str, name: str, data: bytes, *, recognise: bool = True, seconds: float | None = None) -> Any:
    """The result of a task of `worker` on a file's bytes, as `wire` packs it.

    Without `recognise` text in pictures is left alone. Raises CouldNotRead, with one sentence, where the file swelled
    or is damaged, and BrokenOff where it took too long or ended the process; a short while later it does so at once.
    """
    seconds = seconds or limits.file_seconds()
    manner = "whole" if recognise else "without pictures"
    if broken_before.is_noted(data, manner):
        raise _broken_off(name, data, manner, seconds)
    with _one_at_a_time:
        answer, reader = None, _usable_reader()
        try:
            answer = reader.ask(task, name, data, seconds, recognise=recognise)
        finally:  # also when we are interrupted: a late answer must not be taken for that of the next file
            if answer is None or "memory" in answer:
                _let_go()
    if answer is None:
        broken_before.note(data, manner)
        if reader.time_was_up:
            broken_before.note(data, manner + _SLOW)
        raise _broken_off(name, data, manner, seconds)
    if "result" in answer:
        return answer["result"]
    if "problems" in answer:
        raise wire.unpack_problems(answer["problems"])
    found = _WHY[next(key for key in _WHY if key in answer)]
    raise CouldNotRead(Problem(name, found, _AGAIN))


def _broken_off(name: str, data: bytes, manner: str, seconds: float) -> BrokenOff:
    if broken_before.is_noted(data, manner + _SLOW):
        found = f"could not be read: it took more than {seconds:g} s, so it was left."
        return BrokenOff(Problem(name, found, _SMALLER))
    return BrokenOff(Problem(name, "could not be read: it broke the program that read it.", _AGAIN))


_SLOW = ", too slow"  # beside the manner of reading, where it was the time that broke it off
_SMALLER = "Send only the part of it that matters, or split it into several files; saved as PDF it may be quicker."
_AGAIN = "Open it, save it again under a new name, or save it as PDF, and send that."
_WHY = {
    "memory": "would need more memory than a record should, so it was not read.",
    "large": "holds far more than a record does, so it was not read.",
    "failed": "is damaged and cannot be opened.",
}


def _usable_reader() -> _Reader:
    global _reader
    if _reader is None or not _reader.usable:
        _let_go()
        _reader = _Reader()
    return _reader


def _let_go() -> None:
    global _reader
    if _reader is not None:
        _reader.close()
        _reader = None


atexit.register(_let_go)
