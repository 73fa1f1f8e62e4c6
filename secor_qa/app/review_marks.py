"""Marks with a way back: each setter keeps what stood before, so that it can be undone and done again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from secor_qa.app import review_words as say
from secor_qa.desk import Desk
from secor_qa.desk.review import INTAKE, Award, Case, Given, accept_suggestions, award, give_verdict
from secor_qa.procedure.words import Answer, Check, ReviewState, Status, Verdict

VERDICTS = {Verdict.ACCEPTED: "accepted", Verdict.NOT_ACCEPTED: "not accepted", Verdict.NOT_APPLICABLE: "N/A"}
FOLLOWS = {Status.MET: Verdict.ACCEPTED, Status.NOT_APPLICABLE: Verdict.NOT_APPLICABLE}


@dataclass(frozen=True)
class Turn:
    """One mark from what to what. `check` is empty where points were awarded."""

    subject: str
    check: str
    before: Verdict | Award | None
    after: Verdict | Award | None

    @property
    def words(self) -> str:
        """For the line that says what was undone."""
        if not self.check:
            return f"{self.subject} points"
        name = say.name_of(self.check) if self.subject == INTAKE else Check(self.check).label
        return name if self.subject == INTAKE else f"{self.subject} {name}"


@dataclass
class Marks:
    """The marks of one round, as one reviewer gives them. `case` is always what stands after the last of them."""

    desk: Desk
    case: Case
    done: list[tuple[Turn, ...]] = field(default_factory=list[tuple[Turn, ...]])
    undone: list[tuple[Turn, ...]] = field(default_factory=list[tuple[Turn, ...]])

    def verdict(self, subject: str, check: str, verdict: Verdict | None, version: int) -> None:
        """Give or take back a verdict. Errors as `give_verdict`."""
        before = self.case.verdicts.get((subject, check), Given()).verdict
        self._give(subject, check, verdict, version)
        self._remember(Turn(subject, check, before, verdict))

    def award(self, question: str, answer: Answer | None, awarded: int | None, version: int) -> None:
        """Award points, or take them back. Errors as `desk.review.award`."""
        before = self.case.awards.get(question, Award())
        self._award(question, answer, awarded, version)
        self._remember(Turn(question, "", before, Award(answer, awarded)))

    def accept_question(self, question: str) -> None:
        """Follow every suggestion that a question is in order. Errors as `accept_suggestions`."""
        before = self.case
        accepted = accept_suggestions(self.desk, before.key, question)
        turns = [Turn(question, check, None, given.verdict) for check, given in accepted.verdicts.items()]
        given = {(question, check.value): given for check, given in accepted.verdicts.items()}
        self.show(verdicts={**before.verdicts, **given})
        if accepted.award:
            turns.append(Turn(question, "", before.awards.get(question, Award()), accepted.award))
            self.show(awards={**before.awards, question: accepted.award})
        self._remember(*turns)

    def accept_intake(self) -> None:
        """Accept every item of 2.2 and 2.3 that is met and has no verdict yet. Errors as `give_verdict`."""
        turns: list[Turn] = []
        for item in self.case.pre_review.intake:
            seen = self.case.verdicts.get((INTAKE, item.item), Given())
            if seen.verdict is None and item.status in FOLLOWS:
                self._give(INTAKE, item.item, FOLLOWS[item.status], seen.version)
                turns.append(Turn(INTAKE, item.item, None, FOLLOWS[item.status]))
        self._remember(*turns)

    def undo(self) -> tuple[Turn, ...]:
        """Set back what the last step changed; empty when there is none. Raises Conflict where another changed it."""
        return self._turn(self.done, self.undone, lambda turn: turn.before)

    def redo(self) -> tuple[Turn, ...]:
        """Do again what was undone last."""
        return self._turn(self.undone, self.done, lambda turn: turn.after)

    def _turn(
        self,
        source: list[tuple[Turn, ...]],
        target: list[tuple[Turn, ...]],
        value: Callable[[Turn], Verdict | Award | None],
    ) -> tuple[Turn, ...]:
        if not source:
            return ()
        turns = source.pop()  # not put back when it fails: what stands now is somebody else's
        for turn in turns:
            wanted = value(turn)
            if turn.check:
                seen = self.case.verdicts.get((turn.subject, turn.check), Given())
                self._give(turn.subject, turn.check, wanted if isinstance(wanted, Verdict) else None, seen.version)
            else:
                points = wanted if isinstance(wanted, Award) else Award()
                seen = self.case.awards.get(turn.subject, Award())
                self._award(turn.subject, points.answer, points.awarded, seen.version)
        target.append(turns)
        return turns

    def _give(self, subject: str, check: str, verdict: Verdict | None, version: int) -> None:
        given = give_verdict(self.desk, self.case.key, subject, check, verdict, version)
        self.show(verdicts={**self.case.verdicts, (subject, check): given})

    def _award(self, question: str, answer: Answer | None, awarded: int | None, version: int) -> None:
        given = award(self.desk, self.case.key, question, answer, awarded, version)
        self.show(awards={**self.case.awards, question: given})

    def _remember(self, *turns: Turn) -> None:
        if turns:
            self.done.append(turns)
            self.undone.clear()

    def show(self, **changed: object) -> None:
        """The case with what has changed; the first change begins the review, as it does on the desk."""
        if self.case.state is ReviewState.RECEIVED:
            changed |= {"state": ReviewState.IN_REVIEW, "reviewer": self.case.reviewer or self.desk.who}
        self.case = replace(self.case, **changed)  # type: ignore[arg-type]  # names of Case's own fields
