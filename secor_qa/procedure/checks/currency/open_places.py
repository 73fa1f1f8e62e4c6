"""2.5(b): places of a table that are empty where all of its kind are filled: its end, a day of a week, a row between.

Readings: the last part of a year together with the sum behind it, where all parts before have figures; one day of a
week that no row has, with marks on both sides; a row of which only the first cell, a number of its row, is written,
between rows that are whole; the one empty cell of a table, not in its last row, which may be a sum, nor in a column for
what is only told where there is something to tell. A word that says why (closed, holiday, not used) explains it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from secor_qa.procedure.checks.currency.month_marks import DAY_MARK
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.registers import Table, is_sum, n_written, tables
from secor_qa.procedure.wording.dates import MONTH_ENDS, MONTH_STEMS, WORKING_DAY
from secor_qa.procedure.wording.pauses import NO_WORK

ROWS_MIN, PARTS_MIN = 3, 3
"""So many rows with figures, and parts of a year in a line of headings."""
WHOLE_MIN = 2
"""So many rows are whole, and as many cells of them written beside the first."""
_NAME = rf"(?:{'|'.join(MONTH_STEMS)}){MONTH_ENDS}\.?"
_PART = re.compile(
    rf"\bQ ?[1-4]\b|\b(?:[1-4](?:st|nd|rd|th)|first|second|third|fourth|last) (?:quarter|qtr|half)\b|"
    rf"\b(?:quarter|qtr) ?[1-4]\b|\b{_NAME} ?(?:-|–|/|to|through) ?{_NAME}(?![a-z])|"
    r"\b(?:winter|spring|summer|fall|autumn)\b",
    re.IGNORECASE,
)
_SUM = re.compile(r"(?:the )?(?:whole |full )?(?:year|total|totals|sum|all|ytd|year to date|12 months)\W{0,2}$", re.I)
_DAY = re.compile(rf"{WORKING_DAY}\.?(?: ?\d{{1,2}})?", re.IGNORECASE)
_AS_NEEDED = re.compile(
    r"\b(?:findings?|found(?! on)|remarks?|comments?|notes?|attention|more|other|actions?|follow[- ]?up|correct\w*|"
    r"mend\w*|what and who|why|reason|details?|not (?:ok|good|yet)|defects?|deficien\w*|until|left|middle|second|"
    r"2nd)\b",
    re.IGNORECASE,
)
"""A column with such a heading is filled in only where there is something to tell."""
_TO_DO = re.compile(
    r"(?:by|to be done by|due|until|deadline|target|who|responsible|owner|action by|by whom|by when|when)"
    r"(?: (?:date|by|on|when|whom))?\??",
    re.IGNORECASE,
)
_SETTLED = re.compile(
    r"\W*(?:(?:it is |is |all |was |already )?(?:done|closed|finished|completed?|settled|answered|solved|fixed|dropped|"
    r"noted|stands?|agreed|ongoing|for information|information|info|told|read|everybody|everyone|all|nobody|no one)"
    r"(?: (?:on|by|in|since)? ?[\w ]{1,20})?)\W*",
    re.IGNORECASE,
)
_AT_ONCE = re.compile(
    r"\b(?:on the spot|at once|right away|straight away|there and then|then and there|immediately|same (?:day|hour))\b",
    re.IGNORECASE,
)
"""A row of which a cell says that nothing is to be done any more, or was at once, needs nobody and no day for it."""
_NOTHING = re.compile(r"\A(?:no|n/?a|0|-|–|—)\.?\Z|\b(?:none|nothing|nil|good|ok|okay|fine|clean)\b", re.IGNORECASE)
_FIGURE = re.compile(r"-|–|n/?a|[\d.,$%]{1,12}h?", re.IGNORECASE)
_EXPLAINED = re.compile(
    rf"\b(?:{NO_WORK}|holidays?|vacation|stat(?:utory)?|off work|day off|not used|away|rain\w*|so far|to date)\b",
    re.IGNORECASE,
)
_THE_OTHERS = re.compile(r"\W*(?:(?:all )?(?:the|our) )?(?:others?|rest|remaining|remainder)\b", re.IGNORECASE)
"""A row of all that the other rows do not name."""


@lru_cache(TEXTS_KEPT)
def open_places(text: str, notes: str = "") -> str:
    """In words, what is empty in a page's tables and filled beside; empty where nothing is, or where words say why."""
    if _EXPLAINED.search(text) or _EXPLAINED.search(notes):
        return ""
    lines = [line for line in text.splitlines() if line.strip()]
    return _last_part(lines) or _day_between(lines) or _row_between(lines)


