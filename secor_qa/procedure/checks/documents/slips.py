"""2.5(a): the slip of a till, or a board of prices, in place of what was asked for.

Measure: a slip has prices and two marks of paying; a board has prices at the end of most of its lines, and no day. None
is either that has a word of work done or of something measured: a bill for a repair may well show the repair.
"""

from __future__ import annotations

from functools import lru_cache

from secor_qa.procedure.checks.documents.relevance import says_its_question
from secor_qa.procedure.checks.documents.sort import readings, reads_like
from secor_qa.procedure.document_sorts import Sort, wanted_sorts
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.slips import PAID, PRICED_LINE, WORKED

WORDS_MIN, CHARACTERS_MAX = 8, 3_000
"""A text of fewer words tells nothing; a longer one is no slip."""
PAID_MIN = 2
"""So many different marks of paying make a slip of a till."""
PRICED_MIN = 3
"""So many lines that end with a price, and half of all, make a board of prices."""


def paid_instead(question: Question, document: Document, facts: Facts) -> Finding | None:
    """The finding that a document shows what something costs or was paid, and nothing that was asked for."""
    reading = facts.of_papers(readings).get(document.file)
    if reading is None or reading.n_words < WORDS_MIN or document.unread_pages or question.evidence == "none":
        return None
    wanted = wanted_sorts(question)
    kind = what_was_paid(document.texts)
    if not kind or Sort.TRADE in wanted or says_its_question(question, document, facts):
        return None
    return reads_like(question, document, kind)


@lru_cache(TEXTS_KEPT)
def what_was_paid(texts: tuple[str, ...]) -> str:
    """`a slip of a till`, `a list of prices`; empty where pages are neither, or tell of work."""
    text = "\n".join(texts)
    if len(text) > CHARACTERS_MAX or WORKED.search(text):
        return ""
    lines = [line for line in text.splitlines() if line.strip()]
    n_priced = sum(PRICED_LINE.search(line) is not None for line in lines)
    paid = {(found["mark"] or "card").casefold() for found in PAID.finditer(text)}
    if n_priced and len(paid) >= PAID_MIN:
        return "the slip of a till"
    is_board = n_priced >= PRICED_MIN and 2 * n_priced >= len(lines) and not dates_in(text)
    return "a list of prices" if is_board else ""
