import os
import shutil
import subprocess
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl.utils.datetime import CALENDAR_MAC_1904
from reader_builders import ASSESSMENT, QUESTIONS, SHEETS, codes, workbook_bytes
from xlsb_builder import xlsb_bytes

from secor_qa.errors import CouldNotRead
from secor_qa.procedure.words import Answer
from secor_qa.readers.package import read_submission
from secor_qa.readers.sheets.cells import is_blank
from secor_qa.readers.spreadsheets import calmly, read_sheets


@pytest.fixture(scope="session")
def converted(tmp_path_factory):
    """The sample workbook as LibreOffice saves it, by suffix."""
    soffice = shutil.which("soffice")
    if soffice is None:
        (pytest.fail if os.environ.get("CI") else pytest.skip)("LibreOffice (soffice) is needed to write .xls and .ods")
    folder: Path = tmp_path_factory.mktemp("converted")
    (folder / "book.xlsx").write_bytes(workbook_bytes(SHEETS))
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    for suffix in ("xls", "ods"):
        command = [
            soffice,
            profile,
            "--headless",
            "--convert-to",
            suffix,
            "--outdir",
            str(folder),
            str(folder / "book.xlsx"),
        ]
        subprocess.run(command, check=True, capture_output=True, timeout=120)
    return {suffix: (folder / f"book.{suffix}").read_bytes() for suffix in ("xlsx", "xls", "ods")}


def submission_of(tmp_path, data, name="book.xlsx"):
    (tmp_path / name).write_bytes(data)
    return read_submission(tmp_path / name)


def assert_is_the_sample(submission):
    assert submission.on("data_gathering_end") == date(2024, 5, 10)
    assert submission.text("employer_legal_name") == "Tamarack Example Hauling Ltd."
    assert [(row.question, row.answer) for row in submission.answers] == [("1.1", Answer.YES), ("1.2", Answer.NO)]
    assert submission.answer("1.2").percent_positive == Decimal(80)
    assert submission.documents[0].document_on == date(2024, 1, 2)
    assert submission.action_items[0].target_on == date(2024, 7, 1)
    assert submission.remarks == ()


@pytest.mark.parametrize("suffix", ["xlsx", "xls", "ods"])
def test_the_same_workbook_reads_the_same_from_each_format(tmp_path, converted, suffix):
    assert_is_the_sample(submission_of(tmp_path, converted[suffix], f"book.{suffix}"))


def test_a_macro_workbook_is_read_and_its_macros_are_not_run(tmp_path):
    assert_is_the_sample(submission_of(tmp_path, workbook_bytes(SHEETS), "book.xlsm"))


def test_a_binary_workbook_is_read(tmp_path):
    assert_is_the_sample(submission_of(tmp_path, xlsb_bytes(SHEETS), "book.xlsb"))


def test_dates_of_the_1904_system_are_the_same_days(tmp_path):
    workbook = openpyxl.Workbook()
    workbook.epoch = CALENDAR_MAC_1904
    sheet = workbook.active
    sheet.title = "Assessment"
    for row in [*ASSESSMENT, ("submitted_on", datetime.fromisoformat("2024-05-20T16:05"))]:
        sheet.append(row)
    workbook.save(tmp_path / "mac.xlsx")
    submission = read_submission(tmp_path / "mac.xlsx")
    assert submission.on("data_gathering_end") == date(2024, 5, 10)
    assert submission.on("submitted_on") == date(2024, 5, 20)


def test_rows_are_numbered_as_a_person_sees_them(tmp_path):
    rows = [(), (), ("question", "answer"), (), ("1.1", "perhaps")]
    submission = submission_of(tmp_path, workbook_bytes({"Assessment": ASSESSMENT, "Questions": rows}))
    where = next(remark.where for remark in submission.remarks if remark.code == "unreadable-answer")
    assert where == "book.xlsx, Questions, row 5, answer"


def test_sheets_whose_names_say_nothing_are_known_by_their_headings(tmp_path):
    renamed = dict(zip(["One", "Two", "Three", "Four"], SHEETS.values(), strict=True))
    renamed["One"] = [*ASSESSMENT, ("submitted_on", date(2024, 5, 20)), ("employer_city", "Hinton")]
    submission = submission_of(tmp_path, workbook_bytes(renamed))
    assert submission.text("employer_city") == "Hinton"
    assert (len(submission.answers), len(submission.documents), len(submission.action_items)) == (2, 1, 1)
    assert submission.remarks == ()


