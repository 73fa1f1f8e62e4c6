"""Words by which notes tell of some people of whom it was not so, though the whole is claimed (2.5(d))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import NUMBER_WORDS, number, ratios
from secor_qa.procedure.wording.sentences import sentences

_N = rf"(?:\d{{1,2}}|{'|'.join(list(NUMBER_WORDS)[1:])})"
_SOME = (
    rf"\b(?:(?:only |just |except |but )?(?:the )?(?:{_N}|some|a few|a couple|another)(?: (?:new|young|other|older))?"
    r"(?: of (?:them|us|(?:the|our) \w+))?|the (?:new|young|other|youngest|newest|oldest)(?: \w+)?)"
)
_PEOPLE = (
    r"(?: (?:ones?|workers?|people|persons?|employees|hands?|men|man|women|woman|guys?|girls?|boys?|fellows?|"
    r"lads?|helpers?|"
    r"drivers?|operators?|students?|apprentices?|cooks?|cleaners?|roofers?|movers?))?"
)
_GEAR = (
    r"(?:masks?|gloves?|goggles|glasses|boots|hats?|helmets?|vests?|muffs|plugs|sleeves?|veils?|harness(?:es)?|"
    r"respirators?|"
    r"shields?|aprons?|gear|ppe|equipment|belts?|toe caps|suits?|chaps|hard ?hats?|hearing protection|eye protection|"
    r"cut gloves?)"
)
_WITHOUT = (
    rf"(?:(?:was|were|went|worked)(?: \w+){{0,3}}? without (?:an? |the |any |his |her |their )?(?:\w+ )?{_GEAR}\b|"
    rf"(?:had|wore) no (?:\w+ )?{_GEAR}\b|"
    rf"(?:was|were|is|are)(?:n['’]t| not) wearing\b|(?:did|do|does)(?:n['’]t| not) (?:wear|have|"
    rf"use)(?: \w+){{0,2}}? {_GEAR}\b|"
    r"(?:was|were)(?: \w+){0,4}? in (?:just )?(?:his |her |their )?(?:runners|sneakers|sandals|flip[- ]?flops|"
    r"shorts|t-shirts?|"
    r"slippers|crocs|bare feet)|"
    rf"(?:had )?(?:left|forgot(?:ten)?) (?:an? |the |his |her |their )?(?:\w+ )?{_GEAR}\b|"
    rf"(?:had )?(?:taken|took) (?:an? |the |his |her |their )?(?:\w+ )?{_GEAR} off\b|"
    r"(?:had )?(?:taken|took) (?:it|them) off\b)"
)
_IGNORANT = (
    r"(?:drew a blank|had no (?:idea|clue)\b|(?:did|does|do)(?:n['’]t| not) know\b|"
    r"could(?:n['’]t| not) (?:say|name|tell|explain|answer|remember)\b|knew nothing\b|had never (?:heard|seen|read)\b|"
    r"(?:was|were) (?:not|never) (?:told|shown)\b|(?:was|were)(?:n['’]t| not) (?:\w+ )?(?:sure|certain)\b|"
    r"(?:was|were) (?:unsure|uncertain)\b)"
)
FELL_SHORT_OF_GEAR = re.compile(rf"{_SOME}{_PEOPLE}(?: \w+)? {_WITHOUT}", re.IGNORECASE)
"""Some of those who were watched went without."""
DID_NOT_KNOW = re.compile(rf"{_SOME}{_PEOPLE}(?: \w+)? {_IGNORANT}", re.IGNORECASE)
"""Some of those who were asked did not know."""
OF_OTHERS_OR_THEN = re.compile(
    r"\b(?:if|would|should|could have|last year|before that|visitors?|clients?|customers?|contractors?|"
    r"(?:sub-?)?trades?|"
    r"neighbou?rs?|used to|years? ago|at first|until|so (?:we|i) (?:bought|got|ordered)|concerns?|nobody|no one|"
    r"none)\b",
    re.IGNORECASE,
)
"""It is of others, of another time, or only might have been."""

_SENTENCE_MAX = 400
"""Characters of a sentence that are looked at: what stands further apart need not belong together."""
_COURSE = r"(?:course|training|ticket|instruction|orientation|lesson|class|certificate|card|licen[cs]e)"
_WORKED = (
    r"(?:start\w*|beg[au]n|ran|drove|operat\w*|worked|used|using|us(?:ed)? to run|went|sent out|running|driving|"
    r"has been on|was put on|were put on)"
)
_THEN = (
    r"(?:afterwards?|later|only then(?! \w+(?:ed|ught)\b)|after(?=\s*(?:[.,;)]|\Z))|"
    rf"(?:a|the|one|{_N}) (?:days?|weeks?|months?) (?:after|later)|the (?:day|week|month) after|(?:days|weeks|"
    rf"months) later)"
)
_MINUS = r"(?:only|just|except|but|one|two|three|some|a couple|example)"
_AFTER_WORK = re.compile(
    rf"\b{_MINUS}\b(?=[^;]{{0,80}}\b{_WORKED}\b[^;]{{0,90}}\b{_COURSE}\b[^;]{{0,50}}?\b{_THEN})|"
    rf"\b{_MINUS}\b(?=[^;]{{0,80}}\b{_WORKED}\b[^;]{{0,60}}\bonly then\b[^;]{{0,40}}\b{_COURSE}\b)|"
    rf"\b{_MINUS}\b(?=[^;]{{0,60}}\b{_WORKED}\b[^;]{{0,60}}\bbefore (?:(?:he|she|they) (?:was|were) trained|"
    rf"(?:his|her|their|the) {_COURSE}))",
    re.IGNORECASE,
)
_COURSE_FIRST = re.compile(
    rf"\b{_COURSE}\b[^.;]{{0,70}}\b{_WORKED}\b|\brefresher\b|\b(?:nobody|no one|never|did not|didn['’]t|not until)\b",
    re.IGNORECASE,
)


def some_without(notes: str) -> str:
    """The first sentence by which some went without their gear; empty where none does."""
    return _first(notes, FELL_SHORT_OF_GEAR)


def some_ignorant(notes: str) -> str:
    """The first sentence by which some of those asked did not know; empty where none does."""
    return _first(notes, DID_NOT_KNOW)


@lru_cache(TEXTS_KEPT)
def _first(notes: str, wanted: re.Pattern[str]) -> str:
    told = (each[:_SENTENCE_MAX] for each in sentences(notes))
    return next((each for each in told if wanted.search(each) and not OF_OTHERS_OR_THEN.search(each)), "")


@lru_cache(TEXTS_KEPT)
def trained_afterwards(notes: str) -> str:
    """The first sentence by which some were trained only after they had begun; empty where none does."""
    return next(_afterwards(notes), "")


def _afterwards(notes: str) -> Iterator[str]:
    for sentence in sentences(notes):
        near = sentence[:_SENTENCE_MAX]
        if _AFTER_WORK.search(near) and not _COURSE_FIRST.search(near):
            yield sentence


_REST = re.compile(
    rf"\b(?:the |our )?(?:(?:other|remaining|last) (?P<n>{_N})|(?P<n2>{_N}) (?:others|remaining)|others|rest|"
    r"remainder)\b(?P<told>[^;]{0,160})",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:no|not|nobody|no one|never|none|nothing|neither|nor|without|lack\w*|missing|empty|blank|unsigned|"
    r"undated)\b|n['’]t\b",
    re.IGNORECASE,
)
_NO_MATTER = re.compile(
    r"\b(?:(?:needs?|needed) no\b|no (?:need|harm|injur\w+|loss|fault|problem|trouble|change|reason|work)|"
    r"(?:not|nothing) (?:to|wrong|amiss|hurt|needed|due|new|else|required|in use|at work|in that day|on shift|here|"
    r"there (?:that|on)|reached|sampled|only)|none (?:needed|due|hurt)|nobody hurt|neither (?:needed|hurt)|"
    r"n['’]t (?:need|due|hurt|at work|work|in))\b",
    re.IGNORECASE,
)
_REACHED = re.compile(
    r"\b(?:interview(?:ed|s with)|asked|spoke (?:to|with)|talked (?:to|with)|reached|heard|saw|seen|sampled|visited|"
    r"watched|was (?:at|on)|looked at) (?:only )?\Z",
    re.IGNORECASE,
)
"""Before a tally: it is of those whom the assessor could reach."""


@lru_cache(TEXTS_KEPT)
def rest_denied(notes: str) -> str:
    """The words by which, after a tally that is not whole, it was not so with the rest; empty where none say that."""
    tallies, flat = ratios(notes), " ".join(notes.split())
    rests = {
        each.whole - each.part
        for each in tallies
        if 0 < each.part < each.whole
        and not any(other.whole == each.part for other in tallies)
        and not _REACHED.search(flat.partition(each.text)[0])
    }
    for sentence in sentences(notes) if rests else ():
        for found in _REST.finditer(sentence[:_SENTENCE_MAX]):
            n = found["n"] or found["n2"]
            if (not n or number(n) in rests) and _DENIED.search(found["told"]) and not _NO_MATTER.search(found["told"]):
                return found[0].strip(" ,")
    return ""
