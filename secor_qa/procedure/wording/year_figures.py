"""What is counted over a year, by its names: inspections, meetings, drills, visits, events; in notes and "
"papers (2.5(d)).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.registers import tables
from secor_qa.procedure.wording.counts import NUMBER_WORDS, counting_text, number, ratios
from secor_qa.procedure.wording.earlier_years import of_this_year
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.wording.year_things import EVENTS, IN_SENTENCE, NO_FIGURE, NOT_YET, THINGS, N, without_goals

_KIND = (
    r"(?:(?:safety|monthly|planned|site|shop|yard|building|field|workplace|formal|crew|health and safety|all|"
    r"total) ){0,2}"
)
_DONE = (
    r"(?: (?:done|held|completed|carried out|made|conducted|recorded|reported|in all|with minutes|this year|"
    r"in the year))?"
)
_LABELS = {
    thing: re.compile(
        rf"\W*(?:number of )?{_KIND}{names}(?:(?: and | or | & |, | ?/ ?){names}){{0,2}}{_DONE}"
        r"(?: ?(?:/|of|against) ?(?:those )?planned)?\W*",
        re.IGNORECASE,
    )
    for thing, names in THINGS.items()
}
_SAID = re.compile(
    rf"(?P<label>[^\d:=\s][^\d:=]{{1,58}}?[^\d:=\s])\s{{0,3}}[:=]?\s{{1,20}}(?P<part>{N})"
    rf"(?:\s{{0,3}}(?:of|/|out of)\s{{0,3}}(?P<whole>{N}))?(?=\s{{0,3}}(?:[,;.(]|\Z))",
    re.IGNORECASE,
)
_LINE_MAX = 200
"""Characters of a line that may count something under a label; a longer one is a text."""
_ELEMENT = re.compile(r"\A\W{0,3}\d{1,2}[.)]?\s+")
_EARLIER = re.compile(
    r"\b(?:before|previous|prior|last year|earlier|year ago|former|target|goal|planned|due|avant|précédente?)\b",
    re.IGNORECASE,
)
_TOTAL = re.compile(r"(?:the )?(?:(?:whole )?year|total|all|sum|in all|year to date|ytd|année)", re.IGNORECASE)
_NUMBER = re.compile(
    rf"(?<![\w.-]){N}(?![\w-]|\s*(?:%|per ?cent|people|months?|weeks?|days?|years?|tabs?|copies))", re.IGNORECASE
)
_SHORT = {
    thing: re.compile(
        rf"\b{names}\b[^.;:\d]{{0,25}}?[\s,:]\(?(?:only )?(?P<part>{N}) (?:of|out of|/) (?:the )?(?P<whole>{N})\b",
        re.IGNORECASE,
    )
    for thing, names in THINGS.items()
    if thing != EVENTS
}
_YEARS = re.compile(r"\b(?:19|20)?\d\d\b")
_CELL = re.compile(rf"(?P<part>{N})(?:\s{{0,3}}(?:of|/|out of)\s{{0,3}}(?P<whole>{N}))?", re.IGNORECASE)
_LACKS = {
    thing: re.compile(
        rf"\b(?:(?:no|without(?: a| any)?) {_KIND}{names}\b"
        r"(?! (?:missed|skipped|overdue|late|left out|outstanding|open|was (?:missed|skipped|late)|"
        r"were (?:missed|late)))|"
        rf"{names} (?:(?:was|were|is|are) )?(?:not|never) (?:held|done|made|carried out|conducted|completed))",
        re.IGNORECASE,
    )
    for thing, names in THINGS.items()
    if thing != EVENTS
}
_OF_LAST_YEAR = re.compile(r"\b(?:last year|year before|previous|prior|in (?:19|20)\d\d)\b", re.IGNORECASE)
_BESIDE_IT = re.compile(
    r"\b(?:(?:goals?|aims?|targets?|objectives?)\b|(?:compared?|beside|set) (?:it |them |that )?(?:with|to|against)\b|"
    r"(?:up|down) from\b|against|next year)\b",
    re.IGNORECASE,
)
"""Behind one of these notes count what is wanted, or what an earlier year had."""
_COUNTED = {
    thing: re.compile(
        rf"(?<![\w/.-]){NO_FIGURE}(?P<part>{N}|no)(?: (?:of|out of) (?P<whole>{N}))?(?: (?!of\b|the\b|"
        rf"from\b)[\w-]+)?? "
        rf"{names}\b(?! (?:sheets?|forms?|records?|reports?|items?|findings))",
        re.IGNORECASE,
    )
    for thing, names in THINGS.items()
}
_PLANNED = re.compile(
    r"\b(?:planned|scheduled|(?:is|was|['’]s) (?:our |the )plan|the plan (?:is|was|says|calls)|prévue?s?|(?:each|"
    r"every|a|once a|per) (?:month|quarter|week)|monthly|quarterly|weekly)\b",
    re.IGNORECASE,
)
_PLANNED_AND_DID = re.compile(
    rf"\b(?P<whole>{N})(?: [\w-]+){{0,3}} (?:planned|scheduled)\b[^\d;]{{0,60}}?\b(?:"
    rf"(?:did|held|made|walked|had) (?:all )?(?P<part>{N})(?=\s*(?:[.,;]|of them\b|\Z))|"
    rf"(?P<part2>\d{{1,3}}) (?:of them )?(?:were |was )?(?:done|held|made|carried out|completed|walked)\b)",
    re.IGNORECASE,
)
_HELD = r"(?:held|did|done|made|walked|ran|kept|completed|carried out|got through|managed)"
_DID_SO_MANY = re.compile(
    rf"\b(?:we|i|they|he|she|crew|lead|foreman|owner)(?: (?:have|has|had|all))? {_HELD} (?:all (?:of the |the "
    rf")?)?(?P<n>{N})"
    r"(?=\s*(?:[.,;:(]|of them\b|in (?:all|total)|\Z))|"
    rf"(?<![\w/.-])(?<!of )(?P<n2>{N}) (?:of them )?(?:were|was|got|have been) (?:all )?{_HELD}\b(?! by)|"
    rf"(?:(?<=[.;:] )|\A)(?:all )?(?P<n3>{N}) {_HELD}(?=\s*(?:[.,;]|\Z))",
    re.IGNORECASE,
)
"""`We held 12`, `sixteen were done`, `16 done.`"""
_OF_POINTS = re.compile(r"(?:points?|pts)\b", re.IGNORECASE)
_SAMPLED = re.compile(
    r"\b(?:sampl\w+|picked|pulled|drew|grabbed|looked (?:at|through)|checked|examined|counted)\b", re.IGNORECASE
)


OF_DONE = re.compile(
    r"\A\W*all\b|\b(?:done|held|completed|carried out|made|conducted|kept|walked|assessed|ranked)\b", re.IGNORECASE
)
"""A label with such a word counts what was done, not what was planned."""


@dataclass(frozen=True)
class Told:
    """So many of a thing by some words; `others` are further numbers there that may be meant instead."""

    thing: str
    n: int
    text: str
    others: frozenset[int] = frozenset()
    is_of_all: bool = False
    """Whether it sums up parts of the year of which the last is no smaller than the others."""


_EVENTS_IN_LINE = re.compile(
    rf"(?<![\w/.-])(?<!of )(?<!of the )(?P<part>(?:(?<=[^.;:] )|(?<=\t))\d{{1,3}}|{'|'.join(NUMBER_WORDS)}) "
    r"(?:reported |recorded |logged )?(?:incidents?|events?)\b"
    r"(?! (?:sheets?|forms?|records?|reports?|items?))|"
    rf"\A\W*(?:\w{{1,2}}[.)]? )?{_KIND}(?:{THINGS[EVENTS]})(?: and {THINGS[EVENTS]})?(?:\s*[\t:–—-]\s*)"
    rf"(?P<part2>{N})"
    r"(?= (?:in|since|this|during|over|for|were|was|of which|all|reported|recorded)\b|,)",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def done_of_planned(notes: str) -> tuple[int, int, str] | None:
    """How many were done of how many planned, with the words; None where no such tally, or several, or of a sample."""
    if _SAMPLED.search(notes) or not _PLANNED.search(notes):
        return None
    told = (each for each in (*shortfalls(notes), *ratios(notes)) if not _OF_POINTS.match(each.after))
    found = {(each.part, each.whole): each.text for each in told}
    for match in _PLANNED_AND_DID.finditer(counting_text(notes)):
        part, whole = number(match["part"] or match["part2"]), number(match["whole"])
        if part is not None and whole:
            found[part, whole] = " ".join(match[0].split())
    found = found or _so_many(counting_text(notes))
    if len(found) != 1:
        return None
    ((part, whole), text) = found.popitem()
    return part, whole, text


def _so_many(notes: str) -> dict[tuple[int, int], str]:
    """How many were done where notes tell it without a tally, of a plan of as many or more."""
    done = {
        number(each["n"] or each["n2"] or each["n3"]) or 0: " ".join(each[0].split())
        for each in _DID_SO_MANY.finditer(notes)
    }
    planned = [n for each in _NUMBER.finditer(notes) if (n := number(each[0]))]
    return {(n, max(planned)): text for n, text in done.items() if n > 1} if planned else {}


@lru_cache(TEXTS_KEPT)
def counted_in_notes(notes: str) -> tuple[Told, ...]:
    """The things that notes on the year's figures count, each once only: events, and others in a list of several."""
    found: list[Told] = []
    for thing, pattern in _COUNTED.items():
        of_it: list[Told] = []
        for sentence in sentences(notes):
            for match in pattern.finditer(counting_text(sentence)):
                if _BESIDE_IT.search(sentence.partition(match[0])[0] or match.string[: match.start()]):
                    continue
                near = match.string[max(0, match.start() - 20) : match.end() + 25]
                count = 0 if match["part"].casefold() == "no" else number(match["part"])
                if count is not None and not _OF_LAST_YEAR.search(near):
                    whole = number(match["whole"]) if match["whole"] else None
                    others = frozenset[int]() if whole is None else frozenset({whole})
                    of_it.append(Told(thing, count, " ".join(match[0].split()), others))
        found += of_it if thing == EVENTS or len({each.n for each in of_it}) == 1 else []
    is_list = len({each.thing for each in found}) > 1
    return tuple(dict.fromkeys(each for each in found if is_list or each.thing == EVENTS))


