"""The names of what is counted over a year, and how the sentences of a review count it (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import NUMBER_WORDS
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.earlier_years import of_this_year
from secor_qa.procedure.wording.happened_times import all_numbers

EVENTS, DRILLS, TASKS = "events", "drills", "tasks"
THINGS = {
    "inspections": (
        r"(?:inspections?|walk[- ]?(?:throughs?|arounds?|abouts?)|(?:shop|yard|building|site|floor|kitchen|plant|"
        r"warehouse|truck|field) (?:walks?|checks?|rounds?|tours?))"
    ),
    "meetings": (
        r"(?:meetings?|(?:(?:tool ?box|tailgate|safety|crew|tailboard|morning|weekly|monthly|shop|yard|(?:mon|tues|"
        r"wednes|thurs|fri|"
        r"satur)day(?:['’]?s)?) )?talks?|(?:tool ?box|tailgate|safety|crew|tailboard) sessions?|toolboxes|tailgates?|"
        r"huddles?|"
        r"breakfasts?|briefings?|stand-?ups?)"
    ),
    DRILLS: r"(?:drills?|exercises?|rehearsals?|dry runs?)",
    "visits": r"(?:visits?|ride[- ]alongs?)",
    EVENTS: (
        r"(?:incidents?|near[- ](?:miss(?:es)?|hits?)|close calls?|accidents?|events?|injur(?:y|ies)|hurts|mishaps?|"
        r"happenings?|first aids|lost[- ]time (?:injuries|incidents)|occurrences?)"
    ),
}
"""By the name of a thing, the words by which it is called."""
ASKED = {
    "inspections": re.compile(r"\binspections\b[^.;?]{0,40}\b(?:done|held|made|carried out)\b", re.IGNORECASE),
    "meetings": re.compile(r"\bmeetings\b[^.;?]{0,40}\bheld\b", re.IGNORECASE),
    "drills": re.compile(r"\b(?:drills?\b|tried out\b)(?! show)", re.IGNORECASE),
    "visits": re.compile(r"\bvisits to the work\b", re.IGNORECASE),
    EVENTS: re.compile(
        r"\b(?:incidents|near misses)\b[^.;?]{0,40}\b(?:reported and recorded|reported|investigated)\b", re.I
    ),
    TASKS: re.compile(r"\b(?:tasks|jobs|hazards of (?:the|its|our)\b)[^.?]{0,40}\bassessed\b", re.IGNORECASE),
}
"""How a question asks for the number of a thing."""
NOT_ASKED = re.compile(r"\b(?:written down|know|what the drill showed|acted on|put right)\b", re.IGNORECASE)
"""Such a question is about the rule, the people or what follows, not about how many there were."""
_ASSESSED = (
    r"(?:(?:tasks?|jobs?|activities|(?:(?:hazard|risk|job) )*(?:assessments?|sheets?|pages?)|jhas?|jsas?)"
    r"(?: (?:were |are |have been )?(?:assessed|ranked|done|written|made|gone over|reviewed|current|complete))|"
    r"assessed\b)"
)
"""Tasks of which a review says that they were assessed; by a tally only, since a figure may be of the new ones."""
N = rf"(?:\d{{1,3}}|{'|'.join(NUMBER_WORDS)})"
NO_FIGURE = "".join(
    f"(?<!{word} )"
    for word in (
        "of the",
        "at",
        "in",
        "during",
        "after",
        "from",
        "by",
        "to",
        "over",
        "into",
        "for",
        "on",
        "last",
        "next",
    )
)
_WERE_DONE = r"(?:done|held|kept|carried out|completed|made|walked|conducted|took place|happened)"
IN_SENTENCE = {
    thing: re.compile(
        rf"(?<![\w/.-])(?:(?P<part>{N}) (?:of|out of) (?:the |our |those )?{N}|"
        rf"all (?:of )?(?:the |our )?(?P<all>{N}))"
        rf"(?: (?!of\b|the\b|from\b)[\w-]+){{0,2}}? {names}\b(?: (?:were |was )?{_WERE_DONE}\b)?"
        + (
            rf"|(?<![\w/.-]){NO_FIGURE}(?P<n>{N})(?: (?!of\b)[\w-]+)?? {names} (?:were |was )?{_WERE_DONE}\b"
            if thing != TASKS
            else ""
        )
        + (
            rf"|\bfindings\b(?:[^.;\d]{{0,20}}\b{N}\b)?,? (?:from|over|across|in|at) (?:the |our |all )?(?P<of>{N}) "
            rf"(?:\w+ )?{names}\b(?=\s*(?:[.,;)]|\Z))"
            if thing == "inspections"
            else ""
        )
        + (r"|\bminutes:? \(?(?P<minutes>\d{1,2})\)?(?=\s*(?:[,;.]|\Z))" if thing == "meetings" else ""),
        re.IGNORECASE,
    )
    for thing, names in {**THINGS, TASKS: _ASSESSED}.items()
    if thing != EVENTS
}
"""`Ten of twelve walkarounds`, `all five drills held`, `four briefings were held`, `findings: 9, from 4 walks`."""
_NAMED = {thing: re.compile(rf"\b{names}\b", re.IGNORECASE) for thing, names in THINGS.items() if thing != EVENTS}
_GOALS = re.compile(
    r"^[^\w\n]*(?:(?:our |the )?(?:new )?(?:goals?|objectives?|targets?|aims?|priorities|wishes|improvements?|plans?)|"
    r"(?:for |in )?(?:the )?next (?:year|season|period)|(?:still )?to do)\b[^\n]{0,60}?(?::|$|\t)",
    re.IGNORECASE | re.MULTILINE,
)
"""From there on a review tells what is wanted, not what was done."""
NOT_YET = re.compile(
    r"\b(?:goals?|objectives?|targets?|aims?|next (?:year|season)|will|want|wants|should|must|planned for|for 20\d\d|"
    r"hope|wish)\b|"
    rf"\b(?:since {MONTH}\b|since the (?:new year|spring|summer|fall)|so far|to date|by now|up to now)",
    re.IGNORECASE,
)
"""What a review counts with such words is wanted, or is of a part of the year."""
WHOLE_IN_WORDS = re.compile(
    r"\b(?:every (?:single )?one(?! (?:who|that|of the|on|in|at)\b)|each and every|all of them|(?:not|never|no|none|"
    r"has not|hasn['’]t|didn['’]t) (?:\w+ )?"
    r"(?:missed|miss|skipped|skip)(?: (?:one|any|a (?:month|week|single)))?|without (?:missing|a miss|skipping)|"
    r"(?:no|not a|not one) (?:\w+ )?(?:month|week|quarter|visit|meeting|inspection|one) (?:was |got )?(?:missed|"
    r"skipped|left out))\b",
    re.IGNORECASE,
)
"""All that were planned were done, told without a number."""

_LINE_OF_ELEMENT = re.compile(
    r"\W{0,3}(?:element |part |section )?(?P<id>[A-Z](?!\.\s?[A-Z])|\d{1,2})(?:[.):]|\b(?![./-]\d))\s*(?P<rest>\S.*)"
)

_ELEMENTS_MIN = 5
"""A text with fewer such lines is no review of the elements."""


def without_goals(review: str) -> str:
    """A review up to where it goes on to what is wanted."""
    return _GOALS.split(review, maxsplit=1)[0]


@lru_cache(TEXTS_KEPT)
def lines_of_elements(text: str) -> tuple[tuple[str, str], ...]:
    """The lines of a review that begin with an element's number or letter, where they are several: element, line."""
    found = [
        (match["id"], match["rest"].replace("\t", " "))
        for line in of_this_year(text).splitlines()
        if (match := _LINE_OF_ELEMENT.match(line))
    ]
    names = [each for each, _ in found]
    return tuple(found) if len(set(names)) == len(names) >= _ELEMENTS_MIN else ()


