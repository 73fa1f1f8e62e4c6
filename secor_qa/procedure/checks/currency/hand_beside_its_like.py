"""2.5(b): nothing stands behind a form's label for hands, where another of the same form has names behind it.

Measure: a line is a word of signing alone, or with a rule; on another form of the question the same word has somebody's
name or initials behind it. A name on the next line, or on the one before, is one; so is any hand elsewhere on the page.
Where no form of the question has a hand that could be read, nothing is said: handwriting is not recognised.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

OTHERS_MAX = 12
"""A form is held against so many others of its question."""
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
    forms = [each for each in documents if len(each.texts) == 1 and not each.unread_pages]
    forms = [each for each in forms if not any(sign.code == "drawn-on" for sign in each.signs)]
    for document in forms:
        label = _open(document.texts[0])
        others = (each for each in forms[:OTHERS_MAX] if label and each is not document)
        found = next(((each, hand) for each in others if (hand := _given(each.texts[0], label))), None)
        if found:
            yield _finding(question, document, label, *found)


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
def _given(text: str, label: str) -> str:
    """The line on which the same word has a hand behind it; empty where there is none."""
    for found in _LINE.finditer(text):
        if found["label"].casefold() == label.casefold() and _A_HAND.match(found["rest"]):
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
