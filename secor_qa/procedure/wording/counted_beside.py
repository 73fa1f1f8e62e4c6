"""Numbers that a note and a paper both tell: of first aiders, of those present, of any thing by its name (2.5(d))."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import tables
from secor_qa.procedure.wording.counts import COUNT, counting_text, number
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stem, stems

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
_OF_TALLY = re.compile(rf"\b(?P<part>{COUNT}) ?(?:of|out of|/) ?(?:(?:the|our|all|us) )*\Z", re.IGNORECASE)
_WANTED = re.compile(
    r"\b(?:(?<!we )need|needs|want|required?|requires|law|should|must|more|another|last year|until|will)\b", re.I
)


def _n_of(found: re.Match[str]) -> int:
    """The number of a match; where it is the whole of a tally, as in `4 of the 5 of us`, its part."""
    part = _OF_TALLY.search(found.string, 0, found.start())
    word = part["part"] if part else next(value for value in found.groupdict().values() if value)
    return number(word) or 0


@lru_cache(TEXTS_KEPT)
def first_aiders_told(notes: str, *, of_aid: bool) -> tuple[Counted, ...]:
    """How many people have first aid by the notes; where they are of nothing else, also how many cards there are."""
    patterns = (_HOLDERS, _CARDS) if of_aid else (_HOLDERS,)
    return tuple(
        (_n_of(found), " ".join(found[0].split()))
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
    return sum(at < len(row) and _HELD.search(row[at]) is not None for row in found[0].entries)


_LISTED = re.compile(
    rf"(?<![\w/.-])(?<!of )(?P<n>{COUNT}) (?:(?:standard|valid|current|emergency|"
    rf"intermediate) )*{_AID}(?= ?(?:[,;.)]|and\b))|"
    rf"\b{_AID}s?[: ]\s?(?P<n2>\d{{1,2}})(?= ?[,;.)])|"
    rf"\b{_AID}ers?(?: ?:| are) (?P<n3>{COUNT})(?: (?:of|out of) (?:the |our |all )?{COUNT})?(?: {_WHO})?"
    r"(?= ?[,;.(]|\Z)",
    re.IGNORECASE,
)
"""`4 first aid, 3 propane`, in a list of tickets, and `First aiders: 4 of 9`."""
_IN_KINDS = re.compile(r"[:(] ?(?P<kinds>[^:().;\n]{5,200})(?=[).;\n]|\Z)")
_A_KIND = re.compile(rf"\s{{0,2}}(?:and )?{COUNT} (?!of\b|{_WHO}\b)[a-z]", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def without_other_tickets(notes: str) -> str:
    """Notes without the kinds of tickets that are listed beside first aid, whose numbers are of no first aiders."""
    for found in _IN_KINDS.finditer(notes):
        kinds = re.split(r",| and ", found["kinds"])
        if len(kinds) > 1 and all(map(_A_KIND.match, kinds)) and re.search(_AID, found["kinds"], re.IGNORECASE):
            notes = notes.replace(found["kinds"], next(each for each in kinds if re.search(_AID, each, re.IGNORECASE)))
    return notes


_OF_SOME = re.compile(
    r"\b(?:each|every|per|shifts?|always|at least|sampl\w+|picked|pulled|looked at|copies|copy|attached|both|"
    r"office|another|"
    r"other|on (?:site|duty)|at a time|than|if|would|new|last year)\b",
    re.IGNORECASE,
)
"""The number may be of some of them only."""


_OF_EVENTS = re.compile(r"\b(?:incidents?|near[- ]miss(?:es)?|events?|accidents?|injur\w+)\b", re.IGNORECASE)
"""Beside these first aid is what was given, and no ticket."""


@lru_cache(TEXTS_KEPT)
def first_aiders_in_all(notes: str) -> tuple[Counted, ...]:
    """How many people, or tickets, of first aid there are by the notes, where they tell it of the whole company."""
    told = [each for each in sentences(notes) if not _OF_SOME.search(each) and not _OF_EVENTS.search(each)]
    found: dict[int, str] = {}
    for each in told:
        for pattern in (_LISTED,) if _WANTED.search(each) else (_HOLDERS, _LISTED):
            for match in pattern.finditer(counting_text(each)):
                found.setdefault(_n_of(match), " ".join(match[0].split()))
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
_SURNAME = re.compile(r"[^\W\d_a-z][\w'’-]+(?:,| and )")
_LAST_NAME = re.compile(r"(?:\band\b|&)[^,]*\Z|[.;)]\s*\Z", re.IGNORECASE)
"""A line of names that comes to its end."""
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
    found = list(_PRESENT.finditer(text))
    line = f"{found[0]['who'].strip()} {_goes_on(found[0]['who'], text[found[0].end() :])}" if len(found) == 1 else ""
    listed = re.split(r"[;(]|\.\s*\Z", line.strip())[0]
    if not listed or _MORE.search(listed):
        return None
    names = [each for each in re.split(r"[,/&+]|\band\b|\bet\b", listed) if any(map(str.isalpha, each))]
    return (len(names), listed) if len(names) > 1 else None


def _goes_on(line: str, rest: str) -> str:
    """The line after one of names that is broken in two: it has names too, and no label or cell of its own."""
    after = rest.lstrip("\n").partition("\n")[0]
    is_broken = line.rstrip().endswith(",") or (_SURNAME.match(after) and not _LAST_NAME.search(line))
    return after if is_broken and not re.search(r"[:\t]|\d{4}", after) else ""


@dataclass(frozen=True)
class Thing:
    """So many of a thing in a text: its name as a stem, how a measure is bound, the words, the stems around them."""

    n: int
    name: str
    bound: str
    text: str
    near: frozenset[str]
    is_measure: bool = False
    is_promised: bool = False  # a measure that is a limit by its words


_NO_THING = (
    r"(?:pages?|copies|times|levels?|points?|pts|dollars|percent|others?|more|of|in|at|on|and|or|to|is|are|were|"
    r"was|has|does|hands|people|persons|staff|members|supervisors?|managers?|contractors?|as|its|this|us|yes|plus|"
    r"sections?|lines?|rows?|columns?|parts|things|ones|signatures|papers|forms|cards|records|files|less|always|perhaps|across)"
)
_MEASURE = re.compile(
    r"(?:hours?|hrs?|minutes?|mins?|seconds?|days?|weeks?|months?|years?|metres|meters|feet|kms?|kgs?|lbs|pounds|"
    r"inches|litres|degrees)\Z"
)
_BEFORE_NAME = r"(?!(?:of|in|at|on|and|or|to|is|are|were|was|has|from|more|by|per|for|with|who|that|the|points?)\b)"
_THING = re.compile(
    rf"(?<![\w/.,:-])(?P<n>{COUNT})(?![-/])(?P<of> (?:of|out of)\b)?(?: {_BEFORE_NAME}[a-z][a-z'’-]+)?? "
    rf"(?P<thing>(?!{_NO_THING}\b)(?:[a-z][a-z'’-]*[^\Ws]s|[a-z]{{3,}}ren|feet|men|women))\b",
    re.IGNORECASE,
)
_UNIT = re.compile(
    r"\d (?:kgs?|lbs?|km|cm|mm|ft|in|litres?|hp|kw|psi|tonnes?|tons?|gal\w*|inch|foot|metre|hour) ", re.IGNORECASE
)
"""What a thing weighs or measures, `25 kg bags`, is not how many there are."""
_NUMBERED = re.compile(r"^\W{0,3}\d{1,3}(?:[.)]\s|\t| (?=[A-Z]))", re.MULTILINE)
_BOUNDS = {
    "within": re.compile(
        r"\b(?:within|inside|in|promis\w+(?: an answer)?|allow\w*|limit\w*|we say|answers?|is)(?: of)?"
        r"(?: the| our|:)? ?\Z",
        re.IGNORECASE,
    ),
    "every": re.compile(r"\b(?:every|each)\s\Z", re.IGNORECASE),
    "past": re.compile(
        r"\b(?:took|taken|takes?|lasted|longest|slowest|was|needed|after|least|about|than|ago|last)\s\Z", re.I
    ),
}
_PART = re.compile(
    r"\b(?:from|under|fewer than|less than|more than|least|until|up to|over|about|another|other|any|per|remaining|rest|"
    r"further|additional|new|these|those|of)\s\Z|"
    r"\b(?:sampl\w+|picked|pulled|chose|drew|drawn|looked (?:at|through)|watched|asked|interviewed|checked|"
    r"spoke (?:to|with)|talked (?:to|with))\b[^.;:\n]{0,30}\Z",
    re.IGNORECASE,
)
"""What makes a number one of some of them, of a sample or of the law."""
_PEOPLE = re.compile(
    r"(?:workers|employees|drivers|operators|apprentices|helpers|assistants|tech(?:nician)?s|labourers|hands|medics|"
    r"installers|mechanics|men|women|guys|cooks|bakers|swampers|riggers|welders)\Z"
)
_PLACE_ALONG = re.compile(r"\b(?:at|past|near|from|of|to|by)\s\Z", re.IGNORECASE)
"""`at 17 kilometres` is where something was."""
_SINCE = re.compile(
    r"\s(?:ago|old|back|running|straight|in a row|from now|late[rd]?|early|earlier|before)\b", re.IGNORECASE
)
"""Behind a measure of time: since when, and how old."""
_WHOLE_BEFORE = re.compile(
    r"(?:\A|[.:;\n]|\b(?:are|have|has|the|our|all|only|just|employs?|with|of)\s)\s*\Z", re.IGNORECASE
)
_SOME_AFTER = re.compile(
    r"\s(?:who|we|I|were|was|asked|interviewed|said|knew|could|took|at|in|from|each)\b", re.IGNORECASE
)
_PROMISED = re.compile(
    r"\b(?:promis\w+|limit\w*|allow\w*|(?:set|sets|gives?|given) (?:it|our|them|him|her)sel\w+|we (?:say|said|set)|"
    r"must|rule|goal|target|every)\b",
    re.IGNORECASE,
)
_AROUND = 60
"""How many letters on either side tell what a number is of."""


@lru_cache(TEXTS_KEPT)
def things_counted(text: str) -> tuple[Thing, ...]:
    """The things with a number above one before them, at most one word between; no tally's part, no limit of a law."""
    counted = counting_text(_NUMBERED.sub("\n", text))
    return tuple(_things(counted))


