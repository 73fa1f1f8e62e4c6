"""2.5(d): what the notes tally against the rows of the table that has it: months done, events looked into.

Measure: a tally `ten of twelve` beside a table of twelve months of which another number has a day; and a tally of all
events as looked into beside a log one of whose rows has no day under `investigated` where others have one. A PDF's
empty cells are lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import Table, n_written, tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.corrections import WHEN_DONE
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import MONTH, dates_in, days_without_year
from secor_qa.procedure.words import Answer, Check, Status, Strength

_OF_PLANNED = re.compile(r"\b(?:planned|as often as)\b", re.IGNORECASE)
_OF_CAUSES = re.compile(r"\bcauses\b[^.;?]{0,60}\binvestigated\b", re.IGNORECASE)
_OF_EVENTS = re.compile(r"\b(?:incidents|near misses|events)\b|\bcauses\b", re.IGNORECASE)
_A_MONTH = re.compile(rf"\W*{MONTH}\.?(?:\s(?:19|20)\d\d)?\W*", re.IGNORECASE)
_DAY_DONE = re.compile(rf"{WHEN_DONE.pattern}|(?:day |date )?(?:held|date|day|on)(?: (?:on|date))?", re.IGNORECASE)
_DAY_INVESTIGATED = re.compile(
    r"(?:date |day )?(?:investigat\w+|looked into|gone into|cause found)(?: (?:on|date|day|done|by))?", re.IGNORECASE
)
_MONTHS_MIN, _ALL_MIN, _WRITTEN_MIN = 6, 2, 2


def tallied_rows(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The table of the question's papers has as many rows done as the notes of its Yes tally."""
    if row.answer is not Answer.YES:
        return
    papers = [each for each in facts.submission.documents_of(question.id) if can_be_counted(each)]
    if _OF_PLANNED.search(question.text):
        for document in papers:
            for n_done, n_rows, page in _months_done(document):
                told = [each for each in ratios(row.notes) if each.whole == n_rows]
                if told and all(each.part != n_done for each in told):
                    message = (
                        f"The notes of question {question.id} tell “{told[0].text}”; of the {n_rows} months in "
                        f"“{document.file}” {n_done} have a day. Please see which is right."
                    )
                    yield _finding(question, message, row, Evidence(f"{n_done} of {n_rows}.", document.file, page))
                    return
    for at, notes, document, page, line in facts.once(_not_looked_into):
        if question.id in at:
            message = (
                f"The notes of question {at[0]} tell “{notes}”; “{document.file}” has no day of it for “{line}”. "
                "Please see which is right."
            )
            yield _finding(question, message, row, Evidence(line, document.file, page))
            return


def can_be_counted(document: Document) -> bool:
    """Whether a document's rows and cells are all there: a PDF loses its empty cells, a picture whole rows."""
    is_read = document.present and document.readable and not document.unread_pages
    return is_read and document.kind != "pdf" and not document.recognised_pages


def _months_done(document: Document) -> Iterator[tuple[int, int, int]]:
    """Of each table of a year's months: how many have a day, how many there are, and the page."""
    for page, text in enumerate(document.texts, 1):
        for table in tables(text):
            if found := _done_of_months(table):
                yield *found, page


def _done_of_months(table: Table) -> tuple[int, int] | None:
    column = table.column(_DAY_DONE)
    months = [row for row in table.rows if _A_MONTH.fullmatch(row[0])]
    names = {row[0].casefold() for row in months}
    if not column or len(months) < _MONTHS_MIN or len(names) < len(months):
        return None
    cells = [row[column] if column < len(row) else "" for row in months]
    return sum(bool(dates_in(cell) or days_without_year(cell)) for cell in cells), len(months)


def _not_looked_into(facts: Facts) -> tuple[tuple[tuple[str, str], str, Document, int, str], ...]:
    """The rows of logs that lack the day where the notes have all events looked into: both questions, and where."""
    found: list[tuple[tuple[str, str], str, Document, int, str]] = []
    for question in facts.instrument.asking(_OF_CAUSES):
        row = facts.submission.answer(question.id)
        if row is None or row.answer is not Answer.YES:
            continue
        told = [each for each in ratios(row.notes) if each.whole >= _ALL_MIN]
        if not told or any(each.part != each.whole for each in told):
            continue
        for of in facts.instrument.asking(_OF_EVENTS):
            for document in facts.submission.documents_of(of.id):
                for page, line, n_rows in _left(document) if can_be_counted(document) else ():
                    if told[0].whole >= n_rows:
                        found.append(((question.id, of.id), told[0].text, document, page, line))
                for page, line, n_entries in _entries_left(document) if document.readable else ():
                    if told[0].whole in (n_entries, n_entries - 1):
                        found.append(((question.id, of.id), told[0].text, document, page, line))
    return tuple(found)


def _left(document: Document) -> Iterator[tuple[int, str, int]]:
    """The rows without a day under `investigated` where another has one: page, row, and how many rows there are."""
    for page, text in enumerate(document.texts, 1):
        yield from ((page, line, n_rows) for line, n_rows in _left_in(text))


@lru_cache(TEXTS_KEPT)
def _left_in(text: str) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    for table in tables(text):
        column = table.column(_DAY_INVESTIGATED)
        rows = [row for row in table.entries if n_written(row) >= _WRITTEN_MIN]
        cells = [row[column] if column is not None and column < len(row) else "" for row in rows]
        if column is None or not any(dates_in(cell) or days_without_year(cell) for cell in cells):
            continue
        found += [
            (excerpt(" | ".join(filter(None, row)), 100), len(rows))
            for row, cell in zip(rows, cells, strict=True)
            if not any(map(str.isalnum, cell))
        ]
    return tuple(found)


def _entries_left(document: Document) -> Iterator[tuple[int, str, int]]:
    """Of pages of entries the only one that tells of no looking into: page, entry, how many entries there are."""
    for page, text in enumerate(document.texts, 1):
        if left := _entry_left(text):
            yield page, *left


@lru_cache(TEXTS_KEPT)
def _entry_left(text: str) -> tuple[str, int] | None:
    """The one entry of a list, each begun by its day, that does not tell when it was looked into, as all others do."""
    lines = [each for each in text.splitlines() if each.strip()]
    starts = [at for at, each in enumerate(lines) if _ENTRY.match(each)]
    entries = [" ".join(" ".join(lines[at:end]).split()) for at, end in pairwise([*starts, len(lines)])]
    left = [each for each in entries if not _LOOKED_INTO.search(each)]
    return (excerpt(left[0], 100), len(entries)) if len(left) == 1 and len(entries) >= _ENTRIES_MIN else None


_ENTRY = re.compile(
    rf"\W{{0,3}}(?:\d{{1,2}}[.)] )?(?:20\d\d-\d\d-\d\d|{MONTH}\.? \d{{1,2}},? 20\d\d|\d{{1,2}} {MONTH},? 20\d\d)\b",
    re.IGNORECASE,
)
_LOOKED_INTO = re.compile(r"\b(?:looked into|gone into|investigat\w+|causes?)\b", re.IGNORECASE)
_ENTRIES_MIN = 3


def _finding(question: Question, message: str, row: AnswerRow, place: Evidence) -> Finding:
    evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), place)
    return Finding(
        question.id, Check.CONSISTENCY, "tally-against-rows", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )
