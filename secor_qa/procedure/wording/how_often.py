"""Words by which a text tells how often something is to happen (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.counts import NUMBER, number

_EACH = r"(?:each|every|per|once (?:a|each|every|per)|one (?:a|each|every|per)|a)"
_OTHER = r"(?:(?:each|every|once (?:each|every|in)) (?:second|other|two|2)|bi-?)"
_OFTEN = {
    "every day": (
        rf"daily|(?:each|every) (?:\w+ )?(?:day|morning|shift|trip|time)|{_EACH} (?:day|shift)|before (?:each )?use"
    ),
    "every week": rf"weekly|{_EACH} week",
    "every second week": rf"bi-?weekly|fortnightly|{_OTHER} ?weeks?|semi-?monthly|twice (?:a|each) month",
    "every month": (
        rf"monthly|{_EACH} (?:single )?(?:calendar )?month|(?:first|second|third|last) \w+day of the month"
    ),
    "every second month": rf"{_OTHER} ?months?(?:ly)?|(?:in )?alternate months",
    "every quarter": (
        rf"quarterly|{_EACH} (?:quarter|season)|{_EACH} (?:three|3|third) months?|four times (?:a|each) year"
    ),
    "twice a year": (
        r"half-?yearly|semi-?annual(?:ly)?|twice (?:a|each|per|yearly)(?: year)?|(?:each|every) (?:six|6) months|"
        r"spring and (?:fall|autumn)"
    ),
    "every year": rf"yearly|annual(?:ly)?|{_EACH} year|(?:each|every) (?:twelve|12) months",
}
_PATTERNS = {often: re.compile(rf"(?<![\w-])(?:{text})(?![\w-])", re.IGNORECASE) for often, text in _OFTEN.items()}
_SO_MANY = re.compile(
    rf"(?<![\w.-])(?P<n>{NUMBER})(?: [\w-]{{2,20}}){{0,2}} (?:[a-z]{{2,20}}s|visit) (?:a|per) year(?![\w-])",
    re.IGNORECASE,
)
"""So many of a thing a year: `four camp visits a year`."""
_IN_A_YEAR = {
    1: "every year", 2: "twice a year", 4: "every quarter", 6: "every second month", 12: "every month", 52: "every week"
}  # fmt: skip
_FILLING = frozenset(
    words(
        "a an the our its all any of on in at to by for with and or as is are be do we i it they this that one once "
        "gets get done inspected checked looked over at walked inspect check look walk inspection inspections goes go "
        "says say whole then also both each every schedule page paper table plan has have"
    )
)


@lru_cache(TEXTS_KEPT)
def how_often(text: str) -> tuple[tuple[str, int, int], ...]:
    """Each word of how often in a text: what it means, where it begins and ends; the longer where two overlap."""
    found = [
        (often, match.start(), match.end()) for often, pattern in _PATTERNS.items() for match in pattern.finditer(text)
    ]
    found += [
        (_IN_A_YEAR.get(number(match["n"]) or 0, f"{match['n'].casefold()} times a year"), match.start(), match.end())
        for match in _SO_MANY.finditer(text)
    ]
    kept: list[tuple[str, int, int]] = []
    for each in sorted(found, key=lambda one: one[1] - one[2]):
        if all(each[2] <= start or each[1] >= end for _, start, end in kept):
            kept.append(each)
    return tuple(sorted(kept, key=lambda one: one[1]))


def telling(text: str) -> frozenset[str]:
    """The words that tell what happens so often, each without the ending of several."""
    return frozenset(word.removesuffix("s") for word in words(text) if word not in _FILLING)
