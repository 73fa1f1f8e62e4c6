"""Sentences of a note beside the question: on what others do, on the weather, on a household (2.5(d))."""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stems

WORDS_MAX = 22
"""A longer sentence tells of more than one thing."""
_OF_OURS = re.compile(
    r"\b(?:we|us|ours?|our own|me|mine|crew|workers?|employees|staff|everyone|everybody|nobody|no one|hands|"
    r"all of them|they|them|he|she|it)\b(?! (?:parade|show|fair)\b)",
    re.IGNORECASE,
)
_PEOPLE_BESIDE = (
    r"(?:clients?|customers?|landlord|neighbou?rs?|county|town|city|bank|insurers?|competitors?|suppliers?|county|"
    r"municipality|salesm[ae]n|brother(?:[- ]in[- ]law)?|sister|cousin|uncle|friend|wife|husband|daughter|son|mother|"
    r"father|grandmother|grandfather|in-laws)"
)
_OTHERS = re.compile(
    r"\A\W*(?:(?:and|but|so|yes|well),? )?(?:(?:[\w'’-]+ ){1,4}?(?:down|up|across|over) the (?:road|street|hall|way|"
    r"alley|river|highway|tracks)\b|(?:[\w'’-]+ ){1,3}?next door\b|(?:the|an?|my|his|her|our|some|one|another|that) "
    rf"(?:[\w'’-]+ )?{_PEOPLE_BESIDE}\b|in (?:my|his|her) (?:last|old|former|first) (?:job|place|shop|company)\b|"
    r"in (?:an|some)other (?:company|outfit|shop|firm|town|province)\b|other (?:companies|outfits|firms|shops)\b)",
    re.IGNORECASE,
)
"""So begins a sentence on somebody else's place or people."""
_BESIDE = re.compile(
    r"\A\W*(?:(?:and|but|so),? )?(?:(?:the|an?|my|our|his|her|this|that|last|first|half|most|some|two|three|old|new|"
    r"little|end|of|company|all|no|we|I|lost|bought|had|sold|changed|there (?:was|were)) ){0,4}?"
    r"(?:[a-z]+ )?(?:snow|frost|rain|hail|sun|moon|weather|river|creek|lake|harvest|road|highway|mail|internet|radio|"
    r"kettle|coffee|cake|pizzas?|donuts?|doughnuts?|barbecue|dog|cat|goose|geese|moose|gopher|bear|pen|printer|stapler|clock|"
    r"curling|bonspiel|hockey|baseball|parade|fair|rodeo|wedding|funeral|birthday|lottery|bank|banks|accountant|lawyer|"
    r"insurer|truck (?:turned|rolled over|reached)|[a-z]+ parade)\b",
    re.IGNORECASE,
)
"""So begins one on the weather, the household or what is done after work."""
_OF_WORK = re.compile(
    r"\b(?:ask\w*|interview\w*|spoke\w*|talk\w*|meet\w*|met|drill\w*|inspect\w*|train\w*|sign\w*|check\w*|watch\w*|visit\w*|"
    r"walk\w*|review\w*|test\w*|shown|told|read|held|done|not|never|assess\w*|orient\w*|incident\w*|hurt|injur\w*)\b",
    re.IGNORECASE,
)


@lru_cache(TEXTS_KEPT)
def without_asides(notes: str, asked: str) -> str:
    """The notes without their asides; as they are where there is none, or nothing else.

    `asked` is the question: what others do is no aside where it asks about others, nor is what it names itself.
    """
    told = sentences(notes)
    kept = [each for each in told if not _is_aside(each, asked)]
    return notes if len(kept) in (0, len(told)) else " ".join(kept)


_ASKS_OF_OTHERS = re.compile(
    r"\b(?:contractors?|subcontractors?|visitors?|public|other employers?|clients?|customers?)\b", re.IGNORECASE
)


def _is_aside(sentence: str, asked: str) -> bool:
    if len(sentence.split()) > WORDS_MAX:
        return False
    if _OTHERS.match(sentence):
        return not _ASKS_OF_OTHERS.search(asked) and not _OF_OURS.search(sentence)
    if not _BESIDE.match(sentence) or _OF_WORK.search(sentence):
        return False
    return stems(sentence).isdisjoint(stems(asked))
