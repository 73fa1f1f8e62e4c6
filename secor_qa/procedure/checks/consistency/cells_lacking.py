"""2.5(d): a whole tally of the notes beside a table of as many rows, one of which says that it has none.

Measure: the notes of a Yes tell `18 of 18`; one table of the question has 18 rows, and in a column in which all others
tell something one cell says `none yet`, `missing`, `to do`. A column of what was found, of events or of remarks may
well have none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import Table, tables
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.corrections import LACKING, OF_PEOPLE
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.words import Answer, Check, Status, Strength

ROWS_MIN = 5
_MAY_BE_NONE = re.compile(
    r"\b(?:found|findings?|faults?|defects?|problems?|wrong|amiss|injur\w*|hurt|harm|incidents?|events?|near|misses|"
    r"damage\w*|remarks?|notes?|comments?|concerns?|issues?|absent|away|missed|missing|open|outstanding|next|renew\w*|"
    r"repairs?|deficienc\w*|actions?|corrections?|changes?|changed|spills?|lost|late|exceptions?|overdue|due|visitors?|"
    r"contractors?|result\w*|hazards?|cost\w*|chargeable|aid|kind|type|left)\b",
    re.IGNORECASE,
)
"""Headings of columns in which `none` is as it should be."""
Lack = tuple[int, str, str]  # how many rows the table has, the heading of the column, and the row


def cells_lacking(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """One finding where a row of a table of the question says that it lacks what the notes tell of all rows."""
    whole = {each.whole for each in ratios(row.notes) if each.part == each.whole and not OF_PEOPLE.match(each.after)}
    if row.answer is not Answer.YES or not whole:
        return
    for document in facts.submission.documents_of(question.id):
        for page, text in enumerate(document.texts, 1):
            for n_rows, head, line in _lacks(text):
                if n_rows in whole:
                    message = (
                        f"The notes of question {question.id} tell of all {n_rows}; in “{document.file}” one of "
                        f"{n_rows} rows says otherwise under “{head}”: “{excerpt(line, 100)}”."
                    )
                    seen = (Evidence(f"Notes: “{excerpt(row.notes)}”"), Evidence(excerpt(line), document.file, page))
                    yield Finding(
                        question.id, Check.CONSISTENCY, "row-lacks-it", Status.NEEDS_REVIEWER, message, seen,
                        Strength.LIKELY,
                    )  # fmt: skip
                    return


@lru_cache(TEXTS_KEPT)
def _lacks(text: str) -> tuple[Lack, ...]:
    return tuple(each for table in tables(text) if (each := _one_lack(table)))


def _one_lack(table: Table) -> Lack | None:
    """The only row of a table that says that it has none, in a column that is filled in all others."""
    rows = table.entries
    for at, head in enumerate(table.heads) if len(rows) >= ROWS_MIN else ():
        cells = [row[at] if at < len(row) else "" for row in rows]
        lacking = [number for number, cell in enumerate(cells) if cell and LACKING.fullmatch(cell)]
        if len(lacking) == 1 and all(cells) and head and not _MAY_BE_NONE.search(head):
            return len(rows), head, " | ".join(cell for cell in rows[lacking[0]] if cell)
    return None
