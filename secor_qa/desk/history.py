"""Reviews that were closed elsewhere or made up as sample data, in the plain shape in which they are taken in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from secor_qa.procedure.words import Check, Decision, DeficiencyKind, Verdict

if TYPE_CHECKING:
    from secor_qa.procedure.scoring import Mark
    from secor_qa.procedure.submission import Submission


@dataclass(frozen=True)
class ClosedRound:
    """One feedback-and-correction turn; the last one of a review has no feedback, or none that was answered."""

    received_on: date
    feedback_sent_on: date | None = None
    feedback_received_on: date | None = None  # None: the day it was sent


@dataclass(frozen=True)
class ClosedDeficiency:
    """A finding that the reviewer upheld, and the round in which it was put right (None: never)."""

    round: int  # from 1
    question: str
    check: Check | None
    kind: DeficiencyKind
    wording: str
    resolved_round: int | None = None
    noted_by_assessor: bool = False


@dataclass(frozen=True)
class ClosedReview:
    """One finished QA review: the submission as it stood in the last round, its marks and its decision.

    `marks` has one per question of the instrument that the submission names; `verdicts` names only the checks
    that were *not* accepted in the last round (every other check counts as accepted).
    """

    submission: Submission
    is_sample: bool
    received_on: date
    reviewer: str
    rounds: tuple[ClosedRound, ...]
    marks: tuple[Mark, ...]
    decision: Decision  # accepted or invalid
    decided_on: date
    reason: str = ""
    verdicts: Mapping[tuple[str, Check], Verdict] = field(default_factory=dict[tuple[str, Check], Verdict])
    deficiencies: tuple[ClosedDeficiency, ...] = ()
