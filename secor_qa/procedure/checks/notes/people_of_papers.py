"""Names in notes of people whom the papers know: with an initial, behind a label, or alone in a line or cell.

Measure: a given name, or its initial, and a surname of which the papers have the same initial and surname; a surname
that any text writes without a capital is no name. Those who sign the submission, and names of files, are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.notes.strange_names import lower_words
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.persons import NO_PERSON

_SURNAME = r"(?:Mc|Mac|O['’])?[A-Z][a-zà-ÿ]{2,20}(?:-[A-Z][a-zà-ÿ]{1,20})?"
_GIVEN = r"(?P<first>[A-Z])[a-zà-ÿ]{1,15}(?:-[A-Z][a-zà-ÿ]{1,15})?"
_WITH_INITIAL = re.compile(rf"(?<![\w.])(?P<first>[A-Z])\.[ ]?(?P<last>{_SURNAME})(?![\w-])")
_ALONE = re.compile(
    rf"(?:^|[\t|]|\b(?:[Nn]ame|[Bb]y|[Ss]igned|[Ww]orker|[Oo]perator|[Ss]upervisor|[Ii]nstructor)\s?:)[ ]{{0,6}}"
    rf"{_GIVEN} (?P<last>{_SURNAME})[ ]{{0,6}}(?=$|[\t|,;(]| {{2}})",
    re.MULTILINE,
)
_IN_NOTES = re.compile(rf"(?<![\w.'’-])(?:{_GIVEN}|(?P<initial>[A-Z])\.)[ ]?(?P<last>{_SURNAME})(?![\w-])")
Person = tuple[str, str]  # an initial, and the surname


def people_of_papers(notes: str, facts: Facts, no_names: frozenset[str]) -> Iterator[str]:
    """The names of people of the papers that stand in notes; `no_names`: words in capitals that are nobody's."""
    for name, person in _names(notes):
        is_known = person in facts.of_papers(_people) and person[1].casefold() not in facts.once(lower_words)
        if is_known and (no_names | NO_PERSON).isdisjoint(words(name)):
            yield name


@lru_cache(TEXTS_KEPT)
def _names(notes: str) -> tuple[tuple[str, Person], ...]:
    return tuple((each[0], (each["first"] or each["initial"], each["last"])) for each in _IN_NOTES.finditer(notes))


def _people(facts: Facts) -> frozenset[Person]:
    return frozenset[Person]().union(*map(_people_of, facts.submission.documents))


@lru_cache(DOCUMENTS_KEPT)
def _people_of(document: Document) -> frozenset[Person]:
    return frozenset(
        (found["first"], found["last"])
        for text in document.texts
        for pattern in (_WITH_INITIAL, _ALONE)
        for found in pattern.finditer(text)
    )
