"""2.5(d): a matrix of people and what each needs, against the tally of its note and against cards of the same people.

Measure: a cell is a day, a gap, or not needed; days and gaps together are as many as the note tells as required, and
the days are fewer than it tells as there. A card that names one person of the matrix and one of its columns bears the
day of that cell. Readings: an empty cell is a gap, unless a row is empty; a card of another day may be of another
course, unless only its month or its year differs, or the cell is much older; one that is younger than the matrix is
not in it yet; PDFs lose their empty cells and are not counted.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from secor_qa.procedure.checks.consistency.apart import Apart, said_at
from secor_qa.procedure.checks.consistency.papers import days_of
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.plain_text import DOCUMENTS_KEPT, TEXTS_KEPT, excerpt
from secor_qa.procedure.record_dates import of_role
from secor_qa.procedure.registers import Table, tables
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.corrections import LACKING, OF_PEOPLE
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import dates_in
from secor_qa.procedure.wording.happened_times import all_numbers
from secor_qa.procedure.words import Answer, Check, DateRole, Status, Strength

_ROWS_MIN, _COLUMNS_MIN = 2, 2
_NOT_NEEDED = re.compile(r"[-–—/.]+|n\.?/?a\.?|not (?:needed|required|applicable)|exempt", re.IGNORECASE)
_NOT_A_NEED = re.compile(
    r"(?:date |day |when )?(?:hired?|hire date|start(?:ed)?|first day|born|birth\w*|expir\w*|"
    r"(?:valid|good|lasts|runs?)(?: (?:to|till|until|out))?|until|to|from|since|renew\w*|due|next|by|"
    r"got(?: it)?|took(?: it)?|taken|had|made|passed|earned|obtained|received|issued?|trained|completed|given|held|"
    r"card|certificate|ticket|closed|done|found|reported|investigated|date|day|when)(?: (?:on|date|day|it))?",
    re.IGNORECASE,
)
_OF_A_NAME = re.compile(r"[A-Za-zÀ-ÿ'’-]+\.?")
_SHORT_MAX = 3
_CARD_MAX, _CARD_DAYS_MAX, _CARD_HEAD, _CARD_TOP = 900, 3, 120, 300
"""Characters and days of a card, of its head that calls it one, and of its top that names whose it is."""
_CARD = r"\b(?:certif\w*|cert|wallet|card|attestation|diploma)\b"
_NAMED_CARD = re.compile(rf"{_CARD}|\b(?:ticket|licen[cs]e)\b", re.IGNORECASE)
_CALLED_CARD = re.compile(
    rf"{_CARD}|\bhas (?:\w+ )?completed\b|\bcompleted(?: on|:)|\bvalid (?:to|until|till)\b", re.IGNORECASE
)
_WHOLE_MIN = 6
"""A note may tell fewer of anything."""
_MUCH_OLDER = timedelta(days=300)


@dataclass(frozen=True)
class Matrix:
    """The days by row and column of a table of people and needs, and the rows in which one is lacking."""

    days: tuple[tuple[str, str, date], ...]
    lacking: tuple[str, ...]


def matrix_against_note(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """Where a matrix asks for as many as the note of a Yes tells, as many are there."""
    if row.answer is not Answer.YES:
        return
    attached = [each for each in facts.submission.documents_of(question.id) if each.present and each.kind != "pdf"]
    for document in attached:
        for matrix in matrices(document):
            n_days, n_lacking = len(matrix.days), len(matrix.lacking)
            if told := _told_more(row.notes, n_days, n_lacking):
                message = (
                    f"The notes of question {question.id} tell {told}; “{document.file}” has a day in {n_days} "
                    f"cells and none in {n_lacking}: {excerpt('; '.join(matrix.lacking), 120)}. Please see which is "
                    "right."
                )
                yield _finding(question.id, "matrix-against-note", message, row, document)
                return


def _told_more(notes: str, n_days: int, n_lacking: int) -> str:
    """The words by which notes have more of a matrix's cells filled than it has; empty where they do not."""
    whole = n_days + n_lacking
    numbers = all_numbers(notes)
    if not n_lacking or whole < _WHOLE_MIN or whole not in numbers or n_days in numbers:
        return ""
    tallies = [each for each in ratios(notes) if each.whole == whole and not OF_PEOPLE.match(each.after)]
    if tallies:
        return f"“{tallies[0].text}”" if tallies[0].part > n_days else ""
    if n_lacking in numbers:
        return ""
    if numbers.count(whole) > 1 and not ratios(notes):  # `28 required, 28 on record`
        return f"{whole} of {whole}"
    more = [each for each in numbers if n_days < each < whole]
    return f"{more[0]} of {whole}" if len(set(more)) == 1 else ""


def card_against_matrix(question: Question, facts: Facts) -> Iterator[Finding]:
    """The day of a card is that of the matrix; said at the questions of both."""
    yield from said_at(question, facts.of_papers(_cards_apart))


@lru_cache(DOCUMENTS_KEPT)
def matrices(document: Document) -> tuple[Matrix, ...]:
    """The tables of people and needs of a paper."""
    if not document.readable or document.recognised_pages:
        return ()
    return tuple(found for text in document.texts for each in tables(text) if (found := _matrix(each)))


