"""What questions demand of a paper, and by which family of words a paper may hold it (2.5(a))."""

from __future__ import annotations

import re
from dataclasses import dataclass

from secor_qa.procedure.wording import demand_words as w


def _family(stems: str) -> re.Pattern[str]:
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


def _demand(says: str, asked: str, held: str, *, plan: bool = False, record: bool = False,
            undated: bool = False, by_row: bool = False) -> Demand:  # fmt: skip
    return Demand(says, re.compile(asked, re.I), _family(held), plan, record, undated, by_row)


_HOW_IT_IS = r"\bhow (?:it|they|these|gear|equipment|the \w+|each \w+) (?:is|are|must be|has to be) [^.;]{0,60}"
PARTS = (
    _demand(
        "how severity is judged",
        r"\bseverity[^.;]{0,40}\bjudged\b|\bjudg\w+ (?:the )?severity|how bad\b",
        w.BAD,
        plan=True,
    ),
    _demand(
        "how likelihood is judged",
        r"\blikelihood[^.;]{0,40}\bjudged\b|\bjudg\w+[^.;]{0,30}\blikel\w+",
        w.LIKELY,
        plan=True,
    ),
    _demand(
        "when it is done again",
        r"\bwhen (?:it|they|this) (?:is|are) (?:to be )?(?:done|made|repeated|reviewed|looked at)\b",
        w.AGAIN,
        plan=True, undated=True,
    ),
    _demand(
        "who does it",
        r"\bwho (?:does|do|is to do|must do|carries|checks|looks|is responsible)\b|\bby whom\b|\bto whom\b",
        w.ROLES,
        plan=True,
    ),
    _demand("which equipment is worn", r"\bprotective (?:equipment|gear|clothing)\b", w.GEAR, plan=True),
    _demand("how it is fitted", rf"{_HOW_IT_IS}\bfitted\b", w.FITTED, plan=True),
    _demand("how it is kept", rf"{_HOW_IT_IS}\b(?:kept|stored|cared for|cleaned|maintained)\b", w.KEPT, plan=True),
    _demand("how it is replaced", rf"{_HOW_IT_IS}\b(?:replaced|exchanged|discarded)\b", w.REPLACED, plan=True),
    _demand(
        "what follows a breach",
        r"\bbreach\w*|\bdisciplin\w*|\bwhat follows if\b|\bconsequences\b",
        w.BREACH,
        plan=True,
    ),
    _demand("what to do at a fire", r"\bcover[^.;]{0,20}\bfires?\b", w.FIRE, plan=True),
    _demand(
        "what to do when somebody is hurt or ill",
        r"\bcover[^.;]{0,40}\b(?:medical|injur\w+)\b",
        w.MEDICAL,
        plan=True,
    ),
    _demand("what to do in severe weather", r"\bcover[^.;]{0,60}\b(?:weather|storms?)\b", w.WEATHER, plan=True),
    _demand(
        "whom to call",
        r"\bnumbers to call\b|\b(?:tele)?phone numbers\b|\bemergency (?:response )?plan\b",
        w.NUMBERS,
        plan=True,
    ),
    _demand(
        "where people go",
        r"\bmuster\b|\bmeeting place\b|\bassembly\b|\bway out\b|\bemergency (?:response )?plan\b",
        w.WAY,
        plan=True,
    ),
    _demand(
        "how contact is kept",
        r"\bkeeping (?:in touch|contact)\b|\bcontact is kept\b|\bcheck(?:ing)?[- ]in\b",
        w.TOUCH,
        plan=True,
    ),
    _demand("how help is sent", r"\bsending (?:of )?help\b|\bhelp is sent\b", w.HELP, plan=True),
    _demand(
        "what the authority is told",
        r"\breported to the (?:authority|authorities|government|ministry)\b",
        w.AUTHORITY,
        plan=True,
    ),
    _demand("how causes are looked for", r"\bhow (?:it is|they are|these are) investigated\b", w.CAUSES, plan=True),
    _demand("how often", r"\bwritten\b[^.;?]{0,50}\bhow often\b", w.OFTEN, plan=True, undated=True),
    _demand("on which form", r"\bwritten\b[^.;?]{0,80}\bwhich form\b|\bwith which form\b", w.FORM, plan=True),
    _demand("the reporting of hazards", r"\binclude[^.;]{0,30}\breporting\b", w.REPORTING, plan=True),
    _demand(
        "taking part",
        r"\binclude[^.;]{0,50}\b(?:taking part|participat\w+)\b",
        w.TAKING_PART,
        plan=True,
    ),
    _demand("what is asked before the work", r"\bwhat is asked before\b", w.BEFORE_WORK, plan=True),
    _demand("who checks during the work", r"\bwho checks during\b", w.DURING, plan=True),
    _demand("what changed or followed", r"\bwhat changed\b|\bwhat followed\b", w.CHANGED, record=True),
    _demand(
        "what was done about the findings",
        r"\b(?:findings?|inspections? find)\b[^.?;]{0,40}\bput right\b|\bshow the corrections\b",
        w.CORRECTED,
        record=True, by_row=True,
    ),
)  # fmt: skip
"""What a guideline demands, one word of which must stand in any of a question's papers."""

