"""A reviewer's doubts: questions to look at again, with a reason. A save names the version that was seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, insert, select, update

from secor_qa.store.columns import Words
from secor_qa.store.desk_tables import doubts
from secor_qa.store.log import Event, append
from secor_qa.store.marks import Hand, Key, conflict
from secor_qa.store.turns import Turn


@dataclass(frozen=True)
class Doubt:
    """Whether a question is doubted, by whom and why. Version 0 was never set."""

    doubted: bool = False
    why: str = ""
    by: str = ""
    at: datetime | None = None
    version: int = 0

    @property
    def value(self) -> dict[str, Any]:
        """What was set, in plain values."""
        return {"doubted": self.doubted, "why": self.why}

    def __str__(self) -> str:
        return " ".join(filter(None, ("in doubt" if self.doubted else "", self.why)))


_OF = select(doubts).where(doubts.c.submission_id == bindparam("of_submission", type_=Words))


def load_doubts(connection: Connection, submission_id: str) -> dict[str, Doubt]:
    """By question, those ever set."""
    found = connection.execute(_OF, {"of_submission": submission_id}).mappings()
    return {row["question"]: _doubt(row) for row in found}


def save_doubt(
    connection: Connection,
    key: Key,
    question: str,
    wanted: Doubt,
    version: int,
    hand: Hand,
    turns: list[Turn] | None = None,
) -> Doubt:
    """Set or take back a doubt. Raises Conflict when the stored version is another and says something else."""
    before = load_doubts(connection, key.submission_id).get(question, Doubt())
    if before.value == wanted.value:
        return before
    if before.version != version:
        raise conflict(
            f"Question {question}, doubt", str(wanted), str(before), before.by, before.version, (question, "")
        )
    now = Doubt(wanted.doubted, wanted.why, hand.who, hand.at, version + 1)
    where = (doubts.c.submission_id == key.submission_id) & (doubts.c.question == question)
    values = {"doubted": now.doubted, "why": now.why, "changed_by": now.by, "changed_at": now.at}
    values |= {"version": now.version}
    if before.version:
        connection.execute(update(doubts).where(where).values(values))
    else:
        named = {"submission_id": key.submission_id, "question": question}
        connection.execute(insert(doubts), [named | values])
    what = "doubted" if now.doubted else "doubt settled"
    append(connection, Event(hand.at, hand.who, what, key.submission_id, key.round, question, str(before), str(now)))
    if turns is not None:
        turns.append(Turn("doubt", question, "", before.value, now.value))
    return now


def _doubt(row: RowMapping) -> Doubt:
    return Doubt(row["doubted"], row["why"], row["changed_by"], row["changed_at"], row["version"])
