"""2.5(d): the figures and the review of the year count what the notes of other questions tell.

Measure: a note tells how many inspections, meetings, drills or visits were done of those planned, or how many events
there were; the paper that puts the year's figures together, the yearly review, the index of records, or the note on
them gives another number under the thing's own name. Where the note has all of them, no record tells of one that was
missed. Readings: figures, and notes that repeat them, may be some weeks older than other notes, one for each month and
one more, unless they sum up parts of a year of which the last is no smaller, or as many records as the note counts are
older; of events they may leave some kinds out, so that only more of them differ; numbers of another year, and those
that the note names too, explain it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.papers import days_of
from secor_qa.procedure.checks.consistency.rows import times_told
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.corrections import OF_PEOPLE
from secor_qa.procedure.wording.counted import OF_SAMPLE, told_in_all
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.earlier_years import is_long_before
from secor_qa.procedure.wording.happened_times import all_numbers, make_up
from secor_qa.procedure.wording.happenings import nothing_told
from secor_qa.procedure.wording.year_figures import (
    OF_DONE,
    Told,
    counted_in_notes,
    counted_in_paper,
    done_of_planned,
    lacking_in_paper,
    short_in_paper,
)
from secor_qa.procedure.wording.year_things import (
    ASKED,
    EVENTS,
    NOT_ASKED,
    TASKS,
    WHOLE_IN_WORDS,
    lines_of_elements,
    missed_in_record,
    numbers_beside,
)
from secor_qa.procedure.words import Answer

_OF_THE_YEAR = re.compile(
    r"\b(?:figures\b.{0,40}\b(?:put together|trends)|trends|whole system|system (?:was )?reviewed|"
    r"records kept in order)\b",
    re.IGNORECASE,
)
_OF_RECORDS = re.compile(r"\brecords kept in order\b", re.IGNORECASE)  # their index counts no events
YEAR, _DAYS_OF_A_MONTH = timedelta(days=366), 30
_WHOLE_MIN = 5  # a tally of fewer may be of anything
_MONTHS_APART = 3  # figures put together longer before the end of data gathering are of another period's events


def figures_of_the_year(question: Question, facts: Facts) -> Iterator[Finding]:
    """No other number in the figures of the year than in the note; said at both questions."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    """Every note that differs from the figures or the review of the year; its question comes first."""
    end = facts.submission.on("data_gathering_end")
    if end is None:
        return ()
    found = _things_apart(facts, end)
    others, told = (*_elements_apart(facts, end), *_missed(facts, end)), {each.questions[0] for each in found}
    return (*found, *(each for each in others if each.questions[0] not in told))


def _things_apart(facts: Facts, end: date) -> tuple[Apart, ...]:
    """By thing and figures the first note that differs: others that differ from the same figures add nothing.

    Where another note tells as much as the figures, it stands at the first alone. A paper of several questions on the
    year speaks at that on its figures.
    """
    years = sorted(filter(is_of_the_year, facts.instrument.questions), key=lambda each: "figures" not in each.text)
    first: dict[tuple[str, str | None], tuple[str, Apart]] = {}
    agreed: set[tuple[str, str]] = set()
    for row, thing in ((facts.submission.answer(each.id), asks_of(each)) for each in facts.instrument.questions):
        for by in years if row and thing else ():
            its = facts.submission.answer(by.id)
            if row and its and its != row and (thing not in (EVENTS, TASKS) or not _OF_RECORDS.search(by.text)):
                for each in (apart := [*_between(row, thing, its, facts, end)]):
                    first.setdefault((thing, each.evidence[-1].file or by.id), (by.id, each))
                if not apart and _in_note(row, thing):
                    agreed.add((thing, by.id))
    found = ((each, (thing, by) in agreed) for (thing, _), (by, each) in first.items())
    return tuple(replace(each, questions=each.questions[:1]) if is_alone else each for each, is_alone in found)


def _missed(facts: Facts, end: date) -> Iterator[Apart]:
    """What a note tells as wholly done, where a record of another question tells of one that was not."""
    yes = [each for each in facts.submission.answers if each.answer is Answer.YES and each.question in facts.instrument]
    planned = [(each, told) for each in reversed(yes) if (told := done_of_planned(each.notes))]
    wholes = {
        asks_of(facts.instrument.question(row.question)): (row, words) for row, (n, of, words) in planned if n == of
    }
    for by in (each for each in yes if facts.instrument.question(each.question).evidence == "record"):
        for paper in facts.submission.documents_of(by.question):
            for page, text in enumerate(paper.texts, 1) if _is_read(paper, end - YEAR) else ():
                for thing, line in missed_in_record(text):
                    row, words = (by, "") if is_long_before(line, end) else wholes.pop(thing, (by, ""))
                    if row.question != by.question:
                        where = f"“{paper.file}” at question {by.question} says"
                        yield _differing(row, words, by, where, line, Evidence(excerpt(line), paper.file, page))


def _elements_apart(facts: Facts, end: date) -> Iterator[Apart]:
    """Tallies of as many in a note and in the line of the review that is of the note's element."""
    by_element: dict[str, list[AnswerRow]] = {}
    for question in facts.instrument.questions:
        if (row := facts.submission.answer(question.id)) and row.notes and not is_of_the_year(question):
            by_element.setdefault(question.element, []).append(row)
    for by, paper, page, text in pages_of_the_year(facts, end - YEAR):
        its = facts.submission.answer(by.id)
        for element, line in lines_of_elements(text) if its and its.answer is Answer.YES else ():
            n_later = 1 + months_between(max(days_of(paper)), end)
            if its and (apart := _line_apart(by_element.get(element, []), line, n_later)):
                row, words, said = apart
                where = f"“{paper.file}” at question {by.id} says"
                yield _differing(row, words, its, where, said, Evidence(excerpt(line), paper.file, page))