ESSENCE = (
    _demand(
        "any duty that bears on health and safety",
        r"\b(?:responsibilities|duties) of\b",
        w.DANGER
        + r"|orient\w*|train\w*|report\w*|clean\w*|tools?|stop(?:s|ped)? (?:the|a|any|all)?\s?(?:job|work)\w*",
        plan=True,
    ),
    _demand("health or safety", r"\bhealth and safety policy\b|\bsafety policy\b", w.DANGER + r"|home", plan=True),
    _demand(
        "any hazard, or what is done about one",
        (
            r"\bassess\w*\b[^.?]{0,30}\bhazards?\b|\bhazards?\b[^.?]{0,60}\b(?:assess\w*|ranked)\b|"
            r"\bcontrol for every hazard\b|\bassessed hazard\b"
        ),
        w.DANGER,
        record=True,
    ),
    _demand(
        "any hazard seen or spoken of at the visit",
        r"\b(?:visits?|leads the company take part)\b[^.?]{0,60}\b(?:work|safety)\b",
        w.DANGER
        + r"|talk\w*|asked|told",
        record=True,
    ),
    _demand(
        "a representative, a committee or what people agreed",
        r"\b(?:workers|people) have a say\b",
        (
            r"represent\w*|reps?|committee\w*|spokes\w*|speak\w*|voice\w*|agree\w*|elect\w*|vot(?:e|es|ed|ing)|"
            r"cho(?:se|sen|ice|ose)\w*|pick\w*|appoint\w*|bring(?:s|ing)? up|(?:a|their|your|have) say|concerns?|"
            r"safety|hazards?|minutes"
        ),
        record=True,
    ),
    _demand(
        "the course of a representative or of safety",
        r"\b(?:representative|committee member)\b[^.?]{0,30}\btrained\b",
        (
            r"represent\w*|reps?|committee\w*|\w*hs[cr]|member\w*|safety|ohs|oh&s|osh|hazards?|inspection\w*|"
            r"refusals?|worker\w*"
        ),
        record=True,
    ),
    _demand(
        "first aid",
        r"\bfirst[- ]aid(?:ers?)? (?:certificate|ticket)|\bfirst aiders\b",
        (
            r"first[- ]?aid\w*|cpr|aed|emergency (?:medical|care)|emr|emt|efr|paramedic\w*|nurs\w*|medic\w*|"
            r"life ?saving|secouris\w*|rcr|ofa|sfa|efa|wfr"
        ),
        record=True,
    ),
    _demand(
        "leading or supervising",
        r"\bsupervisors been trained\b|\btrained to lead\b",
        (
            r"supervis\w*|lead\w*|fore(?:man|men|woman|person)\w*|manag\w*|diligence|crew|direct\w*|boss\w*|"
            r"captain\w*|coach\w*|ohs|safety|respons\w*|dut(?:y|ies)|superior\w*|superv"
        ),
        record=True,
    ),
    _demand(
        "anything of health and safety",
        (
            r"\bsafety meetings?\b|\bconcerns?\b|\boriented\b|\borientation\b|\bhazards (?:are )?shared\b|"
            r"\btold of the hazards\b|\bchecked for health and safety\b"
        ),
        w.DANGER
        + r"|concern\w*|represent\w*|committee\w*|training|orient\w*|steps?|robbed",
        record=True,
    ),
)  # fmt: skip
"""What each paper of a question is about, whatever its guideline says of it."""
SAFETY_WORDS = _family(w.DANGER)
"""Any word of hazards, of what guards against them, or of what is looked at and practised for them."""
