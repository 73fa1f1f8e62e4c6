"""2.5(a): a record of training tells of a training: that somebody took it, passed it or gave it, or when.

Reading: only where the guideline asks for nothing but training, and the text has none of these: no word of a course
taken, no day beside that of a signature, no tick. A list of what a job needs is such a text. A place booked in a
course, or the bill for one, is no record that somebody took it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.checks.documents.sort import readings, sort_finding
from secor_qa.procedure.document_sorts import Sort, asked_sentences, asks_for_training, named
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import DateRole

WORDS_MIN = 25
"""A text of fewer words may be a card or a label that says it by its looks."""
MENTIONS_MAX, OF_NEEDS_MAX = 1, 4
"""A text that speaks of training more often may be a record in words that we do not know; by its title one of needs."""
_OF_NEEDS = re.compile(
    r"\b(?:needs?|needed|required|requirements?|requires?|prerequisites?|qualifications?|must have|requis\w*)\b",
    re.IGNORECASE,
)

STEPS_MIN = 4
"""So many numbered lines are steps of an instruction; a page read from a picture tells of no training only then."""
_STEP = re.compile(r"^\W{0,3}\d{1,2}[.)]?[ \t]{1,3}[^\W\d_]", re.MULTILINE)
_OF_EDITION = re.compile(r"\b(?:edition|rev(?:ision)?\.?|version|issue|page|printed|©|copyright)\b", re.IGNORECASE)
BOOKED_MIN, BOOKED_FOR_SURE = 2, 3
"""From so many different marks on, a text is of a booking (a reading); more where any record may be attached."""
_BOOKED = tuple(
    re.compile(text, re.IGNORECASE)
    for text in (
        (
            r"\b(?:your|course|training|class|order|this) (?:registration|booking|reservation|enrol?lment|order)\b|"
            r"\b(?:registration|booking|reservation|enrol?lment|order) (?:confirm\w+|received|is confirmed|"
            r"summary)\b|\bconfirm(?:s|ation of|ing) (?:your|the|a) (?:registration|booking|reservation|seat|place|"
            r"spot|enrol?lment)\b"
        ),
        (
            r"\b(?:thank you|thanks) for (?:registering|booking|enrol?ling|signing up|your (?:booking|order|"
            r"registration|payment))\b|\b(?:you are|you['’]re|is|are|has been|have been) (?:now )?(?:registered|"
            r"booked|enrol?led|signed up) (?:for|in|on|into)\b"
        ),
        (
            r"\bplease (?:bring|arrive|be (?:there|on time)|log ?in|join)\b|\b(?:doors|check[- ]?in) opens?\b|"
            r"\bwhat to bring\b|\b(?:lunch|parking|coffee) is (?:not )?(?:included|provided|free)\b|\b(?:see you|"
            r"look forward to seeing you)\b"
        ),
        r"\bcancel(?:lation|lations|led|ling)?\b|\brefund\w*\b|\breschedul\w+|\bno[- ]shows?\b",
        (
            r"\b(?:certificates?|cards?|wallet cards?) (?:are|is|will be) (?:issued|sent|mailed|e-?mailed|given|"
            r"handed out|available)\b"
        ),
        r"\b(?:will|is to|are to) (?:be held|take place|start|begin|run)\b|\bseats?\b|\bupcoming\b",
        (
            r"\binvoice\b|\bamount due\b|\bbalance due\b|\bsub-?total\b|\b(?:gst|hst|pst)\b|\btotal due\b|"
            r"\bpaid in full\b|\bpayment (?:received|due|method)\b|\breceipt\b"
        ),
    )
)
_COURSE = re.compile(
    r"\b(?:training|course|class|seminar|workshop|certificat\w*|first aid|representative|whmis)\b", re.IGNORECASE
)
_BOOKING_CHARACTERS = 4000  # a booking is short; of a longer text its beginning
_TAKEN = re.compile(
    r"\b(?:(?:has|have|had) (?:successfully |satisfactorily )?(?:completed|passed|attended|taken|met)|successfully|"
    r"completed (?:the|on|this|training)|completion|date completed|passed (?:the|on|with|\w+ \d)|certif(?:y|"
    r"ies) that|awarded|valid (?:until|to|for|thr)|good (?:until|to|till)|expir\w+|attended (?:the|on|by)|score|"
    r"mark of|"
    r"sign-?in|instructor(?:['’]s)? signature|card (?:no|number)|certificate (?:no|number|#))\b",
    re.IGNORECASE,
)
"""Words by which a course was taken."""

_GIVEN = re.compile(
    r"\b(?:taught|showed|shown|shadowed|tested|passed|scored|coached|signed off|sign[- ]off|evaluated|assessed by|"
    r"graduated|quiz\w*|exp(?:ires?|iry)?\.? \d|valid|good (?:for|until|to)|cert(?:ificate)? no|"
    r"\d{1,2}/(?:\d{4}|\d\d)\b(?!/)|\d+ ?/ ?20)\b",
    re.IGNORECASE,
)
"""Words by which somebody taught or tried somebody, and days in a few figures."""
TITLE_LINES, TITLE_WORDS_MAX = 3, 8
"""Where the title of a document stands, and how long a line of it may be."""


def tells_of_no_training(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that nothing in a document shows that anybody was trained."""
    reading = facts.of_papers(readings).get(document.file)
    if reading is None or document.unread_pages or reading.n_words < WORDS_MIN:
        return None
    if reading.recognised and len(_STEP.findall("\n".join(document.texts))) < STEPS_MIN:
        return None
    asked = named(asked_sentences(question)) or named(question.text)
    if question.evidence != "record" or asked != frozenset({Sort.TRAINING}):
        return None
    lines = [line for line in "\n".join(document.texts).splitlines() if line.strip()][:TITLE_LINES]
    title = "\n".join(line for line in lines if len(line.split()) <= TITLE_WORDS_MAX)
    most = OF_NEEDS_MAX if _OF_NEEDS.search(title) else MENTIONS_MAX
    if reading.marks[Sort.TRAINING] or reading.n_ticks or reading.mentions[Sort.TRAINING] > most:
        return None
    if (
        _has_a_day(document)
        or _GIVEN.search("\n".join(document.texts))
        or named(title) & {Sort.TRAINING, Sort.ORIENTATION, Sort.MEETING}
    ):
        return None
    message = (
        f"“{document.file}” tells of no training: no course, nobody who took it and no day; question {question.id} "
        f"asks for {Sort.TRAINING.value}."
    )
    return sort_finding(question, document, message)


