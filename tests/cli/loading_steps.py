"""What the tests of loading have in common."""

from __future__ import annotations

import subprocess
import sys

from secor_qa.desk import open_desk
from secor_qa.desk.queue import queue

CLEAN, STALE, EXACT = "01-clean-pass.zip", "05-missing-and-stale.zip", "02-exactly-80.zip"
LOAD = ("load", "--workers", "1")  # where it is not the point that several read


def run(*arguments: object) -> subprocess.CompletedProcess[bytes]:
    """As its own process, with pipes."""
    command = [sys.executable, "-m", "secor_qa.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, timeout=300)


def n_stored(store: str) -> int:
    desk = open_desk(store)
    n = len(queue(desk))
    desk.store.close()
    return n
