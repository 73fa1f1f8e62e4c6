"""Data validation of the template: what may be typed into a cell, and what a person is told on entering it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from openpyxl.worksheet.datavalidation import DataValidation

_FIRST_DAY, _LAST_DAY = 1, 109_574  # 1900-01-01 and 2199-12-31 as a spreadsheet counts days


def list_of(cells: str, words: Sequence[str] | str, prompt: str) -> DataValidation:
    """A list to choose from: the words themselves, or the range of cells that holds them."""
    formula = words if isinstance(words, str) else f'"{",".join(words)}"'
    error = "Choose one from the list." if isinstance(words, str) else f"Choose {' or '.join(words)}."
    return _rule(cells, prompt, error, type="list", formula1=formula)


def whole(cells: str, least: int, most: int, prompt: str) -> DataValidation:
    """A whole number in a range, both ends included."""
    error = f"Write a whole number from {least} to {most}."
    return _rule(cells, prompt, error, type="whole", operator="between", formula1=str(least), formula2=str(most))


def percent(cells: str, prompt: str) -> DataValidation:
    """A number from 0 to 100, but none above 0 up to 1: 80 % typed into a cell is stored as 0.8."""
    first = cells.split(":")[0]
    error = "Write a number from 0 to 100, without a % sign: 80, not 80 % or 0.8."
    formula = f"AND(ISNUMBER({first}),OR({first}=0,AND({first}>1,{first}<=100)))"
    return _rule(cells, prompt, error, type="custom", formula1=formula)


def dates(cells: str, prompt: str) -> DataValidation:
    """A date of the calendar."""
    error = "Write a date as YYYY-MM-DD, for example 2026-03-14."
    ends = {"formula1": str(_FIRST_DAY), "formula2": str(_LAST_DAY)}
    return _rule(cells, prompt, error, type="date", operator="between", **ends)


def shown(cells: str, prompt: str) -> DataValidation:
    """No rule, only what a person is told."""
    return _rule(cells, prompt, "")


def _rule(cells: str, prompt: str, error: str, **rule: Any) -> DataValidation:
    validation = DataValidation(
        sqref=cells, allow_blank=True, showInputMessage=True, showErrorMessage=bool(error), **rule
    )
    validation.prompt = prompt[:255]
    if error:
        validation.errorTitle, validation.error = "Not possible here", error[:255]
    return validation
