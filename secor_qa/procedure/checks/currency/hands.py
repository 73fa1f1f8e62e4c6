"""2.5(b): forms with lines for hands of which one side's is empty, or all of which are.

Measure: a line for a hand is empty where a rule follows its label and nothing else does, on it or as a name below it.
One side's is missed where somebody else signed and nobody of the company did; all are where two at least are empty and
no hand, no initials and no “by” somebody is there.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH

HANDS_MIN = 2
"""So many empty lines for hands, and none that is not, are a form that nobody stands for (a reading)."""
_RULE = r"[ \t]{0,10}(?:_{4,}|\.{6,}|…{2,})[ \t_.…]{0,120}"
_SIDE = (
    r"(?:company|employer|firm|business|owner|management|manager|supervisor|foreman|trainer|instructor|"
    r"lead(?: hand)?|superintendent|crew chief)"
)
_DOES = (
    r"(?:opened|closed|done|checked|inspected|filled (?:in|out)|completed|held|led|given|prepared|conducted|walked|"
    r"written|made|entered|observed|reported|investigated|tested|trained|shown|explained|chaired|recorded)"
)
_WRITTEN = rf"(?!(?:date|time|initials?|signatures?)\b|{_DOES} by\b)[^\W_]"
_SIDE_LABEL = (
    r"(?:\b(?:sign(?:ed|ature|atures)?[ \t]{1,5})?(?:for|by|of|on behalf of)[ \t]{1,5}(?:the |our |your )?"
    rf"{_SIDE}\b|"
    rf"(?:^|[\t_.]|[ \t]{{2,20}}){_SIDE}(?:['’]s)?(?:[ \t](?:signature|signs?|initials|representative|rep))?\b)"
)
_ENDS = r"(?=[ \t]{0,20}(?:$|(?:date|on|time)\b[^\n]{0,40}$))"
_SIDE_OPEN = re.compile(
    rf"(?P<label>{_SIDE_LABEL})(?:[ \t]\([^)\n]{{1,20}}\))?[ \t]{{0,5}}:?{_RULE}{_ENDS}", re.IGNORECASE | re.MULTILINE
)
_SIDE_GIVEN = re.compile(
    rf"\b{_SIDE}(?:['’]s)?(?:[ \t]\w{{2,20}}){{0,2}}[ \t]{{0,5}}(?::[ \t_.]{{0,80}}|\(){_WRITTEN}|,[ \t]?{_SIDE}\b|"
    rf"\({_SIDE}\)",
    re.IGNORECASE,
)
_HAND_GIVEN = re.compile(
    r"\b(?:signature|signed|sign|worker|employee|new (?:hire|worker|employee)|trainee|participant|driver|operator|"
    r"visitor|contractor|apprentice|helper)\b[^:\n_]{0,25}:[ \t]{0,5}[^\W_]|/s/|\((?:e-?)?signed\)",
    re.IGNORECASE,
)
_PART = r"(?:[A-Z]\.|[A-Z][\w'’-]{1,20})"
_NAME_BELOW = re.compile(rf"[ \t]{{0,40}}\n[ \t]{{0,40}}{_PART}(?:[ \t]{_PART}){{1,3}}[ \t]{{0,20}}(?:,|\(|\n|\Z)")
_BY_OPEN = re.compile(rf"(?P<label>\b{_DOES} by\b)[ \t]{{0,5}}:?{_RULE}", re.IGNORECASE)
_BY_GIVEN = re.compile(rf"\b{_DOES} by\b[ \t]{{0,5}}:?[ \t_.]{{0,60}}{_WRITTEN}", re.IGNORECASE)
_SIGN_OPEN = re.compile(
    r"(?P<label>\b(?:crew |worker |workers['’] |my |your )?(?:initials?|signatures?|signed|sign here)\b)"
    rf"[ \t]{{0,5}}:?{_RULE}{_ENDS}",
    re.IGNORECASE | re.MULTILINE,
)
_SIGN_GIVEN = re.compile(
    r"\b(?:initials?|initialled|signatures?|signed|sign)\b(?: by)?[ \t]{0,5}:?[ \t_.]{0,60}"
    rf"{_WRITTEN}|/s/|\((?:e-?)?signed\)",
    re.IGNORECASE,
)
_INITIALS = re.compile(r"(?:^|[ \t])[A-Z]{2,3}[ \t]*$|(?:[ \t][A-Z]{2,3}){2}\b", re.MULTILINE)
_PLACE, _INITIAL = re.compile(r"[_.…]{3,}"), re.compile(r"initial|sign", re.IGNORECASE)
"""A place for one hand; and labels behind which there may be several."""
_ANY_GIVEN = (_BY_GIVEN, _SIGN_GIVEN, _SIDE_GIVEN, _HAND_GIVEN, _INITIALS)
_HAND_OPEN = re.compile(
    r"(?:(?:^|[\t_.:]|[ \t])(?P<before>(?:I (?:have |was |took |had )?(?:got|read|understood|understand|agree|"
    r"accept|received|"
    rf"was shown|know|heard)[^:\n_.]{{0,40}}|(?:{_DOES}|approved|reviewed|signed|accepted|oriented|understood|"
    rf"authori[sz]ed)"
    rf"(?: by| for \w+(?: \w+)?)?|sign here|signatures?(?: of[^:\n_]{{1,30}})?|(?:{_SIDE}|worker|employee|"
    rf"new (?:hire|worker|"
    r"employee|person|hand)|trainee|participant|president|director|shift boss|crew)(?:['’]s)?(?: (?:signature|"
    r"sign|initials))?))"
    r"[ \t]{0,5}:?[ \t]{0,10}_{4,}(?:[ \t_]{0,80})"
    r"(?=$|\n|[ \t]*(?:(?:date|on|time|signed|signature)\b[^\n:]{0,20}:?|\d|(?:19|20)\d\d|"
    rf"{MONTH}\b|\()))|(?:(?:^|[ \t])_{{6,}}[ \t]{{0,5}}\((?P<behind>sig(?:n(?:ed|ature))?)\.?\))",
    re.IGNORECASE | re.MULTILINE,
)
"""A line for a hand that ends where the hand should be, or where a day follows; or one before `(signature)`."""
LIST_MIN = 3
"""So many hands given behind one label are a list that may have room for more."""
_ROLE = (
    r"(?:new (?:hand|hire|worker|person|employee|\w{3,12})|workers?|employee|trainee|participant|"
    r"(?:sub-?)?contractors?|"
    r"visitor|client|customer|owner|(?:\w{2,10} )?manager|supervisor|foreman|lead(?: hand)?|trainer|instructor|"
    r"employer|company|operator|driver|helper|apprentice|guide|mentor|representative)"
)
_HAND_LABEL = re.compile(
    r"(?:(?:^|[\t_.)]|[ ]{2})[ \t]{0,20}|(?<=[_)\d]) )(?P<label>(?P<party>(?:signed )?(?:for|on behalf of) "
    r"(?:the )?[^\W\d_]"
    r"[\w'’&.-]*(?:[ ][\w'’&.-]+){0,4})|"
    rf"{_ROLE}(?:['’]s)?(?: signature| initials)?)[ ]{{0,3}}:|"
    r"\b(?P<sign>sign(?:ed|ature)?(?: ?\([^)\n]{2,30}\)| (?:by|for|of) [^:\n\t_]{2,30})?)[ ]{0,3}:",
    re.IGNORECASE | re.MULTILINE,
)
"""The label of a place for the hand of one side; with a name behind `for`, or a word of signing, or a role alone."""
_NAMED = re.compile(rf"[ \t_.]{{0,60}}(?:{_PART}[ \t]){{1,3}}{_PART}|[ \t_.]{{0,60}}[A-Z]\.? ?{_PART}")
_SIGNED = re.compile(r"/s/|\((?:e-?)?signed\)", re.IGNORECASE)
_NOTHING = re.compile(
    rf"[ \t_.…]*(?:[,(] ?(?:the )?(?:\w{{2,12}} )?{_ROLE}\b\)?[ \t_.…]*)?(?:,? ?(?:date|dated|on)\b[ \t:_.…]*)?",
    re.IGNORECASE,
)
"""A rule, and behind it at most who should have signed: `______, driver`."""
_BESIDE_A_NAME = re.compile(
    rf"\b(?i:signed?|signature)[ ]?:[ \t]{{0,10}}(?:{_PART}[ ]){{1,2}}{_PART}[ \t]{{1,20}}(?P<label>(?i:{_ROLE}))[ ]?:"
    r"[ \t_.]{0,80}$(?!\n[ \t]{0,40}[A-Z])",
    re.MULTILINE,
)
"""A role's place at the end of the line on which another signed, its rule lost."""
NEAR_LINES = 2
"""Places for the hands of two sides stand so near to each other."""
_SPARE = re.compile(r"\b(?:if|where|optional|witness\w*|second|other|next|client|customer|office|approv\w+)\b", re.I)


