"""How many trucks, units, crews or shops a company has, by a text that counts all of them (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import COUNT, counting_text, number
from secor_qa.procedure.wording.stems import stem

_THINGS = (
    r"(?P<thing>trucks|units|vans|shops|yards|boats|rigs|trailers|machines|bays|crews|sites|locations|forklifts|vehicles|"
    r"tractors|loaders|plants|kilns|barns|greenhouses|ovens|stores|pickups|excavators|lifts|presses|saws|branches)\b"
)
_COUNTED = re.compile(rf"(?<![\w/.-])(?P<n>{COUNT}) (?:(?!and\b|or\b|of\b|on\b|with\b)[a-z-]+ ){{0,2}}?{_THINGS}", re.I)
_ALL = re.compile(
    rf"\b(?:all|each of|every one of)(?: of)?(?: the| our)? (?P<n>{COUNT}) (?:(?!of\b)[a-z-]+ )?{_THINGS}",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def things_of_profile(profile: str) -> dict[str, tuple[int, str]]:
    """By stem the things of which a profile tells one number above one, with its words."""
    return _single(_COUNTED, profile)


@lru_cache(TEXTS_KEPT)
def all_of_things(text: str) -> dict[str, tuple[int, str]]:
    """By stem the things that a text counts all of, with one number above one, and its words."""
    return _single(_ALL, text)


def _single(pattern: re.Pattern[str], text: str) -> dict[str, tuple[int, str]]:
    found: dict[str, dict[int, str]] = {}
    for match in pattern.finditer(counting_text(text)):
        found.setdefault(stem(match["thing"].casefold()), {})[number(match["n"]) or 0] = " ".join(match[0].split())
    return {thing: next(iter(told.items())) for thing, told in found.items() if len(told) == 1 and next(iter(told)) > 1}
