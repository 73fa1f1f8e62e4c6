"""2.5(d): a day told in the notes that no paper of the question bears, where one bears another day of that month.

Measure: of all days that the notes tell one has no place in the papers, and a paper has one of the same month that the
notes leave out. Readings: what was looked at while data were gathered is the assessor's, unless it is called the date
of a paper; a day of what is to come, of a start of work or of a span of days is no paper's. On what day something was
put right or passed on is held only against the later days of a paper. A day that a paper of another question bears may
be of that one, where the notes tell of several days.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.calendar_dates import ambiguous_dates
from secor_qa.procedure.checks.consistency.dates import without_files
from secor_qa.procedure.checks.consistency.days_told import DayTold, days_told
from secor_qa.procedure.checks.consistency.papers import all_written, days_of, is_month_of_a_year, of_day, written_in
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.words import DateRole

_TO_COME = re.compile(
    r"\b(?:next|due|will|expir\w+|until|till|valid|good|planned|scheduled|postponed|booked|previous\w*|supposed|"
    r"promised|instead of|not on|last year(?!['’]s))\b|"
    r"\b(?:since|between|from [^,.;]{0,25} to|as of|up to|no later than)\b[^,;]{0,12}\Z",
    re.IGNORECASE,
)
_STARTS = re.compile(
    r"\b(?:hired|start(?:ed|s|ing|-ups?)?|began|begun|first (?:shift|day|load|job|run)|joined|came (?:on|aboard)|"
    r"at work|sold|bought|traded(?: in)?|scrapped|retired|(?:left|quit)(?: us)?(?: on)?(?=\s*\Z))\b",
    re.IGNORECASE,
)
"""Somebody or something came or went."""
_PASSED_ON = re.compile(
    r"\b(?:told|informed|passed|shared?|posted|communicated?|word back|brought up|discussed|gone through|"
    r"went (?:to|round|out)|read (?:out|to)|results|reported)\b",
    re.IGNORECASE,
)
_MENDED = re.compile(
    r"\b(?:clos\w+|fix\w*|correct\w*|replac\w*|repair\w*|mend\w*|done by|fitted|installed|ordered|followed|again|"
    r"re-?tr(?:ied|ained)|re-?tested|tested|arrived|talked|happened|occurred|incident|accident|"
    r"investigation of|another(?! way)|other|also)\b",
    re.IGNORECASE,
)
_LOOKED = re.compile(
    r"\b(?:look\w*|check\w*|asked|saw|seen|watch\w*|observ\w*|opened|in my hand|laid|counted|compared|sampled|"
    r"interview\w*|read|visit\w*|walk\w*|drove|rode|tour\w*|tried|spent|stood|spot|went (?!through|over)|"
    r"(?:none|nothing|no \w+)(?: (?:is|was|were|are))? (?:open|left|overdue|outstanding)|"
    r"spoke|talk\w*|question\w*|phoned|called|stopped|dropped|found|knew)\b",
    re.IGNORECASE,
)
_MEASURED = re.compile(r"\b(?:measur(?:ed|ements?)|metered)\b", re.IGNORECASE)
"""On that day a figure was taken, which a paper of another day may hold."""
_DATED = re.compile(r"\b(?:dated|bears?|signed|carries)\b[^.;]{0,30}\Z", re.IGNORECASE)
_WEEK = re.compile(r"\b(?:week|wk)\b[^.;]{0,12}\Z", re.IGNORECASE)
_A_WEEK = timedelta(days=7)
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)\b")
_DAYS_IN_ONE = re.compile(r"\b[A-Za-z]{3,9}\.? \d{1,2}((?:(?:, | and | ?[&/+–-] ?)\d{1,2}\b(?!\d))+)")
_CELLS_OF_DAYS = 3
"""A row with so many cells that are mere numbers may be the days of a month."""


def another_day_of_its_month(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The one day told in the notes that no paper of the question bears is not another day of a paper's month."""
    start, end = facts.submission.on("data_gathering_start"), facts.submission.on("data_gathering_end")
    attached = [each for each in facts.submission.documents_of(question.id) if each.present]
    if question.evidence == "none" or not attached or not start or not end:
        return
    if not all(each.readable and days_of(each) for each in attached):
        return
    told = [
        each
        for each in days_told(without_files(row.notes, facts))
        if not _is_of_something_else(question, each, start, end)
    ]
    amiss = [each for each in told if not any(_may_bear(one, each) for one in attached)]
    if len({(each.month, each.day) for each in amiss}) != 1:
        return
    is_later = _is_of_later(question, amiss[0])
    if (amiss[0].month, amiss[0].day) in facts.of_papers(all_written) and (is_later or len(told) > len(attached)):
        return
    others = {(each.month, each.day) for each in days_told(row.notes)}
    for document in attached:
        for day in _own(document)[1 if is_later else 0 :]:
            if (day.month, day.day) not in others and _may_be_meant(amiss[0], day, end):
                says = f"none of its documents bears that day, “{document.file}” bears {day.isoformat()}. "
                yield of_day(question, row, amiss[0].written, f"{says}Please see which is right.", attached)
                return


