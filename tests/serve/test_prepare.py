"""Filling an empty store, against the real samples, and emptying it again."""

from __future__ import annotations

from pathlib import Path

import pytest

from secor_qa import serve
from secor_qa.desk import Desk, open_desk
from secor_qa.desk.queue import has_samples, is_empty, queue
from secor_qa.desk.receive import start_clean


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path))
    monkeypatch.setenv("SECOR_QA_EXPORTS", str(tmp_path / "exports"))
    monkeypatch.delenv("SECOR_QA_STORE", raising=False)
    monkeypatch.setattr(serve, "HISTORY_COUNT", 12)
    return tmp_path


def states(desk: Desk) -> set[str]:
    return {row.state.value for row in queue(desk)}


def test_an_empty_store_is_filled_once_and_start_clean_empties_it(home: Path) -> None:
    said: list[str] = []
    serve.prepare(said.append)
    desk = open_desk()
    assert not [line for line in said if "skipped" in line]
    assert states(desk) == {"received", "in_review", "awaiting_correction"}
    assert any(row.overdue for row in queue(desk))
    assert any(row.round == 2 for row in queue(desk))
    assert len(queue(desk, closed=True)) - len(queue(desk)) == 12
    assert all(row.is_sample for row in queue(desk, closed=True))
    assert not list((home / "exports").glob("*"))

    said.clear()
    serve.prepare(said.append)
    assert said == []
    assert any("sample data" in note for note in serve.landing_notes())

    n_reviews = len(queue(desk, closed=True))
    assert start_clean(desk) == n_reviews
    assert is_empty(desk)
    assert not has_samples(desk)


def test_without_samples_an_empty_store_stays_empty(home: Path) -> None:
    serve.prepare(lambda _line: None, samples=False)
    assert is_empty(open_desk())
