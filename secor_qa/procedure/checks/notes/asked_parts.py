"""2.5(c): what the guideline asks to be told in the notes is told there: an example, which, where, how, what it showed.

The parts are read from the guideline of any instrument: an order to say, tell, give, name or list something. Readings:
a part counts as left out only where no word of the notes could be it; what holds in a certain case only, and what a
paper must hold, is no part of the notes. Numbers are the tally's (`tally.py`).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.checks.notes.substance import without_files
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.wording import asked_parts as wording
from secor_qa.procedure.wording import premises
from secor_qa.procedure.wording.counts import COUNT, counting_text, ratios
from secor_qa.procedure.wording.dates import ANY_DAY
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.shares_written import A_SHARE
from secor_qa.procedure.wording.stems import is_french, stem, stems
from secor_qa.procedure.words import Check, Status, Strength

TOLD_MIN = 2
"""So many words that are neither empty nor the guideline's own tell a part, whatever they mean (a reading)."""
WORD_MIN = 3
"""Shorter ones are signs of a register: `HS-04`."""
OPENING_WORDS = 6
"""Within so many words a sentence that tells whom was asked says so."""
EXAMPLE_MIN = 3
"""The same for a sentence that may be an example, beside those that tell whom was asked and the tally."""
_DONE_WITH_THEM = re.compile(r"\byou (?:open|look|check|visit|sampl|test|inspect|empti)\w*(?: (?:at|into))?\Z")
"""What was done with the things that are asked for: `which boxes you opened`."""
_LOOKED_AFTER = re.compile(r"\blook(?:s|ed|ing)? (?:after|for|like)\b", re.IGNORECASE)
_OF_OTHERS = re.compile(
    r"\b(?:others?|rest|also|besides|only|autres?|more|each|every|all|both)\b|"
    rf"(?<![\w.-])(?!one\b|1\b){COUNT}(?![\w-]) (?:\w+ ){{0,2}}"
    r"(?:tasks?|jobs?|procedures?|practices?|sheets?|of them)\b",
    re.IGNORECASE,
)
_A_LIST = re.compile(r"(?:,\s[\w'’/+&-]+(?:[ ][\w'’/+&-]+){0,6}[ ]?){2}|;[^.;\n]{2,80};|\n\W{1,3}\w")
_FILES = re.compile(r"\.(?:pdf|docx?)\b|\b[A-Z]{2,4}-?\d", re.IGNORECASE)
"""Others are listed by a word for them, by a list, or by their files and numbers."""
AWAY_MIN = 2
"""So many different words for other people's places tell that work is done there (a reading)."""


@dataclass(frozen=True)
class Part:
    """A part that is asked for: its sort, the guideline's words for it, and the stems of what it is about."""

    sort: str
    asked: str
    about: frozenset[str] = frozenset()


MONTHS_OF_A_YEAR = 12
_LACKED = re.compile(
    r"\b(?:not in place|missing|lacking|amiss|short|not (?:there|ok|good|found))\s?:[^.;\n]*", re.IGNORECASE
)
"""What was not in place, which may be on a rig or a shop door, and tells not where anybody looked."""


def asked_parts(question: Question, notes: str, files: tuple[str, ...] = ()) -> Iterator[Finding]:
    """One finding that names the parts that the notes leave out; the names of `files` in them tell none."""
    if is_french(notes) != is_french(question.guideline):
        return
    told = notes
    for name in files:
        told = told.replace(name, name.replace(" ", "_"))
    left_out = [part.asked for part in parts(question.guideline) if not _TOLD[part.sort](part, told)]
    if left_out:
        named = " and ".join(f"“{each}”" for each in left_out)
        message = f"The guideline of question {question.id} asks the notes to tell {named}; they do not."
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Guideline: {excerpt(question.guideline)}"))
        yield Finding(
            question.id, Check.NOTES, "part-left-out", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )


def work_elsewhere(facts: Facts) -> str:
    """Where the assessor looked at work among other people, by the notes that have to tell it; empty where nowhere."""
    looked = (each.id for each in facts.instrument.questions if _tells_where_looked(each))
    notes = (row.notes for each in looked if (row := facts.submission.answer(each)))
    return next((each for each in notes if len(set(premises.WORKED_AT.findall(each.casefold()))) >= AWAY_MIN), "")


