"""2.5(c), a reading: notes speak of roles, not of named people, where they tell what was said or seen.

Only a strong signal counts: a person whom the papers know by that name (`people_of_papers`), a person's name beside a
word of asking or answering, or a given name with a surname where people are asked or watched and no document is. The
employer's own names, titles of attached documents, places and companies are no persons; of those whom no paper knows,
who signed a paper, whom people turn to and who holds a job may be named, and those who sign the submission where papers
are asked for too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.checks.notes.people_of_papers import people_of_papers
from secor_qa.procedure.checks.notes.places import WHERE, places_known
from secor_qa.procedure.checks.notes.strange_names import names_of_hurt, strange_names
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.wording.asked_parts import HAS_VERB
from secor_qa.procedure.wording.dates import MONTH
from secor_qa.procedure.wording.persons import (
    A_GROUP_AND,
    AND_A_GROUP,
    ANSWERED,
    ASKED_JUST_BEFORE,
    ASKING,
    ATTRIBUTED,
    DONE_BY,
    FROM_OUTSIDE,
    GIVEN_NAMES,
    GIVEN_OR_NOT,
    HOLDS_THE_JOB,
    KNOWN_TO_ALL,
    LETTERED,
    NO_ONE_BEFORE,
    NO_PERSON,
    NO_PERSON_CALLED,
    OF_THE_ASKED,
    OPENING,
    OR_ANOTHER,
    PLACE_AFTER,
    SAYING,
    SAYS_JUST_AFTER,
    TITLED,
    TURNED_TO,
    WORKED_FOR,
)
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, Status, Strength

_PART = r"[A-Z](?:[a-zà-ÿ]|['’](?=\w)|(?<=[a-z'’])[A-Z])+(?:-[A-Z][a-zà-ÿ]+)?"
_NAME = re.compile(rf"\b(?:(?<!/)[A-Z]\.\s?)?{_PART}(?:\s+(?:[A-Z]\.\s?)?{_PART})*")
_PARTS_OF_A_NAME = 2
_TITLES = ("Mr ", "Mrs ", "Ms ", "Miss ")
_ASSESSOR = ("assessor_name", "assessor_signed_by")
SIGNERS = (*_ASSESSOR, "employer_contact_name", "employer_signed_by")
"""The fields of those who sign and answer for the submission."""
_NEAR = 40
"""Within so many characters after a name that has an initial, words of saying are its own."""
_BEFORE, _AFTER = 200, 80  # characters around a name in which it is told what somebody is named for
_JOINT = re.compile(r"\s*(?:,|,?\s*\band|&)\s*")
_OF_EVENTS = re.compile(r"\b(?:incidents?|near misses|accidents?|injur(?:y|ies)|investigat\w+)\b", re.IGNORECASE)
_ENDS_WITH_A_DAY = re.compile(rf"{_PART} (?i:{MONTH}) \d")
"""`Cynthia Oct 20`: where, and when."""
_INITIAL = re.compile(r"[A-Z]\.\s?[A-Z]")


def names_known(facts: Facts) -> frozenset[str]:
    """Words in capitals that are no person's here: of the employer's and city's names."""
    fields = ("employer_legal_name", "employer_trade_name", "employer_city", "employer_address")
    return frozenset(word for name in fields for word in words(facts.submission.text(name)))


def names_of_papers(facts: Facts) -> frozenset[str]:
    """The same of the names and titles of documents, which may bear a person's surname."""
    texts = [text for document in facts.submission.documents for text in (document.file, document.title)]
    return frozenset(word for text in texts for word in words(text.replace("_", " "))) - facts.once(names_known)


def people_known(facts: Facts) -> frozenset[str]:
    """Full names of those who are responsible for actions; not of contact and assessor, who did the asking."""
    submission = facts.submission
    askers = {name for field in SIGNERS for name in _full_names(submission.text(field))}
    return frozenset(name for item in submission.action_items for name in _full_names(item.responsible)) - askers


def askers_known(facts: Facts) -> frozenset[str]:
    """Full names of the assessor, who asks and is not asked."""
    return frozenset(name for field in _ASSESSOR for name in _full_names(facts.submission.text(field)))


def signers_known(facts: Facts) -> frozenset[str]:
    """Words of the names of those who sign and answer for the submission, whom notes on papers may name."""
    return frozenset(word for field in SIGNERS for word in words(facts.submission.text(field)))


def _full_names(text: str) -> Iterator[str]:
    for match in _NAME.finditer(text.split(",")[0]):
        if len(match[0].split()) > 1 and NO_PERSON.isdisjoint(words(match[0])):
            yield match[0].casefold()


