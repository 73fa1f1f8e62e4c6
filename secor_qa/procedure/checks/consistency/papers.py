"""2.5(d): the one day that notes tell of what is attached is a day that the attached documents bear.

Reading: only where the notes tell a single day, before data gathering, of something held, done, signed or dated, where
every document of the question is dated, and where no document of the submission bears that day. More days may well be
of other records than the sample that is attached.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from secor_qa.procedure.checks.consistency.dates import without_files
from secor_qa.procedure.checks.currency.age import named_on
from secor_qa.procedure.document_sorts import Sort, wanted_sorts
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, DateRole, Status, Strength

_OF_WHAT = re.compile(
    r"\b(?:held|done|took place|carried out|completed|conducted|signed|dated|issued|written|reviewed|updated|revised|"
    r"drill|meeting|inspection|report|minutes|certificate|policy|plan|training|course|orientation|investigation|form|"
    r"record|attached|enclosed)\b",
    re.IGNORECASE,
)
_OTHERWISE = re.compile(
    r"\b(?:next|due|will|expir\w+|until|valid|since|hired|started|began|last year|previous\w*|before|earlier|follow\w*|"
    r"closed|fixed|corrected|replaced|repaired|incident of|other|also|another|planned|scheduled|"
    r"happened|occurred|born)\b",
    re.IGNORECASE,
)


def days_of_papers(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The day told in the notes stands in a document."""
    attached = [each for each in facts.submission.documents_of(question.id) if each.present]
    if question.evidence == "none" or not attached or not all(each.readable and days_of(each) for each in attached):
        return
    told = [
        (day, written, sentence)
        for sentence in sentences(without_files(row.notes, facts))
        for day, written in dates_in(sentence)
    ]
    if len(told) != 1:
        return
    day, written, sentence = told[0]
    start, end = facts.submission.on("data_gathering_start"), facts.submission.on("data_gathering_end")
    if start is None or end is None or day >= start or not _OF_WHAT.search(sentence) or _OTHERWISE.search(sentence):
        return
    if day in facts.once(all_days):
        return
    nearest = min(
        (each for document in attached for each in days_of(document)), key=lambda each: abs((each - day).days)
    )
    message = (
        f"The notes of question {question.id} tell of {written}; no document bears that day, the nearest in those "
        f"attached is {nearest.isoformat()}."
    )
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        *(Evidence(f"Bears {', '.join(sorted(each.isoformat() for each in days_of(one)))[:100]}.", one.file)
          for one in attached[:3]),
    )  # fmt: skip
    yield Finding(
        question.id, Check.CONSISTENCY, "note-against-document", Status.NEEDS_REVIEWER, message, evidence,
        Strength.LOOK,
    )  # fmt: skip


_STARTED = re.compile(
    r"\b(?:first (?:shift|day)(?: of work)?|start(?:ed|ing)?(?: date| on| work)?|date of hire|hired?(?: on| date)?|"
    r"hire date)\b\s{0,3}[:\t]?\s{0,3}",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:before|prior to|first (?:shift|day))\b", re.IGNORECASE)


def signed_after_start(question: Question, facts: Facts) -> Iterator[Finding]:
    """An orientation that is due before work begins is signed by the first day."""
    asked = f"{question.text} {question.guideline}"
    if Sort.ORIENTATION not in wanted_sorts(question) or not _BEFORE.search(asked):
        return
    for document in facts.submission.documents_of(question.id):
        text = "\n".join(document.texts)
        started = [
            day for found in _STARTED.finditer(text) for day, _ in dates_in(text[found.end() : found.end() + 30])[:1]
        ]
        signed = [each.on for each in of_role(document, DateRole.SIGNED, DateRole.RECORD) if each.on not in started]
        if len(set(started)) == 1 and signed and (min(signed) - started[0]).days > 1:
            message = (
                f"“{document.file}” was signed on {min(signed).isoformat()}, after {started[0].isoformat()}, the first "
                f"day of work; question {question.id} asks for it before."
            )
            evidence = (Evidence(excerpt(text), document.file, 1),)
            yield Finding(
                question.id, Check.CONSISTENCY, "signed-after-start", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip


@lru_cache(DOCUMENTS_KEPT)
def days_of(document: Document) -> frozenset[date]:
    """The days that a document bears: found in it, listed, or in its name; of a month all that are written."""
    stated = [each for each in (document.document_on, named_on(document)) if isinstance(each, date)]
    return frozenset([*stated, *(found.on for found in document.dates)])


def all_days(facts: Facts) -> frozenset[date]:
    """The days that any document of the submission bears."""
    return frozenset(day for document in facts.submission.documents for day in days_of(document))
