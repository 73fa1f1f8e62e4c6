"""The analyst's screen without its widgets: which reviews are chosen, and the pass rates over them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pandas as pd
from traitlets import Bool, HasTraits, Int, Unicode, observe

from secor_qa.analysis import pass_rates as measures
from secor_qa.desk.measures import Frames
from secor_qa.reports.analyst_workbook import csv_bytes, frames_workbook
from secor_qa.reports.files import write_new

ALL = ""
FILTERS: dict[str, str] = {  # trait -> column of the submissions frame
    "year_type": "year_type",
    "year": "year",
    "industry": "industry_code",
    "province": "province",
    "instrument": "instrument_id",
}
GROUPINGS: dict[str, str] = {"year_type": "Year type", "year": "Year", "industry": "Industry", "province": "Province"}


class PassRatesModel(HasTraits):
    """Filters in, frames of rates out. Every filter is a text; "" stands for all."""

    year_type = Unicode(ALL)
    year = Unicode(ALL)
    industry = Unicode(ALL)
    province = Unicode(ALL)
    instrument = Unicode(ALL)
    include_samples = Bool(True)
    version = Int(0)  # counts up whenever the results have changed

    def __init__(self, load: Callable[[], Frames], element_names: Callable[[str], dict[str, str]]) -> None:
        """`load` gives the frames anew; `element_names` the elements of an instrument by id."""
        super().__init__()
        self._load, self._element_names = load, element_names
        self.reload()

    def reload(self) -> None:
        """Take the store's present state."""
        frames = self._load()
        moment = pd.to_datetime(frames.submissions["decided_on"]).fillna(
            pd.to_datetime(frames.submissions["received_on"])
        )
        self._submissions = frames.submissions.assign(year=moment.dt.strftime("%Y"))
        self._scores = frames.scores
        self.version += 1

    @observe(*FILTERS, "include_samples")
    def _changed(self, _change: dict[str, Any]) -> None:
        self.version += 1

    def choices(self, name: str) -> list[tuple[str, str]]:
        """What one filter may be set to: label and value, all of it first."""
        values = self._submissions[FILTERS[name]].dropna().astype("str")
        known = sorted(set(values[values.str.strip() != ""]), reverse=name == "year")
        return [("All", ALL), *((value.capitalize() if name == "year_type" else value, value) for value in known)]

    @property
    def submissions(self) -> pd.DataFrame:
        """The chosen submissions, open ones too: the store's columns, and `year`."""
        chosen = self._submissions
        if not self.include_samples:
            chosen = chosen[~chosen["is_sample"].astype("bool")]
        for name, column in FILTERS.items():
            wanted = getattr(self, name)
            if wanted != ALL:
                chosen = chosen[chosen[column].astype("str") == wanted]
        return chosen

    @property
    def scores(self) -> pd.DataFrame:
        """The scores of the chosen submissions."""
        return self._scores[self._scores["submission_id"].isin(self.submissions["submission_id"])]

    @property
    def n_samples(self) -> int:
        """How many of the chosen submissions are sample data."""
        return int(self.submissions["is_sample"].astype("bool").sum())

    @property
    def overall(self) -> pd.DataFrame:
        """One row: the pass rate by score (2.6) over all chosen, columns `analysis.pass_rates.RATE_COLUMNS`."""
        return measures.pass_rates(self.submissions)

    @property
    def accepted(self) -> pd.DataFrame:
        """One row: the share that was accepted in the end (2.14, 2.15)."""
        return measures.pass_rates(self.submissions, of="decision")

    def by(self, grouping: str) -> pd.DataFrame:
        """Pass rates per group, one of `GROUPINGS`."""
        return measures.pass_rates(self.submissions, grouping)  # type: ignore[arg-type]  # the keys of GROUPINGS

    @property
    def elements(self) -> pd.DataFrame:
        """Per element: how often its floor was reached, and how its percentages lie."""
        instruments = self._closed_instruments
        names = self._element_names(str(instruments[0])) if len(instruments) == 1 else {}
        return measures.element_pass_rates(self.submissions, self.scores, names)

    @property
    def has_one_instrument(self) -> bool:
        """Whether elements may be compared: those of different instruments are different elements."""
        return len(self._closed_instruments) <= 1

    @property
    def _closed_instruments(self) -> list[str]:
        """The instruments of the reviews that rates are made of: the closed ones."""
        return sorted(self.submissions.loc[self.submissions["state"] == "closed", "instrument_id"].unique())

    def rates(self) -> pd.DataFrame:
        """Every rate on the screen as one tidy frame: `grouping`, then the columns of the rates."""
        groups = {"overall": self.overall, **{name: self.by(name) for name in GROUPINGS}}
        if self.has_one_instrument:
            groups["element"] = self.elements[list(measures.RATE_COLUMNS)]
        return pd.concat([frame.assign(grouping=name) for name, frame in groups.items()])[
            ["grouping", *measures.RATE_COLUMNS]
        ].reset_index(drop=True)

    def csv(self) -> bytes:
        """The rates as CSV, UTF-8 with a byte-order mark so that Excel reads it as such."""
        return csv_bytes(self.rates().round(2))

    def workbook(self) -> bytes:
        """The rates, and the chosen submissions and scores behind them, as .xlsx."""
        sheets = {"Pass rates": self.rates().round(2), "Submissions": self.submissions, "Scores": self.scores}
        n_chosen = f"{len(self.submissions)} submissions, {self.n_samples} of them sample data"
        return frames_workbook(sheets, [("Pass rates", self.describe()), ("Chosen", n_chosen)])

    def write_files(self, folder: Path) -> tuple[Path, Path]:
        """Write both to a folder, never over an existing file. Raises SecorQaError where that is impossible."""
        return write_new(folder, "pass-rates", ".csv", self.csv()), write_new(
            folder, "pass-rates", ".xlsx", self.workbook()
        )

    def describe(self) -> str:
        """The choice in words, for headings and file names' contents."""
        chosen = [f"{name.replace('_', ' ')} {getattr(self, name)}" for name in FILTERS if getattr(self, name) != ALL]
        chosen.append("with sample data" if self.include_samples else "without sample data")
        return ", ".join(chosen)
