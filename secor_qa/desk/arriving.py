"""What the program makes of a submission before anybody opens it: its suggestions and the claimed score."""

from __future__ import annotations

from datetime import date

from secor_qa.procedure.edition import Edition, edition_on
from secor_qa.procedure.elsewhere import NOTHING_ELSEWHERE, Elsewhere
from secor_qa.procedure.findings import PreReview
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.scoring import Score, claimed_marks, score
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import YearType
from secor_qa.store.arrivals import Arrival


def prepare(
    submission: Submission,
    instrument: Instrument,
    received_on: date,
    package_sha256: str,
    name: str = "",
    file_hashes: tuple[str, ...] = (),
    elsewhere: Elsewhere = NOTHING_ELSEWHERE,
) -> Arrival:
    """What the program makes of a submission before anybody opens it: its suggestions and the claimed score.

    `elsewhere` is what other submissions in the store hold that is like something in this one.
    """
    edition = edition_on(received_on)
    return Arrival(
        submission=submission,
        instrument=instrument,
        pre_review=_suggestions(submission, instrument, edition, received_on, elsewhere),
        claimed=claimed_score(submission, instrument, edition),
        received_on=received_on,
        package_sha256=package_sha256,
        package_name=name,
        file_hashes=file_hashes,
    )


def _suggestions(
    submission: Submission, instrument: Instrument, edition: Edition, on: date, elsewhere: Elsewhere
) -> PreReview:
    from secor_qa.procedure.pre_review import pre_review

    return pre_review(submission, instrument, edition, on, elsewhere)


def claimed_score(submission: Submission, instrument: Instrument, edition: Edition) -> Score:
    """2.6 by the assessor's claims; by the stricter mark while the year type is blank."""
    year_type = submission.year_type or YearType.CERTIFICATION
    return score(claimed_marks(submission, instrument), instrument, year_type, edition, "claimed")
