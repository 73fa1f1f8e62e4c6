"""2.5(d): a line of the yearly review against the note on what it is about: inspections, meetings, drills, cards.

Measure: the line stands under the number of the question's element, or its heading names the thing, and the element
has one question that asks how many were done. Where the note has all of them, the line tells of none that was missed
and no tally that falls short; where the note has some missed, the line does not have each of them. Readings: what was
missed after the review is not in it; a tally may be of fewer, by one for each month since.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.papers import days_of
from secor_qa.procedure.checks.consistency.year_figures import YEAR, asks_of, months_between, pages_of_the_year
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.lines_of_review import (
    CARDS,
    lines_by_topic,
    missed_in,
    months_missed,
    names,
    short_in,
    without_a_miss,
)
from secor_qa.procedure.wording.year_figures import done_of_planned
from secor_qa.procedure.wording.year_things import EVENTS, TASKS
from secor_qa.procedure.words import Answer

_OF_CARDS = re.compile(
    r"\bassessed (?:on the spot|on site|at the site|in the field)\b|\bon-site forms\b", re.IGNORECASE
)


def lines_of_review(question: Question, facts: Facts) -> Iterator[Finding]:
    """The review of the year tells of the question what its notes tell; said at both."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    end = facts.submission.on("data_gathering_end")
    asked = {each.id: thing for each in facts.instrument.questions if (thing := _thing(each))}
    return tuple(_found(asked, end, facts)) if end else ()


def _thing(question: Question) -> str:
    thing = asks_of(question)
    if _OF_CARDS.search(question.text):
        return CARDS
    return "" if thing in (EVENTS, TASKS) else thing


def _found(asked: dict[str, str], end: date, facts: Facts) -> Iterator[Apart]:
    for by, paper, page, text in pages_of_the_year(facts, end - YEAR):
        if facts.submission.answer_of(by.id) == Answer.YES:
            held_on = max(days_of(paper))
            for element, heading, line in lines_by_topic(text):
                for at, thing in asked.items():
                    is_of = facts.instrument.question(at).element == element or names(thing, heading)
                    row = facts.submission.answer(at) if is_of else None
                    if row and row.answer is Answer.YES and (told := _line_apart(row, thing, line, held_on, end)):
                        yield _told(row, told, by.id, paper.file, page)


def _line_apart(row: AnswerRow, thing: str, line: str, held_on: date, end: date) -> tuple[str, str] | None:
    """The words of a note and those of a line that tell otherwise; None where they agree."""
    tallies = [(each.part, each.whole, each.text) for each in ratios(row.notes)] if thing == CARDS else []
    told = (tallies[0] if len(tallies) == 1 else None) if thing == CARDS else done_of_planned(row.notes)
    if told is None:
        return None
    part, whole, words = told
    if part == whole and (missed := missed_in(line, thing)):
        return words, missed
    n_later = 1 + months_between(held_on, end)
    short = short_in(line) if thing != CARDS else None
    may_follow = n_later if short and short[1] == whole else 0
    if short and part == whole and short[1] <= whole <= short[1] + n_later and short[1] - short[0] > may_follow:
        return words, short[2]
    since = {held_on.month, end.month, *range(held_on.month, held_on.month + n_later + 1)}
    if part < whole and months_missed(row.notes) - since and (each_time := without_a_miss(line)):
        return words, each_time
    return None


def _told(row: AnswerRow, told: tuple[str, str], by: str, file: str, page: int) -> Apart:
    message = (
        f"The notes of question {row.question} tell “{told[0]}”; “{file}” at question {by} says "
        f"“{excerpt(told[1], 100)}”. Please see which is right."
    )
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(excerpt(told[1]), file, page))
    return Apart((row.question, by), "review-tells-otherwise", message, evidence)
