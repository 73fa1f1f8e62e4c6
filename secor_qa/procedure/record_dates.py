"""Which of a document's dates tell when the record was made, and how many records a file holds.

Readings: the date of the inspection, meeting or training goes before those of signatures and pictures, and these before
dates of which nothing is known; dates of the blank form, of what is due, of expiry and of effect date no record.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.asked_times import NUMBERS
from secor_qa.procedure.calendar_dates import Window, months_before
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT
from secor_qa.procedure.registers import dated_rows, tables
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.dates import MONTH, dates_in, days_without_year, month_number
from secor_qa.procedure.words import DateRole

_OF_RECORD = (DateRole.RECORD,)
_OF_HANDS = (DateRole.SIGNED, DateRole.REVIEWED, DateRole.MADE)
_OF_POLICY = (
    DateRole.RECORD, DateRole.SIGNED, DateRole.REVIEWED, DateRole.EFFECTIVE, DateRole.MADE, DateRole.OTHER,
    DateRole.FORM,
)  # fmt: skip
_VALID_FOR = re.compile(
    rf"\b(?:valid|good) for (?:a period of )?(?P<n>\d{{1,2}}|{'|'.join(NUMBERS)})(?:\s*\(\d\))?[- ]"
    r"(?P<unit>year|month)s?\b",
    re.IGNORECASE,
)
_RENEWAL = re.compile(r"\b(?:renew\w*|re-?certif\w*|re-?train\w*|re-?qualif\w*|re-?new by)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"\A(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b[.,]?\s+")
"""The day of the week before a date that opens a row, in lower case."""
_PLANNED = re.compile(r"(?:planned|scheduled|due|target)(?: (?:for|on|date|day|by))?|plan", re.IGNORECASE)
_LIST = re.compile(
    r"(?<![a-z])(?:calendar|schedule|planner|timetable|index|overview|plan of the year|"
    r"list of (?:the )?(?:all )?(?:inspections|meetings|talks|checks|visits|walks|drills|dates|minutes))(?![a-z])",
    re.IGNORECASE,
)
_OF_MONTH = re.compile(rf"{MONTH}\b", re.IGNORECASE)
_TITLE_CHARACTERS = 80
_TITLE_LINES = 2
_SHORT = re.compile(rf"\b(?P<m>{MONTH}) ?(?P<d>\d{{1,2}})(?![\d:])", re.IGNORECASE)
_SPAN = re.compile(
    rf"(?:\d(?:st|nd|rd|th)?|{MONTH}|\b(?:closed|shut|open|off|away|lasts|stays|runs|out of use))\.?,?\s{{1,3}}"
    rf"(?:to|until|till|til|through|thru|–|—|-)\s{{0,3}}(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{{0,6}},?\s)?\Z",
    re.IGNORECASE,
)
"""Before a day, these tell that it is the last of several."""
_A_DAY = rf"(?:(?:(?:19|20)\d\d-)?\d\d-\d\d|\d{{1,2}}\.? {MONTH}|{MONTH}\.? \d{{1,2}})(?!\d)"
_MORE_DAYS = re.compile(rf"(?:[,;/&]| and)\s{{0,2}}{_A_DAY}.{{0,6}}?(?:[,;/&]| and)\s{{0,2}}{_A_DAY}", re.IGNORECASE)
"""Behind a day, these tell that it is the first of several."""
NOT_ITS_OWN = (DateRole.DUE, DateRole.EXPIRES, DateRole.MADE)
"""When something is to come, and when the file was made, is no day of what a paper tells."""
_AGAIN = re.compile(
    r"\b(?:again|anew|afresh|once more|second time|read (?:again|before)|(?:went|gone|looked|done) (?:back )?over|"
    r"since then|latest|amended|updated?|"
    r"added to|changed|re-?(?:did|done|made|written|wrote|assessed|ranked|checked|issued|peated|newed|viewed?|"
    r"vised|vision|visited|freshed|run|confirmed|opened|worked)|revu\w*|refait\w*)\b",
    re.IGNORECASE,
)
"""A paper was gone over another time, by which day it may well be listed."""
_NEXT = re.compile(r"\b(?:next|due|will|to be|planned|booked|given back|returned)\b", re.IGNORECASE)
_CAME_OR_WENT = re.compile(
    r"\b(?:left|since|gone|sold|moved|retired|quit|started|hired|until|replac\w+|was of|in place of)\b"
    r"[^.;()\t]{0,12}\Z",
    re.IGNORECASE,
)
"""Right before a day: since or until when somebody or something was there."""
_IN_BRACKETS = re.compile(r"\([^()\n]{1,60}\)")
_HEAD_LINES = 3
"""Where the day of a paper stands."""
_CELLS_OF_A_ROW = 3
_WORDS_LONG = 40  # characters of the words right before a day
REGISTER_ROWS_MIN = 3
"""So many rows that each begin with a date make a register of records (a reading)."""


def within(found: FoundDate, window: Window) -> bool:
    """Whether a date falls into a window; a month without a day does as soon as one of its days may."""
    return found.on <= window.end and found.last >= window.start


@lru_cache(DOCUMENTS_KEPT)
def record_dates(document: Document) -> tuple[FoundDate, ...]:
    """The dates that tell when the record was made, of the best kind there is; empty where none does."""
    for roles in (_OF_RECORD, _OF_HANDS, (DateRole.OTHER,)):
        found = of_role(document, *roles)
        if found and roles == _OF_RECORD and days_of_rows(document).issuperset(each.on for each in found):
            return of_role(document, DateRole.RECORD, DateRole.OTHER)
        if found:
            return found
    return ()


@lru_cache(DOCUMENTS_KEPT)
def days_of_rows(document: Document) -> frozenset[date]:
    """The days that stand but in the rows of lists, of which one may look like the record's by a word beside it."""
    lines = [line for text in document.texts for line in text.splitlines() if line.strip()]
    told = [(line.count("\t") >= _CELLS_OF_A_ROW - 1, {on for on, _ in dates_in(line)}) for line in lines]
    rows = [days for is_row, days in told if is_row and days]
    if len(rows) < REGISTER_ROWS_MIN:
        return frozenset()
    return frozenset[date]().union(*rows).difference(*(days for is_row, days in told if not is_row))


