"""2.5(b): the place for a form's own day is empty, or bears no year, where another of the same form has a whole day.

Measure: near the top of the other stands a label and behind it a day with its year; here the same label and behind it
nothing, a rule, or what follows the day there; and nowhere on the page a day or year. Of a day without a year: no year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.currency.age import named_on
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import ANY_DAY, DAY_WITHOUT_YEAR, dates_in
from secor_qa.procedure.words import Check, Status, Strength

TOP_LINES = 6
"""So near to its top a form has the place for its day."""
OTHERS_MAX = 12
"""A form is held against so many others of its question."""
_LABEL = re.compile(r"(?:^|\t| )(?P<label>[^\W\d_][^:\t\n_]{1,24}):")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)|['’]\d\d\b|\d[-/.]\d{1,2}[-/.]\d\d\b|/\d\d\b")
_RULES = re.compile(r"[ _.…]+")


def day_beside_its_like(question: Question, documents: Sequence[Document]) -> Iterator[Finding]:
    """One finding for each form of which the day is open, or has no year, beside one that has it whole."""
    forms = [each for each in documents if each.texts and not each.unread_pages]
    forms = [each for each in forms if not any(sign.code == "drawn-on" for sign in each.signs)]
    for document in forms:
        if _YEAR.search(document.texts[0]) or dates_in(document.texts[0]) or named_on(document):
            continue
        others = (each for each in forms[:OTHERS_MAX] if each is not document)
        found = next(((each, *it) for each in others if (it := _lacks(document.texts[0], each.texts[0]))), None)
        if found:
            yield _finding(question, document, *found)


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
