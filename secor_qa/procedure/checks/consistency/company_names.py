"""Whether a paper names the employer, and what on a line is the name of a company (2.5(d)).

Readings: a surname that a person of the submission bears, and a word of trades, numbers or land, names the employer
only beside another word of its name; a word names it only where it begins with a capital, or in an address. Where
papers write a word of its name small as well, it names nothing where it begins a line of other words: `Right to
refuse`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.companies import COMING_FIRM, COMMON, GENERIC, LEGAL, NO_COMPANY
from secor_qa.procedure.wording.persons import GIVEN_NAMES

WRITERS = ("company", "author")
"""Where a file gives its own account of who wrote it."""
_ALIKE_MIN = 0.75
"""From this likeness on, a word read from a picture may be one of the employer's name."""
_ALIKE_LETTERS_MIN = 5
"""A shorter word with another letter is another word."""
PEOPLE = ("assessor_name", "assessor_signed_by", "employer_contact_name", "employer_signed_by")
"""The fields that name a person of the submission."""
_AS_A_NAME = re.compile(r"(?<!\w)[A-Z0-9][\w&'’.-]*|(?<=[\w.]@)[\w.-]+|(?<=www\.)[\w.-]+")
"""A word that begins with a capital, or an address; `across the road` names no Road Ltd."""
Found = tuple[str, int | None, str]  # the other company, the page and the line that names it


def names_of_employer(facts: Facts) -> frozenset[str]:
    """The telling words of the employer's names, of trade and law."""
    telling = frozenset(_all_names(facts)) - GENERIC
    return telling or frozenset(_all_names(facts))


def _all_names(facts: Facts) -> tuple[str, ...]:
    submission = facts.submission
    return words(f"{submission.text('employer_legal_name')} {submission.text('employer_trade_name')}")


def employer_in(facts: Facts) -> Callable[[Document], bool]:
    """Whether a document names the employer, told once for all documents."""
    own, names = names_of_employer(facts), frozenset(_all_names(facts))
    shared = own & frozenset(word for name in PEOPLE for word in words(facts.submission.text(name)))
    shared |= own & COMMON if len(own) > 1 else frozenset()
    small = own & facts.of_papers(words_written_small)
    longest = max(own - shared, key=lambda word: (len(word), word), default="")

    def is_named(document: Document) -> bool:
        text = " ".join((*document.texts, *(document.metadata.get(key, "") for key in WRITERS)))
        found = words(text)
        named = " ".join(_AS_A_NAME.findall(_BEGINS_A_LINE.sub(_without_word_of(small), text) if small else text))
        named = named.casefold()
        as_names = words(named)
        if not (own - shared).isdisjoint(as_names) or (longest and longest in named):
            return True
        if any(one in shared and other in names for one, other in pairwise(found)):
            return True
        return bool(document.recognised_pages) and any(_are_alike(one, other) for one in own for other in as_names)

    return is_named


_WRITTEN_SMALL = re.compile(r"(?<![\w@.-])[a-zà-ÿ]{2,}(?![\w@-]|\.\w)")
_BEGINS_A_LINE = re.compile(r"(?:(?<=\n)|(?<=\t)|(?<=\. ))(?P<word>[A-Z][a-z]{1,30})(?= [a-z])")


def _without_word_of(small: frozenset[str]) -> Callable[[re.Match[str]], str]:
    return lambda found: " " if found["word"].casefold() in small else found[0]


def words_written_small(facts: Facts) -> frozenset[str]:
    """The words that papers write small, not only as a part of a name."""
    texts = (text for each in facts.submission.documents for text in each.texts)
    return frozenset[str]().union(*map(_small, texts))


@lru_cache(TEXTS_KEPT)
def _small(text: str) -> frozenset[str]:
    return frozenset(_WRITTEN_SMALL.findall(text))


@lru_cache(TEXTS_KEPT)
def words_of_names(text: str) -> frozenset[str]:
    """The words of a text that may be of names: those that begin with a capital, and addresses."""
    return frozenset(words(" ".join(_AS_A_NAME.findall(text))))


def _are_alike(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _ALIKE_LETTERS_MIN:
        return one == other
    return abs(len(one) - len(other)) <= 2 and SequenceMatcher(None, one, other).ratio() >= _ALIKE_MIN


def of_another(facts: Facts, look: Callable[[Document], Found | None]) -> dict[str, Found]:
    """The papers in which another company is seen and which do not name the employer: file to it, page and line."""
    is_named = employer_in(facts)
    return {
        document.file: found
        for document in facts.submission.documents
        if document.readable and (found := look(document)) and not is_named(document)
    }


def telling_words(name: str) -> frozenset[str]:
    """The words of a company's name that tell it from others."""
    return frozenset(words(name)) - GENERIC - NO_COMPANY


def firm_that_came(text: str) -> frozenset[str]:
    """The telling words of the firm that came, by the labels of a record; empty where it names none."""
    return frozenset(word for each in COMING_FIRM.finditer(text) for word in words(each["name"])) - GENERIC


def company_of(match: re.Match[str] | None, line: str) -> Iterator[Found]:
    """The company that a match names; none where it names a person, a role or nothing but a trade."""
    name = " ".join(match["name"].split()).strip(" .,;") if match else ""
    is_person = GIVEN_NAMES.intersection(words(name)[:1]) and LEGAL.fullmatch(name) is None
    if telling_words(name) and not is_person:
        yield name, 1, line
