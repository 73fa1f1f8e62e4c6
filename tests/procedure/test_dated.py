"""2.5(b) for the eye: which months the calendar of a window shows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.dated import calendar, inside
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.words import DateRole


def record(*days: date) -> Document:
    found = tuple(FoundDate(on, page=1, text=f"{on}", role=DateRole.RECORD) for on in days)
    return Document("talks.pdf", dates=found)


@pytest.mark.parametrize(
    ("start", "end", "first", "n"),
    [
        (date(2025, 10, 3), date(2026, 10, 3), date(2025, 10, 1), 13),  # a year from the middle of a month
        (date(2025, 11, 1), date(2026, 10, 31), date(2025, 11, 1), 12),  # twelve whole months
        (date(2026, 7, 4), date(2026, 10, 3), date(2026, 7, 1), 4),  # the window of a quarter
        (date(2023, 10, 3), date(2026, 10, 3), date(2025, 10, 1), 13),  # of three years the last
    ],
)
def test_every_month_of_the_last_year_that_the_window_touches_is_shown(start: date, end: date, first: date, n: int):
    shown = calendar([], Window(start, end))
    assert (shown[0].first_day, shown[-1].first_day, len(shown)) == (first, end.replace(day=1), n)


def test_a_date_in_the_first_partial_month_counts_once_the_window_has_begun():
    window = Window(date(2025, 10, 3), date(2026, 10, 3))
    shown = calendar([record(date(2025, 10, 2), date(2025, 10, 3))], window)
    assert [month.n_inside for month in shown if month.n_inside] == [1]


def test_a_date_listed_for_a_document_that_is_missing_is_no_record():
    listed = Document("talks.pdf", document_on=date(2026, 1, 5))
    window = Window(date(2025, 10, 3), date(2026, 10, 3))
    both = [calendar([replace(listed, present=there)], window) for there in (True, False)]
    assert [sum(month.n_inside for month in shown) for shown in both] == [1, 0]


def test_without_a_window_there_is_no_calendar():
    assert calendar([record(date(2026, 1, 1))], None) == ()


def test_a_month_without_a_day_is_inside_as_soon_as_one_of_its_days_may_be():
    october = FoundDate(date(2025, 10, 1), 1, "October 2025", DateRole.RECORD, until=date(2025, 10, 31))
    window = Window(date(2025, 10, 3), date(2026, 10, 3))
    assert inside(october, window) is True
    assert next(month.n_inside for month in calendar([Document("a.pdf", dates=(october,))], window)) == 1
