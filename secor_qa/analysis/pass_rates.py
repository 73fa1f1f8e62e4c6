"""Pass rates with Wilson intervals: overall, by group, by element. Frames in, frames out.

Two outcomes are kept apart: `score` is the result of 2.6 (passed or not), `decision` is what was decided (2.14, 2.15).
Only closed reviews enter a rate. A closed review without a known outcome and every open review are counted beside
it in `n_unknown`, never dropped in silence.

Every frame of rates has the columns of `RATE_COLUMNS`; percentages run 0-100.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import sqrt
from statistics import NormalDist
from typing import Literal

import pandas as pd

Outcome = Literal["score", "decision"]
By = Literal["year_type", "year", "month", "industry", "province", "instrument", "reviewer", "n_rounds"]

SMALL_GROUP = 10  # below this many reviews a rate says little and is flagged; a reading of ours, not the procedure's
CONFIDENCE = 0.95
NOT_STATED = "not stated"

RATE_COLUMNS: dict[str, str] = {
    "group": "str",
    "n": "int64",
    "passed": "int64",
    "rate_pct": "float64",  # NaN where n is 0
    "low_pct": "float64",  # Wilson, 0 where n is 0
    "high_pct": "float64",  # Wilson, 100 where n is 0
    "n_unknown": "int64",
    "small": "bool",
}
_COLUMN_OF: dict[str, str] = {"industry": "industry_code", "instrument": "instrument_id"}


def wilson(passed: int, n: int, confidence: float = CONFIDENCE) -> tuple[float, float]:
    """The Wilson interval of a proportion in percent; (0, 100) where there is nothing to count.

    Raises ValueError unless 0 <= passed <= n.
    """
    if not 0 <= passed <= n:
        raise ValueError(f"{passed} of {n} is not a proportion.")
    if n == 0:
        return 0.0, 100.0
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    middle = (passed + z * z / 2) / (n + z * z)
    reach = z / (n + z * z) * sqrt(passed * (n - passed) / n + z * z / 4)
    return 100 * max(0.0, middle - reach), 100 * min(1.0, middle + reach)


def pass_rates(submissions: pd.DataFrame, by: By | None = None, of: Outcome = "score") -> pd.DataFrame:
    """One row per group (`by` None: one row, "All reviews"), columns `RATE_COLUMNS`.

    `submissions` has year_type, province, industry_code, instrument_id, reviewer, n_rounds, received_on, decided_on,
    state, decision and passed as the store gives them. Years and months are those of the decision, or of receipt
    while there is none; they come in order of time, other groups by size.
    """
    outcome = outcomes(submissions, of)
    groups = _groups(submissions, by)
    rows = [_rate(str(name), outcome[groups == name]) for name in _ordered(groups, by)]
    if by is None and not rows:
        rows = [_rate("All reviews", outcome)]
    return rate_frame(rows)


def element_pass_rates(
    submissions: pd.DataFrame, scores: pd.DataFrame, names: Mapping[str, str] | None = None
) -> pd.DataFrame:
    """Per element: how often its floor of 2.6 was reached in closed certification reviews, and how its percentages
    lie. Columns `element`, then `RATE_COLUMNS`, then median_pct, q1_pct, q3_pct and n_scored over all closed reviews.

    `scores` has submission_id, round, basis, element, pct and passed; the last awarded round of each counts.
    """
    last = last_awarded(submissions, scores)
    rows: list[dict[str, object]] = []
    for element in _natural(last["element"].unique()):
        of_element = last[last["element"] == element]
        name = (names or {}).get(element, "")
        with_floor = of_element.loc[of_element["year_type"] == "certification", "passed"].astype("boolean")
        pct = of_element["pct"].dropna()
        quartiles = pct.quantile([0.25, 0.5, 0.75]).tolist() if len(pct) else [float("nan")] * 3
        row = _rate(f"{element} {name}".strip(), with_floor)
        q1, median, q3 = quartiles
        rows.append({"element": element, **row, "median_pct": median, "q1_pct": q1, "q3_pct": q3, "n_scored": len(pct)})
    floats = dict.fromkeys(("median_pct", "q1_pct", "q3_pct"), "float64")
    return _typed(rows, {"element": "str", **RATE_COLUMNS, **floats, "n_scored": "int64"})


def last_awarded(submissions: pd.DataFrame, scores: pd.DataFrame) -> pd.DataFrame:
    """The awarded element scores of each closed review's last round, with its year_type; overall rows left out."""
    closed = submissions.loc[submissions["state"] == "closed", ["submission_id", "year_type"]]
    awarded = scores[(scores["basis"] == "awarded") & (scores["element"] != "")]
    rounds = awarded.groupby("submission_id")["round"].transform("max")
    return awarded[awarded["round"] == rounds].merge(closed, on="submission_id", how="inner")


def outcomes(submissions: pd.DataFrame, of: Outcome = "score") -> pd.Series[bool]:
    """True, False or NA per submission (dtype boolean), NA while a review is open or its outcome unknown."""
    if of == "decision":
        decision = submissions["decision"].astype("str")
        known = decision.isin(["accepted", "invalid"])
        passed = (decision == "accepted").astype("boolean").where(known)
    else:
        passed = submissions["passed"].astype("boolean")
    return passed.where(submissions["state"] == "closed")


def rate_frame(rows: Iterable[dict[str, object]]) -> pd.DataFrame:
    """Rows of rates as a frame with `RATE_COLUMNS`, also when there is none."""
    return _typed(list(rows), RATE_COLUMNS)


def rate(group: str, passed: int, n: int, n_unknown: int = 0) -> dict[str, object]:
    """One row of a frame of rates."""
    low, high = wilson(passed, n)
    return {
        "group": group,
        "n": n,
        "passed": passed,
        "rate_pct": 100 * passed / n if n else float("nan"),
        "low_pct": low,
        "high_pct": high,
        "n_unknown": n_unknown,
        "small": n < SMALL_GROUP,
    }


def _rate(group: str, outcome: pd.Series[bool]) -> dict[str, object]:
    return rate(group, int(outcome.sum()), int(outcome.notna().sum()), int(outcome.isna().sum()))


def _groups(submissions: pd.DataFrame, by: By | None) -> pd.Series[str]:
    if by is None:
        return pd.Series("All reviews", index=submissions.index, dtype="str")
    if by in ("year", "month"):
        moment = pd.to_datetime(submissions["decided_on"]).fillna(pd.to_datetime(submissions["received_on"]))
        return moment.dt.strftime("%Y" if by == "year" else "%Y-%m").fillna(NOT_STATED)
    column = submissions[_COLUMN_OF.get(by, by)].astype("str")
    return column.where(column.str.strip() != "").fillna(NOT_STATED)


def _ordered(groups: pd.Series[str], by: By | None) -> list[str]:
    if by in ("year", "month", "n_rounds"):
        return _natural(groups.unique())
    counts = groups.value_counts()
    return sorted((str(name) for name in counts.index), key=lambda name: (name == NOT_STATED, -int(counts[name]), name))


def _natural(names: Iterable[object]) -> list[str]:
    from natsort import natsorted

    return natsorted(str(name) for name in names)


def _typed(rows: list[dict[str, object]], dtypes: Mapping[str, str]) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(dtypes)).astype(dict(dtypes))
