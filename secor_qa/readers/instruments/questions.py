"""An instrument's questions.csv: one row per scorable part, every fault named with its row and column."""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from decimal import Decimal
from difflib import get_close_matches

from natsort import natsort_keygen

from secor_qa.errors import Problem
from secor_qa.procedure.conditions import Condition, parse_condition
from secor_qa.procedure.instrument import Element, Question
from secor_qa.procedure.submission import FIELDS
from secor_qa.procedure.words import Scoring
from secor_qa.readers.sheets.cells import as_name, as_number, as_percent, as_text
from secor_qa.readers.sheets.layout import Layout
from secor_qa.readers.sheets.tables import Row, Sheet, read_table

COLUMNS = (
    "element", "element_name", "question", "text", "guideline", "methods", "scoring", "points", "threshold_pct",
    "na_when", "evidence", "documents_min", "window_months", "notes_min_words", "carry_over",
)  # fmt: skip
_NEEDED = ("element", "question", "text", "scoring", "points")
_LAYOUT = Layout("questions.csv", COLUMNS, "question", frozenset())
_METHODS = {"document": "D", "interview": "I", "observation": "O"}
_EVIDENCE = ("policy", "record", "none")
_TRUE, _FALSE = frozenset({"yes", "y", "true", "1", "x"}), frozenset({"", "no", "n", "false", "0"})
_natural = natsort_keygen(key=str.casefold)


@dataclass
class Questions:
    """What questions.csv holds, and what is wrong with it."""

    elements: tuple[Element, ...] = ()
    questions: tuple[Question, ...] = ()
    ids: frozenset[str] = frozenset()  # of every row, also those with a fault
    problems: list[Problem] = field(default_factory=list[Problem])


def read_questions(sheet: Sheet) -> Questions:
    """Elements and questions in natural order; rows with a fault are left out and named in `problems`."""
    result = Questions()
    table = read_table(sheet, _LAYOUT, [])
    if table is None:
        columns = ", ".join(COLUMNS)
        result.problems.append(Problem(sheet.where(), "has no heading “question”.", f"Write the headings {columns}."))
        return result
    _check_headings(sheet, set(table.columns), list(table.unknown), result.problems)
    names: dict[str, str] = {}
    first_rows: dict[str, int] = {}
    questions: list[Question] = []
    for row in table:
        reader = _RowReader(row, result.problems)
        question = reader.question(_NEEDED if set(_NEEDED) <= set(table.columns) else tuple(table.columns))
        _name_element(reader, names)
        question_id = as_name(row["question"])
        if question_id in first_rows:
            mend = "Give each part its own id. Where a spreadsheet made 1.10 into 1.1, write it back as text."
            reader.wrong("question", f"“{question_id}” stands in row {first_rows[question_id]} already.", mend)
        elif question_id:
            first_rows[question_id] = row.number
            if question:
                questions.append(question)
    if not first_rows and not result.problems:
        result.problems.append(Problem(sheet.where(), "has no questions.", "Write one row per scorable part."))
    check_conditions(
        [(f"{sheet.where()}, question {each.id}, na_when", each.na_when) for each in questions if each.na_when],
        set(first_rows),
        result.problems,
    )
    result.ids = frozenset(first_rows)
    result.elements = tuple(Element(each, names[each] or each) for each in sorted(names, key=_natural))
    result.questions = tuple(sorted(questions, key=lambda each: (_natural(each.element), _natural(each.id))))
    return result


def check_conditions(conditions: list[tuple[str, Condition]], questions: Set[str], problems: list[Problem]) -> None:
    """Name every question that the instrument does not have, and every field that is surely misspelt."""
    for where, condition in conditions:
        for question in condition.questions:
            if question not in questions:
                found = f"names question “{question}”, which questions.csv does not have."
                problems.append(Problem(where, found, "Name one of its questions."))
        for name in condition.fields:
            close = [] if name in FIELDS else get_close_matches(name.casefold(), FIELDS, n=1, cutoff=0.8)
            if close:
                problems.append(Problem(where, f"names the field “{name}”.", f"Did you mean {close[0]}?"))


def _check_headings(sheet: Sheet, columns: set[str], unknown: list[str], problems: list[Problem]) -> None:
    missing = [column for column in COLUMNS if column not in columns]
    for column in missing:
        close = get_close_matches(column, [heading.casefold() for heading in unknown], n=1, cutoff=0.8)
        if close:
            problems.append(Problem(sheet.where(), f"has a heading “{close[0]}”.", f"Write it as {column}."))
        elif column in _NEEDED:
            problems.append(Problem(sheet.where(), f"has no column {column}.", "Add it."))


