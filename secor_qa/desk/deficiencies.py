"""The findings that the reviewer upholds: noted, changed, resolved, withdrawn. Everything is on disk on return."""

from __future__ import annotations

from typing import Any

from secor_qa.desk.marking import stepping
from secor_qa.desk.opening import Desk
from secor_qa.errors import NotAllowed, Problem
from secor_qa.procedure.words import Check, DeficiencyKind
from secor_qa.store import deficiencies as kept_deficiencies
from secor_qa.store.deficiencies import Noted
from secor_qa.store.marks import Key


def note_deficiency(
    desk: Desk,
    key: Key,
    question: str,
    check: Check | None,
    kind: DeficiencyKind,
    wording: str,
    noted_by_assessor: bool = False,
) -> Noted:
    """Uphold a finding; question "" is the submission as a whole. Raises NotAllowed without wording or when closed."""
    noted = Noted("", question, check, kind, _worded(wording), noted_by_assessor, open=True, round=key.round)
    with stepping(desk, key) as (connection, turns):
        return kept_deficiencies.add_deficiency(connection, key, noted, desk.hand, turns)


def change_deficiency(
    desk: Desk,
    key: Key,
    deficiency_id: str,
    version: int,
    *,
    kind: DeficiencyKind | None = None,
    wording: str | None = None,
    noted_by_assessor: bool | None = None,
    is_open: bool | None = None,
) -> Noted:
    """Change what is given. `is_open=False` resolves it in this round, `is_open=True` takes that back.

    Raises Conflict when stale, NotAllowed when closed or without wording, NotFound.
    """
    changed: dict[str, Any] = {"kind": kind, "noted_by_assessor": noted_by_assessor, "open": is_open}
    changed = {name: value for name, value in changed.items() if value is not None}
    if wording is not None:
        changed["wording"] = _worded(wording)
    if is_open is not None:
        changed["resolved_round"] = None if is_open else key.round
    what = "deficiency changed" if is_open is None else "deficiency reopened" if is_open else "deficiency resolved"
    return _change(desk, key, deficiency_id, version, what, changed)


def withdraw_deficiency(desk: Desk, key: Key, deficiency_id: str, version: int) -> Noted:
    """Take a deficiency back as if it had not been noted; the log keeps it. Errors as `change_deficiency`."""
    return _change(desk, key, deficiency_id, version, "deficiency withdrawn", {"withdrawn": True})


def restore_deficiency(desk: Desk, key: Key, deficiency_id: str, version: int) -> Noted:
    """Undo a withdrawal. Errors as `change_deficiency`."""
    return _change(desk, key, deficiency_id, version, "deficiency restored", {"withdrawn": False})


def _change(desk: Desk, key: Key, deficiency_id: str, version: int, what: str, changed: dict[str, Any]) -> Noted:
    with stepping(desk, key) as (connection, turns):
        return kept_deficiencies.change_deficiency(
            connection, key, deficiency_id, version, desk.hand, what, changed, turns
        )


def _worded(wording: str) -> str:
    if not wording.strip():
        raise NotAllowed(Problem("", "A deficiency needs a wording.", "Say what is missing and what would settle it."))
    return wording.strip()
