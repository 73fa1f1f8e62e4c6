"""2.5(b), one document: its dates against each other, against its listing and name, and against the submission.

Readings: a listed date and the document's own may lie some weeks apart, as a form is filled in one day and signed off
another; a register is listed by any of its entries.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import islice

from secor_qa.procedure.checks.currency.age import in_words, named_on, of_age
from secor_qa.procedure.checks.currency.days_to_come import DONE, IS_SIGNED, LAST_LINES, OF_ROWS, TO_COME, ends_with
from secor_qa.procedure.document_sorts import Sort, named
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.record_dates import (
    REGISTER_ROWS_MIN,
    bears_as_done,
    bears_at_its_top,
    ends_a_span,
    is_last_of_entries,
    of_role,
    own_days,
    writes_without_year,
)
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.anybody import names_anybody
from secor_qa.procedure.wording.dates import MONTH, dates_in, month_number
from secor_qa.procedure.words import DateRole, Status

APART_DAYS_MAX = 45
"""A listed date and the document's own that lie further apart are not of the same record."""
EARLY = timedelta(14)
"""A form may be signed for by a supervisor some days ahead; earlier, the signature is not under what it records."""

_LABEL = re.compile(r"\s{0,8}([A-Za-z][a-z ]{2,20}):\s{0,8}(\S(?:.{0,28}\S)?)\s*\Z")
"""A line that is a label and its value."""
_LATER = re.compile(
    r"\b(?:re-?view\w*|read|seen|again|verif\w*|clos\w+|approv\w*|follow\w*|complet\w*|done|correct\w*|next|told|check\w*|"
    r"renew\w*|posted|due|update\w*|revis\w*|accept\w*|audit\w*|joined|new|started|since|late[rd]?)\b",
    re.IGNORECASE,
)
"""Hands of another time, as of a review or of somebody who came later."""
_STARTS = re.compile(
    r"\b(?:first (?:shift|day|work(?:ing)? day)(?: (?:at|of) work)?|start(?:s|ed|ing)?(?: (?:date|day|work|on))?|"
    r"began(?: work)?|hired(?: on)?|date of hire)\b",
    re.IGNORECASE,
)
START_SLACK = timedelta(3)
DAYS_OF_MANY = 6
"""A paper of so many days has none of its own."""
HEAD_MAX = 40
_INITIALLED = re.compile(rf"\b(?P<month>(?i:{MONTH}))[ \t:]{{1,3}}[A-Z]{{2,3}}\b")
OF_THE_FORM = timedelta(180)
"""A signature that is older by more than this approved the blank form."""


def contradicted(question: Question, document: Document) -> Iterator[Finding]:
    """The first that says another day than the document: its listing, its name, an early or late hand, its picture."""
    looks = (_by_its_listing, _by_its_name, _by_an_early_hand, _by_a_late_hand, _by_its_picture)
    yield from islice((found for look in looks if (found := look(question, document))), 1)


def _by_its_listing(question: Question, document: Document) -> Finding | None:
    stated = document.document_on
    if not isinstance(stated, date) or question.evidence != "record":
        return None
    own = own_days(document) or _of_rows_around(stated, document)
    if len({each.on for each in own}) != 1 or _apart(stated, own) <= APART_DAYS_MAX:
        return None
    if any(is_so(document, stated) for is_so in _MAY_BE_LISTED):
        return None
    return _differs(question, document, f"is listed as dated {stated.isoformat()}", own[0])


def _of_rows_around(stated: date, document: Document) -> Sequence[FoundDate]:
    """The day that a row of a list gives as the record's, where the list goes on after the listed day."""
    told = [on for text in document.texts for on in dated_rows(text) if on]
    return of_role(document, DateRole.RECORD) if told and stated < max(told) else ()


def _by_its_name(question: Question, document: Document) -> Finding | None:
    own, on = own_days(document), named_on(document)
    if not own or not on or not _is_another(on, own) or _is_entry(document, on):
        return None
    return _differs(question, document, f"bears {on.isoformat()} in its name", own[0])


