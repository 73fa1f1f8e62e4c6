"""2.5(d): papers in whose place for the employer a company stands of which the submission knows nothing else.

Measure: the employer is not named on the paper, and no telling word of the company's name is anywhere else: in other
papers, the notes, the profile. It heads the paper, whose heading is not that of a paper from others; it is a side of
what is agreed; or somebody signs for it whom other papers know.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.checks.consistency.company_names import (
    PEOPLE,
    Found,
    company_of,
    firm_that_came,
    of_another,
    telling_words,
    words_of_names,
    words_written_small,
)
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.companies import (
    AGREED_BY,
    BY_ITS_ISSUER,
    COMMITTED,
    COMMON,
    FROM_OTHERS,
    ISSUED,
    LEGAL,
    MADE_OUT_TO,
    PERSON_FOR,
    SELLS_PAPERS,
    without_trade,
)

_TITLE_LINES, _HEADING_LINES = 3, 6
KNOWN_MIN = 2
"""Somebody whom so many other papers name is one of the employer's own people (a reading)."""
_NAME_WORDS = 2
"""So many words of a company's name tell it from others."""
_BESIDE_ANOTHER = re.compile(r"(?::|\b(?:for|to|from|with|by|at|of|and|via|see))\s*$", re.IGNORECASE)
"""What stands before a company that is not the one whose paper it is."""
Person = tuple[str, Found]  # and the company beside the name
_OF_CONTRACTORS = re.compile(r"\b(?:sub-?)?(?:contract(?:or)?s?|trades?)\b", re.IGNORECASE)


def strange_heads(facts: Facts) -> dict[str, Found]:
    """The papers that a strange company heads, or that commits itself in them: file to name, page and line."""
    return _strange(facts, _head)


def strange_rules(facts: Facts) -> dict[str, Found]:
    """The same of rules and plans, whose text may speak of what comes from others."""
    return _strange(facts, _head_of_rules)


def strange_rules_for_contractors(facts: Facts) -> dict[str, Found]:
    """The same of rules that by their title are for contractors."""
    return _strange(facts, lambda document: _heading_for_contractors(document.texts))


def strange_hosts(facts: Facts) -> dict[str, Found]:
    """The records of a firm that came, which a strange company heads: file to that one, page and line."""
    return _strange(facts, lambda document: _host(document.texts))


def strange_sides(facts: Facts) -> dict[str, Found]:
    """The papers of an agreement that a strange company made, or for which one of the employer's people signs."""
    agreed = _strange(facts, _side)
    return {**_signed_for(facts), **agreed}


def strange_holders(facts: Facts) -> dict[str, Found]:
    """The certificates of somebody of a strange company whom no other paper names: file to that one, page and line."""
    found = _strange(facts, lambda document: next((it for _, it in _holders(document.texts)), None))
    return {file: it for file, it in found.items() if not _is_ones_own(file, _holders, facts, 1)}


def is_told_of(found: Found, facts: Facts) -> bool:
    """Whether the notes of any question have a telling word of a company's name, as a name."""
    return any(not _telling(found[0]).isdisjoint(words_of_names(row.notes)) for row in facts.submission.answers)


def is_known(name: str, question: str, facts: Facts) -> bool:
    """Whether a paper, the profile or the notes of another question have the beginning of a company's name."""
    submission, head = facts.submission, " ".join(name.split()[:_NAME_WORDS]).casefold()
    texts = [row.notes for row in submission.answers if row.question != question]
    texts += [text for each in submission.documents for text in each.texts]
    return any(head in each.casefold() for each in (*texts, submission.text("employer_profile")))


def _strange(facts: Facts, look: Callable[[Document], Found | None]) -> dict[str, Found]:
    found = of_another(facts, lambda document: look(document) if any(document.texts) else None)
    return {file: it for file, it in found.items() if _is_strange(it[0], file, facts)}


def _telling(name: str) -> frozenset[str]:
    telling = telling_words(name)
    return telling - COMMON or telling


def _is_strange(name: str, file: str, facts: Facts) -> bool:
    """Whether no other paper, nor the profile, has a telling word of a company's name."""
    telling = _telling(name) - facts.of_papers(words_written_small) or _telling(name)
    texts = [text for each in facts.submission.documents if each.file != file for text in each.texts]
    texts.append(facts.submission.text("employer_profile"))
    return bool(telling) and all(telling.isdisjoint(words_of_names(text)) for text in texts)


def _head(document: Document) -> Found | None:
    return _heading(document.texts) if _is_own_by_its_name(document) and not _is_issued(document.texts) else None


def _head_of_rules(document: Document) -> Found | None:
    is_own = _is_own_by_its_name(document) and not any(map(ISSUED.search, document.texts))
    return _heading(document.texts) if is_own else None


