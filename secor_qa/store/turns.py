"""A turn: one mark from what to what, in plain values, so that it can be set back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

Value = dict[str, Any] | None


@dataclass(frozen=True)
class Turn:
    """`item` is the check, the intake item or the deficiency's id; empty for an award and a doubt."""

    kind: Literal["verdict", "award", "deficiency", "doubt"]
    subject: str
    item: str
    before: Value
    after: Value
