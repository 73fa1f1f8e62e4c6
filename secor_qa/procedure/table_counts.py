"""What the tables of a paper count by their structure: rows, different entries, filled cells, sums, lines at the foot.

Measure: every number that a reader might take from a table stands among its counts, so that one which does not is
none of it. A PDF may lose cells and break rows in two: its tables count where each row has a cell for each heading.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations

from secor_qa.procedure.plain_text import DOCUMENTS_KEPT
from secor_qa.procedure.registers import LABELLED, Table, beside_labels, n_written, tables
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.wording.stems import stems

_ROWS_MIN, _COLUMNS_MIN = 3, 2
"""A smaller table is none that can be counted for sure."""
_HEAD_MAX, _TITLE_LINES = 40, 3
_COLUMNS_MAX, _SHEETS_MAX = 8, 8
"""Of so many columns and tables the sums of any of them are made."""
_FIGURE = re.compile(r"\d{1,3}")
_NO_FIGURE = re.compile(r"\W*|none|no|nil|n\.?/?a\.?")
_PARTED = re.compile(r"[;/,&]| and ")
_NUMBERED = re.compile(r"\s{0,8}\W?(?P<n>\d{1,2})[.):]?\s{1,8}[^\W\d]")
_LINE_PARTED = re.compile(r"[,;\t.()]| - ")
_LINE_MAX = 200
Row = Sequence[str]


@dataclass(frozen=True)
class CountedTable:
    """A table with what names it, and the numbers that may be taken from it."""

    document: Document
    page: int
    heads: tuple[frozenset[str], ...]  # stems of each heading
    titled: frozenset[str]  # stems of the lines above it and of its sheet
    named: frozenset[str]  # the same with those of the file
    n_rows: int
    is_numbered: bool  # each row begins with a number or a day
    different: tuple[int, ...]  # entries of each column
    sums: tuple[int, ...]  # of each column of figures; 0 where it is none
    whole: frozenset[int]  # what all of it may be told to be
    parts: frozenset[int]  # what some rows or cells of it may be told to be

    def own(self, what: frozenset[str]) -> frozenset[int]:
        """The numbers by which notes may tell its rows, or what it has under such a name."""
        under = [n for n, head in zip(self.different, self.heads, strict=True) if head & what]
        return frozenset({self.n_rows, *filter(None, self.sums), *under})


@lru_cache(DOCUMENTS_KEPT)
def counted_tables(document: Document) -> tuple[CountedTable, ...]:
    """The tables of a document whose rows can be counted."""
    if not document.readable or document.recognised_pages:
        return ()
    return tuple(
        found
        for page, text in enumerate(document.texts, 1)
        for title, table in _titled(text)
        if (found := _counted(document, page, title, table))
    )


def _counted(document: Document, page: int, title: str, table: Table) -> CountedTable | None:
    heads, rows = headed(table)
    is_broken = document.kind == "pdf" and any(len(row) != len(heads) for row in rows)
    is_labelled = sum(len(row) > len(heads) for row in rows) > 1  # what stands first is a label with its value
    if len(rows) < _ROWS_MIN or not heads or is_broken or is_labelled:
        return None
    sheet = document.page_names[page - 1] if page <= len(document.page_names) else ""
    titled = stems(f"{title} {sheet}")
    columns = [[row[at].casefold() if at < len(row) else "" for row in rows] for at in range(len(heads))]
    sums = tuple(map(_sum, columns))
    return CountedTable(
        document,
        page,
        tuple(map(stems, heads)),
        titled,
        titled | stems(plain_name(document)),
        len(rows),
        all(any(map(str.isdigit, row[0])) for row in rows),
        tuple(len(set(filter(None, each))) for each in columns),
        sums,
        frozenset({*_whole(heads, rows, columns), *filter(None, sums)}),
        frozenset(_parts(columns)),
    )


def plain_name(document: Document) -> str:
    """The name of a document's file without its folder and ending."""
    return document.file.rsplit("/", 1)[-1].rsplit(".", 1)[0]


@lru_cache(8 * DOCUMENTS_KEPT)
def headed(table: Table) -> tuple[tuple[str, ...], list[Row]]:
    """The headings and the entries; a first row with figures, `Severity 1-5`, heads columns of numbers or days."""
    heads, rows = table.heads, [row for row in table.entries if n_written(row) > 1]
    if not heads and len(rows) > _ROWS_MIN:
        first, below = rows[0], rows[1:]
        is_head = all(each and not each.isdigit() and len(each) <= _HEAD_MAX for each in first)
        is_over_numbers = any(
            sum(bool(dates_in(row[at])) or row[at].isdigit() for row in below if at < len(row)) * 2 > len(below)
            for at in range(len(first))
        )
        if is_head and is_over_numbers and len(first) > _COLUMNS_MIN and not any(map(dates_in, first)):
            heads, rows = first, below
    return heads, list(rows)


def _titled(text: str) -> list[tuple[str, Table]]:
    """The tables of a text, each with the lines without a tab right above it."""
    lines = [tuple(cell.strip() for cell in line.split("\t")) for line in text.splitlines()]
    found: list[tuple[str, Table]] = []
    for table in tables(text):
        at = lines.index(table.heads or table.rows[0])
        above: list[str] = []
        while at and len(lines[at - 1]) == 1 and len(above) < _TITLE_LINES:
            at -= 1
            above.append(lines[at][0])
        found.append((" ".join(above), table))
    return found