@lru_cache(TEXTS_KEPT)
def counted_in_paper(text: str) -> tuple[Told, ...]:
    """The things that a page counts under a label of their own; of one with several labels all, in their order."""
    text = of_this_year(text)
    labelled = [*_of_tables(text), *_of_lines(text)]
    named = {each.thing for each in labelled}
    told = [each for each in _of_sentences(text) if each.thing not in named]
    return tuple(dict.fromkeys([*labelled, *told, *_events_of_sentences(text)]))


def _of_tables(text: str) -> Iterator[Told]:
    for table in tables(text):
        columns = columns_of_this_year(table.heads or (table.rows[0] if table.rows else ()))
        for row in table.rows:
            thing = _thing(row[0]) if row else ""
            cells = [(at, found) for at, cell in enumerate(row[1:], 1) if (found := _CELL.fullmatch(cell))]
            chosen = [found for at, found in cells if at in columns] if columns else [found for _, found in cells]
            if thing and chosen:
                parts = [number(found["part"]) or 0 for at, found in cells if at not in columns]
                is_of_all = len(parts) > 1 and parts[-1] == max(parts) and sum(parts) == number(chosen[0]["part"])
                for told in _told(thing, chosen[0], row[0], [each["part"] for each in chosen[1:]]):
                    yield replace(told, is_of_all=is_of_all)


