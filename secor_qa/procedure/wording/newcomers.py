"""Words by which notes say that nobody started, or speak of somebody who is new (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.sentences import sentences

_PEOPLE = r"(?:hires?|people|persons?|workers?|employees|staff|hands?|starters?|members|ones?)"
NOBODY_STARTED = re.compile(
    r"\b(?:nobody|no one|no[- ]body)(?: new| else)? (?:(?:was|has been|got) hired|started|joined|"
    r"came on(?: board)?|began)\b"
    r"(?! (?:before|until|without|on a|work|a job|with(?:out)?)\b)|"
    rf"\b(?:no|without(?: any)?|zero) (?:new {_PEOPLE}|newcomers|(?:new )?hires|hirings)\b(?! (?:start|may|is|"
    rf"are|begins?|work)\b)|"
    r"\b(?:did not|didn['’]t|have not|haven['’]t) (?:hire|hired|take on|taken on|bring on) (?:anyone|anybody|"
    r"any|people|somebody)\b",
    re.IGNORECASE,
)
"""In the period nobody was new."""
_IS_NEW = re.compile(
    r"\b(?:the|our|one|two|three|both)(?: (?:of (?:them|whom|us)|two|three))?(?: \w+)? ?\bnew(?:est)? "
    r"(?:hires?|hands?|workers?|guys?|girls?|boys?|ones?|man|men|employees?|helpers?|drivers?|people|person|"
    r"cooks?|movers?|assistants?)\b|"
    r"\b(?:one|two|three|both|who)(?: of (?:them|whom|us))? (?:is|are|was|were) new\b(?: since| this| in|[,.;:]|\s*\Z)|"
    rf"\b(?:one|two|three|who|whom|he|she)(?: of (?:them|whom|us))? (?:has |had |was |were |only )?"
    rf"(?:joined|started|began|came|hired)(?: us| work| here)? (?:only )?(?:in|on|since) {MONTH}\b",
    re.IGNORECASE,
)
_IN_GENERAL = re.compile(
    r"\b(?:if|when(?:ever)?|each|every|any|would|none|no one|nobody|not|gets?|must|will|has to|have to|should|"
    r"signs?|contractors?(?:['’]s)?|"
    r"sub(?:-?trade)?s?(?:['’]s)?|clients?(?:['’]s)?|customers?(?:['’]s)?|years ago|last year|(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
"""The sentence is of newcomers in general, of other companies' or of a year that it names."""


@lru_cache(TEXTS_KEPT)
def nobody_started(notes: str) -> str:
    """The sentence by which nobody was new in the period; empty where none says so."""
    return next((each for each in sentences(notes) if NOBODY_STARTED.search(each)), "")


@lru_cache(TEXTS_KEPT)
def somebody_new(notes: str) -> str:
    """The sentence that speaks of somebody who is new; empty where none does."""
    return next((each for each in sentences(notes) if _IS_NEW.search(each) and not _IN_GENERAL.search(each)), "")
