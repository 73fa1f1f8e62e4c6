"""The queue: what is on the desk, most urgent first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from sqlalchemy import RowMapping, exists, select

from secor_qa.desk.opening import Desk
from secor_qa.procedure.words import Decision, ReviewState, YearType
from secor_qa.store.reviews import count_closed, load_queue
from secor_qa.store.tables import submissions

MANY = 500
"""Counted no further: that there are so many is all that anybody reads off it."""


@dataclass(frozen=True)
class QueueRow:
    """One submission in the queue. `due_on` is the date that governs (2.7); None before the first feedback."""

    submission_id: str
    employer: str
    year_type: YearType | None
    state: ReviewState
    reviewer: str | None
    round: int
    n_questions: int
    n_reviewed: int
    due_on: date | None
    days_left: int | None  # calendar days; 0 on the last day, negative afterwards
    overdue: bool
    decision: Decision | None
    received_on: date
    is_sample: bool
    score_note: str  # e.g. "86.67 %, passed"; empty while no round has ended


def queue(desk: Desk, closed: bool = False, text: str = "", limit: int | None = None) -> list[QueueRow]:
    """The open submissions: by due date, those without one after them, the longest here first; then the closed ones,
    latest decision first, if asked. With a text, those whose employer, id or reviewer contains each of its words.
    """
    today = desk.today()
    with desk.store.read() as connection:
        rows = load_queue(connection, False, text, limit)
        rows += load_queue(connection, True, text, limit) if closed else []
    return [_row(kept, today) for kept in rows]


def is_empty(desk: Desk) -> bool:
    """Whether the store holds no submission at all."""
    with desk.store.read() as connection:
        return not connection.execute(select(exists().select_from(submissions))).scalar_one()


def has_samples(desk: Desk) -> bool:
    """Whether any of the submissions is sample data."""
    with desk.store.read() as connection:
        wanted = select(submissions.c.submission_id).where(submissions.c.is_sample).limit(1)
        return connection.execute(wanted).first() is not None


def _row(kept: RowMapping, today: date) -> QueueRow:
    due_on: date | None = kept["due_on"]
    days_left = (due_on - today).days if due_on else None
    return QueueRow(
        submission_id=kept["submission_id"],
        employer=kept["employer_legal_name"],
        year_type=YearType(kept["year_type"]) if kept["year_type"] else None,
        state=ReviewState(kept["state"]),
        reviewer=kept["reviewer"],
        round=kept["n_rounds"],
        n_questions=kept["n_questions"],
        n_reviewed=kept["n_reviewed"],
        due_on=due_on,
        days_left=days_left,
        overdue=days_left is not None and days_left < 0,
        decision=Decision(kept["decision"]) if kept["decision"] else None,
        received_on=kept["received_on"],
        is_sample=kept["is_sample"],
        score_note=_score_note(kept["overall_pct"], kept["passed"]),
    )


def _score_note(pct: float | None, passed: bool | None) -> str:
    outcome = {True: "passed", False: "not passed", None: "" if pct is None else "cannot tell yet"}[passed]
    return ", ".join(part for part in ("" if pct is None else f"{pct:.2f} %", outcome) if part)


def closed_queue(desk: Desk, text: str = "", limit: int = 200) -> tuple[list[QueueRow], int]:
    """The closed submissions whose employer, id or reviewer contains the text, latest decision first, up to a limit;
    and how many are closed in all, counted up to `MANY`.
    """
    with desk.store.read() as connection:
        rows = load_queue(connection, True, text, limit) if limit else []
        return [_row(kept, desk.today()) for kept in rows], count_closed(connection, MANY)
