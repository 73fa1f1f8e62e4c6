"""What questions demand of a paper, and by which family of words a paper may hold it (2.5(a))."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from secor_qa.procedure.wording import demand_words as w
from secor_qa.procedure.wording import essence_words as e


def family(stems: str) -> re.Pattern[str]:
    """Any of some stems, as a whole word."""
    return re.compile(rf"(?<!\w)(?:{stems})(?!\w)", re.IGNORECASE)


@dataclass(frozen=True)
class Demand:
    """One thing that papers must hold: as it is named, how a question asks for it, the words that may be it."""

    says: str
    asked: re.Pattern[str]
    held: re.Pattern[str]
    of_plan: bool = False  # only of a policy, plan or procedure
    of_record: bool = False
    undated: bool = False  # the days of the paper itself do not tell it
    by_row: bool = False  # of a list, its rows or its headings must tell it
    has: re.Pattern[str] | None = None  # only of an employer whose papers speak of such things
    shown: Callable[[str], bool] | None = None  # besides a word, this must be so: words alone do not tell it


def demand(says: str, asked: str, held: str, *, plan: bool = False, record: bool = False, undated: bool = False,
           by_row: bool = False, has: str = "", shown: Callable[[str], bool] | None = None) -> Demand:  # fmt: skip
    """A demand by its expressions."""
    things = family(has) if has else None
    return Demand(says, re.compile(asked, re.I), family(held), plan, record, undated, by_row, things, shown)


_HOW_IT_IS = r"\bhow (?:it|they|these|gear|equipment|the \w+|each \w+) (?:is|are|must be|has to be) [^.;]{0,60}"
PARTS = (
    demand(
        "how severity is judged",
        r"\bseverity[^.;]{0,40}\bjudged\b|\bjudg\w+ (?:the )?severity|how bad\b",
        w.BAD,
        plan=True,
    ),
    demand(
        "how likelihood is judged",
        r"\blikelihood[^.;]{0,40}\bjudged\b|\bjudg\w+[^.;]{0,30}\blikel\w+",
        w.LIKELY,
        plan=True,
    ),
    demand(
        "when it is done again",
        r"\bwhen (?:it|they|this) (?:is|are) (?:to be )?(?:done|made|repeated|reviewed|looked at)\b",
        w.AGAIN,
        plan=True, undated=True,
    ),
    demand(
        "who does it",
        r"\bwho (?:does|do|is to do|must do|carries|checks|looks|is responsible)\b|\bby whom\b|\bto whom\b",
        w.ROLES,
        plan=True,
    ),
    demand("which equipment is worn", r"\bprotective (?:equipment|gear|clothing)\b", w.GEAR, plan=True),
    demand("how it is fitted", rf"{_HOW_IT_IS}\bfitted\b", w.FITTED, plan=True),
    demand("how it is kept", rf"{_HOW_IT_IS}\b(?:kept|stored|cared for|cleaned|maintained)\b", w.KEPT, plan=True),
    demand("how it is replaced", rf"{_HOW_IT_IS}\b(?:replaced|exchanged|discarded)\b", w.REPLACED, plan=True),
    demand(
        "what follows a breach",
        r"\bbreach\w*|\bdisciplin\w*|\bwhat follows if\b|\bconsequences\b",
        w.BREACH,
        plan=True,
    ),
    demand("what to do at a fire", r"\bcover[^.;]{0,20}\bfires?\b", w.FIRE, plan=True),
    demand(
        "what to do when somebody is hurt or ill",
        r"\bcover[^.;]{0,40}\b(?:medical|injur\w+)\b",
        w.MEDICAL,
        plan=True,
    ),
    demand("what to do in severe weather", r"\bcover[^.;]{0,60}\b(?:weather|storms?)\b", w.WEATHER, plan=True),
    demand(
        "what to do when something is spilled or released",
        r"\bcover[^.;]{0,80}\b(?:releases?|spills?|leaks?)\b",
        e.RELEASE,
        plan=True, has=e.RELEASED,
    ),
    demand(
        "whom to call",
        r"\bnumbers to call\b|\b(?:tele)?phone numbers\b|\bemergency (?:response )?plan\b",
        w.NUMBERS,
        plan=True,
    ),
    demand(
        "where people go",
        r"\bmuster\b|\bmeeting place\b|\bassembly\b|\bway out\b|\bemergency (?:response )?plan\b",
        w.WAY,
        plan=True,
    ),
    demand(
        "how contact is kept",
        r"\bkeeping (?:in touch|contact)\b|\bcontact is kept\b|\bcheck(?:ing)?[- ]in\b",
        w.TOUCH,
        plan=True,
    ),
    demand("how help is sent", r"\bsending (?:of )?help\b|\bhelp is sent\b", w.HELP, plan=True),
    demand(
        "what the authority is told",
        r"\breported to the (?:authority|authorities|government|ministry)\b",
        w.AUTHORITY,
        plan=True,
    ),
    demand("how causes are looked for", r"\bhow (?:it is|they are|these are) investigated\b", w.CAUSES, plan=True),
    demand("how often", r"\bwritten\b[^.;?]{0,50}\bhow often\b", w.OFTEN, plan=True, undated=True),
    demand("on which form", r"\bwritten\b[^.;?]{0,80}\bwhich form\b|\bwith which form\b", w.FORM, plan=True),
    demand("the reporting of hazards", r"\binclude[^.;]{0,30}\breporting\b", w.REPORTING, plan=True),
    demand(
        "taking part",
        r"\binclude[^.;]{0,50}\b(?:taking part|participat\w+)\b",
        w.TAKING_PART,
        plan=True,
    ),
    demand("what is asked before the work", r"\bwhat is asked before\b", w.BEFORE_WORK, plan=True),
    demand("who checks during the work", r"\bwho checks during\b", w.DURING, plan=True),
    demand("what changed or followed", r"\bwhat changed\b|\bwhat followed\b", w.CHANGED, record=True),
    demand(
        "what was done about the findings",
        r"\b(?:findings?|inspections? find)\b[^.?;]{0,40}\bput right\b|\bshow the corrections\b",
        w.CORRECTED,
        record=True, by_row=True,
    ),
)  # fmt: skip
"""What a guideline demands, one word of which must stand in any of a question's papers."""

SAFETY_WORDS = family(w.DANGER)
"""Any word of hazards, of what guards against them, or of what is looked at and practised for them."""
