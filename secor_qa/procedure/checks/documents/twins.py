"""2.5(a): the same file, scan or photograph under two names, which is to show two things.

Measure: the same bytes, or two recognised pictures that bear the same days and nearly the same words. They are to show
two things where by their names or listing they are of different days or months, or where they are alike to the letter
and a question needs several and has as many. Two cards of one form and day may well be alike.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from itertools import combinations

from secor_qa.procedure.checks.currency.age import named_on
from secor_qa.procedure.checks.documents.count import distinct_papers, documents_needed
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import MONTH_ENDS, MONTH_STEMS
from secor_qa.procedure.words import Check, DateRole, Status, Strength

SAME = "same-under-two-names"
WORDS_MIN = 12
"""A recognised text of fewer words tells no picture from another."""
ALIKE_MIN, SAME_MIN = 0.85, 0.97
"""The share of their words that two pictures of one paper have in common; and of one and the same picture."""
PICTURES_MAX = 40
"""So many pictures of the same days are held against each other, each pair of them."""
_MONTH = re.compile(rf"(?<![a-z])(?:{'|'.join(MONTH_STEMS)}){MONTH_ENDS}(?![a-z])", re.IGNORECASE)
Twins = Mapping[str, tuple[tuple[Document, float], ...]]


def same_picture(question: Question, document: Document, facts: Facts) -> Iterator[Finding]:
    """Another document of the package is the same under another name; said once where both serve the question."""
    attached = facts.submission.documents_of(question.id)
    for other, share in facts.of_papers(twins).get(document.file, ()):
        both = other in attached
        if both and attached.index(other) > attached.index(document):
            continue
        is_counted = both and share >= SAME_MIN and 1 < documents_needed(question) <= len(distinct_papers(attached))
        if is_counted or _of_other_days(document, other):
            message = (
                f"“{document.file}” and “{other.file}” seem to be the same paper under two names; please see what "
                f"question {question.id} rests on."
            )
            evidence = tuple(
                Evidence(excerpt(" ".join(one.texts)) or "The same file.", one.file, 1) for one in (document, other)
            )
            yield Finding(
                question.id, Check.DOCUMENTS, SAME, Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip
            return


def twins(facts: Facts) -> Twins:
    """For each file the others that are the same, with how alike they are (0-1)."""
    found: dict[str, list[tuple[Document, float]]] = defaultdict(list)
    same: dict[str, list[Document]] = defaultdict(list)
    of_days: dict[tuple[frozenset[date], int], list[Document]] = defaultdict(list)
    for document in facts.submission.documents:
        if document.present and document.readable:
            if document.sha256:
                same[document.sha256].append(document)
            told = [each.on for each in document.dates if each.role is not DateRole.MADE]
            days = frozenset(told if document.recognised_pages else ())
            if days:
                of_days[days, len(document.texts)].append(document)
    pairs = [(group[0], other) for group in same.values() for other in group[1:]]
    pairs += [pair for group in of_days.values() for pair in combinations(group[:PICTURES_MAX], 2)]
    for one, other in pairs:
        share = 1.0 if one.sha256 and one.sha256 == other.sha256 else _share(one, other)
        if share >= ALIKE_MIN and all(other is not known for known, _ in found[one.file]):
            found[one.file].append((other, share))
            found[other.file].append((one, share))
    return {file: tuple(others) for file, others in found.items()}


def _share(one: Document, other: Document) -> float:
    mine, its = (frozenset(words(" ".join(each.texts))) for each in (one, other))
    return len(mine & its) / len(mine | its) if min(len(mine), len(its)) >= WORDS_MIN else 0.0


def _of_other_days(one: Document, other: Document) -> bool:
    """Whether two are listed, or named, as of different days or months."""
    listed = [each.document_on for each in (one, other) if isinstance(each.document_on, date)]
    return (len(listed) > 1 and listed[0] != listed[1]) or are_named_for_other_days(one, other)


def are_named_for_other_days(one: Document, other: Document) -> bool:
    """Whether the names of two tell of different days or months."""
    days = named_on(one), named_on(other)
    months = _months_named(one), _months_named(other)
    return (all(days) and days[0] != days[1]) or (all(months) and months[0].isdisjoint(months[1]))


@lru_cache(DOCUMENTS_KEPT)
def _months_named(document: Document) -> frozenset[str]:
    """The months in a document's name and title, by their first three letters."""
    name = re.sub(r"[\d_\W]+", " ", f"{document.file.rpartition('.')[0]} {document.title}")
    return frozenset(found[0][:3].casefold() for found in _MONTH.finditer(name))