def _tells_where_looked(question: Question) -> bool:
    return "O" in question.methods and premises.WHERE_LOOKED.search(question.guideline) is not None


def own_premises_only(question: Question, notes: str, facts: Facts) -> Iterator[Finding]:
    """How visitors are kept from harm is told of the company's own premises alone, though it works elsewhere too."""
    asked = premises.AT_YOUR_SITES.search(question.guideline)
    if not asked or not premises.OWN_PREMISES.search(notes) or is_french(notes):
        return
    if premises.AWAY.search(notes) or premises.KEPT_OFF.search(notes) or not facts.once(work_elsewhere):
        return
    message = (
        f"The notes of question {question.id} tell of the company's own premises; the guideline asks to tell "
        f"“{asked[0]}”, and the work is done elsewhere too."
    )
    evidence = (Evidence(f"Notes: “{excerpt(notes)}”"), Evidence(f"Where: “{excerpt(facts.once(work_elsewhere))}”"))
    yield Finding(question.id, Check.NOTES, "part-left-out", Status.NEEDS_REVIEWER, message, evidence, Strength.LOOK)


@lru_cache(TEXTS_KEPT)
def parts(guideline: str) -> tuple[Part, ...]:
    """The parts that a guideline asks to be told in the notes, in its order; none where it asks a paper for them."""
    return tuple(
        part
        for sentence in wording.FULL_STOP.split(guideline)
        if not wording.OF_ANOTHER.search(sentence)
        for asks in wording.ASKS.finditer(sentence.rstrip(" .;!"))
        for part in _parts(asks["what"].strip(" ,.").removeprefix("in the notes "), guideline)
    )


def _parts(what: str, guideline: str) -> Iterator[Part]:
    """The parts in what follows the verb of telling."""
    if wording.EXAMPLE.search(what):
        yield Part("example", "an example", stems(guideline))
    for sort, pattern in (("law", wording.BY_LAW), ("who", wording.WHO), ("acts", wording.WHO_ACTS),
                          ("level", wording.BY_LEVEL),
                          ("where", wording.WHERE), ("others", wording.OTHERS), ("kept", wording.WHERE_KEPT),
                          ("works", wording.HOW_IT_WORKS), ("sure", wording.HOW_SURE), ("how", wording.HOW),
                          ("showed", wording.SHOWED)):  # fmt: skip
        if found := pattern.search(what):
            yield Part(sort, found[0].strip(), stems(found[0]))
    for found in wording.WHICH.finditer(what):
        yield Part("which", found[0].strip(), stems(found["noun"] or found["named"]))


def _own(text: str, besides: frozenset[str] = frozenset()) -> frozenset[str]:
    """The stems of a text that are neither empty nor those `besides`, without names of files, dates and figures."""
    told = words(counting_text(without_files(text)))
    kept = {stem(word) for word in told if len(word) >= WORD_MIN and not any(map(str.isdigit, word))}
    return stems(" ".join(told)) & kept - wording.TELLS_NOTHING - besides


def _gives_example(part: Part, notes: str) -> bool:
    if wording.GIVES_EXAMPLE.search(notes):
        return True
    for said in sentences(notes):
        if wording.ASKING.search(" ".join(said.split()[:OPENING_WORDS])) or wording.AFFIRMED.search(said):
            continue
        if len(_own(said, part.about)) >= EXAMPLE_MIN:
            return True
    return False


def _goes_by_level(part: Part, notes: str) -> bool:
    return len(ratios(notes)) != 1 or wording.OWNERS.search(notes) is not None


def _tells_where(part: Part, notes: str) -> bool:
    """Whether a place or a time of being there is told; things that were looked at are in neither."""
    told = A_SHARE.sub(" ", without_files(notes))
    for tally in ratios(notes):
        if min(tally.part, tally.whole) > MONTHS_OF_A_YEAR:  # `18/20` is no day
            told = told.replace(tally.text, " ")
    if wording.SITES.search(wording.IN_PLACE.sub(" ", _LACKED.sub(" ", told))):
        return True
    return any(each.search(told) for each in (ANY_DAY, wording.WHEN_THERE, wording.NAMED_PLACE))


