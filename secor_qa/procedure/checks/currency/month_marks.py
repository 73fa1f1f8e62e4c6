"""2.5(b): a tag or sheet that is marked each month has its marks, as far as they can be told without a table.

Measure: of months that stand one after the other, each with a day or a rule behind it, two or more have the rule; or
below a row of months stand fewer marks than there are months that were over, two at least; or on a paper that calls
itself monthly the days leap over two months or more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH_ENDS, MONTH_STEMS, WEEKDAY, month_number

MARKED_MIN, EMPTY_MIN, MONTHS_MIN = 2, 2, 4
"""Months with a mark, without one, and months in a row that are a sheet by months."""
_BACK = 7
"""So many months on is rather back: days of what a text speaks of, which no register puts in that order."""
_NAME = rf"(?:{'|'.join(MONTH_STEMS)}){MONTH_ENDS}"
_ENTRY = re.compile(
    rf"(?<![A-Za-z])(?P<month>{_NAME})\.?[ \t]{{0,4}}:?[ \t]{{0,6}}(?:(?P<open>_+|\.{{3,}}|…+|-{{2,}}|—+)|"
    r"(?P<day>\d{1,2})(?!\d)(?:,? ?(?:20)\d\d)?|(?P<mark>[A-Z]{2,3}|ok|OK|[xX✓✔√])(?![A-Za-z]))",
    re.IGNORECASE,
)
_MONTHS = re.compile(
    rf"^[ \t]*(?:[A-Za-z.]{{1,12}}[ \t]+)?(?:{_NAME}\.?[ \t]+){{3,11}}{_NAME}\.?[ \t]*$", re.IGNORECASE
)
_MARK = re.compile(r"[A-Za-z]{1,3}|\d{1,2}|[✓✔√☑]|[xX]|_+|-+")
_NUMBER = r"\W{0,2}(?:\d{1,2}(?:st|nd|rd|th)?(?![\d/-]))?"
"""The day of the month behind that of the week."""
_DAY_NAME = re.compile(rf"{WEEKDAY}\.?{_NUMBER}", re.IGNORECASE)
_DAYS = re.compile(rf"(?=\bm)(?:{WEEKDAY}\.?{_NUMBER}\W{{0,3}}){{3}}(?=th?(?![a-z])|thu)", re.IGNORECASE)
"""From a Monday on: `Mon Tue Wed Thu`, `Mo Tu We Th`, `M T W T`."""
DAY_MARK = re.compile(
    r"ok|okay|good|fine|x|v|ν|y|n|yes|no|na|n/a|off|done|new|low|full|clean|closed|out|fill\w*|add\w*|top\w*|fix\w*|"
    r"film|wip\w*|wet|dry|(?-i:[A-Z]{1,3})|[✓✔√☑-]|\d{1,3}",
    re.IGNORECASE,
)
_OF_HANDS = re.compile(r"(?:initials?|checked by|signed|sign|by|driver|operator|who)\b", re.IGNORECASE)
ROWS_MIN = 3
"""So many rows tell how far a week was filled in."""
_EMPTY_MARK = re.compile(r"_+|-+")
_MONTHLY = re.compile(r"\b(?:monthly|each month|every month|mensuel\w*|tous les mois)\b", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(20\d\d)(?!\d)")


@lru_cache(TEXTS_KEPT)
def months_without_mark(text: str, window: Window) -> str:
    """In words, the months of a text that have no mark where others have; empty where none lacks."""
    return _behind_months(text) or next(_below_months(text, window), "") or _leap(text) or days_without_mark(text)


@lru_cache(TEXTS_KEPT)
def _behind_months(text: str) -> str:
    entries = list(_ENTRY.finditer(text))
    empty = [found["month"] for found in entries if found["open"]]
    marked = len(entries) - len(empty)
    if len(empty) < EMPTY_MIN or marked < MARKED_MIN:
        return ""
    return f"nothing stands behind {', '.join(empty)}"


def _below_months(text: str, window: Window) -> Iterator[str]:
    lines = [line for line in text.splitlines() if line.strip()]
    for line, below in pairwise(lines):
        if "\t" in line or not _MONTHS.match(line):
            continue
        months = [month_number(found) for found in re.findall(_NAME, line, re.IGNORECASE)]
        marks = below.split()
        if len(months) < MONTHS_MIN or not all(_MARK.fullmatch(mark) for mark in marks):
            continue
        n_marks, n_due = sum(not _EMPTY_MARK.fullmatch(mark) for mark in marks), _n_due(months, text, window)
        if MARKED_MIN <= n_marks <= n_due - EMPTY_MIN:
            yield f"{n_marks} marks stand below the {n_due} months that were over"


def _n_due(months: list[int], text: str, window: Window) -> int:
    """How many of some months in a row lie in the window, by the year of the text that fits best; 0 without a year."""
    years = {int(year) for year in _YEAR.findall(text)}
    return max((_n_in(months, year, window) for year in years), default=0) if len(years) == 1 else 0


def _n_in(months: list[int], year: int, window: Window) -> int:
    n_in = 0
    for at, month in enumerate(months):
        year += bool(at and month < months[at - 1])
        ends = date(year + month // 12, month % 12 + 1, 1)
        n_in += date(year, month, 1) >= window.start and ends <= window.end
    return n_in


@lru_cache(TEXTS_KEPT)
def days_without_mark(text: str) -> str:
    """How many days of a week have marks, where the last of them, or all, have none in any row of a page."""
    lines = [line for line in text.splitlines() if line.strip()]
    at = next((at for at, line in enumerate(lines) if _DAYS.search(line)), len(lines))
    rows = lines[at + 1 :]
    if len(rows) < ROWS_MIN or "\t".join(rows[:2]).count("\t") > ROWS_MIN:
        return ""
    n_days = len(_DAY_NAME.findall(lines[at]))
    n_marks = [_n_at_end(row) for row in rows]
    if not any(n_marks):
        return "no day of the week has any" if any(_OF_HANDS.match(row.strip()) for row in rows) else ""
    short = sum(0 < n <= n_days - EMPTY_MIN for n in n_marks)
    if max(n_marks) > n_days - EMPTY_MIN or short < ROWS_MIN:
        return ""
    return f"{max(n_marks)} of {n_days} days have any"


def _n_at_end(row: str) -> int:
    """How many marks a row ends with."""
    n = 0
    for word in reversed(row.split()):
        if re.search(r"\w|[✓✔√☑-]", word) is None or "__" in word:
            continue
        if not DAY_MARK.fullmatch(word.rstrip(".,")):
            break
        n += 1
    return n


@lru_cache(TEXTS_KEPT)
def _leap(text: str) -> str:
    """Two days of a monthly paper between which two months or more have none, all others being of months in a row."""
    monthly = _MONTHLY.search(text)
    found = [each for each in _ENTRY.finditer(text, monthly.start()) if each["day"]] if monthly else []
    months = [month_number(each["month"]) for each in found]
    steps = [(other - one) % 12 for one, other in pairwise(months)]
    leaps = [at for at, step in enumerate(steps) if EMPTY_MIN < step < _BACK]
    is_back = any(step >= _BACK for step in steps)
    if is_back or len(months) < MONTHS_MIN or len(leaps) != 1 or sum(step == 1 for step in steps) < len(steps) - 1:
        return ""
    one, other = found[leaps[0]], found[leaps[0] + 1]
    return f"nothing stands between {one['month']} {one['day']} and {other['month']} {other['day']}"
