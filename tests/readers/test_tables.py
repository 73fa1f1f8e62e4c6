import pytest
from reader_builders import codes, sheet_of

from secor_qa.readers.secor.layouts import LAYOUTS, SheetKind
from secor_qa.readers.sheets.tables import Table, read_table

QUESTIONS = LAYOUTS[SheetKind.QUESTIONS]


def table_of(*rows):
    remarks = []
    table = read_table(sheet_of(rows), QUESTIONS, remarks)
    assert isinstance(table, Table)
    return table, remarks


@pytest.mark.parametrize(
    "heading", ["Points Claimed", "points_claimed", " POINTSCLAIMED ", "points claimed:", "Points_Claimed*"]
)
def test_headings_match_without_regard_to_case_spaces_and_underscores(heading):
    table, remarks = table_of(("question", heading), ("1.1", 5))
    assert next(iter(table))["points_claimed"] == 5
    assert remarks == []


def test_the_order_of_columns_does_not_matter():
    table, _ = table_of(("notes", "answer", "question"), ("seen", "Yes", "1.1"))
    row = next(iter(table))
    assert (row["question"], row["answer"], row["notes"], row["attachments"]) == ("1.1", "Yes", "seen", None)


def test_headings_are_found_below_a_title():
    table, _ = table_of(
        ("Self-assessment 2024",), ("by", "Alex Sample"), ("question", "answer", "notes"), ("1.1", "Yes", "")
    )
    assert [row.number for row in table] == [4]


def test_an_unknown_column_is_kept_and_remarked():
    table, remarks = table_of(("question", "answer", "Auditor's Mood"), ("1.1", "Yes", "sunny"))
    assert next(iter(table)).extra == {"Auditor's Mood": "sunny"}
    assert codes(remarks) == ["unknown-column"]
    assert "Auditor's Mood" in remarks[0].where


def test_of_a_repeated_heading_the_first_counts_and_the_second_is_kept():
    table, remarks = table_of(("question", "notes", "Notes"), ("1.1", "first", "second"))
    row = next(iter(table))
    assert row["notes"] == "first"
    assert row.extra == {"Notes (2)": "second"}
    assert codes(remarks) == ["duplicate-heading"]


def test_a_filled_column_without_a_heading_is_kept_and_an_empty_one_is_not():
    table, remarks = table_of(("question", "answer", "", ""), ("1.1", "Yes", "stray", ""))
    assert next(iter(table)).extra == {"column 3": "stray"}
    assert len(remarks) == 1


def test_a_guidance_column_is_ours_and_says_nothing():
    table, remarks = table_of(("question", "guidance", "answer"), ("1.1", "Show it.", "Yes"), ("", "for row three", ""))
    assert [row.number for row in table] == [2]
    assert next(iter(table)).extra == {}
    assert remarks == []


def test_a_sheet_without_the_key_heading_is_no_table():
    assert read_table(sheet_of([("answer", "notes"), ("Yes", "x")]), QUESTIONS, []) is None


def test_a_row_shorter_than_the_headings_reads_as_blank():
    table, _ = table_of(("question", "answer", "notes"), ("1.1",))
    assert next(iter(table))["notes"] is None
