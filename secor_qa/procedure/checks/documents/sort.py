"""2.5(a): a document is of the sort that the question asks for, where both are clear.

Readings: a document that nowhere names what is asked and plainly is something else is not appropriate; one that reads
like a policy is no record of something done, and a filled-in record is no policy; papers of trade (invoices, price
lists) justify nothing but purchases and repairs. Everything less clear is left to the reviewer without a word.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from secor_qa.procedure.checks.documents.count import documents_needed
from secor_qa.procedure.document_sorts import Reading, Sort, asked_sentences, describe, named, read_sort, wanted_sorts
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import of_named_sheets
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, DateRole, Status, Strength

WORDS_MIN = 15
"""A text of fewer words does not tell its sort."""
MARKS_MIN, MARKS_OF_TRADE_MIN, MARKS_WHERE_MISREAD = 2, 3, 3
"""How many different marks beside the name make a sort clear: of records, of trade, of pages read from a picture."""
OVERVIEW_SORTS = 5
"""A paper that names so many sorts of record is an index or a review of them all."""
SORTS_OF_A_MANUAL = 3
"""A paper whose name or first lines name so many sorts of record says how each is done; a record is of one sort."""
DUTIES_OF_TRADE_MAX = 2
"""A paper of trade says at most so often that something must be."""
DUTIES_MIN, WORDS_PER_DUTY_ALONE_MAX = 4, 20
"""Without the name of one, a text of so many and so dense duties that tells of no day is one all the same."""
WORDS_PER_DUTY_MAX = 45
"""A policy says what must be done at least once in so many words."""

_RECORDS = (
    Sort.INSPECTION, Sort.TRAINING, Sort.MEETING, Sort.DRILL, Sort.INCIDENT, Sort.HAZARD, Sort.MAINTENANCE,
    Sort.ORIENTATION,
)  # fmt: skip
_NOTICE = re.compile(r"\b(?:notices?|memos?|messages?|e-?mails?|post(?:ed|ing))\b", re.IGNORECASE)
_APPROVED = re.compile(r"\bapprov(?:ed|al)\b", re.IGNORECASE)
_CHAT = re.compile(r"^\W{0,2}[^\n\t:]{0,24}\d{1,2}:\d\d[^\n:]{0,12}[]\s,–-]\s*[^\n:]{2,40}: \S", re.MULTILINE)
CHAT_LINES_MIN = 2
_BOUGHT = ("repair", "servic", "mainten", "suppl", "equipment", "purchas", "invoice", "receipt", "extinguish", "kit")


def readings(facts: Facts) -> Mapping[str, Reading]:
    """The marks of every readable document, by file."""
    return {each.file: read_sort(each) for each in facts.submission.documents if each.readable and any(each.texts)}


def wrong_sort(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document is plainly of another sort than the question asks for."""
    reading = facts.of_papers(readings).get(document.file)
    if reading is None or reading.n_words < WORDS_MIN or document.unread_pages:
        return None
    row = facts.submission.answer(question.id)
    if row and of_named_sheets(document, row.notes) != document:
        return None  # a book is of the sort of the sheet that the notes name
    wanted = wanted_sorts(question)
    found = (
        _trade(question, reading)
        or _other(question, reading, wanted, is_message(document))
        or _policy(question, reading, wanted, document)
    )
    found = found or _record(question, reading, wanted, document) or _advert(question, reading)
    if found is None or (question.evidence == "record" and _is_one_more(question, document, found, facts)):
        return None
    asked = describe(wanted - {found} & set(_RECORDS)) if question.evidence == "record" else Sort.POLICY.value
    return _reads_like(question, document, found.value, asked)


def _is_one_more(question: Question, document: Document, found: Sort, facts: Facts) -> bool:
    """Whether a record of another sort stands beside as many papers of the sort asked for as the question wants."""
    welcome = (wanted_sorts(question) | named(asked_sentences(question))) & set(_RECORDS)
    others = [each.file for each in facts.submission.documents_of(question.id) if each is not document]
    read = [reading for file in others if (reading := facts.of_papers(readings).get(file))]
    n_of_asked = sum(bool(welcome & (each.head | each.name)) for each in read)
    return found in _RECORDS and n_of_asked >= max(1, documents_needed(question))


def sort_finding(question: Question, document: Document, message: str) -> Finding:
    """A document of another sort than asked for, with its first words beside what the guideline asks."""
    first = next((page for page, text in enumerate(document.texts, 1) if text.strip()), 1)
    words = Evidence(excerpt(document.texts[first - 1]), document.file, first)
    asks = Evidence(f"Guideline: {excerpt(asked_sentences(question))}")
    return Finding(
        question.id, Check.DOCUMENTS, "wrong-sort", Status.NEEDS_REVIEWER, message, (words, asks), Strength.LIKELY
    )


def reads_like(question: Question, document: Document, kind: str) -> Finding:
    """A document that reads like something that no question asks for."""
    is_policy = question.evidence == "policy"
    asked = Sort.POLICY.value if is_policy else describe(wanted_sorts(question) - {Sort.POLICY})
    return _reads_like(question, document, kind, asked)


