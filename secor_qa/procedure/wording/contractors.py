"""Sentences by which somebody else's people worked for the company, and by which nobody else's did (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.sentences import sentences

_CONTRACTOR = re.compile(r"\b(?:sub-?)?contractors?\b(?:['’]s)?|\bsub-?trades?\b|\bsubs\b|\bsub\b(?!-)", re.IGNORECASE)
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
_MAY = r"(?-i:may)(?!\s+\d)"  # the month is written with a capital
_NOT_SO = re.compile(
    rf"\b(?:no|not|never|none|nil|zero|0|without|any|if|when(?:ever)?|would|should|could|must|{_MAY}|before|nor|"
    rf"neither|until|policy|"
    r"procedure|rules?|form|says?|plan|orientation|sign[- ]in)\b|n['’]t\b",
    re.IGNORECASE,
)


_NEAR = 60
"""Characters around a contractor in which a negation or a condition is of him."""
_TRADESMAN = (
    r"(?:(?:electric|mason|techni)ians?|electricians?|plumbers?|carpenters?|joiners?|painters?|welders?|roofers?|"
    r"(?:brick|stone)?masons?|bricklayers?|plasterers?|drywallers?|glaziers?|tilers?|pavers?|insulators?|gas ?fitters?|"
    r"steam ?fitters?|pipe ?fitters?|millwrights?|riggers?|scaffolders?|flaggers?|movers?|haulers?|truckers?|"
    r"arborists?|"
    r"tree (?:men|man|people)|crane(?: (?:operators?|men|man))?|picker|hydrovac|vac truck|backhoe(?: operators?)?|"
    r"excavators?|landscapers?|fencers?|pump(?:er| truck)?s?|cleaners?|window washers?|pressure washers?|"
    r"exterminators?|"
    r"surveyors?|drillers?|divers?|sandblasters?|blasters?|owner[- ]operators?|freelancers?|tradesm[ae]n|handym[ae]n|"
    r"temps?|agency (?:workers?|people|staff))"
)
_FIRM = (
    r"(?:(?:sub-?)?contractors?|subs?|sub-?trades?|outfits?|firms?|compan(?:y|ies)|gangs?|agenc(?:y|ies)|entreprise)"
)
_PEOPLE = (
    r"(?:crews?|m[ae]n|guys?|fell(?:ow|a)s?|hands?|people|person|help(?:er)?s?|workers?|labour(?:er)?s?|someone|"
    r"somebody)"
)
_WE = r"(?:we|i|the (?:company|firm|owner|manager|office|shop|laboratory|boss))"
_FETCHED = (
    r"(?:engaged|(?:sub-?)?contracted(?! (?:by|with)\b)|retained|brought in|called in|had in|got in|subbed in|hired in)"
)
_HIRED = rf"(?:hired?(?! (?:as|on as|to be|out)\b)|take on|took on|taken on|paid|used?|{_FETCHED})"
_BEFORE = r"(?:\s+(?!new\b|(?:full|part)[- ]time\b|of\b|the\b)[\w'’-]+){0,3}?"
_FOR_A_JOB = (
    r"(?:\s+[\w'’-]+){0,3}?\s+(?:for (?:the|an?|this|that|two|three|four|a few|some|\d+)\b|to (?:\w+(?:ly)?\b)|"
    r"(?:each|every) (?:year|spring|summer|fall|autumn|winter|month|week)|by the (?:job|hour|day|load)|"
    r"(?:once|twice|a few times) a year|when (?:it|we)\b)"
)
_TAKEN = re.compile(
    rf"\b{_HIRED}(?:\s+in)?{_BEFORE}\s+{_FIRM}\b(?!['’]s\b)|\b{_FETCHED}{_BEFORE}\s+{_TRADESMAN}\b|"
    rf"\b(?:hired?|took on|paid){_BEFORE}\s+(?:{_TRADESMAN}|crews?){_FOR_A_JOB}|"
    rf"\b(?:{_FIRM}|{_TRADESMAN}|crews?)\b(?:\s+(?:from|of|in|with|out of)\s+[\w'’-]+)?,?\s+(?:(?:who[m]?|that|"
    rf"which)\s+)?"
    rf"{_WE}\s+(?:(?:have|has|had|always|usually|often|also|then|since)\s+){{0,2}}"
    rf"(?:{_FETCHED}|(?:hired?|use|took on){_FOR_A_JOB})|"
    rf"\b{_WE}\s+(?:took|had|got)\s+(?:in\s+)?(?:the|an?|another)\s+(?:[\w-]+\s+)?{_FIRM}\b(?! (?:vehicle|truck|car|"
    rf"phone|card|form|sheet|policy|file|meeting|to)\b)|"
    rf"\b(?:had|got|have|get)\s+(?:an?|the|two|three|some|in)\s+(?:[\w-]+\s+){{0,2}}?(?:{_TRADESMAN}|{_FIRM}|"
    rf"{_PEOPLE})\s+"
    r"(?:in|out|over|up)\s+(?:for|to|with|from|who)\b|"
    rf"\b(?:subbed|farmed|contracted|hired) (?:it |that |this |them )?out\b|"
    r"\b(?:rented|rent|hired) (?:[\w-]+ ){1,4}with (?:its|an|the|his|their) (?:own )?(?:operators?|drivers?|crew)\b",
    re.IGNORECASE,
)
"""Somebody was taken on who is no employee."""
_SOMEBODY = rf"(?:{_TRADESMAN}|{_PEOPLE}|woman|neighbour|brother|cousin|friend|who|he|she|they)"
_PAID = re.compile(
    rf"\b{_SOMEBODY}\b[^.;]{{0,60}}\b(?:bills?|billed|invoices?|invoiced|charges?|charged) (?:us|me)\b|"
    rf"\b(?:he|she|who|{_PEOPLE}|{_TRADESMAN})\b[^.;]{{0,60}}\b(?:sent|sends|gave|gives|handed) (?:us|me|in) "
    r"(?:his|her|an?) (?:own )?(?:bills?|invoices?)\b|"
    r"\b(?:whom?|that|which|him|her|them) (?:we|i)(?: have|['’]ve)? (?:had|have|got|kept|hired|took) (?:\w+ )?(?:on|"
    r"under) "
    r"(?:a )?contract\b|"
    r"\b(?:we|i)(?: have|['’]ve)? (?:had|have|got|kept) (?!(?:been|a|our|the|it|them all)\b)[\w'’. -]{2,30}? "
    r"(?:on|under) contract\b|"
    rf"\b(?:who|{_TRADESMAN}|{_PEOPLE}) (?:works?|worked|hauls?|did|does|cleans?|do|\w+ed)\b[^.;]{{0,30}} (?:on|"
    rf"under|by) "
    r"(?:a )?(?:sub-?)?contract\b",
    re.IGNORECASE,
)
"""Somebody is paid by a bill of his own."""
_BY_STATUS = re.compile(
    rf"\b(?:self[- ]employed|freelance|contract|hired|agency|outside|third[- ]party|temp(?:orary)? agency|outsourced) "
    rf"(?:[\w-]+ )?(?:{_TRADESMAN}|{_PEOPLE}|drivers?|operators?|mechanics?|cooks?|bakers?|nurses?|bookkeepers?|"
    rf"swampers?)\b|"
    rf"\b(?:from|through|by) (?:a|an|the) (?:[\w-]+ ){{0,2}}(?:staffing|temp|labour|employment) (?:agency|firm|"
    rf"company|pool)\b|"
    rf"\btemps?\b|"
    rf"\b(?:{_TRADESMAN}|crews?|people|men)\b[^.;]{{0,40}}\b(?:is|are|come|comes|came|was|were) from an? (?:[\w-]+ )?"
    r"(?:company|firm|outfit|agency)\b",
    re.IGNORECASE,
)
"""Somebody at work who by what he is called is no employee."""
_LENT = re.compile(
    r"\b(?:sends?|sent|lends?|lent|supplied|loaned) (?:me|us|over) (?:an?|one|two|three|four|some|\d|a couple)(?: of)?"
    rf"(?: (?:their|his|its|her) (?:own )?)?\s?(?:{_TRADESMAN}|{_PEOPLE}|operators?|drivers?)\b",
    re.IGNORECASE,
)
"""Another sent its people."""
_CAME_FOR_DAYS = re.compile(
    rf"\b{_FIRM}\b[^.;,]{{0,30}}, (?:one|two|three|four|\d+) (?:m[ae]n|people|guys|hands|workers)\b|"
    rf"\b(?:the|an?|our|two|three|his) (?P<who>{_TRADESMAN})\b(?:,[^.;,]{{1,40}},)?\s+(?:\w+ly )?"
    r"(?:(?:worked|was working|were working) (?:here|in|on|at|with us|for us)|spent|was here|were here)\b",
    re.IGNORECASE,
)
"""A tradesman was at work."""
_TEACHES = re.compile(
    r"\b(?:train(?:ing|er|ers|ed)?|instruct\w*|course|teach\w*|taught|consult\w*|inspect(?:or|ors|ion)|audit\w*|"
    r"insur\w*|accountants?|lawyers?|software|lessons?|appraisers?|newest|employees?|joined|orient\w*|apprentic\w*|"
    r"samples?|template|meeting|talk)\b",
    re.IGNORECASE,
)
"""Who comes to teach, to advise or to stay is no contractor at work."""
_CONDITION = re.compile(
    rf"\b(?:no|not|never|none|nobody|without|neither|nor|if|whenever|would|should|could|must|{_MAY}|shall|will|until|"
    r"unless|in case|instead of|rather than|used to|years ago|last year|landlord['’]?s?|client['’]?s?|customer['’]?s?|"
    r"owner['’]s (?:own )?house)\b|n['’]t\b",
    re.IGNORECASE,
)


_ENDING = re.compile(r"(?:ers?|ors?|ians?|s)\Z")


def contractor_at_work(sentence: str) -> bool:
    """Whether a sentence tells, as done, that a contractor of the company's was at work."""
    told = _OTHERS.sub(" ", sentence)
    named = _CONTRACTOR.search(told)
    if named is None or not _AT_WORK.search(told):
        return False
    return not _NOT_SO.search(told, max(0, named.start() - _NEAR), named.end() + _NEAR)


