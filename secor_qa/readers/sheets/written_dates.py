"""Dates as people write them. A day and a month that could be swapped are never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from secor_qa.procedure.wording.dates import GOES_ON, LED_IN


class DateProblem(StrEnum):
    """Why a written date is not a date."""

    AMBIGUOUS = "ambiguous-date"
    IMPOSSIBLE = "impossible-date"
    UNREADABLE = "unreadable-date"


class Order(StrEnum):
    """In which order a date in figures was written."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


@dataclass(frozen=True)
class WrittenDate:
    """Something that looks like a date: `on` is None where `problem` says why not.

    A date in figures says its `order` where only one is possible, and both days where the two could be swapped.
    """

    start: int
    end: int
    on: date | None
    problem: DateProblem | None = None
    order: Order | None = None
    either: tuple[date, date] | None = None  # day first, month first
    figures: bool = False  # without the name of a month


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
MONTHS = {name: month for month, names in enumerate(_MONTH_NAMES, 1) for name in names.split()}
MONTH = rf"(?=[jfmasond])(?:{'|'.join(sorted(MONTHS, key=len, reverse=True))})"
FREE_BEFORE = r"(?<![^\W_])(?<![^\W_][_.-])(?<!/)"  # not the tail of a longer number; rulings to write on may touch it
FREE_AFTER = r"(?![^\W_]|_[^\W_]|[/-]|\.[0-9])"
_GAP = r"[^\S\t]{1,4}"  # spaces or a line's end, never another cell
_SPACE = r"[^\S\t\n\r]{1,4}"
_UNTIL = rf"(?:{_SPACE})?(?:-|\u2013|to|and|&)(?:{_SPACE})?"
_TH = "(?:st|nd|rd|th|er)?"
_DATE = re.compile(
    rf"""{FREE_BEFORE} (?=[0-9]|jan|f[eé]|ma[riy]|a[pvou]|ju|sep|oct|nov|d[eé]c) (?:
        (?P<y1>[0-9]{{4}}) (?P<s1>[-/.]) (?P<m1>[0-9]{{1,2}}) (?P=s1) \n? (?P<d1>[0-9]{{1,2}})
      | (?P<y6>[0-9]{{4}}) (?:[-/.]|{_SPACE}) (?P<mon6>{MONTH}) \.? (?:[-/.]|{_SPACE}) (?P<d6>[0-9]{{1,2}}) {_TH}
      | (?P<mon2>{MONTH}) \.? (?:{_GAP}|[-/.]) (?:[0-9]{{1,2}}{_TH}{_UNTIL})? (?P<d2>[0-9]{{1,2}}){_TH}
        (?: (?:,|{_GAP}|-) (?:{_GAP})? (?P<y2>[0-9]{{4}})
          | (?:{_SPACE})? ,? (?:{_SPACE})? ['\u2019/] (?P<y2s>[0-9]{{4}}|[0-9]{{2}}) )
      | (?:[0-9]{{1,2}}{_TH}{_UNTIL})? (?P<d3>[0-9]{{1,2}}){_TH}
        (?P<g3>{_GAP}(?:of{_GAP}|de{_GAP})?|[-/.]|) (?P<mon3>{MONTH}) \.? (?:,?{_GAP}|[-/.]|,|)
        (?: (?P<y3>[0-9]{{4}}) | ['\u2019] (?P<y3s>[0-9]{{2}}) )
      | (?P<d4>[0-9]{{1,2}}) (?P<s4>[-/.]|{_SPACE}|) (?P<mon4>{MONTH}) \.? (?P=s4) '?(?P<y4>[0-9]{{2}})
        (?(s4)(?=[^\S\n]{{0,3}}(?:[;.)\]|_\n\t]|\Z|(?<=[-/.][0-9][0-9])))|)
      | {LED_IN} (?P<d7>[0-9]{{1,2}}) {_SPACE} (?P<mon7>{MONTH}) \.? {_SPACE} (?P<y7>[23][0-9])
        (?=[^\S\n]{{0,3}}{GOES_ON})
      | (?P<a5>[0-9]{{1,2}}) (?P<s5>[-/.]) (?P<b5>[0-9]{{1,2}}) (?P=s5) (?P<y5>[0-9]{{4}}|[0-9]{{2}})
    ) (?= T[0-9] | {FREE_AFTER} )""",
    re.VERBOSE | re.IGNORECASE,
)
_LED_IN = re.compile(r"\b(?:on|the|le|of|dated|du|by|until|before|since|from|to|au)\s{1,3}\Z", re.IGNORECASE)
_ZERO_AS_LETTER = re.compile(r"(?<![^\W_])2[0oO][0-9oO]{2}(?![^\W_])")
_WEEKDAY = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE)
_TIME = re.compile(
    r"[T\s,]\s*[0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|[+-][0-9]{2}:?[0-9]{2})?\Z",
    re.IGNORECASE,
)
_YEARS = range(1900, 2200)  # outside these a year is a slip of the pen


