"""2.5(b): the place for a form's own day is empty, or bears no year, where another of the same form has a whole day.

Measure: near the top of the other stands a label and behind it a day with its year; here the same label and behind it
nothing, a rule, or what follows the day there; and nowhere on the page a day or year. Of a day without a year: no year.
A form named by one day bears no other's, by which that other is named. Hands and lines are held against others of the
same form elsewhere (`hand_beside_its_like`, `half_empty`), in the way that is told here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar

from secor_qa.procedure.checks.currency.age import named_on
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import ANY_DAY, DAY_WITHOUT_YEAR, MONTH, dates_in, days_without_year
from secor_qa.procedure.words import Check, Status, Strength

TOP_LINES = 6
"""So near to its top a form has the place for its day."""
OTHERS_MAX = 12
"""A form is held against so many others of its question."""
_LABEL = re.compile(r"(?:^|\t| )(?P<label>[^\W\d_][^:\t\n_]{1,24}):")
_YEAR = re.compile(
    r"(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d\b|\d[-/.]\d{1,2}[-/.]\d\d\b|/\d\d\b|"
    rf"\b\d{{1,2}}[ -]?{MONTH}[ ,-]{{1,2}}[23]\d\b(?!:)",
    re.IGNORECASE,
)
"""A year, be it of two figures: `5 Nov 25`."""
_RULES = re.compile(r"[ _.…]+")
Found = TypeVar("Found")


def day_beside_its_like(question: Question, documents: Sequence[Document]) -> Iterator[Finding]:
    """One finding for each form of which the day is open, or has no year, beside one that has it whole."""
    forms = forms_of(documents)
    for document in forms:
        others = forms[:OTHERS_MAX] if len(_days(_stem(document))) == 1 else ()
        if its := next((other for other in others if _bears_the_day_of(document, other)), None):
            yield _of_another_day(question, document, its)
            continue
        if _YEAR.search(document.texts[0]) or dates_in(document.texts[0]) or named_on(document):
            continue
        if found := beside(document, forms, _lacks):
            other, (said, there) = found
            yield _finding(question, document, other, said, there)


def forms_of(documents: Sequence[Document], pages_max: int | None = None) -> list[Document]:
    """The documents that were read whole and are not drawn on, so that what is open on them can be told."""
    read = [each for each in documents if each.texts and not (each.unread_pages or each.drawn_on)]
    return [each for each in read if pages_max is None or len(each.texts) <= pages_max]


def beside(
    document: Document, forms: Sequence[Document], look: Callable[[str, str], Found | None]
) -> tuple[Document, Found] | None:
    """The first other form beside which a look at both their first pages finds something, and what it finds."""
    others = (each for each in forms[:OTHERS_MAX] if each is not document)
    return next(((each, found) for each in others if (found := look(document.texts[0], each.texts[0]))), None)


def _bears_the_day_of(document: Document, other: Document) -> bool:
    """Whether a form named by a day bears behind its label the one of another form, by which that one is named."""
    named, its = _days(_stem(document)), _days(_stem(other))
    if document is other or len(named) != 1 or len(its) != 1 or named == its:
        return False
    own, there = ([_days(value) for _, value in _labelled(each.texts[0]) if _days(value)] for each in (document, other))
    return own == there == [its] and named.isdisjoint(_days("\n".join(document.texts)))


def _stem(document: Document) -> str:
    return document.file.rpartition("/")[2].rpartition(".")[0].replace("_", " ")


@lru_cache(TEXTS_KEPT)
def _days(text: str) -> frozenset[tuple[int, int]]:
    """The days of a text, each as month and day."""
    whole = [(on.month, on.day) for on, _ in dates_in(text)]
    return frozenset([*whole, *(found[:2] for found in days_without_year(text))])


def _of_another_day(question: Question, document: Document, other: Document) -> Finding:
    message = (
        f"“{document.file}”, attached to question {question.id}, bears the day by which “{other.file}” is named, and "
        "not its own; please see which is right."
    )
    evidence = (
        Evidence(excerpt(document.texts[0]), document.file, 1),
        Evidence(excerpt(other.texts[0]), other.file, 1),
    )
    return Finding(
        question.id, Check.CURRENCY, "date-contradicted", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


def _lacks(text: str, other: str) -> tuple[str, str] | None:
    """The label of a day that a form leaves open, or gives without a year, and what the other has behind it."""
    own = {label.casefold(): value for label, value in _labelled(text)}
    for label, value in _labelled(other):
        days = dates_in(value)
        if not days or not value.startswith(days[0][1]) or label.casefold() not in own:
            continue
        behind = value[len(days[0][1]) :].split()[:1]
        here = own[label.casefold()]
        if (not here or here.split()[:1] == behind) and not ANY_DAY.search(text):
            return f"nothing could be read behind “{label}”", f"{label}: {days[0][1]}"
        if day := DAY_WITHOUT_YEAR.match(here):
            return f"“{label}: {day[0]}” has no year, nor does any other day of it", f"{label}: {days[0][1]}"
    return None


@lru_cache(TEXTS_KEPT)
def _labelled(text: str) -> tuple[tuple[str, str], ...]:
    """The labels near the top of a text that begin a line or a cell, each with what stands behind it."""
    found: list[tuple[str, str]] = []
    for line in [line for line in text.splitlines() if line.strip()][:TOP_LINES]:
        for label in _LABEL.finditer(line):
            value = line[label.end() :]
            found.append((label["label"].strip(), _RULES.sub(" ", value.split("\t")[0]).strip()))
    return tuple(found)


def _finding(question: Question, document: Document, other: Document, said: str, there: str) -> Finding:
    message = (
        f"The day of “{document.file}”, attached to question {question.id}, cannot be told from the form itself: "
        f"{said}; “{other.file}” has “{there}” there."
    )
    evidence = (Evidence(said[0].upper() + said[1:] + ".", document.file, 1), Evidence(there, other.file, 1))
    return Finding(
        question.id, Check.CURRENCY, "undated-document", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )
