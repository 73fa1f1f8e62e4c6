from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secor_qa.procedure.calendar_dates import Window, ambiguous_dates, is_ambiguous, months_before

DAYS = st.dates(date(1950, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("on", "months", "expected"),
    [
        (date(2024, 5, 10), 12, date(2023, 5, 10)),
        (date(2024, 5, 10), 3, date(2024, 2, 10)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),  # no such day in a common year
        (date(2024, 2, 29), 48, date(2020, 2, 29)),
        (date(2023, 2, 28), 12, date(2022, 2, 28)),
        (date(2024, 5, 31), 3, date(2024, 2, 29)),
        (date(2023, 5, 31), 3, date(2023, 2, 28)),
        (date(2024, 12, 31), 1, date(2024, 11, 30)),
        (date(2024, 1, 15), 1, date(2023, 12, 15)),
        (date(2024, 1, 15), 0, date(2024, 1, 15)),
        (date(2024, 12, 15), 12, date(2023, 12, 15)),
    ],
)
def test_months_back_keep_the_day_or_fall_to_the_end_of_the_month(on: date, months: int, expected: date) -> None:
    assert months_before(on, months) == expected


@settings(deadline=None)
@given(DAYS, st.integers(0, 240))
def test_months_back_land_in_the_month_that_lies_so_many_months_earlier(on: date, months: int) -> None:
    back = months_before(on, months)
    assert (on.year * 12 + on.month) - (back.year * 12 + back.month) == months
    assert back.day <= on.day


@settings(deadline=None)
@given(DAYS, st.integers(0, 60), st.integers(-900, 1900))
def test_a_window_holds_both_its_ends_and_nothing_outside(end: date, months: int, days: int) -> None:
    window = Window.back_from(end, months)
    day = end - timedelta(days)
    assert window.start in window
    assert window.end in window
    assert (day in window) == (window.start <= day <= end)


def test_a_window_is_written_with_both_ends() -> None:
    assert str(Window.back_from(date(2024, 5, 10), 12)) == "2023-05-10 to 2024-05-10"


@pytest.mark.parametrize("written", ["03/04/2022", "3-4-2022", " 12.11.2022 ", "03/04/22", "05 06 2022", "25/12/22"])
def test_a_day_and_a_month_in_figures_that_could_be_swapped_are_ambiguous(written: str) -> None:
    assert is_ambiguous(written)


@pytest.mark.parametrize(
    "written",
    ["2022-04-03", "March 4, 2022", "25/12/2022", "12/25/2022", "04/04/2022", "13/13/2022", "00/01/2022", "soon", "",
     "03/04-2022", "03/04/2022 or so"],
)  # fmt: skip
def test_what_has_one_reading_or_none_is_not_ambiguous(written: str) -> None:
    assert not is_ambiguous(written)


def test_ambiguous_dates_are_found_among_other_words() -> None:
    text = "Seen 03/04/2022 and 2022-05-06, again on 5.6.2022. Section 1.2.3, part 4-5-6-7, 14/05/2022."
    assert list(ambiguous_dates(text)) == ["03/04/2022", "5.6.2022"]


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        (date(2024, 1, 31), date(2024, 3, 1), [1, 2, 3]),
        (date(2024, 3, 1), date(2024, 3, 31), [3]),
        (date(2023, 12, 31), date(2024, 1, 1), [12, 1]),
    ],
)
def test_a_window_touches_the_months_of_its_days(start: date, end: date, months: list[int]) -> None:
    assert [first.month for first in Window(start, end).months()] == months
    assert all(first.day == 1 for first in Window(start, end).months())