def find_written_dates(text: str) -> Iterator[WrittenDate]:
    """Everything in a text that looks like a full date, in order; ambiguous and impossible ones are named as such.

    Of a span of days, "14-16 March 2024", the last is given. A year with the letter O for a zero is read as meant.
    """
    text = with_zeros(text)
    for match in _DATE.finditer(text):
        broken = "\n" in (match["g3"] or "")
        if broken and not _LED_IN.search(text, max(0, match.start() - 12), match.start()):
            continue  # a number that ends one line, and a month that begins the next
        yield _written(match)


def with_zeros(text: str) -> str:
    """A text of the same length in which years such as `2O24` have their zeros."""
    return _ZERO_AS_LETTER.sub(lambda year: year[0].replace("O", "0").replace("o", "0"), text)


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


def _written(match: re.Match[str]) -> WrittenDate:
    on, problem = _interpret(match)
    if not match["y5"] or len(match["y5"]) == 2:
        return WrittenDate(match.start(), match.end(), on, problem, figures=bool(match["y1"] or match["y5"]))
    first, second = int(match["a5"]), int(match["b5"])
    if problem is DateProblem.AMBIGUOUS:
        either = (date(int(match["y5"]), second, first), date(int(match["y5"]), first, second))
        return WrittenDate(match.start(), match.end(), on, problem, either=either, figures=True)
    order = None if first == second or on is None else Order.DAY_FIRST if first > 12 else Order.MONTH_FIRST
    return WrittenDate(match.start(), match.end(), on, problem, order, figures=True)


def _interpret(match: re.Match[str]) -> tuple[date | None, DateProblem | None]:
    found = match.groupdict()
    if found["y1"]:
        return _date(found["y1"], found["m1"], found["d1"])
    if found["y5"]:
        return _numbers(found["a5"], found["b5"], found["y5"])
    form = next(form for form in "23467" if found[f"mon{form}"])
    year = found[f"y{form}"] or found[f"y{form}s"]
    return _date(_century(year), MONTHS[found[f"mon{form}"].lower()], found[f"d{form}"])


def _numbers(first: str, second: str, year: str) -> tuple[date | None, DateProblem | None]:
    """Two small numbers and a year: a date only where exactly one order of day and month is possible."""
    if len(year) == 2:
        return None, DateProblem.AMBIGUOUS
    possible = {on for on in (_date(year, first, second)[0], _date(year, second, first)[0]) if on}
    if len(possible) == 1:
        return possible.pop(), None
    return None, DateProblem.AMBIGUOUS if possible else DateProblem.IMPOSSIBLE


def _century(year: str) -> int:
    return int(year) if len(year) > 2 else int(year) + (2000 if int(year) < 70 else 1900)


def _date(year: str | int, month: str | int, day: str | int) -> tuple[date | None, DateProblem | None]:
    if int(year) not in _YEARS:
        return None, DateProblem.IMPOSSIBLE
    try:
        return date(int(year), int(month), int(day)), None
    except ValueError:
        return None, DateProblem.IMPOSSIBLE
