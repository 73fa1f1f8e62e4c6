"""The frames: documented columns and dtypes, whatever is in the store; slices; missing is missing."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pandas as pd
import pytest
from builders import EDITION, ON, clean_submission, make_instrument, make_submission
from sqlalchemy import event

from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.scoring import claimed_marks, score
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, Verdict, YearType
from secor_qa.store import Store
from secor_qa.store.arrivals import Arrival, add_submission
from secor_qa.store.deficiencies import Noted, add_deficiency
from secor_qa.store.frames import COLUMNS
from secor_qa.store.marks import Hand, Key, save_award, save_verdict
from secor_qa.store.presence import add_spent

HAND = Hand("Robin", datetime(2024, 6, 1, 9, 30, tzinfo=UTC))
NAMES = sorted(COLUMNS)


def _add(store: Store, submission: Submission, received_on: date = ON, is_sample: bool = False) -> Key:
    instrument = make_instrument()
    claimed = score(claimed_marks(submission, instrument), instrument, YearType.CERTIFICATION, EDITION, "claimed")
    arrival = Arrival(
        submission, instrument, pre_review(submission, instrument, EDITION, ON), claimed, received_on, str(received_on)
    )
    with store.write() as connection:
        return Key(add_submission(connection, arrival, EDITION.id, is_sample), 1)


@pytest.fixture
def filled(store: Store) -> Store:
    """Three submissions: one marked a little, one nearly blank, one of sample data."""
    key = _add(store, clean_submission())
    _add(store, make_submission(without=("year_type", "industry_codes", "employer_province")), date(2024, 5, 1))
    _add(store, clean_submission(employer_legal_name="Zoë <b>Example</b> Ltd.", n_x="1"), date(2023, 12, 31), True)
    with store.write() as connection:
        save_verdict(connection, key, "1.1", Check.NOTES, Verdict.NOT_ACCEPTED, 0, HAND)
        save_award(connection, key, "2.3", Answer.NA, None, 0, HAND)
        save_award(connection, key, "2.1", Answer.YES, 10, 0, HAND)
        noted = Noted("", "1.1", Check.NOTES, DeficiencyKind.ACTIONABLE, "Say who.", False, open=True, round=1)
        add_deficiency(connection, key, noted, HAND)
        add_spent(connection, key.submission_id, "1.1", "Robin", 30.5, 4.0)
        add_spent(connection, key.submission_id, "1.1", "Sam", 10.0, 0.0)
    return store


def _frame(store: Store, name: str, **only: object) -> pd.DataFrame:
    return getattr(store, name)(**only)


def _documented(name: str) -> list[tuple[str, str]]:
    return [(column, dtype) for column, dtype, _meaning in COLUMNS[name]]


@pytest.mark.parametrize("name", NAMES)
def test_a_frame_has_its_documented_columns_and_dtypes_full_or_empty(filled: Store, name: str) -> None:
    for frame in (_frame(filled, name), _frame(filled, name, submission_ids=[])):
        assert [(column, str(dtype)) for column, dtype in frame.dtypes.items()] == _documented(name)
    assert "submission_id" in frame.columns
    assert not _frame(filled, name).empty


@pytest.mark.parametrize("name", NAMES)
def test_a_frame_is_made_by_one_statement(filled: Store, name: str) -> None:
    statements: list[str] = []

    def count(*arguments: object) -> None:
        statements.append(str(arguments[2]))

    event.listen(filled.engine, "before_cursor_execute", count)
    _frame(filled, name, received_from=date(2024, 1, 1))
    assert len([each for each in statements if each.startswith("SELECT")]) == 1


@pytest.mark.parametrize("name", NAMES)
def test_a_slice_holds_its_submissions_alone(filled: Store, name: str) -> None:
    wanted = _frame(filled, name, submission_ids=["2024-00001"])
    everything = _frame(filled, name)
    expected = everything[everything["submission_id"] == "2024-00001"].reset_index(drop=True)
    pd.testing.assert_frame_equal(wanted, expected)


@pytest.mark.parametrize(
    ("only", "expected"),
    [
        ({"received_from": date(2024, 5, 1)}, ["2024-00001", "2024-00002"]),
        ({"received_from": date(2024, 5, 2)}, ["2024-00001"]),
        ({"received_until": date(2024, 5, 1)}, ["2023-00003", "2024-00002"]),
        ({"received_until": date(2024, 4, 30)}, ["2023-00003"]),
        ({"is_sample": False, "received_until": date(2024, 5, 31)}, ["2024-00002"]),
        ({"is_sample": True}, ["2023-00003"]),
        ({"state": "closed"}, []),
    ],
)
def test_the_limits_of_a_slice_are_included_and_all_must_hold(filled: Store, only: dict, expected: list[str]) -> None:
    assert _frame(filled, "submissions", **only)["submission_id"].tolist() == expected
    assert sorted(set(_frame(filled, "questions", **only)["submission_id"])) == expected


def test_a_limit_that_does_not_exist_is_told(filled: Store) -> None:
    with pytest.raises(TypeError, match="received_from"):
        _frame(filled, "scores", recieved_from=ON)


def test_what_is_not_known_is_missing_and_never_zero(filled: Store) -> None:
    blank = filled.submissions(submission_ids=["2024-00002"]).iloc[0]
    for column in (
        "year_type",
        "industry_code",
        "province",
        "decision",
        "decided_on",
        "overall_pct",
        "passed",
        "due_on",
    ):
        assert pd.isna(blank[column]), column
    questions = filled.questions(submission_ids=["2024-00001"]).set_index("question")
    assert questions["awarded"].isna().tolist() == [True, True, False, True, True]
    assert questions["awarded_answer"].dropna().to_dict() == {"2.1": "Yes", "2.3": "N/A"}
    assert pd.isna(filled.questions(submission_ids=["2024-00002"])["answer"]).all()
    assert filled.checks()["verdict"].notna().sum() == 1


def test_checks_stand_in_the_order_of_the_clause_with_it(filled: Store) -> None:
    checks = filled.checks(submission_ids=["2024-00001"])
    assert checks["check"].tolist() == [check.value for check in Check] * 5
    assert checks["clause"].tolist() == [check.clause for check in Check] * 5


def test_scores_hold_the_whole_and_each_element(filled: Store) -> None:
    scores = filled.scores(submission_ids=["2024-00001"])
    assert scores["element"].tolist() == ["", "1", "2"]
    assert scores["basis"].unique().tolist() == ["claimed"]
    elements = scores[scores["element"] != ""]
    whole = scores[scores["element"] == ""].iloc[0]
    assert (elements["awarded"].sum(), elements["available"].sum()) == (whole["awarded"], whole["available"])


def test_a_deficiency_has_the_element_of_its_question(filled: Store) -> None:
    row = filled.deficiencies().iloc[0]
    assert (row["element"], row["check"], row["kind"], row["open"]) == ("1", "notes", "actionable", True)
    assert pd.isna(row["resolved_round"])


def test_moments_are_in_utc(filled: Store) -> None:
    checks = filled.checks()
    assert checks["verdict_at"].dropna().iloc[0] == pd.Timestamp("2024-06-01 09:30", tz="UTC")


def test_texts_come_out_as_they_went_in(filled: Store) -> None:
    assert "Zoë <b>Example</b> Ltd." in set(filled.submissions()["employer_legal_name"])


def test_time_is_told_in_total_and_without_names(filled: Store) -> None:
    (row,) = _frame(filled, "times").to_dict("records")
    assert (row["seconds"], row["idle_seconds"]) == (40.5, 4.0)
    assert "who" not in row
