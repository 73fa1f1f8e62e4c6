"""2.5(a): a flyer, price list, brochure, bill or newsletter in place of what was asked for.

Measure: at least so many prices and so many different words of selling, or of news; at most one word of a record; at a
policy, at most one duty. Papers of trade may well show what was bought, repaired or serviced.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.checks.documents.sort import is_about_goods, readings, reads_like
from secor_qa.procedure.document_sorts import Sort, wanted_sorts
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.offers import CONTACT, NEWS, OF_RECORD, OFFERED, PRICE, PRICED

WORDS_MIN = 15
PRICES_MIN, MARKS_MIN, MARKS_ALONE_MIN = 2, 3, 6
"""Prices and words of selling that make an offer; without prices, the words that do where there is whom to call."""
NEWS_MIN = 3
RECORD_MAX, DUTIES_MAX = 1, 1
_ASKED = frozenset({Sort.TRADE, Sort.ADVERT})


def offered_instead(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document sells or tells news, and holds nothing that was asked for."""
    reading = facts.of_papers(readings).get(document.file)
    if reading is None or reading.n_words < WORDS_MIN or document.unread_pages or question.evidence == "none":
        return None
    wanted = wanted_sorts(question)
    kind = what_is_offered(document.texts)
    if not kind or wanted & _ASKED or is_about_goods(question) or reading.mentions_of_duty > DUTIES_MAX:
        return None
    return reads_like(question, document, kind)


@lru_cache(TEXTS_KEPT)
def what_is_offered(texts: tuple[str, ...]) -> str:
    """`a price list or flyer`, `a newsletter`; empty where pages are neither, or tell of something done."""
    text = "\n".join(texts)[:20_000]
    if len(_marks(OF_RECORD, text)) > RECORD_MAX:
        return ""
    n_prices, offered = len(PRICE.findall(text)) + _n_priced(text), len(_marks(OFFERED, text))
    if (n_prices >= PRICES_MIN and offered >= MARKS_MIN) or (offered >= MARKS_ALONE_MIN and CONTACT.search(text)):
        return "a price list, bill or flyer"
    return "a newsletter" if len(_marks(NEWS, text)) >= NEWS_MIN else ""


def _n_priced(text: str) -> int:
    """How many figures stand under headings of prices."""
    columns = [(table, table.column(PRICED)) for table in tables(text)]
    return sum(
        at < len(row) and any(map(str.isdigit, row[at]))
        for table, at in columns
        if at is not None
        for row in table.rows
    )


def _marks(pattern: re.Pattern[str], text: str) -> set[str]:
    return {(found["mark"] or found[0]).casefold().rstrip("s") for found in pattern.finditer(text)}
