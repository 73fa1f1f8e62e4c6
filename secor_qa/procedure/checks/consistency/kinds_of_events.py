"""2.5(d): how many near misses, injuries or first aids there were, by each note and by the review of the year.

Measure: two texts tell one number each of the same kind of events, and the two differ: the note on what was reported
and the one on what was looked into, or a note and the review or figures of the year. Readings: what was looked into, or
stood in a review before the end of data gathering, may be fewer; incidents are a kind of their own only beside others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from secor_qa.procedure.checks.carry_over import is_carried_over
from secor_qa.procedure.checks.consistency.papers import days_of
from secor_qa.procedure.checks.consistency.year_figures import is_of_the_year
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.kinds_of_events import INCIDENTS, in_the_register, kinds_told
from secor_qa.procedure.wording.year_things import NOT_ASKED
from secor_qa.procedure.words import Answer, Check, Status, Strength

_REPORTED = re.compile(r"\b(?:incidents|near misses)\b[^.;?]{0,40}\breported\b", re.IGNORECASE)
_LOOKED_INTO = re.compile(r"\b(?:causes|incidents|near misses)\b[^.;?]{0,60}\binvestigated\b", re.IGNORECASE)
_YEAR = timedelta(days=366)
_APART = timedelta(days=183)
"""A review that was held longer before the end of data gathering may be of another period."""
Apart = tuple[tuple[str, str], str, tuple[Evidence, ...]]  # the questions, the message, what both say


def kinds_of_events(question: Question, facts: Facts) -> Iterator[Finding]:
    """All texts tell as many of each kind; said at both questions."""
    for at, message, evidence in facts.once(_apart):
        if question.id in at:
            yield Finding(
                question.id, Check.CONSISTENCY, "kind-counted-otherwise", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LOOK,
            )  # fmt: skip
            return


def _apart(facts: Facts) -> tuple[Apart, ...]:
    reported, looked_into = _row(_REPORTED, facts), _row(_LOOKED_INTO, facts)
    if reported is None:
        return ()
    found = list(_of_the_year(reported, facts))
    if looked_into and looked_into is not reported and (more := more_of_a_kind(reported, looked_into.notes)):
        where = f"those of question {looked_into.question} tell"
        found.append(
            _told(reported, looked_into.question, where, more, Evidence(f"Notes: “{excerpt(looked_into.notes)}”"))
        )
    return tuple(found)


def _row(asked: re.Pattern[str], facts: Facts) -> AnswerRow | None:
    questions = [
        each for each in facts.instrument.questions if asked.search(each.text) and not NOT_ASKED.search(each.text)
    ]
    row = facts.submission.answer(questions[0].id) if questions else None
    return row if row and row.answer is Answer.YES and not is_carried_over(row) else None


def _of_the_year(reported: AnswerRow, facts: Facts) -> Iterator[Apart]:
    end = facts.submission.on("data_gathering_end")
    for by in facts.instrument.questions if end else ():
        if not is_of_the_year(by) or by.id == reported.question:
            continue
        for paper in facts.submission.documents_of(by.id):
            days = days_of(paper)
            is_read = paper.present and paper.readable and not paper.recognised_pages
            if not is_read or not days or (end and max(days) <= end - _APART):
                continue
            for page, text in enumerate(paper.texts, 1):
                more = _fewer_in_register(reported, text, max(days), facts) or more_of_a_kind(reported, text)
                if more:
                    place = Evidence(excerpt(more[1]), paper.file, page)
                    yield _told(reported, by.id, f"“{paper.file}” at question {by.id} says", more, place)
                    return


def _fewer_in_register(reported: AnswerRow, text: str, on: date, facts: Facts) -> tuple[str, str] | None:
    """What a review tells to be in the register, where that has more rows of the year before the review's day."""
    told = in_the_register(text)
    if told is None:
        return None
    for document in facts.submission.documents_of(reported.question):
        days = [day for page in document.texts for day in dated_rows(page)]
        n_before = sum(day is not None and on - _YEAR < day <= on for day in days)
        if n_before > told[0] and document.readable:
            return f"“{document.file}” has {n_before} rows of the year to {on.isoformat()}", told[1]
    return None


def more_of_a_kind(row: AnswerRow, other: str) -> tuple[str, str] | None:
    """What the notes tell and by which words another text tells more of a kind of events; None where it does not."""
    mine, its = kinds_told(row.notes), kinds_told(other)
    are_kinds = len(mine) > 1 and len(its) > 1
    for kind in its if mine else ():
        if kind in mine and its[kind][0] > mine[kind][0] and (kind != INCIDENTS or are_kinds):
            return f"The notes of question {row.question} tell “{mine[kind][1]}”", its[kind][1]
    return None


def _told(row: AnswerRow, other: str, where: str, more: tuple[str, str], place: Evidence) -> Apart:
    message = f"{more[0]}; {where} “{more[1]}”. Please see which is right."
    return (row.question, other), message, (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
