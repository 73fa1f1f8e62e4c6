"""Reviews for the desk's tests: received, half done, done, sent back, corrected, closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import count

from builders import ON, make_instrument, make_item, make_row, make_submission

from secor_qa.desk import Desk
from secor_qa.desk.case import Case
from secor_qa.desk.history import ClosedDeficiency, ClosedReview, ClosedRound
from secor_qa.desk.marking import stepping
from secor_qa.desk.receive import Received, receive_submission
from secor_qa.desk.review import INTAKE, open_case
from secor_qa.procedure.scoring import Mark
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Answer, Check, Decision, DeficiencyKind, Verdict
from secor_qa.store.marks import save_award, save_verdicts

_packages = count(1)


def received(desk: Desk, submission: Submission | None = None, package: str = "", **more: object) -> Received:
    """A submission that was just taken in."""
    return receive_submission(desk, submission or clean(), package or f"package {next(_packages)}", **more)  # type: ignore[arg-type]


def clean(**changes: object) -> Submission:
    """A submission to the tiny instrument that answers everything, with full points claimed."""
    rows = tuple(
        make_row(question.id, points_claimed=Decimal(question.points)) for question in make_instrument().questions
    )
    return replace(make_submission(*rows), **changes)  # type: ignore[arg-type]


def with_notes(submission: Submission, question: str, notes: str) -> Submission:
    """The same with other notes at one question."""
    rows = tuple(replace(row, notes=notes) if row.question == question else row for row in submission.answers)
    return replace(submission, answers=rows)


def begun(desk: Desk, **changes: object) -> Case:
    """A new submission, opened."""
    return open_case(desk, received(desk, clean(**changes)).submission_id)


def finish(desk: Desk, case: Case, awarded: Callable[[int], int] = lambda points: points) -> Case:
    """Every check accepted, intake settled, and points awarded, in one step; the case as it then stands."""
    with stepping(desk, case.key) as (connection, turns):
        for question in case.instrument.questions:
            wanted: dict[str, tuple[Verdict | None, int]] = {
                check: _accepted(case, question.id, check) for check in Check
            }
            save_verdicts(connection, case.key, question.id, wanted, desk.hand, turns)
            seen = case.awards.get(question.id)
            points, version = awarded(question.points), seen.version if seen else 0
            save_award(connection, case.key, question.id, Answer.YES, points, version, desk.hand, turns)
        wanted = {item.item: _accepted(case, INTAKE, item.item) for item in case.pre_review.intake}
        save_verdicts(connection, case.key, INTAKE, wanted, desk.hand, turns)
    return open_case(desk, case.submission_id)


def _accepted(case: Case, subject: str, check: str) -> tuple[Verdict | None, int]:
    seen = case.verdicts.get((subject, check))
    return Verdict.ACCEPTED, seen.version if seen else 0


def later(desk: Desk, days: int) -> Desk:
    """The same desk some days later."""
    return replace(desk, today=lambda: ON + timedelta(days=days), now=lambda: desk.now() + timedelta(days=days))


def closed_review(number: int = 1, **changes: object) -> ClosedReview:
    """A review of the tiny instrument that took two rounds and was accepted."""
    instrument = make_instrument()
    submission = make_submission(
        *(make_row(question.id) for question in instrument.questions),
        items=(make_item(),),
        employer_legal_name=f"Closed Example {number} Ltd.",
        secor_number=f"S-{number:04d}",
    )
    question = instrument.questions[0].id
    review = ClosedReview(
        submission=submission,
        is_sample=True,
        received_on=date(2023, 3, 1),
        reviewer="Jo Example",
        rounds=(ClosedRound(date(2023, 3, 1), date(2023, 3, 6), date(2023, 3, 7)), ClosedRound(date(2023, 3, 15))),
        marks=tuple(Mark(each.id, Answer.YES, each.points) for each in instrument.questions),
        decision=Decision.ACCEPTED,
        decided_on=date(2023, 3, 20),
        reason="In order after one correction.",
        verdicts={(question, Check.CURRENCY): Verdict.NOT_ACCEPTED},
        deficiencies=(ClosedDeficiency(1, question, Check.CURRENCY, DeficiencyKind.ACTIONABLE, "An older record.", 2),),
    )
    return replace(review, **changes)  # type: ignore[arg-type]
