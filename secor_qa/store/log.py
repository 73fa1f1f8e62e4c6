"""The log of every change: appended to, never rewritten, each link holding the hash of the one before.

The hash of an event is the SHA-256 of the previous hash followed by the event as canonical JSON, so that a changed,
removed or inserted event breaks the chain at that place. The number of the last event also stands in `counters`,
so that a log whose end was cut off is noticed. Triggers refuse changes; the chain shows those made past them.
Events of removed sample data stay: an event says that the submission was removed, and the chain stays whole.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from secor_qa.store.columns import keepable
from secor_qa.store.tables import counters, events

_FIRST_HASH = "0" * 64
_TEXTS = ("who", "what", "submission_id", "question", "before", "after", "why")


# Made once, since every tick runs them.
_LAST = select(counters.c.value).where(counters.c.name == "event")
_HASH_OF = select(events.c.hash).where(events.c.event_id == bindparam("number"))
_INSERT = insert(events)
_COUNT = update(counters).where(counters.c.name == "event").values(value=bindparam("number"))


@dataclass(frozen=True)
class Event:
    """Something that happened: who did what to which submission, and what was there before and after."""

    at: datetime
    who: str
    what: str
    submission_id: str | None = None
    round: int | None = None
    question: str | None = None
    before: str | None = None
    after: str | None = None
    why: str | None = None


@dataclass(frozen=True)
class LogState:
    """What verifying the log found. `broken_at` is the number of the first event that does not fit."""

    n_events: int
    broken_at: int | None
    sentence: str


def append(connection: Connection, *happened: Event) -> None:
    """Add events at the end of the log, within the caller's transaction (which must be a writing one)."""
    if not happened:
        return
    last = connection.execute(_LAST).scalar_one()
    previous = connection.execute(_HASH_OF, {"number": last}).scalar() or _FIRST_HASH
    rows: list[dict[str, Any]] = []
    for event_id, event in enumerate(happened, last + 1):
        row = _row(event_id, event)
        rows.append(row | {"previous_hash": previous, "hash": _hash(previous, row)})
        previous = rows[-1]["hash"]
    connection.execute(_INSERT, rows)
    connection.execute(_COUNT, {"number": last + len(rows)})


def last_change(connection: Connection, submission_id: str) -> tuple[int, str] | None:
    """The number and author of the latest event of a submission; None where it has none."""
    wanted = select(events.c.event_id, events.c.who).where(events.c.submission_id == submission_id)
    found = connection.execute(wanted.order_by(events.c.event_id.desc()).limit(1)).first()
    return (found.event_id, found.who) if found else None


def verify(connection: Connection) -> LogState:
    """Follow the chain from the first event to the last and name the first link that is broken, if one is."""
    previous, number = _FIRST_HASH, 0
    statement = select(events).order_by(events.c.event_id).execution_options(yield_per=2000)
    with connection.execute(statement) as found:
        for number, row in enumerate(found.mappings(), 1):
            fault = _fault(row, number, previous)
            if fault:
                return LogState(number, row["event_id"], fault)
            previous = row["hash"]
    last = connection.execute(_LAST).scalar_one()
    if last != number:
        return LogState(number, number + 1, f"The log ends with event {number}, but {last} were written.")
    return LogState(number, None, f"All {number} events are as they were written.")


def _fault(row: RowMapping, number: int, previous: str) -> str:
    if row["event_id"] != number:
        return f"Event {number} is missing; the next one in the log is {row['event_id']}."
    if row["previous_hash"] != previous:
        return f"Event {number} does not follow from event {number - 1}."
    if row["hash"] != _hash(previous, {name: row[name] for name in row if "hash" not in name}):
        return f"Event {number} is not as it was written."
    return ""


def _row(event_id: int, event: Event) -> dict[str, Any]:
    row: dict[str, Any] = {"event_id": event_id} | vars(event)
    return row | {name: keepable(row[name]) for name in _TEXTS if row[name] is not None}


def _hash(previous: str, row: dict[str, Any]) -> str:
    canonical = row | {"at": row["at"].astimezone(UTC).isoformat(timespec="microseconds")}
    text = json.dumps(canonical, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256((previous + text).encode("ascii")).hexdigest()