def test_a_sheet_that_is_none_of_the_four_is_named_and_a_missing_one_too(tmp_path):
    sheets = {"Assessment": ASSESSMENT, "Questions": QUESTIONS, "Notes to self": [("milk",), ("eggs",)]}
    remarks = submission_of(tmp_path, workbook_bytes(sheets)).remarks
    assert codes(remarks) == ["unknown-sheet", "missing-sheet", "missing-sheet"]
    assert "Notes to self" in remarks[0].where


def test_a_second_questions_sheet_is_named_and_not_mixed_in(tmp_path):
    sheets = {**SHEETS, "Questions 2023": [("question", "answer"), ("9.9", "Yes")]}
    submission = submission_of(tmp_path, workbook_bytes(sheets))
    assert "9.9" not in [row.question for row in submission.answers]
    assert codes(submission.remarks) == ["extra-sheet"]


def test_a_hidden_sheet_is_read_and_named(tmp_path):
    (tmp_path / "book.xlsx").write_bytes(workbook_bytes(SHEETS))
    workbook = openpyxl.load_workbook(tmp_path / "book.xlsx")
    workbook["Action plan"].sheet_state = "hidden"
    workbook.save(tmp_path / "book.xlsx")
    submission = read_submission(tmp_path / "book.xlsx")
    assert len(submission.action_items) == 1
    assert codes(submission.remarks) == ["hidden-sheet"]


@pytest.mark.parametrize(
    "data", [b"", b"not a workbook", b"PK\x03\x04 cut off", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)]
)
def test_a_damaged_workbook_is_one_plain_sentence(tmp_path, data):
    (tmp_path / "book.xlsx").write_bytes(data)
    with pytest.raises(CouldNotRead) as error:
        read_submission(tmp_path / "book.xlsx")
    assert len(error.value.sentences) == 1
    assert error.value.sentences[0].startswith("book.xlsx: ")


def test_a_cut_off_workbook_never_raises_anything_else():
    data = workbook_bytes(SHEETS)
    for end in range(0, len(data), 211):
        with pytest.raises(CouldNotRead):
            read_sheets("book.xlsx", data[:end])


def test_a_cell_far_out_is_refused_with_its_place_and_one_far_down_is_read(tmp_path):
    workbook = openpyxl.Workbook()
    sheet = workbook.active
    sheet.title = "Questions"
    for row in QUESTIONS:
        sheet.append(row)
    sheet["A300000"] = "stray"
    workbook.save(tmp_path / "book.xlsx")
    assert len(read_submission(tmp_path / "book.xlsx").answers) == 3
    sheet["XFD300000"] = "stray"
    workbook.save(tmp_path / "book.xlsx")
    with pytest.raises(CouldNotRead, match="A1 to XFD300000"):
        read_submission(tmp_path / "book.xlsx")


def test_a_panic_that_is_no_exception_is_still_a_sentence_and_a_stop_stays_a_stop():
    class Panic(BaseException):
        pass

    def panic():
        raise Panic

    def stop():
        raise KeyboardInterrupt

    with pytest.raises(CouldNotRead):
        calmly("book.xlsx", panic)
    with pytest.raises(KeyboardInterrupt):
        calmly("book.xlsx", stop)


INTACT = workbook_bytes({"Questions": QUESTIONS})


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400), st.integers(0, len(INTACT) - 1))
def test_random_damage_is_a_sentence_or_a_reading(junk, place):
    data = INTACT[:place] + junk + INTACT[place + len(junk) :]
    try:
        found = len(read_sheets("book.xlsx", data))
    except CouldNotRead as error:
        found = len(error.sentences)
    assert found in (0, 1)


CELL_TEXT = st.text(
    st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff") | st.sampled_from("\n\t")
)
CELLS = st.lists(CELL_TEXT.filter(lambda text: "_x" not in text), min_size=1, max_size=8)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(CELLS)
def test_arbitrary_texts_written_to_a_workbook_read_back_unchanged(tmp_path, notes):
    rows = [("question", "answer", "notes"), *((f"{n}.1", "Yes", text) for n, text in enumerate(notes))]
    submission = submission_of(tmp_path, workbook_bytes({"Questions": rows}))
    assert [row.notes for row in submission.answers] == ["" if is_blank(text) else text for text in notes]


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.dates(date(1900, 3, 1), date(2199, 12, 31)), st.decimals(0, 10_000, places=2))
def test_arbitrary_days_and_numbers_written_to_a_workbook_read_back_unchanged(tmp_path, on, number):
    rows = [("field", "value"), ("submitted_on", on), ("employees_worker", number)]
    submission = submission_of(tmp_path, workbook_bytes({"Assessment": rows}))
    assert submission.on("submitted_on") == on
    assert submission.number("employees_worker") == number