def persons(question: Question, notes: str, facts: Facts) -> Iterator[Finding]:
    """No person is named among those who were asked or watched."""
    papers = facts.once(names_of_papers)
    known = facts.once(names_known) | papers
    people, askers = facts.once(people_known), facts.once(askers_known)
    only_asked = bool({"I", "O"} & set(question.methods)) and "D" not in question.methods
    told = sentences(notes)
    found = [
        name
        for before, sentence in pairwise(["", *told])
        if only_asked or _tells_of_talk(sentence) or (_tells_of_talk(before) and _is_list(sentence))
        for name in _named(sentence, known, papers, people)
        if name.casefold() not in askers
        and not (
            facts.once(signers_known).issuperset(words(name)) and (not only_asked or _is_beside_a_group(name, sentence))
        )
    ]
    if only_asked:
        said = {word for name in found for word in words(name)}
        found += [name for name in strange_names(notes, facts, known, papers) if said.isdisjoint(words(name))]
    no_names = known | facts.once(signers_known)
    hurt = names_of_hurt(notes, facts, no_names) if _OF_EVENTS.search(question.text) else ()
    for names in (hurt, people_of_papers(notes, facts, no_names)):
        said = {word for name in [*found, *facts.once(askers_known)] for word in words(name)}
        found += [name for name in names if said.isdisjoint(words(name))]
    nobodys = facts.once(places_known) | KNOWN_TO_ALL
    if found := [each for each in found if each.casefold() not in nobodys]:
        yield finding_of_names(question, notes, found)


