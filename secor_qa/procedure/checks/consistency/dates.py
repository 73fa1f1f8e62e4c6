"""2.5(d): nothing that notes tell as done lies after the submission."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.dates import dates_in, with_days_before
from secor_qa.procedure.wording.names_of_papers import FILE_NAME
from secor_qa.procedure.words import Check, Status, Strength

_TO_COME = re.compile(
    r"\b(?:next|due|scheduled?|(?:day|date|one|drill|meeting|time) set|set for|planned?|will|"
    r"expir\w+|valid|renew\w*|until|in force|"
    r"(?:current|lasts?|stands|holds|ticketed|certified|covered) (?:up )?(?:to|till)|"
    r"by(?! (?:the )?(?:assessor|owner|foreman|lead|manager|supervisor|office|phone|truck|me|him|her|us|them|"
    r"myself|herself|"
    r"himself)\b)|before|target|good "
    r"(?:to|till|until)|booked|"
    r"upcoming|again|runs? (?:out|to)|through|deadline|from .{1,40} to)\b",
    re.IGNORECASE,
)


def dates_of_notes(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Nothing was done after the submission."""
    sent = facts.submission.on("submitted_on")
    if sent is None:
        return
    for sentence in with_days_before(without_files(row.notes, facts)):
        for day, written in dict.fromkeys(dates_in(sentence)):
            if day > sent and not (is_to_come(sentence) or _is_valid_until(day, written, row.notes, facts)):
                message = (
                    f"The notes of question {question.id} tell of {written}, which is after "
                    f"the submission of {sent.isoformat()}."
                )
                evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"submitted_on: {sent}."))
                yield Finding(
                    question.id, Check.CONSISTENCY, "note-after-submission", Status.NEEDS_REVIEWER, message, evidence,
                    Strength.LIKELY,
                )  # fmt: skip


def _is_valid_until(day: date, written: str, notes: str, facts: Facts) -> bool:
    """Whether something holds up to a day: `card to ...`, or it is a paper's and the notes tell of such days."""
    before = notes[: notes.find(written)].rstrip()
    return before.endswith((" to", ",to", "(to")) or (is_to_come(notes) and day in facts.of_papers(_all_days))


@lru_cache(TEXTS_KEPT)
def is_to_come(text: str) -> bool:
    """Whether a text tells of something to come."""
    return _TO_COME.search(text) is not None


def _all_days(facts: Facts) -> frozenset[date]:
    """The days that any document of the submission bears."""
    return frozenset(found.on for document in facts.submission.documents for found in document.dates)


def without_files(notes: str, facts: Facts) -> str:
    """The notes without the names of files and titles of documents, whose dates are the documents'."""
    return _without(notes, facts.of_papers(document_names))


@lru_cache(TEXTS_KEPT)
def _without(notes: str, names: tuple[str, ...]) -> str:
    for name in names:
        if name in notes:
            notes = notes.replace(name, " ")
    return FILE_NAME.sub(" ", notes)


def document_names(facts: Facts) -> tuple[str, ...]:
    """Names and titles of the documents that may tell a day, with and without their endings; the longest first."""
    found: set[str] = set()
    for document in facts.submission.documents:
        name = document.file.rsplit("/", 1)[-1]
        found |= {name, name.rpartition(".")[0], document.title}
    return tuple(
        sorted(
            (name for name in found if len(name) > 3 and any(map(str.isdigit, name))),
            key=lambda name: (-len(name), name),
        )
    )
