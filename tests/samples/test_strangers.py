"""The packages as strangers would send them: built from their texts, and read back whole."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from benchmarks.strangers.firms import FIRMS, instrument, load_firm, write_firm
from benchmarks.strangers.layout import blocks
from benchmarks.strangers.papers import write_paper
from benchmarks.strangers.planting import packages, singles
from secor_qa.readers.package import read_submission


def test_every_fault_changes_its_package_and_stands_at_a_place_that_exists():
    clean = {firm: load_firm(firm) for firm in FIRMS}
    every = [*packages(), *singles()]
    assert [each.firm for each in every if not each.truth] == list(clean)
    for each in (package for package in every if package.truth):
        known = {question.id for question in instrument(each.data["instrument"]).questions} | {""}
        assert each.data != clean[each.firm]
        for planted in each.truth:
            assert planted.places | {planted.question} <= known
            assert planted.check != "intake" or planted.fields


def test_a_clean_package_is_read_back_with_every_document_and_no_remark(tmp_path: Path):
    data = load_firm("daycare")
    asked = instrument(data["instrument"])
    read = read_submission(write_firm(data, tmp_path), {asked.id: asked})
    assert not read.remarks
    assert {row.question for row in read.answers} == {question.id for question in asked.questions}
    files = {document["file"] for document in data["doc"]}
    assert {document.file.rsplit("/", 1)[-1] for document in read.documents if document.present} == files
    assert read.fields["data_gathering_end"] == date(2026, 6, 12)


def test_a_clean_firm_answers_what_the_instrument_asks():
    for firm in FIRMS:
        data = load_firm(firm)
        for question in instrument(data["instrument"]).questions:
            if data["answers"].get(question.id, "Yes") == "Yes":
                attached = [document for document in data["doc"] if question.id in document["for"]]
                n_pages = sum(1 + document["lines"].count("---") for document in attached)
                assert n_pages >= question.documents_min, (firm, question.id)
                assert len(data["notes"][question.id].split()) >= question.notes_min_words, (firm, question.id)


def test_the_sets_of_firms_have_nothing_in_common():
    assert len({*FIRMS}) == len(FIRMS)
    notes = [set(load_firm(firm)["notes"].values()) for firm in FIRMS]
    assert len(set.union(*notes)) == sum(map(len, notes))


def test_a_spreadsheet_has_a_sheet_for_each_part_that_is_named(tmp_path: Path):
    data = load_firm("bakery")
    path = tmp_path / "05 all jobs.xlsx"
    write_paper(next(document for document in data["doc"] if document["file"] == path.name), data, path)
    assert load_workbook(path).sheetnames == ["night", "day", "shop"]


def test_neighbouring_rows_are_one_table_as_wide_as_its_widest_row():
    found = list(blocks(["# Head", "a line", "| a | b |", "| c |", "", "---", "- item"]))
    assert [block.sort for block in found] == ["heading", "line", "table", "page", "line"]
    assert found[2].rows == [["a", "b"], ["c", ""]]
