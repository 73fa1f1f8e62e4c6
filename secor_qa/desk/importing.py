"""Taking in reviews that were closed elsewhere (or made up), all in one transaction."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import islice

from sqlalchemy import Connection, insert

from secor_qa.desk.closed_rows import Pinned, Rows, decided_at, rows_of
from secor_qa.desk.history import ClosedReview
from secor_qa.desk.opening import Desk
from secor_qa.store import tables
from secor_qa.store.arrivals import find_package, new_id, next_number, save_instrument
from secor_qa.store.closed_checks import save_closed_checks
from secor_qa.store.codec import to_json
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Hand
from secor_qa.store.rows import Row

_AT_ONCE = 100


def import_history(desk: Desk, reviews: Iterable[ClosedReview]) -> int:
    """Take in closed reviews; give how many were new. One that is here already changes nothing.

    Their checks carry verdicts but no suggestions: nobody asked the program at the time. Raises NotFound for an
    instrument that is not known here, ValueError for marks that are not the instrument's.
    """
    n_new = 0
    instruments: dict[str, Pinned] = {}
    reviews, hand = iter(reviews), desk.hand
    with desk.store.write() as connection:
        while batch := list(islice(reviews, _AT_ONCE)):
            gathered: Rows = {}
            rounds: list[Row] = []
            others: list[Row] = []
            happened: list[Event] = []
            for package, review in {_hash(review): review for review in batch}.items():
                if find_package(connection, package):
                    continue
                named = review.submission.text("instrument")
                if named not in instruments:
                    instrument = desk.instruments(named)
                    instruments[named] = Pinned(instrument, save_instrument(connection, instrument))
                happened.append(_gather(connection, review, instruments[named], package, hand, gathered))
                of_round = {"of_submission": happened[-1].submission_id, "of_round": len(review.rounds)}
                rounds.append(of_round | {"of_reviewer": review.reviewer, "of_moment": decided_at(review)})
                others += [
                    of_round | {"of_question": question, "of_check": check, "verdict": verdict}
                    for (question, check), verdict in review.verdicts.items()
                ]
            for table in tables.metadata.sorted_tables:
                if gathered.get(table):
                    connection.execute(insert(table), gathered[table])
            save_closed_checks(connection, rounds, others)
            append(connection, *happened)
            n_new += len(happened)
    return n_new


def _gather(
    connection: Connection, review: ClosedReview, pinned: Pinned, package: str, hand: Hand, gathered: Rows
) -> Event:
    """Add the rows of one review to those gathered; give the event that tells of it."""
    submission_id = new_id(connection, review.received_on)
    n_deficiencies = len(review.deficiencies)
    first = next_number(connection, "deficiency", n_deficiencies) if n_deficiencies else 0
    for table, rows in rows_of(submission_id, review, pinned, package, first, hand).items():
        gathered.setdefault(table, []).extend(rows)
    what = f"{review.decision} on {review.decided_on.isoformat()} by {review.reviewer}"
    return Event(
        hand.at, hand.who, "history taken in", submission_id, len(review.rounds), after=what, why=review.reason
    )


def _hash(review: ClosedReview) -> str:
    return hashlib.sha256(to_json(review.submission).encode("ascii")).hexdigest()
