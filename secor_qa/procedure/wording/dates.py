"""Whole dates in a text: ISO, `March 14, 2022`, `14-Mar-2022`, `14 Mar 22`, `14.3.2022`; ambiguous figures are none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.sentences import sentences

MONTHS = {
    name: month
    for month, names in enumerate(
        ("jan january janvier", "feb february fevrier février", "mar march mars", "apr april avril", "may mai",
         "jun june juin", "jul july juillet",
         "aug august aout août", "sep sept september septembre", "oct october octobre",
         "nov november novembre", "dec december decembre décembre"),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""The number of a month, by its names and short names in lower case."""
MONTH_STEMS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""How the English months begin, however they are written."""
MONTH_ENDS = "(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?"
WORKING_DAY = r"\b(?:(?:mon|tue|wed|thu|fri)[a-z]{0,6}|mo|tu|we|th|fr|[mtwf])(?![a-z])"
WEEKDAY = rf"\b(?:{WORKING_DAY}|(?:sat|sun)[a-z]{{0,6}}|s[au]?)(?![a-z])"
"""A day of the week above a column: whole, in three letters, in two or in one."""
MONTH = rf"(?:{'|'.join(MONTH_STEMS)})[a-z]{{0,6}}\.?"
ANY_DAY = re.compile(
    rf"\b(?:19|20)\d\d\b|\b\d{{1,2}}[-/.]\d{{1,2}}\b|\b{MONTH} ?\d|\b\d{{1,2}}[ -]{MONTH}\b", re.IGNORECASE
)
"""A day or a year, however it is written."""
_NAMES = "|".join(sorted(MONTHS, key=len, reverse=True))
LED_IN = "(?:{})".format(
    "|".join(
        (
            r"(?<![^\n\t])",
            r"(?<=[,:(]\s)",
            *(rf"(?<=\b{word}\s)" for word in ("on", "of", "to", "from", "by", "dated", "since")),
        )
    )
)
"""Behind it a figure is a day and not the number of a thing: nothing else in its cell, a mark, or a word for days."""
GOES_ON = (
    r"(?:,(?!\s{0,3}(?:\d{1,2}(?![\d:])|(?:19|20)\d\d))|"
    r"(?:and|to|at|by|for|with|was|were|is|as|after|before|in|on|from|till|until|signed)\b|"
    r"(?-i:[A-Z])[\w'’]{1,15}(?:\ [a-z]\w{0,15}){0,2}\ ?:)"
)
"""What may follow a year of two figures in a sentence, or in the line of a form, where it is the next label; any other
word may be what they count.
"""
_SHORT_YEAR = rf"(?:2[1-9]|3\d)(?=\s{{0,3}}(?:[;.)\]|\n\t]|\Z|{GOES_ON}))"
"""`20` is where a year of four figures was cut off, at the edge of a picture perhaps."""
_WRITTEN = re.compile(
    rf"(?=[\djfmasond])(?:\b(?P<y1>(?:19|20)\d\d)(?P<sign>[-/.])(?P<m1>\d\d)(?P=sign)(?P<d1>\d\d)\b"
    rf"|\b(?P<m2>{_NAMES})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>(?:19|20)\d\d)\b"
    rf"|\b(?P<d3>\d{{1,2}})(?:st|nd|rd|th|er)?(?:\s+of)?[\s-](?P<m3>{_NAMES})\.?,?[\s-](?P<y3>(?:19|20)\d\d)\b"
    r"|(?<![\d./-])(?P<d6>1[3-9]|2\d|3[01])(?P<sign6>[./-])(?P<m6>0?[1-9]|1[0-2])(?P=sign6)(?P<y6>20\d\d)\b"
    r"|(?<![\d./-])(?P<m7>0?[1-9]|1[0-2])(?P<sign7>[./-])(?P<d7>1[3-9]|2\d|3[01])(?P=sign7)(?P<y7>20\d\d)\b"
    rf"|\b(?P<m4>{_NAMES})\.?\s+(?P<d4>\d{{1,2}})/(?P<y4>\d\d)(?![\d/])"
    rf"|{LED_IN}(?P<d5>\d{{1,2}})\s(?P<m5>{_NAMES})\s(?P<y5>{_SHORT_YEAR}))",
    re.IGNORECASE,
)
_OF_A_CENTURY = 99
_NUMBERS_LONG = 30
_NUMBERED_PAPER = re.compile(
    r"\b(?:att(?:ach(?:ment)?)?s?|app(?:endix|endices)?|annex(?:es)?|exhibits?|encl(?:osures?)?|tabs?|items?|pages?|pp?|"
    r"nos?|nr|fig(?:ures?)?)\b\.?\s*(?:\d{1,3}[a-z]?\s*(?:,|and|&)\s*)*\Z|(?<=[^#\n])#\s*\Z",
    re.IGNORECASE,
)
"""Before a figure this makes it the number of a paper, whatever month follows: `att. 7 June`."""


def month_number(written: str) -> int:
    """The number of an English month, by how it begins."""
    return MONTH_STEMS.index(written[:3].casefold()) + 1


@lru_cache(maxsize=8192)
def dates_in(text: str) -> tuple[tuple[date, str], ...]:
    """The dates of a text with the words in which each stands, in order."""
    return tuple(_dates(text))


def _dates(text: str) -> Iterator[tuple[date, str]]:
    for match in _WRITTEN.finditer(text):
        found = {key[0]: value for key, value in match.groupdict().items() if value}
        month = int(found["m"]) if found["m"].isdigit() else MONTHS[found["m"].casefold()]
        year = int(found["y"])
        if found["d"] == match["d3"] and _NUMBERED_PAPER.search(
            text, max(0, match.start() - _NUMBERS_LONG), match.start()
        ):
            continue
        try:
            yield date(year if year > _OF_A_CENTURY else 2000 + year, month, int(found["d"])), match[0]
        except ValueError:
            continue


def around_dates(text: str) -> Iterator[str]:
    """What stands before each date of a text, from behind the one before it, and what stands behind the last."""
    at = 0
    for _, written in dates_in(text):
        begin = text.index(written, at)
        yield text[at:begin]
        at = begin + len(written)
    yield text[at:]


DAY_WITHOUT_YEAR = re.compile(
    rf"\b(?P<m>{_NAMES})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\s*(?:19|20)\d\d)(?!\s*(?:-\s?\d|/|:\d|people|"
    rf"workers|hands))|"
    rf"(?<!\d\.)\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?(?:\s+of)?\s+(?P<m2>{_NAMES})\b(?!\.?,?\s*(?:19|20)\d\d)",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def days_without_year(text: str) -> tuple[tuple[int, int, str], ...]:
    """The days without a year of a text: month, day, and the words."""
    days = tuple(DAY_WITHOUT_YEAR.finditer(text))
    whole = [match.span() for match in _WRITTEN.finditer(text)] if days else []  # of `12 Mar 26` none is the 26th
    return tuple(
        (MONTHS[(found["m"] or found["m2"]).casefold()], int(found["d"] or found["d2"]), found[0])
        for found in days
        if not any(start <= found.start() < end for start, end in whole)
        if not (found["d2"] and _NUMBERED_PAPER.search(text, max(0, found.start() - _NUMBERS_LONG), found.start()))
    )


_BEFORE_A_DAY = re.compile(r"\W*(?:on\s+)?(?:\w+day,?\s+)?(?:the\s+)?", re.IGNORECASE)
_WORDS_OF_A_PLACE = 7
_VERB = re.compile(
    r"\b(?:\w{2,}ed|was|were|is|are|had|has|have|did|done|held|went|saw|met|came|took|made|kept|ran|sat|read|wrote|"
    r"found|gave|said|knew|got)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def with_days_before(text: str) -> tuple[str, ...]:
    """The sentences of a text; one that is only a day and a place (`20 May, yard.`) opens the next."""
    told: list[str] = []
    day = ""
    for each in sentences(text):
        if _is_only_a_day(each):
            told += [day] if day else []
            day = each
        else:
            told.append(f"{day.rstrip('.;:,')}, {each}" if day else each)
            day = ""
    return (*told, day) if day else tuple(told)


def _is_only_a_day(sentence: str) -> bool:
    found = _WRITTEN.search(sentence) or DAY_WITHOUT_YEAR.search(sentence)
    if found is None or not _BEFORE_A_DAY.fullmatch(sentence[: found.start()]):
        return False
    rest = sentence[found.end() :]
    return len(rest.split()) <= _WORDS_OF_A_PLACE and not _VERB.search(rest)
