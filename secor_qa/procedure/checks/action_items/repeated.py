"""2.5(f): an item that an earlier plan of the employer's holds already, word for word.

Found in the employer's earlier submissions, and in an earlier plan that is attached to this one.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, excerpt, n_words
from secor_qa.procedure.submission import ActionItem, Document
from secor_qa.procedure.wording.likeness import contained
from secor_qa.procedure.words import Check, Status, Strength

_PLAN = re.compile(
    r"\b(?:action plan|plan of action|corrective action plan|improvement plan|action items?|plan d['’]action)\b",
    re.IGNORECASE,
)

_EARLIER = re.compile(r"\b(?:last|previous|prior|earlier|former|précédente?)\b", re.IGNORECASE)
_HEADING = 400
"""So many characters of a page tell what it is."""


def repeated(question: Question, item: ActionItem, facts: Facts) -> Iterator[Finding]:
    """The item's action stands in an earlier plan; said once."""
    for where, text, overlap in _earlier(question, item, facts):
        message = (
            f"The action item for question {question.id} repeats the employer's earlier plan ({overlap:.0%} of its "
            "wording); please see why it was not carried out."
        )
        evidence = (_said(item), Evidence(f"Earlier, {where}: “{excerpt(text)}”"))
        yield Finding(
            question.id, Check.ACTION_ITEMS, "item-repeated", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )
        return


def _said(item: ActionItem) -> Evidence:
    return Evidence(f"Action plan, {item.question}: “{excerpt(item.action)}”; due {item.target_on or 'on no date'}.")


def _earlier(question: Question, item: ActionItem, facts: Facts) -> Iterator[tuple[str, str, float]]:
    least = facts.edition.notes_copied_share
    if n_words(item.action) < facts.edition.item_words_min:
        return
    for seen in facts.elsewhere.actions.get(question.id, ()):
        if seen.same_employer and seen.overlap >= least:
            yield excerpt(seen.where, 60), seen.text, seen.overlap
    for document in facts.once(earlier_plans):
        for text in document.texts:
            share = contained(item.action, text)
            if share >= least:
                yield excerpt(document.file, 80), item.action, share


def earlier_plans(facts: Facts) -> tuple[Document, ...]:
    """The attached plans of an earlier year: by their name, or all their dates lie before data gathering began."""
    start = facts.submission.on("data_gathering_start")
    if start is None:
        return ()
    return tuple(each for each in facts.submission.documents if _is_plan(each) and _is_earlier(each, start))


@lru_cache(DOCUMENTS_KEPT)
def _is_plan(document: Document) -> bool:
    return any(_PLAN.search(text[:_HEADING]) for text in (_name(document), *document.texts))


def _is_earlier(document: Document, start: date) -> bool:
    days = [found.on for found in document.dates]
    return _EARLIER.search(_name(document)) is not None or (bool(days) and max(days) < start)


@lru_cache(DOCUMENTS_KEPT)
def _name(document: Document) -> str:
    return re.sub(r"[_\W]+", " ", f"{document.file} {document.title}")
