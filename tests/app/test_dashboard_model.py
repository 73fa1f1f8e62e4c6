from __future__ import annotations

from datetime import timedelta

import pandas as pd
from made_frames import TODAY, MadeFrames, made_frames

from secor_qa.app.dashboard_model import DUE_SOON_DAYS, DashboardModel


def a_model(frames: MadeFrames | None = None) -> DashboardModel:
    return DashboardModel(lambda: frames or made_frames(), TODAY)


def due_in(*days: int) -> MadeFrames:
    """As many reviews as days given, all awaiting a correction that is due in so many days."""
    frames = made_frames(n_closed=0, n_open=len(days))
    frames.submissions["state"] = "awaiting_correction"
    frames.rounds["due_on"] = pd.Series([pd.Timestamp(TODAY + timedelta(days=n)) for n in days], dtype="datetime64[s]")
    return frames


def test_open_and_closed_are_all_there_is() -> None:
    model = a_model()
    assert model.n_open == 30
    assert model.pipeline["n"].sum() == 230


def test_the_last_day_is_in_time_and_the_day_after_is_overdue() -> None:
    assert a_model(due_in(0)).n_overdue == 0
    assert a_model(due_in(-1)).n_overdue == 1


def test_due_soon_counts_today_to_the_last_day_of_soon_and_nothing_overdue() -> None:
    assert a_model(due_in(-1, 0, DUE_SOON_DAYS, DUE_SOON_DAYS + 1)).n_due_soon == 2


def test_looking_from_another_day_moves_what_is_overdue() -> None:
    model, seen = a_model(due_in(1, 5)), []
    model.observe(lambda change: seen.append(change["new"]), "version")
    model.on = TODAY + timedelta(days=2)
    assert model.n_overdue == 1
    assert len(seen) == 1


def test_the_due_list_has_the_most_urgent_first() -> None:
    assert list(a_model(due_in(4, -3, 9)).due["days_left"]) == [-3, 4, 9]


def test_the_load_of_all_reviewers_is_all_that_is_open() -> None:
    model = a_model()
    assert model.load_by_reviewer["n_open"].sum() == model.n_open


def test_sample_data_can_be_left_out_everywhere() -> None:
    model = a_model()
    assert model.n_samples == 115
    model.include_samples = False
    assert model.n_samples == 0
    assert model.pipeline["n"].sum() == 115
    assert model.frequent_deficiencies()["n_submissions"].max() <= 115


def test_deficiencies_are_shares_of_the_reviews_that_were_begun() -> None:
    model = a_model()
    begun = int((model.submissions["state"] != "received").sum())
    top = model.frequent_deficiencies(top=3)
    assert len(top) == 3
    assert list(top["n_submissions"]) == sorted(top["n_submissions"], reverse=True)
    assert top["share_pct"].iloc[0] == 100 * top["n_submissions"].iloc[0] / begun


def test_an_empty_store_gives_empty_frames_and_no_errors() -> None:
    model = a_model(made_frames(n_closed=0, n_open=0))
    assert (model.n_open, model.n_overdue, model.n_due_soon) == (0, 0, 0)
    assert model.due.empty
    assert model.load_by_reviewer.empty
    assert model.frequent_deficiencies().empty
    assert model.rates.empty
    assert model.decision_times["days"].isna().all()
