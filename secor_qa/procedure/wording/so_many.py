"""Numbers of a note with what they count, whatever it is called (2.5(d)).

Measure: the words between a number and the next connecting word name what is counted; a tally counts its whole, and
`12 planned, 12 done` is one. A part of something, a sample, people and what is measured are no counts of a table.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.corrections import OF_PEOPLE
from secor_qa.procedure.wording.counted import OF_SAMPLE
from secor_qa.procedure.wording.counts import COUNT, counting_text, number
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stems

_SOME = re.compile(
    r"\b(?:least|another|other|these|those|last|first|every|about|than|some|up to|over|more|under|until|within|after|"
    r"each|any|per|further|new|levels?|points?|to|next|in|at|on|from)\s\Z",
    re.IGNORECASE,
)
"""The number right behind is of some of them, or a measure."""
_NO_NAME = (
    r"(?:of|in|at|on|and|or|to|is|are|were|was|has|have|had|from|by|per|for|with|who|that|the|which|as|its|this|our|"
    r"we|hours?|hrs?|minutes?|min|days?|nights?|shifts?|evenings?|weeks?|months?|mos?|years?|yrs?|metres?|km|kg|"
    r"points?|pts|times|percent|pages?|sheets?|tabs?|copies|people|persons?|workers?|employees|staff|crew|more|"
    r"others?)\b"
)
_COUNTED = re.compile(
    rf"(?<![\w/.,-])(?!0)(?P<n>{COUNT})\b(?![-/.]\w|\s?%| per ?cent)"
    rf"(?P<of>\s?(?:of|out of|/)\s?(?:the |our |all )?(?P<whole>{COUNT})\b)?"
    rf"(?P<what>(?: (?!{_NO_NAME})[a-z][a-z'’-]+){{0,3}})",
    re.IGNORECASE,
)
_AGAIN = re.compile(
    rf"(?: [a-z][a-z'’-]+){{1,3}},? (?:and |all )?(?P<n>{COUNT}) [a-z](?![a-z' -]{{0,40}}(?:,| and) {COUNT} )",
    re.IGNORECASE,
)
"""The same number again, unless a list of kinds goes on behind it."""
_ASKED_FOR = re.compile(r"\b(?:requested|named|asked for|pulled|fetched|chosen|examined)\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(r"\b(?:asked|interviewed|spoke|talked|knew|people|workers?|hands|crew)\b", re.IGNORECASE)
_BEFORE = 12


@dataclass(frozen=True)
class SoMany:
    """So many of something by a note: what it is called, as stems, the words, and the sentence on either side."""

    n: int
    is_all: bool  # as many were done, or in order
    what: frozenset[str]
    text: str
    before: str
    after: str


@lru_cache(TEXTS_KEPT)
def so_many(notes: str) -> tuple[SoMany, ...]:
    """The things that notes count."""
    return tuple(each for sentence in sentences(notes) if not OF_SAMPLE.search(sentence) for each in _told(sentence))


def _told(sentence: str) -> Iterator[SoMany]:
    told = counting_text(sentence)
    for found in _COUNTED.finditer(told):
        part, n = number(found["n"]) or 0, number(found["whole"] or found["n"]) or 0
        begin, end = found.start(), found.end("of" if found["of"] else "n")
        after = told[end:].strip()
        if part > n or n <= 1 or _SOME.search(told[max(0, begin - _BEFORE) : begin]) or _ASKED_FOR.match(after):
            continue
        what = stems(found["what"])
        if _ASKED_FOR.search(found["what"]) or OF_PEOPLE.match(after) or (not what and _OF_PEOPLE.search(sentence)):
            continue
        again = None if found["of"] else _AGAIN.match(told, end)
        is_all = part == n if found["of"] else again is not None and number(again["n"]) == n
        yield SoMany(n, is_all, what, " ".join(found[0].split()), told[:begin], after)
