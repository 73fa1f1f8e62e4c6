"""Registers that are laid out beforehand, a column or a row for each day, week or month, and which of these are empty.

Readings: the year and month of bare numbers are those of the title, where it names one month. Days of the week on which
nothing is ever entered are days off. In a PDF only rows are read: its empty cells are lost, and columns with them.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import Table, n_written, tables
from secor_qa.procedure.wording.dates import MONTH_ENDS, MONTH_STEMS, dates_in, month_number

SLOTS_MIN = 6
"""So many days, weeks or months in a row are a register that was laid out beforehand."""
_TITLE_LINES = 5
_MONTH = rf"(?P<month>{'|'.join(MONTH_STEMS)}){MONTH_ENDS}\.?"
_OF_TITLE = re.compile(
    rf"\b{_MONTH}[ ,]{{1,2}}(?P<year>20\d\d)\b|\b(?P<iso>20\d\d)-(?P<number>[01]\d)\b(?!-)", re.IGNORECASE
)
_YEAR = re.compile(r"(?<![\d-])20\d\d(?![\d-])")
_DAY = re.compile(
    rf"(?:(?:mon?|tue?|wed?|thu?|fri?|sat?|sun?)[a-z]{{0,6}}\.?,?\s)?(?:{_MONTH}\s)?(?P<day>[0-3]?\d)(?:st|nd|rd|th)?",
    re.IGNORECASE,
)
_WHOLE_MONTH = re.compile(rf"{_MONTH}(?:\s(?P<year>20\d\d|['’]\d\d))?", re.IGNORECASE)
Span = tuple[date, date]  # first and last day


@dataclass(frozen=True)
class Slot:
    """A day or month of a register as it is headed, its first and last day, and whether anything is entered."""

    label: str
    first: date
    last: date
    filled: bool


@lru_cache(TEXTS_KEPT)
def laid_out(text: str, name: str, kind: str) -> tuple[tuple[Slot, ...], ...]:
    """The registers of a page that have a column or a row for each day, week or month."""
    found = [each for table in tables(text) for each in _of_table(table, text, name, kind)]
    return tuple(each for each in found if len(each) >= SLOTS_MIN and _is_rising(each))


def _of_table(table: Table, text: str, name: str, kind: str) -> Iterator[tuple[Slot, ...]]:
    rows = [table.heads, *table.rows] if table.heads else list(table.rows)
    title = "\n".join([name, *[line for line in text.splitlines() if line.strip()][:_TITLE_LINES]])
    if kind != "pdf":
        for at, row in enumerate(rows):
            days = [_days_of(cell, title) for cell in row]
            if sum(day is not None for day in days) >= SLOTS_MIN:
                yield tuple(_columns(row, days, rows[at + 1 :]))
                break
    starts = [(row, _days_of(row[0], title)) for row in rows if row]
    yield tuple(Slot(row[0], *days, n_written(row) > 1) for row, days in starts if days)


def _columns(
    heads: Sequence[str], days: Sequence[tuple[date, date] | None], below: Sequence[Sequence[str]]
) -> Iterator[Slot]:
    for column, span in enumerate(days):
        if span:
            yield Slot(heads[column], *span, any(column < len(row) and bool(row[column]) for row in below))


def _days_of(cell: str, title: str) -> Span | None:
    """The first and last day of what a heading names; None where it names no day or month, or not of which year."""
    if len(cell) > 24 or not cell:
        return None
    if whole := dates_in(cell):
        return whole[0][0], whole[0][0]
    year, month = _month_of(title)
    if found := _WHOLE_MONTH.fullmatch(cell):
        return _span(_year(found["year"], title), month_number(found["month"]))
    found = _DAY.fullmatch(cell)
    month = month_number(found["month"]) if found and found["month"] else month
    year = year or _year("", title)
    if found is None or not year or not month or not 1 <= int(found["day"]) <= monthrange(year, month)[1]:
        return None
    day = date(year, month, int(found["day"]))
    return day, day


def _span(year: int, month: int) -> Span | None:
    return (date(year, month, 1), date(year, month, monthrange(year, month)[1])) if year else None


@lru_cache(TEXTS_KEPT)
def _month_of(title: str) -> tuple[int, int]:
    """The one month that a title names, as year and month; zeros where it names none or several."""
    found = {
        (int(each["year"] or each["iso"]), month_number(each["month"]) if each["month"] else int(each["number"]))
        for each in _OF_TITLE.finditer(title)
    }
    one = found.pop() if len(found) == 1 else (0, 0)
    return one if 1 <= one[1] <= 12 else (0, 0)


def _year(written: str | None, title: str) -> int:
    if written:
        return int(written) if len(written) == 4 else 2000 + int(written[1:])
    years = set(_YEAR.findall(title))
    return int(years.pop()) if len(years) == 1 else 0


def _is_rising(slots: Sequence[Slot]) -> bool:
    return all(one.first < other.first for one, other in pairwise(slots))
