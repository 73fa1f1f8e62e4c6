"""The manager's screen without its widgets: what is due, where reviews stand, who has how much."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pandas as pd
from traitlets import Bool, HasTraits, Instance, Int, observe

from secor_qa.analysis import flow, items
from secor_qa.analysis import pass_rates as measures
from secor_qa.desk.measures import Frames

DUE_SOON_DAYS = 7  # what counts as "soon" on this screen; ours, not the procedure's


class DashboardModel(HasTraits):
    """Frames of the store as one looks at them on a day. `on` moves the due dates, not the reviews' states."""

    on = Instance(date)
    include_samples = Bool(True)
    version = Int(0)  # counts up whenever the results have changed

    def __init__(self, load: Callable[[], Frames], today: date) -> None:
        super().__init__(on=today)
        self._load = load
        self.reload()

    def reload(self) -> None:
        """Take the store's present state."""
        self._frames = self._load()
        self.version += 1

    @observe("on", "include_samples")
    def _changed(self, _change: dict[str, Any]) -> None:
        self.version += 1

    @property
    def submissions(self) -> pd.DataFrame:
        """The submissions that count: without sample data if so chosen."""
        every = self._frames.submissions
        return every if self.include_samples else every[~every["is_sample"].astype("bool")]

    @property
    def n_samples(self) -> int:
        """How many of them are sample data."""
        return int(self.submissions["is_sample"].astype("bool").sum())

    @property
    def n_open(self) -> int:
        """Reviews that are not closed."""
        return int((self.submissions["state"] != "closed").sum())

    @property
    def due(self) -> pd.DataFrame:
        """Corrections awaited, the most urgent first: see `analysis.flow.due_list`."""
        return flow.due_list(self.submissions, self._frames.rounds, self.on)

    @property
    def n_overdue(self) -> int:
        """Corrections whose date has passed."""
        return int(self.due["overdue"].sum())

    @property
    def n_due_soon(self) -> int:
        """Corrections due within `DUE_SOON_DAYS`, overdue ones left out."""
        return int(self.due["days_left"].between(0, DUE_SOON_DAYS).sum())

    @property
    def buckets(self) -> pd.DataFrame:
        """How many corrections fall due when."""
        return flow.due_buckets(self.submissions, self._frames.rounds, self.on)

    @property
    def pipeline(self) -> pd.DataFrame:
        """How many reviews stand in each state."""
        return flow.pipeline(self.submissions)

    @property
    def load_by_reviewer(self) -> pd.DataFrame:
        """Open work by reviewer."""
        return flow.reviewer_load(self.submissions, self._frames.rounds, self.on)

    @property
    def decision_times(self) -> pd.DataFrame:
        """The day by which a share of all reviews is decided."""
        return flow.days_to_decision(self.submissions, self.on)

    @property
    def rounds(self) -> pd.DataFrame:
        """How many rounds closed reviews took."""
        return flow.rounds_per_review(self.submissions)

    @property
    def rates(self) -> pd.DataFrame:
        """Pass rates (2.6) by year of decision."""
        return measures.pass_rates(self.submissions, "year")

    @property
    def overall(self) -> pd.DataFrame:
        """One row: the pass rate over all closed reviews."""
        return measures.pass_rates(self.submissions)

    def frequent_deficiencies(self, top: int = 12) -> pd.DataFrame:
        """The questions and checks with most deficiencies, with the share of reviews that had them."""
        chosen, n_reviewed = self._frames.deficiencies, int((self.submissions["state"] != "received").sum())
        chosen = chosen[chosen["submission_id"].isin(self.submissions["submission_id"])]
        return items.frequent_deficiencies(chosen, n_reviewed, top=top)
