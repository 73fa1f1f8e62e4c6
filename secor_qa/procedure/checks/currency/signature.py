"""2.5(b): a policy that is to be signed shows somebody's hand: a signature, an approval, or whoever stands for it.

Reading: only where question or guideline ask for a signature, and in text that was typed; a name of the submission's
people, or a title near the end, counts as a signature, and so does any word of signing. A line for a signature on which
nothing stands is found by the readers, in any document.
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
_END_LINES, _END_WORDS = 8, 10  # lines in which a policy ends, and words of one that names who stands for it
_PEOPLE = ("assessor_name", "assessor_signed_by", "employer_contact_name", "employer_signed_by")


def without_hand(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that nothing in a policy shows that anybody signed it."""
    if question.evidence != "policy" or not _ASKED.search(f"{question.text} {question.guideline}"):
        return None
    text = "\n".join(document.texts)
    if len(text.split()) < WORDS_MIN or document.recognised_pages or document.unread_pages:
        return None
    if any(sign.code in ("drawn-on", "unsigned-line") for sign in document.signs):
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


def _names_who_stands_for_it(text: str, facts: Facts) -> bool:
    """Whether somebody of the submission is named, or a title stands in one of the last lines."""
    told = words(text)
    for name in _PEOPLE:
        person = words(facts.submission.text(name))
        if len(person) > 1 and any(one[0] == person[0][0] and other == person[-1] for one, other in pairwise(told)):
            return True
    end = [line for line in text.splitlines() if line.strip()][-_END_LINES:]
    return any(_TITLE.search(line) and len(line.split()) <= _END_WORDS for line in end)
