"""2.5(c), a reading: notes speak of roles, not of named people, where they tell what was said or seen.

Only a strong signal counts: a person's name beside a word of asking or answering. The employer's own names, titles of
attached documents, places and companies are no persons; who signed a paper may be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt, words
from secor_qa.procedure.wording.persons import (
    ASKED_JUST_BEFORE,
    ASKING,
    ATTRIBUTED,
    DONE_BY,
    GIVEN_NAMES,
    NO_PERSON,
    SAYING,
    SAYS_JUST_AFTER,
    TITLED,
)
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, Status, Strength

_PART = r"[A-Z](?:[a-zà-ÿ]|['’](?=\w)|(?<=[a-z'’])[A-Z])+(?:-[A-Z][a-zà-ÿ]+)?"
_NAME = re.compile(rf"\b(?:[A-Z]\.\s?)?{_PART}(?:\s+(?:[A-Z]\.\s?)?{_PART})*")
_NEAR = 40
"""Within so many characters after a name that has an initial, words of saying are its own."""
_INITIAL = re.compile(r"[A-Z]\.\s?[A-Z]")


def names_known(facts: Facts) -> frozenset[str]:
    """Words in capitals that are no person's here: of the employer's and city's names, and of documents."""
    submission = facts.submission
    fields = ("employer_legal_name", "employer_trade_name", "employer_city", "employer_address")
    texts = [submission.text(name) for name in fields]
    texts += [text for document in submission.documents for text in (document.file, document.title)]
    return frozenset(word for text in texts for word in words(text.replace("_", " ")))


def people_known(facts: Facts) -> frozenset[str]:
    """Full names of those who are responsible for actions; not of contact and assessor, who did the asking."""
    submission = facts.submission
    fields = ("assessor_name", "assessor_signed_by", "employer_contact_name", "employer_signed_by")
    askers = {name for field in fields for name in _full_names(submission.text(field))}
    return frozenset(name for item in submission.action_items for name in _full_names(item.responsible)) - askers


def askers_known(facts: Facts) -> frozenset[str]:
    """Full names of the assessor, who asks and is not asked."""
    submission = facts.submission
    fields = ("assessor_name", "assessor_signed_by")
    return frozenset(name for field in fields for name in _full_names(submission.text(field)))


def _full_names(text: str) -> Iterator[str]:
    for match in _NAME.finditer(text.split(",")[0]):
        if len(match[0].split()) > 1 and NO_PERSON.isdisjoint(words(match[0])):
            yield match[0].casefold()


def persons(question: Question, notes: str, facts: Facts) -> Iterator[Finding]:
    """No person is named among those who were asked or watched."""
    known = facts.once(names_known)
    people, askers = facts.once(people_known), facts.once(askers_known)
    found = [
        name
        for sentence in sentences(notes)
        for name in _named(sentence, known, people)
        if name.casefold() not in askers
    ]
    if found:
        names = ", ".join(f"“{name}”" for name in dict.fromkeys(found))
        message = (
            f"The notes of question {question.id} name people who were asked or observed "
            f"({names}); please give roles and "
            "numbers instead of names."
        )
        evidence = (Evidence(f"Notes: “{excerpt(notes)}”"),)
        yield Finding(
            question.id, Check.NOTES, "names-of-people", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
        )


@lru_cache(TEXTS_KEPT)
def _tells_of_talk(sentence: str) -> bool:
    return any(words_.search(sentence) for words_ in (ASKING, SAYING, ATTRIBUTED, SAYS_JUST_AFTER))


def _named(sentence: str, known: frozenset[str], people: frozenset[str]) -> Iterator[str]:
    if not _tells_of_talk(sentence):
        return
    for match in TITLED.finditer(sentence):
        yield match["name"]
    named_before = False
    for match in _NAME.finditer(sentence):
        before = sentence[: match.start()]
        joined = named_before and re.search(r"(?:,|\band|&)\s*\Z", before) is not None
        named_before = False
        if DONE_BY.search(before) or not NO_PERSON.isdisjoint(words(match[0])):
            continue
        is_known = not known.isdisjoint(words(match[0]))
        if match[0].casefold() in people or (not is_known and (_is_person(match, sentence) or joined)):
            named_before = True
            yield _without_first_words(match[0])
        elif not is_known and _is_beside_words(match, sentence):
            named_before = True
            yield match[0]


def _is_beside_words(match: re.Match[str], sentence: str) -> bool:
    """An unknown name of two parts or with an initial, right after words of asking or right before words of saying."""
    if len(words(match[0])) < 2:
        return False
    before, after = sentence[: match.start()], sentence[match.end() :]
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
    start = next((number for number, part in enumerate(parts) if part.casefold() in GIVEN_NAMES), None)
    if start is None:
        return False
    if parts[start + 1 :]:
        return True
    after = sentence[match.end() :].lstrip(" ,")
    before = sentence[: match.start()] + " ".join([*parts[:start], ""])
    asked = [found for found in ASKING.finditer(before) if len(words(before[found.end() :])) <= 4]
    return bool(asked and not re.search(r"\b(?:at|in|near|on|from|about)\s+$", before)) or bool(SAYING.match(after))