def _is_of_something_else(question: Question, day: DayTold, start: date, end: date) -> bool:
    """Whether the day is one of what is to come or of a start, or one on which the assessor may have looked."""
    clause, around = _clause(day), _around(day)
    if _TO_COME.search(clause) or _TO_COME.search(_last_part(day)) or _STARTS.search(_last_part(day)):
        return True
    if _MEASURED.search(clause) and not _MEASURED.search(question.text):
        return True
    on = day.nearest(end)
    if on is None or not start <= on <= end + _A_WEEK or _DATED.search(day.before):
        return on is None
    return "O" in question.methods or bool(_LOOKED.search(around) or ratios(around))


def _is_of_later(question: Question, day: DayTold) -> bool:
    """Whether what the day tells came after the day of a paper, unless the question asks for that itself."""
    clause = f"{_last_part(day)} {_clause(day)}"
    is_passed_on = bool(_PASSED_ON.search(clause)) and not _PASSED_ON.search(question.text)
    return is_passed_on or bool(_MENDED.search(clause))


def _may_be_meant(told: DayTold, day: date, end: date) -> bool:
    """Whether a paper's day may be the one that was told: of its month, and not of its week where only that is told."""
    if day.month != told.month or told.year not in (None, day.year):
        return False
    on = told.nearest(end)
    return on is not None and not (
        _WEEK.search(told.before) and timedelta() <= day - on.replace(year=day.year) < _A_WEEK
    )


def _clause(day: DayTold) -> str:
    """The words between the commas before and after a day."""
    before, after = re.split(r"[,:(]", _last_part(day))[-1], re.split(r"[,:(]", day.sentence_after)[0]
    return f"{before} {day.written} {after}"


def _around(day: DayTold) -> str:
    """The sentence of a day, between the days beside it."""
    return f"{_last_part(day)} {day.written}{day.sentence_after}"


def _last_part(day: DayTold) -> str:
    return f"{day.sentence_before} " if day.sentence_before else ""


@lru_cache(DOCUMENTS_KEPT)
def _own(document: Document) -> tuple[date, ...]:
    """The whole days that a paper bears of what has been."""
    others = (DateRole.DUE, DateRole.EXPIRES, DateRole.FORM, DateRole.MADE)
    return tuple(sorted({each.on for each in document.dates if each.until is None and each.role not in others}))


def _may_bear(document: Document, told: DayTold) -> bool:
    """Whether a paper bears a day in any form, or no day of a month that it names; `Mar 25` may be of a year."""
    month, day = told.month, told.day
    of_month = [each for each in days_of(document) if each.month == month]
    if is_month_of_a_year(told.written, month, day, of_month):
        return True
    if (month, day) in written_in(document) or any(each.day == day for each in of_month):
        return True
    if any(each.until and each.on.month == month for each in document.dates):
        whole = {each.on for each in document.dates if each.until is None}
        if not any(each.month == month for each in whole):
            return True
    return bears_in_part(document, month, day)


def bears_in_part(document: Document, month: int, day: int) -> bool:
    """Whether a paper bears a day without its month (`the 19th`), or one that can be read as that day."""
    return day in _bare_days(document) or any(_reads(each, month, day) for each in _unclear(document))


def _reads(written: str, month: int, day: int) -> bool:
    return {month, day} <= {int(each) for each in re.findall(r"\d+", written)}


@lru_cache(DOCUMENTS_KEPT)
def _unclear(document: Document) -> tuple[str, ...]:
    return tuple(each for text in document.texts for each in ambiguous_dates(text))


@lru_cache(DOCUMENTS_KEPT)
def _bare_days(document: Document) -> frozenset[int]:
    """Days without their month: `the 19th`, `June 3, 10 and 17`, and the cells of a row of days."""
    found: set[int] = set()
    for text in document.texts:
        found |= {int(each[1]) for each in _ORDINAL.finditer(text)}
        found |= {int(each) for several in _DAYS_IN_ONE.finditer(text) for each in re.findall(r"\d+", several[1])}
        for line in text.splitlines():
            cells = [cell.strip() for cell in line.split("\t")]
            days = [int(cell) for cell in cells if cell.isdigit() and 1 <= int(cell) <= 31]
            if len(days) >= max(_CELLS_OF_DAYS, len(cells) / 2) and days == sorted(set(days)):
                found |= set(days)
    return frozenset(found)
