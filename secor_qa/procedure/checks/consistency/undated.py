"""2.5(d): days without a year on which, by the notes, people were asked or watched, far from data gathering.

Reading: such a day is taken in the year in which it lies nearest to data gathering; only where it is more than a
month (where no document is asked for, at all) away even so, and the notes say plainly that the assessor
asked or watched on it, is it outside.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from secor_qa.procedure.calendar_dates import in_years
from secor_qa.procedure.checks.consistency.dates import days_borne, is_assessing, outside_gathering, without_files
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.dates import DAY_WITHOUT_YEAR, MONTHS, with_days_before

AWAY_DAYS = 31
"""A day without a year that lies further from data gathering is outside it (a reading), as it may be a paper's; where
the question asks for no document, it is one outside of it at all.
"""
_DID = (
    r"(?:watched|observed|asked|interviewed|spoke (?:to|with)|talked (?:to|with)|sat down with|questioned|visited|"
    r"toured|"
    r"walked|rode (?:along|out|with|in)|drove (?:out|over|up|to)|went (?:out|over|along|through|to|up|down|with|round)|"
    r"spent|stood (?:at|by|beside|in|on)|was (?:out |over |up )?(?:at|on|in|with)|"
    r"looked (?:at|over|in|for|round|around)|"
    r"joined|accompanied|inspected)"
)
_WHO_DID = rf"(?:i|we|the assessor|assessor)\s+(?:\w+\s+){{0,2}}?{_DID}"
_WERE_SEEN = r"(?:were|was)\s+(?:all\s+)?(?:asked|interviewed|watched|observed|spoken to|questioned)"
_DID_BEFORE = re.compile(
    rf"(?:\b{_WHO_DID}|\A\W*{_DID}|\b{_WERE_SEEN})\b"
    r"(?P<between>[^.;]{0,90}\bon\b|(?:\s+[\w'’-]+){0,4}?)[\s,(]+(?:\w+day,?\s+)?(?:the\s+)?\Z",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\A\W*(?:on\s+)?(?:\w+day,?\s+)?(?:(?:night|morning|afternoon|evening),?\s+)?(?:the\s+)?\Z", re.IGNORECASE
)
_PLACE = r"(?:in|at|by|from|with|near|behind|inside|outside|around|between|during|all|both)\b"
_DID_AFTER = re.compile(
    r"(?:\s+and\s+\d{1,2}(?:st|nd|rd|th)?)?(?:,? (?:19|20)\d\d)?"
    rf"(?:(?:,?\s+{_PLACE}(?P<where>[^.;:]{{0,90}}?),|,?)\s+{_WHO_DID}\b|,(?P<where2>[^.;:]{{0,90}}?)\s{_WERE_SEEN}\b)",
    re.IGNORECASE,
)
_OF_SOMETHING = re.compile(
    r"\b(?:about|drill|meeting|incident|accident|training|course|who|that|which|since|talk|policy|orientation|hired|"
    r"started|inspection|what|when|if|whether|had|record|sheet|form)\b",
    re.IGNORECASE,
)


def undated_days(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Nobody was asked or watched on a day that lies more than a month from data gathering."""
    start, end = facts.submission.on("data_gathering_start"), facts.submission.on("data_gathering_end")
    if not start or not end or start > end:
        return
    for sentence, month, day, written in _days_of_asking(without_files(row.notes, facts)):
        near = _nearest(month, day, start, end)
        borne = any((each.month, each.day) == (month, day) for each in days_borne(question, facts))
        away_max = AWAY_DAYS if "D" in question.methods else 0
        if near is None or borne or _away(near, start, end) <= away_max:
            continue
        if not _is_seeing(question) and not is_assessing(question, sentence):
            continue
        yield outside_gathering(question, row, written, start, end)
        return


@lru_cache(TEXTS_KEPT)
def _days_of_asking(notes: str) -> tuple[tuple[str, int, int, str], ...]:
    """Days without a year on which the assessor asked or watched: sentence, month, day, and the words."""
    return tuple(
        (sentence, MONTHS[(found["m"] or found["m2"]).casefold()], int(found["d"] or found["d2"]), found[0])
        for sentence in with_days_before(notes)
        for found in DAY_WITHOUT_YEAR.finditer(sentence)
        if _is_day_of_asking(sentence, found)
    )


def _is_day_of_asking(sentence: str, found: re.Match[str]) -> bool:
    before = sentence[max(0, found.start() - 200) : found.start()]
    if did := _DID_BEFORE.search(before):
        return not _OF_SOMETHING.search(did["between"])
    did = _DID_AFTER.match(sentence, found.end()) if _OPENS.match(before) else None
    return did is not None and not _OF_SOMETHING.search(did["where"] or did["where2"] or "")


def _is_seeing(question: Question) -> bool:
    """Whether nothing but looking answers a question, so that what somebody did on a day is the assessor's looking."""
    return set(question.methods) == {"O"}


def _nearest(month: int, day: int, start: date, end: date) -> date | None:
    """The day in the year in which it lies nearest to data gathering; None where there is no such day."""
    days = in_years(month, day, range(start.year - 1, end.year + 2))
    return min(days, key=lambda each: _away(each, start, end), default=None)


def _away(day: date, start: date, end: date) -> int:
    return max((start - day).days, (day - end).days, 0)
