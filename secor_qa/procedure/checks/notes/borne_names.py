"""2.5(c), a reading: people whom notes name by a name that a paper of the package bears as somebody's.

Measure: a given name that stands before a surname in a paper is a person's here, in whatever sentence of the notes.
Where people are asked or watched and no document is, one of them is enough; where documents are too, two; where nothing
but documents is, one with the surname. Who did a thing, whom people turn to, places, the employer's own names and
those who sign the submission are left alone, not all of their family, as is whose name a file bears. Where nothing but
documents is asked for, two who sign are told as well where both are named in full and neither for what he signed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.checks.notes.persons import (
    SIGNERS,
    finding_of_names,
    is_named_for_a_job,
    names_known,
    names_of_papers,
    signers_known,
)
from secor_qa.procedure.checks.notes.places import places_known
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.dates import MONTHS
from secor_qa.procedure.wording.persons import DONE_BY, GIVEN_NAMES, GIVEN_OR_NOT, KNOWN_TO_ALL, NO_PERSON, PLACE_AFTER
from secor_qa.procedure.wording.sentences import sentences

_PART = r"[A-Z][a-zà-ÿ]+(?:['’-][A-Z][a-zà-ÿ]+)?"
_PAIR = re.compile(rf"(?<![\w'’-])(?P<given>{_PART}) (?=(?P<surname>{_PART})(?![\w'’-]))")
_ONE = re.compile(rf"(?<![\w'’-])(?P<given>{_PART})(?: (?P<surname>{_PART}))?(?![\w-])")
_OF_A_PLACE = re.compile(r"\b(?:at|in|near|from|of|outside|around|on) (?:the )?\Z")
_GIVEN = (GIVEN_NAMES | GIVEN_OR_NOT) - frozenset(MONTHS)
SEVERAL = 2
_BEFORE = 200
_SIGNED = re.compile(
    r"\b(?:sign\w*|hands? of|approved|initial\w*|reviewed|written|made|held|led|done|met|sat|present|by|author\w*|from|"
    r"to)\b[^.;]{0,80}\Z",
    re.IGNORECASE,
)
"""Before a name: it is told who did or signed a thing, or met."""


def named_as_in_papers(question: Question, notes: str, facts: Facts) -> Iterator[Finding]:
    """No person is named whom a paper knows by name."""
    found = list(dict.fromkeys(_named(notes, facts)))
    is_asked, is_shown = bool({"I", "O"} & set(question.methods)), "D" in question.methods
    if not is_asked:
        found = [each for each in found if " " in each] or _signers_in_full(notes, facts)
    least = SEVERAL if is_shown and is_asked else 1
    if len({words(each)[0] for each in found}) >= least and (is_asked or is_shown):
        yield finding_of_names(question, notes, found)


def _signers_in_full(notes: str, facts: Facts) -> list[str]:
    """The full names of those who sign the submission, where two or more stand there for a role."""
    names = {" ".join(facts.submission.text(each).split()) for each in SIGNERS}
    found = [
        name
        for name in sorted(each for each in names if " " in each)
        for at in [notes.find(name)]
        if at >= 0 and not _SIGNED.search(notes[max(0, at - _BEFORE) : at])
    ]
    return found if len(found) >= SEVERAL else []


def _named(notes: str, facts: Facts) -> Iterator[str]:
    people = facts.of_papers(given_in_papers)
    nobodys = facts.once(places_known) | KNOWN_TO_ALL
    left_alone = facts.once(names_known) | facts.once(names_of_papers) | facts.once(signers_known)
    for sentence in sentences(notes) if people else ():
        for match in _ONE.finditer(sentence):
            name = words(match[0])
            if (
                name[0] not in people
                or match[0].casefold() in nobodys
                or name[0] in left_alone
                or left_alone.issuperset(name)
                or not NO_PERSON.isdisjoint(name)
            ):
                continue
            before = sentence[max(0, match.start() - _BEFORE) : match.start()]
            is_place = PLACE_AFTER.match(sentence, match.end()) or (len(name) == 1 and _OF_A_PLACE.search(before))
            if not is_place and not DONE_BY.search(before) and not is_named_for_a_job(match, sentence):
                yield match[0]


def given_in_papers(facts: Facts) -> frozenset[str]:
    """The given names that stand before a surname in a paper."""
    return frozenset[str]().union(
        *(_given_in(text) for document in facts.submission.documents for text in document.texts)
    )


@lru_cache(TEXTS_KEPT)
def _given_in(text: str) -> frozenset[str]:
    return frozenset(
        found["given"].casefold()
        for found in _PAIR.finditer(text)
        if found["given"].casefold() in _GIVEN and NO_PERSON.isdisjoint(words(found["surname"]))
    )
