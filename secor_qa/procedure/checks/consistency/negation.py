"""2.5(d), for the reviewer: notes that gainsay their Yes by a negation of what the question asks, in whatever words.

Measure: a clause with one single negation and no word that makes it good news, a comparison, a condition or a part of
the whole; what it negates shares a telling word with the question itself. Weaker than the phrases of denial.py, which
are looked for first.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.denials import HARMLESS_THINGS, PARTIAL, REPAIRED, SYSTEMS
from secor_qa.procedure.wording.negations import (
    ANY_NEGATION,
    COMPARED,
    ELSEWHERE,
    NEGATOR,
    NOBODY,
    NOBODY_DOES,
    NONE_AT_END,
    NOT_AMISS,
    NOT_THEN,
    UNDONE,
)
from secor_qa.procedure.wording.sentences import clauses, sentences
from secor_qa.procedure.wording.shortfalls import shortfalls
from secor_qa.procedure.wording.stems import stems

_PLAIN = stems(
    "health safety work worker people person job task site written place employee staff crew period company one each "
    "name note find found need law know way day year time"
)
_FEW_QUOTED = re.compile(r"(?<!\w)(?:\"|“|'|‘)(?:[\w'’-]+ ){0,4}[\w'’-]+[.,!?]?(?:\"|”|'|’)(?!\w)")
"""A few words in quotation marks beside a whole tally are what somebody says or said, and take nothing back."""
_QUOTED_BEYOND = re.compile(
    r"\b(?:beyond|past|behind|deeper than|(?:further|more|better|other) than|and not|instead of|not (?:just|only))"
    r" (?:just |only |a |an |the |mere )?(?:\"|“|'|‘)[^\"“”\n]{2,60}?(?:\"|”|'|’)(?!\w)",
    re.IGNORECASE,
)
"""What is quoted as what will not do."""
Asked = tuple[frozenset[str], frozenset[str]]  # stems of the question's text and of its guideline
_OF_GUIDELINE_MIN = 2
_ASIDE = re.compile(r"\W*(?P<what>[\w'’-]+(?: [\w'’-]+)?) not \w+(?:ed|en)\W*")
_NO_PART = re.compile(r"\b(?:19|20)\d\d\b|\bmost\b|\bother (?:employers?|compan\w+|parties|trades)\b", re.IGNORECASE)


@lru_cache(TEXTS_KEPT)
def gainsays(question: Question, notes: str) -> str | None:
    """The first sentence that takes back what the question asks; None where none does."""
    asked = (stems(question.text) - _PLAIN, _wanted(question.guideline) - _PLAIN)
    is_whole = any(each.part == each.whole for each in (*ratios(notes), *shortfalls(notes)))
    parts = sentences(notes)
    for number, told in enumerate(parts):
        sentence = _QUOTED_BEYOND.sub(" ", _FEW_QUOTED.sub(" ", told) if is_whole else told)
        following = parts[number + 1] if number + 1 < len(parts) else ""
        if (
            REPAIRED.search(f"{sentence} {following}")
            or ELSEWHERE.search(sentence)
            or (is_whole and _of_something_else(sentence, asked))
        ):
            continue
        if match := NONE_AT_END.match(sentence):
            if _speaks_of(match["thing"], asked) and not _is_good_news(match["thing"]):
                return told
        elif any(_takes_back(clause, asked) for clause in clauses(sentence)):
            return told
    return None


@lru_cache(TEXTS_KEPT)
def _wanted(guideline: str) -> frozenset[str]:
    """The stems of a guideline, but not of what it says will not do: to have none of that is as it should be."""
    return stems(" ".join(each for each in sentences(guideline) if not ANY_NEGATION.search(each)))


def _of_something_else(sentence: str, asked: Asked) -> bool:
    """Whether a few words without a verb deny what nobody asks for, beside a whole tally: `Coffee not minuted.`"""
    told = _ASIDE.fullmatch(sentence)
    return told is not None and not _speaks_of(told["what"], asked)


def _takes_back(clause: str, asked: Asked) -> bool:
    if NOBODY_DOES.search(clause):
        return not NOT_THEN.search(clause)
    negator = NEGATOR.search(clause) or NOBODY.match(clause)
    undone = UNDONE.search(clause)
    if not (negator or undone) or len(ANY_NEGATION.findall(clause)) > 1 - bool(undone and not negator):
        return False
    if NOT_THEN.search(clause) or COMPARED.search(clause) or PARTIAL.search(_whole(clause)):
        return False
    if not _speaks_of(clause, asked):
        return False
    behind = clause[negator.end() :] if negator else ""
    return not NOT_AMISS.search(behind) and not _is_good_news(behind)


def _speaks_of(text: str, asked: Asked) -> bool:
    """Whether a text shares a telling word with the question, or two with its guideline."""
    told, (text_asks, guideline_asks) = stems(text), asked
    return bool(told & text_asks) or len(told & guideline_asks) >= _OF_GUIDELINE_MIN


def _whole(clause: str) -> str:
    """A clause without what only seems to be a part: years, other companies, and `most`, of which it is denied."""
    return _NO_PART.sub(" ", clause)


def _is_good_news(thing: str) -> bool:
    told = words(thing)
    return not HARMLESS_THINGS.isdisjoint(told) and SYSTEMS.isdisjoint(told)