def _reads_like(question: Question, document: Document, kind: str, asked: str) -> Finding:
    wanted = asked or "a record of what was done"
    message = f"“{document.file}” reads like {kind}; question {question.id} asks for {wanted}."
    return sort_finding(question, document, message)


def is_about_goods(question: Question) -> bool:
    """Whether a question is about something that is bought, repaired or serviced."""
    asked = f"{question.text} {question.guideline}".casefold()
    return any(stem in asked for stem in _BOUGHT)


def is_message(document: Document) -> bool:
    """Whether a document is a mail, or lines of a chat with the time and the sender before each."""
    return document.kind == "mail" or _n_chat_lines(document.texts) >= CHAT_LINES_MIN


@lru_cache(TEXTS_KEPT)
def _n_chat_lines(texts: tuple[str, ...]) -> int:
    return len(_CHAT.findall("\n".join(texts)))


def _trade(question: Question, reading: Reading) -> Sort | None:
    """A paper of trade, at a question that is not about something bought or repaired, or asks for rules of it."""
    is_about = question.evidence != "policy" and is_about_goods(question)
    if is_about or Sort.TRADE in wanted_sorts(question) or reading.mentions_of_duty > DUTIES_OF_TRADE_MAX:
        return None
    is_trade = (
        Sort.TRADE in reading.head and reading.marks[Sort.TRADE] + min(reading.n_amounts, 3) >= MARKS_OF_TRADE_MIN
    )
    return Sort.TRADE if is_trade and question.evidence != "none" else None


def _advert(question: Question, reading: Reading) -> Sort | None:
    """Words of selling, and nothing in the text that names any sort of document that is ever asked for."""
    if question.evidence == "none" or sum(reading.mentions[sort] for sort in (*_RECORDS, Sort.POLICY)):
        return None
    return Sort.ADVERT if reading.marks[Sort.ADVERT] >= MARKS_MIN else None


def _other(question: Question, reading: Reading, wanted: frozenset[Sort], is_message: bool) -> Sort | None:
    """Another sort of record, named in the first lines, where what is asked is named nowhere to speak of."""
    asked = wanted & set(_RECORDS)
    welcome = asked | named(asked_sentences(question))
    if question.evidence != "record" or not asked or welcome & (reading.head | reading.name):
        return None
    if is_message and _NOTICE.search(asked_sentences(question)):
        return None
    if sum(reading.mentions[sort] for sort in asked) > 1:
        return None
    if sum(reading.mentions[sort] > 0 for sort in _RECORDS) >= OVERVIEW_SORTS:
        return None
    least = MARKS_WHERE_MISREAD if reading.recognised else MARKS_MIN
    clear = [sort for sort in _RECORDS if sort in reading.head - wanted and reading.marks[sort] >= least]
    if Sort.MAINTENANCE in asked and reading.is_of_a_machine:
        clear = [sort for sort in clear if sort is not Sort.INSPECTION]
    return max(clear, key=lambda sort: reading.marks[sort], default=None)


def _policy(question: Question, reading: Reading, wanted: frozenset[Sort], document: Document) -> Sort | None:
    """A policy or procedure where a record of what was done is due."""
    asked = named(asked_sentences(question))
    if question.evidence != "record" or not wanted & set(_RECORDS) or Sort.POLICY in asked:
        return None
    if reading.names_a_record or reading.n_ticks > 1:
        return None
    duties = reading.mentions_of_duty
    if Sort.POLICY in reading.head:
        return Sort.POLICY if duties >= MARKS_MIN and duties * WORDS_PER_DUTY_MAX >= reading.n_words else None
    is_all_duty = duties >= DUTIES_MIN and duties * WORDS_PER_DUTY_ALONE_MAX >= reading.n_words
    happened = of_role(document, DateRole.RECORD, DateRole.MADE, DateRole.OTHER)
    return Sort.POLICY if is_all_duty and not happened else None


def _is_only_approved(document: Document) -> bool:
    """Whether all days that a paper bears are of hands or reviews, and it calls itself approved."""
    is_of_hands = all(each.role in (DateRole.SIGNED, DateRole.REVIEWED, DateRole.EFFECTIVE) for each in document.dates)
    return bool(document.dates) and is_of_hands and any(_APPROVED.search(text) for text in document.texts)


def _record(question: Question, reading: Reading, wanted: frozenset[Sort], document: Document) -> Sort | None:
    """A filled-in record where a policy or procedure is due, even if its file is named like one.

    A paper that was approved and tells of no other day says how something is done.
    """
    if question.evidence != "policy" or Sort.POLICY not in wanted or not reading.names_a_record:
        return None
    if Sort.POLICY in reading.head or reading.mentions[Sort.POLICY] or reading.mentions_of_duty > 1:
        return None
    if Sort.POLICY in reading.name and (not reading.head & set(_RECORDS) or reading.recognised):
        return None
    if len((reading.head | reading.name) & set(_RECORDS)) >= SORTS_OF_A_MANUAL:
        return None
    if _is_only_approved(document):
        return None
    clear = [sort for sort in _RECORDS if sort in reading.head - wanted and reading.marks[sort] >= MARKS_MIN]
    return max(clear, key=lambda sort: reading.marks[sort], default=None)
