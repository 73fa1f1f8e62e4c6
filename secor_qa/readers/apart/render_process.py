"""Drawing pages in a process of its own, with a limit of time: a document that hangs or breaks it costs only itself."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from threading import Lock
from typing import IO, Any

from secor_qa.errors import CouldNotRead, Problem
from secor_qa.readers.apart.page_pictures import PagePicture
from secor_qa.readers.apart.watchdog import Watchdog

LIMIT_S = 8.0
"""How long one page may take."""

_WORKER = (sys.executable, "-m", "secor_qa.readers.apart.render_worker")


@dataclass
class RenderProcess:
    """A process that draws pages; started when first needed, and anew after a document has broken it."""

    limit_s: float = LIMIT_S
    command: tuple[str, ...] = _WORKER
    _process: subprocess.Popen[bytes] | None = None
    _holds: str = ""  # the SHA-256 of the document that the process has
    _one_at_a_time: Any = field(default_factory=Lock)
    _watchdog: Watchdog = field(default_factory=Watchdog)

    def start(self) -> None:
        """Begin, without waiting, so that the first page is drawn sooner."""
        with self._one_at_a_time:
            self._running()

    def draw(
        self, sha256: str, data: bytes, kind: str, page: int, width: int, rotate: int = 0, words: bool = True
    ) -> PagePicture:
        """One page as a picture. Raises CouldNotRead: damaged, no such page, or not done within the limits."""
        asked = {"kind": kind, "page": page, "width": width, "rotate": rotate % 360, "words": words}
        with self._one_at_a_time:
            process = self._running()
            sent = b"" if self._holds == sha256 else data
            self._holds = sha256
            try:
                with self._watchdog.within(self.limit_s, process.kill):
                    answer, picture = _exchange(process, asked | {"n_bytes": len(sent)}, sent)
            except (OSError, ValueError, EOFError):
                self._end()
                raise _unreadable(f"Page {page} could not be drawn within the limits of time and memory.") from None
        if "why_not" in answer:
            raise _unreadable(str(answer["why_not"]))
        found = tuple((x0, y0, x1, y1, text) for x0, y0, x1, y1, text in answer["words"])
        return PagePicture(picture, answer["width"], answer["height"], answer["n_pages"], found)

    def close(self) -> None:
        """End the process."""
        with self._one_at_a_time:
            self._end()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._end()
            self._process = subprocess.Popen(  # noqa: S603  # our own worker
                self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
        return self._process

    def _end(self) -> None:
        process, self._process, self._holds = self._process, None, ""
        if process is None:
            return
        process.kill()
        for pipe in (process.stdin, process.stdout):
            _close(pipe)
        process.wait()


def _exchange(process: subprocess.Popen[bytes], asked: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
    if process.stdin is None or process.stdout is None:
        raise EOFError
    process.stdin.write(json.dumps(asked).encode("ascii") + b"\n")
    process.stdin.write(data)
    process.stdin.flush()
    answer: dict[str, Any] = json.loads(process.stdout.readline())
    wanted = int(answer.get("n_bytes", 0))
    picture = process.stdout.read(wanted)
    if len(picture) != wanted:
        raise EOFError
    return answer, picture


def _close(pipe: IO[bytes] | None) -> None:
    if pipe is None:
        return
    try:
        pipe.close()
    except OSError:  # what was still to be written has nobody to read it
        return


def _unreadable(sentence: str) -> CouldNotRead:
    return CouldNotRead(Problem("", sentence, "Save the document and open it with another program."))