def _by_an_early_hand(question: Question, document: Document) -> Finding | None:
    own, signed = own_days(document), of_role(document, DateRole.SIGNED)
    if not signed or not _has_one_day(question, document) or len(_days(document)) >= REGISTER_ROWS_MIN:
        return None
    last = max(signed, key=lambda each: each.last)
    if not EARLY < own[0].on - last.last <= OF_THE_FORM:
        return None
    return _differs(question, document, f"was signed on {last.on.isoformat()}", own[0])


def _by_a_late_hand(question: Question, document: Document) -> Finding | None:
    if not _has_one_day(question, document) or _is_log(document):
        return None
    own = own_days(document)[0]
    if not (late := _signed_late(document, own.on, of_newcomer=_is_of_newcomers(question))):
        return None
    message = (
        f"“{document.file}” of {own.on.isoformat()} was signed on {late[0].isoformat()} only{late[1]}; "
        "please ask how it came about."
    )
    return _contradicted(question, message, in_words(document, own), Evidence(late[2], document.file))


def _by_its_picture(question: Question, document: Document) -> Finding | None:
    made, stated = of_role(document, DateRole.MADE), document.document_on
    shows = [each.on for each in own_days(document) if not ends_a_span(each)] if made else []
    shown = max(shows, default=stated if isinstance(stated, date) else None)
    if not made or not shown:
        return None
    taken = max(made, key=lambda each: each.on)
    if (shown - taken.on).days <= 1 or taken.on in _days(document):
        return None  # a page that bears the day of its picture may tell what was done since
    message = (
        f"“{document.file}” was taken on {taken.on.isoformat()} by its own account, before {shown.isoformat()}, "
        "the date it is to show."
    )
    return _contradicted(question, message, in_words(document, taken))


def _has_one_day(question: Question, document: Document) -> bool:
    return question.evidence == "record" and len({each.on for each in own_days(document)}) == 1


def _is_of_newcomers(question: Question) -> bool:
    return Sort.ORIENTATION in named(question.text)


def _signed_late(document: Document, own: date, *, of_newcomer: bool) -> tuple[date, str, str] | None:
    """The first day on which a paper was signed, where that is weeks behind its own or behind a first day at work.

    With the words that say behind what, and those of the line. Of a review or another reading of it nothing is said.
    """
    lines = [line.strip() for text in document.texts for line in text.splitlines() if line.strip()]
    to_come = {each.on for each in of_role(document, DateRole.DUE, DateRole.EXPIRES)}
    signed = [
        (on, line)
        for line in lines
        if IS_SIGNED.search(line) and not _LATER.search(line)
        for on, _ in dates_in(line)
        if on not in to_come
    ]
    if not signed or (first := min(signed))[0] <= own:
        return None
    if (first[0] - own).days > APART_DAYS_MAX:
        return first[0], f", {(first[0] - own).days} days later", first[1]
    starts = [on for line in lines for each in _STARTS.finditer(line) for on, _ in dates_in(line[each.end() :])[:1]]
    if of_newcomer and starts and own <= max(starts) and first[0] - max(starts) > START_SLACK:
        return first[0], f", after the first day at work of {max(starts).isoformat()}", first[1]
    return None


def _is_log(document: Document) -> bool:
    return sum(len(dated_rows(text)) for text in document.texts) >= REGISTER_ROWS_MIN


def _is_of_a_hand(document: Document, stated: date) -> bool:
    """Whether a day stands behind somebody's name in the last lines of a paper."""
    lines = [line.strip() for text in document.texts for line in text.splitlines() if line.strip()][-LAST_LINES:]
    return any(ends_with(line, stated) and names_anybody(line) and not TO_COME.search(line) for line in lines)


def _is_of_a_page(document: Document, stated: date) -> bool:
    """Whether it is the only day of one of several pages, or below a heading that stands there more than once.

    So is that of one certificate of a file of them.
    """
    parts = [part for text in document.texts for part in _parts(text)]
    return len(parts) > 1 and any({on for on, _ in dates_in(part)} == {stated} for part in parts)


