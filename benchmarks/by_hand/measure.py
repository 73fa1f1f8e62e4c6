"""Packages that were written by hand through the program."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from pathlib import Path

from benchmarks.accuracy.running import Run, run_package
from benchmarks.held_out import faulty, firms
from benchmarks.strangers.firms import FIFTH, FOURTH, THIRD, UNSEEN, instrument, write_firm
from benchmarks.strangers.planting import Package, packages
from secor_qa.procedure.instrument import Instrument
from secor_qa.samples.draft import Planted


def run_held_out() -> list[Run]:
    """One run for each held-out package; the clean ones are of the sort clean."""
    return [_run(lambda folder, held=held: firms.write(held.data(), folder), firms.instrument(), held.truth,
                 "held-out", held.firm, held.name) for held in faulty.HELD]  # fmt: skip


def run_strangers(chosen: Iterable[Package] | None = None) -> list[Run]:
    """One run for each package as a stranger would send it, or for those chosen; see run_held_out."""
    return [_run(lambda folder, each=each: write_firm(each.data, folder), instrument(each.data["instrument"]),
                 each.truth, "strangers", each.firm, each.name) for each in chosen or packages()]  # fmt: skip


def run_unseen() -> list[Run]:
    """The same for the strangers' second set, which another hand wrote later."""
    return run_strangers(packages(UNSEEN))


def run_third() -> list[Run]:
    """The same for their third set, by a third hand."""
    return run_strangers(packages(THIRD))


def run_fourth() -> list[Run]:
    """The same for their fourth set, by a fourth hand."""
    return run_strangers(packages(FOURTH))


def run_fifth() -> list[Run]:
    """The same for their fifth set, by a fifth hand."""
    return run_strangers(packages(FIFTH))


def _run(write: Callable[[Path], Path], asked: Instrument, truth: Iterable[Planted], style: str, firm: str,
         name: str) -> Run:  # fmt: skip
    truth = tuple(truth)
    with tempfile.TemporaryDirectory() as folder:
        return run_package(write(Path(folder)), asked, truth, style if truth else "clean", f"{firm} {name}", style)
