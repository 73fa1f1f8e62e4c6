"""2.5(d): the notes do not speak of another company as if it were the employer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.consistency.company_names import names_of_employer
from secor_qa.procedure.checks.consistency.strange_companies import is_known
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.companies import LEGAL, OWNER_LIKE, TRADE
from secor_qa.procedure.words import Check, Status, Strength

_OURS = (
    r"(?:employees|staff|workers|crews?|program|programme|policy|manual|management|owner|procedures|first[- ]aiders|"
    r"kits|committee)"
)
_OF_OTHERS = re.compile(
    r"\b(?:contractor|sub-?trade|client|customer|prime|supplier|vendor|other employer)", re.IGNORECASE
)
"""Of those others' people and papers question and notes may well speak."""
_PAPERS = (
    r"(?:polic(?:y|ies)|programs?|standards?|procedures?|plans?|schedules?|committee|orientation|system|checklists?|"
    r"manual)"
)
_AS_ITS_OWN = tuple(
    re.compile(text)
    for text in (
        rf"{OWNER_LIKE}['’]s? (?:[\w-]+ ){{0,4}}{_PAPERS}\b",
        rf"{OWNER_LIKE} has (?:an? |the |its )(?:[\w-]+ ){{0,3}}{_PAPERS}\b",
        rf"\b(?:[Pp]resident|[Oo]wner|[Dd]irector|[Gg]eneral [Mm]anager|[Ff]oreman|premises|board) of {OWNER_LIKE}\b",
    )
)
_DOES = (
    r"(?:is committed\b|(?:believes|ensures|makes sure|strives|commits|"
    r"(?:has|have) (?:established|adopted|implemented|developed|created|had (?:this|a|an|one|it)|"
    r"a (?:written|comprehensive|formal))|(?:trains|requires|expects|provides|maintains) (?:all|every|each|its)))\b"
)
_HERE = r"\b(?:[Hh]ere at|[Ww]e at|At|[Oo]ur company,)"
_AS_OWN = tuple(
    re.compile(text)
    for name in (LEGAL.pattern, TRADE)
    for text in (
        rf"\b{_OURS}\s+(?:of|at)\s+{name}",
        rf"{_HERE}\s+{name},?\s+(?:we|our|all|every|each|nobody|no one|the (?:owner|crew))\b",
        rf"{name}(?:['’]s?)?\s+(?:(?:health and )?(?:safety )?{_OURS}\b|{_DOES})",
    )
)

_IN_THE_EMPLOYERS_PLACE = re.compile(
    r"\b(?i:people|persons?|workers|crews?|hands|men|shop|yard|office|trucks?|vans?|units?|sites?|premises|binders?|"
    r"logs?|books?|employees|staff|owner|lead|members|counter|plant|barn|kitchen|warehouse|rules|drivers|operators|"
    rf"technicians|installers|supervisor|foreman|manager)\s+(?:of|at)\s+(?:the\s+)?{LEGAL.pattern}"
)
"""A company whose people or places notes speak of, which it may be only where nothing else knows it."""


def foreign_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The notes do not speak of another company's people or papers as the employer's."""
    own = facts.once(names_of_employer)
    if not own or not (_told_as_own(row.notes) or _in_its_place(row.notes)):
        return
    is_of_others = _OF_OTHERS.search(question.text) or _OF_OTHERS.search(row.notes)
    told = () if is_of_others else (each for each in _told_as_own(row.notes) if own.isdisjoint(words(each)))
    strange = (
        each for each in _in_its_place(row.notes)
        if words(each)[0] not in own and not is_known(each, question.id, facts)
    )  # fmt: skip
    for name in (*told, *strange):
        message = f"The notes of question {question.id} speak of {name.rstrip('.')} as if it were the employer."
        evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
        yield Finding(
            question.id, Check.CONSISTENCY, "other-company-in-notes", Status.NEEDS_REVIEWER, message, evidence,
            Strength.LIKELY,
        )  # fmt: skip
        return


@lru_cache(TEXTS_KEPT)
def _told_as_own(notes: str) -> tuple[str, ...]:
    """The companies of whose people or papers the notes speak as their own."""
    matches = (found for pattern in (*_AS_ITS_OWN, *_AS_OWN) for found in pattern.finditer(notes))
    return tuple(" ".join(match["name"].split()) for match in matches)


@lru_cache(TEXTS_KEPT)
def _in_its_place(notes: str) -> tuple[str, ...]:
    return tuple(" ".join(found["name"].split()) for found in _IN_THE_EMPLOYERS_PLACE.finditer(notes))
