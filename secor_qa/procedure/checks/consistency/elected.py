"""2.5(d): who was elected to speak for the workers is who took the course for it.

Measure: the certificate of the representative bears the full name of somebody whom other papers know, and nowhere the
name of the one person whom the record of the choice names as elected.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Answer, Strength

_OF_TRAINING = re.compile(r"\b(?:representative|committee member)\b[^.?]{0,40}\b(?:trained|training|course)\b", re.I)
_OF_CHOICE = re.compile(
    r"\bcommittee or (?:a )?representative\b|\brepresentative\b[^.?]{0,40}\b(?:chosen|elected)\b", re.I
)
_NAME = r"[A-Z][a-zà-ÿ'’-]{1,20} (?:[A-Z]\. )?[A-Z][\wà-ÿ'’-]{1,20}"
_ELECTED = re.compile(
    r"\b(?i:(?:re-?)?elected|chosen|picked|voted in|our (?:new )?rep(?:resentative)?|winner|selected)\b"
    rf"[^\n:]{{0,50}}:\s{{0,3}}(?P<after>{_NAME})\b|"
    rf"\b(?P<before>{_NAME}) (?i:(?:is|was|has been|got) (?:re-?)?(?:elected|chosen|picked|voted in|selected))\b"
)
_FULL_NAME = re.compile(rf"(?<![\w'’.-]){_NAME}(?![\w'’-])")


def trained_another(question: Question, facts: Facts) -> Iterator[Finding]:
    """Whom the papers have as trained for the role is whom they have as chosen; said at both questions."""
    yield from said_at(question, facts.once(_another))


def _another(facts: Facts) -> tuple[Apart, ...]:
    choices = _papers(facts, _OF_CHOICE, _OF_TRAINING)
    courses = _papers(facts, _OF_TRAINING)
    elected = {(of, choice.file): name for of, choice in choices if (name := _elected(choice.texts))}
    if len(set(elected.values())) != 1 or not courses:
        return ()
    (name,) = set(elected.values())
    of, choice = next((of, each) for of, each in choices if (of, each.file) in elected)
    if any(_is_in(name, document) for _, document in courses):
        return ()
    for at, course in courses:
        for other in _full_names(course.texts):
            if any(_is_in(other, each) for each in facts.submission.documents if each.file != course.file):
                message = (
                    f"“{choice.file}” has {name} as chosen; “{course.file}” is made out to {other}. Please see who has "
                    "the role."
                )
                places = (
                    Evidence(f"Names {name}.", choice.file, _page(name, choice)),
                    Evidence(f"Names {other}.", course.file, _page(other, course)),
                )
                return (Apart((at, of), "another-was-trained", message, places, Strength.LIKELY),)
    return ()


def _papers(facts: Facts, asked: re.Pattern[str], but: re.Pattern[str] | None = None) -> list[tuple[str, Document]]:
    return [
        (question.id, document)
        for question in facts.instrument.asking(asked)
        if not (but and but.search(question.text))
        if facts.submission.answer_of(question.id) == Answer.YES
        for document in facts.submission.documents_of(question.id)
        if document.present and document.readable and any(document.texts)
    ]


@lru_cache(TEXTS_KEPT)
def _elected(texts: tuple[str, ...]) -> str:
    """The one person whom pages name as elected; empty where none or several."""
    found = {each["after"] or each["before"] for text in texts for each in _ELECTED.finditer(text)}
    return found.pop() if len(found) == 1 else ""


@lru_cache(TEXTS_KEPT)
def _full_names(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(each[0] for text in texts for each in _FULL_NAME.finditer(text)))


def _is_in(name: str, document: Document) -> bool:
    """Whether a paper bears a name in full, with its first letter, or as the first name alone of who is chosen."""
    first, *_, last = name.split()
    pattern = re.compile(
        rf"(?<![\w'’-])(?:{re.escape(first)}|{re.escape(first[0])}\.?) ?{re.escape(last)}(?![\w'’-])", re.I
    )
    return any(pattern.search(text) for text in document.texts)


def _page(name: str, document: Document) -> int:
    return next((at for at, text in enumerate(document.texts, 1) if name in text), 1)