def _events_of_sentences(text: str) -> Iterator[Told]:
    """Events that a review counts in a sentence, or beside their name: `Incidents: four since last fall`."""
    for line in text.splitlines():
        for found in _EVENTS_IN_LINE.finditer(counting_text(line[:_LINE_MAX])):
            near = found.string[max(0, found.start() - 20) : found.end() + 25]
            count = number(found["part"] or found["part2"])
            if count is not None and not _OF_LAST_YEAR.search(near):
                yield Told(EVENTS, count, " ".join(_ELEMENT.sub("", found[0], count=1).split()))


def _of_sentences(text: str) -> Iterator[Told]:
    """What a review counts in a sentence, done of planned or all of them; not that of another year."""
    for line in without_goals(text).splitlines():
        for sentence in sentences(line.replace("\t", " ")):
            if not _OF_LAST_YEAR.search(sentence) and not NOT_YET.search(sentence):
                yield from _of_sentence(counting_text(_ELEMENT.sub("", sentence, count=1)))


def _of_sentence(sentence: str) -> Iterator[Told]:
    for thing, pattern in IN_SENTENCE.items():
        for found in pattern.finditer(sentence):
            count = number(next(each for each in found.groupdict().values() if each))
            if count is not None:
                yield Told(thing, count, " ".join(found[0].split()))


