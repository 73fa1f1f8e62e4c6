"""2.5(d): where nobody started by the note on orientations, no other note speaks of somebody new; and contrariwise.

Nor does the form beside that note have a first day of work within the twelve months before data gathering ended.
Reading: of the two notes one is of the orientation of new people; newcomers in general, those of other companies and
those of a year that is named are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.papers import days_of_start
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.newcomers import nobody_started, somebody_new
from secor_qa.procedure.words import Answer, Strength

_OF_NEW_PEOPLE = re.compile(r"\b(?:each|every) new person\b[^.?]{0,60}\borient", re.IGNORECASE)
_OF_OTHERS = re.compile(r"\b(?:contractors?|visitors?|suppliers?|others?)\b", re.IGNORECASE)
_MONTHS = 12
_ELSE = re.compile(r"\belse\b", re.IGNORECASE)
Told = tuple[AnswerRow, str]  # a row, and the sentence of its notes


def newcomers(question: Question, facts: Facts) -> Iterator[Finding]:
    """The first note that speaks of somebody new; said there and at the question about orientations."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    found = _nobody_and_somebody(facts)
    if found is None:
        return tuple(_beside_the_form(facts))
    (row, nobody), (other, somebody) = found
    message = (
        f"By the notes of question {row.question} “{excerpt(nobody, 100)}”; those of question {other.question} say "
        f"“{excerpt(somebody, 100)}”. Please see which is right."
    )
    evidence = tuple(Evidence(f"Notes of {each.question}: “{excerpt(each.notes)}”") for each in (row, other))
    return (Apart((row.question, other.question), "newcomer-told-elsewhere", message, evidence, Strength.LIKELY),)


def _beside_the_form(facts: Facts) -> Iterator[Apart]:
    """A form by which somebody started in the period, beside a note by which nobody did."""
    end = facts.submission.on("data_gathering_end")
    rows = [facts.submission.answer(each.id) for each in facts.instrument.questions if _is_of_new_people(each)]
    for row in (each for each in rows if each and each.answer is Answer.YES and not ratios(each.notes)):
        nobody = nobody_started(row.notes)
        for form in facts.submission.documents_of(row.question) if end and nobody and not _ELSE.search(nobody) else ():
            text = "\n".join(form.texts)
            started = [day for day in days_of_start(text) if end and day in Window.back_from(end, _MONTHS)]
            if started and form.present and not form.recognised_pages:
                message = (
                    f"By the notes of question {row.question} “{excerpt(nobody, 100)}”; by “{form.file}” somebody "
                    f"started on {started[0].isoformat()}. Please see which is right."
                )
                evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(excerpt(text), form.file, 1))
                yield Apart((row.question,), "newcomer-told-elsewhere", message, evidence, Strength.LIKELY)


def _nobody_and_somebody(facts: Facts) -> tuple[Told, Told] | None:
    """The note by which nobody started, and the first other that speaks of somebody new; None without both."""
    rows = [each for each in facts.submission.answers if each.question in facts.instrument]
    asked = {each.id for each in facts.instrument.questions if _is_of_new_people(each)}
    its, others = ([each for each in rows if (each.question in asked) is of_them] for of_them in (True, False))
    own = [each for each in others if not _OF_OTHERS.search(facts.instrument.question(each.question).text)]
    return _between(its, others) or _between(own, its)


def _between(some: Sequence[AnswerRow], others: Sequence[AnswerRow]) -> tuple[Told, Told] | None:
    """The first of some notes by which nobody started, and the first of others that speaks of somebody new."""
    nobody = next(((row, told) for row in some if (told := nobody_started(row.notes))), None)
    if nobody is None or somebody_new(nobody[0].notes):
        return None
    somebody = next(((row, told) for row in others if (told := somebody_new(row.notes))), None)
    return (nobody, somebody) if somebody else None


@lru_cache(TEXTS_KEPT)
def _is_of_new_people(question: Question) -> bool:
    return _OF_NEW_PEOPLE.search(question.text) is not None
