"""2.5(b): the one empty cell of a table in which all others are filled."""

import pytest

from secor_qa.procedure.checks.currency.open_places import cell_between

HEADS = ("Seen", "Matter", "Who", "By", "Closed")
ROWS = (
    ("2024-02-05", "hose cracked", "Sorrel", "2024-02-12", "2024-02-09"),
    ("2024-03-11", "step loose", "Rook", "2024-03-18", "2024-03-15"),
    ("2024-04-08", "lamp dark", "Sorrel", "2024-04-15", "2024-04-10"),
    ("2024-05-13", "cord cut", "Rook", "2024-05-20", "2024-05-16"),
    ("2024-06-10", "guard bent", "Sorrel", "2024-06-17", "2024-06-12"),
)


def page(*cells: tuple[int, int, str], heads: tuple[str, ...] = HEADS, below: str = "") -> str:
    """The table as a page's text, with some cells (row, column) written otherwise."""
    rows = [list(row) for row in ROWS]
    for at, column, text in cells:
        rows[at][column] = text
    lines = ["Log of the shop", "\t".join(heads), *("\t".join(row) for row in rows)]
    return "\n".join([*lines, below] if below else lines)


@pytest.mark.parametrize("column", [1, 2, 3, 4])
def test_the_one_empty_cell_of_a_table_is_told_with_its_column_and_row(column: int) -> None:
    told = cell_between(page((2, column, "")))
    assert told.startswith(f"“{HEADS[column]}” is empty in the row “2024-04-08")
    assert "all 4 others" in told
    assert cell_between(page((2, column, ""), below="Kept in the shop by Rook.")) == told
    assert cell_between(page()) == ""


def test_several_empty_cells_a_last_row_and_a_first_cell_are_left_alone() -> None:
    assert cell_between(page((1, 4, ""), (2, 4, ""))) == ""
    assert cell_between(page((4, 3, ""))) == "", "the last row may be a sum"
    assert cell_between(page((2, 0, ""))) == "", "a row may go on from the one above"


@pytest.mark.parametrize("head", ["Remarks", "Findings", "Action", "Second person", "Not OK"])
def test_a_column_that_is_filled_in_only_where_there_is_something_to_tell_may_be_empty(head: str) -> None:
    assert cell_between(page((2, 2, ""), heads=("Seen", "Matter", head, "By", "Closed"))) == ""


@pytest.mark.parametrize("why", ["none", "-", "good", "not used", "n/a"])
def test_a_row_that_says_why_may_have_an_empty_cell(why: str) -> None:
    assert cell_between(page((2, 1, why), (2, 2, ""))) == ""


def test_a_table_of_few_rows_is_left_alone() -> None:
    few = page((2, 4, "")).splitlines()
    assert cell_between("\n".join(few[:5])) == ""
    assert cell_between("\n".join(few[:6])) != ""
