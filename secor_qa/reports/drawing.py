"""Figures without global state: make one, style its axes, turn it into SVG text. No pyplot."""

from __future__ import annotations

import io
import re
import textwrap
import warnings
from html import escape
from typing import TYPE_CHECKING, Any

from secor_qa.reports.files import plain
from secor_qa.reports.look import CHART_FONT_PT, CHART_FONTS, LIGHT, Theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from matplotlib.axes import Axes
    from matplotlib.figure import Figure
    from matplotlib.text import Text

_XML_HEAD = re.compile(r"\A.*?(?=<svg )", re.DOTALL)
_ANY_FONT = ["DejaVu Sans"]  # comes with matplotlib, so measuring needs no font of this computer


def new_figure(width: float = 8.0, height: float = 4.2, theme: Theme = LIGHT) -> tuple[Figure, Axes]:
    """An empty figure of that many inches, and its axes. Draw on the same one again rather than making another."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(width, height), facecolor=theme.paper)
    return figure, figure.add_subplot()


def svg(figure: Figure, alt: str = "") -> str:
    """The figure as SVG text, the same for the same figure; words stay words, to be selected and read aloud."""
    import matplotlib as mpl

    out = io.StringIO()
    settings: Any = {"svg.fonttype": "none", "svg.hashsalt": "secor-qa", "font.family": _ANY_FONT}
    with mpl.rc_context(settings), warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="Glyph .* missing")  # the browser has it
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None, "Format": None, "Type": None})
    text = _XML_HEAD.sub("", out.getvalue(), count=1).replace(_measured_font(), _shown_fonts())
    label = f' role="img" aria-label="{escape(plain(alt), quote=True)}"' if alt else ' aria-hidden="true"'
    return text.replace("<svg ", f"<svg{label} ", 1)


def start(axes: Axes, theme: Theme) -> None:
    """Clear the axes and give them the house's look: paper, quiet spines, no ticks, grid behind."""
    axes.clear()
    axes.set_facecolor(theme.paper)
    axes.tick_params(length=0, colors=theme.muted, labelsize=CHART_FONT_PT)
    axes.set_axisbelow(True)
    for name, spine in axes.spines.items():
        spine.set_visible(name == "left")
        spine.set_color(theme.line)


def name_rows(axes: Axes, names: Sequence[str], theme: Theme) -> None:
    """Rows from top to bottom, each with its name on the left; the text is shown as it is, never as a formula."""
    axes.set_ylim(len(names) - 0.4, -0.6)
    axes.set_yticks(range(len(names)), labels=[wrapped(name, 34) for name in names])
    for label in axes.get_yticklabels():
        as_it_is(label)
        label.set_color(theme.ink)
        label.set_linespacing(1.0)


def percent_axis(axes: Axes, theme: Theme, until: float = 100.0) -> None:
    """Percent from left to right, with room for labels behind the last."""
    axes.set_xlim(0, until)
    axes.set_xticks(range(0, 101, 20), labels=[f"{tick} %" for tick in range(0, 101, 20)])
    axes.grid(axis="x", color=theme.line, linewidth=0.6, alpha=0.7)


def count_axis(axes: Axes, theme: Theme, most: float) -> None:
    """Whole numbers from left to right, with room for labels behind the longest bar."""
    from matplotlib.ticker import MaxNLocator

    axes.set_xlim(0, max(most, 1) * 1.18)
    axes.xaxis.set_major_locator(MaxNLocator(nbins=5, integer=True))
    axes.grid(axis="x", color=theme.line, linewidth=0.6, alpha=0.7)


def say(axes: Axes, x: float, y: float, text: str, colour: str, **how: Any) -> Text:
    """Write a text at a place of the axes' data."""
    return as_it_is(axes.text(x, y, text, color=colour, fontsize=how.pop("fontsize", CHART_FONT_PT), **how))


def nothing_to_draw(axes: Axes, theme: Theme, sentence: str = "Nothing to show yet.") -> None:
    """One calm sentence in place of an empty chart."""
    axes.set_axis_off()
    as_it_is(axes.text(0.5, 0.5, sentence, color=theme.muted, ha="center", va="center", transform=axes.transAxes))


def legend(axes: Axes, theme: Theme, **how: Any) -> None:
    """A quiet legend below the axes: of `handles`, else of everything drawn with a label."""
    place: dict[str, Any] = {"loc": "upper left", "bbox_to_anchor": (-0.01, -0.07), "ncols": 4} | how
    axes.legend(frameon=False, fontsize=CHART_FONT_PT - 1, labelcolor=theme.muted, handlelength=1.6, **place)


def as_it_is(text: Text) -> Text:
    """Show dollar signs as dollar signs, and drop characters that an SVG cannot hold."""
    text.set_parse_math(False)
    text.set_text(plain(text.get_text()))
    return text


def shortened(text: str, longest: int) -> str:
    """The text, cut at a word where it is too long."""
    if len(text) <= longest:
        return text
    cut = text[: longest - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut).rstrip(" ,;") + "…"


def wrapped(text: str, width: int) -> str:
    """The text in at most two lines of about that many characters."""
    lines = textwrap.wrap(text, width, break_long_words=True)
    return "\n".join([*lines[:1], *([shortened(" ".join(lines[1:]), width)] if lines[1:] else [])])


def _measured_font() -> str:
    return "'DejaVu Sans'"


def _shown_fonts() -> str:
    return ", ".join(f"'{name}'" if " " in name else name for name in CHART_FONTS)
