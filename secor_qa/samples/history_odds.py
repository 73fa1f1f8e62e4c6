"""What makes a closed review more or less likely to go well: the trade, the year of three, its age, the element."""

from __future__ import annotations

from datetime import date

from secor_qa.procedure.words import YearType
from secor_qa.samples.dice import dice

_FAILING = {YearType.CERTIFICATION: 0.30, YearType.MAINTENANCE: 0.11}  # chance in the middle of the three years
_BY_TRADE = {
    "hydrovac": 0.8,
    "hauling": 1.25,
    "welding": 0.9,
    "clearing": 1.9,
    "electrical": 0.35,
    "testing": 0.6,
    "reclamation": 1.4,
    "picker": 1.05,
}  # fmt: skip  times the chance of failing
_BY_YEAR_OF_AGE = 0.32  # how much the chance of failing was higher a year earlier, as a share
_HARDER_PCT = {"2": 6, "3": 0, "4": 1, "5": -4, "6": 7, "7": -3, "8": -2, "9": 2, "10": 7, "1": -3}
_WEAK = {"1": 3, "2": 11, "3": 4, "4": 6, "5": 3, "6": 9, "7": 5, "8": 4, "9": 6, "10": 12}
_QUALITY_PCT = {  # by year of three and whether the whole passes
    (YearType.CERTIFICATION, True): 88,
    (YearType.CERTIFICATION, False): 78,
    (YearType.MAINTENANCE, True): 80,
    (YearType.MAINTENANCE, False): 60,
}


def chance_of_failing(trade: str, year_type: YearType, age_years: float) -> float:
    """0-1; `trade` is a key of words/trades.toml, `age_years` counts back from the newest review."""
    by_age = max(0.2, 1 + _BY_YEAR_OF_AGE * (age_years - 1.4))
    return min(0.9, _FAILING[year_type] * _BY_TRADE.get(trade, 1.0) * by_age)


def age_years(received_on: date, ending_on: date) -> float:
    """How long before `ending_on` something came in, in years."""
    return (ending_on - received_on).days / 365


def usual_quality(year_type: YearType, age: float, *, passing: bool) -> float:
    """The percentage that such a review earns on the average; it rises from year to year."""
    return _QUALITY_PCT[year_type, passing] + 2 * (1.5 - age)


def difficulty(question: str, element: str) -> int:
    """How many percent less is earned at a question than at the average, always the same: -10 to 22."""
    by_chance = dice("difficulty", question).choice([-6, -6, -4, -4, -2, 0, 0, 2, 4, 8, 14])
    return by_chance + _HARDER_PCT.get(element, 0)


def weakness(element: str) -> int:
    """How often an element is the one that is missed, against the others."""
    return _WEAK.get(element, 5)
