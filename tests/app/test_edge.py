"""The app's edge: everything comes out as a calm sentence, and the log tells nothing of a submission."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from secor_qa.app.edge import Done, Trouble, calm, log_file, where
from secor_qa.errors import Conflict, CouldNotRead, Problem, SecorQaError

SECRET = "Tamarack Example Hauling Ltd."


def fail_unexpectedly() -> None:
    try:
        {}[SECRET]
    except KeyError as error:
        raise RuntimeError(f"while reading {SECRET}") from error


def raising(error: Exception) -> Trouble:
    def call() -> None:
        raise error

    outcome = calm(call)
    assert isinstance(outcome, Trouble)
    return outcome


def test_what_went_well_is_handed_on() -> None:
    assert calm(lambda: 7) == Done(7)


def test_a_foreseen_error_keeps_every_one_of_its_sentences() -> None:
    problems = [Problem("a.xlsx", "is empty.", "Send it again."), Problem("", "No answers.", "")]
    trouble = raising(CouldNotRead(problems))
    assert trouble.sentences == ("a.xlsx: is empty. Send it again.", "No answers.")
    assert (trouble.error_id, trouble.conflict) == ("", None)


def test_a_conflict_brings_both_values_and_the_version_to_name() -> None:
    conflict = Conflict("Question 3.2, Notes", mine="accepted", theirs="not accepted", by="Sam Second", version=4)
    told = raising(conflict).as_json()["conflict"]
    assert told == {"what": "Question 3.2, Notes", "mine": "accepted", "theirs": "not accepted", "by": "Sam Second",
                    "version": 4}  # fmt: skip


def test_an_unforeseen_error_is_one_sentence_with_an_id(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "secor_qa.app"):
        trouble = calm(fail_unexpectedly)
    assert isinstance(trouble, Trouble)
    assert len(trouble.sentences) == 1
    assert trouble.error_id in trouble.sentence
    assert trouble.error_id in caplog.text
    assert SECRET not in trouble.sentence


def test_the_log_has_file_line_and_kind_but_no_content(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.ERROR, "secor_qa.app"):
        calm(fail_unexpectedly)
    assert "RuntimeError" in caplog.text
    assert "KeyError" in caplog.text  # the cause too
    assert f"{Path(__file__).name}:" in caplog.text
    assert SECRET not in caplog.text


def test_two_errors_have_two_ids() -> None:
    assert raising(ValueError("a")).error_id != raising(ValueError("b")).error_id


def test_without_a_log_of_the_host_errors_go_to_a_file_in_the_users_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path / "home"))
    log = logging.getLogger("secor_qa.app")
    monkeypatch.setattr(log, "propagate", False)
    try:
        error_id = raising(ValueError(SECRET)).error_id
        text = log_file().read_text(encoding="utf-8")
    finally:
        for handler in list(log.handlers):
            log.removeHandler(handler)
            handler.close()
    assert error_id in text
    assert SECRET not in text


def test_stopping_the_program_is_not_caught() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        calm(stop)


def hide_the_cause() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError:
        raise SecorQaError("x") from None


def test_a_suppressed_cause_is_not_told() -> None:
    with pytest.raises(SecorQaError) as caught:
        hide_the_cause()
    assert "KeyError" not in where(caught.value)
