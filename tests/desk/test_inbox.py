"""An inbox: what is whole is taken once, what is half-copied is waited for, what cannot be read stays."""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from secor_qa import places
from secor_qa.desk import Desk
from secor_qa.desk.bulk import Outcome, Workers
from secor_qa.desk.inbox import Inbox

CLEAN = places.data_folder() / "samples" / "01-clean-pass.zip"
HERE = Workers(lambda: ThreadPoolExecutor(1), 1)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "inbox"
    made.mkdir()
    return made


def test_a_package_is_taken_at_the_second_look_and_once(desk: Desk, folder: Path) -> None:
    shutil.copy(CLEAN, folder)
    inbox = Inbox(folder)
    assert inbox.arrived() == []
    assert inbox.waiting == {folder / CLEAN.name}
    arrived = inbox.arrived()
    assert arrived == [folder / CLEAN.name]
    assert [taken.outcomes for taken in inbox.take_in(desk, arrived, HERE)] == [(Outcome.NEW,)]
    assert inbox.arrived() == []
    assert inbox.waiting == set()


def test_a_package_that_still_grows_is_waited_for(folder: Path) -> None:
    whole, copy, inbox = CLEAN.read_bytes(), folder / "slow.zip", Inbox(folder)
    for share in (4, 3, 2, 1):
        copy.write_bytes(whole[: len(whole) // share])
        assert inbox.arrived() == []
    assert inbox.arrived() == [copy]


def test_a_zip_without_its_end_is_waited_for_longer_and_then_said(desk: Desk, folder: Path) -> None:
    cut = folder / "cut.zip"
    cut.write_bytes(CLEAN.read_bytes()[:5000])
    inbox = Inbox(folder)
    looks = [inbox.arrived() for _ in range(12)]
    assert looks[:11] == [[]] * 11
    assert looks[11] == [cut]
    (taken,) = inbox.take_in(desk, looks[11], HERE)
    assert taken.outcomes == (Outcome.SKIPPED,)
    assert taken.sentences
    assert inbox.arrived() == []
    assert cut.exists()


@pytest.mark.parametrize("name", ["copying.zip.part", "copying.zip.crdownload", "~$open.xlsx", ".hidden.zip"])
def test_what_another_program_is_writing_is_not_looked_at(folder: Path, name: str) -> None:
    shutil.copy(CLEAN, folder / name)
    inbox = Inbox(folder)
    assert [inbox.arrived() for _ in range(3)] == [[], [], []]
    assert inbox.waiting == set()


def test_a_folder_with_a_half_copied_file_in_it_is_waited_for(folder: Path) -> None:
    shutil.unpack_archive(CLEAN, folder / "acme")
    attachments = next((folder / "acme").rglob("attachments"))
    (attachments / "scan.pdf.part").write_bytes(b"%PDF-")
    inbox = Inbox(folder)
    assert [inbox.arrived() for _ in range(3)] == [[], [], []]
    (attachments / "scan.pdf.part").unlink()
    inbox.arrived()
    assert len(inbox.arrived()) == 1


def test_what_was_loaded_is_moved_where_that_is_asked_for_and_nothing_else_is(desk: Desk, folder: Path) -> None:
    shutil.copy(CLEAN, folder)
    (folder / "odd.xlsx").write_bytes(b"no workbook")
    done = folder / "done"
    done.mkdir()
    (done / CLEAN.name).write_bytes(b"of last year")
    inbox = Inbox(folder, done)
    inbox.arrived()
    assert len(list(inbox.take_in(desk, inbox.arrived(), HERE))) == 2
    assert sorted(path.name for path in folder.iterdir()) == ["done", "odd.xlsx"]
    assert (done / CLEAN.name).read_bytes() == b"of last year"
    assert (done / "01-clean-pass-2.zip").read_bytes() == CLEAN.read_bytes()


def test_a_mended_package_is_tried_again(desk: Desk, folder: Path) -> None:
    package = folder / "mended.zip"
    package.write_bytes(b"no zip")
    inbox = Inbox(folder)
    for _ in range(12):
        arrived = inbox.arrived()
    assert [taken.outcomes for taken in inbox.take_in(desk, arrived, HERE)] == [(Outcome.SKIPPED,)]
    shutil.copy(CLEAN, package)
    inbox.arrived()
    assert [taken.outcomes for taken in inbox.take_in(desk, inbox.arrived(), HERE)] == [(Outcome.NEW,)]