@lru_cache(TEXTS_KEPT)
def _parts(text: str) -> tuple[str, ...]:
    """A page cut before the heading in capitals that stands on it more than once; whole where none does."""
    heads = Counter(line.strip() for line in text.splitlines() if line.isupper() and len(line) <= HEAD_MAX)
    head, n = max(heads.items(), key=lambda each: each[1], default=("", 0))
    return tuple(part for part in text.split(head) if part.strip()) if n > 1 else (text,)


def _is_of_the_picture(document: Document, stated: date) -> bool:
    """Whether a picture was taken on a day and bears it, or initials behind its month, as a tag does."""
    if stated not in {each.on for each in of_role(document, DateRole.MADE)}:
        return False
    marks = (month_number(found["month"]) for text in document.texts for found in _INITIALLED.finditer(text))
    return stated.month in marks or any(
        each.on == stated for each in of_role(document, DateRole.OTHER, DateRole.SIGNED)
    )


def _is_of_a_card(document: Document, stated: date) -> bool:
    """Whether a day stands on a page without the own one, as one of several cards, or under the label of what was done.

    So a page of cards, or a certificate with the day on which a course was passed and the one on which it was issued.
    """
    pages = {each.page for each in own_days(document)}
    borne = [each for each in of_role(document, *OF_ROWS) if each.on == stated and each.until is None]
    if any(each.page not in pages for each in borne):
        return True
    labelled = (found for text in document.texts for line in text.splitlines() if (found := _LABEL.match(line)))
    return any(DONE.fullmatch(each[1].strip()) and (stated, each[2]) in dates_in(each[2]) for each in labelled)


def _is_among_many(document: Document, stated: date) -> bool:
    """Whether a paper of many days bears the listed one too, be it as due: pictures run columns together."""
    days = {each.on for each in document.dates if each.role not in (DateRole.MADE, DateRole.EXPIRES)}
    return stated in days and len(days) >= DAYS_OF_MANY


def _is_after_its_rows(document: Document, stated: date) -> bool:
    """Whether a log is listed by a day after all that it tells of, as when it was printed."""
    return _is_log(document) and all(on is None or on < stated for text in document.texts for on in dated_rows(text))


def _days(document: Document) -> set[date]:
    """The days of a document, of which some may be the entries of a register, whatever words stand beside them."""
    return {each.on for each in of_role(document, DateRole.RECORD, DateRole.SIGNED, DateRole.OTHER)}


def _is_entry(document: Document, on: date) -> bool:
    """Whether that day is one of a register's entries, or written out where the record's own date is but a month."""
    days, own = _days(document), of_role(document, DateRole.RECORD)
    return on in days and (len(days) >= REGISTER_ROWS_MIN or all(each.until for each in own))


_MAY_BE_LISTED = (
    _is_entry, writes_without_year, _is_of_a_card, bears_at_its_top, _is_of_the_picture, _is_of_a_page, _is_of_a_hand,
    bears_as_done, is_last_of_entries, _is_among_many, _is_after_its_rows,
)  # fmt: skip
"""What of a paper makes another day than its own one by which it may well be listed."""


def _differs(question: Question, document: Document, how: str, own: FoundDate) -> Finding:
    message = f"“{document.file}” {how}, but the document itself says {own.on.isoformat()}; please see which is right."
    return _contradicted(question, message, in_words(document, own))


def _contradicted(question: Question, message: str, *seen: Evidence) -> Finding:
    return of_age(question, "date-contradicted", Status.NEEDS_REVIEWER, message, *seen, likely=True)


def _apart(on: date, dates: Sequence[FoundDate]) -> int:
    """Days to the nearest of some dates; none where the date lies in a month that is written without a day."""
    return min((0 if each.on <= on <= each.last else abs((each.on - on).days)) for each in dates)


def _is_another(named: date, own: Sequence[FoundDate]) -> bool:
    """Whether a file's name bears the day of another year, far from every date in it."""
    is_slip = any(
        each.on.year != named.year and (each.on.month, each.on.day) == (named.month, named.day) for each in own
    )
    return is_slip and _apart(named, own) > APART_DAYS_MAX
