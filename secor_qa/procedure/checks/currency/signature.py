"""2.5(b): a policy that is to be signed shows somebody's hand: a signature, an approval, or whoever stands for it.

Reading: only where question or guideline ask for a signature, and in text that was typed, or in a scan where nothing
could be read behind any of several labels for one; a name of the submission's people, or a title near the end, counts
as a signature, and so does any word of signing. A line for a signature on which nothing stands is found by the readers,
in any document.
"""

from __future__ import annotations

import re
from itertools import pairwise

from secor_qa.procedure.checks.currency.age import of_age
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import DateRole, Status

WORDS_MIN = 25
"""A text of fewer words may be a cover, or a page whose signature is drawn."""
_ASKED = re.compile(r"\b(?:sign(?:ed|ature|s)?|signée?)\b", re.IGNORECASE)
_HAND = re.compile(
    r"/s/|\b(?:e-?signed|sign(?:ed|ature|atures|ing|atory|[- ]?off)|signée?|docusign\w*|initials?|initialled|approv\w+|"
    r"authori[sz]\w+|acknowledg\w+|adopted|endorsed|"
    r"par ordre|original on file)\b",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"\b(?:owner|president|director|manager|ceo|proprietor|partner|principal|supervisor|superintendent|foreman|"
    r"propriétaire|directeur|directrice|président\w*)\b",
    re.IGNORECASE,
)
PLACES_MIN = 2
"""A hand that the reading of a scan lost hardly leaves nothing at all behind so many labels (a reading)."""
_PLACE = re.compile(r"\b(?P<label>sign(?:ed|ature)(?: by)?)[ ]?:(?P<rest>[^\n]*)$", re.IGNORECASE)
_END_LINES, _END_WORDS = 8, 10  # lines in which a policy ends, and words of one that names who stands for it
_PEOPLE = ("assessor_name", "assessor_signed_by", "employer_contact_name", "employer_signed_by")


def without_hand(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that nothing in a policy shows that anybody signed it."""
    if question.evidence != "policy" or not _ASKED.search(f"{question.text} {question.guideline}"):
        return None
    text = "\n".join(document.texts)
    if document.recognised_pages and not document.unread_pages:
        return _nothing_read(question, document, text)
    if len(text.split()) < WORDS_MIN or document.recognised_pages or document.unread_pages:
        return None
    if document.drawn_on or any(sign.code == "unsigned-line" for sign in document.signs):
        return None  # it may be signed by hand, or its empty line is said already
    if _HAND.search(text) or of_role(document, DateRole.SIGNED) or _names_who_stands_for_it(text, facts):
        return None
    message = (
        f"Nothing in “{document.file}” shows that it was signed; question {question.id} asks for one. Please see "
        "whether the page with it is missing."
    )
    last = next((page for page in range(len(document.texts), 0, -1) if document.texts[page - 1].strip()), 1)
    end = excerpt(document.texts[last - 1][-200:])
    return of_age(
        question, "no-signature", Status.NEEDS_REVIEWER, message, Evidence(f"It ends: {end}", document.file, last),
        likely=True,
    )  # fmt: skip


def _nothing_read(question: Question, document: Document, text: str) -> Finding | None:
    """The finding that behind all of several labels of a scan for a signature nothing could be read."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    places = [(at, found) for at, line in enumerate(lines) if (found := _PLACE.search(line))]
    is_empty = all(
        not any(map(str.isalnum, found["rest"])) and all(":" in line for line in lines[at + 1 : at + 2])
        for at, found in places
    )
    if len(places) < PLACES_MIN or not is_empty or document.drawn_on:
        return None
    message = (
        f"Nothing could be read behind “{places[0][1]['label']}” on “{document.file}”, in {len(places)} places; "
        f"question {question.id} asks for a signature. Please see whether it was signed."
    )
    evidence = Evidence(lines[places[0][0]], document.file, document.recognised_pages[0])
    return of_age(question, "no-signature", Status.NEEDS_REVIEWER, message, evidence, likely=True)


def _names_who_stands_for_it(text: str, facts: Facts) -> bool:
    """Whether somebody of the submission is named, or a title stands in one of the last lines."""
    told = words(text)
    for name in _PEOPLE:
        person = words(facts.submission.text(name))
        if len(person) > 1 and any(one[0] == person[0][0] and other == person[-1] for one, other in pairwise(told)):
            return True
    end = [line for line in text.splitlines() if line.strip()][-_END_LINES:]
    return any(_TITLE.search(line) and len(line.split()) <= _END_WORDS for line in end)
