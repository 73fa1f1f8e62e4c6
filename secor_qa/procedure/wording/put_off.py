"""Words by which a note tells that what it claims was put off, is still on order, or has run out (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.denials import HARMLESS_CONTEXT
from secor_qa.procedure.wording.sentences import sentences

_LATER = (
    rf"(?:{MONTH}|next\b|later\b|after\b|the (?:new year|spring|summer|fall|autumn|winter)\b|a later\b|"
    r"further notice\b)"
)
_PUT_OFF = re.compile(
    r"\b(?:was|were|is|has been|had been|had to be|got|be) (?:then |again |now )?(?:postponed|put off|deferred|"
    rf"put back|moved back|pushed back|pushed|rescheduled|delayed) (?:to|until|till|into|for) (?:the end of )?{_LATER}",
    re.IGNORECASE,
)
_HELD_ALL_THE_SAME = re.compile(
    r"\b(?:held|done|took place|happened|went ahead|ran|carried out|was (?:then )?(?:made|had)|we (?:then )?did|"
    r"made up|caught up)\b(?! yet)",
    re.IGNORECASE,
)
_TO_BE_HELD = re.compile(
    r"\b(?:when|once|after|until|as soon as|not|to be|will be)\b[^.;]{0,40}?\b(?:held|done|carried out)\b",
    re.IGNORECASE,
)
_ON_ORDER = re.compile(
    r"\b(?:is|are|was|were) (?:still|yet) (?:on (?:back[- ]?)?order|to (?:come|do|be \w+)|outstanding|waiting|awaited|"
    r"missing|open|not \w+)\b|"
    r"\b(?:has|have)(?:n['’]t| not) (?:yet )?(?:made it (?:on|in)?to|come in|arrived|been (?:ordered|bought|fitted|"
    r"replaced|fixed|started|put (?:up|in)))\b[^.;]{0,60}\b(?:so far|yet)\b|"
    r"\b(?:nobody|no one) has (?:yet )?(?:got|gotten|come) (?:a?round )?to\b",
    re.IGNORECASE,
)
_MAY_BE_OPEN = re.compile(
    rf"\b(?:due|until|not due|by (?:the )?(?:end|\d|{MONTH})|target|extra|besides|new one|bigger|better|also want\w*|"
    r"not (?:part|one) of|next year|last year|meantime|meanwhile|loaner|spare)\b",
    re.IGNORECASE,
)
_RAN_OUT = re.compile(
    rf"\b(?:ran out|expired|lapsed|has run out|have run out|is out of date|are out of date)(?: (?:in|on|at|since|last) "
    rf"(?:the (?:end|beginning|start) of )?(?:{MONTH}|spring|summer|fall|autumn|winter|month|week)|"
    r"(?= and (?:(?:the|a|his|her) )?(?:new|next|renewal|refresher)\b[^.;]{0,20}\bbooked))",
    re.IGNORECASE,
)
_RENEWED = re.compile(
    r"\b(?:renewed|re-?took|retaken|re-?certified|since (?:then|been)|replaced|passed|took (?:it|the course)|"
    r"left (?:us|in)|no longer|nobody|none|never|not (?:one|counted)|before|had|old|previous|quit|instead|third|extra|"
    r"besides|spare)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def put_off(notes: str) -> str:
    """The sentence by which the thing itself was put off to a later time; empty where it was held all the same."""
    held = _TO_BE_HELD.sub(" ", notes)
    for sentence in () if _HELD_ALL_THE_SAME.search(held) else sentences(notes):
        found = _PUT_OFF.search(sentence)
        if found and not HARMLESS_CONTEXT.search(sentence[: found.start()]):
            return sentence
    return ""


@lru_cache(TEXTS_KEPT)
def still_on_order(notes: str) -> str:
    """The sentence by which something is still to come or on order; empty where it may well be."""
    return next((each for each in sentences(notes) if _ON_ORDER.search(each) and not _MAY_BE_OPEN.search(each)), "")


@lru_cache(TEXTS_KEPT)
def ran_out(notes: str) -> str:
    """The sentence by which a ticket ran out; empty where it was renewed or is not needed."""
    around = pairwise([*sentences(notes), ""])
    return next((one for one, after in around if _RAN_OUT.search(one) and not _RENEWED.search(f"{one} {after}")), "")
