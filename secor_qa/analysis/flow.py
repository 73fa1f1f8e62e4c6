"""Time and queues: the pipeline by state, what is due, the load of each reviewer, days to a decision, rounds.

`on` is the day on which one looks. Open reviews count everywhere: their days are days so far.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Literal

import pandas as pd

from secor_qa.procedure.words import ReviewState

NOBODY = "not assigned"
STATE_LABELS: dict[str, str] = {
    ReviewState.RECEIVED: "Received",
    ReviewState.IN_REVIEW: "In review",
    ReviewState.AWAITING_CORRECTION: "Awaiting correction",
    ReviewState.CLOSED: "Closed",
}
BUCKETS: tuple[tuple[str, int, int], ...] = (  # label, first and last days left; the bounds are ours, for reading
    ("Overdue", -(10**6), -1),
    ("Due in 0-3 days", 0, 3),
    ("Due in 4-7 days", 4, 7),
    ("Due in 8-15 days", 8, 15),
    ("Due later", 16, 10**6),
)


def pipeline(submissions: pd.DataFrame) -> pd.DataFrame:
    """state, label, n: one row per state in the order of the work, zeros included."""
    counts = submissions["state"].astype("str").value_counts()
    rows = [{"state": str(s), "label": STATE_LABELS[s], "n": int(counts.get(str(s), 0))} for s in ReviewState]
    return pd.DataFrame(rows).astype({"state": "str", "label": "str", "n": "int64"})


def due_list(submissions: pd.DataFrame, rounds: pd.DataFrame, on: date) -> pd.DataFrame:
    """Reviews that await a correction (2.7), the most urgent first: submission_id, employer_legal_name, reviewer,
    round, due_on, days_left (Int64, NA without a date), overdue. `rounds` has submission_id, round and due_on.
    """
    waiting = submissions[submissions["state"] == ReviewState.AWAITING_CORRECTION.value]
    last = rounds.sort_values("round").drop_duplicates("submission_id", keep="last")
    due = waiting[["submission_id", "employer_legal_name", "reviewer"]].merge(
        last[["submission_id", "round", "due_on"]], on="submission_id", how="left"
    )
    due = due.assign(due_on=pd.to_datetime(due["due_on"]), reviewer=_named(due["reviewer"]))
    days = (due["due_on"] - pd.Timestamp(on)).dt.days.astype("Int64")
    due = due.assign(days_left=days, overdue=(days < 0).fillna(False).astype("bool"))
    return due.sort_values(["due_on", "submission_id"], na_position="last").reset_index(drop=True)


def due_buckets(submissions: pd.DataFrame, rounds: pd.DataFrame, on: date) -> pd.DataFrame:
    """label, n: how many corrections are overdue and how many fall due soon, zeros included; "No date" last."""
    left = due_list(submissions, rounds, on)["days_left"]
    rows = [{"label": label, "n": int(left.between(first, last).sum())} for label, first, last in BUCKETS]
    rows.append({"label": "No date", "n": int(left.isna().sum())})
    return pd.DataFrame(rows).astype({"label": "str", "n": "int64"})


def reviewer_load(submissions: pd.DataFrame, rounds: pd.DataFrame, on: date) -> pd.DataFrame:
    """Open work by reviewer, the fullest desk first: reviewer, n_received, n_in_review, n_awaiting_correction, n_open,
    n_overdue, oldest_days (days since receipt of the oldest open one). Unassigned work is under "not assigned".
    """
    open_ones = submissions[submissions["state"] != ReviewState.CLOSED.value]
    open_ones = open_ones.assign(reviewer=_named(open_ones["reviewer"]), age=_days(open_ones["received_on"], on))
    due = due_list(submissions, rounds, on)
    overdue = due.loc[due["overdue"], "reviewer"].value_counts()
    names = [str(name) for name in open_ones["reviewer"].unique()]
    rows = [_load(name, open_ones.loc[open_ones["reviewer"] == name], overdue) for name in names]
    counts = [f"n_{state.value}" for state in list(ReviewState)[:-1]]
    columns = ["reviewer", *counts, "n_open", "n_overdue", "oldest_days"]
    dtypes = {name: "Int64" if name == "oldest_days" else "int64" for name in columns[1:]}
    frame = pd.DataFrame(rows, columns=columns).astype({"reviewer": "str", **dtypes})
    return frame.sort_values(["n_open", "reviewer"], ascending=[False, True]).reset_index(drop=True)


def decision_days(submissions: pd.DataFrame, on: date) -> pd.DataFrame:
    """One row per received submission: submission_id, days (receipt to decision, or so far while open), closed."""
    closed = (submissions["state"] == ReviewState.CLOSED.value) & submissions["decided_on"].notna()
    ends = pd.to_datetime(submissions["decided_on"]).where(closed, pd.Timestamp(on))
    days = (ends - pd.to_datetime(submissions["received_on"])).dt.days
    frame = pd.DataFrame({"submission_id": submissions["submission_id"], "days": days, "closed": closed})
    frame = frame[frame["days"].notna() & (frame["days"] >= 0)]
    return frame.astype({"submission_id": "str", "days": "int64", "closed": "bool"}).reset_index(drop=True)


def days_to_decision(
    submissions: pd.DataFrame, on: date, quantiles: Iterable[float] = (0.25, 0.5, 0.75, 0.9)
) -> pd.DataFrame:
    """quantile, days, n_closed, n_open: the day by which that share of all reviews is decided.

    Open reviews count as still running (Kaplan-Meier), so a growing backlog shows at once; `days` is NaN where so few
    are decided that the quantile is not reached yet.
    """
    times = decision_days(submissions, on)
    n_closed = int(times["closed"].sum())
    decided = _share_decided(times) if len(times) else pd.Series(dtype="float64")
    rows = [
        {"quantile": q, "days": _first_reaching(decided, q), "n_closed": n_closed, "n_open": len(times) - n_closed}
        for q in quantiles
    ]
    dtypes = {"quantile": "float64", "days": "float64", "n_closed": "int64", "n_open": "int64"}
    return pd.DataFrame(rows, columns=list(dtypes)).astype(dtypes)


def rounds_per_review(submissions: pd.DataFrame) -> pd.DataFrame:
    """n_rounds, n, share_pct over closed reviews: how many were settled at the first review, how many took more."""
    closed = submissions.loc[submissions["state"] == ReviewState.CLOSED.value, "n_rounds"].astype("int64")
    counts = closed.value_counts().sort_index()
    total = int(counts.sum())
    rows = [{"n_rounds": k, "n": int(n), "share_pct": 100 * int(n) / total} for k, n in counts.items()]
    dtypes = {"n_rounds": "int64", "n": "int64", "share_pct": "float64"}
    return pd.DataFrame(rows, columns=list(dtypes)).astype(dtypes)


def arrivals(submissions: pd.DataFrame, every: Literal["month", "year"] = "month") -> pd.DataFrame:
    """period, received, closed: what came in and what was decided, every period from the first to the last included."""
    letter = "M" if every == "month" else "Y"
    received = pd.to_datetime(submissions["received_on"]).dt.to_period(letter).dropna()
    decided = submissions.loc[submissions["state"] == ReviewState.CLOSED.value, "decided_on"]
    closed = pd.to_datetime(decided).dt.to_period(letter).dropna()
    both = pd.concat([received, closed])
    periods = [str(p) for p in pd.period_range(both.min(), both.max(), freq=letter)] if len(both) else []
    frame = pd.DataFrame({"period": periods}, dtype="str")
    counts = {name: _count(moments, periods) for name, moments in (("received", received), ("closed", closed))}
    return frame.assign(**counts).astype({"received": "int64", "closed": "int64"})


def _count(moments: pd.Series[pd.Period], periods: list[str]) -> list[int]:
    counts = moments.astype("str").value_counts()
    return [int(counts.get(period, 0)) for period in periods]


def _named(reviewer: pd.Series[str]) -> pd.Series[str]:
    text = reviewer.astype("str")
    return text.where(text.str.strip() != "").fillna(NOBODY)


def _days(since: pd.Series[pd.Timestamp], on: date) -> pd.Series[int]:
    return (pd.Timestamp(on) - pd.to_datetime(since)).dt.days.astype("Int64")


def _load(name: str, mine: pd.DataFrame, overdue: pd.Series[int]) -> dict[str, object]:
    states = mine["state"].astype("str").value_counts()
    counts: dict[str, object] = {f"n_{s.value}": int(states.get(s.value, 0)) for s in list(ReviewState)[:-1]}
    return {
        "reviewer": name,
        **counts,
        "n_open": len(mine),
        "n_overdue": int(overdue.get(name, 0)),
        "oldest_days": mine["age"].max(),
    }


def _share_decided(times: pd.DataFrame) -> pd.Series[float]:
    """The share decided by each day (index), 0-1, open reviews censored."""
    from scipy.stats import CensoredData, ecdf

    days, closed = times["days"].to_numpy(dtype="float64"), times["closed"].to_numpy(dtype="bool")
    cdf = ecdf(CensoredData(uncensored=days[closed], right=days[~closed])).cdf
    return pd.Series(cdf.probabilities, index=cdf.quantiles)


def _first_reaching(decided: pd.Series[float], share: float) -> float:
    reached = decided[decided >= share - 1e-12]
    return float(reached.index[0]) if len(reached) else float("nan")
