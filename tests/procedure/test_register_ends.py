"""2.5(b): registers laid out by day, week or month that nobody filled in from some day on."""

from datetime import date

import pytest
from builders import GATHERING_END, make_document, make_question

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.register_ends import unfilled

WINDOW = Window(date(2023, 5, 11), GATHERING_END)
MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def sideways(title: str, heads: list[str], n_filled: int, every: int = 1, rows: int = 2) -> str:
    """A sheet with a column for each heading, of which the first so many are filled in."""
    cells = ["x" if at < n_filled and at % every == 0 else "" for at in range(len(heads))]
    return "\n".join([title, "\t".join(["Unit", *heads]), *["\t".join([f"Unit {row}", *cells]) for row in "AB"[:rows]]])


def upright(title: str, days: list[str], n_filled: int) -> str:
    """A sheet with a row for each day, of which the first so many are filled in."""
    return "\n".join(
        [title, "Day\tTyres\tBy", *[f"{day}\tok\tJo" if at < n_filled else day for at, day in enumerate(days)]]
    )


APRIL = [str(day) for day in range(1, 31)]
DATED = [f"2024-03-{day:02}" for day in range(1, 32)]
WORKDAYS = [day for day in DATED if date.fromisoformat(day).weekday() < 5]
WEEKS = [f"{month} {day}" for month, days in (("Jan", (8, 15, 22, 29)), ("Feb", (5, 12, 19, 26))) for day in days]
WITHOUT_WEEKENDS = "\n".join(
    ["Van 2", "Day\tTyres\tBy", *[f"{day}\tok\tJo" if day in WORKDAYS else f"{day}\t\t" for day in DATED]]
)


def is_found(text: str, kind: str = "xlsx", notes: str = "", file: str = "oven checks.xlsx") -> bool:
    return unfilled(make_question(), make_document(file, texts=(text,), kind=kind), WINDOW, notes) is not None


@pytest.mark.parametrize(
    "text",
    [
        sideways("Oven checks, April 2024", APRIL, 17),
        sideways("Oven checks 2024-04", [f"Apr {day}" for day in APRIL], 20),
        sideways("Walks of 2023", MONTHS, 9),
        sideways("Walks", [f"{month} 2023" for month in MONTHS], 10),
        sideways("Ladder checks 2024", WEEKS, 5),
        sideways("Van 2", DATED, 22, rows=1),
        upright("Van 2", DATED, 20),
        upright("Van 2, March 2024", [str(each) for each in range(1, 32)], 15),
        upright("Van 2", WORKDAYS, 10),
        sideways("Meetings of 2023", MONTHS, 6) + "\tx",
    ],
)
def test_an_empty_end_is_found(text: str) -> None:
    assert is_found(text)


@pytest.mark.parametrize(
    "text",
    [
        sideways("Oven checks, April 2024", APRIL, 30),
        sideways("Oven checks, April 2024", APRIL, 28),
        sideways("Oven checks, May 2024", APRIL, 10),  # data gathering ended on the 10th
        sideways("Oven checks, April 2022", APRIL, 10),  # another check's matter
        sideways("Oven checks", APRIL, 10),  # of which month?
        sideways("Walks of 2024", MONTHS, 5),
        sideways("Walks of 2023", MONTHS, 11),
        sideways("Walks of 2023, closed after October", MONTHS, 9),
        sideways("Weighing", ["1", "2", "3", "4", "5", "6", "7"], 3),
        upright("Van 2", WORKDAYS, 30),
        upright("Van 2", DATED, 29),
        upright("Van 2, parked from the 20th", DATED, 20),
        upright("Dates to keep", DATED, 0),
        WITHOUT_WEEKENDS,
    ],
)
def test_a_register_filled_in_as_far_as_it_need_be_is_let_pass(text: str) -> None:
    assert not is_found(text)


def test_columns_of_a_pdf_are_not_read_for_its_empty_cells_are_lost() -> None:
    assert not is_found(sideways("Oven checks, April 2024", APRIL, 17), kind="pdf")
    assert is_found(upright("Van 2", DATED, 20), kind="pdf")


def test_notes_that_tell_of_a_shutdown_explain_it() -> None:
    assert not is_found(sideways("Oven checks, April 2024", APRIL, 17), notes="The plant was shut down on the 18th.")


def test_the_month_may_stand_in_the_name_of_the_file() -> None:
    assert is_found(sideways("Oven", APRIL, 17), file="oven checks April 2024.xlsx")
