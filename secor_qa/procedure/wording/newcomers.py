"""Words by which notes say that nobody started, or speak of somebody who is new (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.sentences import sentences

_PEOPLE = r"(?:hires?|people|persons?|workers?|employees|staff|hands?|starters?|members|ones?)"
NOBODY_STARTED = re.compile(
    rf"\bnew {_PEOPLE}\b[^.:\n]{{0,40}}:\s*(?:none|nobody|no one|nil|0)\b|"
    r"\b(?:nobody|no one|no[- ]body)(?: new| else)? (?:(?:was|has been|got) hired|started|joined|"
    r"came on(?: board)?|began)\b"
    r"(?! (?:before|until|without|on a|work|a job|with(?:out)?)\b)|"
    rf"\b(?:no|without(?: any)?|zero) (?:new {_PEOPLE}|newcomers|(?:new )?hires|hirings)\b(?! (?:start|may|is|"
    rf"are|begins?|work)\b)|"
    r"\b(?:did not|didn['’]t|have not|haven['’]t) (?:hire|hired|take on|taken on|bring on) (?:anyone|anybody|"
    r"any|people|somebody)\b|"
    r"\b(?:no|not one|not a single|never an?) (?:new|fresh|strange) (?:face|name|hand|soul|person|body|starter|"
    r"recruit)s?\b|"
    r"\b(?:no|zero|0|nil) (?:starters|recruits|joiners|new starts?|intake)\b|"
    r"\b(?:nobody|no one|no[- ]body|not one person)(?: new| else)? (?:has |have |had )?(?:come|came|been hired|been "
    r"taken on|joined|"
    r"started|walked in)(?: (?:in|on|to us|aboard|on board|through the door))? (?:since|this year|in the (?:period|"
    r"year))\b|"
    r"\b(?:took|taken|brought|hired) (?:nobody|no one)(?: new| on| in|(?=[ .,;]))|\b(?:nobody|no one) to orient\b|"
    r"\b(?:the )?(?:crew|staff|team|gang|people|faces)(?: here)? (?:has|have|is|are) (?:not changed|n['’]t changed|"
    r"been the same|"
    r"unchanged|the same)(?: \w+){0,3} (?:since|as|for)\b|"
    r"\bsame (?:\w+ )?(?:people|crew|faces|hands|gang|staff|lot)(?: here)? (?:as|since) (?:last year|ever|always|"
    r"before|(?:19|20)\d\d)\b|"
    r"\b(?:everybody|everyone|all of (?:us|them)) (?:has|have) been (?:here|with us) (?:for )?(?:over|more than|at "
    r"least|longer than) "
    r"(?:an?|one|two|three|four|five|\d+) years?\b",
    re.IGNORECASE,
)
"""In the period nobody was new."""
_IS_NEW = re.compile(
    r"\b(?:the|our|one|two|three|both)(?: (?:of (?:them|whom|us)|two|three))?(?: \w+)? ?\bnew(?:est)? "
    r"(?:hires?|hands?|workers?|guys?|girls?|boys?|ones?|man|men|employees?|helpers?|drivers?|people|person|"
    r"cooks?|movers?|assistants?)\b|"
    r"\b(?:one|two|three|both|who)(?: of (?:them|whom|us))? (?:is|are|was|were) new\b(?: since| this| in|[,.;:]|\s*\Z)|"
    rf"\b(?:one|two|three|who|whom|he|she)(?: of (?:them|whom|us))? (?:has |had |was |were |only )?"
    rf"(?:joined|started|began|came|hired)(?: us| work| here)? (?:only )?(?:in|on|since) {MONTH}\b|"
    r"\b(?:is|was|and|of|our|the) (?:our |the )?newest(?: of (?:us|them|all))?(?=\s*(?:[.,;:]|\Z)| (?:could|knew|"
    r"said|was|is|had|has|"
    r"told|named|of us|in the|hand|one)\b)|"
    r"\b(?:one|two|first|second|third|fourth|fifth|sixth|last|who|he|she)(?: of (?:them|us))? (?:has |had |only |"
    r"just ){0,2}"
    r"(?:joined|started|came)(?: to)?(?: us| here)?(?: only| just)?(?: in| this| since)? (?:the )?(?:spring|summer|"
    r"fall|autumn|winter)\b|"
    rf"\b(?:he|she|who|one of them) (?:is|has been) (?:here|with us)(?: only)? since (?:last )?(?:{MONTH}|spring|"
    rf"summer|fall|autumn|winter)"
    r"\b(?! (?:19|20)\d\d)|"
    r"\b(?:the|our) new (?:fell(?:ow|a)|lad|chap|hire|kid|cook|baker|driver|clerk|helper|apprentice|labourer|"
    r"swamper|assistant|operator)\b",
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
