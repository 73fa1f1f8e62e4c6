"""2.5(a): papers that notes cite by name as sent, where this sender's notes cite papers by the names of their files.

Measure: `Sent: Tags of May and Tags of June`, `see Kit list`: what begins with a capital and stands in a list behind or
before a word for sending is a citation; eight of a package, and most of all, are names of its files. One that is the
name of none, nor part of one, is of a paper that was not sent, where it ends in a word for a paper or begins or ends as
a cited file's name does. So is a name with a day, `Fork test 2026-05-04`, where four of a package and all others are
files: no file is called so, nor is one of that day.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.paper_numbers import base_name
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import ANY_DAY, MONTH
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.wording.stems import stems

CITED_MIN, CITED_SHARE = 8, 0.75
"""So many citations that are files, and such a share of all, are the sender's way."""
DATED_MIN, OTHERS_MAX = 4, 1
"""So many names that end with a day are files, and no more are none."""
WORDS_MIN, WORDS_MAX = 2, 6
_SENT = (
    r"(?:attach(?:ed|ing)?|enclos(?:ed?|ing)|append(?:ed)?|submitted|sent|sending|send|uploaded|copied|included|see|"
    r"files?|papers|put in)"
)
_CUE = re.compile(rf"\b{_SENT}\b", re.IGNORECASE)
_CUT = re.compile(r"[,;:\n&+()]|\band\b|\s[-–]\s", re.IGNORECASE)
_LED_IN = re.compile(
    rf"(?:\W|\b(?:the|a|an|both|also|as|so|well|are|is|were|was|have|been|i|we|you|please|two|three|them|one|with|it|in|on|"
    rf"to|by|for|from|{_SENT})\b){{1,30}}",
    re.IGNORECASE,
)
_COUNTED = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\W*\Z", re.IGNORECASE)
_LED_OUT = re.compile(
    rf"\s(?:(?:is|are|was|were|have|has|from|dated|shows?|which|names?|gives?|lists?|says?|tells?|{_SENT})\b|"
    r"of (?=\d)).*",
    re.IGNORECASE,
)
_TELLS = re.compile(
    rf"\s(?:is|are|was|were|have been|has been) (?!(?:also |all |both |as )?{_SENT}\b)[a-z]+(?:ed|en|ne|ad|ld|de|nt)\b"
)
_NAME = re.compile(r"[A-Z][\w.-]* [\w(#-]")
_DATED = re.compile(
    r"(?<![\w-])(?P<name>[A-Z][\w&'’-]*(?: [a-z0-9&][\w&'’-]*){0,4})"
    r"(?<! on)(?<! of)(?<! by)(?<! to)(?<! at)(?<! is)(?<! was)(?<! from)(?<! since)(?<! until)(?<! dated) "
    r"(?P<on>20\d\d-\d\d-\d\d)(?![\w-])"
)
"""A name with a day behind it, and no day on which something was done."""
_NO_NAME = re.compile(
    r"\b(?:what|that|who|each|every|all|our|my|his|her|their|its|they|i|we|you|no|not|at|"
    r"(?:action|improvement|corrective|work) plans?|plan(?= \w)|item|question|hold|holds|held|did|do|done|went|got|"
    r"seen|made|took|called|asked|put|over|two|three|four|five|six)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:minutes|reports?|certificates?|cards?|logs?|checklists?|forms?|inspections?|assessments?|investigations?|"
    r"records?|sheets?|matrix|registers?|tickets?|lists?|orders?|letters?|e-?mails?|export|photos?|walks?|plans?)",
    re.IGNORECASE,
)
_NO_LETTERS = re.compile(r"[\W_]+|(?<![^\W_])and(?![^\W_])")
_A_MONTH = re.compile(rf"\b{MONTH}(?!\w)", re.IGNORECASE)


def cited_but_absent(notes: str, facts: Facts) -> Iterator[str]:
    """The papers that notes cite by a name which no file of the package bears, as those of the others do."""
    if not facts.once(_cites_by_names):
        return
    names = facts.of_papers(_names)
    found = cited(notes)
    borne = [each for each in found if names.bear(each)]
    for each in found:
        if each not in borne and _is_of_a_paper(each, borne) and not _NO_NAME.search(each):
            yield each


