"""2.5(b): a card in a file of several that had run out before data gathering ended, beside others that are good.

Measure: each of two pages or more bears a day until which it is good; or one page bears several such days, each with
lines of its own, as a photograph of cards does. A card that another, of nearly the same title, carries on is left
alone; so is one that the question does not ask for, unless all have to be good.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from secor_qa.procedure.asked_times import asks_for_validity
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency.expired_rows import is_asked
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.words import Check, DateRole, Status, Strength

CARDS_MIN = 2
LINES_MIN = 3
"""So many lines stand on a card above the day until which it is good: what for, whose and since when."""
TITLE_LINES = 2


def expired_cards(question: Question, document: Document, window: Window) -> Finding | None:
    """The finding that one of several cards in a file had run out, where the question asks for valid ones."""
    if question.evidence != "record" or not asks_for_validity(question) or document.unread_pages:
        return None
    cards = _cards(document)
    good = [title for title, each in cards if each.last >= window.end]
    for title, until in cards if len(cards) >= CARDS_MIN and good else ():
        page = until.page
        is_renewed = any(_is_one(title, each) for each in good)
        if until.last < window.end and title and is_asked(question, title) and not is_renewed:
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


Card = tuple[frozenset[str], FoundDate]  # the telling stems of its title, and the day until which it is good


@lru_cache(DOCUMENTS_KEPT)
def _cards(document: Document) -> tuple[Card, ...]:
    """The cards of a file, page by page; several of a page where each of them has lines of its own."""
    found: list[Card] = []
    ends = of_role(document, DateRole.EXPIRES)
    for page in dict.fromkeys(each.page for each in ends):
        its = [each for each in ends if each.page == page]
        last = max(reversed(its), key=lambda each: each.last)
        found += _of_one_page(document.texts[page - 1], its) or [(_title(document, page), last)]
    return tuple(found)


def _of_one_page(text: str, ends: Sequence[FoundDate]) -> list[Card]:
    """The cards of a page, each from behind the day until which the one before is good; none where they run together.

    The first lines of a later one may be the last of the one before.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    at = [number for number, line in enumerate(lines) if any(each.on in dict(dates_in(line)) for each in ends)]
    begins = [0, *(each + 1 for each in at[:-1])]
    if (
        len(ends) < CARDS_MIN
        or len(at) != len(ends)
        or any(end - begin < LINES_MIN for begin, end in zip(begins, at, strict=True))
    ):
        return []
    titles = [lines[begin : begin + (TITLE_LINES if begin else 1)] for begin in begins]
    return [(stems(" ".join(title)), each) for title, each in zip(titles, ends, strict=True)]


def _title(document: Document, page: int) -> frozenset[str]:
    """The telling stems of the first line of a page."""
    lines = document.texts[page - 1].splitlines() if page <= len(document.texts) else []
    return stems(next((line for line in lines if line.strip()), ""))
