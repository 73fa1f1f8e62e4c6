"""The element score chart of one case as SVG text, fit for the narrow column beside the question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secor_qa.desk.review import Case

_WIDTH_IN, _NAME_LENGTH = 3.75, 17


def chart_of(case: Case, *, dark: bool = False) -> tuple[str, str]:
    """The chart as SVG, and the same in words. matplotlib is loaded here, after the page stands."""
    from secor_qa.reports import drawing
    from secor_qa.reports.element_chart import draw_element_scores, element_bars
    from secor_qa.reports.look import DARK, LIGHT

    theme = DARK if dark else LIGHT
    full = element_bars(case.score, case.claimed)
    bars = [replace(bar, name=drawing.shortened(bar.name, _NAME_LENGTH)) for bar in full]
    figure, axes = drawing.new_figure(_WIDTH_IN, 0.8 + 0.27 * len(bars), theme)
    floor = case.edition.element_min_pct(case.year_type)
    draw_element_scores(axes, bars, case.edition.overall_min_pct(case.year_type), floor, theme)
    words = ". ".join(f"{bar.name.strip()}: {bar.words}" for bar in full) + "."
    return drawing.svg(figure, words), words
