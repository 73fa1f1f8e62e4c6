"""2.5-2.7: the course of a review: its states and steps, its deficiencies, how far it has come, what a round changed.

State, score and decision are three separate things; none is read off another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from secor_qa.procedure.changes import Change, carried_verdicts, changes
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.points import Mark
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, ReviewState, Verdict

__all__ = [
    "Change",
    "Deficiency",
    "ElementProgress",
    "Progress",
    "Step",
    "after",
    "allowed_steps",
    "carried_verdicts",
    "changes",
    "is_reviewed",
    "progress",
    "unexplained",
]


class Step(StrEnum):
    """What can be done to a review as a whole."""

    START = "start"
    SEND_FEEDBACK = "send_feedback"
    RECEIVE_CORRECTION = "receive_correction"
    ACCEPT = "accept"
    MARK_INVALID = "mark_invalid"
    REOPEN = "reopen"

    @property
    def label(self) -> str:
        """The step in words, as part of a sentence."""
        return _STEP_LABELS[self]


_STEP_LABELS = {
    Step.START: "starting the review",
    Step.SEND_FEEDBACK: "sending feedback",
    Step.RECEIVE_CORRECTION: "taking in a correction",
    Step.ACCEPT: "accepting",
    Step.MARK_INVALID: "marking invalid",
    Step.REOPEN: "reopening",
}

_AFTER: dict[ReviewState, dict[Step, ReviewState]] = {
    ReviewState.RECEIVED: {
        Step.START: ReviewState.IN_REVIEW,
        Step.RECEIVE_CORRECTION: ReviewState.RECEIVED,  # a package sent anew before anybody looked
    },
    ReviewState.IN_REVIEW: {
        Step.SEND_FEEDBACK: ReviewState.AWAITING_CORRECTION,
        Step.RECEIVE_CORRECTION: ReviewState.IN_REVIEW,  # a correction that nobody had asked for yet
        Step.ACCEPT: ReviewState.CLOSED,
        Step.MARK_INVALID: ReviewState.CLOSED,
    },
    ReviewState.AWAITING_CORRECTION: {
        Step.RECEIVE_CORRECTION: ReviewState.IN_REVIEW,
        Step.MARK_INVALID: ReviewState.CLOSED,
    },
    ReviewState.CLOSED: {Step.REOPEN: ReviewState.IN_REVIEW},
}

_STATE_LABELS = {
    ReviewState.RECEIVED: "received and not yet begun",
    ReviewState.IN_REVIEW: "in review",
    ReviewState.AWAITING_CORRECTION: "awaiting a correction",
    ReviewState.CLOSED: "closed",
}


def allowed_steps(state: ReviewState) -> frozenset[Step]:
    """The steps that may follow."""
    return frozenset(_AFTER[state])


def after(state: ReviewState, step: Step) -> ReviewState:
    """The state that a step leads to. Raises ValueError, whose message is a sentence, where the step may not follow."""
    if step in _AFTER[state]:
        return _AFTER[state][step]
    possible = " or ".join(other.label for other in Step if other in _AFTER[state])
    raise ValueError(f"This review is {_STATE_LABELS[state]}: {step.label} is not possible now, only {possible}.")


@dataclass(frozen=True)
class Deficiency:
    """A finding that the reviewer upheld, in the wording that goes out."""

    deficiency_id: str
    question: str  # empty: it concerns the submission as a whole
    check: Check | None  # None: no check of 2.5, e.g. critical data (2.3)
    kind: DeficiencyKind
    wording: str
    noted_by_assessor: bool  # False: marked as such in the feedback (2.10)
    open: bool
    round: int  # the round that it was raised in, from 1
    resolved_round: int | None = None

    @property
    def blocks(self) -> bool:
        """Whether it keeps the submission from acceptance: never informational ones or action plans (2.12)."""
        counts = self.check is None or self.check.blocking
        return self.open and self.kind is DeficiencyKind.ACTIONABLE and counts


def unexplained(
    verdicts: Mapping[tuple[str, str], Verdict | None], deficiencies: Iterable[Deficiency]
) -> tuple[tuple[str, Check], ...]:
    """2.5: (question, check) of each verdict of not accepted for which no deficiency was noted, open or resolved.

    Checks of the action plan are left out (2.12), and so are verdicts that belong to no check of 2.5.
    """
    noted = {(each.question, each.check) for each in deficiencies}
    blocking = {check.value: check for check in Check if check.blocking}
    return tuple(
        (question, blocking[check])
        for (question, check), verdict in verdicts.items()
        if verdict is Verdict.NOT_ACCEPTED and check in blocking and (question, blocking[check]) not in noted
    )


@dataclass(frozen=True)
class ElementProgress:
    """How many of an element's questions are reviewed."""

    element: str
    n_questions: int
    n_reviewed: int


@dataclass(frozen=True)
class Progress:
    """How many questions are reviewed, in all and by element in the instrument's order."""

    n_questions: int
    n_reviewed: int
    by_element: tuple[ElementProgress, ...]

    @property
    def complete(self) -> bool:
        """Whether every question is reviewed; never where there is no question."""
        return 0 < self.n_questions == self.n_reviewed


def is_reviewed(question: str, verdicts: Mapping[tuple[str, str], Verdict | None], mark: Mark | None) -> bool:
    """2.5-2.6: whether all seven verdicts are given and the points awarded, or the answer settled as N/A.

    `verdicts` by (question, check); an absent or None verdict is not yet given.
    """
    if mark is None or (mark.awarded is None and mark.answer is not Answer.NA):
        return False
    return all(verdicts.get((question, check)) is not None for check in Check)


def progress(
    questions: Iterable[Question], verdicts: Mapping[tuple[str, str], Verdict | None], marks: Iterable[Mark]
) -> Progress:
    """How far a review has come; `marks` are the reviewer's, see `is_reviewed`."""
    marked = {mark.question: mark for mark in marks}
    reviewed: dict[str, list[bool]] = {}
    for question in questions:
        done = is_reviewed(question.id, verdicts, marked.get(question.id))
        reviewed.setdefault(question.element, []).append(done)
    by_element = tuple(ElementProgress(element, len(done), sum(done)) for element, done in reviewed.items())
    n_questions = sum(each.n_questions for each in by_element)
    return Progress(n_questions, sum(each.n_reviewed for each in by_element), by_element)
