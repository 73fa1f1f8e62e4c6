from datetime import date, datetime, time, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.procedure.words import Answer
from secor_qa.readers.sheets.cells import (
    as_answer,
    as_date,
    as_list,
    as_number,
    as_percent,
    as_text,
    as_yes_no,
    is_blank,
)

A_DAY = date(2022, 3, 14)


@pytest.mark.parametrize(
    ("cell", "text"),
    [
        ("00123", "00123"),
        (" two  spaces ", " two  spaces "),
        ("a\r\nb\tc", "a\r\nb\tc"),
        (12345.0, "12345"),
        (12345, "12345"),
        (3.1, "3.1"),
        (1e20, "100000000000000000000"),
        (1e-7, "0.0000001"),
        (True, "TRUE"),
        (date(2022, 3, 14), "2022-03-14"),
        (datetime.fromisoformat("2022-03-14"), "2022-03-14"),
        (datetime.fromisoformat("2022-03-14T09:30"), "2022-03-14 09:30:00"),
        (time(9, 30), "09:30:00"),
        (timedelta(hours=30), "1 day, 6:00:00"),
        ("   ", ""),
        (None, ""),
    ],
)
def test_text_is_kept_exactly_and_numbers_have_no_needless_decimals(cell, text):
    assert as_text(cell) == text


@given(st.text())
def test_any_text_that_is_not_blank_is_kept_as_it_is(text):
    assert as_text(text) == ("" if is_blank(text) else text)


@pytest.mark.parametrize(
    "cell",
    [
        A_DAY,
        datetime.fromisoformat("2022-03-14T23:59"),
        "2022-03-14",
        " 2022-03-14 ",
        "2022-3-14",
        "2022/03/14",
        "2022-03-14T10:30:00Z",
        "2022-03-14 10:30",
        "March 14, 2022",
        "march 14 2022",
        "Mar 14 2022",
        "Mar. 14, 2022",
        "March 14th, 2022",
        "14-Mar-2022",
        "14 March 2022",
        "14th of March, 2022",
        "14-Mar-22",
        "Monday, March 14, 2022",
        "14/03/2022",
        "03/14/2022",
        "14.03.2022",
        "14 mars 2022",
    ],
)
def test_each_unambiguous_way_to_write_a_day_is_that_day(cell):
    assert as_date(cell) == (A_DAY, "", "")


@pytest.mark.parametrize("text", ["03/04/2022", "3-4-2022", "03.04.2022", "12/11/2022", "14/03/22", "01/02/03"])
def test_a_day_and_month_that_could_be_swapped_stay_text_and_are_named(text):
    reading = as_date(text)
    assert (reading.value, reading.code) == (text, "ambiguous-date")
    assert text in reading.message


def test_the_same_day_and_month_is_not_ambiguous():
    assert as_date("03/03/2022").value == date(2022, 3, 3)


@pytest.mark.parametrize(
    "text", ["2022-02-29", "31/02/2022", "February 30, 2022", "2022-13-01", "0202-03-14", "13/13/2022"]
)
def test_a_day_that_no_calendar_has_stays_text_and_is_named(text):
    reading = as_date(text)
    assert (reading.value, reading.code) == (text, "impossible-date")


@pytest.mark.parametrize("cell", ["soon", "March 2022", "2022", "2022-03-14 and 15", 44634.0, True, "14-Mar-2022-03"])
def test_what_is_no_date_stays_text_and_is_named(cell):
    reading = as_date(cell)
    assert (reading.value, reading.code) == (as_text(cell), "unreadable-date")


def test_february_29_is_a_day_in_a_leap_year_only():
    assert as_date("29 February 2024").value == date(2024, 2, 29)
    assert as_date("29 February 2023").code == "impossible-date"


WRITTEN = st.sampled_from(["%Y-%m-%d", "%B %d, %Y", "%d-%b-%Y", "%d %B %Y"])


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)), WRITTEN)
def test_every_day_written_with_its_year_first_or_its_month_named_reads_back(on, form):
    assert as_date(on.strftime(form)).value == on


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_day_in_numbers_is_that_day_or_ambiguous_but_never_another(on):
    for form in (f"{on.day:02}/{on.month:02}/{on.year}", f"{on.month:02}/{on.day:02}/{on.year}"):
        reading = as_date(form)
        assert reading.value == on if on.day > 12 or on.day == on.month else reading.code == "ambiguous-date"


def test_a_blank_cell_is_no_value_and_no_remark():
    for read in (as_date, as_number, as_percent, as_answer):
        assert read("") == (None, "", "")
        assert read("  ") == (None, "", "")


@pytest.mark.parametrize(
    ("cell", "number"),
    [(3.0, "3"), (3, "3"), (0.1, "0.1"), (" 12 ", "12"), ("0.50", "0.50"), (".5", "0.5"), ("-2", "-2")],
)
def test_a_number_is_exact(cell, number):
    assert as_number(cell).value == Decimal(number)


@pytest.mark.parametrize("cell", ["12 people", "1,200", "1e3", "NaN", "inf", "٣", True, A_DAY, "50 %"])
def test_what_is_no_plain_number_stays_text_and_is_named(cell):
    reading = as_number(cell)
    assert (reading.value, reading.code) == (as_text(cell), "unreadable-number")


@pytest.mark.parametrize(
    ("cell", "number"),
    [("80 %", "80"), ("80%", "80"), ("80", "80"), (80.0, "80"), (0, "0"), ("1", "1"), (1.5, "1.5")],
)
def test_a_percentage_is_read_with_and_without_its_sign(cell, number):
    assert as_percent(cell).value == Decimal(number)


@pytest.mark.parametrize("cell", [0.8, 0.01, 1.0, 1])
def test_a_bare_number_that_may_be_a_share_of_one_is_never_guessed(cell):
    reading = as_percent(cell)
    assert (reading.value, reading.code) == (as_text(cell), "ambiguous-percent")


@pytest.mark.parametrize(
    ("cell", "answer"),
    [("Yes", Answer.YES), (" yes ", Answer.YES), ("Y", Answer.YES), (True, Answer.YES),
     ("NO", Answer.NO), (False, Answer.NO), ("n/a", Answer.NA), ("N / A", Answer.NA),
     ("NA", Answer.NA), ("Not applicable", Answer.NA)],
)  # fmt: skip
def test_answers_are_read_in_any_case(cell, answer):
    assert as_answer(cell).value is answer


@pytest.mark.parametrize("cell", ["maybe", "Yes and no", "#N/A", 1.0, "-"])
def test_anything_else_is_no_answer_and_is_named(cell):
    assert as_answer(cell)[:2] == (None, "unreadable-answer")


def test_yes_or_no_is_told_from_anything_else():
    assert as_yes_no("yes").value == "Yes"
    assert as_yes_no(False).value == "No"
    assert as_yes_no("N/A")[:2] == ("N/A", "unreadable-yes-no")


def test_lists_are_split_at_semicolons_and_line_breaks_only():
    assert as_list("a, b.pdf; c.pdf ;; d.pdf\ne.pdf") == ("a, b.pdf", "c.pdf", "d.pdf", "e.pdf")
    assert as_list(123456.0) == ("123456",)
    assert as_list(None) == ()
