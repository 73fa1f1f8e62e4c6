"""2.5(b), one document: its dates against each other, against its listing and name, and against the submission.

Readings: a listed date and the document's own may lie some weeks apart, as a form is filled in one day and signed off
another; a register is listed by any of its entries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.age import in_words, named_on, of_age
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.record_dates import REGISTER_ROWS_MIN, of_role, own_days
from secor_qa.procedure.registers import dated_rows, tables
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.anybody import names_anybody
from secor_qa.procedure.wording.dates import dates_in, days_without_year
from secor_qa.procedure.words import DateRole, Status

APART_DAYS_MAX = 45
"""A listed date and the document's own that lie further apart are not of the same record."""
EARLY = timedelta(14)
"""A form may be signed for by a supervisor some days ahead; earlier, the signature is not under what it records."""

_OF_ROWS = (DateRole.RECORD, DateRole.OTHER)
_TO_COME = re.compile(
    r"\b(?:due|next|plan\w*|schedul\w*|expir\w*|valid|until|by|book(?:ed|ing)|target|will|to be|coming|proposed|"
    r"review (?:on|date)|deadline|follow[- ]?up|renew\w*|open)\b",
    re.IGNORECASE,
)
LAST_LINES = 3
"""Where the hands stand below a record."""
OF_THE_FORM = timedelta(180)
"""A signature that is older by more than this approved the blank form."""


def contradicted(question: Question, document: Document, window: Window) -> Iterator[Finding]:
    """The listed date, the file's name or the picture's own date say something else than the document."""
    inside = own_days(document)
    own = {each.on for each in inside}
    stated = document.document_on if isinstance(document.document_on, date) else None
    is_one = len(own) == 1 and question.evidence == "record"
    is_borne = stated is not None and _gives(stated, document)
    if stated and is_one and _apart(stated, inside) > APART_DAYS_MAX and not is_borne:
        yield _differs(question, document, f"is listed as dated {stated.isoformat()}", inside[0])
        return
    named = named_on(document)
    if named and own and _is_another(named, inside) and not _is_entry(named, document):
        yield _differs(question, document, f"bears {named.isoformat()} in its name", inside[0])
        return
    signed = of_role(document, DateRole.SIGNED)
    is_register = len(_days(document)) >= REGISTER_ROWS_MIN
    if is_one and not is_register and signed and EARLY < min(own) - max(each.last for each in signed) <= OF_THE_FORM:
        last = max(signed, key=lambda each: each.last)
        yield _differs(question, document, f"was signed on {last.on.isoformat()}", inside[0])
        return
    made = of_role(document, DateRole.MADE)
    written = max(own, default=stated)
    if made and written and (written - max(each.on for each in made)).days > 1:
        taken = max(made, key=lambda each: each.on)
        message = (
            f"“{document.file}” was taken on {taken.on.isoformat()} by its own account, before {written.isoformat()}, "
            "the date it is to show."
        )
        yield of_age(
            question, "date-contradicted", Status.NEEDS_REVIEWER, message, in_words(document, taken), likely=True
        )


def _gives(stated: date, document: Document) -> bool:
    """Whether a paper gives the listed day as its own: an entry of a register, or the day of a hand at its end."""
    if _is_entry(stated, document) or _bears_without_year(stated, document):
        return True
    lines = [line.strip() for text in document.texts for line in text.splitlines() if line.strip()][-LAST_LINES:]
    return any(_ends_with(line, stated) and names_anybody(line) and not _TO_COME.search(line) for line in lines)


def _ends_with(line: str, on: date) -> bool:
    days = dates_in(line)
    return bool(days) and days[-1][0] == on and line.rstrip(" .)").endswith(days[-1][1])


def _bears_without_year(stated: date, document: Document) -> bool:
    """Whether the document writes the listed month and day without a year, as tags do."""
    return any((stated.month, stated.day) == found[:2] for text in document.texts for found in days_without_year(text))


def after_submission(question: Question, document: Document, facts: Facts) -> Iterator[Finding]:
    """A record or signature that is dated after the submission came in."""
    submitted = facts.submission.on("submitted_on") or facts.on
    late = [
        each
        for each in (*own_days(document), *of_role(document, DateRole.SIGNED))
        if each.on > max(submitted, _end(facts))
    ]
    late = late or list(_rows_to_come(document, submitted))
    if late:
        first = min(late, key=lambda each: each.on)
        message = f"“{document.file}” bears {first.on.isoformat()}, after the submission of {submitted.isoformat()}."
        yield of_age(
            question, "dated-after-submission", Status.NEEDS_REVIEWER, message, in_words(document, first), likely=True
        )


def _rows_to_come(document: Document, submitted: date) -> Iterator[FoundDate]:
    """The days after the submission that open rows, where the rows are of things that were done."""
    later = {each.on: each for each in document.dates if each.on > submitted and each.role in _OF_ROWS}
    for page, text in enumerate(document.texts, 1) if later else ():
        if page in document.recognised_pages or any(_TO_COME.search(" ".join(each.heads[:1])) for each in tables(text)):
            continue
        for line in text.splitlines():
            for on in dated_rows(line):
                if on is not None and on in later and not _TO_COME.search(line):
                    yield later[on]


def _end(facts: Facts) -> date:
    return facts.submission.on("data_gathering_end") or date.min


def _days(document: Document) -> set[date]:
    """The days of a document, of which some may be the entries of a register, whatever words stand beside them."""
    return {each.on for each in of_role(document, DateRole.RECORD, DateRole.SIGNED, DateRole.OTHER)}


def _is_entry(on: date, document: Document) -> bool:
    """Whether that day is one of a register's entries, or written out where the record's own date is but a month."""
    days, own = _days(document), of_role(document, DateRole.RECORD)
    return on in days and (len(days) >= REGISTER_ROWS_MIN or all(each.until for each in own))


def _differs(question: Question, document: Document, how: str, own: FoundDate) -> Finding:
    message = f"“{document.file}” {how}, but the document itself says {own.on.isoformat()}; please see which is right."
    return of_age(question, "date-contradicted", Status.NEEDS_REVIEWER, message, in_words(document, own), likely=True)


def _apart(on: date, dates: Sequence[FoundDate]) -> int:
    """Days to the nearest of some dates; none where the date lies in a month that is written without a day."""
    return min((0 if each.on <= on <= each.last else abs((each.on - on).days)) for each in dates)


def _is_another(named: date, own: Sequence[FoundDate]) -> bool:
    """Whether a file's name bears the day of another year, far from every date in it."""
    is_slip = any(each.on.year != named.year and f"{each.on:%m%d}" == f"{named:%m%d}" for each in own)
    return is_slip and _apart(named, own) > APART_DAYS_MAX
