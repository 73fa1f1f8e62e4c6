"""What `import secor_qa` offers, held from outside on the shipped samples."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pandas as pd
import pytest

import secor_qa
from secor_qa.errors import CouldNotRead

DATA = Path(__file__).resolve().parents[2] / "data"


@pytest.fixture(scope="module")
def instrument():
    return secor_qa.read_instrument(DATA / "instruments" / "secor-2022")


def full_marks(instrument) -> pd.DataFrame:
    return pd.DataFrame({"question": [q.id for q in instrument.questions], "answer": "Yes",
                         "awarded": [float(q.points) for q in instrument.questions]})  # fmt: skip


def test_a_submission_reads_into_a_documented_frame() -> None:
    submission = secor_qa.read_submission(DATA / "samples" / "01-clean-pass.zip")
    frame = submission.answers_frame()
    assert list(frame.columns) == [
        "question", "element", "answer", "points_claimed", "percent_positive", "notes", "n_attachments",
    ]  # fmt: skip
    assert frame["points_claimed"].dtype == "float64"
    assert len(frame) == 62


def test_a_clean_submission_is_checked_without_a_finding(instrument) -> None:
    submission = secor_qa.read_submission(DATA / "samples" / "01-clean-pass.zip")
    result = secor_qa.check(submission, instrument, on=date(2026, 11, 2))
    assert result.findings == ()
    assert len(result.checks) == 7 * len(instrument.questions)


def test_a_frame_of_marks_is_scored(instrument) -> None:
    score = secor_qa.score(full_marks(instrument), instrument, "Certification")
    assert (score.passed, score.overall.pct) == (True, 100)


def test_a_missing_mark_in_a_frame_is_not_yet_known(instrument) -> None:
    marks = full_marks(instrument)
    marks.loc[0, "awarded"] = float("nan")
    score = secor_qa.score(marks, instrument, "certification")
    assert (score.passed, score.overall.pct) == (None, None)


def test_every_faulty_row_of_a_frame_is_named(instrument) -> None:
    marks = full_marks(instrument)
    marks.loc[0, "awarded"], marks.loc[1, "question"] = 99, "77.7"
    with pytest.raises(CouldNotRead) as raised:
        secor_qa.score(marks, instrument, "certification")
    assert len(raised.value.problems) == 2


@pytest.mark.parametrize("frame", ["submissions", "questions", "checks", "scores", "rounds", "events"])
def test_an_empty_store_gives_empty_frames_with_their_columns(tmp_path: Path, frame: str) -> None:
    store = secor_qa.open_store(f"sqlite:///{(tmp_path / 'store.db').as_posix()}")
    rows = getattr(store, frame)()
    assert len(rows) == 0
    assert "submission_id" in rows.columns
    store.close()
