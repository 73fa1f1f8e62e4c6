"""2.5(b): nothing stands behind a form's label for hands, where another of the same form has names behind it.

Measure: a line is a word of signing alone, or with a rule; on another form of the question the same word has somebody's
name or initials behind it. A name on the next line, or on the one before, is one; so is any hand elsewhere on the page.
Where no form of the question has a hand that could be read, nothing is said: handwriting is not recognised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.currency.beside_its_like import beside, forms_of
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

_WORD = r"(?:[^\W\d]{1,15} ){0,3}(?:sign(?:ed|atures?)?|sign[ée]e?s?|initials?|initialled)(?: (?:by|off))?"
_LINE = re.compile(
    rf"^\W{{0,4}}(?P<label>{_WORD})[ \t]{{0,3}}(?P<colon>:?)(?P<rest>[^\n]*)$", re.IGNORECASE | re.MULTILINE
)
_PART = r"(?:[A-ZÀ-Ý]\.|[A-ZÀ-Ý][\w'’.-]{1,20})"
_A_HAND = re.compile(
    rf"[ \t_.:]{{0,60}}(?:{_PART}[ \t]+{_PART}|[A-Z]\. ?{_PART}|[A-Z]{{2,3}}\b|{_PART}[ \t]{{2,}}{_PART})"
)
_ALONE = re.compile(rf"\W{{0,4}}{_PART}(?:[ \t]+{_PART}){{0,8}}\W{{0,4}}")
_ANY_HAND = re.compile(
    r"/s/|\((?:e-?)?sig(?:ned|n\.?|\.|nature)?\)|(?:(?:^|[\t_]|[ ]{2})[ ]{0,20}"
    rf"(?i:{_WORD})[ \t]{{0,3}}:?|\b(?i:{_WORD}):)[ \t_]{{0,60}}{_PART}",
    re.MULTILINE,
)


def hand_beside_its_like(question: Question, documents: Sequence[Document]) -> Iterator[Finding]:
    """One finding for each form that nobody signed, by what could be read, beside one that somebody did."""
    forms = forms_of(documents, pages_max=1)
    for document in forms:
        if found := beside(document, forms, _given):
            yield _finding(question, document, _open(document.texts[0]), *found)


@lru_cache(TEXTS_KEPT)
def _open(text: str) -> str:
    """The word of signing behind which nothing stands on a page that bears no hand; empty where there is none."""
    if _ANY_HAND.search(text):
        return ""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    for at, line in enumerate(lines):
        found = _LINE.match(line)
        if found and not any(map(str.isalnum, found["rest"])):
            beside = lines[max(0, at - 1) : at] + lines[at + 1 : at + 2]
            return "" if any(map(_ALONE.fullmatch, beside)) else found["label"]
    return ""


@lru_cache(TEXTS_KEPT)
def _given(text: str, other: str) -> str:
    """The line of the other on which the word that is open here has a hand behind it; empty where there is none."""
    label = _open(text).casefold()
    for found in _LINE.finditer(other) if label else ():
        if found["label"].casefold() == label and _A_HAND.match(found["rest"]):
            return " ".join(found[0].split())
    return ""


def _finding(question: Question, document: Document, label: str, other: Document, there: str) -> Finding:
    message = (
        f"Nothing could be read behind “{label}” on “{document.file}”, attached to question {question.id}; "
        f"“{other.file}” has “{there}” there. Please see whether it was signed."
    )
    evidence = (
        Evidence(f"Nothing behind “{label}”.", document.file, 1),
        Evidence(there, other.file, 1),
    )
    return Finding(
        question.id, Check.CURRENCY, "incomplete-document", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )
