from datetime import date
from decimal import Decimal

import pytest
from builders import make_instrument, make_question
from reader_builders import ASSESSMENT, SHEETS, codes, sheet_of

from secor_qa.readers.secor.four_sheets import read_sheets_as_submission
from secor_qa.readers.secor.layouts import SheetKind

HEADINGS = ("question", "element", "answer", "points_claimed", "percent_positive", "notes", "attachments")


def submission_of(instrument=None, **sheets):
    """The submission of some sheets given by kind; the others are the usual ones."""
    named = {kind.name.lower(): kind for kind in SheetKind}
    found = {kind: sheet_of(SHEETS[kind], kind) for kind in SheetKind}
    found |= {named[name]: sheet_of(rows, named[name]) for name, rows in sheets.items()}
    return read_sheets_as_submission(found, lambda _: instrument, "book.xlsx", [])


def assessment_of(*rows):
    return submission_of(assessment=[("field", "value"), *rows])


def test_every_kind_of_field_is_read_as_what_it_is():
    submission = assessment_of(
        ("Employer Legal Name", "Ünïcode Ltd."),
        ("wcb accounts", "00123; 0456"),
        ("industry_codes", 7103.0),
        ("EMPLOYEES_WORKER", 4.0),
        ("submitted_on", date(2024, 5, 20)),
        ("assessor_ethics_signed", "yes"),
    )
    assert submission.fields == {
        "employer_legal_name": "Ünïcode Ltd.",
        "wcb_accounts": ("00123", "0456"),
        "industry_codes": ("7103",),
        "employees_worker": Decimal(4),
        "submitted_on": date(2024, 5, 20),
        "assessor_ethics_signed": "Yes",
    }
    assert submission.remarks == ()


def test_blank_fields_are_absent():
    assert assessment_of(("employer_fax", None), ("employer_email", "  "), ("submitted_on", "")).fields == {}


def test_an_unknown_field_is_kept_as_text_under_its_own_name():
    submission = assessment_of(("Number of Trucks", 3.0))
    assert submission.fields == {"number_of_trucks": "3"}
    assert codes(submission.remarks) == ["unknown-field"]


def test_a_field_filled_in_twice_keeps_the_first_and_names_the_second():
    submission = assessment_of(("employer_city", "Hinton"), ("Employer City", "Edson"))
    assert submission.fields == {"employer_city": "Hinton"}
    assert codes(submission.remarks) == ["duplicate-field"]
    assert submission.extra["Assessment!3"]["value"] == "Edson"


def test_a_field_that_stands_twice_but_is_filled_in_once_is_no_matter():
    submission = assessment_of(("employer_city", None), ("employer_city", "Edson"))
    assert submission.fields == {"employer_city": "Edson"}
    assert submission.remarks == ()


def test_an_ambiguous_date_stays_text_and_is_remarked_with_its_place():
    submission = assessment_of(("submitted_on", "03/04/2022"))
    assert submission.fields == {"submitted_on": "03/04/2022"}
    assert submission.on("submitted_on") is None
    assert [(remark.code, remark.where) for remark in submission.remarks] == [
        ("ambiguous-date", "book.xlsx, Assessment, row 2, submitted_on")
    ]


def test_fields_without_headings_are_read_from_the_two_columns():
    submission = submission_of(assessment=[("", *row) for row in ASSESSMENT[1:]])
    assert submission.text("year_type") == "Certification"


def test_a_value_without_a_field_is_kept_aside():
    submission = assessment_of((None, "stray"))
    assert submission.fields == {}
    assert submission.extra == {"Assessment!2": {"value": "stray"}}
    assert codes(submission.remarks) == ["unnamed-value"]


def questions_of(*rows, instrument=None):
    return submission_of(instrument, questions=[HEADINGS, *rows], action_plan=[("question", "action")])


def test_of_a_question_that_stands_twice_the_first_row_is_read():
    submission = questions_of(("1.1", "1", "Yes"), ("1.1", "1", "No"))
    assert submission.answer_of("1.1") == "Yes"
    assert [(remark.code, remark.question) for remark in submission.remarks] == [("duplicate-question", "1.1")]
    assert submission.extra["Questions!3"]["answer"] == "No"


def test_an_empty_row_of_a_question_gives_way_to_a_filled_one():
    submission = questions_of(("1.1", "1", None), ("1.1", "1", "No"))
    assert submission.answer_of("1.1") == "No"
    assert len(submission.answers) == 1


def test_a_row_that_names_no_question_is_kept_aside():
    submission = questions_of((None, None, "Yes", None, None, "orphan"), ("1.1", "1", "Yes"))
    assert [row.question for row in submission.answers] == ["1.1"]
    assert codes(submission.remarks) == ["blank-question"]
    assert submission.extra["Questions!2"] == {"answer": "Yes", "notes": "orphan"}


def test_an_answer_that_is_none_of_the_three_is_kept_as_written():
    row = questions_of(("1.1", "1", "Mostly")).answer("1.1")
    assert (row.answer, row.answer_as_written) == (None, "Mostly")


def test_a_question_that_the_instrument_does_not_know_stays_among_the_answers():
    submission = questions_of(("99.9", "99", "Yes"), instrument=make_instrument())
    assert submission.answer_of("99.9") == "Yes"


def test_an_id_typed_as_a_number_is_the_only_question_it_can_be():
    instrument = make_instrument(make_question("1.10"), make_question("2"))
    submission = questions_of((1.1, 1.0, "Yes"), (2.0, 2.0, "No"), instrument=instrument)
    assert [(row.question, row.element) for row in submission.answers] == [("1.10", "1"), ("2", "2")]
    assert submission.remarks == ()


def test_an_id_typed_as_a_number_that_may_be_two_questions_is_named_and_not_guessed():
    instrument = make_instrument(make_question("1.1"), make_question("1.10"))
    submission = questions_of((1.1, 1.0, "Yes"), instrument=instrument)
    assert [row.question for row in submission.answers] == ["1.1"]
    assert codes(submission.remarks) == ["ambiguous-question"]


def test_an_id_that_a_spreadsheet_made_a_date_is_named():
    submission = questions_of((date(2024, 1, 2), "1", "Yes"))
    assert submission.answers[0].question == "2024-01-02"
    assert codes(submission.remarks) == ["odd-question-id"]


def test_the_same_file_listed_twice_is_one_document_for_the_questions_of_both():
    rows = [("file", "questions"), ("policy.pdf", "1.1"), ("Policy.PDF", "1.2;1.1")]
    submission = submission_of(attachments=rows)
    assert [(document.file, document.questions) for document in submission.documents] == [
        ("policy.pdf", ("1.1", "1.2"))
    ]
    assert codes(submission.remarks) == ["duplicate-file"]


def test_an_action_item_without_a_question_is_kept_and_named():
    submission = submission_of(action_plan=[("question", "action", "target_on"), (None, "Sweep", "next week")])
    assert [(item.action, item.target_on) for item in submission.action_items] == [("Sweep", "next week")]
    assert codes(submission.remarks) == ["blank-question", "unreadable-date"]


@pytest.mark.parametrize("kind", ["questions", "attachments", "action_plan"])
def test_unknown_columns_are_kept_by_sheet_and_row(kind):
    key = "file" if kind == "attachments" else "question"
    submission = submission_of(**{kind: [(key, "colour"), ("1.1", "blue")]})
    name = SheetKind[kind.upper()].value
    assert submission.extra == {f"{name}!2": {"colour": "blue"}}
    assert codes(submission.remarks) == ["unknown-column"]