def outsider_at_work(sentence: str, own_trades: str = "") -> bool:
    """Whether a sentence tells that people who are no employees were hired, sent or paid for work.

    `own_trades` is what the company says of itself: a tradesman of that trade may be one of its own.
    """
    if contractor_at_work(sentence):
        return True
    sorts = (_TAKEN, _PAID, _BY_STATUS, _LENT, _CAME_FOR_DAYS)
    return _TEACHES.search(sentence) is None and any(
        _is_told(sentence, found, own_trades) for sort in sorts for found in sort.finditer(sentence)
    )


def was_taken_on(sentence: str) -> bool:
    """Whether a sentence tells, as done, that somebody was hired who is no employee, or a contractor at work."""
    return contractor_at_work(sentence) or any(_is_told(sentence, each, "") for each in _TAKEN.finditer(sentence))


def _is_told(sentence: str, found: re.Match[str], own_trades: str) -> bool:
    who = found.groupdict().get("who")
    if who and _ENDING.sub("", who.casefold()) in own_trades.casefold():
        return False
    return not _CONDITION.search(sentence, max(0, found.start() - _NEAR), found.end())


_CAME = re.compile(
    r"\b(?P<who>(?:sub-?)?contractors?|subs?|sub-?trades?)\b[^|\t.;]{0,30}\b(?:came|worked|arrived|started|was|were|"
    r"sent home|did|left|hit|dropped|forgot|finished|here|on site|\d+ (?:men|people|guys|hands|workers|trucks?))\b"
    r"|\b(?:contract|agency|freelance|self[- ]employed|subcontracted) (?!work|job|price|terms|review|staff must)"
    r"[a-z]+(?:s|men|man|er|or)\b[^|\t.;]{0,40}\b(?:helped|worked|covered|filled in|stood in|drove|did)\b"
    r"|\b(?:hired|engaged|used|brought in|called in) (?:an?|the|one|two|three|\d) (?:[\w-]+ ){0,2}"
    r"(?P<who2>(?:sub-?)?contractors?|subs?|sub-?trades?)\b",
    re.IGNORECASE,
)
_IN_GENERAL = re.compile(
    rf"\b(?:no|not|never|none|nil|zero|0|any|each|every|all|if|when(?:ever)?|who|must|shall|should|would|will|{_MAY}|"
    r"before|where|general|prime|main|client['’]?s?|customer['’]?s?|(?:their|his|its) own)\b|n['’]t\b",
    re.IGNORECASE,
)


