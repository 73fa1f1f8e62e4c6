"""What a reading is: a named choice where the procedure is silent."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Reading:
    """One choice: the clause, what it leaves open, what this program does, and why."""

    id: str
    clause: str
    question: str
    choice: str
    why: str