def _tells_kept(part: Part, notes: str) -> bool:
    if wording.KEPT.search(without_files(notes)):
        return True
    rest = wording.NO_PLACE.sub(" ", wording.NO_PLACE_OF.sub(" ", without_files(counting_text(notes))))
    return wording.PLACED.search(rest) is not None


def _tells_which(part: Part, notes: str) -> bool:
    """Whether a sentence that speaks of the things, or the next, or one of looking at some or a mere list, names any.

    Parts of a paper may have any name.
    """
    if _DONE_WITH_THEM.search(part.asked) and not (
        wording.LOOKED.search(_LOOKED_AFTER.sub(" ", notes)) or ratios(notes)
    ):
        return False
    if part.about & wording.PARTS:
        return len(_own(notes)) >= TOLD_MIN or len(wording.POSITIONS.findall(notes)) >= TOLD_MIN
    spoken = False
    for said in sentences(notes):
        speaks = bool(part.about & stems(said)) or wording.LOOKED.search(said) is not None
        if (speaks or _is_list(said) or (spoken and without_files(said) == said)) and _own(said, part.about):
            return True
        spoken = speaks
    return False


def _is_list(said: str) -> bool:
    """Whether a sentence only lists things: it has no verb, and no file, whose name and place it may tell."""
    several = "," in said or ":" in said or " and " in said
    return several and wording.HAS_VERB.search(said) is None and without_files(said) == said


def _lists_others(part: Part, notes: str) -> bool:
    """Whether others are listed: by a word for them, or a list, of things or of files."""
    if not (_OF_OTHERS.search(notes) or _A_LIST.search(notes) or len(_FILES.findall(notes)) > 1):
        return False
    return len(_own(notes, part.about)) >= TOLD_MIN or notes.count(".docx") + notes.count(".pdf") > 1


def _tells_how(part: Part, notes: str) -> bool:
    told = wording.NOTHING_LACKS.sub(" ", notes)
    return len(_own(told)) >= TOLD_MIN or wording.MEANS.search(told) is not None


def _tells_sure(part: Part, notes: str) -> bool:
    told = wording.NOTHING_LACKS.sub(" ", without_files(notes))
    return wording.MEANS.search(told) is not None or wording.SOURCES.search(told) is not None


def _tells_works(part: Part, notes: str) -> bool:
    return len(_own(notes, wording.NO_WAY_OF_WORKING)) >= TOLD_MIN


def _tells_what(part: Part, notes: str) -> bool:
    told = wording.NOT_OF_FIGURES.sub(" ", without_files(notes))
    return wording.SHOWING.search(told) is not None or bool(ratios(notes))


def _tells_law(part: Part, notes: str) -> bool:
    return wording.OF_LAW.search(without_files(notes)) is not None


def _tells_who(part: Part, notes: str) -> bool:
    return wording.SOMEBODY.search(without_files(notes)) is not None


def _tells_who_acts(part: Part, notes: str) -> bool:
    """Whether a sentence, or one of which it speaks on, tells of leading and of somebody; who made a paper does not."""
    told = wording.OF_THE_PAPER.sub(" ", without_files(notes))
    kept = [said for said in sentences(told) if wording.ACTING.search(wording.MADE_IT.sub(" ", said))]
    return any(wording.SOMEBODY.search(wording.MADE_IT.sub(" ", said)) for said in kept)


_TOLD: dict[str, Callable[[Part, str], bool]] = {
    "example": _gives_example, "level": _goes_by_level, "where": _tells_where, "kept": _tells_kept,
    "which": _tells_which,
    "others": _lists_others, "works": _tells_works, "sure": _tells_sure, "how": _tells_how,
    "showed": _tells_what, "law": _tells_law, "who": _tells_who,
    "acts": _tells_who_acts,
}  # fmt: skip
