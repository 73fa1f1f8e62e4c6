"""Canned wordings that staff have saved, how often each is used, and what a person has set for themselves."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, update

from secor_qa.errors import NotFound, Problem
from secor_qa.procedure.wordings import Wording
from secor_qa.procedure.words import Check
from secor_qa.store.arrivals import next_number
from secor_qa.store.desk_tables import preferences, wording_uses, wordings
from secor_qa.store.marks import Hand
from secor_qa.store.tables import deficiencies, submissions

_LATEST = 40  # wordings of findings that are looked at for a question


@dataclass(frozen=True)
class Used:
    """How often a wording was used, in all and at one question."""

    n_used: int = 0
    n_here: int = 0


def load_wordings(connection: Connection) -> list[Wording]:
    """Those saved on the page, without those removed."""
    table = wordings
    found = connection.execute(select(table).where(~table.c.removed).order_by(table.c.wording_id)).mappings()
    return [
        Wording(row["wording_id"], row["wording"], Check(row["check"]) if row["check"] else None, row["question"])
        for row in found
    ]


def save_wording(connection: Connection, wording: Wording, hand: Hand) -> str:
    """Keep a wording, under a new id where it has none; give the id. Raises NotFound."""
    values = {"check": wording.check, "question": wording.question, "wording": wording.text, "removed": False}
    values |= {"changed_by": hand.who, "changed_at": hand.at}
    if not wording.wording_id:
        wording_id = f"W{next_number(connection, 'wording'):06d}"
        connection.execute(insert(wordings), [values | {"wording_id": wording_id}])
        return wording_id
    _change(connection, wording.wording_id, values)
    return wording.wording_id


def remove_wording(connection: Connection, wording_id: str, hand: Hand) -> None:
    """Take a wording out of the list. Raises NotFound."""
    _change(connection, wording_id, {"removed": True, "changed_by": hand.who, "changed_at": hand.at})


def _change(connection: Connection, wording_id: str, values: dict[str, Any]) -> None:
    changed = connection.execute(update(wordings).where(wordings.c.wording_id == wording_id).values(values))
    if not changed.rowcount:
        mend = "Wordings that are shipped are changed in their file, data/wordings."
        raise NotFound(Problem(wording_id, "No wording is saved under that name.", mend))


def count_use(connection: Connection, wording_id: str, question: str) -> None:
    """A wording was used at a question once more."""
    table = wording_uses
    where = (table.c.wording_id == wording_id) & (table.c.question == question)
    if not connection.execute(update(table).where(where).values(n_used=table.c.n_used + 1)).rowcount:
        connection.execute(insert(table), [{"wording_id": wording_id, "question": question, "n_used": 1}])


def load_uses(connection: Connection, question: str) -> dict[str, Used]:
    """By wording: how often it was used, in all and at that question."""
    table = wording_uses
    here = func.sum(table.c.n_used).filter(table.c.question == question)
    found = connection.execute(select(table.c.wording_id, func.sum(table.c.n_used), here).group_by(table.c.wording_id))
    return {row[0]: Used(int(row[1] or 0), int(row[2] or 0)) for row in found}


def written_before(
    connection: Connection, instrument_id: str, question: str, other_than: str
) -> Mapping[tuple[str, str | None], int]:
    """What was written in findings for the same question of other submissions, latest first: how often, by wording and
    check; the employer's name stands as `{employer}`.
    """
    table, sent = deficiencies, submissions
    wanted = (
        select(table.c.wording, table.c.check, sent.c.employer_legal_name)
        .join(sent, sent.c.submission_id == table.c.submission_id)
        .where(table.c.question == question, ~table.c.withdrawn, sent.c.instrument_id == instrument_id)
        .where(table.c.submission_id != other_than)
        .order_by(table.c.deficiency_id.desc())
        .limit(_LATEST)
    )
    counted: Counter[tuple[str, str | None]] = Counter()
    for wording, check, name in connection.execute(wanted):
        employer = name.strip()
        counted[wording.replace(employer, "{employer}") if employer else wording, check] += 1
    return counted


def load_preference(connection: Connection, who: str, name: str) -> Any:
    """What somebody has set under that name; None where nothing."""
    table = preferences
    where = (table.c.who == who) & (table.c.name == name)
    kept = connection.execute(select(table.c.value_json).where(where)).scalar()
    return None if kept is None else json.loads(kept)


def save_preference(connection: Connection, who: str, name: str, value: Any) -> None:
    """Keep what somebody has set."""
    table = preferences
    connection.execute(delete(table).where(table.c.who == who, table.c.name == name))
    connection.execute(insert(table), [{"who": who, "name": name, "value_json": json.dumps(value)}])
