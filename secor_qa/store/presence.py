"""Who has which submission open, and how long somebody was at a question. Neither is part of a review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from secor_qa.store.columns import Moment, Words
from secor_qa.store.desk_tables import presence, spent


@dataclass(frozen=True)
class Present:
    """A page that has the submission open, and the question it shows."""

    who: str
    page: str
    question: str
    seen_at: datetime


# Made once, since every open page runs them every few seconds.
_GONE = delete(presence).where(
    (presence.c.seen_at < bindparam("since", type_=Moment)) | (presence.c.page == bindparam("of_page", type_=Words))
)
_COME = insert(presence)
_OTHERS = (
    select(presence.c.who, presence.c.page, presence.c.question, presence.c.seen_at)
    .where(
        presence.c.submission_id == bindparam("of_submission", type_=Words),
        presence.c.page != bindparam("of_page", type_=Words),
        presence.c.seen_at >= bindparam("since", type_=Moment),
    )
    .order_by(presence.c.who, presence.c.page)
)


def keep_presence(connection: Connection, submission_id: str, mine: Present, since: datetime) -> None:
    """A page shows a question now; pages that were last seen before `since` are forgotten."""
    connection.execute(_GONE, {"since": since, "of_page": mine.page})
    row = {"submission_id": submission_id, "page": mine.page, "who": mine.who, "question": mine.question}
    connection.execute(_COME, [row | {"seen_at": mine.seen_at}])


def others_present(connection: Connection, submission_id: str, page: str, since: datetime) -> Sequence[Present]:
    """The other pages that have the submission open, by person."""
    found = connection.execute(_OTHERS, {"of_submission": submission_id, "of_page": page, "since": since})
    return [Present(*row) for row in found]


def add_spent(
    connection: Connection, submission_id: str, question: str, who: str, seconds: float, idle_seconds: float
) -> None:
    """Add to the time that somebody was at a question."""
    where = (spent.c.submission_id == submission_id) & (spent.c.question == question) & (spent.c.who == who)
    more = {"seconds": spent.c.seconds + seconds, "idle_seconds": spent.c.idle_seconds + idle_seconds}
    if not connection.execute(update(spent).where(where).values(more)).rowcount:
        row = {"submission_id": submission_id, "question": question, "who": who}
        connection.execute(insert(spent), [row | {"seconds": seconds, "idle_seconds": idle_seconds}])


def spent_by(connection: Connection, submission_id: str, who: str) -> dict[str, tuple[float, float]]:
    """One person's own time by question: seconds, and of these idle."""
    columns = (spent.c.question, spent.c.seconds, spent.c.idle_seconds)
    found = connection.execute(select(*columns).where(spent.c.submission_id == submission_id, spent.c.who == who))
    return {row.question: (row.seconds, row.idle_seconds) for row in found}


def spent_on(connection: Connection, submission_id: str) -> tuple[float, float]:
    """Everybody's time at a submission in total, without names: seconds, and of these idle."""
    sums = (func.coalesce(func.sum(spent.c.seconds), 0.0), func.coalesce(func.sum(spent.c.idle_seconds), 0.0))
    row = connection.execute(select(*sums).where(spent.c.submission_id == submission_id)).one()
    return float(row[0]), float(row[1])
