"""2.5(b): a register that has a place for each day, week or month is filled in to its end, or to the window's.

Measure: at least so many places were filled in, and then, of the days on which something is ever entered, so many in a
row are empty: four days, or two weeks or months. What lies after data gathering may be empty, and so may a time of
which notes or register say that no work was done. Where the notes tell all of as many as there are places, `21 of 21`,
one empty place between filled ones is enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.register_days import Slot, laid_out
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.pauses import NO_WORK
from secor_qa.procedure.words import Check, Status, Strength

FILLED_MIN = 4
EMPTY_DAYS_MIN, EMPTY_MIN = 4, 2
"""Empty places in a row: of days, and of weeks or months."""
_STEP_OF_WEEKS = 5
"""Places that lie so many days apart, or more, are of weeks or months."""
_EXPLAINED = re.compile(rf"\b(?:{NO_WORK}|holidays?|vacation|off work|sold|last day|ended|finished)\b", re.IGNORECASE)


def unfilled(question: Question, document: Document, window: Window, notes: str) -> Finding | None:
    """The first register of a document that is empty from some day on, or for a time in between."""
    name = document.file.rpartition(".")[0].replace("_", " ") + " " + document.title
    for page, text in enumerate(document.texts, 1):
        if page in document.recognised_pages:
            continue
        for slots in laid_out(text, name, document.kind):
            if _is_explained(notes) or _is_explained(text):
                continue
            if run := empty_run(slots, window):
                return _finding(question, document, page, slots, run)
            if left := _left_of_all(slots, window, notes):
                return _of_all(question, document, page, slots, left)
    return None


@lru_cache(TEXTS_KEPT)
def _is_explained(text: str) -> bool:
    return _EXPLAINED.search(text) is not None


def _left_of_all(slots: Sequence[Slot], window: Window, notes: str) -> list[Slot]:
    """The empty places, fewer than the filled ones and before the last of these, where notes tell all of as many."""
    due = [each for each in slots if each.last <= window.end]
    while due and not due[-1].filled:
        due.pop()
    left = [each for each in due if not each.filled]
    is_told = any(each.part == each.whole == len(slots) for each in ratios(notes))
    return left if is_told and len(due) >= max(FILLED_MIN, 2 * len(left) + 1) else []


def _of_all(question: Question, document: Document, page: int, slots: Sequence[Slot], left: Sequence[Slot]) -> Finding:
    named = ", ".join(f"“{each.label}”" for each in left[:3])
    message = (
        f"The notes of question {question.id} tell {len(slots)} of {len(slots)}; in “{document.file}” nothing is "
        f"entered for {len(left)} of them: {named}."
    )
    place = Evidence(f"Empty: {named}.", document.file, page)
    return Finding(
        question.id, Check.CURRENCY, "gap-in-register", Status.NEEDS_REVIEWER, message, (place,), Strength.LIKELY
    )


@lru_cache(TEXTS_KEPT)
def empty_run(slots: tuple[Slot, ...], window: Window) -> tuple[Slot, ...]:
    """The longest run of empty places behind filled ones, if it is long enough to tell."""
    due = [each for each in slots if each.last <= window.end]
    if sum(each.filled for each in due) < FILLED_MIN:
        return ()
    if all(each.first == each.last for each in due):
        weekdays = {each.first.weekday() for each in due if each.filled}
        due = [each for each in due if each.first.weekday() in weekdays]
    best: list[Slot] = []
    run: list[Slot] = []
    for each in due[[slot.filled for slot in due].index(True) :]:
        run = [] if each.filled or each.first < window.start else [*run, each]
        best = max(best, run, key=len)
    steps = sorted((other.first - one.first).days for one, other in pairwise(due))
    least = EMPTY_DAYS_MIN if steps[len(steps) // 2] < _STEP_OF_WEEKS else EMPTY_MIN
    return tuple(best) if len(best) >= least else ()


def _finding(question: Question, document: Document, page: int, slots: Sequence[Slot], run: Sequence[Slot]) -> Finding:
    span = f"from {run[0].first.isoformat()} to {run[-1].last.isoformat()}"
    message = (
        f"The register in “{document.file}”, attached to question {question.id}, is empty {span} "
        f"({len(run)} places in a row), and filled in before."
    )
    filled = sum(each.filled for each in slots)
    seen = f"{len(slots)} places, “{slots[0].label}” to “{slots[-1].label}”, {filled} filled in."
    place = Evidence(seen, document.file, page)
    return Finding(
        question.id, Check.CURRENCY, "gap-in-register", Status.NEEDS_REVIEWER, message, (place,), Strength.LIKELY
    )
