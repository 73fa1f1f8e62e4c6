"""2.5(a): two papers of one question, under names that tell of two things, that tell one and the same.

Measure: what the shorter says, nine in ten of its words and figures, stands in the other, which says little more; both
bear the same days, several of them or with a long number in common, of an order or a meter, and each name has a word
that the other has not.
The same paper as a scan and as a file has one name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations

from secor_qa.procedure.checks.documents.relevance import name_parts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, DateRole, Status, Strength

WORDS_MIN = 15
OF_SHORTER_MIN, OF_LONGER_MIN = 0.9, 0.75
DAYS_MIN = 4
"""So many days are those of a log, which no other has."""
DOCUMENTS_MAX = 20
_LONG_NUMBER = re.compile(r"(?<![\d,.])\d{2,3},\d{3}(?![\d,])|(?<![\d,.-])\d{4,}(?![\d,-])")
_YEAR = re.compile(r"(?:19|20)\d\d")


def told_twice(question: Question, attached: Sequence[Document]) -> Iterator[Finding]:
    """One finding for the first two papers of a question, of different names, that say the same."""
    if question.evidence != "record" or question.documents_min < 2:
        return
    readable = [each for each in attached if each.present and each.readable and not each.unread_pages]
    for one, other in combinations(readable[:DOCUMENTS_MAX], 2):
        if one.sha256 == other.sha256 or not are_one(one, other):
            continue
        message = (
            f"“{one.file}” and “{other.file}” tell the same under two names; please see whether question {question.id} "
            "has two records."
        )
        evidence = tuple(Evidence(excerpt(" ".join(each.texts)), each.file, 1) for each in (one, other))
        yield Finding(
            question.id, Check.DOCUMENTS, "same-under-two-names", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LIKELY,
        )  # fmt: skip
        return


def are_one(one: Document, other: Document) -> bool:
    """Whether two documents say the same, though their names tell of two things."""
    names = name_parts(one) - name_parts(other), name_parts(other) - name_parts(one)
    mine, its = _told(one), _told(other)
    shorter, longer = sorted((len(mine), len(its)))
    if not all(names) or shorter < WORDS_MIN:
        return False
    shared = len(mine & its)
    if shared < OF_SHORTER_MIN * shorter or shared < OF_LONGER_MIN * longer:
        return False
    days = _days(one)
    return days == _days(other) and (len(days) >= DAYS_MIN or bool(_numbers(one) & _numbers(other)))


@lru_cache(DOCUMENTS_KEPT)
def _told(document: Document) -> frozenset[str]:
    return frozenset(words(" ".join(document.texts)))


def _days(document: Document) -> frozenset[date]:
    return frozenset(each.on for each in document.dates if each.role is not DateRole.MADE)


@lru_cache(DOCUMENTS_KEPT)
def _numbers(document: Document) -> frozenset[str]:
    """The long numbers of a document, of an order or a meter, that are no years."""
    found = _LONG_NUMBER.findall(" ".join(document.texts))
    return frozenset(each for each in found if not _YEAR.fullmatch(each))
