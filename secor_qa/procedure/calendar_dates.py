"""Calendar months, windows of them, and written dates that can be read two ways."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

_NUMBERS = re.compile(r"(?<![\w/.-])(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})(?![\w/-])")


def months_before(on: date, months: int) -> date:
    """The same day so many calendar months earlier; the last day of that month where it has no such day."""
    year, month = divmod(on.year * 12 + on.month - 1 - months, 12)
    return date(year, month + 1, min(on.day, monthrange(year, month + 1)[1]))


def in_years(month: int, day: int, years: Iterable[int]) -> tuple[date, ...]:
    """The day of a month in each of these years that has such a day."""
    return tuple(date(year, month, day) for year in years if 1 <= day <= monthrange(year, month)[1])


def nearest_to(on: date, month: int, day: int) -> date | None:
    """The day of a month in the year in which it lies nearest to another; None where no year has such a day."""
    days = in_years(month, day, (on.year - 1, on.year, on.year + 1))
    return min(days, key=lambda each: abs(each - on), default=None)


@dataclass(frozen=True)
class Window:
    """The days from `start` to `end`, both within it."""

    start: date
    end: date

    @classmethod
    def back_from(cls, end: date, months: int) -> Window:
        """The window of so many calendar months that ends with `end` (2.5(b))."""
        return cls(months_before(end, months), end)

    def months(self) -> tuple[date, ...]:
        """The first day of every calendar month that the window touches, oldest first."""
        last = self.end.replace(day=1)
        n_back = max(0, (self.end.year - self.start.year) * 12 + self.end.month - self.start.month)
        return tuple(months_before(last, back) for back in reversed(range(n_back + 1)))

    def __contains__(self, on: date) -> bool:
        return self.start <= on <= self.end

    def __str__(self) -> str:
        return f"{self.start.isoformat()} to {self.end.isoformat()}"


def ambiguous_dates(text: str) -> Iterator[str]:
    """The parts of a text that are a day and a month in figures which could be swapped, e.g. `03/04/2022`."""
    for match in _NUMBERS.finditer(text):
        first, second = int(match[1]), int(match[3])
        if 1 <= first <= 12 and 1 <= second <= 12 and first != second:
            yield match[0]


def is_ambiguous(written: str) -> bool:
    """Whether a whole text is one date that can be read two ways, or one of which the century is not said."""
    match = _NUMBERS.fullmatch(written.strip())
    return match is not None and (len(match[4]) == 2 or any(ambiguous_dates(written)))
