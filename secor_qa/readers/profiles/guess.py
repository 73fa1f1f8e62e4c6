"""Guesses at a spreadsheet's layout: which row heads a sheet, and which of our columns each heading is like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz, utils

from secor_qa.procedure.submission import FIELDS
from secor_qa.procedure.words import Answer
from secor_qa.readers.profiles.profile import COLUMNS
from secor_qa.readers.sheets.cells import Cell, as_name, is_blank
from secor_qa.readers.sheets.tables import Sheet
from secor_qa.readers.words.answer_words import read_worded_answer
from secor_qa.readers.words.column_words import WORDS
from secor_qa.readers.words.field_words import WORDS as FIELD_WORDS
from secor_qa.readers.words.field_words import field_of
from secor_qa.readers.words.labels import question_of

SURE, LIKE = 85, 65  # of 100: from here a guess is written down; from here it is written as a comment
_WITHIN = 30
_LONGEST = 60  # characters of what may be a heading


@dataclass(frozen=True)
class Guess:
    """A heading or label, our name that it is most like, and how alike they are (0-100)."""

    heading: str
    name: str
    score: int


@dataclass(frozen=True)
class SheetGuess:
    """What a sheet seems to be: a part of a profile, or `critical_data`; with its headings, and answers seen."""

    sheet: Sheet
    part: str
    guesses: tuple[Guess, ...]
    marks: tuple[tuple[str, Answer], ...] = ()
    unknown_answers: tuple[str, ...] = ()


def guess_sheet(sheet: Sheet) -> SheetGuess | None:
    """What a sheet seems to be; None where nothing in it is like anything of ours."""
    tables = [guess for part in COLUMNS if (guess := _as_table(sheet, part))]
    labels = _labels(sheet)
    best = max(tables, key=_weight, default=None)
    if best and _weight(best) >= 2 * SURE:
        return best
    return SheetGuess(sheet, "critical_data", labels) if len(labels) >= 2 else None


def _weight(guess: SheetGuess) -> int:
    return sum(each.score for each in guess.guesses if each.score >= SURE) + 2 * SURE * bool(guess.marks)


def _as_table(sheet: Sheet, part: str) -> SheetGuess | None:
    """The sheet as that part, by the row whose headings are most like its columns."""
    key = "file" if part == "attachments" else "question"
    best: SheetGuess | None = None
    for position, (_, cells) in enumerate(sheet.rows[:_WITHIN]):
        headings = [name if len(name) <= _LONGEST else "" for name in map(as_name, cells)]
        marks = _marks(headings) if part == "questions" else ()
        marked = {heading for heading, _ in marks}
        guesses = _best_names([each for each in headings if each and each not in marked], COLUMNS[part])
        sure = {each.name for each in guesses if each.score >= SURE}
        needed = {"questions": {"answer"}, "points": {"points_claimed"}, "action_plan": {"action"}}.get(
            part, set[str]()
        )
        if part == "questions" and marks:
            needed = set()
        if key not in sure or not needed <= sure:
            continue
        found = SheetGuess(sheet, part, guesses, marks, _unknown(sheet, position, headings, guesses))
        if best is None or _weight(found) > _weight(best):
            best = found
    return best


def _marks(headings: Sequence[str]) -> tuple[tuple[str, Answer], ...]:
    """Headings that are answers themselves, where there is one for Yes and one for No."""
    marks = [(each, answer) for each in headings if each and (answer := read_worded_answer(each).value)]
    return tuple(dict(marks).items()) if {Answer.YES, Answer.NO} <= {answer for _, answer in marks} else ()


def _best_names(headings: Sequence[str], names: Sequence[str]) -> tuple[Guess, ...]:
    """Each heading with the name it is most like; no name twice, the most alike first served."""
    pairs = sorted(
        (
            (_alike(heading, (name, *WORDS[name])), -n, heading, name)
            for n, heading in enumerate(headings)
            for name in names
        ),
        reverse=True,
    )
    taken: dict[str, Guess] = {}
    for score, _, heading, name in pairs:
        if score >= LIKE and heading not in taken and name not in {each.name for each in taken.values()}:
            taken[heading] = Guess(heading, name, score)
    return tuple(taken.get(heading, Guess(heading, "", 0)) for heading in dict.fromkeys(headings))


def _alike(heading: str, words: Sequence[str]) -> int:
    said = utils.default_process(heading) or heading
    return round(max(fuzz.token_sort_ratio(said, utils.default_process(each) or each) for each in words))


def _labels(sheet: Sheet) -> tuple[Guess, ...]:
    """Labels with something beside them that are like the fields of the critical data."""
    found: dict[str, Guess] = {}
    for _, cells in sheet.rows:
        for at, cell in enumerate(cells):
            label = as_name(cell) if isinstance(cell, str) else ""
            if not label or len(label) > _LONGEST or question_of(label) or not _has_beside(cells, at):
                continue
            known = field_of(label)
            scores = [(_alike(label, (name, *FIELD_WORDS.get(name, ()))), name) for name in FIELDS]
            score, name = (100, known) if known else max(scores)
            if score >= LIKE and name not in {each.name for each in found.values()}:
                found[label] = Guess(label, name, score)
            break  # what stands right of a label is its value
    return tuple(found.values())


def _has_beside(cells: Sequence[Cell], at: int) -> bool:
    return any(not is_blank(cell) for cell in cells[at + 1 :])


def _unknown(sheet: Sheet, position: int, headings: Sequence[str], guesses: Sequence[Guess]) -> tuple[str, ...]:
    """Words in the column of answers that are not known, at most ten."""
    column = next((each.heading for each in guesses if each.name == "answer"), "")
    if not column:
        return ()
    at = list(headings).index(column)
    words = (as_name(cells[at]) for _, cells in sheet.rows[position + 1 :] if at < len(cells))
    return tuple(dict.fromkeys(word for word in words if word and not read_worded_answer(word).value))[:10]
