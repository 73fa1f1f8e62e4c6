"""Names in notes that are known for names by nothing but their capital letter: no text here writes them without.

Measure: two or more of them in one list (`Dana, Rae and Wim`), each as the label of what was said (`Rae: yes`), an
initial and a surname, or two side by side (`it was Rae Wim`), where people are asked. Places after `in`, `at`, `near`
are none. Where events are asked for, one name is enough beside words of how somebody was hurt.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.persons import LETTERED, NO_PERSON, PLACE_AFTER

_NAME = r"[A-Z][a-zà-ÿ]+(?:['’-][A-Z]?[a-zà-ÿ]+)?"
_LIST = re.compile(
    rf"(?<![\w.])(?:(?P<place>in|at|near|from|between|of|to|for|on|by)\s+(?:the\s+)?)?"
    rf"(?P<names>{_NAME}(?:(?:\s*,\s*|\s+and\s+|\s*,\s*and\s+|\s*&\s*|\s+et\s+){_NAME})+)(?![\w])"
)
_LABEL = re.compile(rf"(?:^|(?<=[.;!?)]\s)|(?<=\n))[-•–*\s]{{0,4}}(?P<names>{_NAME})\s?[:=]\s", re.MULTILINE)
_INITIAL = re.compile(rf"(?<![\w./])[A-Z]\.\s?(?P<names>{_NAME})\b")
_PAIR = re.compile(
    rf"(?<=[\w,] )(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\blike )(?<!\.)(?P<names>{_NAME}\s{_NAME})(?![\w-])"
    r"(?!\s[A-Z])(?!['’]s? [A-Z])"
)
_LEADS_TO_ONE = re.compile(r"\b(?:was|were|only|except(?: for)?|but|had|even|watched|saw|asked)\s+\Z")
_GOES_ON_AS_ONE = re.compile(
    r",? who\b|\s(?:had|wore|did|forgot|could|would|was|went|left|took|put|said|told|(?!during|according)\w+ing)\b|"
    r"\s(?:with|without) (?:his|her|no|a)\b"
)
"""How one who was watched or asked is brought in, and what only a person does."""
_PLAIN = r"[A-Z][a-zà-ÿ]+(?:-[A-Z][a-zà-ÿ]+)?"
_HURT = re.compile(rf"(?<=[\w,:] )(?P<names>{_PLAIN}(?:\s{_PLAIN})?)(?![\w-])|\A(?P<first>{_PLAIN}\s{_PLAIN})(?![\w-])")
_BODY = (
    r"(?:arms?|hands?|fingers?|thumbs?|knees?|legs?|foot|feet|toes?|back|neck|head|face|eyes?|shoulders?|wrists?|elbows?|"
    r"ankles?|hips?|ribs?|nose|ears?|lips?|shins?|palm|knuckles?|skin|burns?|cuts?|injur(?:y|ies)|fall)"
)
_IS_HURT = re.compile(
    rf"['’]s (?:\w+ ){{0,2}}{_BODY}\b|\s(?:\w+ )?(?:got|had|cut|burn(?:ed|t)|hurt|fell|slipped|tripped|twisted|broke|"
    rf"pinched|bruised|sprained|strained|hit|scraped|crushed|jammed|tore|scalded|bumped|took|caught)\b[^.;]{{0,40}}?"
    rf"\b(?:(?:his|her|the|an?|in the|on the) (?:\w+ )?{_BODY}|off (?:the|an?)|stitches)\b|"
    r"\s(?:was|were|got) (?:\w+ly )?(?:hurt|injured|hit|struck|burn(?:ed|t)|cut|scalded|knocked|stung|bitten|kicked)\b"
)
_COMES_UPON = re.compile(
    r"\b(?:(?:jumped|fell|landed|sank|dropped|rolled|tipped|came down|swung|slid|let go|kicked|backed|sprayed|spilled)"
    r"(?: \w+)? (?:on|onto|over|against)|hit|struck|hurt|burned|injured|knocked(?: down| over)?|scalded|"
    r"bit|kicked|"
    r"happened to)\s\Z"
)
"""What happens to somebody, after and before his name."""
_BEFORE = 40
_LIST_MIN = 2
_CAPITAL_BEFORE, _CAPITAL_AFTER = re.compile(r"\b[A-Z][\w'’-]*\s\Z"), re.compile(r"\s[A-Z][a-z]")
"""Beside another word in capitals a list is one of longer names, of places more often than of people."""


def lower_words(facts: Facts) -> frozenset[str]:
    """Every word that the submission or the instrument writes without a capital letter."""
    submission = facts.submission
    texts = [*(row.notes for row in submission.answers), *(each.action for each in submission.action_items)]
    return facts.of_papers(_lower_in_papers).union(*map(_lower, texts))


def _lower_in_papers(facts: Facts) -> frozenset[str]:
    texts = [text for document in facts.submission.documents for text in document.texts]
    texts += [f"{each.text} {each.guideline}" for each in facts.instrument.questions]
    return frozenset[str]().union(*map(_lower, texts))


@lru_cache(TEXTS_KEPT)
def _lower(text: str) -> frozenset[str]:
    return frozenset(re.findall(r"(?<![\w'’])[a-zà-ÿ]{2,}", text))


def strange_names(
    notes: str, facts: Facts, known: frozenset[str], papers: frozenset[str] = frozenset()
) -> tuple[str, ...]:
    """The names of a list, of several labels, with an initial, or a given name and a surname.

    `known`: words in capitals that are no person's; `papers`: those of them that only names of papers hold.
    """
    common = facts.once(lower_words) | NO_PERSON | known
    notes = LETTERED.sub(lambda each: each[0].lower(), notes)
    found: list[str] = []
    for match in _LIST.finditer(notes):
        names = _strange(match["names"], common)
        is_part = _CAPITAL_BEFORE.search(notes[: match.start()]) or _CAPITAL_AFTER.match(notes, match.end())
        if len(names) >= _LIST_MIN and not match["place"] and not is_part:
            found += names
    labels = [name for match in _LABEL.finditer(notes) for name in _strange(match["names"], common)]
    found += labels if len(set(labels)) >= _LIST_MIN else []
    pairs = _pairs(notes, facts.once(lower_words), NO_PERSON | known - papers)
    found += [name for name in pairs if papers.isdisjoint(words(name)) or papers.issuperset(words(name))]
    found += [match[0] for match in _INITIAL.finditer(notes) if _strange(match["names"], common)]
    return tuple(dict.fromkeys(found))


def names_of_hurt(notes: str, facts: Facts, known: frozenset[str]) -> tuple[str, ...]:
    """The names of those to whom something happened, by words of their bodies or of what struck them."""
    common, found = facts.once(lower_words) | NO_PERSON | known, list[str]()
    for match in _HURT.finditer(notes):
        parts = (match["names"] or match["first"]).split()
        name = " ".join(parts[1:] if common.issuperset(words(parts[0])) else parts)
        is_hurt = _IS_HURT.match(notes, match.end()) or _COMES_UPON.search(
            notes, max(0, match.start() - _BEFORE), match.start()
        )
        if is_hurt and not PLACE_AFTER.match(notes, match.end()) and common.isdisjoint(words(name)) and name:
            found.append(name)
    return tuple(dict.fromkeys(found))


def _pairs(notes: str, lower: frozenset[str], no_names: frozenset[str]) -> Iterator[str]:
    """Names of two parts within a sentence, one never written otherwise, which go on or are led to as people."""
    for match in _PAIR.finditer(notes):
        is_one = _LEADS_TO_ONE.search(notes[: match.start()]) or _GOES_ON_AS_ONE.match(notes, match.end())
        parts = words(match["names"])
        if (
            is_one
            and not PLACE_AFTER.match(notes, match.end())
            and no_names.isdisjoint(parts)
            and not lower.issuperset(parts)
        ):
            yield match["names"]


def _strange(text: str, common: frozenset[str]) -> list[str]:
    return [name for name in re.findall(_NAME, text) if common.isdisjoint(words(name))]
