"""Canned wordings: placeholders are filled from the submission; what is not known stays to be seen."""

from __future__ import annotations

from pathlib import Path

from builders import EDITION, clean_submission, make_instrument

from secor_qa import places
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.findings import CheckResult, Evidence, Finding
from secor_qa.procedure.wordings import PLACEHOLDERS, filled, unknown_placeholders, values_for
from secor_qa.procedure.words import Check, Status
from secor_qa.readers.wordings_file import read_wordings


def values(question: str = "2.1", check: CheckResult | None = None) -> dict[str, str]:
    submission = clean_submission()
    end = submission.on("data_gathering_end")
    window = Window.back_from(end, 12) if end else None
    return values_for(make_instrument().question(question), check, submission, EDITION, window)


def test_every_placeholder_that_is_promised_is_filled_where_the_question_has_it() -> None:
    found = values("2.1")
    assert set(found) == set(PLACEHOLDERS)
    assert all(found.values())
    assert filled("{employer}, {question}: {document}, {window}", found) == (
        "Tamarack Example Hauling Ltd., 2.1: april.pdf, 2023-05-10 to 2024-05-10"
    )


def test_the_document_is_the_one_that_the_finding_points_to() -> None:
    finding = Finding("2.1", Check.CURRENCY, "x", Status.NOT_MET, "Old.", (Evidence("2020", "a/october.pdf", 1),))
    assert values(check=CheckResult("2.1", Check.CURRENCY, Status.NOT_MET, (finding,)))["document"] == "october.pdf"


def test_what_is_not_known_stays_in_its_braces() -> None:
    assert filled("See {document} and {whatever}.", values("1.2")) == "See {document} and {whatever}."
    assert unknown_placeholders("See {document} and {whatever}.") == ("whatever",)


def test_the_shipped_library_is_whole_and_has_wordings_for_every_check() -> None:
    found, problems = read_wordings(places.data_folder() / "wordings")
    assert problems == []
    assert len(found) >= 40
    assert {each.check for each in found} == {*Check, None}


def test_what_is_wrong_in_an_edited_file_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.toml").write_text(
        '[[wording]]\nid="a"\ntext="Good."\n[[wording]]\nid="a"\ntext="Twice."\n[[wording]]\nid="b"\n'
        '[[wording]]\nid="c"\ntext="{nobody}"\n[[wording]]\nid="d"\ncheck="spelling"\ntext="x"\n',
        encoding="utf-8",
    )
    (tmp_path / "b.toml").write_text("[[wording", encoding="utf-8")
    found, problems = read_wordings(tmp_path)
    assert [each.wording_id for each in found] == ["a"]
    assert [problem.where for problem in problems] == [
        "a.toml, wording 2", "a.toml, wording 3", "a.toml, wording 4", "a.toml, wording 5", "b.toml",
    ]  # fmt: skip
