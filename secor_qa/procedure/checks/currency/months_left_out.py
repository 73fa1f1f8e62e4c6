"""2.5(b): a table that has a row for each month leaves none out between its first and its last.

Nor do the sheets of a workbook that are named by months, nor pages that are a month apart and told as all that was due.

Measure: the rows of a table are of one month each, told by their first cell or by their first day, all but a few the
next month after the row before; in one place two months or more have no row, or one where rows are headed by months, as
what was not done has its row there. Readings: notes or a text that name all months that are left out, or that tell of a
pause, explain it; a table of what is to be put right by some day has rows where something was found, and not by months.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache
from itertools import pairwise

from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.registers import Table, tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.corrections import WHEN_DUE
from secor_qa.procedure.wording.dates import MONTH_ENDS, MONTH_STEMS, dates_in, month_number
from secor_qa.procedure.wording.pauses import NO_WORK
from secor_qa.procedure.wording.year_figures import done_of_planned
from secor_qa.procedure.words import Check, DateRole, Status, Strength

MONTHS_MIN = 7
"""So many rows tell that there is one for each month."""
SHEETS_MIN = 4
"""So many sheets named by months tell that there is one for each."""
BY_LABELS, BY_DAYS = 1, 2
"""So many months that are left out tell: between rows that are headed by months, and between days."""
LEFT_OUT_MAX = 3
"""More months are rather a season without work."""
CELL_MAX = 24
_BACKWARD = 11
"""From one month to the one before it."""
_LABEL = re.compile(
    rf"(?:{'|'.join(MONTH_STEMS)}){MONTH_ENDS}\.?(?:,? ?(?:20\d\d|['’]?\d\d))?|20\d\d-(0[1-9]|1[0-2])", re.IGNORECASE
)
_EXPLAINED = re.compile(rf"\b(?:{NO_WORK}|winter)\b", re.IGNORECASE)
_OF_FINDINGS = re.compile(
    r"\b(?:find|finds|findings|put right|corrections?|concerns|incidents?|near misses|investigat\w+|train\w*|tickets?|"
    r"maintained|hazards?)\b",
    re.IGNORECASE,
)
Leap = tuple[str, str, tuple[int, ...]]  # the row before, the row behind, and the months (0 to 11) between them


def months_left_out(question: Question, documents: Sequence[Document], notes: str) -> Iterator[Finding]:
    """One finding where a table by months lacks rows of months in its middle."""
    for document in documents if not _OF_FINDINGS.search(question.text) else ():
        for page, text in enumerate(document.texts, 1):
            for before, behind, months in leaps(text):
                names = f"{notes}\n{text}"
                if _EXPLAINED.search(names) or all(_names(names, each) for each in months):
                    continue
                message = (
                    f"“{document.file}”, attached to question {question.id}, has a row for each month, and none "
                    f"between “{before}” and “{behind}”."
                )
                seen = Evidence(f"Rows “{before}” and “{behind}” stand one after the other.", document.file, page)
                yield _finding(question, message, seen)
                return
        if (leap := sheets_leap(document.page_names)) and not _are_elsewhere(leap[2], documents, notes):
            message = (
                f"“{document.file}”, attached to question {question.id}, has a sheet for each month, and none "
                f"between “{leap[0]}” and “{leap[1]}”."
            )
            yield _finding(question, message, Evidence(f"Sheets: {', '.join(document.page_names)}.", document.file))
            return


def _are_elsewhere(months: Sequence[int], documents: Sequence[Document], notes: str) -> bool:
    """Whether notes or names tell of all of some months, or of a pause, or papers bear days of each of them."""
    names = "\n".join([notes, *(name for each in documents for name in (each.file, each.title))])
    borne = {found.on.month - 1 for each in documents for found in each.dates}
    return _EXPLAINED.search(names) is not None or all(_names(names, each) or each in borne for each in months)


def _finding(question: Question, message: str, seen: Evidence) -> Finding:
    return Finding(
        question.id, Check.CURRENCY, "gap-in-records", Status.NEEDS_REVIEWER, message, (seen,), Strength.LIKELY
    )


@lru_cache(TEXTS_KEPT)
def sheets_leap(names: tuple[str, ...]) -> Leap | None:
    """Where sheets that are named by months, all but one at most, leave one or more months out."""
    labels = [(name, month) for name in names if (month := _label(name.strip())) is not None]
    if len(labels) < SHEETS_MIN or len(labels) < len(names) - 1:
        return None
    return _one_leap(labels, BY_LABELS + 1, others_max=1)


def month_of_pages(question: Question, documents: Sequence[Document], notes: str) -> Iterator[Finding]:
    """One finding where pages of one form each, a month apart, lack a month and the notes count it as done."""
    told = done_of_planned(notes)
    pages = sorted({(on, document.file) for document in documents for on in _days_of_pages(document)})
    months = [12 * on.year + on.month for on, _ in pages]
    lacking = [month for month in range(months[0], months[-1]) if month not in months] if months else []
    if told is None or len(pages) < MONTHS_MIN or len(set(months)) < len(pages) or not 0 < len(lacking) <= BY_DAYS:
        return
    n_done, n_planned, words = told
    if (
        n_done != n_planned
        or n_done != len(pages) + len(lacking)
        or any(_names(notes, each % 12 - 1) for each in lacking)
    ):
        return
    before = next(each for each in reversed(pages) if 12 * each[0].year + each[0].month < lacking[0])
    message = (
        f"The notes of question {question.id} tell “{words}”; of the {len(pages)} forms attached none is of the month "
        f"after that of {before[0].isoformat()}."
    )
    seen = tuple(Evidence(f"Of {on.isoformat()}.", file) for on, file in pages)
    yield Finding(question.id, Check.CURRENCY, "gap-in-records", Status.NEEDS_REVIEWER, message, seen, Strength.LIKELY)


@lru_cache(DOCUMENTS_KEPT)
def _days_of_pages(document: Document) -> tuple[date, ...]:
    """The day of each page that bears one as its own by the same label; none where a page bears several or none."""
    borne = {page: {each.on for each in of_role(document, DateRole.RECORD) if each.page == page and each.until is None}
             for page in range(1, len(document.texts) + 1)}  # fmt: skip
    return tuple(days.pop() for days in borne.values()) if all(len(days) == 1 for days in borne.values()) else ()


def _names(text: str, month: int) -> bool:
    return re.search(rf"\b{MONTH_STEMS[month]}{MONTH_ENDS}\b", text, re.IGNORECASE) is not None


@lru_cache(TEXTS_KEPT)
def leaps(text: str) -> tuple[Leap, ...]:
    """Where the tables by months of a page leave months out: once in each at most."""
    return tuple(leap for table in tables(text) if (leap := _leap(table)))


def _leap(table: Table) -> Leap | None:
    rows = [row for row in table.entries if row]
    due = [at for at, head in enumerate(table.heads) if WHEN_DUE.fullmatch(head)]
    if any(at < len(row) and dates_in(row[at]) for at in due for row in rows):
        return None
    labels = [(row[0], month) for row in rows if (month := _label(row[0])) is not None]
    if len(labels) >= MONTHS_MIN:
        return _one_leap(labels, BY_LABELS + 1, others_max=1)
    days = [(written, on.month - 1) for row in rows for on, written in _first_day(row)]
    if len(days) < MONTHS_MIN or len(days) < len(rows) - 1:
        return None
    return _one_leap(days, BY_DAYS + 1, others_max=2)


def _label(cell: str) -> int | None:
    found = _LABEL.fullmatch(cell) if len(cell) <= CELL_MAX else None
    return None if found is None else int(found[1]) - 1 if found[1] else month_number(cell) - 1


def _first_day(row: Sequence[str]) -> tuple[tuple[date, str], ...]:
    """The first day of a row that stands in a short cell; empty where there is none."""
    return next((days[:1] for cell in row if len(cell) <= CELL_MAX and (days := dates_in(cell))), ())


def _one_leap(rows: Sequence[tuple[str, int]], least: int, *, others_max: int) -> Leap | None:
    """The only place in which a few months have no row, where half of the others or more follow one another."""
    steps = _steps(rows)
    if 2 * steps.count(_BACKWARD) > len(steps):
        rows = rows[::-1]
        steps = _steps(rows)
    long = [at for at, step in enumerate(steps) if least <= step <= LEFT_OUT_MAX + 1]
    others = [step for step in steps if 1 <= step <= others_max]
    if len(long) != 1 or len(others) != len(steps) - 1 or 2 * others.count(1) <= len(steps):
        return None
    at = long[0]
    return rows[at][0], rows[at + 1][0], tuple((rows[at][1] + each) % 12 for each in range(1, steps[at]))


def _steps(rows: Sequence[tuple[str, int]]) -> list[int]:
    return [(other[1] - one[1]) % 12 for one, other in pairwise(rows)]
