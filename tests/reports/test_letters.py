from dataclasses import replace

import docx
import pytest
from report_builders import HOSTILE, make_form, make_letter, make_marks, shipped

from secor_qa.errors import SecorQaError
from secor_qa.procedure.decision import addressees
from secor_qa.procedure.words import Decision
from secor_qa.reports.letters import TEMPLATES, write_letter

INSTRUMENT = shipped()
FORM = make_form(INSTRUMENT, make_marks(INSTRUMENT, loss=7))


def text_of(path):
    document = docx.Document(str(path))
    tables = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(p.text for p in document.paragraphs), *tables])


@pytest.mark.parametrize(("decision", "addressee"), TEMPLATES)
def test_every_letter_names_the_employer_the_submission_and_that_it_is_a_draft(decision, addressee, tmp_path):
    text = text_of(write_letter(make_letter(FORM, decision, addressee), tmp_path))
    assert text.startswith("Draft")
    assert "Tamarack Example Hauling Ltd." in text
    assert FORM.submission_id in text
    assert "0045678" in text
    assert "{{" not in text
    assert "{%" not in text


@pytest.mark.parametrize("decision", [Decision.ACCEPTED, Decision.INVALID])
def test_there_is_a_letter_for_everybody_whom_the_procedure_tells_2_14_2_15(decision):
    assert {to for made, to in TEMPLATES if made is decision} == set(addressees(decision))


def test_an_acceptance_cites_2_14_and_an_invalid_one_its_reasons_and_2_15(tmp_path):
    accepted = text_of(write_letter(make_letter(FORM, Decision.ACCEPTED), tmp_path))
    invalid = text_of(write_letter(make_letter(FORM, Decision.INVALID), tmp_path))
    assert "(2.14)" in accepted
    assert "2.15" in invalid
    assert "had not come in by 2 August 2024" in invalid


def test_an_invalid_letter_without_a_reason_is_not_written(tmp_path):
    with pytest.raises(SecorQaError, match="reason"):
        write_letter(make_letter(FORM, Decision.INVALID, reasons=()), tmp_path)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("decision", "addressee"), [(Decision.INVALID, "governing_body"), (Decision.RETURNED, "employer")]
)
def test_a_letter_that_the_procedure_does_not_know_is_not_written(decision, addressee, tmp_path):
    with pytest.raises(SecorQaError, match="no letter"):
        write_letter(make_letter(FORM, decision, addressee, reasons=("A reason.",)), tmp_path)


def test_the_file_names_tell_the_letters_apart(tmp_path):
    paths = [write_letter(make_letter(FORM, Decision.ACCEPTED, to), tmp_path) for to in ("employer", "governing_body")]
    assert [path.name.split(" S-")[0] for path in paths] == [
        "Letter accepted to employer", "Letter accepted to governing body",
    ]  # fmt: skip


def test_a_hostile_name_stays_text_and_makes_a_safe_file_name(tmp_path):
    submission = replace(FORM.submission, fields={**FORM.submission.fields, "employer_legal_name": HOSTILE})
    path = write_letter(replace(make_letter(FORM, Decision.ACCEPTED), submission=submission), tmp_path)
    assert "<b>win & lose</b>" in text_of(path)
    assert not set(path.name) & set('<>:"/\\|?*')


def test_a_submission_without_address_or_dates_still_has_its_letter(tmp_path):
    submission = replace(FORM.submission, fields={})
    text = text_of(write_letter(replace(make_letter(FORM, Decision.ACCEPTED), submission=submission), tmp_path))
    assert "Dear employer," in text
    assert "not stated" in text
