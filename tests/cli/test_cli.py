"""The commands, run as a person or a script runs them; what each promises is in docs/contracts.md."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from secor_qa import cli, places
from secor_qa.errors import unexpected

SAMPLES = places.data_folder() / "samples"
INSTRUMENT = places.data_folder() / "instruments" / "secor-2022"
CLEAN, STALE = SAMPLES / "01-clean-pass.zip", SAMPLES / "05-missing-and-stale.zip"


@pytest.fixture(autouse=True)
def store(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    url = f"sqlite:///{(tmp_path / 'store.db').as_posix()}"
    monkeypatch.setenv("SECOR_QA_STORE", url)
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path))
    return url


def run(*arguments: object, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """As its own process, with pipes."""
    command = [sys.executable, "-m", "secor_qa.cli", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, **environment}, timeout=120)


def test_help_lists_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["--help"]) == 0
    listed = capsys.readouterr().out
    for command in ("check", "score", "load", "watch", "template", "instruments", "sample", "serve", "start-clean"):
        assert f"\n  {command} " in listed


@pytest.mark.parametrize(
    "command", ["check", "score", "load", "watch", "template", "instruments", "sample", "serve", "start-clean"]
)
def test_each_command_has_its_own_help(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([command, "--help"]) == 0
    assert "Usage: secor-qa " + command in capsys.readouterr().out


def test_check_explains_a_question_down_to_page_and_clause(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(STALE), "--on", "2026-11-01", "--explain", "3.5"]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Question 3.5: ")
    assert [clause for clause in "abcdefg" if f"[2.5({clause})]" in said] == list("abcdefg")
    assert "Page 1: 20" in said
    assert max(len(line) for line in said.splitlines()) <= 110
    assert cli.main(["check", str(STALE), "--explain", "3.5", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["id"] == "3.5"


def test_a_question_that_is_not_asked_cannot_be_explained(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(CLEAN), "--explain", "99"]) == 2
    assert "no question “99”. Its questions run from 1.1 to 10.5." in capsys.readouterr().err


def test_check_says_what_a_correction_cleared_and_raised(capsys: pytest.CaptureFixture[str]) -> None:
    first, second = SAMPLES / "07-needs-corrections.zip", SAMPLES / "08-needs-corrections-round-2.zip"
    assert cli.main(["check", str(second), "--on", "2026-11-01", "--since", str(first)]) == 0
    said = capsys.readouterr().out
    assert said.startswith("Cleared: 7\n")
    assert "\nRaised: none\n" in said
    cli.main(["check", str(first), "--on", "2026-11-01", "--since", str(second), "--json"])
    told = json.loads(capsys.readouterr().out)
    assert (len(told["cleared"]), len(told["raised"])) == (0, 7)


def test_check_reads_calmly_and_names_every_finding(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["check", str(STALE), "--on", "2026-11-01"]) == 0
    report = capsys.readouterr().out
    assert "Intake (2.2, 2.3)" in report
    assert "2.5(b)  Documents current" in report
    assert "The reviewer decides." in report
    assert max(len(line) for line in report.splitlines()) <= 110
    cli.main(["check", str(STALE), "--on", "2026-11-01", "--json"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    assert f"Findings: {len(findings)}\n" in report
    words = " ".join(report.split())
    assert all(" ".join(finding["message"].split()) in words for finding in findings)


def test_check_touches_no_store(tmp_path: Path) -> None:
    assert cli.main(["check", str(CLEAN), "--json"]) == 0
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("package", "code"), [(CLEAN, 0), (STALE, 1)])
def test_strict_tells_whether_something_needs_attention(package: Path, code: int) -> None:
    assert cli.main(["check", str(package), "--on", "2026-11-01", "--strict"]) == code
    assert cli.main(["check", str(package), "--on", "2026-11-01"]) == 0


def test_score_says_why_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    marks = tmp_path / "marks.csv"
    marks.write_text("question,answer,awarded\n1.1,Yes,0\n", encoding="utf-8")
    arguments = ["score", str(marks), "--instrument", str(INSTRUMENT), "--year-type", "certification"]
    assert cli.main(arguments) == 0
    assert "cannot tell yet" in capsys.readouterr().out
    assert cli.main([*arguments, "--strict"]) == 1


def test_points_beyond_a_question_are_refused_with_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    marks = tmp_path / "marks.csv"
    marks.write_text("question,answer,awarded\n1.1,Yes,9999\n", encoding="utf-8")
    assert cli.main(["score", str(marks), "--instrument", str(INSTRUMENT), "--year-type", "certification"]) == 2
    said = capsys.readouterr()
    assert "9999" in said.err
    assert said.out == ""


def test_the_template_is_never_written_over_an_existing_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "empty.xlsx"
    assert cli.main(["template", "--instrument", "secor-2022", str(out)]) == 0
    first = out.read_bytes()
    assert cli.main(["template", "--instrument", "range-2015", str(out)]) == 2
    assert "exists already" in capsys.readouterr().err
    assert out.read_bytes() == first
    assert cli.main(["template", "--instrument", "range-2015", str(out), "--force"]) == 0
    assert out.read_bytes() != first


def test_every_fault_of_an_instrument_is_named_and_the_others_are_still_listed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    faulty = tmp_path / "faulty"
    faulty.mkdir()
    text = (INSTRUMENT / "instrument.toml").read_text(encoding="utf-8")
    (faulty / "instrument.toml").write_text(text, encoding="utf-8")
    lines = (INSTRUMENT / "questions.csv").read_text(encoding="utf-8-sig").splitlines()
    broken = [line.replace("yes_no", "yes_maybe").replace("percent,", "percentish,") for line in lines]
    (faulty / "questions.csv").write_text("\n".join(broken), encoding="utf-8")
    assert cli.main(["instruments", str(faulty), str(INSTRUMENT)]) == 2
    said = capsys.readouterr()
    assert "secor-2022" in said.out
    assert len(said.err.splitlines()) > 2
    assert "questions.csv" in said.err


@pytest.mark.parametrize(
    ("arguments", "word"),
    [
        (["chek"], "check"),
        (["check"], "PACKAGE"),
        (["check", "x", "--on", "30.3.2026"], "2026-03-30"),
        (["check", "nowhere"], "nowhere"),
        (["score", "x.csv", "--instrument", "nowhere", "--year-type", "always"], "maintenance"),
        (["template", "--instrument", "no-such", "x.xlsx"], "secor-2022"),
        (["sample", "x", "--count", "0"], "count"),
    ],
)
def test_what_cannot_be_done_is_one_plain_line_and_2(
    arguments: list[str], word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert word in said.err
    assert len(said.err.splitlines()) == 1


def test_an_unforeseen_error_is_named_by_kind_and_place_and_never_by_content() -> None:
    def unforeseen() -> None:
        raise ValueError("the name of an employer")

    with pytest.raises(ValueError, match="employer") as caught:
        unforeseen()
    sentence = unexpected(caught.value)
    assert "ValueError" in sentence
    assert "employer" not in sentence
    assert len(sentence.splitlines()) == 1


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_any_console_encoding_takes_any_character(encoding: str) -> None:
    done = run("check", CLEAN, "--json", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout.decode("utf-8"))["submission"]["n_questions"] == 62
