"""2.5(e), a reading: in a maintenance year an answer may be carried over from the certification year.

Only where the instrument allows it for the question and the question earned full points then; and for no more than a
share of the questions. The notes tell it; it is recomputed from the certification year's points where they are known.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.words import Answer, Check, Status, YearType

_CARRIED = re.compile(
    r"\b(?:carr(?:y|ied|ying)|brought|br(?:ing|inging)|roll(?:ed|ing)?)[ -](?:(?:it|this|that|"
    r"the (?:answer|points|score))(?: one| answer| question)? )?(?:over|forward)\b"
    r"(?=.{0,60}\b(?:certification|last|previous|prior|earlier|year|audit|"
    r"assessment|points|score|20\d\d)\b)|\b(?:certification|audit|assessment|points|score)\b.{0,40}\bcarr(?:y|"
    r"ied)[ -]?(?:over|"
    r"forward)\b|\A\W*carr(?:y|ied)[ -](?:over|forward)\b",
    re.IGNORECASE | re.DOTALL,
)


def is_carried_over(row: AnswerRow) -> bool:
    """Whether a Yes rests on the certification year, by its own notes."""
    return row.answer is Answer.YES and _tells_of_it(row.notes)


def is_verified_anew(row: AnswerRow) -> bool:
    """Whether a row is a Yes that rests on this year."""
    return row.answer is Answer.YES and not is_carried_over(row)


@lru_cache(TEXTS_KEPT)
def _tells_of_it(notes: str) -> bool:
    return _CARRIED.search(notes) is not None


def carry_over(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """An answer is carried over only where year, question and the certification year's points allow it."""
    if not is_carried_over(row):
        return
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
    earned = facts.elsewhere.certification_points
    then = earned.get(question.id) if earned is not None else None
    if facts.submission.year_type is YearType.CERTIFICATION:
        message = f"Question {question.id} is carried over, but a certification year must verify every question anew."
        yield _finding(question, "carried-over-in-certification", message, evidence)
    elif not question.carry_over:
        message = (
            f"Question {question.id} is carried over from the certification year; the instrument does not allow it."
        )
        yield _finding(question, "carry-over-not-allowed", message, evidence)
    elif earned is not None and then != question.points:
        had = "no points on record" if then is None else f"{then} of {question.points} points"
        message = (
            f"Question {question.id} is carried over, but in the certification year it had {had}, not all of them."
        )
        yield _finding(question, "carry-over-not-earned", message, (*evidence, Evidence(f"Certification year: {had}.")))
    elif earned is None and not facts.submission.text("previous_submission"):
        message = (
            f"Question {question.id} is carried over, but the submission names no earlier one, so that its "
            "points cannot be told."
        )
        named = Evidence("Assessment sheet: previous_submission is blank.")
        yield _finding(question, "carry-over-of-nothing", message, (*evidence, named), Status.NEEDS_REVIEWER)


def carried_share(first: Question, facts: Facts) -> Iterator[Finding]:
    """No more questions are carried over than the edition's share; said at the instrument's first question."""
    carried = [row.question for row in facts.submission.answers if is_carried_over(row)]
    n_questions, share = len(facts.instrument.questions), facts.edition.carry_over_max_share
    if carried and len(carried) > share * n_questions:
        message = f"{len(carried)} of {n_questions} questions are carried over; at most {share} of them may be."
        evidence = (Evidence(f"Carried over: {', '.join(carried)}."),)
        yield Finding(first.id, Check.INSTRUMENT_USE, "carry-over-too-many", Status.NEEDS_REVIEWER, message, evidence)


def _finding(
    question: Question, code: str, message: str, evidence: tuple[Evidence, ...], status: Status = Status.NOT_MET
) -> Finding:
    return Finding(question.id, Check.INSTRUMENT_USE, code, status, message, evidence)
