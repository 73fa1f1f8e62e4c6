from datetime import date

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest

from secor_qa.analysis.pass_rates import (
    CONFIDENCE,
    NOT_STATED,
    RATE_COLUMNS,
    element_pass_rates,
    outcomes,
    pass_rates,
    rate,
    rate_frame,
    wilson,
)


def closed(n_passed, n_failed, **columns):
    """That many closed reviews; `columns` are the same in each."""
    n = n_passed + n_failed
    frame = pd.DataFrame(
        {
            "submission_id": [f"S{number}" for number in range(n)],
            "year_type": "certification", "instrument_id": "tiny", "province": "AB", "industry_code": "00123",
            "reviewer": "Sam", "n_rounds": 1, "received_on": pd.Timestamp("2024-01-05"),
            "decided_on": pd.Timestamp("2024-02-05"), "state": "closed",
            "decision": ["accepted"] * n_passed + ["invalid"] * n_failed,
            "passed": pd.array([True] * n_passed + [False] * n_failed, dtype="boolean"),
        }
    )  # fmt: skip
    return frame.assign(**columns)


def together(*frames):
    whole = pd.concat(frames, ignore_index=True)
    return whole.assign(submission_id=[f"S{number}" for number in range(len(whole))])


def counts():
    return st.integers(0, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(st.integers(1, 500).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n))))
def test_the_wilson_interval_is_that_of_scipy(counts: tuple[int, int]):
    passed, n = counts
    expected = binomtest(passed, n).proportion_ci(CONFIDENCE, method="wilson")
    assert wilson(passed, n) == pytest.approx((100 * expected.low, 100 * expected.high), abs=1e-9)


def test_the_wilson_interval_agrees_with_its_formula():
    low, high = wilson(8, 10)
    assert (low, high) == (pytest.approx(49.0162, abs=1e-4), pytest.approx(94.3318, abs=1e-4))


@given(counts())
def test_the_interval_holds_the_rate_and_stays_within_nothing_and_everything(pair):
    passed, n = pair
    low, high = wilson(passed, n)
    assert 0 <= low <= high <= 100
    if n:
        assert low - 1e-9 <= 100 * passed / n <= high + 1e-9


@given(counts())
def test_the_interval_of_passing_mirrors_that_of_failing(pair):
    passed, n = pair
    low, high = wilson(passed, n)
    other_low, other_high = wilson(n - passed, n)
    assert low == pytest.approx(100 - other_high, abs=1e-6)
    assert high == pytest.approx(100 - other_low, abs=1e-6)


@given(counts().filter(lambda pair: pair[1] > 0), st.integers(2, 20))
def test_more_of_the_same_narrows_the_interval(pair, times):
    passed, n = pair
    low, high = wilson(passed, n)
    narrow_low, narrow_high = wilson(times * passed, times * n)
    assert narrow_high - narrow_low < high - low


def test_of_nothing_anything_is_possible():
    assert wilson(0, 0) == (0.0, 100.0)


@pytest.mark.parametrize(("passed", "n"), [(-1, 3), (4, 3), (0, -1)])
def test_what_is_no_proportion_is_refused(passed, n):
    with pytest.raises(ValueError, match="not a proportion"):
        wilson(passed, n)


def test_the_overall_rate_counts_closed_reviews_and_names_the_others():
    open_one = closed(1, 0, state="in_review", decision="", passed=pd.NA, decided_on=pd.NaT)
    unknown = closed(0, 1, passed=pd.NA)
    row = pass_rates(together(closed(7, 3), open_one, unknown)).iloc[0]
    assert (row["group"], row["n"], row["passed"], row["rate_pct"], row["n_unknown"]) == ("All reviews", 10, 7, 70, 2)


def test_the_result_of_the_score_and_the_decision_are_two_rates():
    frame = closed(8, 2).assign(decision=["accepted"] * 5 + ["invalid"] * 5)
    assert pass_rates(frame, of="score")["passed"].tolist() == [8]
    assert pass_rates(frame, of="decision")["passed"].tolist() == [5]


def test_an_open_review_has_no_outcome_even_where_its_score_is_known():
    frame = closed(2, 0, state="awaiting_correction", decision="returned_for_correction")
    assert outcomes(frame).isna().all()
    assert outcomes(frame, "decision").isna().all()


