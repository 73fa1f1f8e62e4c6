"""Tables in the text of a document: rows are lines, cells stand between tabs (readers keep them so).

What is read off a text is kept with it. A PDF's empty cells are lost, so that its rows may be shorter than its heads.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property, lru_cache

from secor_qa.procedure.plain_text import TEXTS_KEPT
from secor_qa.procedure.wording.dates import MONTH, dates_in

_HEADS_MIN, _HEAD_MAX = 2, 40  # headings of a table, characters of one
_HEADS_BELOW_MIN = 4
_YEAR = r"(?:19|20)\d\d"
_ROW = re.compile(
    r"\W{0,3}(?:\d{1,3}[.)]?\s{1,3}|[a-z]{0,4}[-# ]?\d{1,4}(?:[-/]\d{1,4})?\t)?"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}[., ]{1,3})?"
    rf"(?:{_YEAR}-\d\d-\d\d|{MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?(?:,?\s{_YEAR})?|"
    rf"\d{{1,2}}(?:st|nd|rd|th)?[ -]{MONTH}(?:[ -]{_YEAR})?)(?![\w-])",
    re.IGNORECASE,
)
_ROW_WORDS_MIN = 3
_BEGUN_MIN = 2  # rows above a last one that begin with a number
_OF_PAPER = re.compile(r"\b(?:signed|signature|printed|revised|reviewed by|approved|page|rev)\b", re.IGNORECASE)
"""A line with one of these tells of the paper and not of what it lists."""
_COUNT = re.compile(r"\W*(?:all |only )?(?P<n>\d{1,4})(?: of \d{1,4})?(?: [^\W\d][\w'’-]*){1,3}\W*", re.IGNORECASE)
_FIGURE = re.compile(r"[\d.,/ ]{1,9}%?|\d{1,4} of \d{1,4}|[-–—]")
_LABEL = r"[^\W\d][\w'’-]*(?: [^\W\d][\w'’-]*){0,3}"
LABELLED = re.compile(rf"\W{{0,2}}(?:(?P<label>{_LABEL}):? (?P<n>\d{{1,3}})|(?P<n2>\d{{1,3}}) (?P<label2>{_LABEL}))")
"""A label with its number: `Required 28`, `3 late`."""
_LABEL_BESIDE = re.compile(r"(?<=[^\W\d]):?\t(?=\d{1,3}(?:\t|\Z))")
"""Between the cell of a label and that of its number: `Tasks | 14 | ranked | 14`."""
_COUNTS_MIN = 2
_SUM = re.compile(
    r"\W{0,2}(?:(?:grand |sub-?)?totals?|sums?|in all|all told|altogether|somme)(?:\W{0,3}\Z|\W{0,3}[\d:(]|"
    r" (?:of|for|in|by|to|over|this|so|per|closed|open|done|held)\b)|"
    r"\W{0,2}(?:together|count|number|all|(?:the )?(?:whole )?year(?: to date)?|ytd|average)\W{0,2}\Z",
    re.IGNORECASE,
)
"""How the first cell of a row of sums begins."""


@dataclass(frozen=True)
class Table:
    """Headings, none where the first row is none; and the rows below, cells without the spaces around them."""

    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @cached_property
    def entries(self) -> tuple[tuple[str, ...], ...]:
        """The rows without those that sum them up: `total`, or at the foot how many there are, `14 cards`.

        Nor is a last one with gaps, or of one cell, without the number or day with which all others begin.
        """
        rows = [row for row in self.rows if not is_sum(row)]
        rows = rows[:-1] if len(rows) > 1 and _is_labelled(rows[-1], len(self.heads)) else rows
        begin = [any(map(str.isdigit, row[0])) for row in rows]
        is_below = len(rows) > _BEGUN_MIN and all(begin[:-1]) and _is_foot(rows[-1])
        is_counted = len(rows) > 1 and _counts(rows[-1], len(rows) - 1) and not _counts(rows[-2], len(rows) - 2)
        return tuple(rows[:-1] if is_below or is_counted else rows)

    def column(self, heading: re.Pattern[str]) -> int | None:
        """The first column whose heading is, as a whole, such a one."""
        return next((at for at, each in enumerate(self.heads) if heading.fullmatch(each)), None)


@lru_cache(TEXTS_KEPT)
def tables(text: str) -> tuple[Table, ...]:
    """The tables of a page, in order: runs of lines with a tab, or below headings lines of one cell too."""
    return tuple(_tables(text))


def _tables(text: str) -> Iterator[Table]:
    run: list[tuple[str, ...]] = []
    for line in [*text.splitlines(), ""]:
        cells = tuple(cell.strip() for cell in line.split("\t"))
        if run and "\t" in line and _begins_another(cells, run):
            yield _table(run)
            run = []
        if "\t" in line or (run and line.strip() and len(run[0]) > 1 and _is_head(run[0])):
            run.append(cells)
        elif run:
            yield _table(run)
            run = []


def _begins_another(cells: Sequence[str], run: Sequence[tuple[str, ...]]) -> bool:
    """Whether a row heads another table: below a line of one cell, with more headings than the table above has.

    So it does below a first line that is no heading and has fewer cells, as a title with its day beside it has.
    """
    is_below = len(run[-1]) == 1 or (len(run) == 1 and not _is_head(run[0]) and len(cells) >= _HEADS_BELOW_MIN)
    return is_below and len(cells) > len(run[0]) and all(cells) and _is_head(cells)


def _table(run: Sequence[tuple[str, ...]]) -> Table:
    return Table(run[0], tuple(run[1:])) if _is_head(run[0]) else Table((), tuple(run))


def _is_head(cells: Sequence[str]) -> bool:
    """Whether some cells are headings of columns: several, short, none with a figure or a label's colon."""
    written = [cell for cell in cells if cell]
    return len(written) >= _HEADS_MIN and not any(
        len(cell) > _HEAD_MAX or cell.endswith(":") or any(map(str.isdigit, cell)) for cell in written
    )


