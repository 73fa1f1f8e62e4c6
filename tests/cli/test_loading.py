"""`secor-qa load`: in bulk, after an interruption, on a cluster; what it tells and what it leaves."""

from __future__ import annotations

import csv
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from loading_steps import CLEAN, LOAD, STALE, n_stored, run

from secor_qa import cli
from secor_qa.desk import open_desk
from secor_qa.desk.queue import queue

pytestmark = pytest.mark.usefixtures("store")


def ruin(path: Path) -> None:
    """Other bytes of the same length and time: reading it would fail, looking at it from outside shows no change."""
    facts = path.stat()
    path.write_bytes(b"\0" * facts.st_size)
    os.utime(path, ns=(facts.st_atime_ns, facts.st_mtime_ns))


def test_load_takes_folders_of_packages_in_parallel_and_twice_changes_nothing(
    season: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (season / "broken.zip").write_bytes(b"PK\x03\x04 not really a zip")
    assert cli.main(["load", str(season), "--workers", "2"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("3 new, 0 corrections, 0 known already, 1 skipped.\n")
    assert said.err.startswith(f"{season / 'broken.zip'}: is ")  # named once
    assert cli.main(["load", str(season), "--workers", "2", "--strict"]) == 1
    assert capsys.readouterr().out.startswith("0 new, 0 corrections, 3 known already, 1 skipped.\n")
    desk = open_desk(store)
    assert len(queue(desk)) == 3
    desk.store.close()


def test_load_marks_sample_data_on_request_and_start_clean_removes_only_that(
    samples: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*LOAD, str(samples / CLEAN)]) == 0
    assert cli.main([*LOAD, "--sample", str(samples / STALE)]) == 0
    assert cli.main(["start-clean", "--yes"]) == 0
    assert "Removed 1 sample submission." in capsys.readouterr().out
    desk = open_desk(store)
    assert [row.is_sample for row in queue(desk)] == [False]
    desk.store.close()


def test_a_package_that_ends_the_process_reading_it_costs_only_itself(tmp_path: Path, samples: Path) -> None:
    script = tmp_path / "load.py"
    script.write_text(
        "import os, sys\n"
        "from secor_qa.readers import package\n"
        "honest = package.read_package\n"
        "def deadly(path, *rest):\n"
        "    os._exit(3) if 'deadly' in str(path) else None\n"
        "    return honest(path, *rest)\n"
        "package.read_package = deadly\n"
        "if __name__ == '__main__':\n"
        "    from secor_qa.cli import main\n"
        "    sys.exit(main(sys.argv[1:]))\n",
        encoding="utf-8",
    )
    deadly = tmp_path / "deadly.zip"
    deadly.write_bytes(b"x")
    done = subprocess.run(
        [sys.executable, str(script), "load", str(deadly), str(samples / CLEAN), "--workers", "2"],
        capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.stdout.startswith("1 new, 0 corrections, 0 known already, 1 skipped.\n"), done.stderr
    assert "deadly.zip" in done.stderr
    assert done.returncode == 0


def test_in_a_pipe_there_is_no_progress_bar(samples: Path) -> None:
    done = run(*LOAD, samples / CLEAN)
    assert done.returncode == 0
    assert done.stderr == b""
    told = done.stdout.decode().splitlines()
    assert told == ["1 new, 0 corrections, 0 known already, 0 skipped.", "SECOR workbook: 62 questions read."]


def test_what_went_in_before_is_not_read_again(season: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([*LOAD, str(season)]) == 0
    for package in season.iterdir():
        ruin(package)
    assert cli.main([*LOAD, str(season), "--strict"]) == 0
    assert "0 new, 0 corrections, 3 known already, 0 skipped." in capsys.readouterr().out


def test_a_package_that_changed_is_read_again(season: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([*LOAD, str(season)]) == 0
    (season / CLEAN).write_bytes(b"PK\x03\x04 not a zip any more")
    assert cli.main([*LOAD, str(season), "--strict"]) == 1
    assert "2 known already, 1 skipped." in capsys.readouterr().out


def test_what_was_removed_from_the_store_since_is_read_again(season: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([*LOAD, "--sample", str(season)]) == 0
    assert cli.main(["start-clean", "--yes"]) == 0
    assert cli.main([*LOAD, str(season)]) == 0
    assert capsys.readouterr().out.count("3 new, 0 corrections, 0 known already, 0 skipped.") == 2


def test_a_load_that_was_killed_goes_on_where_it_was(season: Path, store: str) -> None:
    command = [sys.executable, "-m", "secor_qa.cli", "load", str(season), "--workers", "1"]
    desk = open_desk(store)
    said = (season.parent / "said.txt").open("w+b")
    killed = subprocess.Popen(command, stdout=said, stderr=said)
    until = time.monotonic() + 180  # on a busy machine
    while not queue(desk) and killed.poll() is None and time.monotonic() < until:
        time.sleep(0.02)
    killed.send_signal(signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
    killed.wait()
    n_before = len(queue(desk))
    desk.store.close()
    said.seek(0)
    assert 1 <= n_before <= 3, said.read()
    said.close()
    done = run(*LOAD, season)
    assert done.returncode == 0, done.stderr
    assert n_stored(store) == 3
    counts = dict(zip(("new", "corrections", "known"), map(int, done.stdout.split()[0:6:2]), strict=False))
    assert counts["new"] == 3 - n_before


def test_every_problem_and_remark_stands_in_one_file(
    season: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (season / "broken.zip").write_bytes(b"PK\x03\x04 not really a zip")
    problems = tmp_path / "=problems.csv"
    assert cli.main([*LOAD, str(season), "--problems", str(problems)]) == 0
    said = capsys.readouterr()
    assert str(problems) in said.out
    assert "3 read as SECOR workbook" in said.out
    rows = list(csv.DictReader(problems.read_text(encoding="utf-8-sig").splitlines()))
    skipped = [row for row in rows if row["problem"] == "skipped"]
    assert [Path(row["package"]).name for row in skipped] == ["broken.zip"]
    assert all(row["what"] for row in rows)


def test_the_problems_file_never_replaces_an_earlier_one(season: Path, tmp_path: Path) -> None:
    (season / "broken.zip").write_bytes(b"PK\x03\x04 not really a zip")
    for _ in range(2):
        assert cli.main([*LOAD, str(season)]) == 0
    assert len(list((tmp_path / "exports").glob("load-problems*.csv"))) == 2


def test_a_folder_of_folders_is_looked_through(season: Path, tmp_path: Path, store: str) -> None:
    inner = tmp_path / "years" / "2026"
    inner.parent.mkdir()
    season.rename(inner)
    assert cli.main([*LOAD, str(inner.parent)]) == 0
    assert n_stored(store) == 3


def test_an_inbox_is_emptied_and_what_cannot_be_read_stays_and_is_named(
    season: Path, tmp_path: Path, store: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (season / "odd.xlsx").write_bytes(b"no workbook")
    done = tmp_path / "done"
    assert cli.main(["watch", str(season), "--once", "--every", "0.1", "--move-to", str(done)]) == 0
    said = capsys.readouterr()
    assert said.out.count(": new") == 3
    assert "odd.xlsx" in said.err
    assert [path.name for path in season.iterdir()] == ["odd.xlsx"]
    assert len(list(done.iterdir())) == 3
    assert n_stored(store) == 3


def test_an_inbox_that_is_not_there_is_one_plain_sentence(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["watch", str(tmp_path / "nowhere"), "--once"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        f"{tmp_path / 'nowhere'}: There is no such folder. Make it, or give another."
    ]
