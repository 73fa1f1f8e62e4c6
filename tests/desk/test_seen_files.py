"""Files that were taken in are known again by their fingerprint, as long as what was in them is in the store."""

from __future__ import annotations

import os
from pathlib import Path

from desk_builders import received
from sqlalchemy import select

from secor_qa.desk import Desk
from secor_qa.desk.receive import start_clean
from secor_qa.readers.fingerprint import fingerprint
from secor_qa.store import tables
from secor_qa.store.seen import is_taken_in, note_taken_in


def package_of(desk: Desk, submission_id: str) -> str:
    with desk.store.read() as connection:
        rounds = tables.rounds.c
        return connection.execute(
            select(rounds.package_sha256).where(rounds.submission_id == submission_id)
        ).scalar_one()


def test_files_are_known_while_all_that_was_in_them_is_in_the_store(desk: Desk) -> None:
    kept = package_of(desk, received(desk, package="kept").submission_id)
    sample = package_of(desk, received(desk, package="sample", is_sample=True).submission_id)
    with desk.store.write() as connection:
        note_taken_in(connection, "one", [kept])
        note_taken_in(connection, "both", [kept, sample, kept])
    with desk.store.read() as connection:
        assert [is_taken_in(connection, each) for each in ("one", "both", "other")] == [True, True, False]
    start_clean(desk)
    with desk.store.read() as connection:
        assert [is_taken_in(connection, each) for each in ("one", "both")] == [True, False]


def test_noting_again_replaces_what_was_noted(desk: Desk) -> None:
    kept = package_of(desk, received(desk, package="kept").submission_id)
    with desk.store.write() as connection:
        note_taken_in(connection, "files", ["of a package that was never received"])
        assert not is_taken_in(connection, "files")
        note_taken_in(connection, "files", [kept])
        assert is_taken_in(connection, "files")
        note_taken_in(connection, "files", [])
        assert not is_taken_in(connection, "files")


def test_a_fingerprint_tells_a_change_of_name_size_or_time(tmp_path: Path) -> None:
    package = tmp_path / "acme"
    (package / "attachments").mkdir(parents=True)
    record = package / "attachments" / "record.txt"
    record.write_text("one", encoding="utf-8")
    marks = [fingerprint(package)]
    assert fingerprint(package) == marks[0]
    os.utime(record, ns=(1, 1))
    marks.append(fingerprint(package))
    record.write_text("three", encoding="utf-8")
    os.utime(record, ns=(1, 1))
    marks.append(fingerprint(package))
    record.rename(record.with_name("other.txt"))
    marks.append(fingerprint(package))
    assert len(set(marks)) == 4