def _is_labelled(row: Sequence[str], n_columns: int) -> bool:
    """Whether the last row has fewer cells than there are columns, each of labels with a number: `Required 28`."""
    written = [cell for cell in beside_labels("\t".join(row)).split("\t") if n_written([cell])]
    is_labelled = all(LABELLED.fullmatch(part) for cell in written for part in cell.split(", "))
    return is_labelled and _COUNTS_MIN <= len(written) < n_columns


def _is_foot(row: Sequence[str]) -> bool:
    """Whether a row below others that begin with a number or day is none of them: it has gaps, or is one sentence."""
    if len(row) == 1:
        return not row[0][:1].isdigit() and _ROW.match(row[0]) is None
    return "" in row and not any(map(str.isdigit, row[0]))


def _counts(row: Sequence[str], n_above: int) -> bool:
    """Whether the last row counts those above it, `9 answered | 2 late`, and bears nothing of its own."""
    written = [cell for cell in row if n_written([cell])]
    counts = [found for cell in written if (found := _COUNT.fullmatch(cell)) and not dates_in(cell)]
    if not counts or len(row) < _HEADS_MIN or written[0] != counts[0][0]:
        return False
    is_of_all = int(counts[0]["n"]) == n_above
    return is_of_all or (
        len(counts) >= _COUNTS_MIN and all(_COUNT.fullmatch(cell) or _FIGURE.fullmatch(cell) for cell in written)
    )


def beside_labels(line: str) -> str:
    """A line with the numbers of cells right behind their labels."""
    return _LABEL_BESIDE.sub(" ", line)


@lru_cache(TEXTS_KEPT)
def dated_rows(text: str) -> tuple[date | None, ...]:
    """The days of the lines that begin with one, after a number at most; None for a day without a year."""
    found: list[date | None] = []
    for line in text.splitlines():
        begins = _ROW.match(line)
        if begins and len(line.split()) >= _ROW_WORDS_MIN and not _OF_PAPER.search(line):
            whole = dates_in(line[: begins.end() + 6])
            found.append(whole[0][0] if whole else None)
    return tuple(found)


def is_sum(row: Sequence[str]) -> bool:
    """Whether a row is by its first words the sum of those above it: `Sum | 6 | 6 answered`, `Total`, `All told: 9`."""
    written = [cell for cell in row if cell]
    return bool(written) and _SUM.match(written[0]) is not None


def n_written(row: Sequence[str]) -> int:
    """How many cells of a row hold a letter or a figure."""
    return sum(any(map(str.isalnum, cell)) for cell in row)
