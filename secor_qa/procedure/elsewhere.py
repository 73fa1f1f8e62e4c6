"""What other submissions hold that is the same as, or nearly the same as, something in this one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Seen:
    """A document, a note or an action item of another submission that is like one of this one."""

    submission_id: str
    employer: str
    same_employer: bool  # then it is an earlier submission of the employer's own
    where: str  # the file's name, or the question
    text: str  # its own words, or the first of them
    overlap: float = 1.0  # share of word sequences in common, 0 to 1; 1 is the same


@dataclass(frozen=True)
class Elsewhere:
    """Likenesses that the store found, the strongest first; empty where there is no store to ask."""

    documents: Mapping[str, tuple[Seen, ...]] = field(default_factory=dict[str, tuple[Seen, ...]])  # by SHA-256
    notes: Mapping[str, tuple[Seen, ...]] = field(default_factory=dict[str, tuple[Seen, ...]])  # by question
    actions: Mapping[str, tuple[Seen, ...]] = field(default_factory=dict[str, tuple[Seen, ...]])  # by question
    certification_points: Mapping[str, int] | None = None  # awarded in the last certification year; None: not known


NOTHING_ELSEWHERE = Elsewhere()
