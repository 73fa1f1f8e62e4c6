"""2.5(d): how many first aiders, how many present, and how many of any thing, by the note and by a paper beside it.

Readings: no more people have first aid by a note than the one matrix of training has filled cells under it, whatever
question it is attached to. At a drill or a meeting as many were present as its one line of names has. A thing or a
measure with one number in the note has no single other one in the papers attached. Where a paper bears the note's
number for something else, or not both texts say how a measure is bound, a word beside both is the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from secor_qa.procedure.checks.carry_over import is_carried_over
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.named_sheets import of_named_sheets
from secor_qa.procedure.plain_text import TEXTS_KEPT, excerpt
from secor_qa.procedure.submission import AnswerRow, Document
from secor_qa.procedure.wording.counted_beside import (
    Thing,
    first_aiders_in_all,
    first_aiders_listed,
    first_aiders_told,
    names_present,
    things_counted,
    took_part,
    without_other_tickets,
)
from secor_qa.procedure.wording.counts import Ratio, ratios
from secor_qa.procedure.wording.happened_times import all_numbers, make_up
from secor_qa.procedure.words import Answer, Check, Status, Strength

_OF_AID = re.compile(r"\bfirst[- ]aid(?:ers?)?\b", re.IGNORECASE)
_OF_KITS = re.compile(r"\b(?:kits?|boxes|shifts?|bags?)\b", re.IGNORECASE)
_A_THING = re.compile(r"(?!was\b|this\b|points\b)[a-z]{2,20}s\b", re.IGNORECASE)
_IN_BRACKETS = re.compile(r"\([^()]{1,160}\)")
_OF_ONE_DAY = re.compile(r"\b(?:drill|tried out|meetings)\b", re.IGNORECASE)

_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


def counted_beside(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The papers beside the notes of a Yes count as they do."""
    if row.answer is not Answer.YES:
        return
    yield from _first_aiders(question, row, facts)
    documents = facts.submission.documents_of(question.id)
    attached = [of_named_sheets(each, row.notes) for each in documents if each.present]
    papers = [each for each in attached if each.readable and each.texts and not each.recognised_pages]
    found: list[Finding] = []
    if len(attached) == len(papers) == 1:
        found = list(_present(question, row, papers[0]))
    if attached and len(attached) == len(papers):
        found = found or list(_shares(question, row, papers))
    if len(attached) == len(papers) == 1:
        found = found or list(_of_another_whole(question, row, papers[0]))
    if attached and all(each.readable and each.texts for each in attached):
        yield from found or list(_things(question, row, attached))[:1]


