"""2.5(c): where people are asked or work is watched, the notes say how many; and, where asked for, where it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.wording.counts import NUMBER, has_count, is_half_a_tally, is_percent_alone, number, ratios
from secor_qa.procedure.wording.names_of_papers import PAPER_REFERENCE
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, Scoring, Status, Strength

_ASKS_FOR_NUMBERS = re.compile(
    r"\btally\b|\bhow many\b|\b(?:give|state|say|tell) the (?:two )?numbers?\b|\bnumber (?:of \w+ "
    r")?(?:sampled|asked|interviewed|"
    r"observed|seen|looked at)\b",
    re.IGNORECASE,
)
_SPEAKS_OF_SHARES = re.compile(
    r"\bpercent positive\b|\bshare of\b|\b(?:interview|talk to|speak to|ask|observe|watch) (?:\w+ )?at least\b"
    r"|\bat least (?:\w+) (?:workers|people|persons|employees)\b",
    re.IGNORECASE,
)
SHARE_OF_PEOPLE = re.compile(
    r"\bshare who\b|"
    r"\bshare of (?:the )?(?:\w+ )?(?:people|persons|workers|employees|staff|those|managers|supervisors|contractors|"
    r"drivers|"
    r"crew|members) (?:who were )?(?:spoken (?:to|with)|asked|interviewed|talked (?:to|with)|heard|questioned)\b",
    re.IGNORECASE,
)
"""A share of people who were asked, which rests on counting them, whatever paper is attached besides."""
_TALLY = re.compile(r"\btally\b|\btwo numbers\b", re.IGNORECASE)
"""What asks for two numbers, one of the other."""
_BY_SHARE = re.compile(r"\b0 to \d+ by\b|\bin between by share\b", re.IGNORECASE)
"""Points that go by a share, which rests on counting, or on its being all of them."""
_OF_A_SAMPLE = re.compile(r"\bshare of (?:the )?(?:sampled \w+|\w+ (?:you )?sampled)\b", re.IGNORECASE)
_BY_SHARE_OF_THINGS = re.compile(
    r"\bshare (?:closed|of (?:\w+ )?(?:hazards|controls|findings|forms|services))\b", re.IGNORECASE
)
_EVERYBODY = re.compile(r"\b(?:nobody|no ?one|every(?:one|body))\b", re.IGNORECASE)
"""Words of people, which count no hazards, tools or forms."""
_SUPPOSED = re.compile(
    r"\b(?:(?:as )?far as I(?:['’]m| am)? (?:know|can (?:tell|see|recall|remember)|recall|remember|aware)|"
    r"to my knowledge|"
    r"to the best of my|(?:I|we)(?:['’]d| would)? (?:just |rather )?(?:think|believe|suppose|guess|imagine|assume|"
    r"presume|expect|figure|"
    r"reckon|gather|trust|bet|hope)|(?:must|would|should|will|ought to|could) "
    r"(?:all |both |surely |likely )?have(?: \w+)?|"
    r"presumably|probably|likely|surely|no doubt|I(?:['’]m| am) (?:pretty |fairly |quite )?(?:sure|confident|certain)|"
    r"supposedly|(?:nobody|no one|none|never)\b[^.;]{0,30}\b(?:complain\w*|told me otherwise|said otherwise|heard|"
    r"objected|spoke up)|should be (?:good|fine|worth|enough)|"
    r"one time or (?:an)?other|at some point)\b",
    re.IGNORECASE,
)
"""What somebody supposes, of which nobody was asked."""
_ASKED = re.compile(
    r"\b(?:ask\w*|interview\w*|spoke|spoken|talked|questioned|looked|checked|watched|saw|seen|counted|went (?:through|"
    r"over)|sampled|pulled|picked)\b",
    re.IGNORECASE,
)
_HEDGED = re.compile(
    r"\b(?:pretty much|nearly|almost|just about|practically|more or less|about|virtually|not quite) "
    r"(?:all|every\w*|each|none)\b(?: of (?:them|it|those|these))?",
    re.IGNORECASE,
)
"""Not all of them, nor how many."""
_ALL = re.compile(
    r"\b(?:all|every\w*|each|both|none|nothing|nobody|no one|tous|toutes|chaque|aucune?)\b", re.IGNORECASE
)
_CLAIM = re.compile(
    rf"\b(?:so|hence|therefore|thus|earns?|claim\w*|makes?|scor\w+|worth|takes?|took)\s+(?:us\s+|it\s+)?"
    rf"(?:a\s+|all\s+|full\s+)?(?P<part>{NUMBER})\s+(?:of|out of|/)\s+(?P<whole>{NUMBER})\b",
    re.IGNORECASE,
)
"""A number of points that is claimed, which is no tally."""
_ENUMERATED = re.compile(r"(?<!\S)\(\d{1,2}\)(?=\s)|^[ \t]*\d{1,2}[.)](?=\s)", re.MULTILINE)
"""The numbers of a note's own points: `(1) … (2) …`."""
_OF_THINGS = re.compile(
    rf"\b(?:{NUMBER}|(?:each|every|all|both)(?:\s+(?:the|our))?)\s+(?:[a-z-]+\s+)?(?:rules?|steps?|lines?|paragraphs?|columns?|rows?|sheets?|posters?|binders?|copies|"
    r"trucks?|vans?|languages?|duties|parts?|sections?|assessments?|hazards?|procedures?|times|questions|things|cups|coffees|minutes)\b|\b\d{3}\s*=\s*",
    re.IGNORECASE,
)
"""Numbers of what no one can be asked."""
_ASKS_WHERE = re.compile(r"\b(?:say|tell|name|give|note|state|show)\b[^.]*\b(?:where|location)\b", re.IGNORECASE)
_PLACE = re.compile(
    r"\b(?:in|on|at|by|beside|inside|under|near|behind|above|along|page|pages|tab|section|binder|folder|online|posted|"
    r"see|attached|enclosed|shown|copy|board|wall|half|top|middle|bottom|foot|corner|shop|office|trucks?|yard|sites?|dans|sur|à|au|"
    r"paragraphs?|paras?|parts?|clauses?|cl|sec|chapter|lines?|rows?|file|\w\.(?:pdf|docx?|xlsx?|jpe?g|png|heic|txt|"
    r"eml))\b",
    re.IGNORECASE,
)


