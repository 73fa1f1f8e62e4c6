from pathlib import Path

import openpyxl
import pytest
from builders import make_instrument, make_question
from openpyxl.utils import range_boundaries

from secor_qa.places import data_folder
from secor_qa.procedure.conditions import parse_condition
from secor_qa.procedure.submission import FIELDS, FieldKind
from secor_qa.procedure.words import Answer, Scoring
from secor_qa.readers.instruments.file import find_instruments, read_instrument
from secor_qa.readers.package import read_submission
from secor_qa.readers.secor.template import write_template

SHIPPED = find_instruments(data_folder() / "instruments")


@pytest.mark.parametrize("instrument_id", list(SHIPPED))
def test_what_the_template_writes_reads_back_without_a_remark(tmp_path, instrument_id):
    instrument = read_instrument(SHIPPED[instrument_id])
    submission = read_submission(write_template(instrument, tmp_path / "empty.xlsx"))
    assert submission.fields == {"instrument": instrument.id, "instrument_version": instrument.version}
    assert [(row.question, row.element) for row in submission.answers] == [
        (question.id, question.element) for question in instrument.questions
    ]
    assert all(row.answer is None and not row.notes for row in submission.answers)
    assert submission.documents == submission.action_items == submission.remarks == ()
    assert submission.extra == {}


@pytest.fixture
def book(tmp_path):
    instrument = make_instrument(
        make_question("1.1", text="=1+1", guideline="@cmd -x +y _x0041_ \x0b end", points=7),
        make_question("1.10", na_when=parse_condition("employees_contractor = 0")),
        make_question("1.2", scoring=Scoring.PERCENT, na_always=True),
    )
    return openpyxl.load_workbook(write_template(instrument, tmp_path / "empty.xlsx"))


def rules_of(sheet, kind):
    return {
        str(cells): rule
        for rule in sheet.data_validations.dataValidation
        if rule.type == kind
        for cells in rule.sqref.ranges
    }


def rule_at(sheet, kind, cell):
    for cells, rule in rules_of(sheet, kind).items():
        left, top, right, bottom = range_boundaries(cells)
        if left <= cell.column <= right and top <= cell.row <= bottom:
            return rule
    return None


def value_cell(sheet, field):
    return next(row[1] for row in sheet.iter_rows() if row[0].value == field)


def test_texts_of_an_instrument_never_become_formulas(book):
    cell = book["Questions"]["C2"]
    assert cell.data_type == "s"
    assert cell.value.startswith("=1+1")
    assert cell.quotePrefix


def test_an_id_stays_a_text(book):
    assert [book["Questions"].cell(row, 1).value for row in (2, 3, 4)] == ["1.1", "1.10", "1.2"]
    assert all(book["Questions"].cell(row, 1).number_format == "@" for row in (2, 3, 4))


def test_every_field_has_its_row_and_dates_and_numbers_their_rules(book):
    sheet = book["Assessment"]
    assert [row[0].value for row in sheet.iter_rows(min_row=2) if row[0].value in FIELDS] == list(FIELDS)
    for field, kind in FIELDS.items():
        cell = value_cell(sheet, field)
        assert (rule_at(sheet, "date", cell) is not None) == (kind is FieldKind.DATE)
        assert (rule_at(sheet, "whole", cell) is not None) == (kind is FieldKind.NUMBER)
        assert cell.number_format == {FieldKind.DATE: "yyyy-mm-dd", FieldKind.NUMBER: "0"}.get(kind, "@")


@pytest.mark.parametrize("field", ["year_type", "assessor_position", "assessor_ethics_signed"])
def test_fields_with_few_possible_values_offer_a_list(book, field):
    assert rule_at(book["Assessment"], "list", value_cell(book["Assessment"], field)) is not None


def test_na_is_offered_only_where_the_instrument_allows_it(book):
    sheet = book["Questions"]
    offered = [rule_at(sheet, "list", sheet.cell(row, 4)).formula1 for row in (2, 3, 4)]
    assert offered == ['"Yes,No"', '"Yes,No,N/A"', '"Yes,No,N/A"']


def test_points_end_at_each_questions_own(book):
    sheet = book["Questions"]
    assert [rule_at(sheet, "whole", sheet.cell(row, 5)).formula2 for row in (2, 3)] == ["7", "10"]


def test_headings_are_frozen_and_repeated_in_print(book):
    for sheet in book:
        assert sheet.freeze_panes
        assert sheet.print_title_rows == "$1:$1"
        assert sheet.sheet_properties.pageSetUpPr.fitToPage


def test_lists_of_the_action_plan_reach_every_question(book):
    sheet = book["Action plan"]
    assert rule_at(sheet, "list", sheet["A2"]).formula1 == "Questions!$A$2:$A$4"
    assert rule_at(sheet, "list", sheet["I2"]).formula1 == '"Assessor,QA reviewer"'


def test_a_filled_in_template_reads_back_as_it_was_filled_in(tmp_path):
    path: Path = write_template(make_instrument(), tmp_path / "filled.xlsx")
    workbook = openpyxl.load_workbook(path)
    value_cell(workbook["Assessment"], "wcb_accounts").value = "0012345"
    value_cell(workbook["Assessment"], "employees_worker").value = 4
    workbook["Questions"]["D2"] = "Yes"
    workbook["Questions"]["G2"] = "Seen in the yard."
    workbook.save(path)
    submission = read_submission(path)
    assert submission.fields["wcb_accounts"] == ("0012345",)
    assert submission.number("employees_worker") == 4
    assert (submission.answers[0].answer, submission.answers[0].notes) == (Answer.YES, "Seen in the yard.")
    assert submission.remarks == ()