def _has_a_day(document: Document) -> bool:
    """Whether a paper bears a day that may be of a training, and not of an edition of what it is."""
    found = of_role(document, DateRole.RECORD, DateRole.OTHER, DateRole.EXPIRES, DateRole.MADE, DateRole.EFFECTIVE)
    return any(not _OF_EDITION.search(each.text) for each in found)


def only_booked(question: Question, document: Document) -> Finding | None:
    """The finding that a document is of a course that was booked or paid, and not that anybody took it."""
    if question.evidence != "record" or document.unread_pages:
        return None
    least = BOOKED_MIN if named(asked_sentences(question)) & {Sort.TRAINING} else BOOKED_FOR_SURE
    if not asks_for_training(question) or _n_of_a_booking(document.texts) < least:
        return None
    message = (
        f"“{document.file}” tells of a course that was booked or paid for, not that anybody took it; question "
        f"{question.id} asks for {Sort.TRAINING.value}."
    )
    return sort_finding(question, document, message)


@lru_cache(TEXTS_KEPT)
def _n_of_a_booking(texts: tuple[str, ...]) -> int:
    """How many marks of a booking a text has; none where it tells that a course was taken."""
    text = "\n".join(texts)[:_BOOKING_CHARACTERS]
    if not _COURSE.search(text) or _TAKEN.search(text):
        return 0
    return sum(mark.search(text) is not None for mark in _BOOKED)
