"""2.5(d): whether contractors worked for the company, by the profile, the answers, the notes and the papers.

Readings: a company has none in the period where its profile counts none and a question about them is answered N/A;
people hired, sent or paid by the bill are contractors. A Yes to a question about them is gainsaid by its own note where
that says that none came, and the profile counts some; an N/A by its own, where that tells of one taken on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.contractors import (
    line_with_contractor,
    nobody_elses,
    outsider_at_work,
    was_taken_on,
)
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Answer, Check, Status, Strength

_OF_OTHERS = re.compile(r"\b(?:contractors?|sub-?contractors?|terms|agreement|policy|manual|rules)\b", re.IGNORECASE)
Told = tuple[str, str, Evidence]  # the question at which it stands, the finding's first half, and the place


def contractors(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Nobody else's people were at work where none were by profile and answers; said at both questions."""
    about = about_contractors(facts)
    if question.id in about and row.answer is Answer.YES:
        yield from _denied(question, row, facts)
    told = facts.once(first_at_work)
    left_out = [each for each in about if facts.submission.answer_of(each) == Answer.NA]
    if told and question.id in (told[0], left_out[0]):
        _, said, place = told
        counted = "the profile counts none, and " if facts.submission.number("employees_contractor") == 0 else ""
        message = f"{said}; {counted}question {left_out[0]} is answered N/A."
        denied = facts.submission.answer(left_out[0])
        texts = (place, Evidence(f"Notes of {left_out[0]}: “{excerpt(denied.notes if denied else '')}”"))
        yield _finding(question, "contractor-not-counted", message, texts)


def about_contractors(facts: Facts) -> tuple[str, ...]:
    """The questions that may be N/A because there are no contractors."""
    return facts.once(_about_contractors)


def _about_contractors(facts: Facts) -> tuple[str, ...]:
    return tuple(
        each.id for each in facts.instrument.questions if each.na_when and "employees_contractor" in each.na_when.fields
    )


def first_at_work(facts: Facts) -> Told | None:
    """The first note, or else the first record, that tells of a contractor where questions about them are N/A."""
    submission, about = facts.submission, about_contractors(facts)
    if submission.number("employees_contractor") or not any(submission.answer_of(each) == Answer.NA for each in about):
        return None
    known = [row for row in submission.answers if row.question in facts.instrument]
    rows = [row for row in known if row.question not in about]
    own = [row for row in known if row.question in about and row.answer is Answer.NA]
    trades = " ".join(submission.text(each) for each in ("employer_legal_name", "employer_trade_name",
                                                         "employer_profile"))  # fmt: skip
    for row in (*rows, *own):
        for sentence in sentences(row.notes):
            if was_taken_on(sentence) if row in own else outsider_at_work(sentence, trades):
                said = f"The notes of question {row.question} tell of a contractor at work: “{excerpt(sentence)}”"
                return row.question, said, Evidence(f"Notes of {row.question}: “{excerpt(row.notes)}”")
    for row in rows:
        if facts.instrument.question(row.question).evidence != "record" or row.answer is not Answer.YES:
            continue
        for document in submission.documents_of(row.question):
            if not document.present or _OF_OTHERS.search(document.file):
                continue
            for page, text in enumerate(document.texts, 1):
                if line := line_with_contractor(text):
                    said = f"“{document.file}”, attached to question {row.question}, tells of a contractor: “{line}”"
                    return row.question, said, Evidence(excerpt(line), document.file, page)
    return None


def _denied(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The note of a Yes says that no contractor came, where the profile counts some."""
    counted, denied = facts.submission.number("employees_contractor"), nobody_elses(row.notes)
    if not counted or not denied:
        return
    message = (
        f"By the notes of question {question.id} “{excerpt(denied, 120)}”, yet it is answered Yes and the profile "
        f"counts "
        f"{counted} contractors. Please see which is right."
    )
    texts = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(f"Profile's figures: contractor {counted}."))
    yield _finding(question, "contractor-denied", message, texts)


def _finding(question: Question, code: str, message: str, texts: tuple[Evidence, ...]) -> Finding:
    return Finding(question.id, Check.CONSISTENCY, code, Status.NEEDS_REVIEWER, message, texts, Strength.LIKELY)
