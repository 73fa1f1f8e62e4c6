"""Packages that were written by hand through the program."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.accuracy.running import Run, run_package
from benchmarks.held_out import faulty, firms
from benchmarks.strangers.firms import instrument, write_firm
from benchmarks.strangers.planting import Package
from secor_qa.procedure.instrument import Instrument
from secor_qa.samples.draft import Planted


def run_held_out() -> list[Run]:
    """One run for each held-out package; the clean ones are of the sort clean."""
    return [_run(lambda folder, held=held: firms.write(held.data(), folder), firms.instrument(), held.truth,
                 "held-out", held.firm, held.name) for held in faulty.HELD]  # fmt: skip


def run_strangers(chosen: Iterable[Package]) -> list[Run]:
    """One run for each of these packages as a stranger would send it; see run_held_out."""
    return [_run(lambda folder, each=each: write_firm(each.data, folder), instrument(each.data["instrument"]),
                 each.truth, "strangers", each.firm, each.name) for each in chosen]  # fmt: skip


def _run(write: Callable[[Path], Path], asked: Instrument, truth: Iterable[Planted], style: str, firm: str,
         name: str) -> Run:  # fmt: skip
    truth = tuple(truth)
    with tempfile.TemporaryDirectory() as folder:
        return run_package(write(Path(folder)), asked, truth, style if truth else "clean", f"{firm} {name}", style)
