"""The marks of one round as a reviewer gives them: each is on disk, and the case in hand follows without reading it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from secor_qa.app import review_words as say
from secor_qa.desk import Desk, steps
from secor_qa.desk.review import (
    INTAKE,
    Case,
    Key,
    accept_intake,
    accept_suggestions,
    award,
    give_verdict,
    open_case,
    set_doubt,
)
from secor_qa.desk.steps import Turn
from secor_qa.procedure.words import Answer, ReviewState, Status, Verdict

VERDICTS = {Verdict.ACCEPTED: "accepted", Verdict.NOT_ACCEPTED: "not accepted", Verdict.NOT_APPLICABLE: "N/A"}
FOLLOWS = {Status.MET: Verdict.ACCEPTED, Status.NOT_APPLICABLE: Verdict.NOT_APPLICABLE}


@dataclass
class Marks:
    """`case` is always what stands after the last mark; the steps that can be undone are kept in the store."""

    desk: Desk
    case: Case
    can_undo: bool = False
    can_redo: bool = False

    def __post_init__(self) -> None:
        self.see_steps()

    def see_steps(self) -> None:
        """Ask the store what can be undone and done again."""
        self.can_undo, self.can_redo = steps.turnable(self.desk, self.case.key)

    def verdict(self, subject: str, check: str, verdict: Verdict | None, version: int) -> None:
        """Give or take back a verdict. Errors as `give_verdict`."""
        given = give_verdict(self.desk, self.case.key, subject, check, verdict, version)
        self.show(verdicts={**self.case.verdicts, (subject, check): given})

    def award(self, question: str, answer: Answer | None, awarded: int | None, version: int) -> None:
        """Award points, or take them back. Errors as `desk.review.award`."""
        given = award(self.desk, self.case.key, question, answer, awarded, version)
        self.show(awards={**self.case.awards, question: given})

    def doubt(self, question: str, doubted: bool, why: str, version: int) -> None:
        """Mark a question as one to look at again, or take that back. Errors as `set_doubt`."""
        given = set_doubt(self.desk, self.case.key, question, doubted, why, version)
        self.show(doubts={**self.case.doubts, question: given})

    def accept_question(self, question: str) -> None:
        """Follow every suggestion that a question is in order. Errors as `accept_suggestions`."""
        accepted = accept_suggestions(self.desk, self.case.key, question)
        given = {(question, check.value): given for check, given in accepted.verdicts.items()}
        awards = {question: accepted.award} if accepted.award else {}
        if given or awards:
            self.show(verdicts={**self.case.verdicts, **given}, awards={**self.case.awards, **awards})

    def accept_intake(self) -> None:
        """Accept every item of 2.2 and 2.3 that is met and has no verdict yet. Errors as `give_verdict`."""
        given = {(INTAKE, item): given for item, given in accept_intake(self.desk, self.case.key).items()}
        if given:
            self.show(verdicts={**self.case.verdicts, **given})

    def undo(self) -> tuple[Turn, ...]:
        """Set back the last step, whatever it was; empty when there is none. Errors as `steps.undo`."""
        return self._turn(steps.undo)

    def redo(self) -> tuple[Turn, ...]:
        """Do again what was undone last."""
        return self._turn(steps.redo)

    def _turn(self, turn: Callable[[Desk, Key], tuple[Turn, ...]]) -> tuple[Turn, ...]:
        try:
            return turn(self.desk, self.case.key)
        finally:
            self.case = open_case(self.desk, self.case.submission_id, self.case.round)
            self.see_steps()

    def show(self, **changed: object) -> None:
        """The case with what has changed; the first change begins the review, as it does on the desk."""
        if self.case.state is ReviewState.RECEIVED:
            changed |= {"state": ReviewState.IN_REVIEW, "reviewer": self.case.reviewer or self.desk.who}
        self.case = self.case.with_changes(**changed)
        self.can_undo, self.can_redo = True, False


def words_of(turn: Turn) -> str:
    """For the line that says what was undone."""
    return say.name_of(turn.item) if turn.subject == INTAKE else steps.words_of(turn)
