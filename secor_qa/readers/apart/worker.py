"""The process in which files from outside are read. It holds no store and no secrets, and may be killed at any time."""

from __future__ import annotations

import contextlib
import faulthandler
import importlib
import os
import signal
import struct
import sys
from typing import IO, Any

from secor_qa.errors import CouldNotRead
from secor_qa.readers import apart
from secor_qa.readers.apart import limits, wire

_TASKS = {
    "document": "secor_qa.readers.evidence.read:read_document_packed",
    "sheets": "secor_qa.readers.spreadsheets:read_sheets_packed",
}
_PRELOADED = (
    "python_calamine", "pypdfium2", "docx", "PIL.Image", "secor_qa.readers.evidence.read",
    "secor_qa.readers.spreadsheets",
)  # fmt: skip


def main() -> None:
    """Read one file after the other until the pipe is closed."""
    apart.inside = True
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for the one who started us
    asked, answers = _private_pipes()
    for name in _PRELOADED:
        with contextlib.suppress(ImportError):  # said when a file needs it
            importlib.import_module(name)
    _send(answers, {"ready": True})
    while head := asked.read(8):
        size_of_head, size = struct.unpack(">II", head)
        request = wire.from_bytes(asked.read(size_of_head))
        data = asked.read(size)
        _end_within(request["seconds"] + 3)  # should nobody be left to kill us
        _limit_memory(request["task"])
        answer = _answer(request, data)
        del data
        _limit_memory(None)
        _end_within(None)
        _send(answers, answer)
        if "memory" in answer:
            return


def _answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    limits.begin(request["seconds"], recognise=request["recognise"])
    try:
        module, function = _TASKS[request["task"]].split(":")
        return {"result": getattr(importlib.import_module(module), function)(request["name"], data)}
    except CouldNotRead as error:
        return {"problems": wire.pack_problems(error)}
    except MemoryError:
        return {"memory": True}
    except BaseException as error:  # a reader's panic is no `Exception`
        return {"failed": type(error).__name__}


def _private_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Both pipes under numbers of our own; whatever a library prints goes nowhere."""
    asked, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - as long as we live
    return asked, answers


def _send(answers: IO[bytes], answer: dict[str, Any]) -> None:
    try:
        packed = wire.to_bytes(answer)
    except (MemoryError, OverflowError, ValueError, TypeError):
        packed = wire.to_bytes({"memory": True})
    if len(packed) > limits.ANSWER_MAX:
        packed = wire.to_bytes({"large": True})
    answers.write(struct.pack(">I", len(packed)) + packed)
    answers.flush()


def _end_within(seconds: float | None) -> None:
    """End this process after so many seconds, whatever it is doing; None: not at all."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds or 0)  # nobody handles the signal, so that it ends us
    elif seconds is None:
        faulthandler.cancel_dump_traceback_later()
    else:
        faulthandler.dump_traceback_later(seconds, exit=True)


def _limit_memory(task: str | None) -> None:
    """Let the address space grow so far and no further; without a task, lift that limit. Not on Windows."""
    if sys.platform == "win32":
        return
    import resource

    soft = resource.RLIM_INFINITY
    if task is not None:
        soft = max(limits.ADDRESSES_OF.get(task, limits.ADDRESSES), _address_space() + limits.ADDRESSES_MORE)
    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    if hard != resource.RLIM_INFINITY and (soft == resource.RLIM_INFINITY or soft > hard):
        soft = hard
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def _address_space() -> int:
    """Bytes of address space in use; an ample guess where the system does not tell."""
    try:
        with open("/proc/self/statm", "rb") as statm:
            return int(statm.read().split()[0]) * os.sysconf("SC_PAGE_SIZE")
    except (OSError, ValueError):
        return 1_500_000_000