def _things(counted: str) -> Iterator[Thing]:
    for found in _THING.finditer(counted):
        n, name = number(found["n"]) or 0, found["thing"].casefold()
        before = counted[max(0, found.start("n") - _AROUND) : found.start("n")]
        after = counted[found.end() : found.end() + _AROUND]
        if n < _FEWEST or found["of"] or _UNIT.search(found[0]) or _PART.search(before) or _SAMPLED.match(after):
            continue
        are_people, is_measure = _PEOPLE.match(name) is not None, _MEASURE.match(name) is not None
        if is_measure and _SINCE.match(after):
            continue
        if name.startswith(("kilom", "km")) and _PLACE_ALONG.search(before):
            continue
        if are_people and (not _WHOLE_BEFORE.search(before) or _SOME_AFTER.match(after)):
            continue
        bound = "whole" if are_people else _bound(before) if is_measure else ""
        near = stems(f"{before} {found[0]} {after}") - {stem(name)}
        is_promised = _PROMISED.search(f"{before} {after}") is not None
        yield Thing(n, stem(name), bound, " ".join(found[0].split()), near, is_measure, is_promised)


def _bound(before: str) -> str:
    return next((each for each, words in _BOUNDS.items() if words.search(before)), "")


_SAMPLED = re.compile(r"\s*(?:(?:were|was) )?(?:sampled|picked|drawn|pulled)\b", re.IGNORECASE)
_FEWEST = 2
"""One is told by an article as well."""
