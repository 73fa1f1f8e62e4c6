"""The element score chart of one case as SVG text, fit for the narrow column beside the question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from secor_qa.desk.review import Case

_WIDTH_IN, _NAME_LENGTH = 3.75, 18  # words as large as the page's small print
_UNTIL_PCT = 140  # room behind the bars for what they say


def warm() -> None:
    """Load what the first chart needs, which takes as long as many charts."""
    from secor_qa.reports import drawing

    figure, _ = drawing.new_figure(1, 1)
    drawing.svg(figure)


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
    axes.set_xlim(0, _UNTIL_PCT)
    figure.subplots_adjust(left=0.31, right=0.995)
    key = axes.get_legend()
    if key is not None:
        key.set_loc("lower left")
        key.set_bbox_to_anchor((0, 0), transform=figure.transFigure)
    words = ". ".join(f"{bar.name.strip()}: {bar.words}" for bar in full) + "."
    return drawing.svg(figure, words), words
