"""The review form's own chart, drawn by Excel from the Elements sheet: it follows when points change."""

from __future__ import annotations

from typing import Any

from secor_qa.reports.look import LIGHT


def add_chart(raw: Any, first: int, last: int, place: str) -> None:
    """Columns for what is awarded and still possible, lines for the minimums of 2.6; `last` is the overall row."""
    from openpyxl.chart import BarChart, LineChart, Reference

    names = Reference(raw, min_col=1, min_row=first, max_row=last)
    bars = BarChart()
    bars.type, bars.grouping, bars.overlap, bars.gapWidth = "col", "stacked", 100, 55
    bars.title, bars.height, bars.width = "Score by element, percent", 9.5, 30
    bars.add_data(Reference(raw, min_col=12, max_col=13, min_row=first - 1, max_row=last), titles_from_data=True)
    bars.set_categories(names)
    for series, colour in zip(bars.series, (LIGHT.met, LIGHT.unknown_tint), strict=True):
        series.graphicalProperties.solidFill = colour.lstrip("#")
        series.graphicalProperties.line.solidFill = LIGHT.line.lstrip("#")
    lines = LineChart()
    for column, until in ((14, last - 1), (15, last)):  # the floor is of elements only
        lines.add_data(Reference(raw, min_col=column, min_row=first - 1, max_row=until), titles_from_data=True)
    lines.set_categories(names)
    for series, dash in zip(lines.series, ("dash", "solid"), strict=True):
        series.graphicalProperties.line.solidFill = LIGHT.ink.lstrip("#")
        series.graphicalProperties.line.dashStyle = dash
        series.graphicalProperties.line.width = 15_000  # English Metric Units: 1.2 pt
        series.marker.symbol, series.smooth = "none", False
    bars.y_axis.scaling.min, bars.y_axis.scaling.max, bars.y_axis.majorUnit = 0, 100, 10
    bars.y_axis.number_format, bars.y_axis.title = "0", None
    bars.x_axis.delete = bars.y_axis.delete = False  # else Excel hides both
    bars.legend.position = "b"
    bars += lines
    raw.add_chart(bars, place)


def colour_results(raw: Any, cells: str, first: str) -> None:
    """A tint behind each result; the words say it too."""
    from openpyxl.formatting.rule import FormulaRule
    from openpyxl.styles import PatternFill

    tints = {"Reached": LIGHT.met_tint, "Not reached": LIGHT.not_met_tint, "Cannot be reached": LIGHT.not_met_tint}
    tints |= {"Will be reached": LIGHT.met_tint, "Cannot tell yet": LIGHT.unknown_tint}
    for word, tint in tints.items():
        rule: Any = FormulaRule(formula=[f'{first}="{word}"'], fill=PatternFill(bgColor=tint.lstrip("#")))
        raw.conditional_formatting.add(cells, rule)
