"""What a question asks of time, in its own words: how often, how fresh a policy, whether tickets must be valid."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT


@dataclass(frozen=True)
class Frequency:
    """How often something is to be done: its name, its length and the longest gap that is no gap yet, in days."""

    name: str
    days: int
    gap_days_max: int


WEEKLY = Frequency("weekly", 7, 21)
MONTHLY = Frequency("monthly", 31, 62)
QUARTERLY = Frequency("quarterly", 92, 138)
"""The longest gap allows a month to be done early and the next late: twice a month, thrice a week (a reading)."""

_SAID: tuple[tuple[Frequency, str], ...] = (
    (WEEKLY, r"weekly|every week|each week|once a week|par semaine|hebdomadaire\w*"),
    (MONTHLY, r"monthly|every month|each month|once a month|per month|chaque mois|mensuel\w*"),
    (QUARTERLY, r"quarterly|every quarter|each quarter|every (?:three|3) months|once a quarter|trimestriel\w*"),
)
NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5}
_CYCLE = re.compile(
    r"(?:within|than|last|past|every)\s+(?:the\s+(?:last|past)\s+)?(\d{1,2}|one|two|three|four|five)[- ](month|year)s?",
    re.IGNORECASE,
)
_YEARLY = re.compile(
    r"\b(?:annual(?:ly)?|yearly|once (?:a|each|every|per) year|every year|each year|annuel\w*)\b", re.I
)
_KEPT_FRESH = re.compile(r"\b(?:review\w*|dated|older|current|revis\w*|sign\w*|looked at|révis\w*)\b", re.IGNORECASE)
_VALID = re.compile(
    r"\b(?:tickets?|certificates?|certified|licen[cs]es?|valid\w*|run out|expir\w*|first aid(?:ers?)?)\b", re.IGNORECASE
)
_SENTENCE = re.compile(r"(?<=[.;!?])\s+")


def asked_frequency(question: Question) -> Frequency | None:
    """How often the question or its guideline asks for it, where it says exactly one of weekly, monthly, quarterly."""
    return told_frequency(f"{question.text} {question.guideline}")


@lru_cache(TEXTS_KEPT)
def told_frequency(text: str) -> Frequency | None:
    """How often a text says that something is done, where it says exactly one of weekly, monthly, quarterly."""
    said = [each for each, words in _SAID if re.search(rf"\b(?:{words})\b", text, re.IGNORECASE)]
    return said[0] if len(said) == 1 else None


@lru_cache(TEXTS_KEPT)
def asked_cycle_months(question: Question) -> int | None:
    """Within how many months a policy must have been dated or reviewed, where a sentence says so."""
    for sentence in _SENTENCE.split(f"{question.text} {question.guideline}"):
        if not _KEPT_FRESH.search(sentence):
            continue
        if found := _CYCLE.search(sentence):
            count = NUMBERS.get(found[1].casefold()) or int(found[1])
            return count * (12 if found[2].casefold() == "year" else 1)
        if _YEARLY.search(sentence) and re.search(r"\b(?:polic|review)", sentence, re.IGNORECASE):
            return 12
    return None


@lru_cache(TEXTS_KEPT)
def asks_for_validity(question: Question) -> bool:
    """Whether it asks for tickets or certificates, which are good until they expire."""
    return bool(_VALID.search(f"{question.text} {question.guideline}"))
