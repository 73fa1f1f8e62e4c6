import pandas as pd
import pytest

from secor_qa.analysis.items import frequent_deficiencies, not_accepted_rates


def deficiencies(*rows):
    frame = pd.DataFrame(list(rows), columns=["submission_id", "question", "check"])
    return frame.assign(element=frame["question"].str.split(".").str[0], kind="actionable")


def checks(*rows):
    return pd.DataFrame(list(rows), columns=["submission_id", "round", "question", "check", "verdict"])


def test_the_most_frequent_come_first_with_the_share_of_all_reviews():
    frame = frequent_deficiencies(
        deficiencies(("a", "1.1", "notes"), ("b", "1.1", "notes"), ("a", "2.1", "documents")), n_reviewed=4
    )
    assert frame["question"].tolist() == ["1.1", "2.1"]
    assert frame["share_pct"].tolist() == [50, 25]
    assert frame["clause"].tolist() == ["2.5(c)", "2.5(a)"]
    assert (frame["low_pct"] < frame["share_pct"]).all()


def test_the_same_deficiency_over_several_rounds_counts_once_per_review():
    frame = frequent_deficiencies(deficiencies(("a", "1.1", "notes"), ("a", "1.1", "notes")), n_reviewed=2)
    assert frame[["n", "n_submissions", "share_pct"]].to_dict("records") == [
        {"n": 2, "n_submissions": 1, "share_pct": 50}
    ]


@pytest.mark.parametrize("check", ["", None])
def test_a_deficiency_without_a_check_is_kept_and_named(check):
    frame = frequent_deficiencies(deficiencies(("a", "1.1", check)), n_reviewed=1)
    assert frame["label"].tolist() == ["The question as a whole"]
    assert frame["clause"].tolist() == [""]


def test_deficiencies_may_be_grouped_by_check_or_element_and_cut_at_the_top():
    frame = deficiencies(("a", "1.1", "notes"), ("b", "1.2", "notes"), ("b", "2.1", "currency"))
    assert frequent_deficiencies(frame, 2, by=("check",))["n"].tolist() == [2, 1]
    assert frequent_deficiencies(frame, 2, by=("element",), top=1)["element"].tolist() == ["1"]


def test_no_deficiency_gives_an_empty_table_with_its_columns():
    frame = frequent_deficiencies(deficiencies(), n_reviewed=0)
    assert frame.empty
    assert {"question", "check", "label", "n_submissions", "share_pct"} <= set(frame.columns)


def test_the_rate_counts_verdicts_that_accept_or_do_not_and_leaves_the_others_out():
    frame = not_accepted_rates(
        checks(
            ("a", 1, "1.1", "notes", "accepted"), ("b", 1, "1.1", "notes", "not_accepted"),
            ("c", 1, "1.1", "notes", "not_applicable"), ("d", 1, "1.1", "notes", None),
        )
    )  # fmt: skip
    assert frame[["n", "not_accepted", "rate_pct"]].to_dict("records") == [{"n": 2, "not_accepted": 1, "rate_pct": 50}]
    assert frame["small"].tolist() == [True]


def test_a_correction_does_not_hide_what_the_first_round_found():
    frame = checks(("a", 1, "1.1", "notes", "not_accepted"), ("a", 2, "1.1", "notes", "accepted"))
    assert not_accepted_rates(frame)["rate_pct"].tolist() == [100]
    assert not_accepted_rates(frame, rounds="all")["rate_pct"].tolist() == [50]


def test_rates_by_question_and_check_name_the_clause_the_highest_first():
    frame = checks(("a", 1, "1.1", "notes", "accepted"), ("a", 1, "1.2", "currency", "not_accepted"))
    table = not_accepted_rates(frame, ("question", "check"))
    assert table["question"].tolist() == ["1.2", "1.1"]
    assert table["clause"].tolist() == ["2.5(b)", "2.5(c)"]


def test_ten_verdicts_are_no_small_group_and_nine_are():
    ten = [(str(n), 1, "1.1", "notes", "accepted") for n in range(10)]
    nine = [(str(n), 1, "1.2", "notes", "accepted") for n in range(9)]
    table = not_accepted_rates(checks(*ten, *nine)).set_index("question")
    assert table["small"].to_dict() == {"1.1": False, "1.2": True}


def test_no_verdict_gives_an_empty_table():
    assert not_accepted_rates(checks()).empty
