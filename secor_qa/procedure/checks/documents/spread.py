"""2.5(a): where the guideline wants the samples from different weeks or months, or spread, they are not all of one.

So of machines: papers that all name one and no other, by its code or number, are not of different ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import lru_cache

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.record_dates import record_dates
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import Check, Status, Strength

SAMPLES_MIN = 2
_APART = re.compile(
    r"\b(?:from|of|in|at|on) (?:\w+ )?(?:different|separate|distinct) (?P<unit>day|week|month|quarter|season)s\b",
    re.IGNORECASE,
)
_SPREAD = re.compile(r"\bspread (?:over|across|through(?:out)?) the (?:period|year|window|season)\b", re.IGNORECASE)
_OF_MACHINES = re.compile(
    r"\b(?:different|separate|distinct) (?:units?|machines?|vehicles?|trucks?|tools|pieces|equipment)\b", re.IGNORECASE
)
_LABELLED = re.compile(
    r"\b(?:unit|truck|machine|vehicle|trailer|van|asset|tractor|loader|equipment)\b[ \t]?(?:no\.?|number|id|#)?[ \t]?:?"
    r"[ \t]{0,3}#?([A-Z]{0,4}[- ]?\d{1,4}[A-Z]?)(?!\w|,\d| ?(?:km|h|hours?|hrs?)\b)",
    re.IGNORECASE,
)
_CODE = re.compile(r"(?<![\w-])[A-Z]{2,4}[- ]?\d{1,3}(?!\w|[,/-]\d)")
_NO_CODE = re.compile(
    r"(?:WO|PO|INV|NO|HS|HA|ISO|SAE|DOT|CSA|CVIP|ABC|HD|API|REV|TAB|P|DOC|FORM|PAGE|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|"
    r"SEPT?|OCT|NOV|DEC)\b|(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\W?\d"
)
_UNITS_HEAD = re.compile(
    r"(?:unit|machine|vehicle|truck|equipment|piece of equipment|asset|tool)(?:s|(?: (?:no\.?|number|name|or \w+)))?",
    re.IGNORECASE,
)
_UNITS: dict[str, Callable[[date], object]] = {
    "day": lambda on: on,
    "week": lambda on: on.isocalendar()[:2],
    "month": lambda on: (on.year, on.month),
    "quarter": lambda on: (on.year, (on.month - 1) // 3),
    "season": lambda on: (on.year, (on.month - 1) // 3),
}


def not_spread(question: Question, attached: Sequence[Document]) -> Iterator[Finding]:
    """Two samples or more, each of one day, all of the same week, month or day where different ones are asked for.

    Or all of the same machine.
    """
    yield from _of_one_machine(question, attached)
    unit = _unit_wanted(question.guideline)
    if not unit:
        return
    days = {each.file: _day_of(each) for each in attached if each.present}
    told = sorted(on for on in days.values() if on)
    if len(told) < SAMPLES_MIN or len(told) < len(days) or len(set(map(_UNITS[unit], told))) != 1:
        return
    message = (
        f"The documents attached to question {question.id} are all of the same {unit} ({_listed(told)}); the "
        f"guideline asks for different ones."
    )
    evidence = tuple(Evidence(f"Of {on}.", file) for file, on in days.items())
    yield Finding(question.id, Check.DOCUMENTS, "not-spread", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)


def _of_one_machine(question: Question, attached: Sequence[Document]) -> Iterator[Finding]:
    """Two papers or more that all name one and the same machine, and no other, where different ones are asked for."""
    papers = [each for each in attached if each.present]
    if len(papers) < SAMPLES_MIN or not _OF_MACHINES.search(question.guideline):
        return
    named = [_machines("\n".join(each.texts)) for each in papers]
    if not all(named) or len(frozenset[str]().union(*named)) != 1 or any(each.unread_pages for each in papers):
        return
    machine = next(iter(named[0]))
    message = (
        f"The documents attached to question {question.id} are all of one machine or vehicle, {machine}; the guideline "
        "asks for different ones."
    )
    evidence = tuple(Evidence(f"Of {machine}.", each.file, 1) for each in papers)
    yield Finding(question.id, Check.DOCUMENTS, "not-spread", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)


@lru_cache(TEXTS_KEPT)
def _machines(text: str) -> frozenset[str]:
    """The machines that a text names by letters and a number, as `MTC 1`, or by a number behind `unit`."""
    labelled = {re.sub(r"\W", "", found[1]).upper() for found in _LABELLED.finditer(text)}
    coded = {re.sub(r"\W", "", found[0]) for found in _CODE.finditer(text) if not _NO_CODE.match(found[0])}
    alone = {each for each in labelled if each.isdigit()}
    return frozenset(coded | (labelled - alone) or labelled) | _listed_units(text)


def _listed_units(text: str) -> frozenset[str]:
    """The machines of a column of them, in which two or more stand."""
    for table in tables(text):
        if (column := table.column(_UNITS_HEAD)) is not None:
            units = frozenset(row[column].casefold() for row in table.rows if column < len(row) and row[column])
            if len(units) > 1:
                return units
    return frozenset()


def _listed(days: Sequence[date]) -> str:
    return ", ".join(dict.fromkeys(on.isoformat() for on in days))


@lru_cache(TEXTS_KEPT)
def _unit_wanted(guideline: str) -> str:
    """The unit of time of which the samples are to be different ones; empty where none is told."""
    if found := _APART.search(guideline):
        return found["unit"].casefold()
    return "month" if _SPREAD.search(guideline) else ""


def _day_of(document: Document) -> date | None:
    """The one day that a document records; None where it may hold several, or tells none."""
    days = {each.on for each in record_dates(document) if each.until is None}
    if isinstance(document.document_on, date) and (not days or document.recognised_pages):
        return document.document_on if len(document.texts) <= 1 else None
    return days.pop() if len(days) == 1 and len(document.texts) <= 1 else None
