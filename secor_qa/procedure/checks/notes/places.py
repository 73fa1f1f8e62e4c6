"""Names of places that a submission itself tells to be such, which are nobody's in its notes (2.5(c)).

Reading: a name of two words that stands anywhere behind `in` or `near`, or a label as `Place:`, is a place's wherever
it stands, unless a paper lists it as somebody's.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.plain_text import TEXTS_KEPT

WHERE = re.compile(
    r"\b(?:(?<!took )(?<!take )(?<!brought )(?<!called )in|near|outside|around|(?:north|south|east|west) of|"
    r"(?:houses?|homes?|jobs?|sites?|floors?|stairs|yards?|markets?|roofs?) (?:at|on|of|in))\s\Z",
    re.IGNORECASE,
)
"""Right before a name these tell that it is a place's."""
_A_NAME = r"[A-Z][a-zà-ÿ]+ [A-Z][a-zà-ÿ]+"
_PLACED = re.compile(
    rf"\b(?:[Nn]ear|[Oo]utside(?: of)?|(?<!\btook )(?<!\btake )[Ii]n)\s(?P<name>{_A_NAME})(?![\w'’])|"
    rf"^\W{{0,3}}(?:Place|Where|House|Site|Location|Address|Yard|Town|Lot)\s{{0,3}}[:\t]\s{{0,3}}(?P<label>{_A_NAME})"
    r"(?![\w'’])",
    re.MULTILINE,
)


def places_known(facts: Facts) -> frozenset[str]:
    """The names of two words that notes, the profile or papers tell to be places, in lower case."""
    notes = (row.notes for row in facts.submission.answers)
    told = frozenset[str]().union(*map(_placed, (*notes, facts.submission.text("employer_profile"))))
    return told | facts.of_papers(_in_papers)


def _in_papers(facts: Facts) -> frozenset[str]:
    texts = [text for document in facts.submission.documents for text in document.texts]
    return frozenset[str]().union(*map(_placed, texts))


@lru_cache(TEXTS_KEPT)
def _placed(text: str) -> frozenset[str]:
    return frozenset((found["name"] or found["label"]).casefold() for found in _PLACED.finditer(text))
