"""The held-out packages through the program."""

from __future__ import annotations

import tempfile
from pathlib import Path

from benchmarks.accuracy.running import Run, run_package
from benchmarks.held_out.faulty import HELD
from benchmarks.held_out.firms import instrument, write


def run_held_out() -> list[Run]:
    """One run for each package; the clean ones are of the sort clean."""
    runs: list[Run] = []
    for held in HELD:
        with tempfile.TemporaryDirectory() as folder:
            path = write(held.data(), Path(folder))
            sort = "held-out" if held.truth else "clean"
            runs.append(run_package(path, instrument(), held.truth, sort, f"{held.firm} {held.name}", "held-out"))
    return runs
