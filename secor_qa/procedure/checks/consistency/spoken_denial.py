"""2.5(d), for the reviewer: notes that take back their Yes as people talk: `ain't got one`, `never got round to it`.

Measure: the sentence in written English denies what the question asks, by the same patterns as any other; or it takes
back the whole, owns up by an idiom, or says that somebody does without a thing that the question asks about. Idioms
count only in notes that give no full tally, and what was once done only where the notes tell of no number and no day.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.checks.consistency.denial import denials, denies, head, names_evidence, of_nothing_named
from secor_qa.procedure.checks.consistency.negation import gainsays
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.denials import HARMLESS_CONTEXT, HARMLESS_THINGS, PARTIAL, REPAIRED
from secor_qa.procedure.wording.negations import NOT_AMISS
from secor_qa.procedure.wording.sentences import clauses, sentences
from secor_qa.procedure.wording.spoken import ALL_OF_IT, GIVEN_UP, GONE, ON_PAPER, OWNED, USED_TO, as_written
from secor_qa.procedure.wording.stems import stems

_BETTER = re.compile(r"\b(?:before (?:this|that|it)|at first|so (?:i|we)|though)\b", re.IGNORECASE)
"""It is better by now."""
_FOR_LONG = re.compile(r"\b(?:years|ages|while)\Z", re.IGNORECASE)
"""`Nobody was hurt in years` owns up to nothing."""
_NO_NEED = re.compile(r"\bcome to (?:that|it)\b|\b(?:much|a lot|anything) to\b", re.IGNORECASE)


def taken_back(question: Question, notes: str) -> str | None:
    """The first sentence that takes back the answer in speech; None where none does."""
    return _in_written_words(question, notes) or _by_idiom(question, notes)


def _in_written_words(question: Question, notes: str) -> str | None:
    told, written = sentences(notes), _written(notes)
    if told == written:
        return None
    text = "\n".join(written)
    denied = [denies(question, text), next((each for each in denials(text) if _is_bare(head(each.thing))), None)]
    found = {*(each.sentence for each in denied if each), gainsays(question, text)}
    return next((one for one, other in zip(told, written, strict=True) if other in found and one != other), None)


@lru_cache(TEXTS_KEPT)
def _written(notes: str) -> tuple[str, ...]:
    return tuple(each if _NO_NEED.search(each) else as_written(each) for each in sentences(notes))


def _is_bare(thing: str) -> bool:
    """Whether a thing is only `one` or `it`, or what anything is written on."""
    return of_nothing_named(thing) or not ON_PAPER.isdisjoint(stems(thing))


def _by_idiom(question: Question, notes: str) -> str | None:
    asked = stems(f"{question.text} {question.guideline}") | ON_PAPER
    for sentence, thing in _idioms(notes):
        if not thing or not asked.isdisjoint(stems(thing)) or names_evidence(thing) or of_nothing_named(thing):
            return sentence
    return None


@lru_cache(TEXTS_KEPT)
def _idioms(notes: str) -> tuple[tuple[str, str], ...]:
    """The sentences that own up, each with the thing that is done without; without one, it is the whole."""
    told = sentences(notes)
    is_counted = any(each.part == each.whole for each in ratios(notes))
    is_dated = any(map(str.isdigit, notes))
    found: list[tuple[str, str]] = []
    for sentence, following in pairwise([*told, ""]):
        if ALL_OF_IT.match(sentence):
            found.append((sentence, ""))
        elif not is_counted and not REPAIRED.search(f"{sentence} {following}"):
            lapsed = USED_TO.search(sentence) and GONE.search(f"{sentence} {following}") and not is_dated
            if lapsed or _owns_up(sentence):
                found.append((sentence, ""))
            found += [(sentence, thing) for clause in clauses(sentence) if (thing := _done_without(clause))]
    return tuple(found)


def _owns_up(sentence: str) -> bool:
    match = None if _BETTER.search(sentence) else OWNED.search(sentence)
    if match is None or (_FOR_LONG.search(match[0]) and _is_no_harm(match[0])):
        return False
    return not HARMLESS_CONTEXT.search(sentence[: match.start()])


def _is_no_harm(told: str) -> bool:
    return NOT_AMISS.search(told) is not None or not HARMLESS_THINGS.isdisjoint(words(told))


def _done_without(clause: str) -> str:
    match = GIVEN_UP.search(clause)
    if match is None or PARTIAL.search(clause) or HARMLESS_CONTEXT.search(clause[: match.start()]):
        return ""
    return match["thing"]
