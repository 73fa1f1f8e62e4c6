"""What a line of a yearly review says of a thing that is done regularly: missed, short, without a miss (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import MONTH, month_number
from secor_qa.procedure.wording.earlier_years import of_this_year
from secor_qa.procedure.wording.year_things import THINGS, lines_of_elements, without_goals

CARDS = "cards"
_CARDS = (
    r"(?:(?:(?:pre-?(?:shift|job|task|work)|field|daily|day|site|morning|hazard|job|on-site) (?:hazard )?)?cards?|"
    r"flhas?|"
    r"(?:pre-?(?:shift|job|task)|field|daily|hazard|on-site) (?:hazard )?(?:sheets?|forms?|slips?|assessments?))"
)
_NAMES = {
    **{thing: re.compile(rf"\b{names}\b", re.IGNORECASE) for thing, names in THINGS.items()},
    CARDS: re.compile(rf"\b{_CARDS}\b", re.IGNORECASE),
}
_A_MONTH = re.compile(rf"\b(?P<month>{MONTH})\b", re.IGNORECASE)
_MISSED = re.compile(
    r"\b(?:(?:did(?: not|n['’]t)|never) (?:get done|happen(?:ed)?|take place|get held|got done|took place)|"
    r"missed|skipped|"
    r"(?:was|were|got|is|are) (?:not|never) (?:done|held|made|walked)|missing|lacking|"
    r"none (?:in|for|during) (?!all\b|the whole\b)|fell (?:out|through)|left out|forgotten|dropped)\b|"
    r"\b(?:hardly|barely|rarely|seldom) (?:ever )?(?:any |kept|done|held|filled|made)",
    re.IGNORECASE,
)
_NOT_MISSED = re.compile(
    r"\b(?:none|nothing|no(?: one| \w+)?|not(?: one| a| any)?|never|without|last year|if|would|made up|made good|"
    r"caught up|since done|done since|instead|planned|due|goal)\b",
    re.IGNORECASE,
)
_WITHOUT_A_MISS = re.compile(
    r"\b(?:without (?:a (?:single )?miss|missing (?:one|any|a \w+))|"
    r"(?:none|not one|no month|never) (?:was |were )?missed|"
    r"(?:done|held|made|walked) (?:each|every) (?:single )?(?:month|week|quarter)|"
    r"(?:each|every) (?:single )?(?:month|week|quarter) (?:without|done|held))\b",
    re.IGNORECASE,
)
_CLAUSE_ENDS = re.compile(r"[;.](?:\s|\Z)|,\s(?!nobody\b|none\b)")
_DONE_AFTER = re.compile(
    r"\W*(?:were |was )?(?:done|held|made|carried out|completed|walked|kept)\b(?! (?:by now|so far|to date|up to))",
    re.IGNORECASE,
)

Line = tuple[str, str, str]  # the element's name or number, the heading of the line, what it says


@lru_cache(TEXTS_KEPT)
def lines_by_topic(text: str) -> tuple[Line, ...]:
    """The lines of a review, each with its element and the heading in its first cell; empty where it has none."""
    told = without_goals(of_this_year(text))
    of_elements = [(element, line, line) for element, line in lines_of_elements(told)]
    rows = [line.split("\t", 1) for line in told.splitlines() if "\t" in line]
    return (*of_elements, *(("", row[0], row[1].replace("\t", " ")) for row in rows))


def names(thing: str, words: str) -> bool:
    """Whether some words name a thing."""
    return _NAMES[thing].search(words) is not None


@lru_cache(TEXTS_KEPT)
def missed_in(line: str, thing: str) -> str:
    """The clause of a line by which one of a thing was missed: it names the thing or a month; empty where none does."""
    for clause in _CLAUSE_ENDS.split(line):
        is_of_it = names(thing, clause) or (thing != CARDS and _A_MONTH.search(clause))
        if is_of_it and _MISSED.search(clause) and not _NOT_MISSED.search(_MISSED.sub(" ", clause)):
            return " ".join(clause.split())
    return ""


@lru_cache(TEXTS_KEPT)
def without_a_miss(line: str) -> str:
    """The clause of a line by which its thing was done each time; empty where none says so."""
    clauses = _CLAUSE_ENDS.split(line)
    return next((" ".join(each.split()) for each in clauses if _WITHOUT_A_MISS.search(each)), "")


@lru_cache(TEXTS_KEPT)
def short_in(line: str) -> tuple[int, int, str] | None:
    """The one tally of a line of what was done that falls short, with its words; None where there is none."""
    found = [each for each in ratios(line) if _DONE_AFTER.match(each.after)]
    if len(found) != 1 or found[0].part >= found[0].whole:
        return None
    return found[0].part, found[0].whole, found[0].text


@lru_cache(TEXTS_KEPT)
def months_missed(notes: str) -> frozenset[int]:
    """The months of which notes say, in one sentence, that one was missed."""
    told = [each for each in re.split(r"(?<=[.;])\s", notes) if _MISSED.search(each)]
    return frozenset(month_number(each["month"]) for line in told for each in _A_MONTH.finditer(line))
