"""Days of the year first and by any sign; names that begin like a month, whose numbers count something."""

from datetime import date

import pytest

from secor_qa.procedure.wording.counts import has_count
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.readers.evidence.dates import find_dates


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Walked the pit on 2024/05/07 with both crews.", date(2024, 5, 7)),
        ("Walked the pit on 2024.05.07 with both crews.", date(2024, 5, 7)),
        ("Walked the pit on 2024-05-07 with both crews.", date(2024, 5, 7)),
        ("Unit 2024-05/07 was walked around.", None),
        ("Walked the pit on 05/07/2024 with both crews.", None),  # which is the month?
    ],
)
def test_a_day_with_its_year_first_is_read_by_whatever_sign(text: str, day: date | None) -> None:
    assert [found for found, _ in dates_in(text)] == ([day] if day else [])


@pytest.mark.parametrize("text", ["Marten 6 hands", "Octagon 4 drivers", "Junco 3 workers", "Decker 5 people"])
def test_a_number_behind_a_name_that_begins_like_a_month_is_counted(text: str) -> None:
    assert has_count(text, by_number=True)


@pytest.mark.parametrize("text", ["since Mar 6", "since March 6th, 2024", "depuis le 4 mars", "on Sept. 5"])
def test_a_day_of_a_month_counts_nothing(text: str) -> None:
    assert not has_count(text, by_number=True)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Walked the pit on 5 Jul 24.", 2024),
        ("Walked the pit on 05 Jul 24, 0700 to 0900.", 2024),
        ("Walked the pit on 5 Jul 24 with both crews.", 2024),
        ("5 Jul 24\tpit\tgood", 2024),
        ("Walked the pit on 5 Jul 24 trucks came.", None),  # they may be counted
        ("Walked the pit on 5 Jul 24, 26 and 28.", None),
    ],
)
def test_a_year_of_two_figures_is_one_where_nothing_is_counted(text: str, year: int | None) -> None:
    assert [found for found, _ in dates_in(text)] == ([date(year, 7, 5)] if year else [])
    assert [each.on for each in find_dates((text,))] == ([date(year, 7, 5)] if year else [])
    assert [(month, day) for month, day, _ in days_without_year(text)] == ([] if year else [(7, 5)])


@pytest.mark.parametrize("text", ["Truck 4 Jul 26, seven in the morning", "shed 4 Jul 26, in order"])
def test_the_number_of_a_thing_before_a_day_of_a_month_is_no_day(text: str) -> None:
    assert dates_in(text) == ()
    assert find_dates((text,)) == ()