def _is_own_by_its_name(document: Document) -> bool:
    return not FROM_OTHERS.search(f"{document.file} {document.title}")


@lru_cache(TEXTS_KEPT)
def _is_issued(texts: tuple[str, ...]) -> bool:
    whole = without_trade("\n".join(texts))
    return BY_ITS_ISSUER.search(whole) is not None or ISSUED.search(whole) is not None


@lru_cache(TEXTS_KEPT)
def _heading(texts: tuple[str, ...]) -> Found | None:
    """The company that a heading has, or that begins a line near it, or that commits itself below."""
    lines = [line.strip() for line in texts[0].splitlines() if line.strip()]
    if FROM_OTHERS.search(without_trade(" ".join(lines[:_TITLE_LINES]))):
        return None
    for at, line in enumerate(lines):
        match = LEGAL.search(line) if at < _TITLE_LINES else LEGAL.match(line) if at < _HEADING_LINES else None
        if match and _BESIDE_ANOTHER.search(line[: match.start()]):
            match = None
        for found in company_of(match or COMMITTED.match(line), line):
            return None if SELLS_PAPERS.search(found[0]) else found
    return None


@lru_cache(TEXTS_KEPT)
def _heading_for_contractors(texts: tuple[str, ...]) -> Found | None:
    """The company that begins a line below a title that is of contractors."""
    lines = [line.strip() for line in texts[0].splitlines() if line.strip()]
    for line in lines[1:_TITLE_LINES] if lines and _OF_CONTRACTORS.search(lines[0]) else ():
        for found in company_of(LEGAL.match(line), line):
            return found
    return None


@lru_cache(TEXTS_KEPT)
def _host(texts: tuple[str, ...]) -> Found | None:
    """The company that is a whole line of the heading of pages which name a firm that came, another than itself."""
    came = firm_that_came("\n".join(texts))
    lines = [line.strip() for line in texts[0].splitlines() if line.strip()][:_TITLE_LINES]
    for line in lines if came and not _is_issued(texts) else ():
        for found in company_of(LEGAL.fullmatch(line), line):
            return found if came.isdisjoint(words(found[0])) else None
    return None


def _side(document: Document) -> Found | None:
    return _agreed(document.texts)


@lru_cache(TEXTS_KEPT)
def _agreed(texts: tuple[str, ...]) -> Found | None:
    """The company that stands on the line of who agrees, near the head of pages."""
    lines = [line.strip() for line in texts[0].splitlines() if line.strip()]
    for line in lines[:_HEADING_LINES]:
        match = AGREED_BY.search(line)
        for found in company_of(LEGAL.search(match["name"] or match["name2"]), line) if match else ():
            return found
    return None


def _signed_for(facts: Facts) -> dict[str, Found]:
    """The papers on which a person whom several others name stands for a strange company."""
    found = _strange(facts, _first_side)
    return {file: it for file, it in found.items() if _is_ones_own(file, _persons_for, facts, KNOWN_MIN)}


def _first_side(document: Document) -> Found | None:
    return next((found for _, found in _persons_for(document.texts)), None)


def _is_ones_own(file: str, persons: Callable[[tuple[str, ...]], Iterator[Person]], facts: Facts, least: int) -> bool:
    """Whether one of the persons of a paper is the employer's own, by so many other papers at least."""
    document = next(each for each in facts.submission.documents if each.file == file)
    return any(_is_known(person, file, facts, least) for person, _ in persons(document.texts))


def _holders(texts: tuple[str, ...]) -> Iterator[Person]:
    """Whoever took a course by his certificate, and the company that stands behind his name."""
    for page, text in enumerate(texts, 1):
        for match in MADE_OUT_TO.finditer(text):
            for found in company_of(match, " ".join(match[0].split())):
                yield match["person"], (found[0], page, found[2])


def _persons_for(texts: tuple[str, ...]) -> Iterator[Person]:
    """Whoever stands for a company, and that company."""
    for page, text in enumerate(texts, 1):
        for line in text.splitlines():
            for match in PERSON_FOR.finditer(line):
                name = match["name"] or match["name2"] or match["name3"]
                for found in company_of(LEGAL.search(name), line.strip()):
                    yield match["person"] or match["person2"] or match["person3"], (found[0], page, found[2])


def _is_known(person: str, file: str, facts: Facts, least: int) -> bool:
    """Whether a person is one of the submission's people, or named by initial and surname in several other papers."""
    told = words(person)
    first, last = told[0][0], told[-1]
    people = [words(facts.submission.text(name)) for name in PEOPLE]
    if any(each and each[0][0] == first and each[-1] == last for each in people):
        return True
    n_papers = sum(
        any(one[0] == first and other == last for text in each.texts for one, other in pairwise(words(text)))
        for each in facts.submission.documents
        if each.file != file
    )
    return n_papers >= least
