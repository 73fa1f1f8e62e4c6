"""Numbers by which notes tell how often something happened or was held in the whole period (2.5(d))."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import COUNT, counting_text, number

_WHAT = (
    r"(?:incidents?|accidents?|near[- ]?miss(?:es)?|near hits?|events?|happenings?|occurrences?|injur(?:y|ies)|"
    r"things?|"
    r"meetings?|toolbox (?:talks?|meetings?)|talks?|inspections?|walks?|walk-?(?:arounds?|throughs?)|drills?|concerns?|"
    r"complaints?|services?|checks?|visits?|entries|entry|reports?|audits?)"
)
_IN_ALL = (
    r"(?:(?:in|during|over|for) (?:the|this|our|that) (?:whole )?(?:past |last )?(?:year|period|season|window|log|book|"
    r"twelve months|12 months|register|list|binder|journal)|this (?:year|season)|all (?:year|season)|on record|"
    r"on the books|all told|in all|altogether)"
)
_TOLD = r"(?:reported|recorded|logged|held|happened|written (?:up|down)|listed|entered|conducted|raised|on file)"
_NO_WHOLE = "".join(
    f"(?<!{word} )" for word in ("of", "least", "another", "these", "those", "last", "first", "every", "about", "than")
)
_FAR = r"(?:,? [\w'’-]+){0,3}?,? "
_BOOK = r"(?:book|log|register|list|journal|summary|sheet|table|tracker)"
TOLD_TIMES = re.compile(
    rf"(?<![\w/.-]){_NO_WHOLE}(?P<n>{COUNT})(?: (?!of\b|people\b|workers?\b)[\w-]+)?? {_WHAT}\b"
    rf"{_FAR}(?:{_IN_ALL}|{_TOLD})\b"
    rf"|\b(?:the|all|that|those) (?P<n2>{COUNT})(?: \w+)? (?:is|are|was|were|stands?) (?:all )?"
    rf"in (?:the|our) {_BOOK}\b",
    re.IGNORECASE,
)
"""`one incident in the year`, `eleven meetings were held`."""
WHOLE_YEAR = re.compile(rf"\b{_IN_ALL}\b", re.IGNORECASE)
"""`One was recorded` may be one of several; `one in the year` is not."""
IN_REGISTER = re.compile(rf"\b(?:in|on) (?:the|our|this) (?:[\w-]+ ){{0,2}}{_BOOK}\b", re.IGNORECASE)
_FILE = r"(?:the |our )?[^\s.,;:]{1,40}(?: [^\s.,;:]{1,40}){0,4}\.(?:xlsx?|docx?|pdf|csv|txt|jpe?g|png|heic)\b"
_OUR_BOOK = rf"(?:the|our|that) (?:[\w-]+ ){{0,2}}{_BOOK}\b"
ALL_ON_RECORD = re.compile(
    rf"(?<![\w/.-])(?P<n>{COUNT})(?: of |/| out of )(?:the )?(?P<whole>{COUNT})(?: (?:are|is|were|was|of them|stand|"
    rf"stands|all)){{0,3}} "
    rf"(?:in|on) (?:{_FILE}|{_OUR_BOOK})|"
    rf"\b(?P<both>both)(?: of them)?(?: (?:are|were|stand))? in (?:{_FILE}|{_OUR_BOOK})",
    re.IGNORECASE,
)
"""All that was heard of is in the register: `2 of 2 are in the log`."""
OF_SOME = re.compile(
    r"\b(?:sampl\w+|picked|pulled|looked (?:at|up)|checked|took|since|other(?:s| two)?|rest|remembered|besides|also|"
    r"forms?|sheets?|first|last)\b",
    re.IGNORECASE,
)
"""The number may be of some of them only."""
_ANY = re.compile(rf"(?<![\w.-]){COUNT}(?![\w-]|\.\d)", re.IGNORECASE)

_ENUMERATED = re.compile(r"(?:(?<=\s)|\A)\(\d{1,2}\)\s")
"""`(1) … (2) …`: what numbers the sentences counts nothing."""


@lru_cache(TEXTS_KEPT)
def all_numbers(notes: str) -> tuple[int, ...]:
    """All numbers of a text in order, dates, pages and names of files left out."""
    told = _ENUMERATED.sub(" ", notes) if len(_ENUMERATED.findall(notes)) > 1 else notes
    found = (number(each[0]) for each in _ANY.finditer(counting_text(told)))
    return tuple(each for each in found if each)


def make_up(numbers: Sequence[int], n_rows: int) -> bool:
    """Whether the rows are a number of the notes, or two or more of them together."""
    sums = {0}
    for each in numbers[:8]:
        sums |= {total + each for total in sums}
    return n_rows in sums
