"""2.5(b), one document: days after the submission on which something is recorded as done or signed.

Measure: the paper's own days and those of hands; days that open rows or stand in a column of what was done; and the one
day of a column that is still to come, where three others at least are past and its heading is none of what is to be.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from secor_qa.procedure.checks.currency.age import in_words, of_age
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT
from secor_qa.procedure.record_dates import of_role, own_days
from secor_qa.procedure.registers import dated_rows, tables
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.dates import MONTH, around_dates, dates_in
from secor_qa.procedure.words import DateRole, Status

PAST_MIN = 3
"""So many days of a column are past, so that it is one of what was."""
OF_ROWS = (DateRole.RECORD, DateRole.OTHER)
TO_COME = re.compile(
    r"\b(?:due|next|plan\w*|schedul\w*|expir\w*|valid|until|by|runs to|good to(?! go\b)|lasts|enrol\w*|seat|"
    r"book(?:ed|ing)|target|will|to be|coming|proposed|"
    r"review (?:on|date)|deadline|follow[- ]?up|renew\w*|open)\b",
    re.IGNORECASE,
)
DONE = re.compile(
    r"(?:date |day |when )?(?:done|completed?|closed|corrected|fixed|mended|finished|repaired|carried out|verified|"
    r"checked|held|taken|inspected|passed)(?: (?:on|date|day))?",
    re.IGNORECASE,
)
"""The heading of a column of days on which something was done."""
_IN_A_SENTENCE = re.compile(rf"[a-z] {MONTH},? 20\d\d [a-z]", re.IGNORECASE)
"""A month within a sentence, which is rather of what it speaks of than of the paper."""
CELL_MAX = 30
IS_SIGNED = re.compile(r"\bsign(?:ed|atures?)\b", re.IGNORECASE)
_UP_TO = re.compile(r"\b(?:by|until|till|before|to|through|no later than|end of)(?: the)?\W*\Z", re.IGNORECASE)
_GOALS = re.compile(
    r"\W*(?:(?:our |the |\d{1,2} )?(?:new )?(?:goals?|objectives?|targets?|aims?|priorities|wishes)|"
    r"(?:for |in )?(?:the )?(?:next|coming) (?:year|season|period)|what (?:next|we want))\b",
    re.IGNORECASE,
)
_OF_A_LIST = re.compile(r"\s*(?:[-–•*]|\(?(?:\d{1,2}|[a-z])[.)\t])")
LAST_LINES = 3
"""Where the hands stand below a record."""


def after_submission(question: Question, document: Document, facts: Facts) -> Iterator[Finding]:
    """A record or signature that is dated after the submission came in."""
    submitted = facts.submission.on("submitted_on") or facts.on
    ended = facts.submission.on("data_gathering_end") or date.min
    late = [
        each
        for each in (*own_days(document), *of_role(document, DateRole.SIGNED), *_below(document))
        if each.on > max(submitted, ended)
        and not (each.until and _IN_A_SENTENCE.search(each.text))
        and not _is_only_wanted(document, each.on)
    ]
    later = {each.on: each for each in of_role(document, *OF_ROWS) if each.on > submitted}
    late = late or list(_rows_to_come(document, later)) or list(_among_past(document, later, submitted))
    if late:
        first = min(late, key=lambda each: each.on)
        message = f"“{document.file}” bears {first.on.isoformat()}, after the submission of {submitted.isoformat()}."
        yield of_age(
            question, "dated-after-submission", Status.NEEDS_REVIEWER, message, in_words(document, first), likely=True
        )


def _is_only_wanted(document: Document, on: date) -> bool:
    """Whether a day stands only where goals are told, or behind `by`: what is to be, in the text of a review."""
    told = [at for text in document.texts for at in _places(text, on)]
    return bool(told) and all(told)


@lru_cache(TEXTS_KEPT)
def _places(text: str, on: date) -> tuple[bool, ...]:
    """Of each place of a day in a text, whether it is one of a goal or of until when."""
    found: list[bool] = []
    is_of_goals = False
    for line in text.splitlines():
        is_of_goals = _GOALS.match(line) is not None or (is_of_goals and _OF_A_LIST.match(line) is not None)
        days = zip(dates_in(line), around_dates(line), strict=False)
        found += [is_of_goals or _UP_TO.search(before) is not None for (day, _), before in days if day == on]
    return tuple(found)


@lru_cache(DOCUMENTS_KEPT)
def _below(document: Document) -> tuple[FoundDate, ...]:
    """The days at the ends of the last lines by which somebody signed: `Signed: Ann, owner, 3 May 2024`."""
    last = [line for text in document.texts for line in text.splitlines()[-LAST_LINES:]]
    lines = [line for line in last if IS_SIGNED.search(line) and not TO_COME.search(line)]
    others = of_role(document, DateRole.OTHER) if lines else ()
    return tuple(each for each in others if any(ends_with(line, each.on) for line in lines))


def _rows_to_come(document: Document, later: Mapping[date, FoundDate]) -> Iterator[FoundDate]:
    """The days after the submission that open rows of things that were done, or stand in a column of what was."""
    for page, text in enumerate(document.texts, 1) if later else ():
        if page in document.recognised_pages or any(TO_COME.search(" ".join(each.heads[:1])) for each in tables(text)):
            continue
        for line in text.splitlines():
            for on in dated_rows(line):
                if on is not None and on in later and not TO_COME.search(line):
                    yield later[on]
        yield from (later[on] for on in done_on(text) if on in later)


def _among_past(document: Document, later: Mapping[date, FoundDate], submitted: date) -> Iterator[FoundDate]:
    """The one day after the submission in a column of days that are past."""
    for table in (each for text in document.texts for each in tables(text)) if len(later) == 1 else ():
        rows = [table.heads, *table.rows] if table.heads else table.rows
        for at in range(max(map(len, rows))):
            head, *cells = [row[at] if at < len(row) else "" for row in rows]
            days = [found[0][0] for cell in cells if len(found := dates_in(cell)) == 1 and found[0][1] == cell]
            n_past = sum(on <= submitted for on in days)
            if not TO_COME.search(head) and n_past >= max(PAST_MIN, len(days) - 1):
                yield from (later[on] for on in days if on in later)


def done_on(text: str) -> Iterator[date]:
    """The days that stand, with few words beside them, in a column of what was done."""
    for table in tables(text):
        if (column := table.column(DONE)) is None:
            continue
        for cell in (row[column] for row in table.rows if column < len(row)):
            if len(cell) <= CELL_MAX and not TO_COME.search(cell):
                yield from (on for on, _ in dates_in(cell))


def ends_with(line: str, on: date) -> bool:
    """Whether that day is the last thing on a line."""
    days = dates_in(line)
    return bool(days) and days[-1][0] == on and line.rstrip(" .)").endswith(days[-1][1])
