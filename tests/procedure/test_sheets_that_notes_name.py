"""A workbook with a sheet for each log is, at a question, the sheet that its notes name."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import consistency, currency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.named_sheets import of_named_sheets

WALKS = "Walks\n" + "\n".join(f"2023-{month:02}-14\tlead\tfence ok" for month in range(5, 13))
THINGS = "Lost things\nWhen\tWhat\n" + "\n".join(
    f"{on}\tkey no. {at}"
    for at, on in enumerate(
        ["2023-05-04", "2023-06-07", "2023-07-02", "2023-08-11", "2023-09-19", "2024-01-08", "2024-02-05", "2024-03-01"]
    )
)
BOOK = make_document(
    "book.xlsx", None, kind="xlsx", texts=(WALKS, THINGS), page_names=("Walks", "Lost things"), questions=("1.1",),
    dates=(make_date(date(2023, 5, 14)), make_date(date(2023, 5, 4), 2)),
)  # fmt: skip


@pytest.mark.parametrize(
    ("notes", "kept"),
    [
        ("See book.xlsx, sheet Walks.", (True, False)),
        ("See book.xlsx, sheet “Lost things”, last row.", (False, True)),
        ("It is on the Walks tab of book.xlsx.", (True, False)),
        ("Tabs Walks and Lost things have it.", (True, True)),
        ("See book.xlsx; walks are on Fridays.", (True, True)),  # names no sheet
        ("The sheet of the crew tells of lost things.", (True, True)),
    ],
)
def test_only_the_sheets_that_are_named_are_kept(notes: str, kept: tuple[bool, bool]) -> None:
    meant = of_named_sheets(BOOK, notes)
    assert tuple(map(bool, meant.texts)) == kept
    assert {each.page for each in meant.dates} == {page for page, is_kept in enumerate(kept, 1) if is_kept}


def codes(notes: str, check=currency) -> list[str]:
    asked = make_question(text="Are walks done as planned, and events reported?", evidence="record", methods=("D",))
    facts = Facts(make_submission(make_row(notes=notes), documents=(BOOK,)), make_instrument(asked), EDITION, ON)
    return [each.code for each in check.check(asked, facts).findings]


def test_months_without_a_row_are_those_of_the_sheet_that_is_named() -> None:
    assert "gap-in-records" in codes("See book.xlsx, sheet Lost things.")
    assert "gap-in-records" not in codes("See book.xlsx, sheet Walks.")


def test_rows_are_counted_on_the_sheet_that_is_named() -> None:
    told = "{} walks were done in the period, see book.xlsx, sheet Walks."
    assert "rows-against-notes" in codes(told.format("Five"), consistency)
    assert "rows-against-notes" not in codes(told.format("Eight"), consistency)
