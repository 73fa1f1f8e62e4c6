"""Reading whole reviews: a submission's row, its rounds, one round with everything in it, and the queue."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, case, func, or_, select, update

from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.deadlines import Adjustment
from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Check, ReviewState
from secor_qa.store import tables
from secor_qa.store.codec import from_json
from secor_qa.store.columns import Words
from secor_qa.store.deficiencies import Noted, load_deficiencies
from secor_qa.store.marks import INTAKE, Award, Given, Key, award_of, given_of
from secor_qa.store.rows import pre_review_of

_CHECK_ORDER = case({check.value: number for number, check in enumerate(Check)}, value=tables.checks.c.check)


@dataclass(frozen=True)
class RoundDates:
    """When a round came in, and when its feedback went out and was received."""

    round: int
    received_on: date
    feedback_sent_on: date | None
    feedback_received_on: date | None


@dataclass(frozen=True)
class KeptRound:
    """One round as it is kept. Verdicts by (question, check) or ("intake", item); only those ever given are in it."""

    key: Key
    head: RowMapping  # the submission's row
    submission: Submission
    pre_review: PreReview
    verdicts: dict[tuple[str, str], Given]
    awards: dict[str, Award]
    deficiencies: tuple[Noted, ...]
    rounds: tuple[RoundDates, ...]
    adjustments: tuple[Adjustment, ...]


_HEAD = select(tables.submissions).where(tables.submissions.c.submission_id == bindparam("named", type_=Words))


def load_head(connection: Connection, submission_id: str) -> RowMapping:
    """The submission's row. Raises NotFound."""
    row = connection.execute(_HEAD, {"named": submission_id}).mappings().first()
    if row is None:
        raise NotFound(
            Problem(submission_id, "There is no such submission here.", "Look for it in the queue; it may be removed.")
        )
    return row


def change_head(connection: Connection, submission_id: str, **values: Any) -> None:
    """Set columns of the submission's row."""
    table = tables.submissions
    connection.execute(update(table).where(table.c.submission_id == submission_id).values(values))


def load_submission(connection: Connection, key: Key) -> Submission:
    """What was sent in a round. Raises NotFound."""
    table = tables.packages
    kept = connection.execute(select(table.c.submission_json).where(key.of(table))).scalar()
    if kept is None:
        raise NotFound(
            Problem(f"{key.submission_id}, round {key.round}", "What was sent in that round is not kept here.", "")
        )
    return from_json(Submission, kept)


def load_round(connection: Connection, submission_id: str, number: int | None = None) -> KeptRound:
    """A round, the latest unless another is asked for, with everything in it. Raises NotFound."""
    head = load_head(connection, submission_id)
    key = Key(submission_id, number or head["n_rounds"])
    submission = load_submission(connection, key)
    table, intake = tables.checks, tables.intake
    questions = load_awards(connection, key)
    order = {question: position for position, question in enumerate(questions)}
    checks = list(
        connection.execute(select(table).where(key.of(table)).order_by(table.c.question, _CHECK_ORDER)).mappings()
    )
    checks.sort(key=lambda row: order.get(row["question"], len(order)))
    items = list(connection.execute(select(intake).where(key.of(intake)).order_by(intake.c.position)).mappings())
    verdicts = {(row["question"], row["check"]): given_of(row) for row in checks if row["version"]}
    verdicts |= {(INTAKE, row["item"]): given_of(row) for row in items if row["version"]}
    return KeptRound(
        key=key,
        head=head,
        submission=submission,
        pre_review=pre_review_of(checks, items),
        verdicts=verdicts,
        awards={question: award for question, award in questions.items() if award.version},
        deficiencies=load_deficiencies(connection, submission_id),
        rounds=load_rounds(connection, submission_id),
        adjustments=load_adjustments(connection, submission_id),
    )


def load_awards(connection: Connection, key: Key) -> dict[str, Award]:
    """Every question's award, given or not, in the instrument's order."""
    table = tables.questions
    found = connection.execute(select(table).where(key.of(table)).order_by(table.c.position)).mappings()
    return {row["question"]: award_of(row) for row in found}


def load_verdicts(connection: Connection, key: Key, question: str) -> dict[str, Given]:
    """The verdicts on one question, by check; only those ever given."""
    table = tables.checks
    found = connection.execute(select(table).where(key.of(table), table.c.question == question)).mappings()
    return {row["check"]: given_of(row) for row in found if row["version"]}


def load_rounds(connection: Connection, submission_id: str) -> tuple[RoundDates, ...]:
    """The dates of all rounds, in order."""
    table = tables.rounds
    columns = (table.c.round, table.c.received_on, table.c.feedback_sent_on, table.c.feedback_received_on)
    found = connection.execute(select(*columns).where(table.c.submission_id == submission_id).order_by(table.c.round))
    return tuple(RoundDates(*row) for row in found)


def load_adjustments(connection: Connection, submission_id: str) -> tuple[Adjustment, ...]:
    """The extensions and pauses, in the order in which they were made."""
    table = tables.adjustments
    columns = (table.c.kind, table.c.from_on, table.c.days, table.c.reason, table.c.whole_process)
    found = connection.execute(select(*columns).where(table.c.submission_id == submission_id).order_by(table.c.number))
    return tuple(Adjustment(*row) for row in found)


def load_queue(connection: Connection, closed: bool, text: str = "", limit: int | None = None) -> list[RowMapping]:
    """The rows of the submissions that are open, most urgent first, or of the closed ones, those decided last first.

    `text` narrows them to those whose employer, id or reviewer has each of its words.
    """
    table = tables.submissions.c
    order = (table.decided_on.desc(),) if closed else (table.due_on.is_(None), table.due_on, table.received_on)
    states = [ReviewState.CLOSED] if closed else _OPEN
    wanted = select(tables.submissions).where(table.state.in_(states)).order_by(*order, table.submission_id)
    for word in text.split():
        columns = (table.employer_legal_name, table.submission_id, table.reviewer)
        wanted = wanted.where(or_(*(column.icontains(word, autoescape=True) for column in columns)))
    return list(connection.execute(wanted.limit(limit)).mappings())


def count_closed(connection: Connection, most: int) -> int:
    """How many submissions are closed, counted no further than `most`."""
    table = tables.submissions.c
    counted = select(table.submission_id).where(table.state == ReviewState.CLOSED).limit(most).subquery()
    return connection.execute(select(func.count()).select_from(counted)).scalar_one()


_OPEN = [state for state in ReviewState if state is not ReviewState.CLOSED]
