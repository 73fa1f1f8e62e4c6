"""2.5(a): a paper about money, or about something that is yet to be, in place of what was asked for.

Measure: a short text with at least so many different words of money, and more of them than of safety and of records,
whose top names nothing that was asked for and of which the notes do not speak so; a record that has at least so many
marks of an announcement, and nothing of what was. A bill may show what was bought or serviced; an offer shows nothing
that was done, so that a price is enough where a record calls itself one. That it is signed makes a letter no rule.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.checks.documents.sort import is_about_goods, readings, reads_like
from secor_qa.procedure.document_sorts import Sort, asked_sentences, wanted_sorts
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import n_written, tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.beside_safety import (
    ANNOUNCED,
    DONE,
    HAPPENED,
    MAIL_HEAD,
    MONEY,
    OFFER_TERMS,
    OFFERED,
)
from secor_qa.procedure.wording.demands import SAFETY_WORDS
from secor_qa.procedure.wording.offers import OF_RECORD, PRICE

WORDS_MIN, CHARACTERS_MAX = 12, 3_000
"""A text of fewer words tells nothing; in a longer one there is money and much else."""
MONEY_MIN, ANNOUNCED_MIN, DUTIES_MAX = 2, 2, 1
MONEY_MIN_RECOGNISED = 4
"""A text from a picture, whose other words may be misread, has so many."""
TICKS_MAX, GRID_ROWS, GRID_CELLS = 1, 6, 4
"""With more ticks, or a table of so many rows of so many written cells, a paper was filled in and announces nothing."""
TOP_LINES = 3
_OF_LETTERS = frozenset({"signed", "signature"})
_ASKS_NOTICE = re.compile(r"\bnotices?\b|\bschedules?\b", re.IGNORECASE)


def about_money(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document is about what something costs or earns, or is still to come."""
    reading = facts.of_papers(readings).get(document.file)
    if reading is None or reading.n_words < WORDS_MIN or document.unread_pages or question.evidence == "none":
        return None
    if Sort.TRADE in wanted_sorts(question):
        return None
    text = "\n".join(document.texts)
    if len(text) > CHARACTERS_MAX or (reading.recognised and _n_money(text) < MONEY_MIN_RECOGNISED):
        return None
    is_filled_in = reading.n_ticks > TICKS_MAX or _has_a_grid(text)
    is_announced = not is_filled_in and _is_announced(text)
    if question.evidence == "record" and is_announced and not _ASKS_NOTICE.search(asked_sentences(question)):
        return reads_like(question, document, "an announcement of something yet to be")
    if question.evidence == "policy" and reading.mentions_of_duty <= DUTIES_MAX and _n_announced(text) >= ANNOUNCED_MIN:
        return reads_like(question, document, "an announcement or newsletter")
    if question.evidence == "record" and _is_priced_offer(text):
        return reads_like(question, document, "an offer")
    if question.evidence == "record" and is_about_goods(question):
        is_offer = _n_money(text) >= MONEY_MIN and _is_offer(text)
        return reads_like(question, document, "an offer of goods") if is_offer else None
    if reading.head & wanted_sorts(question) and not (_is_offered(text) or MONEY.search(text.partition("\n")[0])):
        return None
    if not _is_about_money(text, _OF_LETTERS if question.evidence == "policy" else frozenset[str]()):
        return None
    row = facts.submission.answer(question.id)
    is_told = row is not None and MONEY.search(row.notes) is not None
    return None if is_told else reads_like(question, document, "a paper about money")


@lru_cache(TEXTS_KEPT)
def _is_about_money(text: str, besides: frozenset[str]) -> bool:
    of_work = {found[0].casefold() for found in (*SAFETY_WORDS.finditer(text), *OF_RECORD.finditer(text))} - besides
    return MONEY_MIN <= _n_money(text) > len(of_work)


@lru_cache(TEXTS_KEPT)
def _n_money(text: str) -> int:
    return len({(found["mark"] or "$").casefold() for found in MONEY.finditer(text)})


@lru_cache(TEXTS_KEPT)
def _is_offered(text: str) -> bool:
    return OFFERED.search(text) is not None


@lru_cache(TEXTS_KEPT)
def _is_offer(text: str) -> bool:
    """Whether the top calls it an offer, or terms of one stand in it, and nothing in it was done."""
    lines = [line for line in text.splitlines() if line.strip() and not MAIL_HEAD.match(line)]
    called = OFFERED.search("\n".join(lines[:TOP_LINES])) or OFFER_TERMS.search(text)
    return called is not None and DONE.search(text) is None


@lru_cache(TEXTS_KEPT)
def _is_priced_offer(text: str) -> bool:
    """Whether a paper calls itself an offer, tells a price, and nothing in it was done."""
    called = next((line for line in text.splitlines() if line.strip() and not MAIL_HEAD.match(line)), "")
    return bool(OFFERED.search(called) and PRICE.search(text)) and not (DONE.search(text) or HAPPENED.search(text))


@lru_cache(TEXTS_KEPT)
def _is_announced(text: str) -> bool:
    return _n_announced(text) >= ANNOUNCED_MIN and not HAPPENED.search(text)


@lru_cache(TEXTS_KEPT)
def _has_a_grid(text: str) -> bool:
    """Whether a page has a table that was filled in, as an assessment or a log is and no announcement."""
    return any(sum(n_written(row) >= GRID_CELLS for row in table.rows) >= GRID_ROWS for table in tables(text))


@lru_cache(TEXTS_KEPT)
def _n_announced(text: str) -> int:
    return sum(mark.search(text) is not None for mark in ANNOUNCED)
