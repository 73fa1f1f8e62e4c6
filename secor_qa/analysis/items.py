"""Where submissions fail: the most frequent deficiencies, and how often each check is not accepted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import pandas as pd

from secor_qa.analysis.pass_rates import SMALL_GROUP, wilson
from secor_qa.procedure.words import Check

CLAUSES: dict[str, str] = {check.value: check.clause for check in Check}
LABELS: dict[str, str] = {check.value: check.label for check in Check}

_DEFICIENCY_DTYPES: dict[str, str] = {
    "n": "int64",
    "n_submissions": "int64",
    "share_pct": "float64",
    "low_pct": "float64",
    "high_pct": "float64",
}
_RATE_DTYPES: dict[str, str] = {
    "n": "int64",
    "not_accepted": "int64",
    "rate_pct": "float64",
    "low_pct": "float64",
    "high_pct": "float64",
    "small": "bool",
}


def frequent_deficiencies(
    deficiencies: pd.DataFrame,
    n_reviewed: int,
    by: Sequence[Literal["question", "check", "element", "kind"]] = ("question", "check"),
    top: int | None = None,
) -> pd.DataFrame:
    """The groups with most deficiencies first: the `by` columns, clause and label where check is one of them, then
    n, n_submissions and the share of the `n_reviewed` reviews that had it, with its Wilson interval in percent.

    `deficiencies` has submission_id and the `by` columns. One that stays open over several rounds counts once per
    submission in `n_submissions`.
    """
    keys: list[str] = list(by)
    plain = deficiencies[[*keys, "submission_id"]].astype("str").fillna("")
    grouped = plain.groupby(keys, sort=False)["submission_id"].agg(n="size", n_submissions="nunique").reset_index()
    grouped = grouped.sort_values(["n_submissions", "n", *keys], ascending=[False, False, *[True] * len(keys)])
    grouped = grouped.head(top if top is not None else len(grouped)).reset_index(drop=True)
    return _with_shares(_with_check_words(grouped, keys), n_reviewed)


def not_accepted_rates(
    checks: pd.DataFrame,
    by: Sequence[Literal["question", "check"]] = ("question",),
    rounds: Literal["first", "all"] = "first",
) -> pd.DataFrame:
    """How often the reviewer did not accept, the highest rate first: the `by` columns, n, not_accepted, rate_pct with
    its Wilson interval, and `small` where n is below 10.

    `n` counts verdicts that accept or do not; not applicable and not yet reviewed are in neither. `rounds` "first"
    takes each submission's first round only, so that a correction does not count twice.
    """
    keys: list[str] = list(by)
    judged = checks[checks["verdict"].isin(["accepted", "not_accepted"])]
    if rounds == "first":
        judged = judged[judged["round"] == judged["round"].groupby(judged["submission_id"]).transform("min")]
    marked = judged[keys].astype("str").assign(not_accepted=(judged["verdict"] == "not_accepted").astype("int64"))
    grouped = marked.groupby(keys, sort=False)["not_accepted"].agg(n="size", not_accepted="sum").reset_index()
    rates = [_rate(int(bad), int(n)) for bad, n in zip(grouped["not_accepted"], grouped["n"], strict=True)]
    shares = pd.DataFrame(rates, columns=["rate_pct", "low_pct", "high_pct"], index=grouped.index)
    frame = pd.concat([grouped, shares], axis=1).assign(small=grouped["n"] < SMALL_GROUP)
    frame = frame.sort_values(["rate_pct", "n", *keys], ascending=[False, False, *[True] * len(keys)])
    return _with_check_words(frame.reset_index(drop=True), keys).astype(_RATE_DTYPES)


def _with_check_words(frame: pd.DataFrame, keys: list[str]) -> pd.DataFrame:
    if "check" not in keys:
        return frame
    words = frame.assign(clause=frame["check"].map(CLAUSES), label=frame["check"].map(LABELS))
    # a deficiency may stand under no check: the question itself
    words = words.fillna({"clause": "", "label": "The question as a whole"}).astype({"clause": "str", "label": "str"})
    rest = [name for name in frame.columns if name not in keys]
    return words[[*keys, "clause", "label", *rest]]


def _with_shares(frame: pd.DataFrame, n_reviewed: int) -> pd.DataFrame:
    n = max(n_reviewed, int(frame["n_submissions"].max()) if len(frame) else 0)
    rates = [_rate(int(count), n) for count in frame["n_submissions"]]
    shares = pd.DataFrame(rates, columns=["share_pct", "low_pct", "high_pct"], index=frame.index)
    return pd.concat([frame, shares], axis=1).astype(_DEFICIENCY_DTYPES)


def _rate(count: int, n: int) -> tuple[float, float, float]:
    return (100 * count / n if n else float("nan"), *wilson(count, n))
