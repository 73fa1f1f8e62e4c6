"""Charts of the measures: axes in, axes drawn; each gives back the same in words. Frames come from `analysis`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from secor_qa.reports import drawing
from secor_qa.reports.drawing import new_figure, svg
from secor_qa.reports.element_chart import ElementBar, draw_element_scores, element_bars
from secor_qa.reports.look import LIGHT, Theme

if TYPE_CHECKING:
    import pandas as pd
    from matplotlib.axes import Axes

__all__ = [
    "ElementBar",
    "draw_due",
    "draw_element_scores",
    "draw_frequent_deficiencies",
    "draw_pass_rates",
    "draw_pipeline",
    "draw_reviewer_load",
    "draw_trend",
    "element_bars",
    "new_figure",
    "svg",
]


def draw_pass_rates(axes: Axes, rates: pd.DataFrame, theme: Theme = LIGHT) -> str:
    """A bar per group with its Wilson interval; groups under ten are hatched and say so. `rates`: `RATE_COLUMNS`."""
    drawing.start(axes, theme)
    rows = _rows(rates[rates["n"] > 0])
    if not rows:
        drawing.nothing_to_draw(axes, theme, "No closed review with a known result yet.")
        return "No closed review with a known result yet."
    drawing.name_rows(axes, [row.group for row in rows], theme)
    drawing.percent_axis(axes, theme, until=142)
    for y, row in enumerate(rows):
        tint, hatch = (theme.met_tint, "....") if row.small else (theme.met, None)
        axes.barh(y, row.rate_pct, height=0.6, color=tint, hatch=hatch, edgecolor=theme.met, linewidth=0.6)
        axes.plot([row.low_pct, row.high_pct], [y, y], color=theme.ink, linewidth=1.3, marker="|", gid="interval")
        few = ", few" if row.small else ""
        drawing.say(axes, 103, y, f"{row.rate_pct:.0f} %  ({row.passed} of {row.n}{few})", theme.ink, va="center")
    _margins(axes, len(rows))
    return _in_words(f"{r.group}: {r.rate_pct:.0f} %, {r.passed} of {r.n}" for r in rows)


def draw_trend(axes: Axes, rates: pd.DataFrame, theme: Theme = LIGHT) -> str:
    """Rates over years or months as a line in its Wilson band; a period under ten reviews has a hollow mark."""
    drawing.start(axes, theme)
    known = rates[(rates["n"] > 0) & rates["group"].str.match(r"\d{4}")].reset_index(drop=True)
    if known.empty:
        drawing.nothing_to_draw(axes, theme, "No closed review with a known result yet.")
        return "No closed review with a known result yet."
    places = list(range(len(known)))
    axes.fill_between(places, known["low_pct"], known["high_pct"], color=theme.met_tint, linewidth=0)
    axes.plot(places, known["rate_pct"], color=theme.met, linewidth=1.8, gid="rate")
    for x, row in zip(places, _rows(known), strict=True):
        fill = theme.paper if row.small else theme.met
        axes.plot([x], [row.rate_pct], "o", markerfacecolor=fill, markeredgecolor=theme.met, markersize=6)
    axes.set_ylim(0, 105)
    axes.set_xlim(-0.5, len(known) - 0.5)
    axes.set_yticks(range(0, 101, 20), labels=[f"{tick} %" for tick in range(0, 101, 20)])
    step = max(1, -(-len(known) // 8))
    labels = [f"{row.group}\nn = {row.n}" for row in _rows(known)]
    axes.set_xticks(places[::step], labels=labels[::step])
    axes.grid(axis="y", color=theme.line, linewidth=0.6, alpha=0.7)
    _frame(axes, left=0.09, bottom=0.17)
    return _in_words(f"{row.group}: {row.rate_pct:.0f} % of {row.n}" for row in _rows(known))


def draw_pipeline(axes: Axes, states: pd.DataFrame, theme: Theme = LIGHT) -> str:
    """How many reviews stand in each state. `states`: label, n."""
    return _draw_counts(axes, states, dict.fromkeys(states["label"], (theme.met, None)), theme)


def draw_due(axes: Axes, buckets: pd.DataFrame, theme: Theme = LIGHT) -> str:
    """How many corrections are overdue or fall due soon (2.7); overdue ones are hatched. `buckets`: label, n."""
    shown = buckets[(buckets["label"] != "No date") | (buckets["n"] > 0)]
    looks = dict.fromkeys(shown["label"], (theme.met, None))
    looks |= {
        "Overdue": (theme.not_met, "////"),
        "Due in 0-3 days": (theme.needs, None),
        "No date": (theme.unknown, None),
    }
    return _draw_counts(axes, shown, looks, theme)


def draw_reviewer_load(axes: Axes, load: pd.DataFrame, theme: Theme = LIGHT) -> str:
    """Open reviews per reviewer, stacked by state, with the overdue ones named. `load` from `flow.reviewer_load`."""
    drawing.start(axes, theme)
    rows = _rows(load)
    if not rows:
        drawing.nothing_to_draw(axes, theme, "No open review.")
        return "No open review."
    drawing.name_rows(axes, [row.reviewer for row in rows], theme)
    parts = (
        ("n_in_review", "in review", theme.met, None),
        ("n_received", "received", theme.unknown, ".."),
        ("n_awaiting_correction", "awaiting correction", theme.met_tint, "//"),
    )
    left = [0] * len(rows)
    for column, label, colour, hatch in parts:
        widths = [int(getattr(row, column)) for row in rows]
        axes.barh(range(len(rows)), widths, left=left, height=0.6, color=colour, hatch=hatch, edgecolor=theme.paper,
                  linewidth=0.8, label=label)  # fmt: skip
        left = [start + width for start, width in zip(left, widths, strict=True)]
    most = max(left)
    for y, row in enumerate(rows):
        overdue = f", {row.n_overdue} overdue" if row.n_overdue else ""
        colour = theme.not_met if row.n_overdue else theme.ink
        drawing.say(axes, row.n_open + most * 0.015, y, f"{row.n_open}{overdue}", colour, va="center")
    drawing.count_axis(axes, theme, most * 1.12)
    drawing.legend(axes, theme, bbox_to_anchor=(0, -0.06 - 0.3 / (len(rows) + 1)))
    _margins(axes, len(rows), legend=True)
    return _in_words(f"{row.reviewer}: {row.n_open} open, {row.n_overdue} overdue" for row in rows)


def draw_frequent_deficiencies(axes: Axes, frame: pd.DataFrame, theme: Theme = LIGHT, top: int = 12) -> str:
    """The share of reviews that had each deficiency, with its interval. `frame` from `items.frequent_deficiencies`."""
    drawing.start(axes, theme)
    rows = _rows(frame.head(top))
    if not rows:
        drawing.nothing_to_draw(axes, theme, "No deficiency noted yet.")
        return "No deficiency noted yet."
    names = [_deficiency_name(row) for row in rows]
    drawing.name_rows(axes, names, theme)
    most = max(row.high_pct for row in rows)
    for y, row in enumerate(rows):
        axes.barh(y, row.share_pct, height=0.6, color=theme.needs, linewidth=0)
        axes.plot([row.low_pct, row.high_pct], [y, y], color=theme.ink, linewidth=1.2, marker="|", gid="interval")
        words = f"{row.share_pct:.0f} %  ({row.n_submissions})"
        drawing.say(axes, row.high_pct + most * 0.02, y, words, theme.ink, va="center")
    drawing.count_axis(axes, theme, most * 1.1)
    axes.set_xlabel("share of reviews, %", color=theme.muted)
    _margins(axes, len(rows), legend=True)
    shares = zip(names, rows, strict=True)
    return _in_words(f"{name}: {row.share_pct:.0f} % of reviews" for name, row in shares)


def _draw_counts(axes: Axes, frame: pd.DataFrame, looks: Mapping[str, tuple[str, str | None]], theme: Theme) -> str:
    drawing.start(axes, theme)
    rows = _rows(frame)
    drawing.name_rows(axes, [row.label for row in rows], theme)
    most = max((row.n for row in rows), default=0)
    for y, row in enumerate(rows):
        colour, hatch = looks[row.label]
        axes.barh(y, row.n, height=0.6, color=colour, hatch=hatch, edgecolor=theme.paper, linewidth=0)
        drawing.say(axes, row.n + max(most, 1) * 0.015, y, f"{row.n}", theme.ink, va="center")
    drawing.count_axis(axes, theme, most)
    _margins(axes, len(rows))
    return _in_words(f"{row.label}: {row.n}" for row in rows)


def _rows(frame: pd.DataFrame) -> list[Any]:
    """The rows with a value per column; what is in a column is said where the frame is made."""
    return list(frame.itertuples())


def _deficiency_name(row: object) -> str:
    parts = [str(getattr(row, name, "")) for name in ("question", "label")]
    return "  ".join(part for part in parts if part) or str(getattr(row, "element", getattr(row, "kind", "")))


def _in_words(parts: Iterable[str]) -> str:
    return ". ".join(parts) + "."


def _margins(axes: Axes, n_rows: int, legend: bool = False) -> None:
    """Room on the left for names; the axis of numbers keeps its height whatever the number of rows."""
    figure = axes.get_figure(root=True)
    height = figure.get_figheight() if figure is not None else 4.0
    _frame(axes, left=0.32, bottom=min(0.4, (0.62 if legend else 0.3) / height))


def _frame(axes: Axes, left: float, bottom: float) -> None:
    axes.figure.subplots_adjust(left=left, right=0.98, top=0.97, bottom=bottom)
