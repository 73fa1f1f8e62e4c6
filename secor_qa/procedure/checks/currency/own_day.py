"""2.5(b): whether a paper itself bears a day, or leaves the place for it empty.

Readings: a day, year or month anywhere is one, were it only that of the file's name; in a form, a label of its day with
nothing behind it, or an hour alone in the line of its title, is none. A picture of a record may be dated by hand.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

from secor_qa.procedure.calendar_dates import in_years
from secor_qa.procedure.checks.currency.form_labels import not_dated, only_an_hour
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import MONTHS
from secor_qa.procedure.words import DateRole

CARD_WORDS_MIN = 12
"""A text of fewer words is hardly a form with a place for its day."""
POLICY_WORDS_MIN = 25
"""A text of fewer words may be the cover of a policy."""
_MONTH = rf"\b(?:{'|'.join(MONTHS)})\b"
_A_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|(?<![\d-])\d{1,2}[-/]\d{1,2}(?![\d-])|['’]\d\d\b|\b\d{1,2}\.\d{1,2}\.\d{2}\b|"
    rf"\b\d{{1,2}}(?:st|nd|rd|th)?[-. ]{{0,2}}{_MONTH}|{_MONTH}\.?[-, ]{{0,2}}\d",
    re.IGNORECASE,
)
_YEAR, _PAIR = re.compile(r"\d{4}"), re.compile(r"(\d{1,2})[-/](\d{1,2})")
_A_WEEK, DECEMBER = timedelta(days=7), 12
LONG_BEFORE_YEARS = 10
"""A year so long before the day under which a paper is listed is that of a company or a law."""
_ANY_MONTH = re.compile(rf"\b(?:{'|'.join(f'{each.capitalize()}|{each.upper()}' for each in MONTHS)})\b")
"""A month by its capital, for `may` and `march` are verbs."""
HEAD_LINES, END_LINES = 4, 3
"""A month without a day dates a paper only where its title stands, or at its end."""
_PLACE = re.compile(r"\b(?:lease|lsd|pad|well|location)\W{1,3}(\d{1,2}-\d{1,2})(?!\d)", re.IGNORECASE)
"""A place in the survey of the land, which is written like a day."""


def bears_no_date(question: Question, document: Document, listed: date | None = None) -> bool:
    """Whether no date, however short, nor a month, stands in a paper, or its own line for one has but a rule.

    When a picture was taken is no day of what it shows; a picture of a record may be dated by hand, unread.
    """
    text = "\n".join(document.texts)
    if any(each.role is not DateRole.MADE for each in document.dates) or document.unread_pages:
        return False
    n_words = len(text.split())
    if n_words < CARD_WORDS_MIN or any(sign.code == "drawn-on" for sign in document.signs):
        return False
    named = f"{document.file} {document.title}"
    if not_dated(text) or (only_an_hour(text) and not _has_a_day(named, listed)):
        return True
    if n_words < POLICY_WORDS_MIN or (document.recognised_pages and question.evidence != "policy"):
        return False
    lines = [line for line in text.splitlines() if line.strip()]
    ends = "\n".join([named, *lines[:HEAD_LINES], *lines[-END_LINES:]])
    whole = f"{named} {text}"
    for place in _PLACE.findall(text):
        whole = whole.replace(place, " ")
    return not _has_a_day(whole, listed) and _ANY_MONTH.search(ends) is None


def _has_a_day(text: str, listed: date | None) -> bool:
    """Whether a day or year is written, however short.

    Where the day is listed, a year long before it is none of the paper's, nor are two figures (`1-4`) a day of another
    week.
    """
    for found in _A_YEAR.finditer(text):
        year, pair = _YEAR.fullmatch(found[0]), _PAIR.fullmatch(found[0])
        if listed is None or not (year or pair):
            return True
        if year and int(found[0]) > listed.year - LONG_BEFORE_YEARS:
            return True
        if pair and any(abs(on - listed) <= _A_WEEK for on in _days_of(int(pair[1]), int(pair[2]), listed.year)):
            return True
    return False


def _days_of(first: int, second: int, year: int) -> tuple[date, ...]:
    """The days that two figures may be, the month before the day or behind it."""
    pairs = ((first, second), (second, first))
    return tuple(on for month, day in pairs if 1 <= month <= DECEMBER for on in in_years(month, day, (year,)))
