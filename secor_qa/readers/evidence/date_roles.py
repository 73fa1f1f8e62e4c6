"""What a date is the date of, by the words that stand before it, above it or behind it."""

from __future__ import annotations

import re

from secor_qa.procedure.words import DateRole


class NoDate:
    """The words say that what looks like a date is none of the document: a birthday, a serial number."""


LEFT_OUT = NoDate()
_DONE = (
    r"inspect(?:ion|ed)|meetings?|minutes|training|trained|drill|exercise|incident|accident|injury|occurrence|"
    r"assessment|audit|visit|course|session|toolbox|tailgate|talk|orientation|investigation|interview|test(?:ed)?|"
    r"check(?:ed)?|service[ds]?|maintenance|repair(?:s|ed)?|observation|walk-?through|report(?:ed)?|event|completion|"
    r"issued?|attend(?:ed|ance)|held|conducted|performed|carried out|took place|occurred|completed?|done|finished|"
    r"closed|submitted|prepared|recorded|logged|entry|r[eé]union|formation|exercice|visite|tenue?|effectu[eé]e?|"
    r"compl[eé]t[eé]e?|rapport|enqu[eê]te"
)
_KEPT = (
    r"(?:part|model|asset|unit|invoice|p\.?o\.?|order|policy|account|acct|wcb|permit|licen[cs]e|certificate|cert|"
    r"reference|ref|file|job|project|form|document|doc)"
)
_FORMS = r"(?:form|template|formulaire|mod[eè]le)"
_END = r"\W{0,6}(?:dated?\W{0,3})?\Z"
_OF_THE_FORM = (
    rf"\b{_FORMS}\b[^.;]{{0,25}}\b(?:effective|issued?|rev|revised|revision|updated?|version|approved|created)\b|"
    rf"(?<![\w.])(?:r[eé]v|ver|v)\b\.?\s{{0,2}}[:#]?\s{{0,2}}[\w.]{{0,6}}{_END}|"
    rf"\bversion\s{{0,2}}[:#]?\s{{0,2}}[\w.]{{0,6}}{_END}|\brevision\s(?:no\.?\s?)?[0-9][\w.]{{0,4}}{_END}|"
    rf"(?<![\w.])v[0-9][0-9.]{{0,4}}{_END}|(?:©|\(c\)|\bcopyright)\s?\Z|\b(?:supersedes|replaces)\b|"
    rf"\b{_FORMS}\s[\w-]{{0,12}}[0-9][\w-]{{0,6}}{_END}"
)
_ELSEWHERE = (
    r"\b(?:hired?|hiring|employed|seniority|incorporated|established|since|purchased?|manufactured?|previous|"
    r"date of manufacture|in service|csa)\b|"
    r"\b(?:ohs|safety|health|labou?r|compensation|standards) (?:act|code|regulations?)\b"
)
_TO_COME = (
    r"\b(?:next|due|target|deadline|by when|no later than|complete by|review by|"
    r"(?:to|must|will|shall) (?:next )?be|"
    r"(?:scheduled|planned|rescheduled) (?:for|date|on|to)|(?:is|are|now) set for|"
    r"follow[- ]?up (?:by|date|on|required)|renew(?:al)?|"
    r"(?:goals?|aims?|objectives?|targets?) (?:to|till|until|by|for|up to)|"
    r"prochaine?|[eé]ch[eé]ance|re-?certif\w{0,9}|retrain\w{0,4})\b|"
    r"\b(?:booked|enrol(?:l?ed)?|registered|signed up|seats?)\b"
    r"(?: (?:for|in|on|to|with|the|an?|course|class|refresher|of)){0,5}"
    r"\W{0,4}\Z"
)
_SIGNING = (
    r"(?:\b(?:sign(?:ed|ature|atures|ing|[- ]?off|atory)?|approv(?:ed|al)|authori[sz]ed|acknowledged)\b|"
    r"/s/|\bsignée?\b|\bsigne(?= (?:le|par)\b))"
)
# In the order in which they are weighed; each is looked for in the words next to the date.
_ROLES: tuple[tuple[DateRole | NoDate, str], ...] = (
    (LEFT_OUT, r"\b(?:date of birth|birth ?(?:date|day)|born(?: on)?|d\.?o\.?b\b|date de naissance|n[eé]e? le)"),
    (LEFT_OUT, r"\b(?:serial|s/n|p/n|tel|telephone|phone|fax|vin)\b\W{0,3}(?:no|number|#)?\W{0,3}\Z"),
    (LEFT_OUT, rf"\b{_KEPT}\W{{0,3}}(?:no|num|number|nr|n°|#|id|code)\W{{0,3}}\Z"),
    (DateRole.FORM, _OF_THE_FORM),
    (DateRole.OTHER, _ELSEWHERE),
    (
        DateRole.EXPIRES,
        (
            r"\b(?:expir\w{0,6}|(?:runs?|running) out|runs (?:to|until|till)|"
            r"(?:valid|good|current|fit|approved|cleared)(?: for (?:\w+ )?\w+)? "
            r"(?:until|till?|to|thru|through)|valide? jusqu|renew before|(?:oldest|earliest|nearest) date)"
            r"(?![^\n]{0,30}\b(?:looked at|checked|seen|as of)\b)"
        ),
    ),
    (DateRole.DUE, _TO_COME),
    (DateRole.SIGNED, _SIGNING),
    (
        DateRole.REVIEWED,
        r"\b(?:reviewed|reviews?(?: date)?|revised|revision|updated|amended|r[eé]vis[eé]\w{0,2}|mise? [aà] jour)\b",
    ),
    (
        DateRole.EFFECTIVE,
        r"\b(?:effective|in effect|in force|into force|comes into|valid from|implemented|adopted|en vigueur)\b",
    ),
    (DateRole.RECORD, rf"\b(?:{_DONE})\b"),
    (DateRole.RECORD, r"\b(?:dated?|day|week (?:of|ending)|month(?: of)?|fait le)\b\W{0,4}(?:the\s)?\Z"),
)
_WORDS = tuple((role, re.compile(pattern, re.IGNORECASE)) for role, pattern in _ROLES)
_BARE = re.compile(r"\W{0,3}(?:the )?(?:dated?|day)\b\W{0,4}\Z", re.IGNORECASE)
_CONNECTS = re.compile(
    r"[\s,;:&/–—-]{0,6}(?:to|until|till|through|thru|and|au|et|or)?[\s,;:&/–—-]{0,6}\Z", re.IGNORECASE
)


def role_by(words: str) -> tuple[DateRole | NoDate, str] | None:
    """The role that a label or heading gives a date, with the words that tell it; None where they tell nothing.

    The words nearest to the date come last. `Date` alone tells only that the document is of that day.
    """
    for role, pattern in _WORDS:
        for found in pattern.finditer(words):
            why = " ".join(words[found.start() :].split()).strip(" :.-–_([|")
            return role, why or found[0].strip()
    return None


def is_bare(words: str) -> bool:
    """Whether a label says no more than `Date`, so that the words further off may say of what."""
    return bool(_BARE.fullmatch(words.strip()))


def connects(words: str) -> bool:
    """Whether the words only tie a date to the one before: `from 3 March to 5 March`."""
    return bool(_CONNECTS.fullmatch(words))
