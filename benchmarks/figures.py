"""How a figure is taken and printed."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """Ours and the baseline, in `unit`, run in turn; `goal` is the ratio ours / baseline aimed at, at most."""

    what: str
    baseline: str
    ours_s: Sequence[float]
    baseline_s: Sequence[float]
    goal: float
    quantile: float = 0.5
    unit: str = "s"

    @property
    def ratio(self) -> float:
        return at(self.ours_s, self.quantile) / at(self.baseline_s, self.quantile)


def at(seconds: Sequence[float], quantile: float) -> float:
    """The median, or a higher quantile by the nearest rank."""
    if quantile == 0.5:
        return statistics.median(seconds)
    return sorted(seconds)[min(len(seconds) - 1, int(quantile * len(seconds)))]


def seconds(call: Callable[[], object]) -> float:
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def in_turn(ours: Callable[[], object], baseline: Callable[[], object], runs: int) -> tuple[list[float], list[float]]:
    """Time both, one after the other, so that a machine that drifts slows both."""
    pairs = [(seconds(ours), seconds(baseline)) for _ in range(runs)]
    return [pair[0] for pair in pairs], [pair[1] for pair in pairs]


def print_figures(name: str, figures: Sequence[Figure]) -> None:
    print(f"\n{name}")
    for figure in figures:
        ours, base = at(figure.ours_s, figure.quantile), at(figure.baseline_s, figure.quantile)
        which = "median" if figure.quantile == 0.5 else f"p{figure.quantile * 100:.0f}"
        verdict = "reached" if figure.ratio <= figure.goal else "missed"
        print(
            f"  {figure.what}: {ours:.3f} {figure.unit}; {figure.baseline}: {base:.3f} {figure.unit} "
            f"({which} of {len(figure.ours_s)}); ratio {figure.ratio:.2f}, goal {figure.goal:g} ({verdict})"
        )
