import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_builders import SHEETS

from secor_qa.errors import CouldNotRead
from secor_qa.readers.package import read_submission
from secor_qa.readers.sheets.csv_files import read_csv_sheet

NAMES = {
    "Assessment": "assessment",
    "Questions": "questions",
    "Attachments": "attachments",
    "Action plan": "action_plan",
}


def csv_text(rows, separator=","):
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(rows)
    return out.getvalue()


def write_folder(folder, separator=",", encoding="utf-8"):
    for sheet, rows in SHEETS.items():
        (folder / f"{NAMES[sheet]}.csv").write_bytes(csv_text(rows, separator).encode(encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_folder_of_csv_files_reads_like_the_workbook(tmp_path, separator, encoding):
    write_folder(tmp_path, separator, encoding)
    submission = read_submission(tmp_path)
    assert submission.text("employer_legal_name") == "Tamarack Example Hauling Ltd."
    assert [row.question for row in submission.answers] == ["1.1", "1.2"]
    assert submission.documents[0].title == "Policy"
    assert submission.action_items[0].action == "Hold one"
    assert submission.remarks == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_accents_survive_each_encoding(encoding):
    sheet = read_csv_sheet("questions.csv", "question,notes\n1.1,Vérifié à l’atelier\n".encode(encoding))
    assert sheet.rows[1] == (2, ["1.1", "Vérifié à l’atelier"])


def test_the_other_sheets_are_read_when_one_is_missing(tmp_path):
    write_folder(tmp_path)
    (tmp_path / "attachments.csv").unlink()
    submission = read_submission(tmp_path)
    assert [remark.code for remark in submission.remarks] == ["missing-sheet"]
    assert len(submission.answers) == 2


def test_leading_zeros_stay_and_ids_keep_their_last_zero(tmp_path):
    write_folder(tmp_path)
    (tmp_path / "assessment.csv").write_text("field,value\nwcb_accounts,00123\n", encoding="utf-8")
    (tmp_path / "questions.csv").write_text("question,answer\n1.1,Yes\n1.10,No\n", encoding="utf-8")
    submission = read_submission(tmp_path)
    assert submission.fields["wcb_accounts"] == ("00123",)
    assert [row.question for row in submission.answers] == ["1.1", "1.10"]


def test_a_separator_inside_quotes_does_not_count():
    sheet = read_csv_sheet("questions.csv", b'"question, a;b;c;d";answer\n1.1;Yes\n')
    assert sheet.rows[1] == (2, ["1.1", "Yes"])


def test_a_file_that_is_no_text_is_one_sentence():
    with pytest.raises(CouldNotRead) as error:
        read_csv_sheet("questions.csv", b"\x00\x01\x02" * 50)
    assert error.value.sentences == ("questions.csv: is not a text file. Save the sheet again as CSV UTF-8.",)


def test_a_cell_of_more_than_a_million_characters_is_one_sentence():
    with pytest.raises(CouldNotRead) as error:
        read_csv_sheet("questions.csv", b"question,notes\n1.1," + b"a" * 1_000_001)
    assert "row 2" in error.value.sentences[0]


CELL = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff\r"))


@given(st.lists(st.lists(CELL, min_size=2, max_size=2), min_size=1, max_size=8), st.sampled_from(",;\t"))
def test_arbitrary_cells_written_as_csv_read_back_unchanged(rows, separator):
    rows = [["question", "notes"], *rows]
    sheet = read_csv_sheet("questions.csv", csv_text(rows, separator).encode())
    assert [cells for _, cells in sheet.rows] == [row for row in rows if any(cell.strip() for cell in row)]


@given(st.binary(max_size=500))
def test_any_bytes_are_a_sheet_or_a_sentence(data):
    try:
        assert read_csv_sheet("questions.csv", data).name == "questions"
    except CouldNotRead as error:
        assert len(error.sentences) == 1  # noqa: PT017 - either outcome is right
