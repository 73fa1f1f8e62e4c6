"""2.5(d): whether notes deny what they should verify. Readings: a denial of a part, of the past or by a rule is none.

Measure: the denied thing shares a telling word with the question, or the denial is of the answer as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.document_sorts import Sort, named, wanted_sorts
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.denials import (
    DENIED,
    HARMLESS_CONTEXT,
    HARMLESS_THINGS,
    INTENDED,
    LACKED,
    NO_THING,
    OUTRIGHT,
    PARTIAL,
    REPAIRED,
    SYSTEMS,
    YET,
)
from secor_qa.procedure.wording.lapses import LAPSED, NEVER_CAME, NEVER_DID, NEXT_ONE, OWNED_UP
from secor_qa.procedure.wording.negations import ELSEWHERE, OF_ONE_WITH_REASON, TO_BE_LEFT
from secor_qa.procedure.wording.sentences import clauses, sentences
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.wording.still_to_come import AGAIN, STILL_TO_COME, WAS_DONE
from secor_qa.procedure.wording.unwritten import (
    HAD_NONE,
    NONE_IN_ITS_PLACE,
    NOTHING_WRITTEN,
    OF_A_MONTH,
    ONLY_TOLD,
    PEOPLE_LACK,
    PETERED_OUT,
    SKIPPED,
    TOOK_NO_PART,
    WENT_WITHOUT,
)
from secor_qa.procedure.words import Strength

PLAIN = stems("health safety work worker people person job task site written place employee staff crew period")
"""Words that nearly every question has; they do not tell which one is meant."""


_PATTERNS = (
    (LACKED, Strength.CERTAIN),
    (NO_THING, Strength.CERTAIN),
    (DENIED, Strength.CERTAIN),
    (NEVER_DID, Strength.CERTAIN),
    (NEVER_CAME, Strength.LIKELY),
    (PEOPLE_LACK, Strength.LIKELY),
    (WENT_WITHOUT, Strength.LIKELY),
    (TOOK_NO_PART, Strength.LIKELY),
    (HAD_NONE, Strength.LIKELY),
    (PETERED_OUT, Strength.LIKELY),
    (SKIPPED, Strength.LIKELY),
    (LAPSED, Strength.LIKELY),
    (YET, Strength.LIKELY),
    (INTENDED, Strength.LOOK),
)
_AFTER_THING = (DENIED, NEVER_CAME, LAPSED, SKIPPED, PETERED_OUT, TOOK_NO_PART)
"""Here the thing stands before the words that deny it, as far as the clause goes and no further than `_REACH`."""
_REACH = 80
_BEFORE = re.compile(r"[^,.;:]*\Z")
_NEGATIONS = re.compile(r"\b(?:not|no(?!\.\s?\d)|nobody|never|without|none)\b|n['’]t\b", re.IGNORECASE)
_NONE_OF_IT = re.compile(
    r"\W*(?:(?:so far |today |at present |here |now )?there (?:is|are|was|were|has been|have been) )?"
    r"(?:none|nothing|no such \w+)\b",
    re.IGNORECASE,
)
_MIGHT_HAVE_BEEN = re.compile(
    r"\b(?:would|could|might|should|if|whenever|in case|any|anything|unless)\b", re.IGNORECASE
)
_THIS_ONE = re.compile(r"\b(?:this|that) one\b", re.IGNORECASE)
_THE_TWO = re.compile(r"\b(?:the|both) (?:two|three|four|five|six)\b", re.IGNORECASE)
_NEVER = re.compile(r"\bnever\b", re.IGNORECASE)
_A_NOUN = re.compile(r"\b(?:an?|the|any|every|each|our|this|some) (?:[\w'’-]+ ){1,4}\Z", re.IGNORECASE)
_RECALLED = re.compile(r"\W*(?:(?:and|but|so) )?(?:I|he|she|you|we|they)(?: \w+ly)?\s*", re.IGNORECASE)
_HEAD_ENDS = re.compile(r"\s(?:for|of|to|that|which|in|on|at|by|from|with|about|because|who|when|during|this|last)\s")


_UNCOUNTED = re.compile(
    r"(?<![^.;:])[^.;:]+\b(?:(?:do|does) not (?:count|suffice|do)|don['’]t count|doesn['’]t count|(?:is|are) not "
    r"(?:enough|accepted|sufficient)|(?:count|counts) for nothing|never counts?)\b[^.;:]*",
    re.IGNORECASE,
)
_ASKS_FOR_PART = re.compile(r"\b(?:tak(?:e|es|en|ing)|took|have|had) (?:a )?part\b", re.IGNORECASE)
_EVIDENCE = stems("record document documentation paperwork evidence policy procedure process program form log minutes")
"""What any question may be verified by: without it there is nothing to verify a Yes."""


_SINCE = re.compile(r"\W{1,3}(?:ever )?since\b", re.IGNORECASE)
_NAMES_NOTHING = frozenset(
    words(
        "this that it one any these them they such a an the we i us here all there honestly frankly sadly "
        "unfortunately to be honest regrettably currently presently simply just still so and but "
        "because however it's that's thing anything down up sort kind of kinda sorta really quite or"
    )
)


@dataclass(frozen=True)
class Denial:
    """A sentence that denies something, what it denies (empty: the whole), and how plainly."""

    sentence: str
    thing: str
    words: str
    strength: Strength


@lru_cache(TEXTS_KEPT)
def denials(text: str) -> tuple[Denial, ...]:
    """What a text denies, whatever it is, harmless and partial denials left out."""
    return tuple(_denials(text))


def _denials(text: str) -> Iterator[Denial]:
    parts = sentences(text)
    is_counted = any(each.part == each.whole for each in ratios(text))
    for number, sentence in enumerate(parts):
        following = parts[number + 1] if number + 1 < len(parts) else ""
        before = parts[number - 1] if number else ""
        if match := _is_to_come(sentence, text):
            yield Denial(sentence, "", match[0], Strength.LIKELY)
            continue
        if match := NONE_IN_ITS_PLACE.search(sentence):
            yield Denial(sentence, "", match[0], Strength.LIKELY)
            continue
        if REPAIRED.search(f"{sentence} {following}") or _is_welcome(sentence, before):
            continue
        if match := OWNED_UP.search(sentence):
            if not OF_ONE_WITH_REASON.match(sentence, match.end()) and not HARMLESS_CONTEXT.search(
                sentence[: match.start()]
            ):
                yield Denial(sentence, "", match[0], Strength.LIKELY)
            continue
        if (match := OUTRIGHT.search(sentence)) and not _is_relative(match, sentence):
            if not HARMLESS_CONTEXT.search(sentence[: match.end()]):
                yield Denial(sentence, "", match[0], Strength.CERTAIN)
            continue
        is_elsewhere = ELSEWHERE.search(sentence) is not None
        for clause in clauses(sentence):
            if plain := _untold(clause):
                yield Denial(sentence, "" if plain.re is NOTHING_WRITTEN else clause, plain[0], Strength.LIKELY)
                continue
            until = sentence.find(clause) + len(clause)
            if not is_elsewhere and not HARMLESS_CONTEXT.search(sentence[:until]):
                yield from _of_clause(clause, sentence, is_counted=is_counted)


def _is_to_come(sentence: str, text: str) -> re.Match[str] | None:
    """Whether the answer is put off, and no other sentence tells it as done."""
    match = STILL_TO_COME.search(sentence)
    if match is None or AGAIN.search(sentence) or WAS_DONE.search(text) or dates_in(text):
        return None
    return None if HARMLESS_CONTEXT.search(sentence[: match.start()]) else match


def _is_relative(match: re.Match[str], sentence: str) -> bool:
    """Whether `that has not been done` goes with a noun before it."""
    return match[0].casefold().startswith("that ") and _A_NOUN.search(sentence, 0, match.start()) is not None


def _untold(clause: str) -> re.Match[str] | None:
    """Whether a clause says that nothing is written: no `only` or number in it makes that a part."""
    if HARMLESS_CONTEXT.search(clause) or len(_NEGATIONS.findall(clause)) > 1:
        return None
    return NOTHING_WRITTEN.search(clause) or ONLY_TOLD.search(clause)


def _is_welcome(sentence: str, before: str) -> bool:
    """Whether there is none of what the sentence before speaks of as amiss, or as what might have been."""
    if not _NONE_OF_IT.match(sentence):
        return False
    return _MIGHT_HAVE_BEEN.search(before) is not None or not HARMLESS_THINGS.isdisjoint(words(before))


def _of_clause(clause: str, sentence: str, *, is_counted: bool) -> Iterator[Denial]:
    all_told = _THE_TWO.sub("they", clause) if _NEVER.search(clause) else clause
    if PARTIAL.search(_THIS_ONE.sub("it", all_told)) or len(_NEGATIONS.findall(clause)) > 1:
        return
    for pattern, strength in _PATTERNS:
        if match := pattern.search(clause):
            if pattern in (LAPSED, SKIPPED, PETERED_OUT) and (_NEGATIONS.search(clause) or NEXT_ONE.search(clause)):
                continue
            if pattern is DENIED and TO_BE_LEFT.search(clause[: match.start()]):
                continue
            if pattern is SKIPPED and OF_A_MONTH.search(clause[: match.start()]):
                continue
            if pattern in _AFTER_THING:
                thing = _before(match, clause)
                if pattern is LAPSED and is_counted and _RECALLED.fullmatch(thing):
                    continue
                yield Denial(sentence, thing or clause, thing + match[0], strength)
            elif not _is_good_news(thing := _named_in(match) or clause):
                yield Denial(sentence, thing, match[0], strength)
            return


def _before(match: re.Match[str], clause: str) -> str:
    found = _BEFORE.search(clause, max(0, match.start() - _REACH), match.start())
    return found[0] if found else ""


def _named_in(match: re.Match[str]) -> str:
    return next((each for name, each in match.groupdict().items() if name.startswith("thing") and each), "")


def _is_good_news(thing: str) -> bool:
    """Whether what is absent may well be absent: incidents, gaps; not the procedure or the log for them."""
    told = words(head(thing))
    return not HARMLESS_THINGS.isdisjoint(told) and SYSTEMS.isdisjoint(told)


def head(thing: str) -> str:
    """`access` of `access to the records`."""
    return _HEAD_ENDS.split(thing.strip(), maxsplit=1)[0]


@lru_cache(TEXTS_KEPT)
def denies(question: Question, notes: str) -> Denial | None:
    """The first denial of what the question asks about; None where the notes deny nothing of it."""
    asked = stems(f"{question.text} {_wanted(question.guideline)}") - PLAIN
    sorts = wanted_sorts(question) - {Sort.POLICY}
    for denial in denials(notes):
        thing = denial.thing
        if (
            not thing
            or (TOOK_NO_PART.search(thing) and _ASKS_FOR_PART.search(question.text))
            or asked & stems(thing)
            or sorts & named(thing)
            or names_evidence(thing)
            or of_nothing_named(thing)
            or _ceased(denial, notes)
        ):
            return denial
    return None


def _ceased(denial: Denial, notes: str) -> bool:
    """Whether what the notes tell as done before is denied `since` a time: `the calls have not been made since`."""
    _, _, behind = denial.sentence.partition(denial.words)
    told_before = notes.partition(denial.sentence)[0]
    return bool(_SINCE.match(behind) and stems(denial.thing) & stems(told_before))


@lru_cache(TEXTS_KEPT)
def _wanted(guideline: str) -> str:
    """A guideline without what by its own words does not count, which may well be denied."""
    return _UNCOUNTED.sub(" ", guideline)


def names_evidence(thing: str) -> bool:
    """Whether what is denied is a paper of any sort, by which a question may be verified."""
    return bool(_EVIDENCE & stems(head(thing)))


def of_nothing_named(thing: str) -> bool:
    """Whether what is denied is only `this`, `one`, `it`: then it is what the question asks about."""
    return set(words(thing)) <= _NAMES_NOTHING


def names_thing(thing: str, question: Question) -> bool:
    """Whether a denied thing of two telling words or more is, word for word, what another question asks about."""
    named = stems(thing)
    return len(named - PLAIN) >= 2 and named <= stems(question.text)


def quoted(denial: Denial) -> str:
    """The sentence as evidence."""
    return f"“{excerpt(denial.sentence)}”"