def test_small_groups_are_flagged_below_ten_and_not_at_ten():
    frame = together(closed(9, 1, province="AB"), closed(9, 0, province="BC"))
    rates = pass_rates(frame, "province").set_index("group")
    assert not rates.loc["AB", "small"]
    assert rates.loc["BC", "small"]


@pytest.mark.parametrize("missing", [None, "", " "])
def test_what_is_not_stated_is_a_group_of_its_own_at_the_end(missing):
    frame = together(closed(2, 0), closed(9, 9).assign(province=missing))
    assert pass_rates(frame, "province")["group"].tolist() == ["AB", NOT_STATED]


def test_groups_come_by_size_and_years_by_time():
    early = closed(1, 0, decided_on=pd.Timestamp("2023-12-31"), industry_code="9")
    late = closed(5, 0, decided_on=pd.Timestamp("2024-01-01"), industry_code="00123")
    frame = together(late, early)
    assert pass_rates(frame, "industry")["group"].tolist() == ["00123", "9"]
    assert pass_rates(frame, "year")["group"].tolist() == ["2023", "2024"]
    assert pass_rates(frame, "month")["group"].tolist() == ["2023-12", "2024-01"]


def test_the_groups_of_a_table_add_up_to_the_whole():
    frame = together(closed(3, 1, province="AB"), closed(4, 2, province="BC"), closed(0, 1, state="received"))
    whole, parts = pass_rates(frame).iloc[0], pass_rates(frame, "province")
    assert parts[["n", "passed", "n_unknown"]].sum().to_dict() == whole[["n", "passed", "n_unknown"]].to_dict()


@pytest.mark.parametrize("by", [None, "year_type", "year", "month", "industry", "province", "instrument", "reviewer"])
def test_an_empty_store_has_frames_with_the_right_columns(by):
    rates = pass_rates(closed(0, 0), by)
    assert {name: str(kind) for name, kind in rates.dtypes.items()} == RATE_COLUMNS
    assert rates["n"].sum() == 0


def test_rates_do_not_change_the_frame_they_are_given():
    frame = closed(3, 2)
    before = frame.copy()
    pass_rates(frame, "year")
    pd.testing.assert_frame_equal(frame, before)


def element_scores(**columns):
    base = {"submission_id": ["S0", "S0", "S1"], "round": [1, 2, 1], "basis": "awarded", "element": "10",
            "awarded": [3, 6, 5], "available": 10, "pct": [30.0, 60.0, 50.0],
            "passed": pd.array([False, True, True], dtype="boolean")}  # fmt: skip
    return pd.DataFrame(base | columns)


def test_the_last_round_of_each_review_counts_for_an_element():
    rates = element_pass_rates(closed(2, 0), element_scores(), {"10": "System"})
    row = rates.iloc[0]
    assert (row["element"], row["group"], row["n"], row["passed"]) == ("10", "10 System", 2, 2)
    assert (row["median_pct"], row["n_scored"]) == (55, 2)


def test_a_maintenance_year_has_no_floor_so_it_enters_no_element_rate_but_its_percentages_do():
    rates = element_pass_rates(closed(2, 0, year_type="maintenance"), element_scores(passed=pd.NA))
    assert (rates.iloc[0]["n"], rates.iloc[0]["n_unknown"], rates.iloc[0]["n_scored"]) == (0, 0, 2)


def test_claims_and_overall_rows_and_open_reviews_enter_no_element_rate():
    scores = element_scores()
    assert element_pass_rates(closed(2, 0), scores.assign(basis="claimed")).empty
    assert element_pass_rates(closed(2, 0), scores.assign(element="")).empty
    assert element_pass_rates(closed(2, 0, state="in_review"), scores).empty


def test_elements_come_in_natural_order():
    scores = pd.concat([element_scores(element=element) for element in ("10", "2", "1")], ignore_index=True)
    assert element_pass_rates(closed(2, 0), scores)["element"].tolist() == ["1", "2", "10"]


def test_a_row_of_nothing_has_no_rate():
    frame = rate_frame([rate("none", 0, 0)])
    assert frame["rate_pct"].isna().all()
    assert frame["high_pct"].tolist() == [100]


def test_dates_may_come_as_days_or_as_moments():
    frame = closed(2, 0).assign(decided_on=date(2024, 2, 5), received_on=date(2024, 1, 5))
    assert pass_rates(frame, "year")["group"].tolist() == ["2024"]
