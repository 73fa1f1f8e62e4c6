"""Written rules that one question denies to be there and that another may tell as handed out or read (2.5(d))."""

from __future__ import annotations

import re

from secor_qa.procedure.wording.told_elsewhere import Thing
from secor_qa.procedure.wording.unwritten import NOTHING_WRITTEN, ONLY_TOLD
from secor_qa.procedure.words import Answer

_I = re.IGNORECASE
_PAPER = r"(?:procedures?|plan|policy|rules?|standard|program(?:me)?|instructions?|page|guide|code|sheet)"
_USED = r"(?:handed|given|signed|read|explained|shown|gone (?:through|over)|posted|hung|reviewed|followed|taught)"
_GOT = (
    r"(?:got|given|gave|received|handed(?: \w+)?|read|signed(?: for)?|explained|showed|shown|went (?:through|over)|"
    r"taken through|follow(?:s|ed)?)"
)
_NONE_YET = re.compile(
    rf"{NOTHING_WRITTEN.pattern}|{ONLY_TOLD.pattern}|"
    r"\bno (?:written|such|formal|own|real)\b|"
    r"\b(?:not|never)(?: yet)?(?: been)? (?:written|put on paper|put in writing)\b|"
    rf"\b(?:have|has|is|with|there['’]s) (?:still |as yet |yet )?no (?:[\w-]+ ){{0,4}}?{_PAPER}\b",
    _I,
)
"""The note denies the paper itself, and not only a part of it or its hand."""


def _written(name: str, asked: str, noun: str) -> Thing:
    """A paper of a question, by the noun under which others speak of it."""
    return Thing(
        name,
        re.compile(asked, _I),
        (Answer.NO,),
        re.compile(
            rf"\b{noun}\b[^.;]{{0,70}}?\b(?:was|were|is|are|has been|been)(?: \w+){{0,2}}? {_USED}\b|"
            rf"\b{_GOT} (?:a copy of )?(?:our|the|their|that)(?: written| own)? {noun}\b",
            _I,
        ),
        says_so=_NONE_YET,
    )


WRITTEN_THINGS = (
    _written(
        "a procedure for working alone",
        r"\bworks alone\b",
        rf"(?:(?:working|work)[- ]alone|lone[- ]work(?:er|ing)?|check-?in) {_PAPER}",
    ),
    _written(
        "a standard for protective equipment",
        r"\bwhich protective equipment\b",
        rf"(?:ppe|protective equipment|protective gear) {_PAPER}",
    ),
    _written(
        "a way of finding hazards in writing",
        r"\bwritten way of finding hazards\b",
        r"(?:hazard|risk)[- ](?:assessment )?(?:procedure|standard|policy|program(?:me)?)",
    ),
    _written(
        "written rules of work",
        r"\brules of work\b",
        rf"(?:rules of work|work rules|safety rules|(?:disciplin\w+|enforcement) {_PAPER})",
    ),
    _written(
        "a way of choosing contractors in writing",
        r"\bway of choosing contractors\b",
        r"contractors?['’]? (?:selection |management |safety )?(?:procedure|policy|program(?:me)?|standard)",
    ),
    _written(
        "an inspection procedure",
        r"\bwhat is inspected, how often\b",
        r"inspection (?:procedure|policy|program(?:me)?|standard|schedule)",
    ),
    _written(
        "an incident procedure",
        r"\bwhich incidents and near misses are reported\b",
        r"(?:incident|accident)(?:[- ]reporting| investigation)? (?:procedure|policy|program(?:me)?|standard)",
    ),
    _written("an emergency plan", r"\bemergency plan\b", r"emergency (?:response )?(?:plan|procedures?)"),
)
