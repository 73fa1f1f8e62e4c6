"""2.5(b): tables of a form in which nothing was entered: rows with their first cell alone, headings with no row.

Measure: three rows in a run of which only the first cell is written, and no row of the table says more; or the
headings of a list that is kept by day, and below them no row and in the whole paper no day.
"""

from __future__ import annotations

import re
from functools import lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT, words
from secor_qa.procedure.wording.dates import ANY_DAY

ROWS_MIN = 3
"""So many rows with nothing entered in them are a form that nobody filled in."""
HEADS_MIN, HEAD_MAX = 3, 40
"""Headings of a list, and characters of one."""
LONE_WORDS_MAX = 40
"""A text of more words may tell of something in its sentences."""
_FIRST_HEADS = frozenset(words("no date day when found reported opened raised"))
_HEADS_OF_LISTS = _FIRST_HEADS | frozenset(
    words("what where who whom kind type event incident hurt injury harm place location person name by description "
          "action cause result done closed fixed corrected investigated time answer answered concern finding condition "
          "task work "
          "signature initials how many of or and the")
)  # fmt: skip
"""Words that head the columns of lists that are kept by day."""
_NOTHING = " \t_.…-–—:"
_BY_DAY = re.compile(r"\b(?:dates?|days?|when|found|reported|opened|time)\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(r"\bnames?\b.*\b(?:signatures?|initials?|course|company|signed|sign)\b", re.IGNORECASE)
BEHIND_MAX = 2
"""So many lines behind the headings of a list of people may be of something else."""


@lru_cache(TEXTS_KEPT)
def rows_without_entry(text: str) -> tuple[str, ...]:
    """The first cells of the first table of which no row has anything else; none where every table has more."""
    for table in _tables(text):
        first = [cells[0].strip() for cells in table if cells[0].strip(_NOTHING)]
        if len(first) >= ROWS_MIN and not any(is_entered(cell) for cells in table for cell in cells[1:]):
            return tuple(first)
    return ()


def is_entered(cell: str) -> bool:
    """Whether anything but dashes and rules stands in a cell, be it a tick."""
    return bool(cell.strip(_NOTHING))


@lru_cache(TEXTS_KEPT)
def lone_head(text: str) -> tuple[str, ...]:
    """The headings of a list by day, where they are its only row and the paper bears no day; else none."""
    if "\t" not in text:
        return _lone_line(text)
    rows = [line.split("\t") for line in text.splitlines() if "\t" in line]
    heads = [cells for cells in rows if _is_head(cells)]
    if len(heads) != 1:
        return ()
    below, told = rows[rows.index(heads[0]) + 1 :], " ".join(heads[0])
    if any(is_entered(cell) for cells in below for cell in cells):
        return ()
    is_of_people = _OF_PEOPLE.search(told) and len(_behind(text, heads[0])) <= BEHIND_MAX
    if not is_of_people and (ANY_DAY.search(text) or not _BY_DAY.search(told)):
        return ()
    return tuple(cell.strip() for cell in heads[0])


def _behind(text: str, head: list[str]) -> list[str]:
    """The lines behind the headings of a list."""
    return [line for line in text.split("\t".join(head), 1)[-1].splitlines() if line.strip()]


def _lone_line(text: str) -> tuple[str, ...]:
    """The same of a short text that lost its cells: a line of nothing but words that head columns of such lists."""
    if ANY_DAY.search(text) or len(text.split()) > LONE_WORDS_MAX or "_" in text:
        return ()
    for line in text.splitlines():
        told = words(line)
        if len(told) >= HEADS_MIN and told[0] in _FIRST_HEADS and _HEADS_OF_LISTS.issuperset(told):
            return told
    return ()


def _is_head(cells: list[str]) -> bool:
    written = [cell for cell in cells if is_entered(cell)]
    return len(written) >= HEADS_MIN and all(
        len(cell) <= HEAD_MAX and not cell.rstrip().endswith(":") and not any(map(str.isdigit, cell))
        for cell in written
    )


def _tables(text: str) -> list[list[list[str]]]:
    """Runs of lines with a tab, without the headings at their top."""
    found: list[list[list[str]]] = []
    run: list[list[str]] = []
    for line in [*text.splitlines(), ""]:
        if "\t" in line:
            run.append(line.split("\t"))
        elif run:
            found.append(run)
            run = []
    return [_below_head(run) for run in found]


def _below_head(run: list[list[str]]) -> list[list[str]]:
    """The rows behind the last that has something beside its first cell, where such rows are but headings at the top.

    A letterhead in a table of its own may stand right above them.
    """
    heads = 0
    for cells in run[:2]:
        if sum(map(is_entered, cells)) != 1 or not is_entered(cells[0]):
            heads += 1
        else:
            break
    return run[heads:]
