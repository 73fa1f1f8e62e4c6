"""2.5(a): two papers of one question, under names that tell of two things, that tell one and the same.

Measure: nearly all words and figures of the shorter stand in the other, which says little more: nineteen in twenty, or
nine in ten where both bear several days or one long number, of an order or a meter, or where one is recognised in a
picture. Both bear the same days, and each name has a word, a month or a day that the other has not. The same paper as a
scan and as a file has one name. Of one file under two names, which counts once, it is said where the text bears out the
one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import combinations

from secor_qa.procedure.checks.documents.relevance import name_parts
from secor_qa.procedure.checks.documents.twins import SAME, are_named_for_other_days
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.stems import stem
from secor_qa.procedure.words import Check, DateRole, Status, Strength

WORDS_MIN = 15
OF_SHORTER_MIN, OF_LONGER_MIN = 0.9, 0.75
DAYS_MIN = 4
"""So many days are those of a log, which no other has."""
ALIKE_MIN, RECOGNISED_MIN = 0.95, 0.85
"""The share of all their words that two papers without a long number have in common; where one is a picture's."""
BORNE_OUT_MIN = 0.5
"""By so large a share of its words the one name says better than the other what is in the file."""
DOCUMENTS_MAX = 20
_LONG_NUMBER = re.compile(r"(?<![\d,.])\d{2,3},\d{3}(?![\d,])|(?<![\d,.-])\d{4,}(?![\d,-])")
_YEAR = re.compile(r"(?:19|20)\d\d")


def told_twice(question: Question, attached: Sequence[Document]) -> Iterator[Finding]:
    """One finding for the first two papers of a question, of different names, that say the same."""
    readable = [each for each in attached if each.present and each.readable and not each.unread_pages]
    for one, other in combinations(readable[:DOCUMENTS_MAX], 2):
        if not are_one(one, other) or (one.sha256 == other.sha256 and not _bears_out_one(one, other)):
            continue
        message = (
            f"“{one.file}” and “{other.file}” tell the same under two names; please see whether question {question.id} "
            "has two records."
        )
        evidence = tuple(Evidence(excerpt(" ".join(each.texts)), each.file, 1) for each in (one, other))
        yield Finding(
            question.id, Check.DOCUMENTS, SAME, Status.NEEDS_REVIEWER, message, evidence,
            Strength.LIKELY,
        )  # fmt: skip
        return


def are_one(one: Document, other: Document) -> bool:
    """Whether two documents say the same, though their names tell of two things."""
    mine, its = _told(one), _told(other)
    shorter, longer = sorted((len(mine), len(its)))
    if shorter < WORDS_MIN or not _tell_of_two_things(one, other) or _days(one) != _days(other):
        return False
    shared = len(mine & its)
    if len(_days(one)) >= DAYS_MIN or _numbers(one) & _numbers(other):
        return shared >= OF_SHORTER_MIN * shorter and shared >= OF_LONGER_MIN * longer
    is_recognised = one.recognised_pages or other.recognised_pages
    return shared >= (RECOGNISED_MIN if is_recognised else ALIKE_MIN) * len(mine | its)


def _tell_of_two_things(one: Document, other: Document) -> bool:
    """Whether each name has a word that the other has not, or a month or day of its own."""
    mine, its = name_parts(one), name_parts(other)
    return bool(mine - its and its - mine) or are_named_for_other_days(one, other)


def _bears_out_one(one: Document, other: Document) -> bool:
    """Whether the words of the one name stand in what both say by half more than those of the other."""
    borne = {stem(word) for word in _told(one) & _told(other)}
    mine, its = name_parts(one) - name_parts(other), name_parts(other) - name_parts(one)
    if not mine or not its:
        return False
    return abs(len(mine & borne) / len(mine) - len(its & borne) / len(its)) >= BORNE_OUT_MIN


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
