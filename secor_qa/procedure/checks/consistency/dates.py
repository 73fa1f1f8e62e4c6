"""2.5(d): dates in the notes against the period of data gathering and the day of submission.

Readings: interviews and observations of the assessment take place while data are gathered; nothing that is told as done
can lie after the submission. A day that a document of the question bears, or that a paper is said to record, is the
paper's and not the assessor's.
"""

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
from secor_qa.procedure.words import Check, Status, Strength

_ASSESSING = re.compile(
    r"\b(?:interviews?|interviewed|asked|spoke|talked|talks|discussions?|conversations?|observed|observations?|"
    r"watched|visited|walked|toured|"
    r"site (?:tour|visit|walk)|"
    r"(?:went|came|drove|rode|was)(?: out| over| along)?\b.{0,30} to (?:observe|interview|watch|ask))\b",
    re.IGNORECASE,
)
_SEEING = re.compile(
    r"\A\W*(?:went|drove|rode|stopped (?:by|in)|dropped (?:by|in)|spent)\b|"
    r"\b(?:I|we|the assessor)\s+(?:went|drove|rode|stopped (?:by|in)|dropped (?:by|in)|spent)\b",
    re.IGNORECASE,
)
"""Where nothing but looking answers the question, these too are the assessor's looking."""
_OTHERS_WORK = re.compile(
    r"\b(?:signed|dated|inspection|report|drill|minutes|meeting|policy|certificate|log|form|record|attached|see|"
    r"owner|manager|"
    r"visit(?:s|ed)?|walked|enclosed|shown by|orientation|issued|effective|training|investigation|reviewed|"
    r"since|hired|incident|until)\b",
    re.IGNORECASE,
)
_BY_ASSESSOR = re.compile(
    r"\b(?:(?:by|with) (?:the |an? )?assessor|for (?:the|this) (?:assessment|audit))\b", re.IGNORECASE
)
_PAPER_TELLS = re.compile(
    r"\b(?:records?|shows?|documents?|describes?|covers?|confirms?|notes|reports|lists?|tells?|proves?|bears?|"
    r"contains?|"
    r"has|sheet|card|paper|page|book|register|summary|photo\w*|letter|file|copy|sent|submitted|listed|filed)\b",
    re.IGNORECASE,
)
"""Words by which a paper tells of a day, or of a paper at all."""
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
    """No interview or observation outside data gathering, and nothing done after the submission."""
    submission = facts.submission
    start, end = submission.on("data_gathering_start"), submission.on("data_gathering_end")
    if start and end and start > end:
        start = None
    sent = submission.on("submitted_on")
    borne = days_borne(question, facts)
    for sentence in with_days_before(without_files(row.notes, facts)):
        days = dates_in(sentence)
        is_of_assessing = bool(days) and is_assessing(question, sentence)
        for day, written in days:
            if (
                sent
                and day > sent
                and not (_TO_COME.search(sentence) or _is_valid_until(day, written, row.notes, facts))
            ):
                message = (
                    f"The notes of question {question.id} tell of {written}, which is after "
                    f"the submission of {sent.isoformat()}."
                )
                yield _finding(question, "note-after-submission", message, row, f"submitted_on: {sent}")
            elif start and end and not start <= day <= end and day not in borne and is_of_assessing:
                yield outside_gathering(question, row, written, start, end)


def _is_valid_until(day: date, written: str, notes: str, facts: Facts) -> bool:
    """Whether something holds up to a day: `card to ...`, or it is a paper's and the notes tell of such days."""
    before = notes[: notes.find(written)].rstrip()
    return before.endswith((" to", ",to", "(to")) or (
        _TO_COME.search(notes) is not None and day in facts.of_papers(_all_days)
    )


def _all_days(facts: Facts) -> frozenset[date]:
    """The days that any document of the submission bears."""
    return frozenset(found.on for document in facts.submission.documents for found in document.dates)


def days_borne(question: Question, facts: Facts) -> frozenset[date]:
    """The days that the documents of the question bear, as listed or in their text."""
    documents = facts.submission.documents_of(question.id)
    stated = [each.document_on for each in documents if isinstance(each.document_on, date)]
    return frozenset([*stated, *(found.on for document in documents for found in document.dates)])


def without_files(notes: str, facts: Facts) -> str:
    """The notes without the names and titles of documents, whose dates are the documents'."""
    return _without(notes, facts.of_papers(document_names))


@lru_cache(TEXTS_KEPT)
def _without(notes: str, names: tuple[str, ...]) -> str:
    for name in names:
        if name in notes:
            notes = notes.replace(name, " ")
    return notes


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


def is_assessing(question: Question, sentence: str) -> bool:
    """Whether a sentence tells of the assessor's own asking or watching, and not of others' work or a paper."""
    heard_or_seen = bool({"I", "O"} & set(question.methods)) or bool(_BY_ASSESSOR.search(sentence))
    did = _ASSESSING.search(sentence) or (set(question.methods) == {"O"} and _SEEING.search(sentence))
    if not heard_or_seen or not did or _TO_COME.search(sentence):
        return False
    return "D" not in question.methods or not (_OTHERS_WORK.search(sentence) or _PAPER_TELLS.search(sentence))


def outside_gathering(question: Question, row: AnswerRow, written: str, start: date, end: date) -> Finding:
    """The finding that people were asked or watched on a day, as the notes write it, outside data gathering."""
    message = (
        f"The notes of question {question.id} tell of interviews or observations on {written}, outside data "
        f"gathering from {start.isoformat()} to {end.isoformat()}."
    )
    return _finding(question, "note-outside-gathering", message, row, f"Data gathering: {start} to {end}")


def _finding(question: Question, code: str, message: str, row: AnswerRow, fact: str) -> Finding:
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"{fact}."))
    return Finding(question.id, Check.CONSISTENCY, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
