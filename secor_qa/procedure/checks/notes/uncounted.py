"""2.5(c): the notes tell of those by whom a question's points go besides: people who know or can find, shifts covered.

Measure: the guideline goes by them, and the notes have no word, number or share of it, in whatever words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.checks.notes.tally import SHARE_OF_PEOPLE
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.names_of_papers import PAPER_REFERENCE
from secor_qa.procedure.wording.stems import is_french
from secor_qa.procedure.words import Check, Status, Strength

_WHO_KNOW = re.compile(r"\bwho (?:know|knew|could|can)\b", re.IGNORECASE)
_KNOWN_TO = re.compile(
    r"\bknown to (?:everyone|everybody|all|those|each|the|people|workers)\b[^.;]*\b(?:asked|spoken to|interviewed)\b",
    re.IGNORECASE,
)
_FIND_ONE = re.compile(r"[^:;.]*\b(?:can|could|able to) (?:find|locate|produce)\b[^;.]*", re.IGNORECASE)
_OF_FINDING = re.compile(
    r"\b(?:find|found|finds|finding|look\w*|search\w*|minutes?|seconds?|secs?|mins?|quick\w*|fast|at once|right away|"
    r"straight ?away|in no time|pull\w*|fetch\w*|produc\w*|ask\w*|test\w*|tried|try|hand(?:ed)?|took|locat\w*|had it|"
    r"had (?:both|all|them)|brought|trouv\w*|clock\w*|timed|came up with|laid|picked|got (?:it|them|"
    r"hold)|easy|easily)\b",
    re.IGNORECASE,
)
"""Words of somebody who looked for a thing, and how long it took."""
_OF_CONTENTS = re.compile(r"\b(?:points?|pointed (?=\w+ly))\b", re.IGNORECASE)
_OF_THE_ASKED = re.compile(
    r"\b(?:ask\w*|interview\w*|spoke\w*|speak\w*|talk\w*|said|say|says|told|tell|tells|knew|know\w*|aware|explain\w*|"
    r"answer\w*|recit\w*|quiz\w*|underst\w+|heard|learn\w*|taught|teach\w*|\w*train\w*|"
    r"wkrs?|workers?|people|persons?|crew|men|guys|staff|hands|everyone|everybody|all of us|"
    r"drivers?|employees?|of us)\b",
    re.IGNORECASE,
)
_KITS_AND_SHIFTS = re.compile(r"\bkits and shifts\b|\bshifts and kits\b", re.IGNORECASE)
_OF_KITS = re.compile(
    r"\b(?:kits?|box(?:es)?|bags?|packs?|pouch\w*|cabinets?|cases?|suppl(?:y|ies)|bandages|dressings?|gauze|splints?|"
    r"contents?|lids?|opened|(?:all|each|both|every one|\d) full|tape|scissors|plasters?|antiseptic|cream|"
    r"stocked|restocked|trousses?|bo[iî]tes?|pansements?|equipment|everything|all of it|all there)\b",
    re.IGNORECASE,
)
"""Words of the things for first aid."""
_LOOKED_IN = re.compile(
    r"\b(?:I|we) (?:opened|looked|checked|found|went|took|sampled|have|had|enclose|attach|send)\w*|"
    r"\bfirst[- ]aid(?:ers?)? (?:certificate|card|ticket|kits?|box|boxes)\w*",
    re.IGNORECASE,
)
_ON_SHIFT = re.compile(
    r"\b(?:shifts?|days?|evenings?|nights?|weekends?|crews?|teams?|"
    r"every(?: (?!(?:\w+ )?(?:kit|box|bag|lid|bandage))|one|body)|some(?:body|one)|"
    r"no(?:body| one)|always|"
    r"whoever|at least one|on duty|aiders?|aides?|attendants?|holders?|holds?|both(?! (?:are |were |is )?(?:full|clean|"
    r"complete|stocked|good|whole|there|had everything|sealed|opened|in order|kits?|boxes|bags|checked|dated))|"
    r"each of us|all of us|people|"
    r"persons?|workers?|staff|hands|drivers?|lead\w*|I|we|me|my|us|quarts?|secouristes?)\b",
    re.IGNORECASE,
)
"""Words of who can give first aid, and when."""


def uncounted(question: Question, notes: str) -> Iterator[Finding]:
    """Whom or what the guideline goes by besides, where the notes have no word of it: people who know, shifts."""
    guideline = question.guideline
    if is_french(notes) != is_french(guideline):
        return
    told, asks_people = _OF_CONTENTS.sub(" ", PAPER_REFERENCE.sub(" ", notes)), "I" in question.methods
    shares = _KNOWN_TO.search(guideline) or (SHARE_OF_PEOPLE.search(guideline) and _WHO_KNOW.search(guideline))
    finding = _FIND_ONE.search(guideline)
    if asks_people and shares and not (ratios(notes) or "%" in notes or _OF_THE_ASKED.search(told)):
        what = "who was asked and how many of them knew"
    elif finding and not _OF_FINDING.search(told):
        what = f"whether “{finding[0].strip()}”"
    elif _KITS_AND_SHIFTS.search(guideline) and not _ON_SHIFT.search(_LOOKED_IN.sub(" ", told)):
        what = "which shifts had somebody with first aid"
    elif _KITS_AND_SHIFTS.search(guideline) and not _OF_KITS.search(told):
        what = "whether the first aid kits were looked into"
    else:
        return
    message = f"The notes of question {question.id} do not say {what}; its points go by that too."
    evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(guideline)}"))
    yield Finding(question.id, Check.NOTES, "part-left-out", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK)