_HOW = (("I", "interviewed"), ("O", "observed"))


@lru_cache(TEXTS_KEPT)
def wants_tally(question: Question) -> bool:
    """Whether the guideline asks for numbers: in so many words, or of what was heard in interviews or seen."""
    if _ASKS_FOR_NUMBERS.search(question.guideline):
        return True
    if "I" in question.methods and SHARE_OF_PEOPLE.search(question.guideline):
        return True
    if _BY_SHARE.search(question.guideline):
        return True
    if question.scoring is Scoring.PERCENT and _OF_A_SAMPLE.search(question.guideline):
        return True
    if not {"I", "O"}.intersection(question.methods):
        return False
    return "D" not in question.methods and _SPEAKS_OF_SHARES.search(question.guideline) is not None


def tally(question: Question, notes: str) -> Iterator[Finding]:
    """A tally, where interviews or observations are asked for with one."""
    by_number = bool(_ASKS_FOR_NUMBERS.search(question.guideline))
    told = _of_samples(question, notes)
    goes_by_share = _BY_SHARE.search(question.guideline) or _OF_A_SAMPLE.search(question.guideline)
    is_all = not by_number and goes_by_share and _ALL.search(told)
    if wants_tally(question) and not is_all and not has_count(told, by_number=by_number):
        how = next((said for method, said in _HOW if method in question.methods), "looked at")
        asks = (
            "the guideline asks for the numbers" if by_number or how != "looked at" else "its points go by that share"
        )
        message = (
            f"The notes of question {question.id} do not say how many were {how} and how many of "
            f"them were positive; {asks}."
        )
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
        yield Finding(question.id, Check.NOTES, "no-tally", Status.NOT_MET, message, evidence, Strength.LIKELY)
    elif _TALLY.search(question.guideline) and is_percent_alone(told):
        message = (
            f"The notes of question {question.id} tell a percentage and not the two numbers of which it is made; the "
            "guideline asks for them."
        )
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
        yield Finding(
            question.id, Check.NOTES, "half-a-tally", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )
    elif _TALLY.search(question.guideline) and is_half_a_tally(notes):
        message = (
            f"The notes of question {question.id} tell one number and not how many of how many; the guideline asks for "
            "both."
        )
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
        yield Finding(
            question.id, Check.NOTES, "half-a-tally", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )


def _of_samples(question: Question, notes: str) -> str:
    """Notes without numbers of papers, of points claimed and, where people are to be asked, of other things."""

    def without(claim: re.Match[str]) -> str:
        is_claim = number(claim["whole"]) == question.points
        return " " if is_claim else claim[0]

    if _BY_SHARE.search(question.guideline) or SHARE_OF_PEOPLE.search(question.guideline):
        notes = _without_suppositions(notes)
    notes = _HEDGED.sub(" ", notes)
    if _OF_A_SAMPLE.search(question.guideline) or _BY_SHARE_OF_THINGS.search(question.guideline):
        notes = _EVERYBODY.sub(" ", notes)
    told = _CLAIM.sub(without, _ENUMERATED.sub(" ", PAPER_REFERENCE.sub(" ", notes)))
    return _OF_THINGS.sub(" ", told) if SHARE_OF_PEOPLE.search(question.guideline) else told


def _without_suppositions(notes: str) -> str:
    """Notes in which nobody asked or looked, without what is only supposed; others as they are."""
    if _ASKED.search(_SUPPOSED.sub(" ", notes)) or ratios(notes):
        return notes
    return " ".join(each for each in sentences(notes) if not _SUPPOSED.search(each))


def whereabouts(question: Question, notes: str, has_documents: bool) -> Iterator[Finding]:
    """Where the evidence is found, where documents are attached and the guideline asks for the place."""
    if has_documents and _ASKS_WHERE.search(question.guideline) and not _PLACE.search(notes):
        message = f"The notes of question {question.id} do not say where the evidence is; the guideline asks for it."
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
        yield Finding(
            question.id, Check.NOTES, "evidence-not-located", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK
        )
