"""The manager's screen: what is due, where reviews stand, who has how much, and what goes wrong most."""

from __future__ import annotations

import ipywidgets as widgets

from secor_qa.app import parts
from secor_qa.app.dashboard_model import DUE_SOON_DAYS, DashboardModel
from secor_qa.app.edge import Trouble, calm
from secor_qa.app.showing import content_or_sentence, draw, rates_panel, screen_or_sentence
from secor_qa.desk import open_desk
from secor_qa.desk.measures import frames
from secor_qa.reports import charts

Column = parts.Column
DUE = (
    Column("employer_legal_name", "Employer"),
    Column("submission_id", "Submission"),
    Column("reviewer", "Reviewer"),
    Column("round", "Round", "count"),
    Column("due_on", "Due", "date"),
    Column("days_left", "Days left", "count"),
)
LOAD = (
    Column("reviewer", "Reviewer"),
    Column("n_received", "Received", "count"),
    Column("n_in_review", "In review", "count"),
    Column("n_awaiting_correction", "Awaiting correction", "count"),
    Column("n_open", "Open", "count"),
    Column("n_overdue", "Overdue", "count"),
    Column("oldest_days", "Oldest, days", "count"),
)
DEFICIENCIES = (
    Column("question", "Question"),
    Column("label", "Check"),
    Column("clause", "Clause"),
    Column("n_submissions", "Reviews", "count"),
    Column("share_pct", "Share %", "pct"),
    Column("low_pct", "from", "pct"),
    Column("high_pct", "to", "pct"),
)
COUNTS = (Column("label", "State"), Column("n", "Reviews", "count"))
ROUNDS = (Column("n_rounds", "Rounds", "count"), Column("n", "Reviews", "count"), Column("share_pct", "Share %", "pct"))
N_SHOWN = 12  # rows of the due list before it is folded


def show() -> widgets.Widget:
    """The screen over the store's present state; a calm sentence where it cannot be opened."""
    return screen_or_sentence(lambda: DashboardView(_model()).screen)


def _model() -> DashboardModel:
    desk = open_desk()
    return DashboardModel(load=lambda: frames(desk), today=desk.today())


class DashboardView:
    """Widgets over a model. `screen` is what is shown."""

    def __init__(self, model: DashboardModel) -> None:
        self.model = model
        self.on = widgets.DatePicker(value=model.on, description="As of")
        self.samples = widgets.Checkbox(value=model.include_samples, description="Include sample data", indent=False)
        self.again = widgets.Button(description="Look again", tooltip="Take the store's present state")
        self.results = widgets.HTML()
        self.on.observe(self._take_date, "value")
        self.again.on_click(lambda _button: self._reload())
        widgets.link((model, "include_samples"), (self.samples, "value"))
        row = widgets.HBox([self.on, self.samples, self.again])
        row.add_class("sq-filters")
        gist = "What is due, where reviews stand, who has how much on the desk, and what goes wrong most."
        head = widgets.HTML(parts.together(parts.styles(), parts.head("Dashboard", gist, "dashboard")))
        self.screen = widgets.VBox([head, row, self.results])
        self.screen.add_class("sq-screen")
        model.observe(lambda _change: self.refresh(), "version")
        self.refresh()

    def _take_date(self, _change: object) -> None:
        if self.on.value is not None:  # an emptied date keeps the last one
            self.model.on = self.on.value

    def _reload(self) -> None:
        trouble = calm(self.model.reload)
        if isinstance(trouble, Trouble):
            self.results.value = parts.trouble(trouble)

    def refresh(self) -> None:
        """Show the model's present results."""
        self.results.value = content_or_sentence(self._content)

    def _content(self) -> parts.Html:
        model = self.model
        if model.submissions.empty:
            return parts.panel(
                "Nothing here yet", parts.element("p", "The store holds no submission. Load one: secor-qa load PACKAGE")
            )
        return parts.together(
            parts.sample_notice(model.n_samples),
            self._figures(),
            parts.columns(
                self._due(),
                parts.stack(self._pipeline(), self._load()),
                self._deficiencies(),
                parts.stack(self._rates(), self._rounds()),
            ),
        )

    def _figures(self) -> parts.Html:
        model = self.model
        times, overall = model.decision_times, model.overall.iloc[0]
        median = times.loc[times["quantile"] == 0.5, "days"].iloc[0]
        n_closed = parts.count(times["n_closed"].iloc[0])
        return parts.figures(
            [
                parts.Figure(
                    "Overdue corrections",
                    parts.count(model.n_overdue),
                    "past their date (2.7)",
                    "alert" if model.n_overdue else "",
                ),
                parts.Figure(f"Due within {DUE_SOON_DAYS} days", parts.count(model.n_due_soon), "corrections awaited"),
                parts.Figure("Open reviews", parts.count(model.n_open), f"{n_closed} closed"),
                parts.Figure(
                    "Half are decided within",
                    f"{median:.0f} days" if median == median else "–",
                    "of receipt, open ones counted",
                ),
                parts.Figure(
                    "Reach the pass mark",
                    f"{overall['rate_pct']:.0f} %" if overall["n"] else "–",
                    f"{overall['passed']} of {overall['n']}, 2.6",
                ),
            ]
        )

    def _due(self) -> parts.Html:
        due = self.model.due
        rows = [
            {
                **row,
                "submission_id": parts.review_link(row["submission_id"]),
                "_tone": "alert" if row["overdue"] else "",
            }
            for row in parts.records(due)
        ]
        empty = "No correction is awaited."
        shown = parts.table(rows[:N_SHOWN], DUE, caption="Corrections awaited, the most urgent first.", empty=empty)
        rest = rows[N_SHOWN:]
        more = (
            parts.folded(f"{len(rest)} more", parts.table(rest, DUE, caption="The rest.", empty=empty)) if rest else ""
        )
        return parts.panel("Due and overdue", draw(charts.draw_due, self.model.buckets) if rows else "", shown, more)

    def _pipeline(self) -> parts.Html:
        pipeline = self.model.pipeline
        table = parts.table(parts.records(pipeline), COUNTS, caption="Reviews by state.", empty="No review.")
        return parts.panel(
            "Where reviews stand", draw(charts.draw_pipeline, pipeline), parts.folded("As a table", table)
        )

    def _load(self) -> parts.Html:
        load = self.model.load_by_reviewer
        table = parts.table(parts.records(load), LOAD, caption="Open reviews by reviewer.", empty="No open review.")
        drawn = draw(charts.draw_reviewer_load, load, rows=len(load) + 1)
        return parts.panel("Who has how much", drawn, parts.folded("As a table", table))

    def _rates(self) -> parts.Html:
        rates = self.model.rates
        return rates_panel("Pass rate by year", draw(charts.draw_trend, rates, rows=6.5), rates)

    def _deficiencies(self) -> parts.Html:
        frame = self.model.frequent_deficiencies()
        table = parts.table(
            parts.records(frame), DEFICIENCIES, caption="Share of reviews that had it.", empty="No deficiency yet."
        )
        drawn = draw(charts.draw_frequent_deficiencies, frame)
        return parts.panel("What goes wrong most", drawn, parts.folded("As a table", table))

    def _rounds(self) -> parts.Html:
        table = parts.table(
            parts.records(self.model.rounds), ROUNDS, caption="Closed reviews.", empty="No closed review yet."
        )
        gist = "One round means that the first review settled it; many rounds are a sign."
        return parts.panel("How many rounds it takes", table, gist=gist)