def nobody_for_the_company(text: str) -> str:
    """The label of the company's line for a hand on which nothing stands where others signed; else empty."""
    found = _SIDE_OPEN.search(text)
    if found is None or not _HAND_GIVEN.search(text) or _SIDE_GIVEN.search(text):
        return ""
    if _SPARE.search(_line(text, found)) or _NAME_BELOW.match(text, found.end()):
        return ""
    return found["label"].strip(" \t_.…:")


def nobodys(text: str) -> tuple[str, ...]:
    """The labels of all lines for hands of a form that nobody stands for; none where anybody does."""
    found = [*_BY_OPEN.finditer(text), *_SIGN_OPEN.finditer(text), *_SIDE_OPEN.finditer(text)]
    found = [each for each in found if not _SPARE.search(_line(text, each))]
    labels = tuple(dict.fromkeys(each["label"].strip(" \t_.…:") for each in found))
    n_places = max(len(labels), sum(len(_PLACE.findall(each[0])) for each in found if _INITIAL.search(each["label"])))
    if n_places < HANDS_MIN or any(given.search(text) for given in _ANY_GIVEN):
        return ()
    return () if any(_NAME_BELOW.match(text, each.end()) for each in found) else labels


@lru_cache(TEXTS_KEPT)
def one_side_open(text: str) -> str:
    """The label of a place for one side's hand that is empty, where the other side's beside it is not; else empty."""
    found = list(_HAND_LABEL.finditer(text))
    lines = [text.count("\n", 0, each.start("label") if each["label"] else each.start("sign")) for each in found]
    values = [_value(text, each, after) for each, after in zip_longest(found, found[1:])]
    given = [at for at, each in enumerate(found) if _is_given(each, values[at])]
    for at, each in enumerate(found):
        is_rule = "___" in values[at] or "...." in values[at]
        if not _NOTHING.fullmatch(values[at]) or not (is_rule or each["party"]) or _SPARE.search(_line(text, each)):
            continue
        if not is_rule and re.match(r"\s*\n[ \t]{0,40}[A-Z]", text[each.end() + len(values[at]) :]):
            continue
        if _NAME_BELOW.match(text, each.end() + len(values[at])):
            continue
        if any(0 <= abs(lines[other] - lines[at]) <= NEAR_LINES for other in given):
            return " ".join((each["label"] or each["sign"]).split())
    beside = _BESIDE_A_NAME.search(text)
    return beside["label"] if beside and not _SPARE.search(beside["label"]) else ""


