"""2.5(d): who is new by the paper of an orientation was not at work before it, by the note or by another paper.

Readings: a day that the note puts beside a word of work, in the three months before the orientation that the paper
records, was a day at work, where no paper of the question bears it; a bare `the 18th` lies in the month nearest to the
orientation. A record all of whose days lie before somebody's first shift cannot name him; whose first name is but a
letter in several of them was there before, and came back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.calendar_dates import nearest_to
from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.dates import without_files
from secor_qa.procedure.checks.consistency.oriented_late import DUE_BEFORE_START
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.dates import MONTH, dates_in, days_without_year
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Answer, Check, Status, Strength

_FIRST_DAY = re.compile(
    r"\b(?:first (?:shift|day|evening|night|job|run)(?: of work| at work)?|start(?:s|ed|ing)?(?: work| date| on| "
    r"day)?|begins?(?: work)?|date of hire|"
    r"hire date|first load)\b\s{0,3}[:\t]?\s{0,3}(?:on\s)?(?:\w+day,?\s)?\Z",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?:\b(?:[Nn]ame|[Ee]mployee|[Nn]ew (?:worker|hire|employee|person|hand)|[Ww]orker|NAME|"
    r"EMPLOYEE))\s{0,3}[:\t]\s{0,3}"
    r"(?P<name>[A-Z][a-zà-ÿ'’-]{1,20}\s[A-Z][\wà-ÿ'’-]{1,20})\b"
)
_LEADING_NAME = re.compile(
    r"^\W{0,3}(?P<name>[A-Z][a-zà-ÿ'’-]{1,20}\s[A-Z][a-zà-ÿ'’-]{1,20}), [^\n]{0,80}\b20\d\d\b", re.MULTILINE
)
"""`A. Name, helper, May 8, 2026`, at the head of a line."""
_AT_WORK = re.compile(
    r"\b(?:start(?:ed|s)?|began|begun|first (?:shift|day|load|run)|join(?:ed|s)|came (?:out|on|in|along|with|to "
    r"work|aboard)|rode|"
    r"ridden|riding|work(?:ed|ing)?|help(?:ed|ing)|drove|driving|pitched in|stepped in|filled in|stood in|jumped in|"
    r"been here|"
    r"put (?:him|her|them) (?:on|to|in|straight)|already|on the (?:truck|floor|line|roof|tools|bench|saw|job|site|"
    r"till|road|crew)|"
    r"took (?:his|her) (?:first )?(?:run|load|shift|turn)|since|\w+ing \w+ (?:for|with) (?:us|the crew|"
    r"them))\b[^.;]{0,30}\Z",
    re.IGNORECASE,
)
_NOT_WORK = re.compile(
    r"\b(?:orient\w*|shown|walked (?:a)?round|went (?:through|over)|go(?:ne|ing)? (?:through|over)|sat|sheet|"
    r"signed?|checklist|form|"
    r"hired|offer\w*|interview\w*|applied|course|trained|training|ticket|valid|met|called|phoned|before (?:he|she|"
    r"they) started)\b"
    r"[^.;]{0,30}\Z",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"\b(?:from|on|since|the) (?:the )?(?P<day>\d{1,2})(?:st|nd|rd|th)\b(?! of\b)"
    r"(?! (?:floor|street|avenue|hour|time))",
    re.IGNORECASE,
)
_OWN_BEFORE = re.compile(
    rf"\(?\b(?:orient\w*|welcome\w*|shown round|introduced)[^().;\d]{{0,25}}\d{{1,2}}(?:st|nd|rd|th)?[ -]?(?:{MONTH})?"
    rf"(?: 20\d\d)?,? (?:and |then )?[^().;,\d]{{0,30}}\Z|"
    rf"\(\d{{1,2}} {MONTH}(?: 20\d\d)?, (?:and |then )?[^().;,\d]{{0,30}}\Z",
    re.IGNORECASE,
)
_MONTHS_BEFORE = timedelta(days=92)
_FEW_DAYS = timedelta(days=14)
"""So long before the orientation somebody may have been there to be hired."""
Told = tuple[date, str]


@dataclass(frozen=True)
class Start:
    """What the paper of an orientation records: who, when he was oriented, when he first worked."""

    file: str
    page: int
    name: str
    oriented: date
    first: date


def before_their_first_day(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Nobody new worked before the orientation by the note of a Yes, or stands in a paper from before the start."""
    if DUE_BEFORE_START.search(question.text) and row.answer is Answer.YES:
        yield from _by_the_note(question, row, facts)
    yield from said_at(question, facts.once(_named_too_early))