@lru_cache(DOCUMENTS_KEPT)
def policy_dates(document: Document) -> tuple[FoundDate, ...]:
    """The dates at which a policy was made, signed, reviewed or put into effect."""
    return of_role(document, *_OF_POLICY)


@lru_cache(4 * DOCUMENTS_KEPT)
def of_role(document: Document, *roles: DateRole) -> tuple[FoundDate, ...]:
    """The dates of those roles."""
    return tuple(each for each in document.dates if each.role in roles)


@lru_cache(DOCUMENTS_KEPT)
def own_days(document: Document) -> tuple[FoundDate, ...]:
    """The dates of the record; where no word beside a date tells that, the one that stands in its first lines.

    So it is where the one day of its first lines is that of a hand, whatever its lines tell of other days.
    """
    head, signed = head_days(document), frozenset(each.on for each in of_role(document, DateRole.SIGNED))
    if len(head) == 1 and head == signed:
        its = of_role(document, DateRole.OTHER, DateRole.REVIEWED)
        if found := tuple(each for each in its if each.on in head):
            return found
    of_rows = days_of_rows(document)
    told = tuple(each for each in of_role(document, DateRole.RECORD) if not _opens_a_list(each))
    if told and not of_rows.issuperset(each.on for each in told):
        return told
    return tuple(each for each in of_role(document, DateRole.OTHER) if frozenset({each.on}) == head)


