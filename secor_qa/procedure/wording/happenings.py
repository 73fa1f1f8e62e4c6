"""Words by which notes say that nothing happened, and documents that it did (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.sentences import sentences

_EVENTS = r"(?:incidents?|accidents?|events?|occurrences?|near[- ]?miss(?:es)?)"

NOTHING_HAPPENED = re.compile(
    r"\b(?:nothing(?: at all| whatever| whatsoever)? (?:(?:has|had) )?(?:happened|occurred|went wrong|to report)|"
    r"nothing(?: at all| whatever| whatsoever)? (?:was|has been|had been|got) (?:reported|recorded|logged|entered|"
    r"written (?:up|down|in))(?= (?:in|during|over|for|within|since) (?:the|this|our|all|these)\b| this\b|"
    r"\s*[.,;!]|\s*\Z)|"
    rf"(?:no|zero|(?<!and )(?<!, )(?:0|nil)|without(?: any| an)?)(?: (?:reportable|recorded|reported|such))? {_EVENTS}"
    r"(?:(?:,| or| and|, no|, nor| and no| or any) (?:(?:no|zero|0|nil) )?"
    r"(?:near[- ]?miss(?:es)?|incidents?|accidents?|injuries))*"
    r"(?= (?:this|in the|in this|during|last|all|of any|happened|occurred|took place|were|was|to)\b|"
    r"(?: (?:were |was )?(?:reported|recorded|logged))?(?:\s*[.,;!]|\s*\Z))|"
    r"(?:incident|accident)[- ]free|without (?:so much as |even |as much as )?an? (?:single )?(?:scratch|bump|"
    r"bruise|band[- ]?aid|"
    r"hitch|mishap)(?! (?:to|on|in)\b)|"
    rf"(?:none|nobody|no one)(?: of them)? (?:recalled|remembered|knew of|could (?:recall|remember|think of)|had "
    rf"heard of) "
    rf"(?:an?|any|a single|one) (?:single )?{_EVENTS})\b",
    re.IGNORECASE,
)
"""Nothing at all happened."""
NO_ENTRIES = re.compile(
    r"\b(?:(?:contains?|has|holds?|shows?|with|bears?|carries|lists?|records?) (?:no|zero|not one|not a single) "
    r"(?:entries|entry|lines?|events?|incidents?|row|rows)|"
    r"(?:log|register|book|list|binder)(?: \w+)? (?:is|was|stayed|remained) (?:therefore |still )?(?:empty|blank)|"
    r"(?:nothing|no entry|no entries) (?:is |was |stands? )?in (?:it|the (?:log|register|book)))\b",
    re.IGNORECASE,
)
"""The register of events is empty."""
NOBODY_HURT = re.compile(
    r"\b(?:nobody|no one|no[- ]body|none of (?:us|them|the \w+)|not one of \w+)(?: here)? "
    r"(?:was|were|got|has been|has got|has gotten) "
    r"(?:hurt|injured|harmed)|\b(?:no|zero|without(?: any| an)?) injur(?:y|ies)\b(?! (?:of|to report of))|"
    r"\binjury[- ]free\b",
    re.IGNORECASE,
)
"""Nobody was hurt; something may have happened all the same."""
ONLY_OF_SOME = re.compile(
    r"\b(?:serious|major|lost[- ]time|severe|lasting|if|would|when|until|other|else|more|further|since|that day|in it|"
    r"this time|again|only|except|apart from|drill|(?<!no )near miss(?:es)? (?:were|was) reported|unreported|"
    r"not (?:reported|recorded)|missing|left out)\b",
    re.IGNORECASE,
)
"""The sentence is of some of it, or of a case."""
ONLY_IN_CASE = re.compile(
    r"\b(?:if|would|should|could|in case|whenever|anybody|anyone|unless|such as|no|not|none|never|neither|nor|"
    r"without)\b",
    re.IGNORECASE,
)
"""What the sentence names did not happen, or only might."""
_NOT_SO = r"(?<!no )(?<!not )(?<!without )(?<!without an )(?<!no one )(?<!nobody )(?<!nil )(?<!non-)"
HURT = re.compile(
    rf"{_NOT_SO}\b(?:injur(?:y|ed|ies)\b(?!\s*[:|\t]?\s*(?:no|none|nil|-)\b)|hurt|bruis\w+|sprain\w*|strain(?:ed)?|"
    r"stitch\w*|fractur\w*|lacerat\w*|concuss\w*|burn(?:ed|t)? (?:on|to|his|her|hand|finger|arm)|"
    r"(?:cut|gash|nick)\w* (?:on|to|his|her|a|the)? ?(?:finger|hand|thumb|arm|leg|head|face|palm)|"
    r"(?:finger|hand|thumb|palm) cut|first aid(?! (?:kit|course|attendant|post|room|box|ticket))|bandag\w+|"
    r"hospital|clinic|doctor|in (?:the|his|her|an) eye|eye (?:wash(?:ed)? out|flushed|irritat\w+)|flushed|"
    r"lost[- ]time)\b",
    re.IGNORECASE,
)
"""Somebody was hurt."""
HAPPENED = re.compile(
    rf"{HURT.pattern}|\b(?:near[- ]miss|slip(?:ped)?|tripp?(?:ed)?|fell|fall|dropped|struck|hit|bent|broke|broken|"
    r"spill(?:ed)?|collid\w+|rolled|backed into|pinched|bit(?:ten)?|scrap(?:e|ed)|bump(?:ed)?|almost|nearly)\b",
    re.IGNORECASE,
)
"""Something happened."""


@lru_cache(TEXTS_KEPT)
def nothing_told(notes: str) -> str:
    """The words by which notes say that nothing happened in the whole period; empty where they do not."""
    for sentence in sentences(notes):
        nothing = NO_ENTRIES.search(sentence) or NOTHING_HAPPENED.search(sentence)
        if nothing and not ONLY_OF_SOME.search(sentence):
            return " ".join(nothing[0].split())
    return ""
