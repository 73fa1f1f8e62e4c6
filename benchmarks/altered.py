"""`python -m benchmarks altered`: clean packages of all firms, each altered in one place by rule.

How many of the alterations are spoken of is printed. The wordings are those of many hands, so that it shows how far a
rule reaches; an altered number need not contradict anything, and these are no submissions. `--each 3` is how many
alterations of a kind are made in each firm's package.
"""

from __future__ import annotations

import random
import re
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from benchmarks.strangers.firms import FIRMS, instrument, load_firm, write_firm
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import AnswerRow, Document, Submission
from secor_qa.procedure.wording.counts import ratios
from secor_qa.procedure.wording.dates import MONTHS
from secor_qa.procedure.wording.sentences import sentences
from secor_qa.procedure.words import Answer
from secor_qa.readers.package import read_submission
from secor_qa.samples.timeline import ENDING_ON

EACH = 2
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


@dataclass(frozen=True)
class Altered:
    """A submission with one alteration: at which question it should be said, and under which checks."""

    submission: Submission
    question: str
    checks: frozenset[str]


Alter = Callable[[Instrument, Submission, random.Random], Iterator[Altered]]


def main(args: Sequence[str]) -> int:
    """Print for each kind of alteration how many are spoken of."""
    each = int(args[args.index("--each") + 1]) if "--each" in args else EACH
    made, said = Counter[str](), Counter[str]()
    for firm in FIRMS:
        asked, submission = _clean(firm)
        before = _said(asked, submission)
        for kind, alter in KINDS.items():
            changes = alter(asked, submission, random.Random(f"{firm} {kind}"))
            for _, altered in zip(range(each), changes, strict=False):
                found = _said(asked, altered.submission) - before
                made[kind] += 1
                said[kind] += any(at == altered.question and check in altered.checks for at, check, _ in found)
    for kind, number in made.items():
        print(f"{kind:<28} spoken of {said[kind] / number:.2f} of {number}")
    return 0


def _clean(firm: str) -> tuple[Instrument, Submission]:
    data = load_firm(firm)
    asked = instrument(data["instrument"])
    with tempfile.TemporaryDirectory() as folder:
        return asked, read_submission(write_firm(data, Path(folder)), {asked.id: asked})


def _said(asked: Instrument, submission: Submission) -> set[tuple[str, str, str]]:
    found = pre_review(submission, asked, edition_on(ENDING_ON), ENDING_ON).findings
    return {(each.question, each.check.value, each.code) for each in found}


def _rows(asked: Instrument, submission: Submission, dice: random.Random) -> list[AnswerRow]:
    rows = [row for row in submission.answers if row.answer is Answer.YES and row.question in asked]
    return dice.sample(rows, len(rows))


def _noted(submission: Submission, question: str, notes: str) -> Submission:
    rows = (replace(row, notes=notes) if row.question == question else row for row in submission.answers)
    return replace(submission, answers=tuple(rows))


