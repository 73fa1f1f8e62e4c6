"""Sentences by which somebody else's people worked for the company (2.5(d))."""

from __future__ import annotations

import re

_CONTRACTOR = re.compile(r"\b(?:sub-?)?contractors?\b(?:['’]s)?|\bsub-?trades?\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:general|prime|main|client['’]?s?|customer['’]?s?|as (?:an? )?(?:sub-?)?|we are (?:an? )?(?:sub-?)?|"
    r"for (?:the |an? )?(?:\w+ )?)\s*(?:sub-?)?contractors?\b",
    re.IGNORECASE,
)
_AT_WORK = re.compile(
    r"\b(?:worked|work(?:s|ing)? (?:here|on|in|at|for us)|did|does|came|comes|installed|repaired|replaced|serviced|"
    r"rebuilt|built|poured|wired|painted|cleaned|helped|hired|engaged|brought in|called in|were here|was here|"
    r"on (?:our )?site|on the premises|in our|spent)\b",
    re.IGNORECASE,
)
_NOT_SO = re.compile(
    r"\b(?:no|not|never|none|without|any|if|when(?:ever)?|would|should|could|must|may|before|nor|neither|until|policy|procedure|"
    r"rules?|form|says?|plan|orientation|sign[- ]in)\b|n['’]t\b",
    re.IGNORECASE,
)


_NEAR = 60
"""Characters around a contractor in which a negation or a condition is of him."""


def contractor_at_work(sentence: str) -> bool:
    """Whether a sentence tells, as done, that a contractor of the company's was at work."""
    told = _OTHERS.sub(" ", sentence)
    named = _CONTRACTOR.search(told)
    if named is None or not _AT_WORK.search(told):
        return False
    return not _NOT_SO.search(told, max(0, named.start() - _NEAR), named.end() + _NEAR)
