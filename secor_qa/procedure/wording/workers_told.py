"""Words by which a text tells how many workers there are in all, beside those who lead them (2.5(d))."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import NUMBER_WORDS, counting_text, number
from secor_qa.procedure.wording.sentences import sentences

_N = rf"(?P<n>\d{{1,3}}|{'|'.join(list(NUMBER_WORDS)[1:])})"
_WORKERS = r"(?:workers|hands|crew members|crew people|guys|men|fellows|lads|helpers)"
_LEADS = (
    r"(?:foreman|forewoman|foreperson|supervisor|superintendent|manager|owner|boss|charge[- ]?hand|"
    r"lead(?:er|[- ]?hand| operator| installer| technician)?)"
)
_ALL_OF_THEM = (
    r"(?!\s+(?:who|whom|that|other|else|on|at|in|from|of|there|then|i|we|during|with|under|working|present|asked|here|"
    r"beside|besides|than|but|apart|except)\b)"
)
_THEIRS = r"(?:the |our |my )?"
_PATTERNS = tuple(
    re.compile(text, re.IGNORECASE)
    for text in (
        rf"\b(?:all|each of|every one of)(?: of)? {_THEIRS}{_N} (?:of (?:the|our|my) )?{_WORKERS}\b{_ALL_OF_THEM}",
        (
            rf"\b(?:all|every one)(?: of)? {_THEIRS}{_WORKERS}\s?[,:(–-]{{0,2}}\s?(?:which (?:is|makes)|that is|"
            rf"that['’]s|that makes|meaning|being|i\.e\.|namely)?(?: to say)?[,:]?\s?{_N}(?: of them| in number)?"
            r"(?=\s?(?:[.,;:)–-]|and\b|\Z))(?! ?(?:of|out of|/) ?\d)"
        ),
        rf"\bthe {_N} {_WORKERS}\b{_ALL_OF_THEM}",
        rf"\b(?:we|i) (?:have|employ|count) {_N} {_WORKERS}\b{_ALL_OF_THEM}",
    )
)
_BESIDE_A_LEAD = re.compile(rf"\b{_LEADS},?(?: and| plus)? {_N} {_WORKERS}\b{_ALL_OF_THEM}", re.IGNORECASE)
"""`a foreman and five hands`, of those who are there, in a profile."""
_NOT_NOW = re.compile(
    r"\b(?:at the time|at that time|then|last (?:year|season|winter|summer)|until|since|before (?:that|him|her|he|she)|"
    r"used to|summers?|winters?|seasons?|left us|joined|away|absent|off sick|on leave|vacation|holidays?|each crew|"
    r"per (?:crew|shift|site|truck)|contractors?|subs?|theirs?|clients?|customers?|plus|field|"
    r"from (?:one|two|three|four|five|\d{1,2}) to)\b",
    re.IGNORECASE,
)
"""With such a word a sentence may well tell of another number of them."""


@dataclass(frozen=True)
class WorkersTold:
    """How many workers a text tells as all there are, with its words."""

    n: int
    words: str


@lru_cache(TEXTS_KEPT)
def workers_told(text: str, *, as_profile: bool = False) -> tuple[WorkersTold, ...]:
    """The numbers of workers that a text tells as all there are today; a profile's also beside those who lead them."""
    patterns = (*_PATTERNS, _BESIDE_A_LEAD) if as_profile else _PATTERNS
    found: list[WorkersTold] = []
    for sentence in sentences(text):
        if _NOT_NOW.search(sentence) and not as_profile:
            continue
        told = counting_text(sentence)
        matches = [each for pattern in patterns for each in pattern.finditer(told)]
        found += [WorkersTold(n, " ".join(each[0].split())) for each in matches if (n := number(each["n"]))]
    return tuple(dict.fromkeys(found))
