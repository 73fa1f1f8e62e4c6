"""A closed review as the rows that are kept of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time

from sqlalchemy import Table

from secor_qa.desk.history import ClosedDeficiency, ClosedReview
from secor_qa.procedure.deadlines import Feedback, deadlines
from secor_qa.procedure.edition import Edition, edition_on
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.scoring import Score, claimed_marks, score, show_pct
from secor_qa.procedure.words import Answer, ReviewState, YearType
from secor_qa.store import tables
from secor_qa.store.arrivals import Arrival, round_rows, submission_row
from secor_qa.store.marks import Hand
from secor_qa.store.rows import Row, score_rows

Rows = dict[Table, list[Row]]


@dataclass(frozen=True)
class Pinned:
    """An instrument and the hash under which it is kept."""

    instrument: Instrument
    sha256: str


def rows_of(
    submission_id: str, review: ClosedReview, pinned: Pinned, package: str, first_deficiency: int, hand: Hand
) -> Rows:
    """Every row of a closed review but its checks, by table. Only the last round has questions; the others dates.

    Raises ValueError for marks that are not the instrument's.
    """
    instrument, edition = pinned.instrument, edition_on(review.received_on)
    year_type = review.submission.year_type or YearType.CERTIFICATION
    claims = claimed_marks(review.submission, instrument)
    claimed = score(claims, instrument, year_type, edition, "claimed")
    awarded = score(review.marks, instrument, year_type, edition, "awarded")
    last, n_rounds = review.rounds[-1], len(review.rounds)
    arrival = Arrival(review.submission, instrument, None, claimed, last.received_on, package)
    rows = round_rows(submission_id, n_rounds, arrival)
    _mark(rows, review)
    rows[tables.scores] += score_rows({"submission_id": submission_id, "round": n_rounds}, awarded)
    rows[tables.rounds] = _rounds(submission_id, review, package, edition)
    n_reviewed = sum(row["reviewed"] for row in rows[tables.questions])
    head = submission_row(submission_id, arrival, pinned.sha256, edition.id, review.is_sample)
    rows[tables.submissions] = [head | _closed(review, awarded) | {"n_reviewed": n_reviewed}]
    rows[tables.deficiencies] = [
        _deficiency(submission_id, number, noted, hand)
        for number, noted in enumerate(review.deficiencies, first_deficiency)
    ]
    return rows


def _closed(review: ClosedReview, awarded: Score) -> Row:
    return {
        "received_on": review.received_on,
        "state": ReviewState.CLOSED,
        "reviewer": review.reviewer,
        "decision": review.decision,
        "decided_on": review.decided_on,
        "decided_by": review.reviewer,
        "decision_reason": review.reason,
        "n_rounds": len(review.rounds),
        "overall_pct": show_pct(awarded.overall.pct),
        "passed": awarded.passed,
    }


def _mark(rows: Rows, review: ClosedReview) -> None:
    """Write the reviewer's awards into the rows of the last round. As every check has its verdict, a question whose
    points are known is reviewed.
    """
    at = decided_at(review)
    marks = {mark.question: mark for mark in review.marks}
    for row in rows[tables.questions]:
        mark = marks.get(row["question"])
        if mark is None or (mark.awarded is None and mark.answer is not Answer.NA):
            continue
        row |= {"awarded_answer": mark.answer, "awarded": mark.awarded, "awarded_by": review.reviewer}
        row |= {"awarded_at": at, "version": 1, "reviewed": True}


def decided_at(review: ClosedReview) -> datetime:
    """The moment that stands for the day of the decision."""
    return datetime.combine(review.decided_on, time(12), UTC)


def _rounds(submission_id: str, review: ClosedReview, package: str, edition: Edition) -> list[Row]:
    rows: list[Row] = []
    feedbacks: list[Feedback] = []
    for number, each in enumerate(review.rounds, 1):
        if each.feedback_sent_on:
            feedbacks.append(Feedback(number, each.feedback_sent_on, each.feedback_received_on))
        clocks = deadlines(feedbacks, (), edition, review.decided_on) if each.feedback_sent_on else None
        rows.append(
            {
                "submission_id": submission_id,
                "round": number,
                "received_on": each.received_on,
                "package_sha256": package if number == len(review.rounds) else f"{package} round {number}",
                "package_name": "",
                "feedback_sent_on": each.feedback_sent_on,
                "feedback_received_on": each.feedback_received_on,
                "due_on": clocks.correction_due_on if clocks else None,
            }
        )
    return rows


def _deficiency(submission_id: str, number: int, noted: ClosedDeficiency, hand: Hand) -> Row:
    return {
        "deficiency_id": f"D{number:06d}",
        "submission_id": submission_id,
        "round": noted.round,
        "question": noted.question,
        "check": noted.check,
        "kind": noted.kind,
        "wording": noted.wording,
        "noted_by_assessor": noted.noted_by_assessor,
        "open": noted.resolved_round is None,
        "resolved_round": noted.resolved_round,
        "withdrawn": False,
        "changed_by": hand.who,
        "changed_at": hand.at,
        "version": 1,
    }
