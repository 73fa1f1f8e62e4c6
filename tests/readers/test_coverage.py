"""`secor-qa coverage`, and `check` on an audit tool's export."""

from __future__ import annotations

import json

import pytest
from export_builders import LAYOUTS, Asked, exporter_tables, inspected, write_files
from reader_builders import write_package

from secor_qa.cli import main
from secor_qa.places import data_folder
from secor_qa.readers.instruments.file import find_instruments, read_instrument


@pytest.fixture
def whole():
    """An inspection that answers every question of a shipped instrument."""
    instrument = read_instrument(find_instruments(data_folder() / "instruments")["range-2015"])
    items = [
        Asked(f"{each.id} {each.text}", "Yes", section=f"{each.element} - X", comment="As seen in the yard.")
        for each in instrument.questions
    ]
    return inspected(items=items, actions=[])


@pytest.mark.parametrize("layout", LAYOUTS)
def test_check_takes_an_export_and_says_by_which_instrument(tmp_path, capsys, whole, layout):
    folder = write_files(tmp_path / "export", LAYOUTS[layout](whole))
    assert main(["check", str(folder), "--on", "2024-06-01", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    assert report["submission"]["instrument"] == "range-2015"
    assert report["submission"]["n_questions"] == len(whole.items)
    assert main(["check", str(folder), "--on", "2024-06-01"]) == 0
    assert "It is read by range-2015, which has 26 of its 26" in " ".join(capsys.readouterr().out.split())


def test_check_of_several_inspections_says_how_to_choose_one(tmp_path, capsys, whole):
    other = inspected(id="audit_0002", name="Hinton", items=whole.items[:20], actions=[])
    folder = write_files(tmp_path / "export", exporter_tables(whole, other))
    assert main(["check", str(folder)]) == 2
    said = capsys.readouterr().err
    assert "audit_0002 (Hinton)" in said
    assert "--inspection" in said
    assert main(["check", str(folder), "--inspection", "audit_0002", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["submission"]["n_questions"] == 26  # of the instrument


def test_load_of_an_export_tells_how_many_were_read_as_what(tmp_path, capsys, monkeypatch, whole):
    monkeypatch.setenv("SECOR_QA_HOME", str(tmp_path / "home"))
    other = inspected(id="audit_0002", name="Hinton", items=whole.items[:20], actions=[])
    two, one = (write_files(tmp_path / str(n), exporter_tables(whole, *([other] * (n - 1)))) for n in (2, 1))
    assert main(["load", str(two), "--workers", "1"]) == 0
    assert "2 read as SafetyCulture exporter tables" in capsys.readouterr().out
    assert main(["load", str(one), "--workers", "1"]) == 0
    assert "SafetyCulture exporter tables: 26 questions read" in capsys.readouterr().out


def test_check_of_an_export_without_instrument_asks_for_one(tmp_path, capsys):
    items = [Asked("Z1 Is it?", "Yes")]
    folder = write_files(tmp_path / "export", exporter_tables(inspected(items=items, actions=[])))
    assert main(["check", str(folder)]) == 2
    assert "--instrument" in capsys.readouterr().err
    assert main(["check", str(folder), "--instrument", str(data_folder() / "instruments" / "range-2015")]) == 0


def test_the_report_names_columns_rows_and_questions(tmp_path, capsys, whole):
    whole.items[0].label = "Z9 Unknown?"
    folder = write_files(tmp_path / "export", exporter_tables(whole))
    assert main(["coverage", str(folder), "--strict"]) == 1
    said = " ".join(capsys.readouterr().out.split())
    assert "inspection_items.csv: SafetyCulture exporter tables: inspection_items" in said
    assert "rows 26 of 26 used" in said
    assert "comment → notes" in said
    assert "mandatory (0 filled)" in said
    assert "unknown Z9" in said
    assert "missing A1" in said


def test_the_json_report_goes_cell_by_cell_if_asked(tmp_path, capsys):
    folder = write_files(tmp_path / "export", exporter_tables(inspected()))
    assert main(["coverage", str(folder), "--cells", "--json"]) == 0
    report = json.loads(capsys.readouterr().out)
    items = next(each for each in report["sheets"] if each["file"] == "inspection_items.csv")
    used = {(cell["row"], cell["column"]): cell["used_as"] for cell in items["cells"]}
    assert used[6, "response"] == "answer, or critical data (question 1.1)"
    assert used[2, "response"] == "answer, or critical data (employer_legal_name)"
    assert used[2, "id"] == ""
    assert main(["coverage", str(folder), "--json"]) == 0
    assert all(not sheet["cells"] for sheet in json.loads(capsys.readouterr().out)["sheets"])


def test_the_secor_workbook_has_a_report_too(tmp_path, capsys):
    package = write_package(tmp_path / "acme")
    assert main(["coverage", str(package), "--cells"]) == 0
    said = " ".join(capsys.readouterr().out.split())
    assert "assessment.xlsx, Questions: SECOR workbook: Questions" in said
    assert "“Tamarack Example Hauling Ltd.” → value (employer_legal_name)" in said
    assert "Questions: 2 read, by no instrument" in said


def test_what_cannot_be_read_is_a_sentence(tmp_path, capsys):
    (tmp_path / "letter.csv").write_text("Dear,Sir\n")
    assert main(["coverage", str(tmp_path / "letter.csv")]) == 2
    assert "holds no assessment" in capsys.readouterr().err
