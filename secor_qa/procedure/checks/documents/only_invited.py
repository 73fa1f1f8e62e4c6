"""2.5(a): a message that invites somebody to what is to come, in place of the signed record of what was done.

Measure: the pages begin as a message does, with lines of from whom, to whom and about what, or are a mail; they speak
of what is to come, twice at least, and of nothing as done or signed; the guideline asks for something signed.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.document_sorts import asked_sentences
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

HEADER_MIN, HEADER_LINES = 2, 8
"""So many of the first lines of a message tell from whom it is, to whom, when it was sent and about what."""
TO_COME_MIN = 2
CHARACTERS_MAX = 3_000
"""A longer message may have the record below it."""
_HEADER = re.compile(r"^\W{0,3}(?:from|to|cc|sent|subject|re|date)\s{0,2}:\s{0,3}\S", re.IGNORECASE | re.MULTILINE)
_SIGNED = re.compile(r"\b(?:sign(?:ed|ature|atures|s)|initial\w*)\b|\bsignée?s?\b", re.IGNORECASE)
_TO_COME = re.compile(
    r"\b(?:will|we['’]ll|you['’]ll|shall|going to|bring|please|see you|look(?:ing)? forward|should be|let me know|"
    r"tomorrow|next (?:week|mon|tues|wednes|thurs|fri|satur|sun)\w*|plan(?:ning|ned)? (?:to|for)|"
    r"can you|could you|reply|confirm|invit\w+|be there|come (?:to|in|by)|meet (?:at|me|us))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:signed|initialled|attended|present|went|covered|discussed|talked about|read|showed|shown|was|were|did|"
    r"passed|completed|finished|walked|thanks for coming|took|held|oriented|trained)\b|\[[xX ]\]|[☐☑☒✓✔]",
    re.IGNORECASE,
)


def only_invited(question: Question, document: Document) -> Finding | None:
    """The finding that a paper only invites, where a signed record is asked for."""
    if question.evidence != "record" or document.unread_pages or not _SIGNED.search(asked_sentences(question)):
        return None
    line = _invites(document.texts, is_mail=document.kind == "mail")
    if not line:
        return None
    message = (
        f"“{document.file}”, attached to question {question.id}, is a message of what is to come; the guideline asks "
        "for a signed record of what was done."
    )
    evidence = (Evidence(excerpt(line), document.file, 1),)
    return Finding(
        question.id, Check.DOCUMENTS, "wrong-sort", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


@lru_cache(TEXTS_KEPT)
def _invites(texts: tuple[str, ...], *, is_mail: bool) -> str:
    """The first line in which a message speaks of what is to come; empty where it tells of anything done."""
    if len(texts) != 1 or len(texts[0]) > CHARACTERS_MAX:
        return ""
    lines = [line for line in texts[0].splitlines() if line.strip()]
    n_headers = len(_HEADER.findall("\n".join(lines[:HEADER_LINES])))
    if not (is_mail or n_headers >= HEADER_MIN) or _DONE.search(texts[0]):
        return ""
    if len({found[0].casefold() for found in _TO_COME.finditer(texts[0])}) < TO_COME_MIN:
        return ""
    return next(line for line in lines if _TO_COME.search(line))
