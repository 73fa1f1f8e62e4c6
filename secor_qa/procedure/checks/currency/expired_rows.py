"""2.5(b): a row of a list of tickets that ran out before data gathering ended, beside others that are good.

Measure: one heading of a column, or the last of a line of headings, is one of until when something is good, and below
it stand days, two of them at least later than the end of data gathering; beside a column of days one of ticks (`Valid`)
may stand. So it is below the title of a matrix that says so of all its days, and where lines each end with a day behind
the same such word, as `ends 2027-05-01`. A row that says why, or of which another of the same person and thing is good,
is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from secor_qa.procedure.asked_times import asks_for_validity
from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import TEXTS_KEPT, plural, words
from secor_qa.procedure.submission import Document
from secor_qa.procedure.wording.dates import around_dates, dates_in
from secor_qa.procedure.wording.stems import stems
from secor_qa.procedure.words import Check, Status, Strength

GOOD_MIN = 2
"""So many rows are good by the same column, so that it is one of expiries and the list is kept."""
ROWS_MAX = 200
_HEAD = re.compile(
    r"(?:(?:is |are )?(?:good|valid|current)(?: (?:until|till?|to|thru|through))?|(?:date of )?expir(?:es?|y|ation)"
    r"(?: date| on)?|exp\.?(?: date)?|(?:runs?|run) out(?: on)?|renew(?:al)?(?: by| date)?)\W{0,2}",
    re.IGNORECASE,
)
_TITLE = re.compile(
    r"(?:^|\b(?:matrix|tickets?|cards?|certificates?)\b[^\n]{0,40}\b)(?:good|valid|run(?:s|ning)? out|current)"
    r"(?: (?:until|till?|to))?(?: \([^)\n]{0,60}\))?\W{0,3}$",
    re.IGNORECASE,
)
"""The title of a matrix whose days are all of until when."""
_HEADS_END = re.compile(rf"[^\W\d_][ \t]{{1,20}}{_HEAD.pattern}$", re.IGNORECASE)
_SINCE = re.compile(r"\b(?:issued|got|taken|passed|since|from|dated?)\b", re.IGNORECASE)
_IS_SIGNED = re.compile(
    r"\W{0,3}(?:signed|signature|checked|looked at|reviewed|updated|printed|dated?|as of)\b", re.IGNORECASE
)
"""A line below a list that tells who kept it, and when."""
_SAID_WHY = re.compile(
    r"\b(?:renew\w*|book\w*|left|gone|quit|former\w*|no longer|not needed|not required|replaced|see|new|old|until|"
    r"retired|sold|scheduled|ordered|lapsed|expired|no expiry)\b",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:ends?|until|till?|to|thru|through|valid|good|expir\w{1,5}|exp|renew\w{0,4}|jusqu['’]au)\W{0,3}", re.I
)
"""The last word before the day at the end of a line by which it is one until which something is good."""
_OF_A_SPAN = re.compile(r"(?:until|till?|to|thru|through)\W{0,3}", re.IGNORECASE)
"""Between two days it may be of when something was: `from 3 to 9 May`."""
ALL_PCT = 100
LIKE_MIN = 4
"""So many lines end with a day behind the same word, so that the page is a list of them."""
Row = tuple[str, date]


def expired_rows(question: Question, document: Document, window: Window) -> Finding | None:
    """The finding that some rows of a list of tickets had run out, where the question asks for valid ones."""
    if question.evidence != "record" or not asks_for_validity(question):
        return None
    for page, text in enumerate(document.texts, 1):
        rows = _rows(text) or tuple(row for row in _lines_until(text) if is_asked(question, stems(row[0])))
        good = {words(told) for told, until in rows if until >= window.end}
        past = [(told, until) for told, until in rows if until < window.end]
        out = [(told, until) for told, until in past if not _SAID_WHY.search(told) and words(told) not in good]
        if out and len(good) >= max(GOOD_MIN, len(out)):
            named = ", ".join(f"“{told}” ({until.isoformat()})" for told, until in out[:3])
            message = (
                f"By “{document.file}”, attached to question {question.id}, {plural(len(out), 'ticket')} had run out "
                f"before data gathering ended on {window.end.isoformat()}: {named}."
            )
            seen = tuple(Evidence(f"{told}: {until.isoformat()}", document.file, page) for told, until in out[:3])
            return Finding(
                question.id, Check.CURRENCY, "expired-document", Status.NEEDS_REVIEWER, message, seen, Strength.LIKELY
            )
    return None


def is_asked(question: Question, told: frozenset[str]) -> bool:
    """Whether a question asks for a ticket of which some stems tell: it has one of them, or all have to be good."""
    return question.threshold_pct == ALL_PCT or not stems(f"{question.text} {question.guideline}").isdisjoint(told)


@lru_cache(TEXTS_KEPT)
def _rows(text: str) -> tuple[Row, ...]:
    """What the rows below headings of expiries tell, without the day, and the day until which each is good.

    Rows of several cells that stand below the title of a matrix are the matrix's.
    """
    found: list[Row] = []
    columns: list[int] = []
    open_below = False
    matrix: list[str] | None = None  # the headings of tickets below a title that says that all days are of until when
    for line in text.splitlines()[:ROWS_MAX]:
        cells = [cell.strip() for cell in line.split("\t")]
        heads = [at for at, cell in enumerate(cells) if _HEAD.fullmatch(cell)] if len(cells) > 1 else []
        if len(cells) == 1 and _TITLE.search(line):
            matrix = []
        elif matrix is not None and len(cells) > 1:
            matrix = matrix or cells
            found += _row_of_matrix(cells, matrix)
        elif (heads or _HEADS_END.search(line)) and not dates_in(line):
            columns, open_below = heads, True
        elif open_below and not _IS_SIGNED.match(line):
            found += _row(cells, line, columns)
    return tuple(found)


def _row(cells: list[str], line: str, columns: list[int]) -> Iterator[Row]:
    """The row by its one cell below such a heading that bears a day; without columns, by the day that ends it.

    So it is where the cells of a row run together, as in a picture.
    """
    is_cut = bool(columns) and len(cells) > 1
    values = [cells[at] for at in columns if at < len(cells) and dates_in(cells[at])] if is_cut else [line]
    days = dates_in(values[0]) if len(values) == 1 else ()
    if days and (is_cut or line.rstrip(" .").endswith(days[-1][1])):
        yield " ".join(_SINCE.sub(" ", " ".join(around_dates(line))).split()), days[-1][0]


def _row_of_matrix(cells: list[str], heads: list[str]) -> Iterator[Row]:
    """The tickets of a person's row, each by its heading: cells that hold a day alone."""
    for head, cell in zip(heads[1:], cells[1:], strict=False):
        days = dates_in(cell)
        if len(days) == 1 and days[0][1] == cell:
            yield f"{cells[0]}, {head}", days[0][0]


@lru_cache(TEXTS_KEPT)
def _lines_until(text: str) -> tuple[Row, ...]:
    """The same of a page without headings of columns, whose lines end with a day behind the same word.

    What stands above a line without a day, as `First aid`, belongs to it.
    """
    found: dict[str, list[Row]] = {}
    above = ""
    for line in text.splitlines()[:ROWS_MAX]:
        *others, last = dates_in(line) or ((date.min, ""),)
        if not last[1]:
            above = line
        elif line.rstrip(" .").endswith(last[1]):
            *rest, word = " ".join(around_dates(line)).split() or [""]
            is_span = bool(others) and f"{others[-1][1]} {word} " in line and _OF_A_SPAN.fullmatch(word)
            if _UNTIL.fullmatch(word) and not is_span:
                found.setdefault(word.casefold(), []).append((" ".join([above.strip(), *rest]), last[0]))
    return tuple(max(found.values(), key=len)) if found and max(map(len, found.values())) >= LIKE_MIN else ()
