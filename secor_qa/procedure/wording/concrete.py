"""What in a text could be checked: a number, a day, a name, a quotation, a list of things, a paper (2.5(c))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.counts import NUMBER_WORDS

_NUMBERS = "|".join(word for word in NUMBER_WORDS if word not in ("zero", "one"))
_OF_LAW = re.compile(
    r"\b(?:parts?|sections?|s\.|clauses?|divisions?)\s*\d+[\w.()-]*(?:\s*(?:and|,|to)\s*\d+)?"
    r"(?=[^.;]{0,60}\b(?:act|regulations?|code|legislation)\b)|"
    r"\b(?:act|regulations?|code|legislation)\b[^.;]{0,40}\b(?:parts?|sections?|s\.)\s*\d+",
    re.IGNORECASE,
)
"""A number of the law's is none of the company's."""
_CHECKABLE = (
    re.compile(rf"\d|\b(?:{_NUMBERS})\b", re.IGNORECASE),
    re.compile(
        r"\b(?:(?:janu|febru)ary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|"
        r"(?:mon|tues|wednes|thurs|fri|satur|sun)days?|spring|summer|winter|autumn|daily|weekly|monthly|quarterly|"
        r"(?:each|every|last|this|once a|twice a) (?:day|week|month|quarter|morning|evening|season|year)|twice|dozen|"
        r"both|half of|none of|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|"
        r"deux|trois|quatre|cinq|sept|huit|neuf|dix|douze|quinze|vingt|trente|cent)\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"(?<=[a-zà-ÿ,;'’)] )(?!(?:I|Yes|No|Management|Company|Act|Regulations?|Code|Occupational|Health|Safety)\b)"
        r"[A-Z][\w'’-]+"
    ),
    re.compile(r"[“”\"«»]|(?<!\w)['‘]\w"),
    re.compile(r":[^.;]+,[^.;]+(?:,|\band\b|\bet\b)|\([^)]+,[^)]+\)|(?:[^,.;:]{2,40},){3}"),
    re.compile(
        r"\b(?:first|second|third|fourth|fifth|sixth|last|front|back|top|bottom|inside|middle|next)\s+(?:\w+\s+)?"
        r"(?:pages?|sheets?|half|columns?|lines?|paragraphs?|sections?|headings?|tables?|side|leaf|cover)\b|"
        r"\b(?:up top|at the (?:top|foot|bottom)|in the (?:margin|corner))\b",
        re.IGNORECASE,
    ),
    re.compile(
        r"\w\.(?:pdf|docx?|xlsx?|csv|jpe?g|png|heic|txt|eml)\b|\b(?:tab|binder|folder|schedule|annex|appendix) \w\b|"
        r"\bfire (?:department|hall|chief|marshal|service)\b|"
        r"\b(?:attach\w+|enclos\w+|herewith|append(?:ed|s)|(?:ci-)?jointe?s?|annexée?s?)\b",
        re.IGNORECASE,
    ),
)
"""Numbers; days and how often; names within a sentence; quotations; lists; papers, and the fire department."""

PAPER_REFERENCE = re.compile(
    r"\b(?:att(?:achment)?s?|tabs?|pages?|pp?|binder|folder|item|appendix|annex|form|doc|file|see)\b[.:]?\s*"
    r"(?:[A-Z]{0,3}-?\d+(?:[.-]\d+)*[a-z]?)(?:\s*(?:,|and|&|to|-)\s*(?:[A-Z]{0,3}-?\d+(?:[.-]\d+)*[a-z]?))*|"
    r"\b[A-Z]{1,3}-?\d+(?:[.-]\d+)?\b",
    re.IGNORECASE,
)
"""A paper by its number, which tells where to look and nothing of what is there."""


@lru_cache(TEXTS_KEPT)
def holds_something_checkable(text: str) -> bool:
    """Whether a text holds a number, a day, a name, a quotation, a list of things or a paper."""
    told = _OF_LAW.sub(" ", text)
    return any(pattern.search(told) for pattern in _CHECKABLE)