@lru_cache(DOCUMENTS_KEPT)
def head_days(document: Document) -> frozenset[date]:
    """The whole days that stand in the first lines of a document, but not in the rows of a table of days."""
    lines = _first_lines(document, _HEAD_LINES + 1)
    days = [[on for on, said in dates_in(line) if not _came_or_went(line, line.find(said))] for line in lines]
    are_rows = [
        bool(one and other and above.count("\t") == below.count("\t") > 0)
        for (one, above), (other, below) in pairwise(zip(days, lines, strict=True))
    ]
    kept = zip(days[:_HEAD_LINES], [*are_rows, False], strict=False)
    return frozenset(on for found, is_row in kept if not is_row for on in found)


def _came_or_went(line: str, at: int) -> bool:
    """Whether the words right before a place tell of somebody or something that came or went."""
    return _CAME_OR_WENT.search(line, max(0, at - _WORDS_LONG), at) is not None


def _first_lines(document: Document, n: int) -> list[str]:
    return [line for line in "\n".join(document.texts[:1]).splitlines() if line.strip()][:n]


@lru_cache(DOCUMENTS_KEPT)
def expiries(document: Document) -> tuple[FoundDate, ...]:
    """The dates of expiry or renewal that are written, or that follow from `valid for three years` and the record's."""
    written, made = of_role(document, DateRole.EXPIRES), of_role(document, DateRole.RECORD)
    written = written or tuple(
        each for each in of_role(document, DateRole.DUE) if _RENEWAL.search(f"{each.why} {each.text}")
    )
    if written or not made:
        return written
    for page, text in enumerate(document.texts, 1):
        if found := _VALID_FOR.search(text):
            count = NUMBERS.get(found["n"].casefold()) or int(found["n"])
            months = count * (12 if found["unit"].casefold() == "year" else 1)
            until = months_before(max(each.on for each in made), -months)
            return (FoundDate(until, page, " ".join(found[0].split()), DateRole.EXPIRES),)
    return ()


@lru_cache(DOCUMENTS_KEPT)
def n_records(document: Document) -> int:
    """How many records a file surely holds: by a repeated label with different dates, by dated rows, by files in it."""
    if is_schedule(document.texts):
        return _n_files(document)
    labelled = _n_by_label(each for each in document.dates if each.role is DateRole.RECORD)
    rows = _n_dated_rows(document.dates, document.texts)
    return max(1, labelled, rows if rows >= REGISTER_ROWS_MIN else 1, _n_files(document))


@lru_cache(DOCUMENTS_KEPT)
def is_schedule(texts: tuple[str, ...]) -> bool:
    """Whether pages hold a table of what was planned and when it was done, whose rows are no records themselves."""
    return any(table.column(_PLANNED) is not None for text in texts for table in tables(text))