def _value(text: str, label: re.Match[str], after: re.Match[str] | None) -> str:
    """What stands behind a label, up to the next one or the end of its line."""
    end = text.find("\n", label.end())
    end = len(text) if end < 0 else end
    if after:
        end = min(end, after.start("label" if after["label"] else "sign"))
    return text[label.end() : end]


def _is_given(label: re.Match[str], value: str) -> bool:
    """Whether a hand stands behind a label: one that says so, or a name behind a word of signing."""
    return bool(_SIGNED.search(value)) or bool((label["party"] or label["sign"]) and _NAMED.match(value))


@lru_cache(TEXTS_KEPT)
def missing_hand(text: str) -> str:
    """The label of the first line for a hand on which nothing stands, whoever else signed; empty where none is.

    For papers that are asked for signed. Of a list of hands that goes on, with three of them given, the rest is spare.
    """
    for found in _HAND_OPEN.finditer(text):
        label = " ".join((found["before"] or found["behind"]).strip(" \t_.…:()").split())
        if _SPARE.search(_line(text, found)) or _NAME_BELOW.match(text, found.end()):
            continue
        given = re.findall(rf"\b{re.escape(label)}\b[ \t]{{0,5}}:?[ \t]{{1,5}}[^\W_]", text, re.IGNORECASE)
        if len(given) < LIST_MIN:
            return label
    return ""


def _line(text: str, found: re.Match[str]) -> str:
    """The part of the line before a rule that may tell that it is spare, 40 characters at most."""
    begin = max(text.rfind("\n", 0, found.start() + 1) + 1, found.start() - 40)
    return text[begin : found.end()]