def columns_of_this_year(heads: Sequence[str]) -> frozenset[int]:
    """The columns that are not of another year; of columns headed by years the latest. Empty where that is not told."""
    totals = [at for at, head in enumerate(heads) if at and _TOTAL.fullmatch(head)]
    if len(totals) == 1:
        return frozenset(totals)
    years = {at: max(map(int, found)) for at, head in enumerate(heads) if at and (found := _YEARS.findall(head))}
    if len(years) > 1:
        return frozenset({max(years, key=lambda at: years[at] % 100)})
    headed = any(map(_EARLIER.search, heads)) or any(map(str.isalpha, "".join(heads[1:])))
    return frozenset(at for at, head in enumerate(heads) if at and not _EARLIER.search(head)) if headed else frozenset()


def _of_lines(text: str) -> Iterator[Told]:
    for line in text.splitlines():
        if "\t" in line or len(line) > _LINE_MAX:
            continue
        for part in sentences(_ELEMENT.sub("", line, count=1)):
            found = _SAID.match(part)
            if found and (thing := _thing(found["label"])):
                yield from _told(thing, found, found["label"], [])


def _thing(label: str) -> str:
    return next((thing for thing, pattern in _LABELS.items() if pattern.fullmatch(label)), "")


def _told(thing: str, found: re.Match[str], label: str, more: list[str]) -> Iterator[Told]:
    count = number(found["part"])
    if count is not None:
        others = frozenset(each for word in more if (each := number(word)) is not None)
        ends = f" of {found['whole']}" if found["whole"] else ""
        yield Told(thing, count, f"{' '.join(label.split())} {found['part']}{ends}", others)


@lru_cache(TEXTS_KEPT)
def lacking_in_paper(text: str) -> tuple[tuple[str, str], ...]:
    """The things of which a page says that somewhere there was none, each with the line."""
    return tuple(
        (thing, " ".join(line.split()))
        for line in without_goals(of_this_year(text)).splitlines()
        for thing, pattern in _LACKS.items()
        if pattern.search(line) and not _OF_LAST_YEAR.search(line)
    )


@lru_cache(TEXTS_KEPT)
def short_in_paper(text: str) -> tuple[tuple[str, str], ...]:
    """The things of which a page says that fewer were done than there were to be, each with the line."""
    return tuple(
        (thing, " ".join(line.split()))
        for line in of_this_year(text).splitlines()
        for thing, pattern in _SHORT.items()
        for found in pattern.finditer(line[:_LINE_MAX])
        if (number(found["part"]) or 0) < (number(found["whole"]) or 0) and not _OF_LAST_YEAR.search(line)
    )