_OURS_HERE = re.compile(r"\b(?i:our (?:sub-?)?contractor)\s?[:\t]\s{0,3}(?!N(?:o|one|il|/A)\b)[A-Z][\w.]+")
"""A form on which a contractor of the company's own signed."""


@lru_cache(TEXTS_KEPT)
def line_with_contractor(text: str) -> str:
    """The first line of a record that tells, as done, of a contractor who came; empty where none does."""
    for line in text.splitlines():
        if _OURS_HERE.search(line):
            return line.strip()
        found = _CAME.search(line)
        if found and not _IN_GENERAL.search(line, max(0, found.start() - _NEAR), found.end()):
            return line.strip()
    return ""


_NONE = r"(?:no|not one|not an?|not a single|never(?: \w+)? an?|nil|zero|0|without(?: any)?|nobody(?:['’]s)?)"
NONE_CAME = re.compile(
    rf"\b{_NONE}\s+(?:(?:outside|other|such|hired|single|more)\s+){{0,2}}(?:(?:sub-?)?contractors?|subs?|"
    rf"sub-?trades?|outfits?|"
    r"outsiders?|outside (?:help|firm|crew|company|people|hands)|hired (?:help|crew|hands))\b(?! (?:may|can|is allowed|"
    r"starts?|works?|begins?|gets?|without|before|until|will|shall|has been hurt|was hurt|got hurt|"
    r"worked (?:here )?(?:alone|without|before|unsafely))\b)"
    r"|\b(?:used to|(?:quit|stopped|given up|gave up)|no longer|not any ?more)\b[^.,;]{0,30}\b"
    r"(?:hir(?:e|ed|ing)|contract(?:ing|ed|ors?)?|sub(?:s|bing|contract\w*)?|bring(?:ing)? in|outside (?:help|"
    r"firms?|crews?))\b"
    r"|\b(?:with )?(?:our )?own (?:people|hands|crew|men|staff) only\b|\bonly (?:our )?own (?:people|crew|men|staff)\b",
    re.IGNORECASE,
)
_FOR_PART = re.compile(
    r"\b(?:other|another|else|more|further|new|next|besides|except|apart from|on site (?:that|this) day|that day|"
    r"left out|missed|without an? (?:orientation|agreement|sheet|form|signature)|yet)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def nobody_elses(notes: str) -> str:
    """The sentence by which no contractor worked in the period; empty where none says so."""
    return next((each for each in sentences(notes) if NONE_CAME.search(each) and not _FOR_PART.search(each)), "")