@lru_cache(DOCUMENTS_KEPT)
def only_lists(document: Document) -> bool:
    """Whether a file is a calendar, schedule or index of records and holds none itself: by its name and its rows."""
    if len(document.texts) != 1 or document.recognised_pages or document.unread_pages:
        return False
    text = document.texts[0]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    dated = [line for line in lines if dates_in(line) or _OF_MONTH.match(line)]
    begin = len(dated_rows(text)) + sum(_OF_MONTH.match(line) is not None for line in lines)
    named = f"{document.file} {document.title}".replace("_", " ") + "\n" + "\n".join(lines)[:_TITLE_CHARACTERS]
    if _LIST.search(named) and len(dated) >= max(REGISTER_ROWS_MIN, len(lines) // 2):
        return True
    return begin >= REGISTER_ROWS_MIN and is_schedule(document.texts)


@lru_cache(DOCUMENTS_KEPT)
def n_may_hold(document: Document) -> int:
    """How many records a file may hold at most, by its pages."""
    return max(n_records(document), len(document.texts), len(document.unread_pages))


def _n_by_label(dates: Iterable[FoundDate]) -> int:
    by_label: dict[tuple[str, ...], set[date]] = {}
    for each in dates:
        by_label.setdefault(tuple(each.why.casefold().split()), set()).add(each.on)
    return max((len(days) for label, days in by_label.items() if label), default=1)


def _n_dated_rows(dates: tuple[FoundDate, ...], texts: tuple[str, ...]) -> int:
    """Different dates of the rows that begin with one."""
    written = {each.on for each in dates if each.role in (DateRole.RECORD, DateRole.OTHER)}
    lines = [_WEEKDAY.sub("", line.strip().casefold()) for text in texts for line in text.splitlines()]
    return sum(_begins_a_row(on, lines) for on in written)


def _begins_a_row(on: date, lines: Sequence[str]) -> bool:
    month = on.strftime("%B").casefold()
    starts = (
        on.isoformat(), f"{month} {on.day}", f"{month[:3]} {on.day}", f"{on.day} {month}", f"{on.day} {month[:3]}",
        f"{on.day}-{month[:3]}", f"{on.day:02}-{month[:3]}", f"{on.day:02} {month[:3]}", f"{on:%Y/%m/%d}",
        f"{on:%d/%m/%Y}", f"{on:%m/%d/%Y}", f"{month} {on.year}", f"{month[:3]} {on.year}",
    )  # fmt: skip  # the ways in which tables write dates
    return any(line.startswith(starts) for line in lines)


def _n_files(document: Document) -> int:
    return len(document.page_names) if document.kind in ("zip", "mail", "email", "msg", "eml") else 1


def is_last_of_entries(document: Document, on: date) -> bool:
    """Whether a day is the last of several with which a paper was carried on, years or none: the marks of a tag."""
    text = "\n".join(document.texts)
    entries = [(month_number(each["m"]), int(each["d"])) for each in _SHORT.finditer(text)]
    return len(set(entries)) >= REGISTER_ROWS_MIN and entries[-1] == (on.month, on.day)


def is_of_its_title(document: Document, on: date) -> bool:
    """Whether the title of a list with days in its rows bears a day: an index as of that day."""
    heads = " ".join(_first_lines(document, _TITLE_LINES))
    return len(document.dates) >= REGISTER_ROWS_MIN and any(found == on for found, _ in dates_in(heads))


def bears_as_done(document: Document, on: date) -> bool:
    """Whether a paper itself bears a day, and not as one to come: `and again 8 June 2026`."""
    return any(
        each.on == on
        and each.role not in NOT_ITS_OWN
        and (each.role is DateRole.REVIEWED or (_AGAIN.search(each.text) and not _NEXT.search(_up_to(on, each.text))))
        for each in document.dates
    )


def _up_to(on: date, text: str) -> str:
    """The words of a text up to a day; all where it does not stand there."""
    return next((text.partition(written)[0] for day, written in dates_in(text) if day == on), text)


def bears_at_its_top(document: Document, on: date) -> bool:
    """Whether a paper bears a day at its top, and its other days there in brackets, as those of an earlier one."""
    lines = _first_lines(document, _HEAD_LINES)
    aside = {day for line in lines for part in _IN_BRACKETS.findall(line) for day, _ in dates_in(part)}
    told = [_IN_BRACKETS.sub(" ", line) for line in lines if not _NEXT.search(line)]
    days = {day for line in told for day, _ in dates_in(line)}
    return on in days and aside.issuperset(each.on for each in own_days(document)) and on not in aside


def writes_without_year(document: Document, on: date) -> bool:
    """Whether a paper writes the month and day of a date without a year, as tags do."""
    return any((on.month, on.day) == found[:2] for text in document.texts for found in days_without_year(text))


def _opens_a_list(found: FoundDate) -> bool:
    """Whether a day is the first of several in a row: `Meetings: 2025-10-31, 11-28, 12-19`."""
    told = found.text
    return any(
        day == found.on and _MORE_DAYS.match(told, told.find(said) + len(said)) is not None
        for day, said in dates_in(told)
    )


def ends_a_span(found: FoundDate) -> bool:
    """Whether a day is that to which something lasts: `closed 5 May to 8 May 2026`, `shut until 3 June 2026`."""
    told = found.text
    return any(day == found.on and _SPAN.search(told[: told.find(said)]) for day, said in dates_in(told))
