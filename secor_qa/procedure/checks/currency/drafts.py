"""2.5(b): papers that call themselves drafts, or say of their approval that it is still to come.

Measure: in the first lines, or the last ones, a short line in which `draft` heads or ends it, or stands behind a mark,
with nothing behind it but a number, a day or what it is out for; or a label of approval with no more than a wait.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH

TOP_LINES, END_LINES, LINE_MAX = 5, 3, 140
"""Where a paper says what it is, and how long such a line may be."""
_KIND = r"(?:(?:first|second|third|rough|early|working|unsigned|unapproved|initial|new|latest|final) ){0,2}"
_BEHIND = (
    r"(?=[ \t]*(?:$|[)\]|.,;/–—-]|:(?![ \t]{0,3}[-+]?\d)|\t|no\.? ?\d|"
    r"#? ?\d{1,2}(?![\d.,/]?\d)|\d{1,4}[-/.]\d{1,2}[-/.]|20\d\d|v\.? ?\d|"
    rf"rev\w*\.? ?\d|(?:of |as of |from |dated )?(?:\d{{1,2}} )?{MONTH}\b|"
    r"(?:for|to be|not|only|copy|version|until|till|pending|awaiting|waiting|out for|under|sent|issued|as of)\b))"
)
_DRAFT = re.compile(
    rf"(?:\A[^\w\n]*(?:(?:status|version|stage|state|edition|rev(?:ision)?)\W{{1,3}})?(?P<head>{_KIND}draft){_BEHIND}|"
    rf"(?P<mark>[(\[|]|[-–—,:;.]|[ ]{{2,}}|\t|\*+)[ \t]*(?P<tail>{_KIND}draft){_BEHIND}|"
    rf"\s(?P<capitals>(?-i:DRAFT)){_BEHIND}|"
    r"(?P<progress>\b(?:work in progress|not (?:the )?final(?: version)?|preliminary (?:copy|version)|"
    r"proposed (?:version|text|wording))\b)[^\w\n]*\Z)",
    re.IGNORECASE,
)
_OF_AIR = re.compile(r"\bdraft (?:beer|horse|stop|board|hood|fan|gauge|tube|line|system|tower)s?\b", re.IGNORECASE)
_REST = re.compile(r"[^\n.;|)\]_\t]{0,40}")
_WAITS = (
    r"(?:still )?(?:pending|not yet|tb[acd]|to come|to follow|to be (?:\w+ )?(?:done|given|confirmed|signed|added)|"
    r"await\w*|waiting|outstanding|open|in progress|under (?:review|discussion)|soon|later|nobody(?: yet)?|"
    r"none yet|not (?:approved|signed|done|given)|at the next)\b[^\n\t]{0,40}"
)
_APPROVAL = re.compile(
    r"(?:^|[\t.;,|(]|[ ]{2})[ \t]*(?P<said>(?:approv(?:ed|al)|adopted|authori[sz](?:ed|ation)|sign(?:ed)?[- ]?off|"
    rf"in force|in effect|effective)(?: (?:by|of|from|on|date|status)(?: (?:the )?\w+)?)?[ \t]?[:–—-][ \t]*{_WAITS})|"
    r"^[^\w\n]*(?P<alone>(?:(?:this|the) \w+ (?:is|has) )?(?:still )?(?:not (?:yet )?(?:been )?(?:approved|adopted|"
    r"in force|in effect|signed off|finali[sz]ed)|(?:awaiting|pending|waiting for) (?:the )?(?:\w+['’]?s? )?"
    r"(?:approval|sign[- ]?off|signature)|(?:approval|sign[- ]?off) (?:is )?(?:still )?(?:pending|outstanding|"
    r"to follow))(?: (?:by|of|from|yet)(?: (?:the )?\w+){0,2})?)[^\w\n]*$",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def draft_of_it(text: str) -> str:
    """The words in which a paper calls itself a draft; empty where it does not."""
    for line in _ends(text):
        if _OF_AIR.search(line):
            continue
        if found := _DRAFT.search(line):
            group = next(name for name in ("head", "tail", "capitals", "progress") if found[name])
            rest = _REST.match(line, found.end(group))
            return " ".join((found[group] + (rest[0] if rest else "")).split()).strip(" -–—,:")
    return ""


@lru_cache(TEXTS_KEPT)
def not_approved(text: str) -> str:
    """The words in which a paper says that its approval is still to come; empty where it does not."""
    found = next((each for line in _ends(text) if (each := _APPROVAL.search(line))), None)
    return " ".join((found["said"] or found["alone"]).split()) if found else ""


def _ends(text: str) -> list[str]:
    """The short lines among the first and the last of a page."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    ends = lines if len(lines) <= TOP_LINES + END_LINES else [*lines[:TOP_LINES], *lines[-END_LINES:]]
    return [line for line in ends if len(line) <= LINE_MAX]
