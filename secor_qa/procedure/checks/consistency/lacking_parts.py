"""2.5(d): whether notes tell that a part of what a question asks for is not in its paper, or was left for later."""

from __future__ import annotations

import re
from itertools import pairwise

from secor_qa.procedure.checks.consistency.denial import PLAIN
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.wording.counts import NUMBER
from secor_qa.procedure.wording.denials import HARMLESS_CONTEXT, MADE_GOOD, NOT_IN_IT, REPAIRED
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stems

_WANTS_EVERY_PART = re.compile(
    r"\b(?:every|each|all(?: of)?(?: the)?|whole) (?:elements?|parts?|sections?|chapters?|system|letters?)\b",
    re.IGNORECASE,
)
_PART_PUT_OFF = re.compile(
    rf"\b(?:(?:elements?|parts?|sections?|chapters?|letters?) (?:{NUMBER}|[A-Z]\b)|{NUMBER} (?:to|through|and|"
    rf"-) {NUMBER}|"
    rf"the (?:last|others?|remaining|final)(?: {NUMBER}| few| ones?| elements?| parts?)?|the rest|the remainder)\b"
    r"[^.;]{0,50}?\b(?:deferred|put off|postponed|left (?:for|until|till|out|over|aside)|skipped|passed over|held over|"
    r"(?:not|n['’]t) (?:yet )?(?:reached|reach|looked at|covered|cover|reviewed|got to|done|gone through)|too late|"
    r"ran out of time|still to (?:come|do|be)|wait(?:s|ed)? (?:for|until|till)|must wait|will (?:follow|come|be))\b",
    re.IGNORECASE,
)
"""Some of the parts were left for later."""


def lacks_part(question: Question, notes: str) -> str | None:
    """The sentence that says that a paper lacks a part of what the question asks for; None where there is none."""
    asked = stems(f"{question.text} {question.guideline}") - PLAIN
    if _WANTS_EVERY_PART.search(f"{question.text} {question.guideline}"):
        told = next((each for each in sentences(notes) if _PART_PUT_OFF.search(each)), None)
        if told:
            return told
    for sentence, following in pairwise([*sentences(notes), ""]):
        match = NOT_IN_IT.search(sentence)
        if match is None or REPAIRED.search(f"{sentence} {following}") or HARMLESS_CONTEXT.search(sentence):
            continue
        if MADE_GOOD.search(sentence):
            continue
        if asked & stems(match["thing"] or match["thing2"] or ""):
            return sentence
    return None
