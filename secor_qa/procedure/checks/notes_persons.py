"""2.5(c), a reading: notes speak of roles, not of named people, where they tell what was said or seen.

Only a strong signal counts: a person's name beside a word of asking or answering. The employer's own names, titles of
attached documents, places and companies are no persons; who signed a paper may be named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.wording.persons import ASKING, GIVEN_NAMES, NO_PERSON, SAYING, TITLED
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Check, Status, Strength

_NAME = re.compile(r"\b[A-Z][a-zà-ÿ'’]+(?:-[A-Z][a-zà-ÿ]+)?(?:\s+(?:[A-Z]\.\s+)?[A-Z][a-zà-ÿ'’A-Z-]+)*")
_SIGNED = re.compile(
    r"\b(?:signed|signature|signs|owner of|dated|prepared|written|taught|delivered|issued) by\s+$", re.IGNORECASE
)


_ASKED_JUST_BEFORE = re.compile(
    r"\b(?:interviewed|asked|spoke (?:to|with)|talked (?:to|with)|sat down with|conversations? with|interviews? with|"
    r"questioned|phoned)(?: both)?:? $",
    re.IGNORECASE,
)


def names_known(facts: Facts) -> frozenset[str]:
    """Words in capitals that are no person's here: of the employer's and city's names, and of documents."""
    submission = facts.submission
    fields = ("employer_legal_name", "employer_trade_name", "employer_city", "employer_address")
    texts = [submission.text(name) for name in fields]
    texts += [text for document in submission.documents for text in (document.file, document.title)]
    return frozenset(word for text in texts for word in words(text.replace("_", " ")))


def people_known(facts: Facts) -> frozenset[str]:
    """Full names that the submission gives elsewhere: of contact and assessor, and of those responsible for actions."""
    submission = facts.submission
    fields = ("assessor_name", "employer_contact_name", "assessor_signed_by", "employer_signed_by")
    texts = [*(submission.text(name) for name in fields), *(item.responsible for item in submission.action_items)]
    names = (match[0] for text in texts for match in _NAME.finditer(text.split(",")[0]))
    return frozenset(name.casefold() for name in names if len(name.split()) > 1 and NO_PERSON.isdisjoint(words(name)))


def persons(question: Question, notes: str, facts: Facts) -> Iterator[Finding]:
    """No person is named among those who were asked or watched."""
    known = facts.once(names_known)
    people = facts.once(people_known)
    found = [name for sentence in sentences(notes) for name in _named(sentence, known, people)]
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


def _named(sentence: str, known: frozenset[str], people: frozenset[str]) -> Iterator[str]:
    if not (ASKING.search(sentence) or SAYING.search(sentence)):
        return
    for match in TITLED.finditer(sentence):
        yield match["name"]
    for match in _NAME.finditer(sentence):
        parts = words(match[0])
        if match[0].casefold() in people and not _SIGNED.search(sentence[: match.start()]):
            yield match[0]
            continue
        if _SIGNED.search(sentence[: match.start()]) or not NO_PERSON.isdisjoint(parts) or not known.isdisjoint(parts):
            continue
        if _is_person(match, sentence):
            yield _without_first_words(match[0])
        elif len(parts) > 1 and _ASKED_JUST_BEFORE.search(sentence[: match.start()]):
            yield match[0]


def _without_first_words(name: str) -> str:
    """`Asked Tyler` without the word that began the sentence."""
    parts = name.split()
    while parts[0].casefold() not in GIVEN_NAMES:
        parts.pop(0)
    return " ".join(parts)


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
