"""What stands in each document, as plain values: the review form, the feedback, the letters.

The desk fills these from a review; the writers beside this file turn them into Excel and Word files.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING

from secor_qa.procedure.words import Decision, ReviewState, Verdict, YearType

if TYPE_CHECKING:
    from secor_qa.procedure.deadlines import Deadlines
    from secor_qa.procedure.edition import Edition
    from secor_qa.procedure.findings import PreReview
    from secor_qa.procedure.instrument import Instrument
    from secor_qa.procedure.review import Deficiency
    from secor_qa.procedure.scoring import Mark, Score
    from secor_qa.procedure.submission import Submission

INTAKE = "intake"  # the subject under which verdicts on intake items stand


@dataclass(frozen=True)
class ReviewForm:
    """2.1: everything the review form shows of one round of a review."""

    submission_id: str
    round: int
    n_rounds: int
    submission: Submission
    instrument: Instrument
    edition: Edition
    year_type: YearType
    pre_review: PreReview
    verdicts: Mapping[tuple[str, str], Verdict]  # (question, check) or (INTAKE, item); absent: not yet reviewed
    marks: Mapping[str, Mark]  # by question, as the reviewer awarded; absent: not yet reviewed
    claimed: Mapping[str, Mark]  # by question, as the assessor claims
    score: Score  # basis "awarded"
    deficiencies: tuple[Deficiency, ...]
    state: ReviewState
    written_on: date
    reviewer: str = ""
    decision: Decision | None = None
    decided_on: date | None = None
    decision_reason: str = ""
    deadlines: Deadlines | None = None
    is_sample: bool = False


@dataclass(frozen=True)
class FeedbackLetter:
    """2.7, 2.10-2.12: what the assessor is told after one round. It is a draft while `sent_on` is None."""

    submission_id: str
    round: int
    submission: Submission
    instrument: Instrument
    edition: Edition
    year_type: YearType
    score: Score  # basis "awarded"
    deficiencies: tuple[Deficiency, ...]  # the open ones
    written_on: date
    reviewer: str = ""
    reviewer_contact: str = ""  # e.g. a telephone number and address, as the reviewer wants it printed
    sent_on: date | None = None
    deadlines: Deadlines | None = None  # None: the clocks start when this feedback is received
    changed: tuple[str, ...] = ()  # sentences: what the last correction settled, for a second and later round
    is_sample: bool = False


@dataclass(frozen=True)
class Letter:
    """2.14, 2.15: the written notice of a decision to one addressee. Always a draft for the reviewer to send."""

    submission_id: str
    decision: Decision  # ACCEPTED or INVALID
    addressee: str  # "employer" or "governing_body"
    submission: Submission
    instrument: Instrument
    edition: Edition
    year_type: YearType
    score: Score  # basis "awarded"
    decided_on: date
    reviewer: str = ""
    reviewer_contact: str = ""
    reasons: tuple[str, ...] = ()  # sentences; required where the decision is INVALID
    deficiencies: tuple[Deficiency, ...] = field(default=())  # the open ones
    governing_body: str = ""  # its name where known
    n_rounds: int = 1
    is_sample: bool = False
