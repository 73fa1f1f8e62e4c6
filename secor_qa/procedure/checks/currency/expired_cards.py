"""2.5(b): a page of a file of cards that had run out before data gathering ended, beside other pages that are good.

Measure: each of two pages or more bears a day until which it is good. A card that another page, of nearly the same
title, carries on is left alone; so is one that the question does not ask for, unless all have to be good.
"""

from __future__ import annotations

from datetime import date

from secor_qa.procedure.asked_times import asks_for_validity
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.words import Check, DateRole, Status, Strength

CARDS_MIN = 2
ALL_PCT = 100


def expired_cards(question: Question, document: Document, window: Window) -> Finding | None:
    """The finding that one of several cards in a file had run out, where the question asks for valid ones."""
    if question.evidence != "record" or not asks_for_validity(question) or document.unread_pages:
        return None
    last = _last_of_pages(document)
    good = [_title(document, page) for page, each in last.items() if each.last >= window.end]
    asked = stems(f"{question.text} {question.guideline}")
    for page, until in last.items() if len(last) >= CARDS_MIN and good else ():
        title = _title(document, page)
        is_asked = question.threshold_pct == ALL_PCT or not asked.isdisjoint(title)
        if until.last < window.end and title and is_asked and not any(_is_one(title, each) for each in good):
            message = (
                f"A card of “{document.file}”, attached to question {question.id}, had run out on "
                f"{until.on.isoformat()}, before data gathering ended on {window.end.isoformat()}."
            )
            seen = Evidence(excerpt(document.texts[page - 1]), document.file, page)
            return Finding(
                question.id, Check.CURRENCY, "expired-document", Status.NEEDS_REVIEWER, message, (seen,),
                Strength.LIKELY,
            )  # fmt: skip
    return None


def _is_one(title: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two titles have half of the shorter in common, as those of a card and of the one that renews it."""
    return 2 * len(title & other) >= min(len(title), len(other))


def _last_of_pages(document: Document) -> dict[int, FoundDate]:
    """By page the last day until which something is good."""
    last: dict[int, FoundDate] = {}
    for each in of_role(document, DateRole.EXPIRES):
        if each.last >= last.get(each.page, FoundDate(date.min, each.page, "")).last:
            last[each.page] = each
    return last


def _title(document: Document, page: int) -> frozenset[str]:
    """The telling stems of the first line of a page."""
    lines = document.texts[page - 1].splitlines() if page <= len(document.texts) else []
    return stems(next((line for line in lines if line.strip()), ""))
