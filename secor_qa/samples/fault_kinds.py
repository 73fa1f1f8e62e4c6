"""What a fault is: a name, the check that it offends, and how it is planted; each takes a place no other one has."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Item, Planted, Row

INTAKE = "intake"


@dataclass(frozen=True)
class Fault:
    """One kind of fault. `plant` changes the draft and says what it did; empty where the draft has no place for it.

    `deep`: it cannot be seen without understanding what is written.
    """

    name: str
    check: str  # a check, or "intake"
    clause: str
    plant: Callable[[Draft, Random], list[Planted]]
    deep: bool = False


def of_check(check: Check, name: str, plant: Callable[[Draft, Random], list[Planted]], *, deep: bool = False) -> Fault:
    """A fault against one of the seven checks."""
    return Fault(name, check.value, check.clause, plant, deep)


def planted(name: str, check: Check, question: str, what: str, *, file: str = "", also: Iterable[str] = ()) -> Planted:
    """The record of one planted fault."""
    return Planted(name, question, check.value, check.clause, what, file, tuple(sorted(set(also) - {question})))


def taken(draft: Draft) -> set[str]:
    """Questions that a planted fault touches already."""
    return {question for each in draft.truth for question in (each.question, *each.also) if question}


def free_rows(draft: Draft, answer: str = "Yes") -> list[tuple[Question, Row]]:
    """Rows with that answer that no fault touches, with their questions."""
    used = taken(draft)
    pairs = ((draft.instrument.question(row.question), row) for row in draft.rows)
    return [(question, row) for question, row in pairs if row.answer == answer and question.id not in used]


def free_items(draft: Draft, answer: str = "") -> list[Item]:
    """Action items of questions that no fault touches; with `answer`, of questions answered so."""
    used = taken(draft)
    return [
        item for item in draft.items if item.question not in used and answer in ("", draft.row(item.question).answer)
    ]