def _name_element(reader: _RowReader, names: dict[str, str]) -> None:
    element, name = as_name(reader.row["element"]), as_name(reader.row["element_name"])
    if not element:
        return
    if name and names.get(element, name) not in ("", name):
        reader.wrong("element_name", f"“{name}” differs from “{names[element]}” above.", "Name an element one way.")
    names[element] = names.get(element) or name


@dataclass
class _RowReader:
    """Reads one row, cell by cell, and names what is wrong with each."""

    row: Row
    problems: list[Problem]

    def question(self, needed: tuple[str, ...]) -> Question | None:
        """The row as a question; None where anything of it is wrong."""
        before = len(self.problems)
        for column in needed:
            if column in _NEEDED and not as_name(self.row[column]):
                self.wrong(column, "is blank.", "Fill it in.")
        scoring = self._scoring()
        points = self._whole("points", at_least=1)
        threshold = self._threshold(scoring)
        na_always, na_when = self._na_when()
        methods, evidence, carry_over = self._methods(), self._evidence(), self._carry_over()
        documents_min, window, words = (
            self._whole("documents_min"), self._whole("window_months", at_least=1), self._whole("notes_min_words")
        )  # fmt: skip
        if len(self.problems) > before or scoring is None or points is None:
            return None
        return Question(
            id=as_name(self.row["question"]),
            element=as_name(self.row["element"]),
            text=as_text(self.row["text"]),
            guideline=as_text(self.row["guideline"]),
            scoring=scoring,
            points=points,
            methods=methods,
            threshold_pct=threshold,
            na_always=na_always,
            na_when=na_when,
            evidence=evidence,
            documents_min=documents_min or 0,
            window_months=window,
            notes_min_words=words or 0,
            carry_over=carry_over,
        )

    def wrong(self, column: str, found: str, mend: str) -> None:
        """Name a fault of one cell."""
        self.problems.append(Problem(self.row.where(column), found, mend))

    def _scoring(self) -> Scoring | None:
        word = re.sub(r"[\s_-]+", "_", as_name(self.row["scoring"])).casefold()
        if word in set(Scoring):
            return Scoring(word)
        if word:
            self.wrong("scoring", f"“{as_name(self.row['scoring'])}” is no scoring.", f"Write {_one_of(Scoring)}.")
        return None

    def _whole(self, column: str, at_least: int = 0) -> int | None:
        number = as_number(self.row[column]).value
        if number is None:
            return None
        if isinstance(number, str) or number != number.to_integral_value() or number < at_least:
            found = f"“{as_name(self.row[column])}” is not a whole number from {at_least} up."
            self.wrong(column, found, "Write one" + (" or leave it empty." if column not in _NEEDED else "."))
            return None
        return int(number)

    def _threshold(self, scoring: Scoring | None) -> Decimal | None:
        threshold = as_percent(self.row["threshold_pct"]).value
        if scoring is not Scoring.ALL_OR_NOTHING:
            return None
        if isinstance(threshold, Decimal) and 0 < threshold <= 100:
            return threshold
        found = f"“{threshold}” is not a percentage." if threshold is not None else "is blank."
        self.wrong("threshold_pct", found, "All-or-nothing scoring needs a number above 0, up to 100.")
        return None

    def _na_when(self) -> tuple[bool, Condition | None]:
        text = as_name(self.row["na_when"])
        if text.casefold() in ("", "never", "always"):
            return text.casefold() == "always", None
        try:
            return False, parse_condition(text)
        except ValueError as error:
            self.wrong("na_when", f"{error}.", "Or leave it empty (never), or write always.")
            return False, None

    def _methods(self) -> tuple[str, ...]:
        methods: list[str] = []
        for word in re.split(r"[;,/+\s]+", as_name(self.row["methods"])):
            letter = next(
                (short for long, short in _METHODS.items() if word and long.startswith(word.casefold())), None
            )
            if letter:
                methods.append(letter)
            elif word:
                self.wrong("methods", f"“{word}” is no method.", "Write D, I or O, several joined by “;”.")
        return tuple(dict.fromkeys(methods))

    def _evidence(self) -> str:
        word = as_name(self.row["evidence"]).casefold() or "none"
        if word not in _EVIDENCE:
            self.wrong("evidence", f"“{word}” is no kind of evidence.", f"Write {_one_of(_EVIDENCE)}.")
        return word

    def _carry_over(self) -> bool:
        word = as_name(self.row["carry_over"]).casefold()
        if word not in _TRUE | _FALSE:
            self.wrong("carry_over", f"“{word}” is neither yes nor no.", "Write yes or no.")
        return word in _TRUE


def _one_of(words: Iterable[str]) -> str:
    *first, last = (str(word) for word in words)
    return f"{', '.join(first)} or {last}"
