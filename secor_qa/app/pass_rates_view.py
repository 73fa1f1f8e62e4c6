"""The analyst's screen: filters on top, rates as charts with their tables, the frames and files behind them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ipywidgets as widgets

from secor_qa.app import parts
from secor_qa.app.pass_rates_model import FILTERS, PassRatesModel
from secor_qa.app.showing import CAPTION, NONE, RATES, content_or_sentence, draw, rates_panel, screen_or_sentence
from secor_qa.desk import open_desk
from secor_qa.desk.measures import frames
from secor_qa.places import exports_folder
from secor_qa.reports import charts

if TYPE_CHECKING:
    import pandas as pd

LABELS = {"year_type": "Year type", "year": "Year", "industry": "Industry code", "province": "Province",
          "instrument": "Instrument"}  # fmt: skip
ELEMENTS = (
    *RATES[:-1],
    parts.Column("median_pct", "Median score %", "pct"),
    parts.Column("q1_pct", "Quartiles from", "pct"),
    parts.Column("q3_pct", "to", "pct"),
)
N_DRAWN = 12  # groups in a chart; its table has them all
RECIPE = """import secor_qa
store = secor_qa.open_store()
submissions, scores = store.submissions(), store.scores()"""
CSV, XLSX = "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


def show() -> widgets.Widget:
    """The screen over the store's present state; a calm sentence where it cannot be opened."""
    return screen_or_sentence(lambda: PassRatesView(_model()).screen)


def _model() -> PassRatesModel:
    desk = open_desk()
    return PassRatesModel(
        load=lambda: frames(desk),
        element_names=lambda name: {each.id: each.name for each in desk.instruments(name).elements},
    )


class PassRatesView:
    """Widgets over a model. `screen` is what is shown."""

    def __init__(self, model: PassRatesModel) -> None:
        self.model = model
        self.filters = {name: self._filter(name) for name in FILTERS}
        self.samples = widgets.Checkbox(value=model.include_samples, description="Include sample data", indent=False)
        self.results, self.files = widgets.HTML(), widgets.HTML()
        self.make_files = widgets.Button(description="Make CSV and Excel files", tooltip="Of what is chosen above")
        self.make_files.on_click(lambda _button: self.write_files())
        widgets.link((model, "include_samples"), (self.samples, "value"))
        row = widgets.HBox([*self.filters.values(), self.samples])
        row.add_class("sq-filters")
        gist = "How many reviews reach the marks of clause 2.6, and where points are lost."
        head = widgets.HTML(parts.together(parts.styles(), parts.head("Pass rates", gist, "pass_rates")))
        self.screen = widgets.VBox([head, row, self.results, self.make_files, self.files])
        self.screen.add_class("sq-screen")
        model.observe(lambda _change: self.refresh(), "version")
        self.refresh()

    def _filter(self, name: str) -> widgets.Dropdown:
        box = widgets.Dropdown(options=self.model.choices(name), description=LABELS[name])
        widgets.link((self.model, name), (box, "value"))
        return box

    def refresh(self) -> None:
        """Show the model's present results."""
        self.results.value = content_or_sentence(self._content)
        self.files.value = ""

    def _content(self) -> parts.Html:
        model = self.model
        if model.submissions.empty:
            return parts.panel(
                "Nothing to count", parts.element("p", "No submission in the store matches this choice.")
            )
        return parts.together(
            parts.sample_notice(model.n_samples),
            self._figures(),
            parts.columns(
                self._elements(),
                parts.stack(self._groups("By year type", "year_type"), self._trend()),
                self._groups("By industry code", "industry"),
                self._groups("By province", "province"),
            ),
            parts.panel(
                "The frames behind this",
                parts.code(RECIPE),
                gist="The same figures from Python, in JupyterLab or anywhere else; every column is documented.",
            ),
        )

    def _figures(self) -> parts.Html:
        model = self.model
        score, decision = model.overall.iloc[0], model.accepted.iloc[0]
        return parts.figures(
            [
                parts.Figure(
                    "Closed reviews", parts.count(score["n"]), f"of {parts.count(len(model.submissions))} chosen"
                ),
                parts.Figure("Reach the pass mark", _rate(score), _interval(score)),
                parts.Figure("Accepted in the end", _rate(decision), _interval(decision)),
                parts.Figure("Open or not known", parts.count(score["n_unknown"]), "counted beside, never as a fail"),
            ]
        )

    def _elements(self) -> parts.Html:
        title, gist = "By element", "How often certification reviews reach the floor of each element (2.6)."
        if not self.model.has_one_instrument:
            hint = (
                "Elements of different instruments are different things. Choose one instrument to compare its elements."
            )
            return parts.panel(title, parts.element("p", hint))
        elements = self.model.elements
        table = parts.table(parts.records(elements), ELEMENTS, caption=CAPTION, empty=NONE)
        drawn = draw(charts.draw_pass_rates, elements)
        return parts.panel(title, drawn, parts.folded("As a table", table), gist=gist)

    def _groups(self, title: str, grouping: str) -> parts.Html:
        rates = self.model.by(grouping)
        return rates_panel(title, draw(charts.draw_pass_rates, rates.head(N_DRAWN)), rates)

    def _trend(self) -> parts.Html:
        rates = self.model.by("year")
        return rates_panel("By year of decision", draw(charts.draw_trend, rates, rows=6.5), rates)

    def write_files(self) -> None:
        """Write the files to the exports folder and offer them for download."""
        self.files.value = content_or_sentence(self._written)

    def _written(self) -> parts.Html:
        written = self.model.write_files(exports_folder())
        links = [
            parts.download(f"Download {path.name}", path.name, path.read_bytes(), kind)
            for path, kind in zip(written, (CSV, XLSX), strict=True)
        ]
        return parts.together(*links, parts.element("p", f"They are also in {written[0].parent}"))


def _rate(row: pd.Series) -> str:
    return f"{row['rate_pct']:.0f} %" if row["n"] else "–"


def _interval(row: pd.Series) -> str:
    if not row["n"]:
        return "none closed"
    return f"{row['passed']} of {row['n']}; interval {row['low_pct']:.0f} to {row['high_pct']:.0f} %"