def _matrix(table: Table) -> Matrix | None:
    """The cells of a table whose columns but the first mostly hold days; none where too few do."""
    heads, rows = _headed(table)
    columns = [
        at for at, head in enumerate(heads) if at and head and not _NOT_A_NEED.fullmatch(head) and _holds_days(rows, at)
    ]
    if len(columns) < _COLUMNS_MIN or len(rows) < _ROWS_MIN or len({row[0].casefold() for row in rows}) < len(rows):
        return None
    days: list[tuple[str, str, date]] = []
    lacking: list[str] = []
    for row in rows:
        cells = {at: row[at] if at < len(row) else "" for at in columns}
        if not any(cells.values()):
            continue
        for at, cell in cells.items():
            if found := dates_in(cell):
                days.append((row[0], heads[at], found[0][0]))
            elif not cell or LACKING.fullmatch(cell):
                lacking.append(f"{row[0]}, {heads[at]}")
            elif not _NOT_NEEDED.fullmatch(cell):
                return None
    return Matrix(tuple(days), tuple(lacking))


def _headed(table: Table) -> tuple[Sequence[str], list[Sequence[str]]]:
    """The headings and the rows; a first row with figures, as in `H2S`, is of headings where it bears no day."""
    first = table.heads or (table.rows[0] if table.rows else ())
    rows = table.entries if table.heads else table.entries[1:]
    heads = () if any(map(dates_in, first)) else first
    return heads, [row for row in rows if len(row) > 1 and row[0]]


def _holds_days(rows: Sequence[Sequence[str]], at: int) -> bool:
    """Whether the cells of a column are days, or gaps and what is not needed, and not all the latter."""
    cells = [row[at] for row in rows if at < len(row) and row[at]]
    needed = [each for each in cells if not _NOT_NEEDED.fullmatch(each)]
    return bool(needed) and all(dates_in(each) or LACKING.fullmatch(each) for each in needed)


def _cards_apart(facts: Facts) -> tuple[Apart, ...]:
    documents = [each for each in facts.submission.documents if each.present and each.readable and each.questions]
    listed = [(each, matrix) for each in documents for matrix in matrices(each)]
    cards = [each for each in documents if listed and _is_card(each)]
    return tuple(found for of, matrix in listed for card in cards if (found := _card_apart(of, matrix, card)))


def _is_card(document: Document) -> bool:
    text = " ".join(document.texts)
    name = f"{document.file} {document.title}".replace("_", " ")
    is_short = len(text) < _CARD_MAX and 0 < len(days_of(document)) <= _CARD_DAYS_MAX
    return is_short and bool(_NAMED_CARD.search(name) or _CALLED_CARD.search(text[:_CARD_HEAD]))


def _card_apart(of: Document, matrix: Matrix, card: Document) -> Apart | None:
    text = "\n".join((card.title, *card.texts))
    people = {who for who, _, _ in matrix.days if _names(who, text[:_CARD_TOP])}
    if len(people) != 1:
        return None
    (who,) = people
    cells = [(what, on) for name, what, on in matrix.days if name == who and _speaks_of(what, text)]
    if len(cells) != 1:
        return None
    ((what, on),) = cells
    done = sorted({each.on for each in of_role(card, DateRole.SIGNED, DateRole.RECORD)})
    if not done or on in days_of(card) or not _may_be_meant(on, done[-1]):
        return None
    made = max((each for each in days_of(of)), default=None)
    if made is None or done[-1] > made:
        return None
    message = (
        f"“{of.file}” has {on.isoformat()} for {who}, {what}; “{card.file}” has {done[-1].isoformat()}. Please see "
        "which is right."
    )
    evidence = (
        Evidence(f"{who} | {what} | {on.isoformat()}", of.file, 1),
        Evidence(excerpt(text), card.file, 1),
    )
    questions = tuple(dict.fromkeys([*of.questions, *card.questions]))
    return Apart(questions, "card-against-matrix", message, evidence, Strength.LIKELY)


def _may_be_meant(cell: date, card: date) -> bool:
    """Whether a cell may mean the day of a card: another month or year only, or a day that a renewal left behind."""
    is_slip = cell.day == card.day and (cell.year == card.year or cell.month == card.month)
    return (is_slip and cell < card + _MUCH_OLDER) or card - cell > _MUCH_OLDER


@lru_cache(TEXTS_KEPT)
def _name_pattern(who: str) -> re.Pattern[str] | None:
    """The pattern of a name that a matrix may shorten, `Rosa Q.` or `R. Quinn`; None where it has one word only."""
    words = _OF_A_NAME.findall(who.split(",")[0].split("(")[0])
    if not 1 < len(words) <= _SHORT_MAX or max(len(each.rstrip(".")) for each in words) < _SHORT_MAX:
        return None
    parts = [rf"{re.escape(each[0])}[\w'’-]*\.?" if len(each.rstrip(".")) == 1 else re.escape(each)
             for each in (words[0], words[-1])]  # fmt: skip
    return re.compile(rf"\b{parts[0]}\s+(?:\w+\.?\s+)?{parts[1]}(?!\w)")


def _names(who: str, text: str) -> bool:
    pattern = _name_pattern(who)
    return pattern is not None and pattern.search(text) is not None


def _speaks_of(what: str, text: str) -> bool:
    """Whether a line of a text has all words of a heading, or how they begin: a company's name may have one."""
    words = [each for each in re.findall(r"\w+", what.casefold()) if len(each) >= _SHORT_MAX and each != "and"]
    lines = text.casefold().splitlines() if words else ()
    return any(all(re.search(rf"\b{re.escape(each)}", line) for each in words) for line in lines)


def _finding(at: str, code: str, message: str, row: AnswerRow, document: Document) -> Finding:
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        Evidence(excerpt(" ".join(document.texts)), document.file, 1),
    )
    return Finding(at, Check.CONSISTENCY, code, Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY)
