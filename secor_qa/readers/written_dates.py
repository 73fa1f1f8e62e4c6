"""Dates as people write them. A day and a month that could be swapped are never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class DateProblem(StrEnum):
    """Why a written date is not a date."""

    AMBIGUOUS = "ambiguous-date"
    IMPOSSIBLE = "impossible-date"
    UNREADABLE = "unreadable-date"


@dataclass(frozen=True)
class WrittenDate:
    """Something that looks like a date: `on` is None where `problem` says why not."""

    start: int
    end: int
    on: date | None
    problem: DateProblem | None = None


_MONTH_NAMES = (
    "january jan janvier janv",
    "february feb février fevrier févr fevr",
    "march mar mars",
    "april apr avril avr",
    "may mai",
    "june jun juin",
    "july jul juillet juil",
    "august aug août aout",
    "september sept sep septembre",
    "october oct octobre",
    "november nov novembre",
    "december dec décembre decembre déc",
)
_MONTHS = {name: month for month, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_DATE = re.compile(
    rf"""(?<![\w/.-]) (?:
        (?P<y1>[0-9]{{4}}) (?P<s1>[-/.]) (?P<m1>[0-9]{{1,2}}) (?P=s1) (?P<d1>[0-9]{{1,2}})
      | (?P<mon2>{_MONTH})\.?\s+ (?P<d2>[0-9]{{1,2}})(?:st|nd|rd|th)? ,?\s+ (?P<y2>[0-9]{{4}})
      | (?P<d3>[0-9]{{1,2}})(?:st|nd|rd|th|er)? (?:\s+(?:of\s+|de\s+)?|-|/|\.) (?P<mon3>{_MONTH}) \.? (?:,?\s+|-|/|\.)
        (?P<y3>[0-9]{{4}})
      | (?P<d4>[0-9]{{1,2}}) (?P<s4>[-/.]) (?P<mon4>{_MONTH}) (?P=s4) '?(?P<y4>[0-9]{{2}})
      | (?P<a5>[0-9]{{1,2}}) (?P<s5>[-/.]) (?P<b5>[0-9]{{1,2}}) (?P=s5) (?P<y5>[0-9]{{4}}|[0-9]{{2}})
    ) (?= T[0-9] | (?![\w/-]) (?!\.[0-9]) )""",
    re.VERBOSE | re.IGNORECASE,
)
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE)
_TIME = re.compile(
    r"[T\s,]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2})?\Z",
    re.IGNORECASE,
)
_YEARS = range(1900, 2200)  # outside these a year is a slip of the pen


def find_written_dates(text: str) -> Iterator[WrittenDate]:
    """Everything in a text that looks like a full date, in order; ambiguous and impossible ones are named as such."""
    for match in _DATE.finditer(text):
        on, problem = _interpret(match)
        yield WrittenDate(match.start(), match.end(), on, problem)


def read_date(text: str) -> date | DateProblem:
    """A text that should be one date, with or without a weekday before and a time of day behind it."""
    text = text.strip()
    match = _DATE.match(text, _skip_weekday(text))
    if match is None or (match.end() < len(text) and not _TIME.match(text, match.end())):
        return DateProblem.UNREADABLE
    on, problem = _interpret(match)
    return on or problem or DateProblem.UNREADABLE


def _skip_weekday(text: str) -> int:
    weekday = _WEEKDAY.match(text)
    return weekday.end() if weekday else 0


def _interpret(match: re.Match[str]) -> tuple[date | None, DateProblem | None]:
    found = match.groupdict()
    if found["y1"]:
        return _date(found["y1"], found["m1"], found["d1"])
    if found["mon2"]:
        return _date(found["y2"], _MONTHS[found["mon2"].lower()], found["d2"])
    if found["mon3"]:
        return _date(found["y3"], _MONTHS[found["mon3"].lower()], found["d3"])
    if found["mon4"]:
        return _date(_century(found["y4"]), _MONTHS[found["mon4"].lower()], found["d4"])
    return _numbers(found["a5"], found["b5"], found["y5"])


def _numbers(first: str, second: str, year: str) -> tuple[date | None, DateProblem | None]:
    """Two small numbers and a year: a date only where exactly one order of day and month is possible."""
    if len(year) == 2:
        return None, DateProblem.AMBIGUOUS
    possible = {on for on in (_date(year, first, second)[0], _date(year, second, first)[0]) if on}
    if len(possible) == 1:
        return possible.pop(), None
    return None, DateProblem.AMBIGUOUS if possible else DateProblem.IMPOSSIBLE


def _century(year: str) -> int:
    return int(year) + (2000 if int(year) < 70 else 1900)


def _date(year: str | int, month: str | int, day: str | int) -> tuple[date | None, DateProblem | None]:
    if int(year) not in _YEARS:
        return None, DateProblem.IMPOSSIBLE
    try:
        return date(int(year), int(month), int(day)), None
    except ValueError:
        return None, DateProblem.IMPOSSIBLE
