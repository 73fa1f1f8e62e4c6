"""2.5(d): how many near misses, injuries or first aids there were, by each note and by the review of the year.

Measure: two texts tell one number each of the same kind of events, and the two differ: the note on what was reported
and the one on what was looked into, or a note and the review or figures of the year. Readings: what was looked into, or
stood in a review before the end of data gathering, may be fewer; incidents are a kind of their own only beside others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from secor_qa.procedure.checks.carry_over import is_verified_anew
from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.papers import days_of
from secor_qa.procedure.checks.consistency.year_figures import YEAR, pages_of_the_year
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.kinds_of_events import INCIDENTS, in_the_register, kinds_told
from secor_qa.procedure.wording.year_things import NOT_ASKED

REPORTED = re.compile(r"\b(?:incidents|near misses)\b[^.;?]{0,40}\breported\b", re.IGNORECASE)
_LOOKED_INTO = re.compile(r"\b(?:causes|incidents|near misses)\b[^.;?]{0,60}\binvestigated\b", re.IGNORECASE)
_APART = timedelta(days=183)
"""A review that was held longer before the end of data gathering may be of another period."""


def kinds_of_events(question: Question, facts: Facts) -> Iterator[Finding]:
    """All texts tell as many of each kind; said at both questions."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    reported, looked_into = _row(REPORTED, facts), _row(_LOOKED_INTO, facts)
    if reported is None:
        return ()
    found = list(_of_the_year(reported, facts))
    if looked_into and looked_into is not reported and (more := more_of_a_kind(reported, looked_into.notes)):
        where = f"those of question {looked_into.question} tell"
        found.append(
            _told(reported, looked_into.question, where, more, Evidence(f"Notes: “{excerpt(looked_into.notes)}”"))
        )
    return tuple(found)


def that_ask(asked: re.Pattern[str], facts: Facts) -> list[Question]:
    """The questions that ask so, and for how many there were."""
    return [each for each in facts.instrument.asking(asked) if not NOT_ASKED.search(each.text)]


def _row(asked: re.Pattern[str], facts: Facts) -> AnswerRow | None:
    questions = that_ask(asked, facts)
    row = facts.submission.answer(questions[0].id) if questions else None
    return row if row and is_verified_anew(row) else None


def _of_the_year(reported: AnswerRow, facts: Facts) -> Iterator[Apart]:
    end = facts.submission.on("data_gathering_end")
    for by, paper, page, text in pages_of_the_year(facts, end - _APART) if end else ():
        if by.id != reported.question:
            on = max(days_of(paper))
            if more := _fewer_in_register(reported, text, on, facts) or more_of_a_kind(reported, text):
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
        n_before = sum(day is not None and on - YEAR < day <= on for day in days)
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
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
    return Apart((row.question, other), "kind-counted-otherwise", message, evidence)
