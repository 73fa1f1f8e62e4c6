"""Whether a paper names anybody: by a given name, an initial before a surname, two names side by side, or initials."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.dates import MONTHS
from secor_qa.procedure.wording.persons import GIVEN_NAMES

_NO_NAMES = frozenset(
    words(
        "ltd inc corp co limited incorporated company llp llc training safety course courses services service "
        "solutions "
        "academy institute college school centre center group association council society red cross ambulance "
        "certificate certification certified card record completion achievement congratulations first aid basic "
        "standard "
        "advanced emergency fall protection confined space forklift lift aerial platform transportation "
        "dangerous goods "
        "hazardous materials workplace information system whmis tdg h2s alive ground disturbance chainsaw operator "
        "health hazard assessment form report sheet list plan policy procedure minutes meeting toolbox tailgate talk "
        "inspection log book register attendance date time place location site shop yard office north south east west "
        "street avenue road drive highway alberta saskatchewan manitoba ontario british columbia yukon canada northern "
        "monday tuesday wednesday thursday friday saturday sunday page number no issued expires valid until passed "
        "completed result score hours trainer instructor provider this the and for of to in on with has have is "
        "job task step control controls what who when how next one new old safe work field level daily weekly monthly "
        "water fire extinguisher exit door truck unit trailer saw machine equipment tools"
    )
) | frozenset(MONTHS)
_GIVEN = GIVEN_NAMES - frozenset(MONTHS)
_OF_FIRMS = frozenset(
    words(
        "ltd inc corp co limited incorporated company llp llc training safety courses services service solutions "
        "academy "
        "institute college school centre center group association council society cross ambulance consulting rentals"
    )
)
"""A run of capitals with one of these is a firm's name."""
_LETTER = r"A-ZÀ-Ý"
_INITIAL_AND_NAME = re.compile(rf"(?<![\w.])(?:[{_LETTER}]\.[ -]?){{1,3}}[{_LETTER}][\wÀ-ÿ'’-]{{2,20}}")
_NAME_AND_INITIAL = re.compile(rf"\b[{_LETTER}][a-zà-ÿ'’-]{{2,20}} [{_LETTER}](?:\.|\b(?![\w'’-]))")
_RUN = re.compile(rf"(?<![\w-])[{_LETTER}][\wÀ-ÿ'’-]{{1,20}}(?:[ ,&]{{1,3}}[{_LETTER}][\wÀ-ÿ'’-]{{1,20}}){{1,8}}")
_PAIR = re.compile(rf"(?=(?<![\w-])([{_LETTER}][\wÀ-ÿ'’-]{{1,20}})[ ,]{{1,2}}([{_LETTER}][\wÀ-ÿ'’-]{{1,20}})(?![\w-]))")
_INITIALS = re.compile(r"(?:^|[ \t:,(/])([A-Z]{2,3})(?=$|[ \t,;/)])", re.MULTILINE)
_DOTTED = re.compile(rf"(?<![\w.])[{_LETTER}]\.[ ]?[{_LETTER}]\.,? (?:and |& )?[{_LETTER}]\.[ ]?[{_LETTER}]\.")
"""Initials of several with their dots: `T.O., M.H.`"""
_BEHIND_A_LABEL = re.compile(
    r"\b(?:present|attended|attendees|crew|team|workers?|operator|participants?|names?|employee|inspectors?|by|"
    r"with|here|"
    r"who(?: was there)?|told|told to|asked|signed|took part|in on it|foreman|driver)\b[ \t]{0,3}[:(\t]?[ \t]{0,4}"
    rf"(?!(?:the|all|every\w*|a|an|our)\b)(?-i:[{_LETTER}])[a-zà-ÿ'’-]{{1,20}}\b",
    re.IGNORECASE,
)
_ALONE_BEHIND_A_COLON = re.compile(rf":[ \t]{{1,4}}([{_LETTER}][a-zà-ÿ'’-]{{2,20}})[ \t]*$", re.MULTILINE)
_NO_INITIALS = frozenset(
    word.upper()
    for word in words(
        "OK NA NO YES AM PM PPE FLHA JHA JSA TDG WHMIS ERP SDS MSDS OHS WCB AB BC SK MB ON QC NS NB PE NL YT NT "
        "NU CO ID "
        "LTD INC CSA ABC CPR AED LEL GFI GPS RV UV AC DC KM CM MM KG LB LBS PSI KPA HR HRS MIN MAX QTY REV FA "
        "DOT CVIP SOP "
        "SWP"
    )
)
"""Capitals that are no initials."""


@lru_cache(TEXTS_KEPT)
def names_anybody(text: str) -> bool:
    """Whether anything in a text may be somebody's name or initials."""
    if _INITIAL_AND_NAME.search(text) or _NAME_AND_INITIAL.search(text):
        return True
    told = words(text)
    if not _GIVEN.isdisjoint(told):
        return True
    runs = "\n".join(found[0] for found in _RUN.finditer(text) if _OF_FIRMS.isdisjoint(words(found[0])))
    pairs = ((one.casefold(), other.casefold()) for one, other in _PAIR.findall(runs))
    if any(one not in _NO_NAMES and other not in _NO_NAMES for one, other in pairs):
        return True
    if _DOTTED.search(text) or any(each[1] not in _NO_INITIALS for each in _INITIALS.finditer(text)):
        return True
    if any(found[1].casefold() not in _NO_NAMES for found in _ALONE_BEHIND_A_COLON.finditer(text)):
        return True
    behind = (found[0].split()[-1].casefold() for found in _BEHIND_A_LABEL.finditer(text))
    return any(each not in _NO_NAMES for each in behind)
