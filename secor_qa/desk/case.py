"""A case: one round of a review with everything a reviewer sees of it, and what follows from that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

from secor_qa.procedure.deadlines import Adjustment, Deadlines, Feedback, deadlines
from secor_qa.procedure.decision import Standing
from secor_qa.procedure.edition import EDITIONS, Edition, edition_on
from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.leverage import Leverage, leverage
from secor_qa.procedure.recheck import Difference
from secor_qa.procedure.review import Change, Progress, progress, unexplained
from secor_qa.procedure.scoring import Mark, Score, claimed_marks, score
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Decision, ReviewState, Status, Verdict, YearType
from secor_qa.store.deficiencies import Noted
from secor_qa.store.doubts import Doubt
from secor_qa.store.marks import INTAKE, Award, Given, Key
from secor_qa.store.reviews import RoundDates


@dataclass(frozen=True)
class Case:
    """One round of a review as it stands. `verdicts` by (question, check) or ("intake", item).

    A verdict or award that is absent was never given: its version is 0. One that was taken back is present, with None.
    """

    submission_id: str
    round: int
    n_rounds: int
    submission: Submission
    instrument: Instrument
    edition: Edition
    pre_review: PreReview
    verdicts: Mapping[tuple[str, str], Given]
    awards: Mapping[str, Award]
    deficiencies: tuple[Noted, ...]  # of all rounds, without those withdrawn
    state: ReviewState
    decision: Decision | None
    decided_on: date | None
    decision_reason: str
    reviewer: str | None
    received_on: date
    rounds: tuple[RoundDates, ...]
    adjustments: tuple[Adjustment, ...]
    changes: tuple[Change, ...]  # since the round before
    is_sample: bool
    since: Difference | None = None  # what the correction cleared and raised; None in a first round
    doubts: Mapping[str, Doubt] = field(default_factory=dict[str, Doubt])  # by question, those ever set

    def with_changes(self, **changed: object) -> Case:
        """The case with some of its fields changed; what was reckoned from the others is not reckoned again."""
        now = replace(self, **changed)  # type: ignore[arg-type]  # names of its own fields
        kept = {"claimed"} if "awards" in changed else {"claimed", "marks", "score", "leverage"}
        vars(now).update({name: value for name, value in vars(self).items() if name in kept})
        return now

    @property
    def key(self) -> Key:
        """The round, as the setters of `desk.review` want it."""
        return Key(self.submission_id, self.round)

    @property
    def year_type(self) -> YearType:
        """The year type whose pass mark is applied; certification, the stricter, while it is blank or unreadable."""
        return self.submission.year_type or YearType.CERTIFICATION

    @cached_property
    def feedbacks(self) -> tuple[Feedback, ...]:
        """The feedback of each round that had one; the next round's receipt is its correction."""
        return feedbacks_of(self.rounds)

    @cached_property
    def marks(self) -> tuple[Mark, ...]:
        """One per question of the instrument; not yet known while nothing is awarded."""
        return tuple(self.mark(question.id) for question in self.instrument.questions)

    def mark(self, question: str) -> Mark:
        """The reviewer's mark of a question."""
        award = self.awards.get(question)
        return Mark(question, award.answer, award.awarded) if award and award.known else Mark(question, None, None)

    @cached_property
    def given(self) -> dict[tuple[str, str], Verdict]:
        """The verdicts that stand, without those taken back."""
        return {key: given.verdict for key, given in self.verdicts.items() if given.verdict is not None}

    @cached_property
    def claimed(self) -> Score:
        """2.6 by the assessor's claims."""
        marks = claimed_marks(self.submission, self.instrument)
        return score(marks, self.instrument, self.year_type, self.edition, "claimed")

    @cached_property
    def score(self) -> Score:
        """2.6 by the reviewer's awards; a range while anything is not yet known."""
        return score(self.marks, self.instrument, self.year_type, self.edition, "awarded")

    @cached_property
    def leverage(self) -> Leverage:
        """2.6: which open questions can still turn the result, and by how much."""
        return leverage(self.marks, self.instrument, self.year_type, self.edition)

    @cached_property
    def progress(self) -> Progress:
        """How many questions are reviewed, in all and by element."""
        return progress(self.instrument.questions, self.given, self.marks)

    @property
    def open_deficiencies(self) -> tuple[Noted, ...]:
        """Those still to be put right."""
        return tuple(noted for noted in self.deficiencies if noted.open)

    @property
    def intake_open(self) -> tuple[str, ...]:
        """What of 2.2 and 2.3 is not settled: refused by the reviewer, or doubted by the program and not accepted."""
        return tuple(
            item.message or item.item
            for item in self.pre_review.intake
            if _unsettled(item.status, self.given.get((INTAKE, item.item)))
        )

    def deadlines(self, on: date) -> Deadlines | None:
        """2.7: what is due when; None before the first feedback."""
        return deadlines(self.feedbacks, self.adjustments, self.edition, on)


def case_score(case: Case) -> Score:
    """2.6 by the reviewer's awards; a range while anything is not yet known."""
    return case.score


def standing_of(case: Case, on: date) -> Standing:
    """Everything a decision on that day rests on."""
    return Standing(
        state=case.state,
        intake_open=case.intake_open,
        n_questions=case.progress.n_questions,
        n_reviewed=case.progress.n_reviewed,
        score=case.score,
        open_deficiencies=case.open_deficiencies,
        deadlines=case.deadlines(on),
        unexplained=unexplained(case.given, case.deficiencies),
        year_type_stated=case.submission.year_type is not None,
    )


def feedbacks_of(rounds: tuple[RoundDates, ...]) -> tuple[Feedback, ...]:
    """The rounds' feedback as 2.7's clocks want it."""
    arrivals = {each.round: each.received_on for each in rounds}
    return tuple(
        Feedback(each.round, each.feedback_sent_on, each.feedback_received_on, arrivals.get(each.round + 1))
        for each in rounds
        if each.feedback_sent_on is not None
    )


def edition_of(edition_id: str, received_on: date) -> Edition:
    """The edition of that id; the one in force on the day of receipt where this program does not know it."""
    known = {edition.id: edition for edition in EDITIONS}
    return known.get(edition_id) or edition_on(received_on)


def _unsettled(suggested: Status, verdict: Verdict | None) -> bool:
    if verdict is None:
        return suggested in (Status.NOT_MET, Status.NEEDS_REVIEWER)
    return verdict is Verdict.NOT_ACCEPTED
