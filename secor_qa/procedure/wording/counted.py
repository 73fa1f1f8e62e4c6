"""How many there are in all of what a question is about, by its notes and by the rows of its register (2.5(d)).

Measure: a tally's whole, a number before the thing's own name, and a number said to be all of it are candidates; only
where all of them are the same number is it told. A tally of people, of a sample or of another year is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import Table, dated_rows, n_written, tables
from secor_qa.procedure.wording.corrections import OF_PEOPLE
from secor_qa.procedure.wording.counts import COUNT, counting_text, number, ratios
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.sentences import sentences

EVENTS, TASKS, FINDINGS, CONCERNS, ITEMS = "events", "tasks", "findings", "concerns", "items"
_LOOSE = r"things?|matters?|ones|stories|lines?|entries|entry|items?"
NAMES = {
    EVENTS: rf"incidents?|events?|happenings?|occurrences?|mishaps?|cases?|reports?|{_LOOSE}",
    TASKS: rf"tasks?|jobs?|activities|kinds of (?:work|jobs?|tasks?)|{_LOOSE}",
    FINDINGS: rf"findings?|deficienc(?:y|ies)|defects?|hazards?|issues?|faults?|problems?|{_LOOSE}",
    CONCERNS: rf"concerns?|worr(?:y|ies)|complaints?|issues?|suggestions?|questions?|problems?|{_LOOSE}",
    ITEMS: rf"actions?|deficienc(?:y|ies)|goals?|tasks?|corrections?|points?|{_LOOSE}",
}
"""By the thing that a question is about, the names under which notes count it."""
_NO_WHOLE = "".join(
    f"(?<!{word} )"
    for word in (
        "least", "another", "other", "these", "those", "last", "first", "every", "about", "than", "for", "only", "some",
        "in", "up to", "on", "at",
    )
)  # fmt: skip
_UNITS = r"(?:hours?|minutes?|days?|weeks?|months?|years?|people|persons|workers?|of|times|per|points? for)\b"
_ADJECTIVE = rf"(?:(?!{_UNITS}|new|others?\b|more\b|further|added|of\b)[a-z][\w'’-]+ )??"
_IN_TIME = (
    r"(?:in|during|over|for|within|since) (?:the|this|our|that|all) (?:whole |past |last |twelve |12 )*"
    r"(?:year|period|season|months|window)|this (?:year|season)|in all|all told|altogether|together|in total|"
    r"were (?:logged|reported|recorded|raised|remembered|heard of)|logged|on (?:the |our )?(?:list|register|inventory|"
    r"record)"
)
_SAID = (
    r"(?:(?:remember(?:ed|s)?|recall(?:ed|s)?|told(?: (?:me|us))?|mention(?:ed|s)?|named?|came up with|heard|knew|know|"
    r"spoke|logged|recorded|counted|got|there (?:were|are|was)|it (?:was|is)|came|comes to|came to|total of|adds up to)"
    r"(?: (?:of|about|exactly|just|me|us|in))*)"
)
_ALONE = re.compile(
    rf"\b{_SAID} (?P<n>{COUNT})(?=\s*(?:[:;.,(]|\Z|(?:{_IN_TIME})\b))|"
    rf"\b(?:all|the) (?P<n2>(?!one\b){COUNT}) (?:are|were|is|was|stand|have|had|got|(?:in|on) (?:the|our|my) )|"
    rf"(?<![\w/.-])(?P<n3>{COUNT}) (?:{_IN_TIME})\b",
    re.IGNORECASE,
)
_OF_THING = {
    thing: re.compile(
        rf"(?<![\w/.-]){_NO_WHOLE}(?P<n>{COUNT}) {_ADJECTIVE}(?:{names})\b"
        r"(?! (?:was|were|had to be) (?:added|new|forgotten|missing)\b)",
        re.IGNORECASE,
    )
    for thing, names in NAMES.items()
}
_BEGINS_WITH_EVENTS = re.compile(rf"(?:[\w-]+ )?(?:{NAMES[EVENTS]})\b", re.IGNORECASE)
_OF_KIND = re.compile(
    rf"(?<![\w/.-]){_NO_WHOLE}(?P<n>{COUNT}) {_ADJECTIVE}(?:near[- ](?:miss(?:es)?|hits?)|close calls?|accidents?|"
    r"injur(?:y|ies)|hurts)\b",
    re.IGNORECASE,
)
"""Kinds of events, which are all of them only where no number of events is told."""
_OF_POINTS = re.compile(r"(?:full |possible )?(?:points?|pts)\b", re.IGNORECASE)
_BOTH = re.compile(r"\bboth\b(?! (?:of us|men|women|people|workers|hands|crews|sides|foremen))", re.IGNORECASE)
_HEARD_OF = re.compile(
    r"\bevents (?:(?:that|which) )?(?:people|persons|workers|they|we|(?:the|our) \w+) (?:have |had )?"
    r"(?:mentioned|named|spoke(?:n)? of|told of|heard of|talked of|brought up)\b|"
    r"\bheard of in (?:conversation|talks?)\b",
    re.IGNORECASE,
)
"""Those that people happen to speak of may be fewer than there are."""
_PLACED = (
    rf"(?:shelf|binder|drawer|box|rack|folder|volume|rev(?:ision|\.)?|edition|version|page|tab)\.? {COUNT}"
    rf"(?: of {COUNT})?"
)
_BARE = r"(?:lines?|entries|entry|pages?|columns?)"
_OF_A_SHEET = re.compile(
    rf"\b(?:{_PLACED},\s*{COUNT} {_BARE}(?=\s*(?:[,;.)]|\Z))|{COUNT} {_BARE},\s*(?={_PLACED}\b)|{_PLACED})\b",
    re.IGNORECASE,
)
"""What a sheet is like and where it lies: so many lines of it count nothing."""
HOLDS_ALL = re.compile(
    r"\b(?:all|everything|each|every one)\b[^.;]{0,40}?\b(?:in|on)\b|\b(?:has|have|holds?|shows?|"
    r"lists?) (?:them |it )?all\b",
    re.IGNORECASE,
)
"""The register is said to hold all of them."""
OF_SAMPLE = re.compile(
    r"\b(?:sampl\w+|picked|pulled|drew|drawn|at random|"
    r"took (?:out )?\w+ (?!lo?ng|(?:days?|weeks?|hours?|minutes?)\b)|looked at \w+ of|examples?|"
    r"last (?:year|time|fall|summer|winter|spring)['’]?s? (?!plan|assessment|list|action)|year before|"
    r"since (?!last|the last|our last)|previous year|excerpt|page of)\b",
    re.IGNORECASE,
)
"""A number may be of some of them only, or of another year."""


@dataclass(frozen=True)
class InAll:
    """So many of a thing in all, with the words that tell it."""

    n: int
    text: str


@lru_cache(TEXTS_KEPT)
def told_in_all(notes: str, thing: str) -> tuple[InAll, ...]:
    """The numbers that may be those of all there are, each once; none where the notes are of a sample."""
    by_number: dict[int, InAll] = {}
    told = _of_all(notes)
    for each in (found for sentence in told for found in _candidates(sentence, thing)):
        by_number.setdefault(each.n, each)
    return tuple(by_number.values()) or (of_kinds(notes) if thing == EVENTS else ())


@lru_cache(TEXTS_KEPT)
def of_kinds(notes: str) -> tuple[InAll, ...]:
    """The numbers of near misses, accidents or injuries that notes tell, each once; not those of a sample."""
    told = _of_all(notes)
    found = {each.n: each for sentence in told for each in _numbers_of(_OF_KIND, counting_text(sentence))}
    return tuple(found.values())


_IN_KINDS = re.compile(
    rf"(?<![\w/.-])(?P<n>{COUNT}) [^.;:,(\n]{{1,60}}[:,(] ?(?P<kinds>[^.;:()\n]{{3,150}})", re.IGNORECASE
)
_A_KIND = re.compile(rf"(?<![\w/.-])(?P<n>{COUNT}) (?P<name>[a-z][a-z-]*(?: [a-z][a-z-]*){{0,2}})", re.IGNORECASE)


def without_kinds(notes: str, texts: tuple[str, ...]) -> str:
    """Notes without how many of each kind make up a whole, where a document has all these kinds.

    Of `six entries: four spills, two falls` the log of both kinds has six rows, and not four.
    """
    document = " ".join(texts).casefold() if _IN_KINDS.search(notes) else ""
    for found in _IN_KINDS.finditer(notes) if document else ():
        kinds = [*_A_KIND.finditer(found["kinds"])]
        names = [each["name"].casefold() for each in kinds]
        is_whole = len(kinds) > 1 and sum(number(each["n"]) or 0 for each in kinds) == number(found["n"])
        if is_whole and all(any(map(document.__contains__, _beginnings(each))) for each in names):
            notes = notes.replace(found["kinds"], " ")
    return notes


def _beginnings(name: str) -> tuple[str, ...]:
    """The whole name of a kind and each of its longer words, all but their endings."""
    return tuple(each[: max(_NAME_MIN, len(each) - _ENDING)] for each in (name, *_LONGER.findall(name)))


_PEOPLE_ASKED = re.compile(
    rf"\b(?:asked|interviewed|spoke (?:to|with)|talked (?:to|with)|heard from)(?: (?:all|of|the|my|our|these))* "
    rf"{COUNT}\b"
    r"(?! (?:of|out of|things?|events?|incidents?|near|questions?|points?)\b)",
    re.IGNORECASE,
)


def without_asked(notes: str) -> str:
    """Notes without how many people were asked, which is no number of what they told."""
    return _PEOPLE_ASKED.sub(" ", notes)


_LONGER = re.compile(r"[a-z]{5,}")
_NAME_MIN, _ENDING = 3, 3
"""So many letters of the name of a kind are looked for, all but its ending."""


@lru_cache(TEXTS_KEPT)
def events_named(notes: str) -> tuple[InAll, ...]:
    """The numbers before a name for events, or for a kind of them, each once; not those of a sample."""
    told = _of_all(notes)
    found = [each for text in told for each in _numbers_of(_OF_THING[EVENTS], counting_text(text))]
    tallies = [each for text in told for each in ratios(text) if _BEGINS_WITH_EVENTS.match(each.after)]
    found += [InAll(each.whole, each.text) for each in tallies]
    return tuple({each.n: each for each in (*found, *of_kinds(notes))}.values())


_FINDINGS = re.compile(
    rf"(?<![\w/.-]){_NO_WHOLE}(?P<n>{COUNT}) (?:(?!{_UNITS})[a-z][\w'’-]{{2,20}} )?findings"
    rf"(?= ?(?:[.;)]|\Z|(?:{_IN_TIME})\b))",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def findings_in_all(notes: str) -> tuple[InAll, ...]:
    """The numbers of findings with which a clause ends, or that are said to be those of the year."""
    return tuple(each for text in _of_all(notes) for each in _numbers_of(_FINDINGS, counting_text(text)))


def _of_all(notes: str) -> list[str]:
    """The sentences that may tell of all there are, without what a sheet is like."""
    kept = [each for each in sentences(notes) if not OF_SAMPLE.search(each) and not _HEARD_OF.search(each)]
    return [_OF_A_SHEET.sub(" ", each) for each in kept]


def _candidates(notes: str, thing: str) -> Iterator[InAll]:
    for each in ratios(notes):
        if each.whole > 0 and not OF_PEOPLE.match(each.after) and not _OF_POINTS.match(each.after):
            yield InAll(each.whole, each.text)
    text = counting_text(notes)
    for pattern in (_OF_THING[thing], _ALONE):
        yield from _numbers_of(pattern, text)
    if thing == EVENTS and (both := _BOTH.search(text)):
        yield InAll(2, both[0])


def _numbers_of(pattern: re.Pattern[str], text: str) -> Iterator[InAll]:
    for match in pattern.finditer(text):
        word = next(value for value in match.groupdict().values() if value)
        if (n := number(word)) is not None and not _is_part(match):
            yield InAll(n, " ".join(match[0].split()))


def _is_part(match: re.Match[str]) -> bool:
    """Whether a tally goes on from there or ended there: `3 of 4`, whose whole is told otherwise."""
    before, after = match.string[: match.start()], match.string[match.end() : match.end() + 12]
    return re.search(
        rf"\b{COUNT}\s*(?:of|/|out of)\s*\Z", before, re.IGNORECASE
    ) is not None or after.lstrip().startswith(("of ", "/", "out of"))


_FEW = 2
"""A register of fewer rows is none."""
_NO_ROW = re.compile(r"\W*(?:total|sum|in all|year|note|legend|signed)\b", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def rows_in_all(texts: tuple[str, ...], thing: str) -> int | None:
    """How many entries the registers of a document have; None where it is none or that cannot be told for sure."""
    found = [table for text in texts for table in tables(text)]
    headed = [table for table in found if table.heads]
    n_rows = sum(_n_rows(table) for table in headed)
    if thing not in (TASKS, ITEMS) and len({table.heads for table in headed if _bears_days(table)}) > 1:
        return None  # which of them is the register cannot be told
    n_dated = sum(len(dated_rows(text)) for text in texts)
    if thing == TASKS:
        is_whole = len(headed) == len(found) and n_rows > _FEW
        return numbered_entries(texts) or (n_rows if is_whole else None)
    if thing == ITEMS:
        return n_rows if len(headed) == len(found) == 1 and n_rows >= _FEW else None
    if len(headed) == 1 and n_rows != n_dated:
        return None
    n_entries = n_dated - (_n_again(headed[0]) if len(headed) == 1 else 0)
    return n_entries if n_entries >= _FEW else None


def _n_again(table: Table) -> int:
    """How many rows of a table go on with the entry above, whose number they bear."""
    return sum(one[0] == other[0] and one[0].isdigit() for one, other in pairwise(table.rows) if one and other)


@lru_cache(TEXTS_KEPT)
def rows_of_each(texts: tuple[str, ...]) -> frozenset[int]:
    """How many rows each of several tables of a document has."""
    headed = [table for text in texts for table in tables(text) if table.heads]
    return frozenset(map(_n_rows, headed)) if len(headed) > 1 else frozenset()


def _bears_days(table: Table) -> bool:
    return any(dates_in(cell) for row in table.rows for cell in row)


def _n_rows(table: Table) -> int:
    return sum(n_written(row) > 1 and not _NO_ROW.match(row[0]) for row in table.entries)


_ENTRY = re.compile(r"\s{0,8}(?P<n>\d{1,3})(?:[.)]|\b)(?:\s{0,3}\t|\s{1,8})\s{0,8}[^\W\d]")
_ENTRIES_MIN = 4
"""A list of fewer numbered entries is none that can be counted for sure."""


def numbered_entries(texts: tuple[str, ...]) -> int:
    """How many entries are numbered from one on without a gap; 0 where they are not, or too few."""
    found = [int(match["n"]) for text in texts for line in text.splitlines() if (match := _ENTRY.match(line))]
    n_entries = len(found)
    return n_entries if n_entries >= _ENTRIES_MIN and found == list(range(1, n_entries + 1)) else 0
