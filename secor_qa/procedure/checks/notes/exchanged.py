"""2.5(c): the notes of two questions that have changed places.

Measure (affinity.py): neither speaks of its own question by more than one word that a single question has, and both
together speak of the other's by about two such words more. Notes that name a file of their own question stand there;
where both name the other's papers and none of their own, they need only not speak less of the other's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations

from secor_qa.procedure.checks.affinity import affinity
from secor_qa.procedure.checks.carry_over import is_carried_over
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Evidence, Finding
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.paper_numbers import names_paper
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import AnswerRow
from secor_qa.procedure.wording.asides import without_asides
from secor_qa.procedure.wording.stems import is_french, stems
from secor_qa.procedure.words import Answer, Check, Status, Strength

_STEMS_MIN = 6
"""Notes of fewer telling stems are too short to be told whose they are."""
_GAIN_MIN = 2.1
"""By so many words of a single question both notes must speak more of the other's."""
_OWN_MAX = 1.0
"""Notes that speak of their own question by more than one such word stand where they belong."""
_GAIN_OF_ONE = 1.0
"""So much is enough where one of them names the other's paper, and its own question has none (a reading)."""
_OTHER_MIN = 0.7
"""Each of the two must speak of the other's by nearly one such word: two short notes may share a word with anything."""


def exchanged(question: Question, row: AnswerRow, facts: Facts) -> Iterator[Finding]:
    """The notes speak of another question, whose notes speak of this one."""
    other = facts.once(exchanges).get(question.id)
    if other is None:
        return
    rows = [row, *(each for each in (facts.submission.answer(other),) if each)]
    evidence = (
        *(Evidence(f"Question {each.question}: “{excerpt(each.notes)}”") for each in rows),
        Evidence(f"Question {question.id} asks: {excerpt(question.text)}"),
    )
    message = f"The notes of questions {question.id} and {other} seem to have changed places."
    yield Finding(
        question.id, Check.NOTES, "notes-exchanged", Status.NEEDS_REVIEWER, message, evidence, Strength.LIKELY
    )


def exchanges(facts: Facts) -> Mapping[str, str]:
    """For each question whose notes have changed places with another's, that other; the clearest pairs first."""
    measure, rows = facts.once(affinity), _told(facts)
    strays = _strays(rows, facts)
    gains: list[tuple[bool, float, str, str]] = []
    own = {each: measure.to_question(found, each) for each, found in rows.items()}
    for one, other in combinations([each for each in rows if own[each] <= _OWN_MAX or each in strays], 2):
        of_other, of_one = measure.to_question(rows[one], other), measure.to_question(rows[other], one)
        gain = of_other + of_one - own[one] - own[other]
        by_papers = gain >= 0 and {one, other} <= strays and _name_each_other(one, other, gain, facts)
        if max(own[one], own[other]) > _OWN_MAX or min(of_other, of_one) < _OTHER_MIN:
            by_words = False
        else:
            by_words = gain >= _GAIN_MIN and of_other > own[one] and of_one > own[other]
        if by_papers or by_words:
            gains.append((by_papers, gain, one, other))
    found: dict[str, str] = {}
    for _, _, one, other in sorted(gains, reverse=True):
        if one not in found and other not in found:
            found |= {one: other, other: one}
    return found


def _strays(asked: Iterable[str], facts: Facts) -> frozenset[str]:
    """The questions whose notes name none of the papers attached to them, or that have none."""
    papers = facts.submission.documents_of
    return frozenset(
        each for each in asked if not any(names_paper(_notes(each, facts), paper) for paper in papers(each))
    )


def _name_each_other(one: str, other: str, gain: float, facts: Facts) -> bool:
    """Whether the notes of each name a paper of the other; of one alone where its own question has none to name."""
    there = [_names_paper_of(each, its, facts) for each, its in ((one, other), (other, one))]
    if all(there):
        return True
    lone = one if there[0] else other
    return any(there) and gain >= _GAIN_OF_ONE and not facts.submission.documents_of(lone)


def _names_paper_of(question: str, other: str, facts: Facts) -> bool:
    own = facts.submission.documents_of(question)
    return any(
        names_paper(_notes(question, facts), paper)
        for paper in facts.submission.documents_of(other)
        if paper not in own
    )


def _notes(question: str, facts: Facts) -> str:
    row = facts.submission.answer(question)
    return row.notes if row else ""


def _told(facts: Facts) -> dict[str, frozenset[str]]:
    """The stems of the notes of each Yes that requires notes and has enough of them."""
    found: dict[str, frozenset[str]] = {}
    for question in facts.instrument.questions:
        row = facts.submission.answer(question.id)
        if row is None or row.answer is not Answer.YES or not question.notes_min_words or is_carried_over(row):
            continue
        if _names_its_file(row):
            continue
        told = stems(without_asides(row.notes, question.text))
        if len(told) >= _STEMS_MIN and is_french(row.notes) == is_french(question.text):
            found[question.id] = told
    return found


def _names_its_file(row: AnswerRow) -> bool:
    """Whether the notes name a file that is attached to their question, with or without its ending."""
    notes = row.notes.casefold()
    names = [each.replace("\\", "/").rsplit("/", 1)[-1].casefold() for each in row.attachments]
    return any(
        len(each.rpartition(".")[0] or each) > 3 and (each.rpartition(".")[0] or each) in notes for each in names
    )
