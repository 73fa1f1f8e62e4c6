"""What the two measuring screens share: results or a calm sentence, and charts as high as their rows."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import ipywidgets as widgets

from secor_qa.app import parts
from secor_qa.app.edge import Trouble, calm
from secor_qa.reports import charts

if TYPE_CHECKING:
    import pandas as pd

RATES = (
    parts.Column("group", "Group"),
    parts.Column("n", "Reviews", "count"),
    parts.Column("passed", "Passed", "count"),
    parts.Column("rate_pct", "Pass rate %", "pct"),
    parts.Column("low_pct", "from", "pct"),
    parts.Column("high_pct", "to", "pct"),
    parts.Column("n_unknown", "Open or not known", "count"),
)
CAPTION = "Of closed reviews whose result is known; from–to is the 95 % Wilson interval."
WIDTH_IN = 7.4  # of a chart in a panel of two columns
NONE = "No closed review is among them."


def screen_or_sentence(make: Callable[[], widgets.Widget]) -> widgets.Widget:
    """The screen; where it cannot be made, the sentence that says why."""
    made = calm(make)
    if isinstance(made, Trouble):
        sentence = widgets.HTML(parts.together(parts.styles(), parts.trouble(made)))
        sentence.add_class("sq-screen")
        return sentence
    return made.result


def content_or_sentence(make: Callable[[], parts.Html]) -> parts.Html:
    """The content; where it cannot be made, the sentence that says why."""
    made = calm(make)
    return parts.trouble(made) if isinstance(made, Trouble) else made.result


def draw(how: Callable[..., str], frame: pd.DataFrame, *, width: float = 7.2, rows: float | None = None) -> parts.Html:
    """A chart of a frame by one of `reports.charts`, as high as its rows need."""
    figure, axes = charts.new_figure(WIDTH_IN, 0.75 + 0.36 * (max(len(frame), 1) if rows is None else rows))
    says = how(axes, frame)
    return parts.chart(charts.svg(figure, says))


def rates_panel(title: str, drawn: parts.Html, rates: pd.DataFrame) -> parts.Html:
    """Pass rates as a chart, with the same as a table."""
    table = parts.table(parts.records(rates), RATES, caption=CAPTION, empty=NONE)
    return parts.panel(title, drawn, parts.folded("As a table", table))
