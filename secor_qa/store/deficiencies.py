"""The findings that the reviewer upheld: noted, changed, resolved in a round, withdrawn - each under a version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, insert, select, update

from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.review import Deficiency
from secor_qa.procedure.words import Check, DeficiencyKind
from secor_qa.store.arrivals import next_number
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Hand, Key, conflict
from secor_qa.store.tables import deficiencies
from secor_qa.store.turns import Turn


@dataclass(frozen=True)
class Noted(Deficiency):
    """A deficiency as it is kept: who changed it last, when, and the version that a change must name."""

    by: str = ""
    at: datetime | None = None
    version: int = 1
    withdrawn: bool = False

    @property
    def value(self) -> dict[str, Any]:
        """What can be changed of it, in plain values."""
        return {
            "kind": self.kind.value,
            "wording": self.wording,
            "noted_by_assessor": self.noted_by_assessor,
            "open": self.open,
            "resolved_round": self.resolved_round,
            "withdrawn": self.withdrawn,
        }


def load_deficiency(connection: Connection, submission_id: str, deficiency_id: str) -> Noted | None:
    """One deficiency, withdrawn or not."""
    where = (deficiencies.c.deficiency_id == deficiency_id) & (deficiencies.c.submission_id == submission_id)
    row = connection.execute(select(deficiencies).where(where)).mappings().first()
    return _noted(row) if row else None


def load_deficiencies(connection: Connection, submission_id: str) -> tuple[Noted, ...]:
    """A submission's deficiencies of all rounds, without those withdrawn, in the order in which they were noted."""
    table = deficiencies
    found = connection.execute(
        select(table)
        .where(table.c.submission_id == submission_id, ~table.c.withdrawn)
        .order_by(table.c.round, table.c.deficiency_id)
    )
    return tuple(_noted(row) for row in found.mappings())


def add_deficiency(
    connection: Connection, key: Key, noted: Noted, hand: Hand, turns: list[Turn] | None = None
) -> Noted:
    """Insert a deficiency under a new id."""
    deficiency_id = f"D{next_number(connection, 'deficiency'):06d}"
    noted = replace(noted, deficiency_id=deficiency_id, round=key.round, by=hand.who, at=hand.at, version=1)
    connection.execute(insert(deficiencies), [_row(key.submission_id, noted)])
    append(connection, _event(hand, key, noted.question, "deficiency noted", "", summary(noted)))
    if turns is not None:
        gone = replace(noted, withdrawn=True).value
        turns.append(Turn("deficiency", noted.question, deficiency_id, gone, noted.value))
    return noted


def change_deficiency(
    connection: Connection,
    key: Key,
    deficiency_id: str,
    version: int,
    hand: Hand,
    what: str,
    changed: Mapping[str, Any],
    turns: list[Turn] | None = None,
) -> Noted:
    """Change some fields of a deficiency. Raises NotFound, and Conflict when the stored version is another."""
    table = deficiencies
    where = (table.c.deficiency_id == deficiency_id) & (table.c.submission_id == key.submission_id)
    row = connection.execute(select(table).where(where)).mappings().first()
    if row is None:
        raise NotFound(Problem(key.submission_id, f"There is no deficiency {deficiency_id}.", ""))
    before = _noted(row)
    after = replace(before, **changed)
    if after == before:
        return before
    after = replace(after, by=hand.who, at=hand.at, version=before.version + 1)
    if before.version != version:
        of = (after.question, "")
        raise conflict(f"Deficiency {deficiency_id}", summary(after), summary(before), before.by, before.version, of)
    connection.execute(update(table).where(where).values(_row(key.submission_id, after)))
    append(connection, _event(hand, key, after.question, what, summary(before), summary(after)))
    if turns is not None:
        turns.append(Turn("deficiency", after.question, deficiency_id, before.value, after.value))
    return after


def summary(noted: Noted) -> str:
    """One line for the log and for conflicts: id, check, kind, state and wording."""
    state = "withdrawn" if noted.withdrawn else "open" if noted.open else f"resolved in round {noted.resolved_round}"
    return f"{noted.deficiency_id} [{noted.check or 'no check'}, {noted.kind}, {state}] {noted.wording}"


def _event(hand: Hand, key: Key, question: str, what: str, before: str, after: str) -> Event:
    return Event(hand.at, hand.who, what, key.submission_id, key.round, question, before, after)


def _row(submission_id: str, noted: Noted) -> dict[str, Any]:
    return {
        "deficiency_id": noted.deficiency_id,
        "submission_id": submission_id,
        "round": noted.round,
        "question": noted.question,
        "check": noted.check,
        "kind": noted.kind,
        "wording": noted.wording,
        "noted_by_assessor": noted.noted_by_assessor,
        "open": noted.open,
        "resolved_round": noted.resolved_round,
        "withdrawn": noted.withdrawn,
        "changed_by": noted.by,
        "changed_at": noted.at,
        "version": noted.version,
    }


def _noted(row: RowMapping) -> Noted:
    return Noted(
        deficiency_id=row["deficiency_id"],
        question=row["question"],
        check=Check(row["check"]) if row["check"] else None,
        kind=DeficiencyKind(row["kind"]),
        wording=row["wording"],
        noted_by_assessor=row["noted_by_assessor"],
        open=row["open"],
        round=row["round"],
        resolved_round=row["resolved_round"],
        by=row["changed_by"],
        at=row["changed_at"],
        version=row["version"],
        withdrawn=row["withdrawn"],
    )