def _line_apart(rows: list[AnswerRow], line: str, n_later: int) -> tuple[AnswerRow, str, str] | None:
    """The one note of an element with another part of the same whole than a line's tally, with both words."""
    named = {number for row in rows for number in all_numbers(row.notes)}
    for its in ratios(line):
        same = [(row, each.part, each.text) for row in rows for each in ratios(row.notes)
                if each.whole == its.whole and not OF_PEOPLE.match(each.after)]  # fmt: skip
        if its.part == its.whole and OF_DONE.match(its.after):
            planned = [(row, told) for row in rows if (told := done_of_planned(row.notes))]
            same = [(row, part, text) for row, (part, whole, text) in planned if whole == its.whole]
        elif its.part in named:
            continue
        if its.whole < _WHOLE_MIN or len({(row.question, part) for row, part, _ in same}) != 1:
            continue
        row, part, text = same[0]
        if row.answer is Answer.YES and part != its.part and not 0 < part - its.part <= n_later:
            return row, text, its.text
    return None


@lru_cache(TEXTS_KEPT)
def asks_of(question: Question) -> str:
    """The thing whose number a question asks for; empty where it asks for none."""
    text = f"{question.text} {question.guideline if 'visits' in question.guideline else ''}"
    if NOT_ASKED.search(question.text):
        return ""
    return next((thing for thing, pattern in ASKED.items() if pattern.search(text)), "")


@lru_cache(TEXTS_KEPT)
def is_of_the_year(question: Question) -> bool:
    """Whether a question is about the figures, the index or the review of the whole year."""
    return _OF_THE_YEAR.search(question.text) is not None


def _between(row: AnswerRow, thing: str, by: AnswerRow, facts: Facts, end: date) -> Iterator[Apart]:
    told = _in_note(row, thing)
    if by.answer is not Answer.YES:
        return
    papers = [each for each in facts.submission.documents_of(by.question) if _is_read(each, end - YEAR)]
    if told:
        n_told, words = told
        of_note = [each for each in counted_in_notes(by.notes) if each.thing == thing]
        same = [each for each in papers if of_note and of_note[0].n in numbers_beside(thing, each.texts)]
        n_later = max((1 + months_between(max(days_of(each)), end) for each in same), default=0)
        if said := _other(n_told, row.notes, of_note, n_later):
            yield _differing(row, words, by, f"those of question {by.question} tell", said, Evidence(_notes(by)))
            return
        for paper in papers:
            n_months = months_between(max(days_of(paper)), end)
            is_of_all = n_told <= _n_before(facts.submission.documents_of(row.question), max(days_of(paper)))
            for page, text in enumerate(paper.texts, 1) if thing != EVENTS or n_months <= _MONTHS_APART else ():
                of_page = [each for each in counted_in_paper(text) if each.thing == thing]
                n_later = 0 if is_of_all or any(each.is_of_all for each in of_page) else 1 + n_months
                if said := _other(n_told, row.notes, of_page, n_later):
                    where = f"“{paper.file}” at question {by.question} says"
                    yield _differing(row, words, by, where, said, Evidence(excerpt(said), paper.file, page))
                    return
    yield from _lacking(row, thing, by, papers)


def _n_before(records: Sequence[Document], on: date) -> int:
    """Of how many records the last day lies a month or more before that of figures, which must have counted them."""
    return sum(months_between(max(days_of(each), default=on), on) > 0 for each in records)