def dated_but_absent(notes: str, facts: Facts) -> Iterator[str]:
    """The papers that notes cite by a name with a day, as most of the package's files are, and that no file is."""
    if _dated(notes) and facts.once(_cites_by_days):
        names, days = facts.of_papers(_names), facts.of_papers(_days_listed)
        for name, on in _dated(notes):
            if on not in days and not names.hold_day(on) and not names.bear(name) and not names.bear(f"{name} {on}"):
                yield f"{name} {on}"


@lru_cache(TEXTS_KEPT)
def _dated(notes: str) -> tuple[tuple[str, str], ...]:
    return tuple((found["name"], found["on"]) for found in _DATED.finditer(notes))


def _cites_by_days(facts: Facts) -> bool:
    """Whether the sender cites his papers by names that end with a day, as those of their files do."""
    names = facts.of_papers(_names)
    found = [names.bear(f"{name} {on}") for row in facts.submission.answers for name, on in _dated(row.notes)]
    return sum(found) >= DATED_MIN and len(found) - sum(found) <= OTHERS_MAX


def _days_listed(facts: Facts) -> frozenset[str]:
    return frozenset(str(each.document_on) for each in facts.submission.documents)


@lru_cache(TEXTS_KEPT)
def cited(notes: str) -> tuple[str, ...]:
    """What notes cite by a name that begins with a capital, in the sentences that tell what was sent."""
    return tuple(_cited(notes))


def _cited(notes: str) -> Iterator[str]:
    for sentence in sentences(notes):
        for part, cut in _parts(sentence) if _CUE.search(sentence) else ():
            if _TELLS.search(part) or cut == ":":
                continue  # `results were read out` tells what was done, `Signed records:` what follows
            led_in = _LED_IN.match(part)
            if led_in and _COUNTED.search(led_in[0]):
                continue  # `three WETT tickets` are no one paper's name
            name = _LED_OUT.sub("", part[led_in.end() if led_in else 0 :]).strip(" .[]\"“”'")
            if _NAME.match(name) and WORDS_MIN <= len(name.split()) <= WORDS_MAX:
                yield name


def _parts(sentence: str) -> Iterator[tuple[str, str]]:
    """The parts of a sentence, each with what cuts it off from the next."""
    start = 0
    for found in _CUT.finditer(sentence):
        yield sentence[start : found.start()], found[0]
        start = found.end()
    yield sentence[start:], ""


def _is_of_a_paper(name: str, borne: list[str]) -> bool:
    """Whether a name ends in a word for a paper, or begins or ends with the word of another that is cited with it."""
    parts = words(_A_MONTH.sub(" ", ANY_DAY.sub(" ", name)))
    if not parts:
        return False
    others = [words(each) for each in borne]
    is_alike = any(each and parts[0] == each[0] for each in others)
    return bool(others) and (is_alike or _PAPER.fullmatch(parts[-1]) is not None)


def _cites_by_names(facts: Facts) -> bool:
    """Whether the sender cites his papers by the names of their files."""
    names = facts.of_papers(_names)
    rows = [row for row in facts.submission.answers if facts.submission.documents_of(row.question)]
    found = [names.bear(each) for row in rows for each in cited(row.notes)]
    return sum(found) >= CITED_MIN and sum(found) >= CITED_SHARE * len(found)


class _Names:
    """The names and titles of all files, without spaces and marks, and with their words; what they bear is kept."""

    def __init__(self, documents: Iterable[Document]) -> None:
        self._names = tuple(each for document in documents for each in _names_of(document))
        self._borne: dict[str, bool] = {}

    def bear(self, name: str) -> bool:
        """Whether a file's name holds a name, opens it, or has all of its words."""
        if name not in self._borne:
            plain, own = letters(name), stems(name)
            self._borne[name] = any(
                plain in base or (base and plain.startswith(base)) or own <= of_file for base, of_file in self._names
            )
        return self._borne[name]

    def hold_day(self, on: str) -> bool:
        """Whether a file's name holds a day."""
        return any(letters(on) in base for base, _ in self._names)


def _names(facts: Facts) -> _Names:
    return _Names(facts.submission.documents)


def _names_of(document: Document) -> Iterator[tuple[str, frozenset[str]]]:
    for name in (base_name(document.file), document.title):
        yield letters(name), stems(name.replace("_", " "))


@lru_cache(TEXTS_KEPT)
def letters(text: str) -> str:
    """The letters and figures of a name, without case, spaces, marks, and `and`, which some write `&`."""
    return _NO_LETTERS.sub("", text.casefold())
