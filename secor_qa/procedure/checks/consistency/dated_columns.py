"""2.5(d): the whole of a tally and the rows of the one register beside it, each of which has its day.

Measure: the notes tally one whole, and among the question's papers is one table whose columns of days are filled alike,
but for a cell or two. How many of its rows have a day is no number of the notes, and differs from the whole by a few:
what is far from it is another thing's, of one machine among several. A tally of people, shifts or a sample is none; and
beside other papers, or of events that people had heard of, one of fewer may be of some of the rows.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.consistency.rows import OF_EVENTS
from secor_qa.procedure.checks.consistency.tallied_rows import can_be_counted
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.corrections import OF_PEOPLE
from secor_qa.procedure.wording.counted import OF_SAMPLE
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.words import Answer, Check, Status, Strength

ROWS_MIN = 5
"""A table of fewer days is of a part as likely as of all."""
APART_MAX = 3
DAYS_OF_A_RECORD_MAX = 3
"""A record of one thing bears no more: its own day, that of a hand, and one to come."""
EMPTY_MAX = 2
"""So many cells of a register may wait for their day; a matrix of people has more."""
_OF_TIMES = re.compile(r"\b(?:shifts?|nights?|days?|mornings?|trips?|loads?)\b", re.IGNORECASE)


def rows_of_tally(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The register of a Yes has as many rows with a day as its notes have in the whole of their tally."""
    told = [each for each in ratios(row.notes) if not OF_PEOPLE.match(each.after)]
    if row.answer is not Answer.YES or len({each.whole for each in told}) != 1 or _OF_TIMES.search(told[0].after):
        return
    papers = facts.submission.documents_of(question.id)
    registers = [
        (document, filled, page)
        for document in papers
        if can_be_counted(document)
        for page, text in enumerate(document.texts, 1)
        for filled in days_in_columns(text)
    ]
    if len(registers) != 1 or OF_SAMPLE.search(row.notes):
        return
    document, filled, page = registers[0]
    n_rows = filled[0]
    is_of_some = told[0].whole < n_rows and (len(papers) > 1 or OF_EVENTS.search(question.text) is not None)
    is_explained = (
        is_of_some or not {told[0].whole, told[0].part}.isdisjoint(filled) or n_rows in all_numbers(row.notes)
    )
    if is_explained or abs(told[0].whole - n_rows) > APART_MAX or _have_days(papers, document):
        return
    message = (
        f"The notes of question {question.id} tell “{told[0].text}”; the table in “{document.file}” has {n_rows} rows "
        "with a day. Please see which is right."
    )
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        Evidence(excerpt(document.texts[page - 1]), document.file, page),
    )
    yield Finding(
        question.id, Check.CONSISTENCY, "tally-against-rows", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


def _have_days(papers: Sequence[Document], register: Document) -> bool:
    """Whether another of the papers bears several days too, and so may be another part of what is tallied."""
    others = [{found.on for found in each.dates} for each in papers if each.file != register.file]
    return any(len(days) > DAYS_OF_A_RECORD_MAX for days in others)


@lru_cache(TEXTS_KEPT)
def days_in_columns(text: str) -> tuple[tuple[int, ...], ...]:
    """Of each table with headings whose columns of days are filled alike: how many each has, most first."""
    found: list[tuple[int, ...]] = []
    for table in tables(text):
        days = Counter(at for row in table.entries for at, cell in enumerate(row) if dates_in(cell))
        filled = tuple(sorted(days.values(), reverse=True))
        if table.heads and filled and filled[0] >= ROWS_MIN and filled[0] - filled[-1] <= EMPTY_MAX:
            found.append(filled)
    return tuple(found)
