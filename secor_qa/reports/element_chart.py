"""The chart of element scores: bars for what is certain, a whisker for what is still possible, a tick for the claim."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from secor_qa.procedure.scoring import show_pct
from secor_qa.reports import drawing
from secor_qa.reports.look import CHART_FONT_PT, LIGHT, Theme

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from secor_qa.procedure.scoring import Score, Share

OVERALL = ""  # the element id under which the overall row stands


@dataclass(frozen=True)
class ElementBar:
    """One row of the chart. Percentages 0-100, already fit for display; None where there is none.

    `lowest_pct` and `highest_pct` are equal once everything is known, and None where nothing counts.
    """

    element: str
    name: str
    awarded_pct: float | None
    claimed_pct: float | None
    lowest_pct: float | None
    highest_pct: float | None

    def meets(self, minimum_pct: float | None) -> bool | None:
        """Whether the minimum is reached; None where there is none, or where it may still go either way."""
        if minimum_pct is None or self.lowest_pct is None or self.highest_pct is None:
            return None
        if self.lowest_pct >= minimum_pct:
            return True
        return False if self.highest_pct < minimum_pct else None

    @property
    def words(self) -> str:
        """What the row says in full, e.g. "86.66 %" or "40 to 95.5 %"."""
        if self.lowest_pct is None or self.highest_pct is None:
            return "no percentage"
        if self.awarded_pct is not None:
            return f"{self.awarded_pct:g} %"
        return f"{self.lowest_pct:g} to {self.highest_pct:g} %"

    @property
    def label(self) -> str:
        """What stands beside the bar; a range in whole percents, rounded down so that none looks like a pass mark."""
        if self.awarded_pct is None and self.lowest_pct is not None and self.highest_pct is not None:
            return f"{int(self.lowest_pct)}–{int(self.highest_pct)} %"
        return self.words


def element_bars(score: Score, claimed: Score | None = None) -> tuple[ElementBar, ...]:
    """The rows of a score, elements first and overall last, with the assessor's claim beside them."""
    claims = {each.element: each.share for each in claimed.elements} if claimed else {}
    rows = [
        _bar(each.element, f"{each.element}  {each.name}", each.share, claims.get(each.element))
        for each in score.elements
    ]
    overall = _bar(OVERALL, "Overall", score.overall, claimed.overall if claimed else None)
    return (*rows, overall)


def draw_element_scores(
    axes: Axes,
    bars: Iterable[ElementBar],
    overall_min_pct: float | Fraction,
    element_floor_pct: float | Fraction | None = None,
    theme: Theme = LIGHT,
) -> str:
    """Draw on the axes, cleared first; give back the same in words, for those who cannot see it.

    The overall pass mark and the floor of each element are lines labelled with their clause (2.6).
    """
    rows = tuple(bars)
    overall_min = float(overall_min_pct)
    floor = None if element_floor_pct is None else float(element_floor_pct)
    meets = [row.meets(overall_min if row.element == OVERALL else floor) for row in rows]
    _ground(axes, rows, theme)
    _draw_bars(axes, rows, meets, theme)
    _draw_labels(axes, rows, meets, theme)
    _line(axes, overall_min, "overall", "solid", theme)
    if floor is not None:
        _line(axes, floor, "each element", (0, (4, 3)), theme)
    _key(axes, rows, meets, theme)
    axes.figure.subplots_adjust(left=0.36, right=0.99, top=0.92, bottom=0.14)
    return ". ".join(_said(row, reached) for row, reached in zip(rows, meets, strict=True)) + "."


def _said(row: ElementBar, reached: bool | None) -> str:
    if row.awarded_pct is None:
        results = {True: ", reached whatever the rest earns", False: ", cannot reach the minimum", None: ""}
    else:
        results = {True: ", reached", False: ", below the minimum", None: ""}
    return f"{row.name.strip()}: {row.words}{results[reached]}"


def _bar(element: str, name: str, share: Share, claim: Share | None) -> ElementBar:
    return ElementBar(
        element,
        name,
        show_pct(share.pct),
        show_pct(claim.pct) if claim else None,
        show_pct(share.lowest_pct),
        show_pct(share.highest_pct),
    )


def _ground(axes: Axes, rows: tuple[ElementBar, ...], theme: Theme) -> None:
    """Names on the left and a percent scale below, as plain texts and lines: an axis with ticks takes twice as long."""
    axes.clear()
    axes.set_axis_off()
    axes.set_xlim(0, 118)
    axes.set_ylim(len(rows) - 0.4, -0.6)
    ticks = range(0, 101, 20)
    axes.vlines(ticks, -0.6, len(rows) - 0.4, color=theme.line, linewidth=[1.0] + [0.5] * 5, zorder=0)
    for tick in ticks:
        drawing.say(axes, tick, len(rows) - 0.2, f"{tick} %", theme.muted, ha="center", va="top")
    for y, row in enumerate(rows):
        bold = "bold" if row.element == OVERALL else "normal"
        name = drawing.wrapped(row.name, 35)
        drawing.say(axes, -1.5, y, name, theme.ink, ha="right", va="center", weight=bold, linespacing=1.0)


def _draw_bars(axes: Axes, rows: tuple[ElementBar, ...], meets: list[bool | None], theme: Theme) -> None:
    """Few calls for many bars: one per look, for this is drawn at every tick of a review."""
    drawn = [y for y, row in enumerate(rows) if row.lowest_pct is not None]
    low = {y: rows[y].lowest_pct or 0.0 for y in drawn}
    high = {y: rows[y].highest_pct or 0.0 for y in drawn}
    open_ones = [y for y in drawn if rows[y].awarded_pct is None]
    if open_ones:
        rest = [high[y] - low[y] for y in open_ones]
        left = [low[y] for y in open_ones]
        axes.barh(open_ones, rest, left=left, height=0.62, color=theme.unknown_tint, linewidth=0)
        ends = [high[y] for y in open_ones]
        axes.hlines(open_ones, left, ends, color=theme.unknown, linewidth=1.2, gid="range")
        axes.plot(ends, open_ones, "|", color=theme.unknown, markersize=8)
    looks = {
        False: (theme.not_met, "////"),  # hatched: not told by colour alone
        True: (theme.met, None),
        None: (theme.met, None),
    }
    for result, (colour, hatch) in looks.items():
        places = [y for y in drawn if meets[y] is result]
        widths = [low[y] for y in places]
        axes.barh(places, widths, height=0.62, color=colour, hatch=hatch, edgecolor=theme.paper, linewidth=0)


def _draw_labels(axes: Axes, rows: tuple[ElementBar, ...], meets: list[bool | None], theme: Theme) -> None:
    claims = [(y, row.claimed_pct) for y, row in enumerate(rows) if row.claimed_pct is not None]
    lows, highs = [y - 0.42 for y, _ in claims], [y + 0.42 for y, _ in claims]
    axes.vlines([pct for _, pct in claims], lows, highs, color=theme.claimed, linewidth=1.8, gid="claimed")
    for y, row in enumerate(rows):
        if row.lowest_pct is None:
            drawing.say(axes, 1, y, "no percentage: nothing counts here", theme.muted, va="center", style="italic")
            continue
        bold = "bold" if row.element == OVERALL else "normal"
        colour = theme.not_met if meets[y] is False else theme.ink
        drawing.say(axes, 102, y, row.label, colour, va="center", weight=bold)
        if row.element == OVERALL:
            axes.axhline(y - 0.5, color=theme.line, linewidth=1)


def _line(axes: Axes, at: float, what: str, style: str | tuple[int, tuple[int, int]], theme: Theme) -> None:
    """A minimum; the two labels lean away from each other."""
    axes.axvline(at, color=theme.ink, linewidth=1.1, linestyle=style, gid="minimum")
    words, side = f"{at:g} % {what} (2.6)", "left" if what == "overall" else "right"
    nudge = -1 if side == "left" else 1
    drawing.say(axes, at + nudge, -0.72, words, theme.ink, ha=side, va="bottom", fontsize=CHART_FONT_PT - 1)


def _key(axes: Axes, rows: tuple[ElementBar, ...], meets: list[bool | None], theme: Theme) -> None:
    """Only what occurs: reached, below, still possible, claimed."""
    from matplotlib.lines import Line2D
    from matplotlib.patches import Patch

    drawn = [y for y, row in enumerate(rows) if row.lowest_pct is not None]
    keys: list[Patch | Line2D] = []
    if any(meets[y] is not False for y in drawn):
        keys.append(Patch(color=theme.met, label="awarded"))
    if any(meets[y] is False for y in drawn):
        keys.append(Patch(facecolor=theme.not_met, hatch="////", edgecolor=theme.paper, label="below the minimum"))
    if any(rows[y].awarded_pct is None for y in drawn):
        keys.append(Patch(color=theme.unknown_tint, label="still possible"))
    if any(rows[y].claimed_pct is not None for y in drawn):
        mark = Line2D([], [], color=theme.claimed, marker="|", markersize=9, linestyle="", label="claimed")
        mark.set_markeredgewidth(1.8)
        keys.append(mark)
    drawing.legend(axes, theme, handles=keys)