def _first_aiders(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    if apart := next((each for each in facts.once(_aiders_apart) if question.id in each[:2]), None):
        at, other, words, its = apart
        told_apart = f"The notes of question {at} tell “{words}”; those of question {other} tell “{its}”"
        message = f"{told_apart}. Please see which is right."
        texts = (Evidence(f"Notes: “{excerpt(row.notes)}”"),)
        yield Finding(
            question.id, Check.CONSISTENCY, "first-aiders-otherwise", Status.NEEDS_REVIEWER, message, texts,
            Strength.LOOK,
        )  # fmt: skip
        return
    listed = facts.of_papers(_matrix)
    told = first_aiders_told(row.notes, of_aid=_is_of(question, _OF_AID)) if listed else ()
    for n_told, words in told:
        if listed and n_told > listed[1] and listed[1] not in [n for n, _ in told]:
            yield _finding(question, row, words, listed[0], f"has {listed[1]} under first aid")
            return


def _aiders_apart(facts: Facts) -> tuple[tuple[str, str, str, str], ...]:
    """The notes on first aiders and another one that tell other numbers of them: both questions, both words."""
    told: list[tuple[Question, AnswerRow, tuple[int, str]]] = []
    for question in facts.instrument.questions:
        row = facts.submission.answer(question.id)
        numbers = (
            first_aiders_in_all(row.notes)
            if row and row.answer in (Answer.YES, Answer.NO) and not is_carried_over(row)
            else ()
        )
        if row and len(numbers) == 1:
            told.append((question, row, numbers[0]))
    return tuple(
        (at.id, other.id, mine[1], its[1])
        for at, row, mine in told
        for other, its_row, its in told
        if _is_of(at, _OF_AID) and at != other
        if mine[0] not in all_numbers(_of_people(its_row.notes)) and its[0] not in all_numbers(_of_people(row.notes))
    )[:1]


@lru_cache(TEXTS_KEPT)
def _of_people(notes: str) -> str:
    """The notes without what they tell of kits, shifts and other tickets, whose numbers are of no first aiders."""
    told = re.split(r"(?<=[.!?])\s", without_other_tickets(notes))
    return " ".join(each for each in told if not _OF_KITS.search(each))


def _matrix(facts: Facts) -> tuple[Document, int] | None:
    """The one matrix of training with a column of first aid, and how many have it; not of a PDF, which lacks cells."""
    papers = [each for each in facts.submission.documents if each.readable and each.kind != "pdf"]
    found = [(each, n) for each in papers if (n := first_aiders_listed(each.texts))]
    return found[0] if len(found) == 1 else None


def _present(question: Question, row: AnswerRow, paper: Document) -> Iterator[Finding]:
    told = took_part(row.notes)
    if len(told) != 1 or not _is_of(question, _OF_ONE_DAY):
        return
    n_told, words = told[0]
    listed = names_present("\n".join(paper.texts))
    if listed and n_told != listed[0] and listed[0] not in all_numbers(row.notes):
        yield _finding(question, row, words, paper, f"names {listed[0]}: {listed[1]}")


def _shares(question: Question, row: AnswerRow, papers: Sequence[Document]) -> Iterator[Finding]:
    """The one tally of the notes beside the only one of the papers that is of as many."""
    told = [each for each in ratios(row.notes) if not each.after.casefold().startswith("point")]
    mine = {(each.part, each.whole): each.text for each in told}
    its = {(each.part, each.whole): (paper, each) for paper in papers for text in paper.texts for each in ratios(text)}
    if len(mine) != 1:
        return
    (((part, whole), words),) = mine.items()
    others = [told for told in its if told[1] == whole]
    if len(others) == 1 and others[0][0] != part and others[0][0] not in {*all_numbers(row.notes)} - {whole}:
        paper, other = its[others[0]]
        if _is_told_of(_thing(other), f"{question.text} {row.notes}"):
            yield _finding(question, row, words, paper, f"says “{other.text}”")


def _is_told_of(thing: str, text: str) -> bool:
    """Whether a text speaks of a thing, by the beginning of its name; of none that is not named, every text does."""
    return thing[:-1] in text.casefold()


def _of_another_whole(question: Question, row: AnswerRow, paper: Document) -> Iterator[Finding]:
    """A tally of the notes beside the only one of the paper that has as many of the same thing, of more or fewer."""
    its = [each for text in paper.texts for each in ratios(text)]
    numbers = all_numbers(row.notes)
    for mine in ratios(row.notes):
        same = {each.whole: each for each in its if each.part == mine.part and _thing(each) == _thing(mine) != ""}
        if len(same) == 1 and mine.part < mine.whole:
            other = next(iter(same.values()))
            if other.part < other.whole != mine.whole and other.whole not in numbers:
                yield _finding(question, row, f"{mine.text} {_thing(mine)}", paper, f"says “{other.text}”")
                return


def _thing(tally: Ratio) -> str:
    """What a tally is of, where the next word tells it."""
    found = _A_THING.match(tally.after.strip())
    return found[0].casefold() if found else ""


def _things(question: Question, row: AnswerRow, papers: Sequence[Document]) -> Iterator[Finding]:
    its = [(each, paper) for paper in papers for text in paper.texts for each in things_counted(text)]
    numbers, borne = all_numbers(row.notes), {n for paper in papers for text in paper.texts for n in all_numbers(text)}
    mine = things_counted(row.notes)
    for told in mine:
        same = [(each, paper) for each, paper in its if _is_same(told, each)]
        if len({each.n for each in mine if _is_same(told, each)}) != 1 or len({each.n for each, _ in same}) != 1:
            continue
        other, paper = same[0]
        things = [each.n for each, _ in its]
        is_of_several = told.n not in things and make_up(things, told.n)
        if (told.n < other.n and _is_in_brackets(told.text, row.notes)) or is_of_several:
            continue
        if other.n in numbers or told.text.casefold() in paper.file.casefold() or _tells_of_one_more(paper, told.n):
            continue
        is_near = any(told.near & each.near for each, _ in same)
        is_loose = told.bound != other.bound or (not told.bound and (told.is_measure or told.n in borne))
        if (is_near or not is_loose) and not _is_sooner(told, other):
            yield _finding(question, row, told.text, paper, f"says “{other.text}”")


def _tells_of_one_more(paper: Document, n: int) -> bool:
    """Whether a paper tells of the last of so many as of one who or that comes besides: `four; a fifth starts`."""
    if not 0 < n <= len(_ORDINALS):
        return False
    one_more = re.compile(rf"\b(?:an?|the|another) (?:{_ORDINALS[n - 1]}|{n}th)\b", re.IGNORECASE)
    return any(one_more.search(text) for text in paper.texts)


def _is_in_brackets(words: str, notes: str) -> bool:
    """Whether some words stand in brackets, where notes tell of some of a thing by the way."""
    return any(words.casefold() in each.casefold() for each in _IN_BRACKETS.findall(notes))


def _is_same(told: Thing, other: Thing) -> bool:
    """Whether both are of the same thing; a measure is bound alike, or not bound by the words of one of them."""
    is_bound_alike = told.bound == other.bound or "" in (told.bound, other.bound)
    return told.name == other.name and (not told.is_measure or is_bound_alike)


def _is_sooner(told: Thing, other: Thing) -> bool:
    """A measure below the paper's may be what it really took, which keeps a limit."""
    return told.is_measure and told.n < other.n and not told.is_promised


@lru_cache(TEXTS_KEPT)
def _is_of(question: Question, wanted: re.Pattern[str]) -> bool:
    return wanted.search(question.text) is not None


def _finding(question: Question, row: AnswerRow, told: str, paper: Document, says: str) -> Finding:
    message = (
        f"The notes of question {question.id} tell “{told}”; “{paper.file}” {excerpt(says, 100)}. Please see which is "
        "right."
    )
    evidence = (
        Evidence(f"Notes: “{excerpt(row.notes)}”"),
        Evidence(excerpt(" ".join(paper.texts)), paper.file, 1),
    )
    return Finding(
        question.id,
        Check.CONSISTENCY,
        "paper-counts-otherwise",
        Status.NEEDS_REVIEWER,
        message,
        evidence,
        Strength.LOOK,
    )
