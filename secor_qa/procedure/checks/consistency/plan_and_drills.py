"""2.5(d): the day of a drill by last year's action plan and by its report.

Measure: a row of the plan that is of a drill has one day in its column of what was done, within the period, and neither
a report of a drill nor any other paper or note has that day. Readings: where by the notes there were several drills, or
one for each of more crews than there are reports, the report of one will do; so with a row that is of a part of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.papers import days_of, months_and_days, papers_read
from secor_qa.procedure.evidence_calendar import window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.corrections import WHEN_DONE
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import dates_in, days_without_year

_OF_PLAN = re.compile(r"\baction plan of the (?:last|previous)\b|\blast (?:\w+ )?action plan\b", re.IGNORECASE)
_OF_DRILLS = re.compile(r"\bplan tried out\b|\bdrills? held\b|\bemergency drills?\b", re.IGNORECASE)
_A_DRILL = re.compile(
    r"\bdrills?\b(?! (?:reports?|forms?|fix\w*|records?|logs?|sheets?|plans?|find\w*|card|book|calendar|schedule)\b)",
    re.IGNORECASE,
)
_OF_A_PART = re.compile(r"\b(?:second|third|other|another|next|more|each|every|per|night|evening|weekend)\b", re.I)
_SEVERAL_DRILLS = re.compile(r"\b(?:drills|exercises)\b", re.IGNORECASE)
_CREWS = re.compile(
    r"(?:\w+ )?(?:crews?|shifts?|sites?|teams?|units?|groups?|yards?|shops?|places|parties|locations?|buildings)\b",
    re.IGNORECASE,
)


def drill_of_the_plan(question: Question, facts: Facts) -> Iterator[Finding]:
    """A drill that last year's plan has as done in the period was done on that day by its report; said at both."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    asked = facts.instrument.asking(_OF_DRILLS)
    reports, plans = papers_read(_OF_DRILLS, facts), papers_read(_OF_PLAN, facts)
    window = window_of(asked[0], facts.submission, facts.edition) if asked else None
    if window is None or not reports or not plans or _may_be_of_several(asked, len(reports), facts):
        return ()
    if not all(days_of(each) for _, each in reports):
        return ()
    of, report = reports[0]
    found: list[Apart] = []
    for at, plan in plans:
        known = _known_days(at, plan, facts)
        for day, row in _drills_done(plan):
            if day in window and (day.month, day.day) not in known:
                message = (
                    f"“{plan.file}” has a drill as done on {day.isoformat()}; “{report.file}” is of another day. "
                    "Please see which is right."
                )
                places = (Evidence(row, plan.file, 1), Evidence(excerpt(" ".join(report.texts)), report.file, 1))
                found.append(Apart((at, of), "plan-against-report", message, places))
    return tuple(found)


def _may_be_of_several(asked: Sequence[Question], n_reports: int, facts: Facts) -> bool:
    """Whether by the notes there were several drills, or one for each of more crews than there are reports."""
    notes = " ".join(row.notes for each in asked if (row := facts.submission.answer(each.id)))
    crews = [each for each in ratios(notes) if _CREWS.match(each.after)]
    return _SEVERAL_DRILLS.search(notes) is not None or any(each.whole > n_reports for each in crews)


def _known_days(at: str, plan: Document, facts: Facts) -> set[tuple[int, int]]:
    """The months and days that any paper but the plan bears, or that the notes of any other question tell."""
    others = [each for each in facts.submission.documents if each.file != plan.file]
    notes = [row.notes for row in facts.submission.answers if row.question != at]
    told = {(day.month, day.day) for each in notes for day, _ in dates_in(each)}
    told |= {found[:2] for each in notes for found in days_without_year(each)}
    return told.union(*map(months_and_days, others))


def _drills_done(plan: Document) -> Iterator[tuple[date, str]]:
    """The rows of a plan that are of one drill of all, with the day on which each was done."""
    for table in (each for text in plan.texts for each in tables(text)):
        at = table.column(WHEN_DONE)
        for row in table.rows if at is not None else ():
            days = dates_in(row[at]) if at is not None and at < len(row) else ()
            told = " | ".join(filter(None, row))
            if len(days) == 1 and _A_DRILL.search(told) and not _OF_A_PART.search(told):
                yield days[0][0], told
