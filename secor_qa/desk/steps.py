"""Undo and redo: what one person did last in a round, set back or done again, even after the program was restarted.

A step is turned whole or not at all, and never over what somebody else has done since: then a sentence says so, and the
step is forgotten, so that the one before it can be turned.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, assert_never

from sqlalchemy import Connection

from secor_qa.desk.marking import marking
from secor_qa.desk.opening import Desk
from secor_qa.errors import NotAllowed, Problem
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, Verdict
from secor_qa.store.deficiencies import change_deficiency, load_deficiency
from secor_qa.store.doubts import Doubt, load_doubts, save_doubt
from secor_qa.store.marks import INTAKE, Award, Given, Key, load_award, load_given, save_award, save_verdict
from secor_qa.store.steps import Step, drop_step, last_step, may_turn, set_undone
from secor_qa.store.turns import Turn, Value

__all__ = ["Turn", "redo", "turnable", "undo"]


def undo(desk: Desk, key: Key) -> tuple[Turn, ...]:
    """Set back the last step of whoever sits here; empty when there is none.

    Raises NotAllowed where somebody else has changed the same thing since, and as marks do.
    """
    return _turn(desk, key, "done")


def redo(desk: Desk, key: Key) -> tuple[Turn, ...]:
    """Do again what was undone last. Errors as `undo`."""
    return _turn(desk, key, "undone")


def turnable(desk: Desk, key: Key) -> tuple[bool, bool]:
    """Whether there is a step to undo, and one to do again."""
    with desk.store.read() as connection:
        return may_turn(connection, key, desk.who)


def _turn(desk: Desk, key: Key, which: Literal["done", "undone"]) -> tuple[Turn, ...]:
    with marking(desk, key) as connection:
        step = last_step(connection, key, desk.who, which)
        if step is None:
            return ()
        ways = _ways(step, back=which == "done")
        met = next((found for way in ways if (found := _stands(connection, key, way, desk.who))), None)
        if met is None:
            for way in ways:
                _set(connection, desk, key, way)
            set_undone(connection, key, desk.who, step.number, which == "done")
            return tuple(way.turn for way in ways)
        drop_step(connection, key, desk.who, step.number)
    raise NotAllowed(met)


@dataclass(frozen=True)
class _Way:
    """A turn in one direction: from what must stand now to what is wanted."""

    turn: Turn
    stands: Value
    wanted: Value


def _ways(step: Step, back: bool) -> list[_Way]:
    """The turns in the order in which they are made: backwards when a step is set back."""
    if back:
        return [_Way(turn, turn.after, turn.before) for turn in reversed(step.turns)]
    return [_Way(turn, turn.before, turn.after) for turn in step.turns]


def _stands(connection: Connection, key: Key, way: _Way, who: str) -> Problem | None:
    """What stands in the way: a value that is not what this person left there."""
    now = _now(connection, key, way.turn)
    if now is None or (now.value == way.stands and now.by in ("", who)):
        return None
    by = "It" if now.by == who else f"{now.by}"
    said = "is no longer as you left it" if now.by == who else "has changed it since"
    return Problem(words_of(way.turn), f"{by} {said}, so your step was not turned.", "Nothing was overwritten.")


@dataclass(frozen=True)
class _Now:
    value: Value
    by: str
    version: int


def _now(connection: Connection, key: Key, turn: Turn) -> _Now | None:
    if turn.kind == "verdict":
        found: Given | Award | Doubt = load_given(connection, key, turn.subject, turn.item)
    elif turn.kind == "award":
        found = load_award(connection, key, turn.subject)
    elif turn.kind == "doubt":
        found = load_doubts(connection, key.submission_id).get(turn.subject, Doubt())
    else:
        noted = load_deficiency(connection, key.submission_id, turn.item)
        return _Now(noted.value, noted.by, noted.version) if noted else None
    return _Now(found.value, found.by, found.version)


def _set(connection: Connection, desk: Desk, key: Key, way: _Way) -> None:
    turn, wanted, hand = way.turn, way.wanted or {}, desk.hand
    now = _now(connection, key, turn)
    version = now.version if now else 0
    match turn.kind:
        case "verdict":
            verdict = Verdict(wanted["verdict"]) if wanted.get("verdict") else None
            save_verdict(connection, key, turn.subject, turn.item, verdict, version, hand)
        case "award":
            answer = Answer(wanted["answer"]) if wanted.get("answer") else None
            save_award(connection, key, turn.subject, answer, wanted.get("awarded"), version, hand)
        case "doubt":
            save_doubt(connection, key, turn.subject, Doubt(wanted["doubted"], wanted["why"]), version, hand)
        case "deficiency":
            changed = wanted | {"kind": DeficiencyKind(wanted["kind"])}
            gone = wanted["withdrawn"], (now.value or {}).get("withdrawn") if now else None
            what = {(True, False): "deficiency withdrawn", (False, True): "deficiency restored"}
            said = what.get(gone, "deficiency changed")  # type: ignore[arg-type]  # None is no key of it
            change_deficiency(connection, key, turn.item, version, hand, said, changed)
        case _:
            assert_never(turn.kind)


def words_of(turn: Turn) -> str:
    """What a turn is about, for the line that says what was undone."""
    if turn.kind == "verdict":
        if turn.subject == INTAKE:
            return f"intake {turn.item}"
        return f"{turn.subject} {Check(turn.item).label}"
    return f"{turn.subject} {'points' if turn.kind == 'award' else 'finding' if turn.item else 'doubt'}".strip()
