"""Months without a day, `March 2024` or `2024/03`: they stand for all their days, from the first to the last."""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from secor_qa.readers.sheets.written_dates import FREE_AFTER, FREE_BEFORE, MONTH, MONTHS, with_zeros


@dataclass(frozen=True)
class WrittenMonth:
    """A month and its year. In figures it may as well be a number of something: the words around it must tell."""

    start: int
    end: int
    first: date
    last: date
    figures: bool


_MONTH_OF_YEAR = re.compile(
    rf"""{FREE_BEFORE} (?=[0-9]|jan|f[eé]|ma[riy]|a[pvou]|ju|sep|oct|nov|d[eé]c) (?:
        (?P<name>{MONTH}) \.? (?:,?[^\S\t\n\r]{{1,4}}|[-/]) (?P<y1>(?:19|20)[0-9]{{2}})
      | (?P<y2>(?:19|20)[0-9]{{2}}) [-/.] (?P<m2>0[1-9]|1[0-2])
      | (?P<m3>0[1-9]|1[0-2]) [-/] (?P<y3>(?:19|20)[0-9]{{2}})
    ) {FREE_AFTER}""",
    re.VERBOSE | re.IGNORECASE,
)


def find_written_months(text: str) -> Iterator[WrittenMonth]:
    """Every month with its year, in order; also those that are part of a full date."""
    for match in _MONTH_OF_YEAR.finditer(with_zeros(text)):
        month = MONTHS[match["name"].lower()] if match["name"] else int(match["m2"] or match["m3"])
        year = int(match["y1"] or match["y2"] or match["y3"])
        last = date(year, month, monthrange(year, month)[1])
        yield WrittenMonth(match.start(), match.end(), date(year, month, 1), last, not match["name"])
