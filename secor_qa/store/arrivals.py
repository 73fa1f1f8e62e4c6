"""Taking submissions and their later rounds into the store; removing those that are sample data."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Table, and_, bindparam, delete, insert, or_, select, update

from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.scoring import Score
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import ReviewState
from secor_qa.store import rows, tables
from secor_qa.store.codec import to_json
from secor_qa.store.marks import Key


@dataclass(frozen=True)
class Arrival:
    """One package as it goes into the store: what was sent, and what the program made of it."""

    submission: Submission
    instrument: Instrument
    pre_review: PreReview | None
    claimed: Score | None
    received_on: date
    package_sha256: str
    package_name: str = ""
    file_hashes: tuple[str, ...] = ()  # of every file that is kept of it


def next_number(connection: Connection, name: str, count: int = 1) -> int:
    """The next number of a counter, the first of `count`; one that was handed out never comes again."""
    counter = tables.counters.c
    connection.execute(update(tables.counters).where(counter.name == name).values(value=counter.value + count))
    return connection.execute(select(counter.value).where(counter.name == name)).scalar_one() - count + 1


def find_package(connection: Connection, package_sha256: str) -> tuple[str, int] | None:
    """The submission and round that came in this very package, if one did."""
    rounds = tables.rounds.c
    found = connection.execute(
        select(rounds.submission_id, rounds.round).where(rounds.package_sha256 == package_sha256).limit(1)
    ).first()
    return (found.submission_id, found.round) if found else None


def find_previous(connection: Connection, submission: Submission) -> str | None:
    """The open submission that this one corrects: the one it names, else the same employer's that awaits a correction.

    It may be named by its id here, its package's name or its SECOR number.
    """
    table, rounds = tables.submissions.c, tables.rounds.c
    named, number = (submission.text(name).strip() for name in ("previous_submission", "secor_number"))
    packages = select(rounds.submission_id).where(rounds.package_name == named)
    is_named = or_(table.submission_id == named, table.submission_id.in_(packages), table.secor_number == named)
    is_same = and_(table.secor_number == number, table.state == ReviewState.AWAITING_CORRECTION)
    employer = submission.text("employer_legal_name").strip().casefold()
    for wanted, condition in ((named, is_named), (number, is_same)):
        if not wanted:
            continue
        found = connection.execute(
            select(table.submission_id, table.employer_legal_name, table.secor_number)
            .where(condition, table.state != ReviewState.CLOSED)
            .order_by(table.received_on.desc(), table.submission_id.desc())
        ).all()
        for row in found:
            same_employer = row.employer_legal_name.casefold() == employer
            if row.submission_id == named or same_employer or (wanted is named and row.secor_number == number != ""):
                return row.submission_id
    return None


def add_submission(connection: Connection, arrival: Arrival, edition_id: str, is_sample: bool) -> str:
    """Insert a new submission with its first round and give its id."""
    submission_id = new_id(connection, arrival.received_on)
    instrument_sha256 = save_instrument(connection, arrival.instrument)
    row = submission_row(submission_id, arrival, instrument_sha256, edition_id, is_sample)
    connection.execute(insert(tables.submissions), [row])
    add_round(connection, submission_id, 1, arrival)
    return submission_id


def new_id(connection: Connection, received_on: date) -> str:
    """An id for a submission that no other has or had, e.g. 2026-00042."""
    return f"{received_on.year}-{next_number(connection, 'submission'):05d}"


def submission_row(
    submission_id: str, arrival: Arrival, instrument_sha256: str, edition_id: str, is_sample: bool
) -> rows.Row:
    """The row of a submission that was just received."""
    nothing_yet = (
        "reviewer",
        "decision",
        "decided_on",
        "decided_by",
        "decision_reason",
        "due_on",
        "overall_pct",
        "passed",
    )
    return {
        "submission_id": submission_id,
        "instrument_sha256": instrument_sha256,
        "edition_id": edition_id,
        "received_on": arrival.received_on,
        "state": ReviewState.RECEIVED,
        "n_rounds": 1,
        "n_reviewed": 0,
        "is_sample": is_sample,
        **rows.submission_facts(arrival.submission, arrival.instrument),
        **dict.fromkeys(nothing_yet),
    }


def add_round(connection: Connection, submission_id: str, number: int, arrival: Arrival) -> None:
    """Insert a round with its questions, suggestions and claimed score."""
    for table, made in round_rows(submission_id, number, arrival).items():
        if made:
            connection.execute(insert(table), made)


def round_rows(submission_id: str, number: int, arrival: Arrival) -> dict[Table, list[rows.Row]]:
    """Every row of a round that was just received, by table, in the order in which they may be inserted.

    Without a pre-review there are no checks; `closed_checks` makes those of a review taken in closed.
    """
    key: rows.Row = {"submission_id": submission_id, "round": number}
    sent = {"package_sha256": arrival.package_sha256, "package_name": arrival.package_name}
    no_feedback = {"feedback_sent_on": None, "feedback_received_on": None, "due_on": None}
    submission, instrument = arrival.submission, arrival.instrument
    questions = [question.id for question in instrument.questions]
    return {
        tables.rounds: [key | sent | no_feedback | {"received_on": arrival.received_on}],
        tables.packages: [key | {"submission_json": to_json(submission)}],
        tables.documents: [key | {"sha256": sha256} for sha256 in arrival.file_hashes],
        tables.questions: rows.question_rows(key, submission, instrument),
        tables.checks: rows.check_rows(key, questions, arrival.pre_review) if arrival.pre_review else [],
        tables.intake: rows.intake_rows(key, arrival.pre_review.intake if arrival.pre_review else ()),
        tables.scores: rows.score_rows(key, arrival.claimed) if arrival.claimed else [],
    }


def replace_reading(connection: Connection, key: Key, arrival: Arrival) -> None:
    """Put what was read of a round, and what is suggested for it, in place of what stood there; marks stay."""
    table = tables.packages
    connection.execute(update(table).where(key.of(table)).values(submission_json=to_json(arrival.submission)))
    if arrival.pre_review is None:
        return
    questions = [question.id for question in arrival.instrument.questions]
    checks, intake = tables.checks, tables.intake
    of_check = and_(key.of(checks), checks.c.question == bindparam("q"), checks.c.check == bindparam("c"))
    of_item = and_(key.of(intake), intake.c.item == bindparam("i"))
    suggested = [
        {"q": row["question"], "c": row["check"], "suggestion": row["suggestion"], "said_json": row["said_json"]}
        for row in rows.check_rows({}, questions, arrival.pre_review)
    ]
    items = [
        {"i": row["item"], "suggestion": row["suggestion"], "message": row["message"]}
        for row in rows.intake_rows({}, arrival.pre_review.intake)
    ]
    for said, where, values in ((checks, of_check, suggested), (intake, of_item, items)):
        if values:
            connection.execute(update(said).where(where), values)


def save_instrument(connection: Connection, instrument: Instrument) -> str:
    """Keep an instrument as it is now (once) and give its hash."""
    kept = to_json(instrument)
    sha256 = hashlib.sha256(kept.encode("ascii")).hexdigest()
    table = tables.instruments
    if not connection.execute(select(table.c.sha256).where(table.c.sha256 == sha256)).first():
        row: dict[str, Any] = {"sha256": sha256, "instrument_id": instrument.id}
        row |= {"instrument_version": instrument.version, "instrument_json": kept}
        connection.execute(insert(table), [row])
    return sha256


def remove_samples(connection: Connection) -> tuple[list[str], list[str]]:
    """Remove all sample data but its events; give the ids removed and the hashes of documents that nobody uses now."""
    table, used = tables.submissions.c, tables.documents.c
    samples = select(table.submission_id).where(table.is_sample)
    ids = list(connection.execute(samples.order_by(table.submission_id)).scalars())
    theirs = select(used.sha256).where(used.submission_id.in_(samples))
    unused = connection.execute(theirs.except_(select(used.sha256).where(used.submission_id.not_in(samples))))
    hashes = list(unused.scalars())
    prints = tables.prints.c
    theirs = select(prints.print_id).where(prints.submission_id.in_(samples))
    connection.execute(delete(tables.bands).where(tables.bands.c.print_id.in_(theirs)))
    for each in reversed(tables.metadata.sorted_tables):
        if "submission_id" in each.c and each not in (tables.events, tables.submissions):
            connection.execute(delete(each).where(each.c.submission_id.in_(samples)))
    connection.execute(delete(tables.submissions).where(table.is_sample))
    return ids, hashes