def _last_part(lines: Sequence[str]) -> str:
    """The last part of the year and its sum, where no row has them and all have what is before."""
    for at, line in enumerate(lines):
        parts = [found[0] for found in _PART.finditer(line)]
        total = _SUM.search(line)
        if len(parts) < PARTS_MIN or not total:
            continue
        rows = [n for each in lines[at + 1 :] if (n := _n_figures(each))]
        if len(rows) >= ROWS_MIN and set(rows) == {len(parts) - 1}:
            return f"the columns “{parts[-1]}” and “{total[0].strip()}” are empty in all {len(rows)} rows"
    return ""


def _n_figures(line: str) -> int:
    """How many figures a row ends with, behind what it is about."""
    cells = line.rstrip().split("\t") if "\t" in line.strip() else line.split()
    n = 0
    for cell in reversed([cell.strip() for cell in cells]):
        if not _FIGURE.fullmatch(cell):
            break
        n += 1
    return n if n < len(cells) else 0


def _day_between(lines: Sequence[str]) -> str:
    """One day of a week with no mark in any row, and marks on both sides of it."""
    for at, line in enumerate(lines):
        days = _DAY.findall(line)
        if len(days) < PARTS_MIN + 1 or len(" ".join(days).split()) < len(line.split()) - 1:
            continue
        gaps = [_gap(each, len(days)) for each in lines[at + 1 :]]
        found = [gap for gap in gaps if gap]
        if len(found) >= ROWS_MIN and len(set(found)) == 1 and gaps.count(-1) == 0:
            return f"nothing stands below “{days[found[0]]}” in any of {len(found)} rows, and marks stand beside it"
    return ""


def _gap(line: str, n_days: int) -> int:
    """Which day of a row has no mark, counted from 0; 0 where the row is none of the week, -1 where it is whole."""
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) > n_days:
        marks = cells[-n_days:]
        empty = [at for at, mark in enumerate(marks) if not mark]
        return -1 if not empty else empty[0] if len(empty) == 1 and 0 < empty[0] < n_days - 1 else 0
    before, last = _n_marks(" ".join(cells[:-1])), len(cells[-1].split())
    if _n_marks(cells[-1]) != last or not 0 < last < n_days - 1:
        return 0
    return -1 if before + last >= n_days else n_days - 1 - last if before + last == n_days - 1 else 0


def _n_marks(text: str) -> int:
    """With how many marks of a day a text ends."""
    n = 0
    for word in reversed(text.split()):
        if not DAY_MARK.fullmatch(word):
            break
        n += 1
    return n


def _row_between(lines: Sequence[str]) -> str:
    """A row with a number alone, of a row of numbers that grow by steps, between rows that are whole."""
    rows = [[cell.strip() for cell in line.split("\t")] for line in lines]
    for before, row, after in zip(rows, rows[1:], rows[2:], strict=False):
        firsts = [each[0].replace(",", "").replace(" ", "") for each in (before, row, after)]
        if (
            n_written(row) != 1
            or min(n_written(before), n_written(after)) <= WHOLE_MIN
            or not all(map(str.isdigit, firsts))
        ):
            continue
        low, here, high = map(int, firsts)
        if low + 1 < here < high - 1:
            return f"nothing stands behind “{row[0]}”, and the rows before and behind it are filled in"
    return ""


@lru_cache(TEXTS_KEPT)
def cell_between(text: str) -> str:
    """In words, the one empty cell of a table, in a column that is filled in all other rows."""
    return next((said for table in tables(text) if (said := _one_empty(table))), "")


def _one_empty(table: Table) -> str:
    """The one place that lacks of all rows but the last, which may be a sum; lines below the table are no rows."""
    n = len(table.heads)
    rows = table.rows
    while rows and len(rows[-1]) == 1:
        rows = rows[:-1]
    if n < WHOLE_MIN or len(rows) <= ROWS_MIN or not all(table.heads) or any(len(row) != n for row in rows):
        return ""
    odd = [row for row in rows if not all(row)]
    if len(odd) != 1 or odd[0] is rows[-1] or is_sum(odd[0]) or not odd[0][0] or n_written(odd[0]) != n - 1:
        return ""
    if _THE_OTHERS.match(odd[0][0]):
        return ""
    row, open_head = odd[0], table.heads[odd[0].index("")]
    if _AS_NEEDED.search(open_head) or any(_NOTHING.search(cell) or _EXPLAINED.search(cell) for cell in row):
        return ""
    is_settled = any(_SETTLED.fullmatch(cell) or _AT_ONCE.search(cell) for cell in row[1:] if cell)
    if _TO_DO.fullmatch(open_head) and is_settled:
        return ""
    beside = excerpt(", ".join(cell for cell in row if cell))
    return f"“{open_head}” is empty in the row “{beside}”, and filled in all {len(rows) - 1} others"
