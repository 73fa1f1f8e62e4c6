"""How many near misses, injuries or first aids a text tells, by the name of each kind (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import COUNT, counting_text, number
from secor_qa.procedure.wording.earlier_years import of_this_year

INCIDENTS = "incidents"
_NAMES = {
    INCIDENTS: r"incidents?",
    "near misses": r"(?:near[- ](?:miss(?:es)?|hits?)|close (?:calls?|ones?))",
    "first aids": r"first[- ]aids?(?: (?:cases?|injur(?:y|ies)|events?|incidents?))?(?! (?:kits?|cards?|tickets?|box|"
    r"cert\w*|courses?|people|ers?\b|attendants?|supplies))",
    "injuries": r"(?:injur(?:y|ies)|hurts)",
    "accidents": r"accidents?",
}
_ANY = "|".join(_NAMES.values())
_TOLD = {
    kind: re.compile(
        rf"(?<![\w/.:-])(?<!of )(?<!of the )(?P<n>{COUNT}) "
        r"(?:(?:of (?:them|these|which) (?:were |are )?)|reported |recorded |logged )?"
        rf"(?:{names})\b(?! ?(?:,|and|or|&|/) ?(?:{_ANY}))|"
        rf"(?P<before>(?:{_ANY})(?: and| or| &|/|,) )?\b(?:{names})(?: ?[:=]? |\t)(?P<n2>\d{{1,2}})"
        r"(?=\s*(?:[,;.)\n]|\Z|of which\b))",
        re.IGNORECASE,
    )
    for kind, names in _NAMES.items()
}
_NOT_OF_NOW = re.compile(
    r"\b(?:last (?:year|time)|year before|previous|prior|(?:up|down) from|against|goal|target|no more than|fewer|"
    r"sampl\w+|picked|pulled|looked at|examples?|another|other|more|since then|new)\b",
    re.IGNORECASE,
)
_NEAR = 30


@lru_cache(TEXTS_KEPT)
def kinds_told(text: str) -> dict[str, tuple[int, str]]:
    """By kind how many a text tells, with the words; only of kinds of which it tells one number, and one above zero."""
    found: dict[str, dict[int, str]] = {}
    told = counting_text(of_this_year(text))
    for kind, pattern in _TOLD.items():
        for match in pattern.finditer(told):
            n = number(match["n"] or match["n2"])
            before, after = told[max(0, match.start() - _NEAR) : match.start()], told[match.end() : match.end() + _NEAR]
            near = f"{before.rpartition(chr(10))[2]} {match[0]} {after.partition(chr(10))[0]}"
            if n and not match["before"] and not _NOT_OF_NOW.search(near):
                found.setdefault(kind, {})[n] = " ".join(match[0].split())
    return {kind: next(iter(numbers.items())) for kind, numbers in found.items() if len(numbers) == 1}


_IN_REGISTER = re.compile(
    rf"(?<![\w/.-])(?P<n>{COUNT}) (?:(?:entries|lines|events|things|incidents) )?(?:on|in) the (?:[a-z]+ )?"
    r"(?:page|log|book|list|register|sheet)\b[^.;\n]{0,12}?"
    r"\b(?:all year|this year|in all|altogether|all told|both|all)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def in_the_register(text: str) -> tuple[int, str] | None:
    """How many events a review tells to be in the register in all, with the words; None where it does not."""
    found = list(_IN_REGISTER.finditer(of_this_year(text)))
    n = number(found[0]["n"]) if len(found) == 1 else None
    return (n, " ".join(found[0][0].split())) if n else None
