"""Parts of a paper that quote an earlier year's plan, assessment or goals, and what they tell is not of this one."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH, dates_in, month_number

HEAD_MAX, HEAD_AT_MAX = 120, 70
"""Characters of a line that heads what stands below it, and of its beginning, which says what that is."""
_OF_A_PLAN = (
    r"(?:(?:action |improvement |corrective )?plans?|assessments?|audits?|reviews?|goals|items|actions|findings)"
)
_EARLIER = (
    r"(?:last (?:year|time)(?:['’]s)?|(?:the )?year before(?:['’]s)?|previous|prior|earlier|former|(?P<{year}>20\d\d))"
)
_HEAD = re.compile(
    rf"\b{_EARLIER.format(year='year')}(?: [\w'’]+)? {_OF_A_PLAN}\b|"
    rf"\b{_OF_A_PLAN}(?: (?:of|from|for|in|after))?(?: (?:the|our))?(?: [\w'’]+)? {_EARLIER.format(year='year2')}",
    re.IGNORECASE,
)
_OF_A_LIST = re.compile(r"[^\t]*\t|\s*(?:[-–•*]|\(?\d{1,2}[.)\s])")
_IN_A_MONTH = re.compile(rf"\b(?P<month>{MONTH}),? (?P<year>20\d\d)\b", re.IGNORECASE)
_MONTHS_OF_A_YEAR = 13


_TICK = re.compile(r"^[ \t]{0,8}\[[xXvV✓✔ ]?\][ \t]{0,3}", re.MULTILINE)
"""`[x]` before a line."""


@lru_cache(TEXTS_KEPT)
def of_this_year(text: str) -> str:
    """The text without the lists and tables below a heading that is of an earlier year's plan, and without ticks.

    A year is an earlier one where the text bears a later one above it.
    """
    kept: list[str] = []
    is_earlier, latest = False, 0
    for line in _TICK.sub("", text).splitlines():
        is_listed = _OF_A_LIST.match(line) is not None
        if not is_listed:
            found = None if len(line) > HEAD_MAX or line.endswith(".") else _HEAD.search(line[:HEAD_AT_MAX])
            year = int(found["year"] or found["year2"] or 0) if found else 0
            is_earlier = found is not None and year < max(latest, 1)
        if not (is_listed and is_earlier):
            kept.append(line)
        latest = max([latest, *(on.year for on, _ in dates_in(line))])
    return "\n".join(kept)


def is_long_before(line: str, end: date) -> bool:
    """Whether a line tells a month that lies more than a year before a day."""
    months = [int(each["year"]) * 12 + month_number(each["month"]) for each in _IN_A_MONTH.finditer(line)]
    return any(end.year * 12 + end.month - each > _MONTHS_OF_A_YEAR for each in months)
