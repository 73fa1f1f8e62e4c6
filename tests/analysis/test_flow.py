from datetime import date, timedelta

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.analysis import flow

ON = date(2024, 6, 3)
COLUMNS = ["submission_id", "employer_legal_name", "reviewer", "state", "received_on", "decided_on", "n_rounds"]


def reviews(*rows):
    """Rows of (state, days ago received, days ago decided or None, reviewer, rounds); shorter ones are filled up."""
    made = []
    for number, row in enumerate(rows):
        state, received, decided, reviewer, n_rounds = (*row, *(None, "Sam", 1)[len(row) - 2 :])
        decided_on = None if decided is None else ON - timedelta(days=decided)
        made.append((f"S{number}", "Example", reviewer, state, ON - timedelta(days=received), decided_on, n_rounds))
    frame = pd.DataFrame(made, columns=COLUMNS).astype({"submission_id": "str", "reviewer": "str", "state": "str"})
    return frame.assign(**{name: pd.to_datetime(frame[name]) for name in ("received_on", "decided_on")})


def due_in(*days):
    """That many awaiting a correction, due so many days from ON; None has no date."""
    frame = reviews(*[("awaiting_correction", 30)] * len(days))
    dates = [pd.NaT if each is None else pd.Timestamp(ON + timedelta(days=each)) for each in days]
    return frame, pd.DataFrame({"submission_id": frame["submission_id"], "round": 1, "due_on": pd.to_datetime(dates)})


def test_the_pipeline_has_every_state_in_the_order_of_the_work():
    frame = flow.pipeline(reviews(("closed", 9, 1), ("received", 1), ("closed", 9, 2)))
    assert frame["state"].tolist() == ["received", "in_review", "awaiting_correction", "closed"]
    assert frame["n"].tolist() == [1, 0, 0, 2]


@pytest.mark.parametrize(
    ("days", "bucket"),
    [(-1, "Overdue"), (0, "Due in 0-3 days"), (3, "Due in 0-3 days"), (4, "Due in 4-7 days"), (7, "Due in 4-7 days"),
     (8, "Due in 8-15 days"), (15, "Due in 8-15 days"), (16, "Due later"), (None, "No date")],
)  # fmt: skip
def test_a_correction_falls_into_the_bucket_of_its_days_left(days, bucket):
    buckets = flow.due_buckets(*due_in(days), ON).set_index("label")["n"]
    assert buckets[bucket] == 1
    assert buckets.sum() == 1


def test_the_last_day_is_not_overdue_and_the_day_after_is_2_7():
    due = flow.due_list(*due_in(0, -1), ON)
    assert due["overdue"].tolist() == [True, False]
    assert due["days_left"].tolist() == [-1, 0]


def test_the_date_of_the_latest_round_counts_and_only_while_a_correction_is_awaited():
    frame = reviews(("awaiting_correction", 40), ("in_review", 40))
    rounds = pd.DataFrame(
        {"submission_id": ["S0", "S0", "S1"], "round": [2, 1, 1],
         "due_on": pd.to_datetime(["2024-06-10", "2024-05-01", "2024-05-01"])}
    )  # fmt: skip
    due = flow.due_list(frame, rounds, ON)
    assert due["submission_id"].tolist() == ["S0"]
    assert due["round"].tolist() == [2]
    assert due["days_left"].tolist() == [7]


def test_the_most_urgent_comes_first_and_what_has_no_date_last():
    assert flow.due_list(*due_in(5, None, -2), ON)["submission_id"].tolist() == ["S2", "S0", "S1"]


@given(st.lists(st.one_of(st.none(), st.integers(-200, 200)), min_size=1, max_size=30))
def test_every_waiting_review_is_in_exactly_one_bucket(days):
    assert flow.due_buckets(*due_in(*days), ON)["n"].sum() == len(days)


def test_the_load_counts_open_work_by_state_and_names_what_nobody_has():
    frame = reviews(("received", 3, None, ""), ("in_review", 10, None, "Ann"), ("awaiting_correction", 30, None, "Ann"),
                    ("closed", 90, 5, "Ann"))  # fmt: skip
    rounds = pd.DataFrame({"submission_id": ["S2"], "round": [1], "due_on": [pd.Timestamp("2024-06-02")]})
    load = flow.reviewer_load(frame, rounds, ON).set_index("reviewer")
    assert load.loc["Ann"].to_dict() == {
        "n_received": 0, "n_in_review": 1, "n_awaiting_correction": 1, "n_open": 2, "n_overdue": 1, "oldest_days": 30,
    }  # fmt: skip
    assert load.loc[flow.NOBODY, "n_open"] == 1
    assert load.index.tolist() == ["Ann", flow.NOBODY]


def test_days_run_from_receipt_to_decision_and_to_today_while_open():
    days = flow.decision_days(reviews(("closed", 50, 20), ("in_review", 12), ("received", -1)), ON)
    assert days["days"].tolist() == [30, 12]
    assert days["closed"].tolist() == [True, False]


def test_without_open_reviews_the_quantiles_are_those_of_the_closed_ones():
    frame = reviews(*[("closed", 100 + days, 100) for days in (10, 20, 30, 40)])
    table = flow.days_to_decision(frame, ON, (0.25, 0.5, 0.75, 1.0))
    assert table["days"].tolist() == [10, 20, 30, 40]
    assert (table["n_closed"].tolist()[0], table["n_open"].tolist()[0]) == (4, 0)


def test_open_reviews_that_run_long_move_the_median_up_and_may_leave_it_open():
    closed = [("closed", 100 + days, 100) for days in (10, 20, 30, 40)]
    waiting = [("in_review", 35)] * 2
    backlog = [("in_review", 90)] * 9
    assert flow.days_to_decision(reviews(*closed, *waiting), ON, (0.5,))["days"].tolist() == [30]
    assert flow.days_to_decision(reviews(*closed, *backlog), ON, (0.5,))["days"].isna().all()


def test_rounds_are_counted_over_closed_reviews_only():
    frame = reviews(("closed", 9, 1, "Sam", 1), ("closed", 9, 1, "Sam", 3), ("in_review", 9, None, "Sam", 2))
    rounds = flow.rounds_per_review(frame)
    assert rounds.to_dict("list") == {"n_rounds": [1, 3], "n": [1, 1], "share_pct": [50, 50]}


def test_arrivals_and_decisions_have_a_row_for_every_month_between():
    frame = reviews(("closed", 95, 1), ("received", 2))
    table = flow.arrivals(frame)
    assert table["period"].tolist() == ["2024-02", "2024-03", "2024-04", "2024-05", "2024-06"]
    assert table["received"].tolist() == [1, 0, 0, 0, 1]
    assert table["closed"].tolist() == [0, 0, 0, 0, 1]
    assert flow.arrivals(frame, "year")["period"].tolist() == ["2024"]


def test_an_empty_store_has_empty_tables_with_their_columns():
    frame, rounds = reviews(), due_in()[1]
    assert flow.pipeline(frame)["n"].sum() == 0
    assert flow.due_buckets(frame, rounds, ON)["n"].sum() == 0
    assert flow.reviewer_load(frame, rounds, ON).empty
    assert flow.days_to_decision(frame, ON)["days"].isna().all()
    assert flow.rounds_per_review(frame).empty
    assert flow.arrivals(frame).columns.tolist() == ["period", "received", "closed"]
