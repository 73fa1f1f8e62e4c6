"""2.8, 2.14, 2.15: what may be decided now, what stands in the way, and who must be told.

A weak action plan never stands in the way of acceptance (2.12).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from secor_qa.procedure.deadlines import Deadlines
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.review import Deficiency, Step, allowed_steps
from secor_qa.procedure.scoring import Score
from secor_qa.procedure.words import Check, Decision, DeficiencyKind, ReviewState


@dataclass(frozen=True)
class Standing:
    """Everything that a decision rests on."""

    state: ReviewState
    intake_open: tuple[str, ...]  # what of 2.2 and 2.3 is not settled, one short text each
    n_questions: int
    n_reviewed: int
    score: Score  # the reviewer's
    open_deficiencies: tuple[Deficiency, ...]
    deadlines: Deadlines | None  # None before the first feedback
    unexplained: tuple[tuple[str, Check], ...] = ()  # not accepted, but no deficiency says why; see `unexplained`
    year_type_stated: bool = True  # False: the score is by the certification mark, and nothing can be accepted

    @property
    def blocking(self) -> tuple[Deficiency, ...]:
        """The deficiencies that keep the submission from acceptance."""
        return tuple(deficiency for deficiency in self.open_deficiencies if deficiency.blocks)


@dataclass(frozen=True)
class Possible:
    """One decision: whether it may be taken now, what stands in the way, and what speaks for it. Sentences."""

    decision: Decision
    allowed: bool  # exactly where there are no blockers
    blockers: tuple[str, ...]
    reasons: tuple[str, ...]


_STEPS = {
    Decision.ACCEPTED: Step.ACCEPT,
    Decision.RETURNED: Step.SEND_FEEDBACK,
    Decision.INVALID: Step.MARK_INVALID,
}

_NOT_NOW = {
    ReviewState.RECEIVED: "The review has not begun.",
    ReviewState.IN_REVIEW: "",  # every decision may be taken
    ReviewState.AWAITING_CORRECTION: "The assessor has the feedback; the correction has not come in.",
    ReviewState.CLOSED: "The review is closed; reopen it, with a reason, to decide again.",
}

_ADDRESSEES = {
    Decision.ACCEPTED: ("employer", "governing_body"),  # 2.14
    Decision.RETURNED: ("assessor",),  # 2.7
    Decision.INVALID: ("employer",),  # 2.15
}


def addressees(decision: Decision) -> tuple[str, ...]:
    """2.7, 2.14, 2.15: who must be told in writing: "employer", "governing_body", "assessor"."""
    return _ADDRESSEES[decision]


def possible_decisions(standing: Standing, edition: Edition, on: date) -> tuple[Possible, ...]:
    """One for each decision, in the order of `Decision`; `on` is the day of deciding."""
    return tuple(_possible(decision, standing, edition, on) for decision in Decision)


def _possible(decision: Decision, standing: Standing, edition: Edition, on: date) -> Possible:
    if _STEPS[decision] not in allowed_steps(standing.state):
        return Possible(decision, False, (_NOT_NOW[standing.state],), ())
    if decision is Decision.ACCEPTED:
        blockers, reasons = tuple(_against_accepting(standing)), tuple(_for_accepting(standing, edition))
    elif decision is Decision.RETURNED:
        blockers, reasons = tuple(_against_returning(standing, edition, on)), tuple(_for_returning(standing))
    else:
        blockers, reasons = tuple(_against_invalid(standing, on)), tuple(_for_invalid(standing, on))
    return Possible(decision, not blockers, blockers, reasons if not blockers else ())


def _against_accepting(standing: Standing) -> Iterator[str]:
    yield from _intake(standing)
    yield from _year_type(standing)
    yield from _unreviewed(standing)
    yield from _score(standing)
    yield from map(_open, standing.blocking)
    for question, check in standing.unexplained:
        yield (
            f"Question {question}: {check.label} ({check.clause}) is not accepted, but no deficiency says why; "
            "note one, or change the verdict."
        )
    for sentence in _late(standing):
        yield f"{sentence} If more time was granted, record the extension or pause with its reason."


def _for_accepting(standing: Standing, edition: Edition) -> Iterator[str]:
    year = standing.score.year_type
    yield f"The overall score reaches the {edition.overall_min_pct(year)} % that a {year} year requires (2.6)."
    floor = edition.element_min_pct(year)
    if floor is not None:
        yield f"Every element that has a percentage reaches {floor} % (2.6)."
    yield f"All {standing.n_questions} questions are reviewed, and no deficiency that blocks is open (2.5)."
    n_waiting = len(standing.open_deficiencies) - len(standing.blocking)
    if n_waiting:
        points = "1 point stays open and is" if n_waiting == 1 else f"{n_waiting} points stay open and are"
        yield f"{points} for the action plan or for next time; none of that blocks (2.11, 2.12)."


def _against_returning(standing: Standing, edition: Edition, on: date) -> Iterator[str]:
    if not _falls_short(standing):
        only_plan = any(each.kind is DeficiencyKind.ACTIONABLE for each in standing.open_deficiencies)
        yield (
            "Only the action plan is deficient, and a revised one is not required for passing (2.12)."
            if only_plan
            else "There is nothing to correct: no deficiency that blocks is open, critical data is settled "
            "and the score does not fall short."
        )
    clocks = standing.deadlines
    if clocks is not None and on > clocks.total_due_on:
        yield (
            f"The {edition.total_days} days of the whole process ended on {clocks.total_due_on.isoformat()}, "
            "so there is no further round (2.7)."
        )


def _for_returning(standing: Standing) -> Iterator[str]:
    yield from _intake(standing)
    yield from _year_type(standing)
    if standing.score.foreseen is False:
        yield from standing.score.reasons
    yield from map(_open, standing.blocking)
    for sentence in _unreviewed(standing):
        yield f"{sentence} The feedback cannot cover what is not reviewed."


def _against_invalid(standing: Standing, on: date) -> Iterator[str]:
    clocks = standing.deadlines
    if clocks is None:
        yield "No feedback has gone out; the assessor must first have the opportunity to correct (2.7)."
        return
    if not _anything_open(standing):
        yield "Nothing that fails the quality standards is open (2.8, 2.15)."
    if on <= clocks.due_on and not clocks.late_rounds:
        yield f"The time to address the deficiencies runs until {clocks.due_on.isoformat()} (2.7, 2.8)."


def _for_invalid(standing: Standing, on: date) -> Iterator[str]:
    clocks = standing.deadlines
    if clocks is not None and on > clocks.due_on:
        yield f"{clocks.reason} The deficiencies were not addressed in that time (2.8)."
    yield from _late(standing)
    yield from _intake(standing)
    yield from _year_type(standing)
    if standing.score.foreseen is False:
        yield from standing.score.reasons
    yield from map(_open, standing.blocking)


def _anything_open(standing: Standing) -> bool:
    late = standing.deadlines is not None and bool(standing.deadlines.late_rounds)
    awaited = standing.state is ReviewState.AWAITING_CORRECTION  # what was asked for is missing
    return late or awaited or _falls_short(standing)


def _falls_short(standing: Standing) -> bool:
    """Whether anything is known that the assessor must correct before acceptance."""
    missing = standing.intake_open or not standing.year_type_stated
    return bool(standing.blocking or missing or standing.score.foreseen is False)


def _intake(standing: Standing) -> Iterator[str]:
    for what in standing.intake_open:
        yield f"Not settled at intake (2.2, 2.3): {what}"


def _year_type(standing: Standing) -> Iterator[str]:
    if not standing.year_type_stated:
        yield (
            "The year type is not stated, certification or maintenance, so it is open which pass mark holds (2.6); "
            "the assessor must state it in a correction."
        )


def _unreviewed(standing: Standing) -> Iterator[str]:
    left = standing.n_questions - standing.n_reviewed
    if standing.n_questions == 0:
        yield "The submission has no question to review (2.5)."
    elif left:
        are = "is" if left == 1 else "are"
        yield f"{left} of {standing.n_questions} questions {are} not yet reviewed (2.5)."


def _score(standing: Standing) -> Iterator[str]:
    if standing.score.basis != "awarded":
        yield "The score is the assessor's claim; the reviewer's own decides (2.6)."
    if standing.score.passed is not True:
        yield from standing.score.reasons


def _late(standing: Standing) -> Iterator[str]:
    for late in standing.deadlines.late_rounds if standing.deadlines else ():
        yield f"The correction of round {late} came in after it was due (2.7, 2.8)."


def _open(deficiency: Deficiency) -> str:
    where = f"Question {deficiency.question}" if deficiency.question else "The submission"
    check = f"{deficiency.check.label} ({deficiency.check.clause})" if deficiency.check else "critical data (2.3)"
    return f"{where} has an open deficiency: {check}."
