"""Alterations of notes: days, numbers, tallies, and the notes of other questions."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator

from benchmarks.alterations import Alter, Altered, rows_of, with_row
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import AnswerRow, Submission
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import MONTHS
from secor_qa.procedure.wording.sentences import sentences

_NUMBERS = (  # from two on
    *("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen"),
    *("fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty"),
)
_NUMBER = re.compile(rf"(?<![\w./:-])(\d{{1,2}}|{'|'.join(_NUMBERS)})(?![\w/:%]|[.-]\d)", re.IGNORECASE)
_MONTH = "|".join(sorted({name.title() for name in MONTHS}, key=len, reverse=True))
_DAY = re.compile(rf"\b(?P<month>{_MONTH})\.? (?P<day>\d{{1,2}})\b(?!:)")
_NOUN = re.compile(r"\s+(?:\w+\s+)?([a-z]{4,})")
_TELLS_NUMBER = re.compile(rf"{_NUMBER.pattern}|\d|\bone\b|both|every|all\b", re.IGNORECASE)
NOTE_WORDS_MIN, NUMBER_MIN, NUMBER_MAX, BY = 12, 3, 17, 2


def _day_moved(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """A day in the notes that a paper of the question bears is another of the same month."""
    for row in rows_of(asked, submission, dice):
        papers = submission.documents_of(row.question)
        days = {(found.on.strftime("%b"), found.on.day) for each in papers for found in each.dates}
        for match in _DAY.finditer(row.notes):
            month, day = match["month"][:3], int(match["day"])
            moved = day + 9 if day <= 18 else day - 9
            if (month, day) in days and (month, moved) not in days:
                notes = row.notes[: match.start("day")] + str(moved) + row.notes[match.end("day") :]
                checks = frozenset({"consistency", "currency", "notes", "documents"})
                yield Altered(with_row(submission, row.question, notes=notes), row.question, checks)
                break


def _number_changed(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """A number in the notes that a paper of the question has before the same noun is larger by two."""
    for row in rows_of(asked, submission, dice):
        text = " ".join(page for each in submission.documents_of(row.question) for page in each.texts)
        there = {(number, noun) for _, number, noun in _counted(text)}
        for match, number, noun in _counted(row.notes):
            is_day = _DAY.search(row.notes[max(0, match.start() - 10) : match.end() + 5])
            if (number, noun) in there and NUMBER_MIN <= number <= NUMBER_MAX and not is_day:
                more = str(number + BY) if match[1].isdigit() else _NUMBERS[number + BY - 2]
                notes = row.notes[: match.start()] + more + row.notes[match.end() :]
                checks = frozenset({"consistency", "notes", "instrument_use", "documents"})
                yield Altered(with_row(submission, row.question, notes=notes), row.question, checks)
                break


def _counted(text: str) -> Iterator[tuple[re.Match[str], int, str]]:
    """The numbers of a text with the beginning of the noun behind each."""
    for match in _NUMBER.finditer(text):
        if noun := _NOUN.match(text, match.end()):
            number = int(match[1]) if match[1].isdigit() else _NUMBERS.index(match[1].casefold()) + 2
            yield match, number, noun[1][:5]


def _numbers_left_out(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """Notes on people asked or watched without their sentences that have a number."""
    for row in rows_of(asked, submission, dice):
        if {"I", "O"}.isdisjoint(asked.question(row.question).methods) or not ratios(row.notes):
            continue
        kept = " ".join(each for each in sentences(row.notes) if not _TELLS_NUMBER.search(each))
        if len(kept.split()) >= NOTE_WORDS_MIN:
            yield Altered(with_row(submission, row.question, notes=kept), row.question, frozenset({"notes"}))


def _note_copied(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """The notes of another question verified in the same ways."""
    for one, other in _pairs(asked, submission, dice):
        if asked.question(one.question).methods == asked.question(other.question).methods:
            yield Altered(with_row(submission, one.question, notes=other.notes), one.question, frozenset({"notes"}))


def _notes_exchanged(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """The notes of two questions of different elements."""
    for one, other in _pairs(asked, submission, dice):
        if asked.question(one.question).element != asked.question(other.question).element:
            changed = with_row(with_row(submission, one.question, notes=other.notes), other.question, notes=one.notes)
            yield Altered(changed, one.question, frozenset({"notes", "documents", "consistency"}))


def _pairs(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[tuple[AnswerRow, AnswerRow]]:
    rows = [row for row in rows_of(asked, submission, dice) if len(row.notes.split()) > NOTE_WORDS_MIN]
    yield from zip(rows[::2], rows[1::2], strict=False)


KINDS: dict[str, Alter] = {
    "day moved": _day_moved,
    "number changed": _number_changed,
    "numbers left out": _numbers_left_out,
    "note copied": _note_copied,
    "notes exchanged": _notes_exchanged,
}