def _by_the_note(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    attached = [each for each in facts.submission.documents_of(question.id) if each.present]
    starts = [start for each in attached for start in starts_of(each)]
    borne = {found.on for each in attached for found in each.dates} | {
        day for each in starts for day in (each.oriented, each.first)
    }
    if len(starts) != 1:
        return
    start = starts[0]
    without_year = {(at[0], at[1]) for each in attached for text in each.texts for at in days_without_year(text)}
    told = without_files(row.notes, facts)
    for day, written in days_at_work(told, start.oriented):
        is_borne = day in borne or (day.month, day.day) in without_year or _is_behind_its_own(told, day, written)
        if not is_borne and timedelta() < start.oriented - day <= _MONTHS_BEFORE:
            message = (
                f"By the notes of question {question.id} somebody new was at work on {written}; the orientation that "
                f"“{start.file}” records was on {start.oriented.isoformat()}, and the question asks for it before."
            )
            evidence = (
                Evidence(f"Notes: “{excerpt(row.notes)}”"),
                Evidence(f"Oriented {start.oriented}, first day {start.first}.", start.file, start.page),
            )
            yield Finding(
                question.id, Check.CONSISTENCY, "at-work-before-orientation", Status.NEEDS_REVIEWER, message, evidence,
                Strength.LIKELY,
            )  # fmt: skip
            return


def _is_behind_its_own(notes: str, day: date, written: str) -> bool:
    """Whether a first day stands right behind an earlier one of its own: `oriented 5 June, first shift 8 June`."""
    found = _OWN_BEFORE.search(notes[: max(0, notes.find(written))])
    days = days_without_year(found[0]) if found else ()
    whole = dates_in(found[0]) if found else ()
    return any((at[0], at[1]) < (day.month, day.day) for at in days) or any(on < day for on, _ in whole)


@lru_cache(TEXTS_KEPT)
def days_at_work(notes: str, near: date) -> tuple[Told, ...]:
    """The days that notes put beside a word of work, each taken in the year, or the month, nearest to a day."""
    found: list[Told] = []
    for sentence in sentences(notes):
        told = [(day, written) for day, written in dates_in(sentence)]
        told += [(nearest_to(near, month, day), written) for month, day, written in days_without_year(sentence)]
        taken = {written for _, written in told}
        for match in _BARE.finditer(sentence):
            if not any(match["day"] in written for written in taken):
                told.append((nearest_to(near, near.month, int(match["day"])), match[0].split(" ", 1)[-1]))
        for day, written in told:
            before = sentence[: sentence.find(written)]
            if day and _is_at_work(before) and not _NOT_WORK.search(before[_last_work(before) :]):
                found.append((day, written))
    return tuple(found)


def _is_at_work(before: str) -> bool:
    """Whether a word of work stands before a day, with no other day and no end of a bracket between."""
    found = _AT_WORK.search(before)
    while found and (")" in found[0] or dates_in(found[0]) or days_without_year(found[0])):
        found = _AT_WORK.search(before, found.start() + 1)
    return found is not None


def _last_work(before: str) -> int:
    found = _AT_WORK.search(before)
    return found.start() if found else 0


@lru_cache(TEXTS_KEPT)
def starts_of(document: Document) -> tuple[Start, ...]:
    """The one person of each page of an orientation's paper with his first day and the last day before it."""
    found: list[Start] = []
    for page, text in enumerate(document.texts, 1):
        told = " ".join(text.split())
        days = dates_in(told)
        firsts = {day for day, written in days if _FIRST_DAY.search(told[: told.find(written)])}
        named = [*_NAME.finditer(text)] or [*_LEADING_NAME.finditer(text)][:1]
        names = {" ".join(each["name"].split()) for each in named}
        before = [day for day, _ in days if firsts and day < min(firsts)]
        if len(firsts) == 1 and before:
            found.append(Start(document.file, page, names.pop() if len(names) == 1 else "", max(before), min(firsts)))
    return tuple(found)


def _named_too_early(facts: Facts) -> tuple[Apart, ...]:
    """Records from before somebody's first day that name him."""
    asked = [each.id for each in facts.instrument.asking(DUE_BEFORE_START)]
    starts = [
        (question, start)
        for question in asked
        for document in facts.submission.documents_of(question)
        for start in starts_of(document)
        if start.name
    ]
    found: list[Apart] = []
    for question, start in starts:
        early = [
            (document, questions[0])
            for document, questions in facts.submission.documents_with_questions()
            if document.file != start.file and questions and questions[0] not in asked
            if _is_from_before(start.oriented - _FEW_DAYS, document)
            and any(_named(start.name).search(text) for text in document.texts)
        ]
        in_full = [(each, of) for each, of in early if any(start.name in text for text in each.texts)]
        named = in_full or (early if len(early) == 1 else [])
        found += [_named_before((question, of), start, each) for each, of in named]
    return tuple(found)


def _named_before(questions: tuple[str, str], new: Start, document: Document) -> Apart:
    message = (
        f"“{document.file}”, dated {max(_days(document)).isoformat()}, names {new.name}, whose first day was "
        f"{new.first.isoformat()} by “{new.file}”. Please see which is right."
    )
    place = Evidence(f"Names {new.name}.", document.file, 1)
    evidence = (place, Evidence(f"First day {new.first}.", new.file, new.page))
    return Apart(questions, "named-before-start", message, evidence, Strength.LIKELY)


@lru_cache(TEXTS_KEPT)
def _named(name: str) -> re.Pattern[str]:
    """A name in full, or the surname beside the first letter of the first name."""
    first, *_, last = name.split()
    return re.compile(rf"(?<![\w'’-])(?:{re.escape(name)}|{re.escape(first[0])}\. ?{re.escape(last)})(?![\w'’-])")


def _is_from_before(on: date, document: Document) -> bool:
    """Whether all days of a paper lie before one, those without a year too, on which somebody may have been added."""
    days = _days(document)
    told = (each for text in document.texts for each in days_without_year(text))
    return (
        bool(days)
        and max(days) < on
        and all((day := nearest_to(max(days), month, at)) is not None and day < on for month, at, _ in told)
    )


def _days(document: Document) -> frozenset[date]:
    stated = {document.document_on} if isinstance(document.document_on, date) else set[date]()
    return frozenset({*stated, *(found.on for found in document.dates)})
