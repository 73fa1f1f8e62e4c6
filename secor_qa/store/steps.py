"""What one person did in a round, step by step, so that each step can be undone and done again - by that person only.

A step is one or several turns, each from what to what. It is kept in the transaction that makes it, so it is still
there when the program was not.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, field
from typing import Any, Literal

from sqlalchemy import Connection, and_, bindparam, delete, func, insert, select, update

from secor_qa.store.columns import Words
from secor_qa.store.desk_tables import steps
from secor_qa.store.marks import Key
from secor_qa.store.turns import Turn

__all__ = ["Step", "Turn", "add_step", "drop_step", "last_step", "may_turn", "set_undone"]

_KEPT = 200  # steps of one person in one round


@dataclass(frozen=True)
class Step:
    """One thing done. `undone` ones can be done again until something new is done."""

    number: int
    turns: tuple[Turn, ...] = field(default=())
    undone: bool = False


_MINE = and_(
    steps.c.submission_id == bindparam("of_submission", type_=Words),
    steps.c.round == bindparam("of_round"),
    steps.c.who == bindparam("of_who", type_=Words),
)
# Made once, since every tick runs them.
_LAST = select(func.max(steps.c.number)).where(_MINE)
_FORGET = delete(steps).where(_MINE, (steps.c.undone) | (steps.c.number <= bindparam("until")))
_INSERT = insert(steps)


def _mine(key: Key, who: str) -> dict[str, Any]:
    return {"of_submission": key.submission_id, "of_round": key.round, "of_who": who}


def add_step(connection: Connection, key: Key, who: str, turns: list[Turn]) -> None:
    """Keep what was just done; what had been undone can no longer be done again."""
    last = connection.execute(_LAST, _mine(key, who)).scalar() or 0
    connection.execute(_FORGET, _mine(key, who) | {"until": last + 1 - _KEPT})
    row = {"submission_id": key.submission_id, "round": key.round, "who": who, "number": last + 1, "undone": False}
    connection.execute(_INSERT, [row | {"turns_json": json.dumps([asdict(turn) for turn in turns])}])


def last_step(connection: Connection, key: Key, who: str, which: Literal["done", "undone"]) -> Step | None:
    """The step that undo (of those done) or redo (of those undone) would take next."""
    undone = which == "undone"
    order = steps.c.number if undone else steps.c.number.desc()
    wanted = select(steps).where(_MINE, steps.c.undone if undone else ~steps.c.undone).order_by(order).limit(1)
    row = connection.execute(wanted, _mine(key, who)).mappings().first()
    if row is None:
        return None
    return Step(row["number"], tuple(Turn(**turn) for turn in json.loads(row["turns_json"])), undone)


def set_undone(connection: Connection, key: Key, who: str, number: int, undone: bool) -> None:
    """Note that a step was undone, or done again."""
    connection.execute(update(steps).where(_MINE, steps.c.number == number).values(undone=undone), _mine(key, who))


def drop_step(connection: Connection, key: Key, who: str, number: int) -> None:
    """Forget a step that can no longer be turned, because somebody else has changed the same thing since."""
    connection.execute(delete(steps).where(_MINE, steps.c.number == number), _mine(key, who))


def may_turn(connection: Connection, key: Key, who: str) -> tuple[bool, bool]:
    """Whether there is a step to undo, and one to do again."""
    found = connection.execute(_STATES, _mine(key, who)).scalars().all()
    return False in found, True in found


_STATES = select(steps.c.undone).where(_MINE).distinct()
