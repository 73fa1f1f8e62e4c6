import csv
import io
from datetime import date

import openpyxl
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.reports.analyst_workbook import csv_bytes, frames_workbook, neutral_text, write_csv, write_tables
from secor_qa.reports.files import plain


def frame():
    return pd.DataFrame(
        {
            "name": pd.array(["=1+1", 'x,"y"\nz', None, "007"], dtype="str"),
            "count": pd.array([1, None, -3, 0], dtype="Int64"),
            "share": [1.5, float("nan"), -2.0, 0.0],
            "on": pd.to_datetime(["2024-01-01", None, "2024-02-29", "2024-03-01"]),
            "sure": pd.array([True, False, None, True], dtype="boolean"),
        }
    )


def rows(content):
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_csv_has_its_mark_quotes_texts_and_leaves_what_is_missing_empty():
    content = csv_bytes(frame())
    assert content.startswith(b"\xef\xbb\xbf")
    assert rows(content)[1:] == [
        ["'=1+1", "1", "1.5", "2024-01-01", "True"],
        ['x,"y"\nz', "", "", "", "False"],
        ["", "-3", "-2.0", "2024-02-29", ""],
        ["007", "0", "0.0", "2024-03-01", "True"],
    ]
    assert b'"007"' in content


def test_a_negative_number_stays_a_number():
    assert rows(csv_bytes(pd.DataFrame({"n": [-1.5]})))[1] == ["-1.5"]


def test_the_frame_itself_is_not_changed():
    before = frame()
    csv_bytes(before)
    pd.testing.assert_frame_equal(before, frame())


def test_a_heading_cannot_be_a_formula_either():
    assert rows(csv_bytes(pd.DataFrame({"=cmd()": [1]})))[0] == ["'=cmd()"]


@given(st.text())
def test_no_text_begins_like_a_formula_and_every_other_is_kept(text):
    shown = neutral_text(text)
    assert not shown.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r"))
    assert shown in (plain(text), f"'{plain(text)}")


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", " ="])
def test_each_way_to_begin_a_formula_is_marked(start):
    assert neutral_text(f"{start}1") == f"'{start}1"


def test_the_workbook_has_a_sheet_per_frame_with_texts_as_texts_and_dates_as_dates():
    book = openpyxl.load_workbook(io.BytesIO(frames_workbook({"One": frame(), "None": frame().head(0)}, [("a", "=b")])))
    assert book.sheetnames == ["About", "One", "None"]
    sheet = book["One"]
    assert (sheet["A2"].value, sheet["A2"].data_type, sheet["A2"].quotePrefix) == ("=1+1", "s", True)
    assert sheet["B2"].value == 1
    assert sheet["A4"].value is None
    assert sheet["D2"].value.date() == date(2024, 1, 1)
    assert book["About"]["B1"].data_type == "s"
    assert [cell.value for cell in book["None"][1]] == list(frame().columns)


def test_files_are_never_written_over(tmp_path):
    paths = [write_csv(tmp_path / "rates.csv", frame()), write_csv(tmp_path / "rates.csv", frame())]
    paths += [write_tables(tmp_path / "rates.xlsx", {"One": frame()}) for _ in range(2)]
    assert [path.name for path in paths] == ["rates.csv", "rates-2.csv", "rates.xlsx", "rates-2.xlsx"]
    assert paths[2].read_bytes() == paths[3].read_bytes()
