"""Packages found in folders: what is a package is told as before, and hardly a workbook is read for it."""

from __future__ import annotations

import io
import json
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import openpyxl
import pytest

from secor_qa.desk import Desk
from secor_qa.desk.bulk import Outcome, Taken, Workers, candidates_at, take_in_all
from secor_qa.desk.inbox import Inbox
from secor_qa.desk.season import read_season
from secor_qa.readers import folders, spreadsheets
from secor_qa.readers.sheets.tables import Sheet

HERE = Workers(lambda: ThreadPoolExecutor(1), 1)
INSPECTION = {"audit_id": "audit_1", "items": [{"item_id": "i1", "label": "1.1 Policy?", "type": "question"}]}


def book(**sheets: list[list[object]]) -> bytes:
    workbook = openpyxl.Workbook()
    workbook.remove(workbook.worksheets[0])
    for name, rows in sheets.items():
        sheet = workbook.create_sheet(name)
        for row in rows:
            sheet.append(row)
    buffer = io.BytesIO()
    workbook.save(buffer)
    return buffer.getvalue()


def assessment(employer: str) -> bytes:
    fields = [["field", "value"], ["instrument", "tiny-2024"], ["employer_legal_name", employer]]
    return book(Assessment=fields, Questions=[["question", "answer"], ["1.1", "Yes"]])


RECORD = book(Tailgates=[["Date", "Topic"], ["2024-02-01", "Slips"]])


@pytest.fixture
def season(tmp_path: Path) -> Path:
    """A folder without the store in it."""
    made = tmp_path / "season"
    made.mkdir()
    return made


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each workbook was read, by its name."""
    counted: Counter[str] = Counter()
    honest = spreadsheets.read_sheets

    def counting(name: str, data: bytes) -> list[Sheet]:
        counted[name] += 1
        return honest(name, data)

    monkeypatch.setattr(spreadsheets, "read_sheets", counting)
    return counted


def taken_in(desk: Desk, path: Path) -> dict[str, tuple[Outcome, ...]]:
    taken: list[Taken] = list(take_in_all(desk, candidates_at([path]), HERE))
    return {each.path.relative_to(path).as_posix(): each.outcomes for each in taken if each.outcomes}


def test_of_a_folder_of_workbooks_only_the_first_two_are_read_twice(
    desk: Desk, season: Path, read: Counter[str]
) -> None:
    for number in range(1, 7):
        (season / f"{number}.xlsx").write_bytes(assessment(f"Employer {number} Ltd."))
    assert list(taken_in(desk, season).values()) == [(Outcome.NEW,)] * 6
    assert read == {"1.xlsx": 2, "2.xlsx": 2, "3.xlsx": 1, "4.xlsx": 1, "5.xlsx": 1, "6.xlsx": 1}


def test_of_folders_with_a_workbook_each_only_the_first_is_read_twice(
    desk: Desk, season: Path, read: Counter[str]
) -> None:
    for number in range(1, 6):
        folder = season / f"employer {number}"
        folder.mkdir()
        (folder / f"{number}.xlsx").write_bytes(assessment(f"Employer {number} Ltd."))
        (folder / "note.txt").write_text(f"Note {number}.", encoding="utf-8")
    assert list(taken_in(desk, season)) == [f"employer {number}" for number in range(1, 6)]
    assert read == {"1.xlsx": 2, "2.xlsx": 1, "3.xlsx": 1, "4.xlsx": 1, "5.xlsx": 1}


def test_a_season_that_is_in_the_store_is_found_again_without_reading_it(
    desk: Desk, season: Path, read: Counter[str]
) -> None:
    for number in range(1, 7):
        (season / f"{number}.xlsx").write_bytes(assessment(f"Employer {number} Ltd."))
    taken_in(desk, season)
    read.clear()
    assert list(taken_in(desk, season).values()) == [(Outcome.KNOWN,)] * 6
    assert read.total() == 2


def test_records_beside_assessments_are_no_packages_and_nothing_is_said_of_them(desk: Desk, season: Path) -> None:
    for name, data in {"1": RECORD, "2": assessment("B"), "3": RECORD, "4": assessment("D"), "5": RECORD}.items():
        (season / f"{name}.xlsx").write_bytes(data)
    (season / "records").mkdir()
    (season / "records" / "6.xlsx").write_bytes(RECORD)
    (season / "7.xlsx").write_bytes(b"no workbook")
    found = taken_in(desk, season)
    assert found == {"2.xlsx": (Outcome.NEW,), "4.xlsx": (Outcome.NEW,), "7.xlsx": (Outcome.SKIPPED,)}
    read = read_season(season)
    assert list(read.submissions["package"]) == ["2.xlsx", "4.xlsx"]
    assert list(read.skipped["package"]) == ["7.xlsx"]


def test_one_assessment_among_records_makes_the_folder_a_package(desk: Desk, season: Path) -> None:
    for name, data in {"1": RECORD, "2": assessment("B"), "3": RECORD}.items():
        (season / f"{name}.xlsx").write_bytes(data)
    assert taken_in(desk, season) == {".": (Outcome.NEW,)}


def test_an_export_beside_a_record_is_one_path_and_beside_an_assessment_another_package(season: Path) -> None:
    (season / "export.json").write_text(json.dumps(INSPECTION), encoding="utf-8")
    (season / "1.xlsx").write_bytes(RECORD)
    assert [each.path for each in candidates_at([season])] == [season]
    for name in ("2.xlsx", "3.xlsx"):
        (season / name).write_bytes(assessment(name))
    found = [each.path.name for each in candidates_at([season])]
    assert found == ["2.xlsx", "3.xlsx", "export.json"]


def test_a_folder_of_records_stands_for_itself_so_that_something_is_said(desk: Desk, season: Path) -> None:
    for name in ("1", "2"):
        (season / f"{name}.xlsx").write_bytes(RECORD)
    [taken] = take_in_all(desk, candidates_at([season]), HERE)
    assert taken.path == season
    assert "holds no assessment" in " ".join(taken.sentences)


def test_a_workbook_that_is_named_is_read_even_where_its_folder_may_hold_none(desk: Desk, season: Path) -> None:
    for name, data in {"1": assessment("A"), "2": assessment("B"), "3": RECORD}.items():
        (season / f"{name}.xlsx").write_bytes(data)
    named = season / "3.xlsx"
    for paths in ([season, named], [named, season]):
        [wanted] = [each for each in candidates_at(paths) if each.path == named]
        assert wanted == folders.Candidate(named)


def test_a_record_in_an_inbox_is_not_moved_away(desk: Desk, season: Path) -> None:
    north, done = season / "inbox" / "north", season / "done"
    north.mkdir(parents=True)
    for name, data in {"1": assessment("A"), "2": assessment("B"), "3": RECORD}.items():
        (north / f"{name}.xlsx").write_bytes(data)
    inbox = Inbox(north.parent, done)
    inbox.arrived()
    taken = list(inbox.take_in(desk, inbox.arrived(), HERE))
    assert [each.outcomes for each in taken] == [(Outcome.NEW,), (Outcome.NEW,), ()]
    assert [each.name for each in north.iterdir()] == ["3.xlsx"]
    assert inbox.arrived() == []
