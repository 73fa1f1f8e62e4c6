"""2.5(d): findings and concerns of the year, by the notes on them and by the figures that are put together.

Measure: the notes on what inspections found, or on concerns, tell one number in all; the figures of the year have more
under the thing's own name, in the column of the whole year where there is one. Reading: what came up after the figures
were put together is in the notes alone, so that fewer there are no fault.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import lru_cache

from secor_qa.procedure.checks.carry_over import is_verified_anew
from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.counted import thing_of
from secor_qa.procedure.checks.consistency.year_figures import pages_of_the_year
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import tables
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.counted import CONCERNS, FINDINGS, told_in_all
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.wording.year_figures import columns_of_this_year

_LABELS = {
    FINDINGS: re.compile(
        r"\W*(?:number of )?(?:inspection )?findings"
        r"(?: (?:of|from|at|in|by) (?:the |our )?(?:inspections|walks|rounds))?"
        r"(?:,? (?:in all|total|raised|found|made))?\W*",
        re.IGNORECASE,
    ),
    CONCERNS: re.compile(
        r"\W*(?:number of )?(?:workers['’]? )?concerns(?: (?:raised|logged|in all|brought up|heard|written down))?\W*",
        re.IGNORECASE,
    ),
}
_APART = timedelta(days=92)
"""Figures that were put together longer before the end of data gathering are of another period."""
_FIGURE = re.compile(r"\d{1,3}")


def figures_of_registers(question: Question, facts: Facts) -> Iterator[Finding]:
    """The figures of the year have no more findings or concerns than the notes tell; said at both questions."""
    yield from said_at(question, facts.once(_apart))


def _apart(facts: Facts) -> tuple[Apart, ...]:
    asked = [(each.id, thing) for each in facts.instrument.questions if (thing := thing_of(each)) in _LABELS]
    told = [(row, thing) for at, thing in asked if (row := facts.submission.answer(at)) and is_verified_anew(row)]
    return tuple(each for row, thing in told for each in _of_row(row, thing, facts))


def _of_row(row: AnswerRow, thing: str, facts: Facts) -> Iterator[Apart]:
    told, end = told_in_all(row.notes, thing), facts.submission.on("data_gathering_end")
    for by, paper, page, text in pages_of_the_year(facts, end - _APART) if len(told) == 1 and end else ():
        n = figure_of(text, thing) if by.id != row.question else None
        if n is not None and n > told[0].n and n not in all_numbers(row.notes):
            message = (
                f"The notes of question {row.question} tell “{told[0].text}”; “{paper.file}” at question {by.id} has "
                f"{n} {thing}. Please see which is right."
            )
            evidence = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(excerpt(text), paper.file, page))
            yield Apart((row.question, by.id), "figures-of-register", message, evidence)
            return


@lru_cache(TEXTS_KEPT)
def figure_of(text: str, thing: str) -> int | None:
    """The one figure of a thing in the tables of a text, of the whole year where there is such a column."""
    found: set[int] = set()
    for table in tables(text):
        columns = columns_of_this_year(table.heads or (table.rows[0] if table.rows else ()))
        for row in table.rows:
            if row and _LABELS[thing].fullmatch(row[0]):
                cells = [(at, int(cell)) for at, cell in enumerate(row[1:], 1) if _FIGURE.fullmatch(cell)]
                chosen = [n for at, n in cells if at in columns] or [n for _, n in cells if len(cells) == 1]
                found.update(chosen[:1] if len(chosen) == 1 else ())
    return found.pop() if len(found) == 1 else None
