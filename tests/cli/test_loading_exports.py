"""Exports of very many inspections: what is said of them is said once, and nothing is worked out for each in turn."""

from __future__ import annotations

import json
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from loading_steps import LOAD

from secor_qa import cli
from secor_qa.desk import open_desk
from secor_qa.desk.bulk import Workers, candidates_at, take_in_all
from secor_qa.desk.opening import shipped_instrument
from secor_qa.errors import NotFound
from secor_qa.readers.coverage import Coverage
from secor_qa.readers.instruments import file, known

N = 300
pytestmark = pytest.mark.usefixtures("store")


def export(path: Path, n: int, instrument: str = "") -> Path:
    """So many inspections of one question; `{}` in the instrument's name is the number of each."""
    inspections = []
    for number in range(n):
        named = {"item_id": "i1", "label": "Instrument", "type": "textsingle"}
        named["responses"] = {"text": instrument.format(number)}  # type: ignore[assignment]
        answered = {"item_id": "i2", "label": "1.1 Policy?", "type": "question"}
        answered["responses"] = {"selected": [{"id": "y", "label": "Yes"}]}  # type: ignore[assignment]
        name = {"name": f"Firm {number}"}
        inspections.append({"audit_id": f"audit_{number}", "audit_data": name, "items": [named, answered]})
    path.write_text(json.dumps(inspections), encoding="utf-8")
    return path


def test_inspections_that_no_instrument_fits_are_refused_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*LOAD, str(export(tmp_path / "export.json", N))]) == 2
    said = capsys.readouterr()
    assert said.out.startswith(f"0 new, 0 corrections, 0 known already, {N} skipped.\n")
    (sentence,) = said.err.splitlines()
    assert "The submission names no instrument. Known are" in sentence


@pytest.mark.parametrize(("n", "last"), [(20, "x-19"), (21, "Of 1 more problems"), (22, "Of 2 more problems")])
def test_of_very_many_different_problems_the_first_twenty_are_said(
    tmp_path: Path, store: str, n: int, last: str
) -> None:
    desk = open_desk(store)
    workers = Workers(lambda: ThreadPoolExecutor(1), 1)
    [taken] = take_in_all(desk, candidates_at([export(tmp_path / "export.json", n, "x-{}")]), workers)
    desk.store.close()
    assert len(taken.outcomes) == n
    assert len(taken.sentences) == min(n, 21)
    assert last in taken.sentences[-1]


def test_what_was_understood_is_put_into_words_only_where_it_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    worded = []
    honest = Coverage.summary.fget
    assert honest
    monkeypatch.setattr(Coverage, "summary", property(lambda each: worded.append(each) or honest(each)))
    cli.main([*LOAD, str(export(tmp_path / "many.json", 9, "secor-2022"))])
    assert worded == []
    assert "9 read as SafetyCulture inspection JSON" in capsys.readouterr().out
    cli.main([*LOAD, str(export(tmp_path / "one.json", 1, "secor-2022"))])
    assert len(worded) == 1


def test_an_inbox_tells_of_an_export_how_many_became_what(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    export(inbox / "three.json", 3, "secor-2022")
    assert cli.main(["watch", str(inbox), "--once", "--every", "0.1", "--workers", "1"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told[1:] == ["three.json: 3 new", "  3 read as SafetyCulture inspection JSON"]


def test_the_instruments_are_looked_through_once_however_often_one_is_asked_for_in_vain(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = tmp_path / "data" / "instruments"
    shutil.copytree(Path(__file__).parents[2] / "data" / "instruments", shelf)
    monkeypatch.setenv("SECOR_QA_DATA", str(shelf.parent))
    looked = []
    honest = file.find_instruments
    monkeypatch.setattr(known, "find_instruments", lambda folder: looked.append(folder) or honest(folder))
    for _ in range(3):
        with pytest.raises(NotFound, match="Known are range-2015, secor-2022"):
            shipped_instrument("nowhere-1999")
    assert looked == [shelf]


def test_an_instrument_that_was_put_there_meanwhile_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shipped = Path(__file__).parents[2] / "data" / "instruments"
    shelf = tmp_path / "data" / "instruments"
    shutil.copytree(shipped / "range-2015", shelf / "range-2015")
    monkeypatch.setenv("SECOR_QA_DATA", str(shelf.parent))
    with pytest.raises(NotFound):
        shipped_instrument("secor-2022")
    shutil.copytree(shipped / "secor-2022", shelf / "secor-2022")
    assert shipped_instrument("secor-2022").id == "secor-2022"