def _papers_exchanged(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """The contents of two papers of different elements; their names and titles stay."""
    papers = [each for each in submission.documents if each.texts and each.readable and len(each.questions) == 1]
    papers = dice.sample(papers, len(papers))
    for one, other in zip(papers[::2], papers[1::2], strict=False):
        if asked.question(one.questions[0]).element != asked.question(other.questions[0]).element:
            put = {one.file: _with_content(one, other), other.file: _with_content(other, one)}
            changed = replace(submission, documents=tuple(put.get(each.file, each) for each in submission.documents))
            yield from (Altered(changed, each.questions[0], frozenset({"documents"})) for each in (one, other))


def _with_content(paper: Document, of: Document) -> Document:
    return replace(of, file=paper.file, title=paper.title, questions=paper.questions)


def _day_moved(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """A day in the notes that a paper of the question bears is another of the same month."""
    for row in _rows(asked, submission, dice):
        papers = submission.documents_of(row.question)
        days = {(found.on.strftime("%b"), found.on.day) for each in papers for found in each.dates}
        for match in _DAY.finditer(row.notes):
            month, day = match["month"][:3], int(match["day"])
            moved = day + 9 if day <= 18 else day - 9
            if (month, day) in days and (month, moved) not in days:
                notes = row.notes[: match.start("day")] + str(moved) + row.notes[match.end("day") :]
                checks = frozenset({"consistency", "currency", "notes", "documents"})
                yield Altered(_noted(submission, row.question, notes), row.question, checks)
                break


def _number_changed(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """A number in the notes that a paper of the question has before the same noun is larger by two."""
    for row in _rows(asked, submission, dice):
        text = " ".join(page for each in submission.documents_of(row.question) for page in each.texts)
        there = {(number, noun) for _, number, noun in _counted(text)}
        for match, number, noun in _counted(row.notes):
            is_day = _DAY.search(row.notes[max(0, match.start() - 10) : match.end() + 5])
            if (number, noun) in there and NUMBER_MIN <= number <= NUMBER_MAX and not is_day:
                more = str(number + BY) if match[1].isdigit() else _NUMBERS[number + BY - 2]
                notes = row.notes[: match.start()] + more + row.notes[match.end() :]
                checks = frozenset({"consistency", "notes", "instrument_use", "documents"})
                yield Altered(_noted(submission, row.question, notes), row.question, checks)
                break


def _counted(text: str) -> Iterator[tuple[re.Match[str], int, str]]:
    """The numbers of a text with the beginning of the noun behind each."""
    for match in _NUMBER.finditer(text):
        if noun := _NOUN.match(text, match.end()):
            number = int(match[1]) if match[1].isdigit() else _NUMBERS.index(match[1].casefold()) + 2
            yield match, number, noun[1][:5]


def _numbers_left_out(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """Notes on people asked or watched without their sentences that have a number."""
    for row in _rows(asked, submission, dice):
        if {"I", "O"}.isdisjoint(asked.question(row.question).methods) or not ratios(row.notes):
            continue
        kept = " ".join(each for each in sentences(row.notes) if not _TELLS_NUMBER.search(each))
        if len(kept.split()) >= NOTE_WORDS_MIN:
            yield Altered(_noted(submission, row.question, kept), row.question, frozenset({"notes"}))


def _note_copied(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """The notes of another question verified in the same ways."""
    for one, other in _pairs(asked, submission, dice):
        if asked.question(one.question).methods == asked.question(other.question).methods:
            yield Altered(_noted(submission, one.question, other.notes), one.question, frozenset({"notes"}))


def _notes_exchanged(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """The notes of two questions of different elements."""
    for one, other in _pairs(asked, submission, dice):
        if asked.question(one.question).element != asked.question(other.question).element:
            changed = _noted(_noted(submission, one.question, other.notes), other.question, one.notes)
            yield Altered(changed, one.question, frozenset({"notes", "documents", "consistency"}))


def _pairs(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[tuple[AnswerRow, AnswerRow]]:
    rows = [row for row in _rows(asked, submission, dice) if len(row.notes.split()) > NOTE_WORDS_MIN]
    yield from zip(rows[::2], rows[1::2], strict=False)


def _action_of_another(asked: Instrument, submission: Submission, dice: random.Random) -> Iterator[Altered]:
    """An item of the plan with the action of an item of another element."""
    items = [each for each in submission.action_items if each.action and each.question in asked]
    for item in dice.sample(items, len(items)):
        for other in items:
            if asked.question(item.question).element != asked.question(other.question).element:
                put = replace(item, action=other.action)
                changed = tuple(put if each is item else each for each in submission.action_items)
                checks = frozenset({"action_items", "improvement"})
                yield Altered(replace(submission, action_items=changed), item.question, checks)


KINDS: dict[str, Alter] = {
    "papers exchanged": _papers_exchanged,
    "day moved": _day_moved,
    "number changed": _number_changed,
    "numbers left out": _numbers_left_out,
    "note copied": _note_copied,
    "notes exchanged": _notes_exchanged,
    "action of another item": _action_of_another,
}
