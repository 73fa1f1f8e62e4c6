"""One cell of a sheet as text, date, number, answer or list.

A cell that is not what was expected stays as the text that it was, and the reading says why. Nothing is guessed.
"""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import lru_cache
from math import isfinite
from typing import Generic, NamedTuple, TypeGuard, TypeVar

from secor_qa.procedure.words import Answer
from secor_qa.readers.sheets.written_dates import DateProblem, read_date

Cell = str | int | float | bool | date | datetime | time | timedelta | None

_NUMBER = re.compile(r"[+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_PERCENT = re.compile(r"([+-]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+))\s*%?")
_ANSWERS = {
    "Yes": Answer.YES, "No": Answer.NO, "N/A": Answer.NA,
    "yes": Answer.YES, "y": Answer.YES, "true": Answer.YES,
    "no": Answer.NO, "n": Answer.NO, "false": Answer.NO,
    "n/a": Answer.NA, "na": Answer.NA, "n.a.": Answer.NA, "n.a": Answer.NA, "notapplicable": Answer.NA,
}  # fmt: skip  # one line per answer

_KEPT = 256  # readings kept of each kind: a season's points and answers are the same few
_DATES_KEPT = 2_048

Value = TypeVar("Value", covariant=True)


class Reading(NamedTuple, Generic[Value]):
    """What a cell was read as; `code` and `message` are empty where it was what was expected."""

    value: Value
    code: str = ""
    message: str = ""


_BLANK = Reading(None)


def is_blank(cell: Cell) -> bool:
    """Whether a cell holds nothing but white space."""
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))


def is_number(cell: Cell) -> TypeGuard[int | float]:
    """Whether a cell holds a number; True and False are none."""
    return isinstance(cell, (int, float)) and not isinstance(cell, bool)


def as_text(cell: Cell) -> str:
    """A cell as the text a person sees: exact for text, no ".0" for whole numbers, ISO dates; "" where blank."""
    if isinstance(cell, str):
        return "" if cell.isspace() else cell
    if cell is None:
        return ""
    if is_number(cell):
        return _plain(cell)
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, datetime) and cell.time() == time():
        return cell.date().isoformat()
    return cell.isoformat(" ") if isinstance(cell, datetime) else str(cell)


def as_name(cell: Cell) -> str:
    """A cell as an id, a heading or a file name: text without white space around it."""
    return cell.strip() if isinstance(cell, str) else as_text(cell)


def as_list(cell: Cell) -> tuple[str, ...]:
    """Several texts separated by ";" or line breaks, without white space around them; blank ones are dropped."""
    text = as_name(cell)
    if not text:
        return ()
    if text.isprintable() and ";" not in text:
        return (text,)
    parts = text.replace("\n", ";").replace("\r", ";").split(";")
    return tuple([name for part in parts if (name := part.strip())])


@lru_cache(_DATES_KEPT, typed=True)
def as_date(cell: Cell) -> Reading[date | str | None]:
    """A date cell or a written date; None where blank; the text itself where it is not surely one date."""
    if isinstance(cell, datetime):
        return Reading(cell.date())
    if isinstance(cell, date):
        return Reading(cell)
    if is_blank(cell):
        return _BLANK
    text = as_text(cell)
    found = read_date(text) if isinstance(cell, str) else DateProblem.UNREADABLE
    if isinstance(found, date):
        return Reading(found)
    return Reading(text, found.value, _DATE_MESSAGES[found].format(_short(text)))


_DATE_MESSAGES = {
    DateProblem.AMBIGUOUS: "“{}” may be either of two dates. Write the month as a word, or the date as YYYY-MM-DD.",
    DateProblem.IMPOSSIBLE: "“{}” is not a day in the calendar. Write the date as YYYY-MM-DD.",
    DateProblem.UNREADABLE: "“{}” is not a date. Write it as YYYY-MM-DD.",
}


@lru_cache(_KEPT, typed=True)
def as_number(cell: Cell) -> Reading[Decimal | str | None]:
    """A number, exact; None where blank; the text itself where it is not a number."""
    return _number(cell, _NUMBER, "unreadable-number", "“{}” is not a number. Write digits only.")


@lru_cache(_KEPT, typed=True)
def as_percent(cell: Cell) -> Reading[Decimal | str | None]:
    """A percentage 0-100; the text "80 %" is 80.

    A bare number above 0 and up to 1 stays text: a spreadsheet stores 80 % as 0.8 and does not say which was meant.
    """
    if is_number(cell) and 0 < cell <= 1:
        message = f"{_plain(cell)} may mean {_plain(cell)} % or {_plain(cell * 100)} %. Write a number from 0 to 100."
        return Reading(_plain(cell), "ambiguous-percent", message)
    return _number(cell, _PERCENT, "unreadable-percent", "“{}” is not a percentage. Write a number from 0 to 100.")


def _number(cell: Cell, form: re.Pattern[str], code: str, message: str) -> Reading[Decimal | str | None]:
    if is_blank(cell):
        return _BLANK
    if is_number(cell) and isfinite(cell):
        return Reading(Decimal(int(cell)) if cell == int(cell) else Decimal(repr(cell)))
    text = as_text(cell)
    match = form.fullmatch(text.strip()) if isinstance(cell, str) else None
    if match is None:
        return Reading(text, code, message.format(_short(text)))
    return Reading(Decimal(match[match.lastindex or 0]))


@lru_cache(_KEPT, typed=True)
def as_answer(cell: Cell) -> Reading[Answer | None]:
    """Yes, No or N/A in any case; None where blank or something else."""
    if is_blank(cell):
        return _BLANK
    text = as_text(cell)
    answer = _ANSWERS.get(text) or _ANSWERS.get("".join(text.split()).casefold())
    if answer is None:
        return Reading(None, "unreadable-answer", f"“{_short(text)}” is not an answer. Answer Yes, No or N/A.")
    return Reading(answer)


def as_yes_no(cell: Cell) -> Reading[str]:
    """`Yes` or `No`; the text itself where it is something else."""
    answer = as_answer(cell).value
    if answer is Answer.YES or answer is Answer.NO:
        return Reading(answer.value)
    text = as_text(cell)
    return Reading(text, "unreadable-yes-no", f"“{_short(text)}” is neither Yes nor No. Write one of them.")


def _plain(number: float) -> str:
    """Digits without an exponent and without ".0"."""
    if isinstance(number, int) or (number.is_integer() and abs(number) < 1e21):
        return str(int(number))
    decimal = Decimal(repr(number))
    return format(decimal, "f") if decimal.is_finite() else str(number)


def _short(text: str, longest: int = 60) -> str:
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1] + "…"