_NOT_HELD = (
    r"(?:not|never) (?:done|held|made|carried out|conducted|completed|walked)|missed|skipped|forgotten|cancelled|"
    r"called off|left out|dropped|did (?:not|n['’]t) (?:happen|take place|get done)|didn['’]t (?:happen|take place|"
    r"get done)|fell (?:through|out)|never happened"
)
_OF_WHEN = r"(?: (?:of|in|for|from) (?:the )?[\w'’]+(?: [\w'’]+)?)?"
_MISSED = {
    thing: re.compile(
        rf"\b{names}{_OF_WHEN} (?:(?:was|were|is|are|has been|had been|got) )?(?:{_NOT_HELD})\b|"
        rf"\b(?:missed|skipped|cancelled|called off|did not (?:do|hold|get to)|didn['’]t (?:do|hold|get to)) "
        rf"(?:the |an? |our )?(?:[\w'’]+ )?{names}\b",
        re.IGNORECASE,
    )
    for thing, names in THINGS.items()
    if thing != EVENTS
}
_NOT_OF_NOW = re.compile(
    r"\b(?:last year|previous|prior|if|when(?:ever)?|must|shall|should|never again|instead|moved to|made up|made good|"
    r"(?:19|20)\d\d assessment|who|anyone|nobody|no one|findings?|items?)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def numbers_beside(thing: str, texts: tuple[str, ...]) -> frozenset[int]:
    """The numbers in the lines that name a thing, of those of which more may be done later."""
    named = _NAMED.get(thing)
    lines = [line for text in texts for line in text.splitlines() if named and named.search(line)]
    return frozenset(number for line in lines for number in all_numbers(line))


@lru_cache(TEXTS_KEPT)
def missed_in_record(text: str) -> tuple[tuple[str, str], ...]:
    """The things of which a record says that one of them was not held, each with the line."""
    return tuple(
        (thing, " ".join(line.split()))
        for line in of_this_year(text).splitlines()
        for thing, pattern in _MISSED.items()
        if pattern.search(line) and not _NOT_OF_NOW.search(line)
    )
