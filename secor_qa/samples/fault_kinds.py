"""What a fault is: a name, the check that it offends, and how it is planted; each takes a place no other one has."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from secor_qa.procedure.instrument import Question
from secor_qa.procedure.words import Check
from secor_qa.samples.dice import Random
from secor_qa.samples.draft import Draft, Item, Planted, Row
from secor_qa.samples.facts import fill
from secor_qa.samples.paper import Paper
from secor_qa.samples.words import word_file

INTAKE = "intake"
CERTIFICATES = ("training-certificate", "first-aid-certificate", "supervisor-certificate", "voice-certificate")
"""What shows that somebody took a course, wherever that was."""
FROM_OTHERS = (
    *CERTIFICATES, "service-record", "contractor-orientation", "contractor-check", "visitor-log", "prejob-meeting",
)  # fmt: skip
"""The papers that lawfully come from others, or bear their names."""


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
    sees: str = ""  # what a machine can see of it


def of_check(
    check: Check, name: str, plant: Callable[[Draft, Random], list[Planted]], sees: str = "", *, deep: bool = False
) -> Fault:
    """A fault against one of the seven checks."""
    return Fault(name, check.value, check.clause, plant, deep, sees)


def planted(name: str, check: Check, question: str, what: str, *, file: str = "", also: Iterable[str] = (),
            both: Iterable[str] = (), instead: Iterable[Check] = (), aside: Iterable[str] = ()) -> Planted:  # fmt: skip
    """The record of one planted fault. `aside` may name a check alone, which is then that of the same questions."""
    others = tuple(sorted(set(also) - {question}))
    sides = [f"{each} {text}" for text in aside if " " not in text for each in (question, *others, *both)]
    sides += [text for text in aside if " " in text]
    return Planted(name, question, check.value, check.clause, what, file, others, tuple(both),
                   tuple(each.value for each in instead), tuple(sides))  # fmt: skip


def taken(draft: Draft) -> set[str]:
    """Questions that a planted fault touches already."""
    return {question for each in draft.truth for question in each.places}


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


def noted(draft: Draft, *, method: str = "") -> list[tuple[Question, Row]]:
    """Free rows of a Yes whose guideline asks for notes; with `method`, for evidence taken in that way (D, I or O)."""
    rows = [(question, row) for question, row in free_rows(draft) if question.notes_min_words]
    return [(question, row) for question, row in rows if not method or method in question.methods]


def free_papers(draft: Draft, *, records: bool = False, plain: bool = False) -> list[Paper]:
    """Papers none of whose questions is touched. `records`: listed by record questions with a year's window only."""
    used = taken(draft)
    fitting = [paper for paper in draft.papers if paper.enclosed and paper.listed and not used & set(paper.questions)]
    if records:
        fitting = [paper for paper in fitting if not paper.policy and all(_yearly(draft, q) for q in paper.questions)]
    return [paper for paper in fitting if paper.form in ("pdf", "docx")] if plain else fitting


def _yearly(draft: Draft, question: str) -> bool:
    asked = draft.instrument.question(question)
    return asked.evidence == "record" and asked.window_months in (None, 12)


def fault_words(kind: str) -> list[str]:
    """The wordings of a kind of fault."""
    return word_file("faults.toml")[kind]


def said(draft: Draft, random: Random, kind: str, question: Question, more: Mapping[str, str] | None = None) -> str:
    """One wording of a kind of fault, filled with what the company has and with `more`."""
    slots = draft.story.slots(f"fault {question.id}") | dict(more or {})
    return fill(random.choice(fault_words(kind)), slots)
