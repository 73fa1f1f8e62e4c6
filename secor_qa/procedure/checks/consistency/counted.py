"""2.5(d): how many events, tasks, findings, concerns or items of a plan there are, by notes and by their register.

Measure: the first question about such a thing has its register attached; its rows are a number that the notes on the
thing name, or that the candidates for it make up, or one of its tables has as many. Two notes on it that each tell one
number tell the same, unless one of them names the other's too; and where one says that nothing happened, the other
names no number of events; so it is where the notes on the review of the year say it. Notes on inspections tell of no
more findings than those on what was put right. Events outside the period, scans, and notes carried over from last year
explain it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from itertools import combinations

from secor_qa.procedure.checks.carry_over import is_verified_anew
from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.evidence_calendar import window_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import of_named_sheets
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import dated_rows
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.counted import (
    CONCERNS,
    EVENTS,
    FINDINGS,
    HOLDS_ALL,
    ITEMS,
    OF_SAMPLE,
    TASKS,
    InAll,
    events_named,
    findings_in_all,
    of_kinds,
    rows_in_all,
    rows_of_each,
    told_in_all,
    without_asked,
    without_kinds,
)
from secor_qa.procedure.wording.happened_times import all_numbers, make_up
from secor_qa.procedure.wording.happenings import nothing_told
from secor_qa.procedure.wording.sentences import sentences

_ASKED = {
    EVENTS: re.compile(
        r"\b(?:incidents|near misses)\b[^.;?]{0,40}\b(?:reported|investigated)\b|\bcauses investigated\b", re.IGNORECASE
    ),
    TASKS: re.compile(r"\b(?:list|inventory)\b[^.?]{0,40}\b(?:jobs|tasks)\b|\blisted tasks\b", re.IGNORECASE),
    FINDINGS: re.compile(r"\b(?:findings of inspections|inspections find)\b", re.IGNORECASE),
    CONCERNS: re.compile(r"\bconcerns\b[^.?]{0,40}\b(?:written down|logged|answered)\b", re.IGNORECASE),
    ITEMS: re.compile(r"\baction plan of the (?:last|previous)\b", re.IGNORECASE),
}
_OF_INSPECTIONS = re.compile(r"\binspections\b[^.;?]{0,20}\b(?:done|held|made|carried out)\b", re.IGNORECASE)
_OF_THE_REVIEW = re.compile(r"\bwhole system\b|\bsystem (?:was )?reviewed\b", re.IGNORECASE)
_ANOTHER_TIME = re.compile(
    r"\b(?:last|previous|next|coming|since|until|goals?|targets?|aim\w*|wants?|hopes?|before|earlier)\b|(?<![\d-])20\d\d(?![\d-])",
    re.IGNORECASE,
)
"""A review tells of earlier years too, and of what it wants."""
_NOT_ASKED = re.compile(r"\b(?:written down which|know)\b", re.IGNORECASE)
_OF_A_PERIOD = (EVENTS, FINDINGS, CONCERNS)
_OTHERWISE = "counted-otherwise"


def counted(question: Question, facts: Facts) -> Iterator[Finding]:
    """Notes and registers tell the same numbers; said at both questions."""
    yield from said_at(question, facts.once(_apart))


@lru_cache(TEXTS_KEPT)
def thing_of(question: Question) -> str:
    """What a question wants to have been counted; empty where nothing."""
    if _NOT_ASKED.search(question.text):
        return ""
    return next((thing for thing, pattern in _ASKED.items() if pattern.search(question.text)), "")


def _apart(facts: Facts) -> tuple[Apart, ...]:
    found: list[Apart] = []
    for thing in _ASKED:
        questions = [each for each in facts.instrument.questions if thing_of(each) == thing]
        rows = [row for each in questions if (row := facts.submission.answer(each.id)) and is_verified_anew(row)]
        if not rows:
            continue
        register = _register(questions[0], thing, facts)
        found += [each for row in rows if register and (each := _of_register(row, thing, questions[0], register))]
        found += [each for one, other in combinations(rows, 2) if (each := _of_notes(one, other, thing))]
        if thing == EVENTS:
            found += [each for one in _asked(_OF_THE_REVIEW, facts) if (each := _nothing_in_review(one, rows))]
        if thing == FINDINGS:
            found += [each for one in _asked(_OF_INSPECTIONS, facts) if (each := _more_found(one, rows[0]))]
    return tuple(found)


def _asked(pattern: re.Pattern[str], facts: Facts) -> list[AnswerRow]:
    asked = facts.instrument.asking(pattern)
    return [row for each in asked if (row := facts.submission.answer(each.id)) and is_verified_anew(row)]


def _nothing_in_review(one: AnswerRow, rows: list[AnswerRow]) -> Apart | None:
    """What the notes on the review tell of the year as without any event, beside notes that count some."""
    told = " ".join(each for each in sentences(one.notes) if not _ANOTHER_TIME.search(each))
    of_year = replace(one, notes=told)
    return next((each for row in rows if (each := _nothing_here(of_year, row))), None)


def _more_found(one: AnswerRow, other: AnswerRow) -> Apart | None:
    """More findings by the notes on inspections than by those on what was put right; others may be of other rounds."""
    found, its = findings_in_all(one.notes), told_in_all(other.notes, FINDINGS)
    if len(found) != 1 or OF_SAMPLE.search(other.notes) or found[0].n in all_numbers(other.notes):
        return None
    return _otherwise(one, other, found, its) if its and found[0].n > max(each.n for each in its) else None


def _otherwise(one: AnswerRow, other: AnswerRow, told: tuple[InAll, ...], its: tuple[InAll, ...]) -> Apart:
    message = (
        f"The notes of question {one.question} tell “{_words(told)}”; those of question {other.question} tell "
        f"“{_words(its)}”. Please see which is right."
    )
    return Apart((one.question, other.question), _OTHERWISE, message, (_notes(one), _notes(other)))


def _register(question: Question, thing: str, facts: Facts) -> tuple[Document, int] | None:
    """The one register of a thing and how many rows it has; None where there is none or it cannot be counted."""
    row = facts.submission.answer(question.id)
    documents = [each for each in facts.submission.documents_of(question.id) if each.present]
    attached = documents
    if row and thing in _OF_A_PERIOD:
        attached = [of_named_sheets(each, row.notes) for each in documents]
    if any(not each.readable or each.unread_pages or _may_list_more(each) for each in attached):
        return None
    if thing not in _OF_A_PERIOD and len(attached) != 1:
        return None
    found = [(each, n_rows) for each in attached if (n_rows := rows_in_all(each.texts, thing)) is not None]
    if len(found) != 1 or (thing in _OF_A_PERIOD and not _is_within(found[0][0], question, facts)):
        return None
    return found[0]


def _may_list_more(document: Document) -> bool:
    """Whether a picture may be of a list: its rows cannot be counted for sure."""
    n_rows = sum(len(dated_rows(text)) for text in document.texts)
    return bool(document.recognised_pages) and (n_rows > 1 or not any(document.texts))


def _is_within(register: Document, question: Question, facts: Facts) -> bool:
    window = window_of(question, facts.submission, facts.edition)
    days = [day for text in register.texts for day in dated_rows(text)]
    return window is not None and all(day is None or day in window for day in days)


def _of_register(row: AnswerRow, thing: str, of: Question, register: tuple[Document, int]) -> Apart | None:
    document, n_rows = register
    notes = without_asked(without_kinds(row.notes, document.texts))
    told = told_in_all(notes, thing)
    is_part = _is_part(row, thing, told, n_rows, of) or not rows_of_each(document.texts).isdisjoint(
        each.n for each in told
    )
    if not told or is_part or n_rows in all_numbers(notes) or make_up(_numbers(notes, thing, told), n_rows):
        return None
    message = (
        f"The notes of question {row.question} tell “{_words(told)}”; “{document.file}” has {n_rows} rows of {thing}. "
        "Please see which is right."
    )
    place = Evidence(excerpt(" ".join(document.texts)), document.file, 1)
    return Apart(tuple(dict.fromkeys([row.question, of.id])), _OTHERWISE, message, (_notes(row), place))


def _numbers(notes: str, thing: str, told: tuple[InAll, ...]) -> list[int]:
    """The numbers that may make up the rows together."""
    return [each.n for each in (*told, *(of_kinds(notes) if thing == EVENTS else ()))]


def _is_part(row: AnswerRow, thing: str, told: tuple[InAll, ...], n_rows: int, of: Question) -> bool:
    """Whether the register may be a part of what is told, or what is told a part of the register."""
    is_more = any(each.n > n_rows for each in told)
    if thing == FINDINGS and is_more:
        return not HOLDS_ALL.search(row.notes)
    return thing == EVENTS and row.question != of.id and not is_more


def _of_notes(one: AnswerRow, other: AnswerRow, thing: str) -> Apart | None:
    if thing == EVENTS and (nothing := _nothing_here(one, other) or _nothing_here(other, one)):
        return nothing
    if OF_SAMPLE.search(one.notes) or OF_SAMPLE.search(other.notes):
        return None
    told, its = told_in_all(one.notes, thing), told_in_all(other.notes, thing)
    if len(told) != 1 or len(its) != 1 or told[0].n in all_numbers(other.notes) or its[0].n in all_numbers(one.notes):
        return None
    return _otherwise(one, other, told, its)


def _nothing_here(one: AnswerRow, other: AnswerRow) -> Apart | None:
    """Notes that say that nothing happened and tell no number of events themselves, beside others that tell one."""
    nothing, its = nothing_told(one.notes), tuple(each for each in events_named(other.notes) if each.n)
    if not nothing or not its or any(each.n for each in events_named(one.notes)):
        return None
    message = (
        f"The notes of question {one.question} tell “{nothing}”; those of question {other.question} tell "
        f"“{_words(its)}”. Please see which is right."
    )
    return Apart((one.question, other.question), _OTHERWISE, message, (_notes(one), _notes(other)))


def _words(told: tuple[InAll, ...]) -> str:
    return excerpt(max(told, key=lambda each: each.n).text, 80)


def _notes(row: AnswerRow) -> Evidence:
    return Evidence(f"Notes of {row.question}: “{excerpt(row.notes)}”")
