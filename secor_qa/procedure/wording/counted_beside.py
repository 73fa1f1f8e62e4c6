"""Numbers that a note and a paper both tell: of first aiders, of those present, of any thing by its name (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import tables
from secor_qa.procedure.wording.counts import COUNT, counting_text, number
from secor_qa.procedure.wording.sentences import sentences

Counted = tuple[int, str]  # how many, and the words
_WHO = (
    r"(?:of (?:us|them|the \w+|our \w+)|people|persons?|workers?|employees|hands|drivers?|operators?|staff|men|women|"
    r"guys|crew)"
)
_AID = r"first[- ]aid"
_HOLDERS = re.compile(
    rf"(?<![\w/.-])(?P<n>{COUNT}) (?:(?:{_WHO}(?: \w+)? )?(?:currently |now |each |all )?(?:hold|holds|have|has|got|"
    rf"carry|with|are trained in|took|passed) "
    rf"(?:(?:a|the|their|valid|current|standard|emergency|intermediate|basic) )*{_AID}\b|"
    rf"(?:(?:trained|valid|current|certified|standard|qualified) )*{_AID}(?:ers?\b| (?:cards?|tickets?|"
    r"certificates?|people|attendants?)\b))",
    re.IGNORECASE,
)
_CARDS = re.compile(rf"(?<![\w/.-])(?P<n>{COUNT}) (?:valid |current )?(?:cards|tickets|certificates)\b", re.IGNORECASE)
_AID_COLUMN = re.compile(rf"(?:standard |emergency |intermediate )?(?:{_AID}|S?FA|EFA|OFA)\b.{{0,20}}", re.IGNORECASE)
_HELD = re.compile(r"\d|\b(?:yes|ok|valid|done|oui)\b|[✓✔☑]", re.IGNORECASE)
_WANTED = re.compile(
    r"\b(?:(?<!we )need|needs|want|required?|requires|law|should|must|more|another|last year|until|will)\b", re.I
)


@lru_cache(TEXTS_KEPT)
def first_aiders_told(notes: str, *, of_aid: bool) -> tuple[Counted, ...]:
    """How many people have first aid by the notes; where they are of nothing else, also how many cards there are."""
    patterns = (_HOLDERS, _CARDS) if of_aid else (_HOLDERS,)
    return tuple(
        (number(found["n"]) or 0, " ".join(found[0].split()))
        for sentence in sentences(notes)
        if not _WANTED.search(sentence) or of_aid
        for pattern in patterns
        for found in pattern.finditer(counting_text(sentence))
    )


@lru_cache(TEXTS_KEPT)
def first_aiders_listed(texts: tuple[str, ...]) -> int | None:
    """How many rows of a matrix of training have something under first aid; None where there is no one such column."""
    found = [table for text in texts for table in tables(text) if table.column(_AID_COLUMN)]
    if len(found) != 1 or sum(_AID_COLUMN.fullmatch(head) is not None for head in found[0].heads) != 1:
        return None
    at = found[0].column(_AID_COLUMN) or 0
    return sum(at < len(row) and _HELD.search(row[at]) is not None for row in found[0].rows)


_LISTED = re.compile(
    rf"(?<![\w/.-])(?<!of )(?P<n>{COUNT}) (?:(?:standard|valid|current|emergency|"
    rf"intermediate) )*{_AID}(?= ?(?:[,;.)]|and\b))|"
    rf"\b{_AID}s?[: ]\s?(?P<n2>\d{{1,2}})(?= ?[,;.)])",
    re.IGNORECASE,
)
"""`4 first aid, 3 propane`, in a list of tickets."""
_OF_SOME = re.compile(
    r"\b(?:each|every|per|shifts?|always|at least|sampl\w+|picked|pulled|looked at|copies|copy|attached|both|"
    r"office|another|"
    r"other|on (?:site|duty)|at a time|than|if|would|new|last year)\b",
    re.IGNORECASE,
)
"""The number may be of some of them only."""


@lru_cache(TEXTS_KEPT)
def first_aiders_in_all(notes: str) -> tuple[Counted, ...]:
    """How many people, or tickets, of first aid there are by the notes, where they tell it of the whole company."""
    told = [each for each in sentences(notes) if not _OF_SOME.search(each)]
    found: dict[int, str] = {}
    for each in told:
        for pattern in (_LISTED,) if _WANTED.search(each) else (_HOLDERS, _LISTED):
            for match in pattern.finditer(counting_text(each)):
                word = next(value for value in match.groupdict().values() if value)
                found.setdefault(number(word) or 0, " ".join(match[0].split()))
    return tuple(found.items())


_TOOK_PART = re.compile(
    rf"(?<![\w/.-])(?P<n>{COUNT}) (?:{_WHO} )?(?:who )?(?:took part|were (?:present|there|in on it|on site)|attended|"
    r"joined in|participated|came out|mustered|were counted)\b|"
    rf"\b(?:all|the) (?P<n2>{COUNT}) (?:{_WHO} )?(?:who )?(?:took part|were (?:present|there)|attended|joined in|"
    r"participated)\b",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"^\W{0,3}(?:(?:people |persons |those )?present|attended(?: by)?|attendance|attendees|in attendance|took part|"
    r"participants?|taking part|those there|who was there)\s{0,3}[:\t]\s{0,3}(?P<who>[^\n]{3,200})",
    re.IGNORECASE | re.MULTILINE,
)
_MORE = re.compile(
    r"\b(?:crew|all|every\w*|whole|team|shift|others? (?:also|too|signed)|see|sheet|list|et al|more|guests?|"
    r"visitors?)\b|\d",
    re.IGNORECASE,
)
"""The line may not name everybody."""


@lru_cache(TEXTS_KEPT)
def took_part(notes: str) -> tuple[Counted, ...]:
    """How many people took part by the notes."""
    found = _TOOK_PART.finditer(counting_text(notes))
    return tuple((number(each["n"] or each["n2"]) or 0, " ".join(each[0].split())) for each in found)


@lru_cache(TEXTS_KEPT)
def names_present(text: str) -> Counted | None:
    """How many names the one line of those present has, with the line; None where there is none or it names not all."""
    found = [each["who"].strip() for each in _PRESENT.finditer(text)]
    listed = re.split(r"[;(]|\.\s*\Z", found[0])[0] if len(found) == 1 else ""
    if not listed or _MORE.search(listed):
        return None
    names = [each for each in re.split(r"[,/&+]|\band\b|\bet\b", listed) if any(map(str.isalpha, each))]
    return (len(names), listed) if len(names) > 1 else None


_NO_THING = (
    r"(?:hours?|hrs?|minutes?|mins|seconds|days?|weeks?|months?|years?|pages?|copies|times|levels?|points?|pts|"
    r"metres|meters|"
    r"feet|kms?|kgs?|lbs|pounds|inches|litres|dollars|degrees|stitches|percent|others?|more|of|in|at|on|and|or|to|"
    r"for|is|"
    r"was|has|workers?|employees|hands|people|persons|staff|members|men|women|supervisors?|managers?|contractors?|"
    r"rules|sections?|parts|steps|items|things|ones|copies|signatures|us|yes|papers|sheets|forms|cards|records|files)"
)
_THING = re.compile(
    rf"(?<![\w/.,:-])(?P<n>{COUNT}) (?P<thing>(?!{_NO_THING}\b)[a-z][a-z'’-]+(?:s|ren))\b", re.IGNORECASE
)
_NUMBERED = re.compile(r"^\W{0,3}\d{1,3}[.)]\s", re.MULTILINE)


@lru_cache(TEXTS_KEPT)
def things_counted(text: str) -> tuple[tuple[int, str, str], ...]:
    """The things with a number above one right before them: number, name in small letters, the words."""
    counted = counting_text(_NUMBERED.sub(" ", text))
    return tuple(
        (number(found["n"]) or 0, found["thing"].casefold(), " ".join(found[0].split()))
        for found in _THING.finditer(counted)
        if number(found["n"]) != 1
    )
