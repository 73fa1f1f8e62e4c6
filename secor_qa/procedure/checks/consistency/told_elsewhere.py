"""2.5(d): what one question denies by its answer, no note of another tells as done.

A drill, a review of the system and the year's figures that are answered No or N/A, unless all days that are told of it
lie outside the period; an earlier assessment where N/A is answered as in the first year; a paper that by its note is
not written; supervisors where the profile counts none and a question about them is N/A; events where N/A is answered
because nothing was reported. Readings: sentences that deny, plan or put off are no telling.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.evidence_calendar import window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.told_elsewhere import (
    THINGS,
    Thing,
    event_told,
    line_as_done,
    tells_of_supervisor,
    told_as_done,
)
from secor_qa.procedure.wording.written_things import WRITTEN_THINGS
from secor_qa.procedure.words import Answer, Strength

_INVESTIGATED = re.compile(r"\bcauses\b[^?]{0,40}\binvestigated\b", re.IGNORECASE)
_RECORDED = re.compile(r"\b(?:incidents|near misses|events)\b[^?]{0,30}\breported\b", re.IGNORECASE)


def told_elsewhere(question: Question, facts: Facts) -> Iterator[Finding]:
    """Nothing that an answer denies is told as done elsewhere; said at both questions."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    """Everything that one question denies and another tells of."""
    rows = [row for row in facts.submission.answers if row.question in facts.instrument]
    found = [each for thing in (*THINGS, *WRITTEN_THINGS) for each in _thing_apart(thing, rows, facts)]
    return (*found, *_supervisors(rows, facts), *_events(rows, facts))


def _thing_apart(thing: Thing, rows: list[AnswerRow], facts: Facts) -> Iterator[Apart]:
    denying = next(
        (
            row
            for row in rows
            if row.answer in thing.denied and thing.asked.search(facts.instrument.question(row.question).text)
        ),
        None,
    )
    if denying is None or (thing.says_so and not thing.says_so.search(denying.notes)):
        return
    others = [row for row in rows if row is not denying and row.answer is Answer.YES]
    for row in others:
        text = facts.instrument.question(row.question).text
        if thing.asked.search(text) or thing.not_at.search(text):
            continue
        for told in told_as_done(row.notes, thing):
            if thing.says_so or _may_be_of_period(told, denying.question, facts):
                yield _told(denying, row, thing.name, Evidence(told))
                return
    for row in others:
        if told := _in_a_paper(row, thing, facts):
            yield _told(denying, row, thing.name, told)
            return


def _may_be_of_period(told: str, denying: str, facts: Facts) -> bool:
    """Whether a sentence tells no whole day, or one of the period of the question that denies."""
    window = window_of(facts.instrument.question(denying), facts.submission, facts.edition)
    days = dates_in(told)
    return not days or window is None or any(day in window for day, _ in days)


def _in_a_paper(row: AnswerRow, thing: Thing, facts: Facts) -> Evidence | None:
    """The line of a record of a question that tells a thing as done."""
    if facts.instrument.question(row.question).evidence != "record":
        return None
    for document in facts.submission.documents_of(row.question):
        for page, text in enumerate(document.texts, 1) if not document.recognised_pages else ():
            if told := line_as_done(text, thing):
                return Evidence(told, document.file, page)
    return None


def _supervisors(rows: list[AnswerRow], facts: Facts) -> Iterator[Apart]:
    """A supervisor is told of where there are none."""
    if facts.submission.number("employees_supervisor") != 0:
        return
    about = [
        each.id for each in facts.instrument.questions if each.na_when and "employees_supervisor" in each.na_when.fields
    ]
    asked = (row for each in about if (row := facts.submission.answer(each)))
    denying = next((row for row in asked if row.answer is Answer.NA), None)
    for row in rows if denying else ():
        if denying and row.question not in about and (told := tells_of_supervisor(row.notes)):
            yield _told(denying, row, "a supervisor", Evidence(told))
            return


def _events(rows: list[AnswerRow], facts: Facts) -> Iterator[Apart]:
    """An event is told of, or stands in the register, where none could be investigated."""

    def asks(row: AnswerRow, pattern: re.Pattern[str]) -> bool:
        return pattern.search(facts.instrument.question(row.question).text) is not None

    denying = next((row for row in rows if row.answer is Answer.NA and asks(row, _INVESTIGATED)), None)
    for row in rows if denying else ():
        if not asks(row, _RECORDED) or row is denying or denying is None:
            continue
        if told := event_told(row.notes):
            yield _told(denying, row, "an event", Evidence(told))
            return
        question = facts.instrument.question(row.question)
        window = window_of(question, facts.submission, facts.edition) if question.evidence == "record" else None
        for document in facts.submission.documents_of(row.question) if window else ():
            days = [(page, day) for page, text in enumerate(document.texts, 1) for day in dated_rows(text)]
            for page, day in days if not document.recognised_pages else ():
                if day and window and day in window:
                    place = Evidence(f"a row of {day.isoformat()}", document.file, page)
                    yield _told(denying, row, "an event", place)
                    return


def _told(denying: AnswerRow, telling: AnswerRow, thing: str, said: Evidence) -> Apart:
    """What one question denies, and the sentence or row of another that tells of it."""
    where = f"“{said.file}” tells" if said.file else f"the notes of question {telling.question} tell"
    message = (
        f"Question {denying.question} is answered {denying.answer}, but {where} of {thing}: "
        f"“{excerpt(said.text, 140)}”. Please see which is right."
    )
    evidence = (Evidence(f"Notes of {denying.question}: “{excerpt(denying.notes)}”"), said)
    return Apart((denying.question, telling.question), "told-elsewhere", message, evidence, Strength.LIKELY)
