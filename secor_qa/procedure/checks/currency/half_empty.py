"""2.5(b): a form of which lines are empty that another of the same form, at the same question, fills in.

Measure: three lines, and a third of those that both have, are the other's words and end where the other goes on; what
stands below such a line, unless it is such a line itself, may belong to it. The other has no such line. Names of
people, as of those who came, are complete as they stand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.currency.beside_its_like import beside, forms_of
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, plural, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.persons import GIVEN_NAMES
from secor_qa.procedure.words import Check, Status, Strength

EMPTY_MIN, OF_SHARED_MIN = 3, 1 / 3
LINES_MAX, LINE_MAX = 80, 120
"""A longer text is no form of one page, and a longer line no line of a form."""
_RULE = re.compile(r"[_.…]{3,}")
_ENTRIES = frozenset(
    words("ok okay good fine fair yes no none nil na a done x clean clear full pass passed fail bon oui non")
)
"""Words with which something is entered behind a label."""
Line = tuple[str, ...]


def half_empty(question: Question, documents: Sequence[Document]) -> Iterator[Finding]:
    """One finding for each form that is half empty."""
    forms = forms_of(documents, pages_max=1)
    for document in forms:
        found = beside(document, forms, empty_lines)
        if found is None:
            continue
        other, empty = found
        named = ", ".join(f"“{line}”" for line in empty[:3])
        message = (
            f"“{document.file}”, attached to question {question.id}, seems incomplete: nothing stands behind "
            f"{plural(len(empty), 'line')}, such as {named}, that “{other.file}” fills in."
        )
        evidence = (
            Evidence(f"Empty: {named}.", document.file, 1),
            Evidence("The same form, filled in.", other.file, 1),
        )
        yield Finding(
            question.id, Check.CURRENCY, "incomplete-document", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK
        )


@lru_cache(TEXTS_KEPT)
def empty_lines(text: str, other: str) -> tuple[str, ...]:
    """The lines of a text that end where the same line of another goes on; none where these are few or chance."""
    own, its = _lines(text), _lines(other)
    if not own or not its:
        return ()
    its_told = tuple(told for told, _ in its)
    empty = [_goes_on(told, its_told) for told, _ in own]
    belongs = [is_empty or _begins_like(told, its_told) or _is_label(line)
               for (told, line), is_empty in zip(own, empty, strict=True)]  # fmt: skip
    may_hold = [not each for each in [*belongs[1:], True]]
    found = tuple(line.strip(" \t_.…:") for (_, line), is_empty, below in zip(own, empty, may_hold, strict=True)
                  if is_empty and not below)  # fmt: skip
    own_told = tuple(told for told, _ in own)
    shared = len(found) + sum(
        _begins_like(told, its_told) for told, is_empty in zip(own_told, empty, strict=True) if not is_empty
    )
    n_people = sum(words(line)[0] in GIVEN_NAMES for line in found)
    are_many = len(found) >= EMPTY_MIN and len(found) >= OF_SHARED_MIN * shared and 2 * n_people < len(found)
    return found if are_many and not any(_goes_on(told, own_told) for told in its_told) else ()


@lru_cache(TEXTS_KEPT)
def _lines(text: str) -> tuple[tuple[Line, str], ...]:
    """The lines of a form, each as its words and as it stands; none where it is none."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    if len(lines) > LINES_MAX:
        return ()
    return tuple((told, line) for line in lines if len(line) <= LINE_MAX and (told := words(_RULE.sub(" ", line))))


def _goes_on(told: Line, others: Sequence[Line]) -> bool:
    """Whether some line of the others begins with all these words and has more, and none ends there too."""
    if told[-1] in _ENTRIES:
        return False
    return told not in others and any(len(each) > len(told) and each[: len(told)] == told for each in others)


def _begins_like(told: Line, others: Sequence[Line]) -> bool:
    return any(each[:1] == told[:1] for each in others)


def _is_label(line: str) -> bool:
    return line.rstrip(" \t_.…").endswith(":")