def _lacking(row: AnswerRow, thing: str, by: AnswerRow, papers: list[Document]) -> Iterator[Apart]:
    """A thing that the note tells as wholly done is not, by the review, where somewhere there was none."""
    whole = _whole(row.notes) if row.answer is Answer.YES else ""
    in_words = WHOLE_IN_WORDS.search(row.notes) if row.answer is Answer.YES and not ratios(row.notes) else None
    whole = in_words[0] if in_words else whole
    for paper in papers if whole else ():
        for page, text in enumerate(paper.texts, 1):
            for lacking, line in (*lacking_in_paper(text), *(short_in_paper(text) if in_words else ())):
                if lacking == thing:
                    where = f"“{paper.file}” at question {by.question} says"
                    yield _differing(row, whole, by, where, line, Evidence(excerpt(line), paper.file, page))
                    return


def _in_note(row: AnswerRow, thing: str) -> tuple[int, str] | None:
    """How many a note tells, with the words; None where it tells no number of the year."""
    if thing == EVENTS:
        return _events(row.notes)
    found = _planned(row.notes, thing) if row.answer is Answer.YES else None
    return (found[0], found[2]) if found else None


def _planned(notes: str, thing: str) -> tuple[int, int, str] | None:
    """How many of how many, with the words; of tasks by the one tally of a note, of other things by that of a plan."""
    if thing != TASKS:
        return done_of_planned(notes)
    found = {(each.part, each.whole): each.text for each in ratios(notes) if not OF_PEOPLE.match(each.after)}
    return (*next(iter(found)), next(iter(found.values()))) if len(found) == 1 and not OF_SAMPLE.search(notes) else None


@lru_cache(TEXTS_KEPT)
def _events(notes: str) -> tuple[int, str] | None:
    if nothing := nothing_told(notes):
        return 0, nothing
    if told := times_told(notes):
        return told[0], told[1]
    in_all = told_in_all(notes, EVENTS)
    return (in_all[0].n, in_all[0].text) if len(in_all) == 1 else None


@lru_cache(TEXTS_KEPT)
def _whole(notes: str) -> str:
    """The words of the tallies of a note, where each is whole; empty otherwise."""
    told = ratios(notes)
    return told[0].text if told and all(each.part == each.whole for each in told) else ""


def _other(n_told: int, notes: str, found: list[Told], n_later: int) -> str:
    """The words by which figures give another number than the note; empty where they may well be the same."""
    if not found or (found[0].thing != EVENTS and len(found) > 1):
        return ""
    counts = [each.n for each in found]
    if n_told == 0:
        is_same = not any(counts)
    elif found[0].thing == EVENTS:
        is_same = max(counts) <= n_told or max(counts) in all_numbers(notes)
    else:
        numbers = all_numbers(notes)
        planned = _planned(notes, found[0].thing)
        if planned and OF_DONE.search(found[0].text):
            numbers = tuple(each for each in numbers if each != planned[1])
        is_same = (
            n_told in {number for each in found for number in each.others}
            or make_up(counts, n_told)
            or not set(counts).isdisjoint(numbers)
            or (max(counts) > n_told and make_up(numbers, max(counts)))
            or 0 < n_told - max(counts) <= n_later
        )
    return "" if is_same else "; ".join(each.text for each in found)


def pages_of_the_year(facts: Facts, since: date) -> Iterator[tuple[Question, Document, int, str]]:
    """The pages of the papers on the whole year that are read and whose last day is later, each with its question."""
    for by in facts.instrument.questions:
        for paper in facts.submission.documents_of(by.id) if is_of_the_year(by) else ():
            if _is_read(paper, since):
                yield from ((by, paper, page, text) for page, text in enumerate(paper.texts, 1))


def _is_read(paper: Document, since: date) -> bool:
    """Whether a paper can be read whole and its last day is later than one from which on papers count."""
    is_whole = paper.present and paper.readable and not paper.recognised_pages
    return is_whole and max(days_of(paper), default=date.min) > since


def months_between(on: date, end: date) -> int:
    """How many months a day lies before another; none where it does not."""
    return max(0, (end - on).days) // _DAYS_OF_A_MONTH


def _notes(row: AnswerRow) -> str:
    return f"Notes of {row.question}: “{excerpt(row.notes)}”"


def _differing(row: AnswerRow, words: str, by: AnswerRow, where: str, said: str, place: Evidence) -> Apart:
    message = (
        f"The notes of question {row.question} tell “{excerpt(words, 80)}”; {where} “{excerpt(said, 100)}”. Please see "
        "which is right."
    )
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
    return Apart((row.question, by.question), "figures-of-the-year", message, evidence)