def _sum(cells: Row) -> int:
    """The sum of a column of figures; 0 where it is none, or numbers its rows."""
    figures = [int(each) for each in cells if _FIGURE.fullmatch(each)]
    is_of_figures = all(_FIGURE.fullmatch(each) or _NO_FIGURE.fullmatch(each) for each in cells)
    is_numbering = bool(figures) and figures == list(range(figures[0], figures[0] + len(figures)))
    return sum(figures) if is_of_figures and not is_numbering else 0


def _whole(heads: Row, rows: Sequence[Row], columns: Sequence[Row]) -> set[int]:
    """Rows, columns, different entries, filled cells and days of any columns together, and the figures of rows."""
    days = [sum(bool(dates_in(cell)) for cell in cells) for cells in columns[1:]]
    filled = [n_written(cells) for cells in columns[1:]]
    found = {len(rows), len(heads) - 1, len(heads) - 2, sum(map(len, columns[1:])), sum(days), sum(filled)}
    found |= {len({cell for cell in cells if n_written([cell])}) for cells in columns}
    found |= _sums_of_any(list(filter(None, days))[:_COLUMNS_MAX]) | _sums_of_any(filled[:_COLUMNS_MAX])
    found |= set(Counter(re.sub(r"\d+", "", each) for each in heads if any(map(str.isdigit, each))).values())
    for row in rows:
        if sum(map(bool, map(dates_in, row))) > _ROWS_MIN:  # it lies sideways
            found |= {len(row), len(row) - 1}
        if not any(map(str.isdigit, row[0])):
            figures = [int(each) for each in row[1:] if _FIGURE.fullmatch(each)]
            found |= {sum(figures), *figures}
    return found


def _sums_of_any(numbers: Sequence[int]) -> set[int]:
    return {sum(each) for size in range(2, len(numbers) + 1) for each in combinations(numbers, size)}


def _parts(columns: Sequence[Row]) -> set[int]:
    """How many rows have the same, begin alike, are filled, have a day, or have none, and what cells list."""
    found: set[int] = set()
    for cells in columns:
        written = [each for each in cells if n_written([each])]
        listed = [part.strip() for each in written for part in _PARTED.split(each) if part.strip()]
        n_days = sum(bool(dates_in(each)) for each in cells)
        alike = [*Counter(cells).values(), len(written), n_days]
        firsts = Counter(each.split()[0] for each in written)
        found |= {*alike, *(len(cells) - each for each in alike), len(firsts), *firsts.values()}
        found |= {len(listed), len(set(listed)), *Counter(listed).values()}
    return found


@lru_cache(4 * DOCUMENTS_KEPT)
def told_on(document: Document, page: int) -> frozenset[int]:
    """The numbers of a page outside its entries, the length of its numbered lists, and how many lines begin alike."""
    lines = _outside(document.texts[page - 1])
    found = set(Counter(" ".join(line.split()[:2]) for line in lines).values())
    n_entries = 0
    for line in lines:
        entry = _NUMBERED.match(line)
        if entry and int(entry["n"]) in (1, n_entries + 1):
            n_entries = int(entry["n"])
            if n_entries > 1:
                found.discard(n_entries - 1)
            found.add(n_entries)
        else:
            n_entries = 0
            found |= set(all_numbers(line))
    return frozenset(found)


@lru_cache(DOCUMENTS_KEPT)
def told_together(documents: tuple[Document, ...]) -> frozenset[int]:
    """How many rows each table of some documents has, and several of them together, and how many pages."""
    counted = [each for document in documents for each in counted_tables(document)]
    rows = [headed(each)[1] for document in documents for text in document.texts for each in tables(text)]
    sizes = [len(each) for each in rows if len(each) > 1]
    found = {*sizes, sum(sizes), sum(each.n_rows for each in counted), *(len(each.texts) for each in documents)}
    found |= {sum(each) for size in (2, 3) for each in combinations(sizes[:_SHEETS_MAX], size)}
    by_heads: dict[tuple[frozenset[str], ...], list[CountedTable]] = {}
    for each in counted:
        by_heads.setdefault(each.heads, []).append(each)
    for alike in by_heads.values():
        found |= {sum(each.n_rows for each in alike), *map(sum, zip(*(each.sums for each in alike), strict=True))}
    return frozenset(found)


@lru_cache(DOCUMENTS_KEPT)
def sums_written(document: Document) -> tuple[tuple[str, int], ...]:
    """The labels of lines of nothing but labels with numbers, `Required 28, on record 25`, each with its one number."""
    found: dict[str, set[int]] = {}
    for text in document.texts if document.readable and not document.recognised_pages else ():
        for line in _outside(text):
            parts = [each.strip() for each in _LINE_PARTED.split(beside_labels(line[:_LINE_MAX])) if each.strip()]
            labelled = [each for part in parts if (each := LABELLED.fullmatch(part))]
            for each in labelled if len(labelled) == len(parts) > 1 and len(line) <= _LINE_MAX else ():
                label, n = (each["label"], each["n"]) if each["n"] else (each["label2"], each["n2"])
                found.setdefault(label.casefold(), set()).add(int(n))
    return tuple((label, next(iter(numbers))) for label, numbers in found.items() if len(numbers) == 1)


def _outside(text: str) -> list[str]:
    """The lines of a text that are no entries of a table."""
    inside = set(_entries(tables(text)))
    return [each for each in text.splitlines() if tuple(cell.strip() for cell in each.split("\t")) not in inside]


def _entries(found: Iterable[Table]) -> Iterable[Row]:
    return (tuple(row) for heads, rows in map(headed, found) if heads for row in rows)