def finding_of_names(question: Question, notes: str, found: Iterable[str]) -> Finding:
    """The finding that notes name people."""
    names = ", ".join(f"“{name}”" for name in dict.fromkeys(found))
    message = (
        f"The notes of question {question.id} name people ({names}); please give roles and numbers instead of names."
    )
    evidence = (Evidence(f"Notes: “{excerpt(notes)}”"),)
    return Finding(
        question.id, Check.NOTES, "names-of-people", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


def _is_beside_a_group(name: str, sentence: str) -> bool:
    """Whether a name stands for a role beside the number of the others: `Ann and the four workers`."""
    after, before = sentence.partition(name)[2], sentence.partition(name)[0]
    return AND_A_GROUP.match(after) is not None or A_GROUP_AND.search(before) is not None


def _is_list(sentence: str) -> bool:
    """Whether a sentence only goes on with those whom the one before it began to tell: `Ann Lee, Bo Ek, the helper.`"""
    return "," in sentence and HAS_VERB.search(sentence) is None and not any(map(str.isdigit, sentence))


@lru_cache(TEXTS_KEPT)
def _tells_of_talk(sentence: str) -> bool:
    return any(words_.search(sentence) for words_ in (ASKING, SAYING, ATTRIBUTED, SAYS_JUST_AFTER))


@lru_cache(TEXTS_KEPT)
def _named(sentence: str, known: frozenset[str], papers: frozenset[str], people: frozenset[str]) -> tuple[str, ...]:
    return tuple(_each_named(sentence, known, papers, people))


def _each_named(sentence: str, known: frozenset[str], papers: frozenset[str], people: frozenset[str]) -> Iterator[str]:
    sentence = LETTERED.sub(lambda found: found[0].lower(), OPENING.sub(lambda found: found[0].lower(), sentence))
    for match in TITLED.finditer(sentence):
        is_outside = FROM_OUTSIDE.match(sentence, match.end()) or WORKED_FOR.search(_just_before(match, sentence))
        if not is_outside and not is_named_for_a_job(match, sentence):
            yield match["name"]
    names = [
        match
        for match in _NAME.finditer(sentence)
        if NO_PERSON.isdisjoint(words(match[0]))
        and not PLACE_AFTER.match(sentence, match.end())
        and not _ENDS_WITH_A_DAY.match(sentence, match.start())
        and not _is_no_one(match, sentence)
        and not is_named_for_a_job(match, sentence)
    ]
    doers = [match for match in names if DONE_BY.search(_just_before(match, sentence))]
    names = [match for match in names if match not in doers and not _follows(match, doers, sentence)]
    strange = [match for match in names if known.isdisjoint(words(match[0])) or _has_a_surname_of(papers, match)]
    sure = [match for match in names if match[0].casefold() in people]
    sure += [match for match in strange if match not in sure and _is_person(match, sentence)]
    beside = [match for match in strange if match not in sure and _is_beside_words(match, sentence)]
    joined = [match for match in strange if match not in sure + beside and _is_joined(match, sure + beside, sentence)]
    for match in sorted([*sure, *beside, *joined], key=lambda each: each.start()):
        yield match[0] if match in beside else _without_first_words(match[0])


def _is_no_one(match: re.Match[str], sentence: str) -> bool:
    """Whether a name tells where something was, or is a thing's: `in Erin Ridge`, `the Harley`, `like Fred Astaire`."""
    before = _just_before(match, sentence)
    if NO_ONE_BEFORE.search(before) or NO_PERSON_CALLED.search(before):
        return True
    if match[0].startswith(_TITLES) and WORKED_FOR.search(before):
        return True
    is_owner = sentence.startswith(("'", "’"), match.end())
    return not is_owner and WHERE.search(before) is not None


def _has_a_surname_of(papers: frozenset[str], match: re.Match[str]) -> bool:
    """Whether a given name stands before a word of a file's name, which may say whose paper it is."""
    first, *others = words(match[0])
    return len(others) == 1 and first in GIVEN_NAMES | GIVEN_OR_NOT and first not in papers and others[0] in papers


def _just_before(match: re.Match[str], sentence: str) -> str:
    return sentence[max(0, match.start() - _BEFORE) : match.start()]


def is_named_for_a_job(match: re.Match[str], sentence: str) -> bool:
    """Whether somebody is named as whom people turn to or who does a thing, and was not the one asked or watched."""
    before, after = _just_before(match, sentence), sentence[match.end() : match.end() + _AFTER]
    if SAYS_JUST_AFTER.match(after) or SAYING.match(after.lstrip(" ,")):
        return False
    if _tells_of_talk(sentence) and HOLDS_THE_JOB.match(after):
        return True
    if TURNED_TO.search(before) and not ASKED_JUST_BEFORE.search(before):
        return True
    answered = ANSWERED.search(before)
    if answered is None or ASKING.search(answered["answer"]) or OF_THE_ASKED.search(before):
        return False
    return OR_ANOTHER.match(answered["answer"]) is not None


def _follows(match: re.Match[str], names: list[re.Match[str]], sentence: str) -> bool:
    return any(_JOINT.fullmatch(sentence[one.end() : match.start()]) for one in names if one.end() <= match.start())


def _is_joined(match: re.Match[str], persons: list[re.Match[str]], sentence: str) -> bool:
    """Whether a name stands beside a person's: `A and B`, `A, B`; in front of it only where it has two parts."""
    if _follows(match, persons, sentence) or len(words(match[0])) < _PARTS_OF_A_NAME:
        return _follows(match, persons, sentence)
    return any(_JOINT.fullmatch(sentence[match.end() : one.start()]) for one in persons if match.end() <= one.start())


def _is_beside_words(match: re.Match[str], sentence: str) -> bool:
    """An unknown name of two parts or with an initial, right after words of asking or right before words of saying."""
    if len(words(match[0])) < 2:
        return False
    before, after = _just_before(match, sentence), sentence[match.end() : match.end() + _AFTER]
    if ASKED_JUST_BEFORE.search(before) or ATTRIBUTED.search(before) or SAYS_JUST_AFTER.match(after):
        return True
    return _INITIAL.match(match[0]) is not None and SAYING.search(after[:_NEAR]) is not None


def _without_first_words(name: str) -> str:
    """`Asked Tyler` without the word that began the sentence."""
    parts = name.split()
    start = next((number for number, part in enumerate(parts) if part.casefold() in GIVEN_NAMES), 0)
    return " ".join(parts[start:])


def _is_person(match: re.Match[str], sentence: str) -> bool:
    """A known given name: with a surname anywhere in the sentence, alone only right beside the asking or answering."""
    parts = match[0].split()
    if any(part.casefold() in GIVEN_OR_NOT for part in parts[:-1]) and len(parts) == _PARTS_OF_A_NAME:
        return True
    start = next((number for number, part in enumerate(parts) if part.casefold() in GIVEN_NAMES), None)
    if start is None:
        return False
    if parts[start + 1 :]:
        return True
    after = sentence[match.end() :].lstrip(" ,")
    before = sentence[: match.start()] + " ".join([*parts[:start], ""])
    asked = [found for found in ASKING.finditer(before) if len(words(before[found.end() :])) <= 4]
    return bool(asked and not re.search(r"\b(?:at|in|near|on|from|about)\s+$", before)) or bool(SAYING.match(after))
