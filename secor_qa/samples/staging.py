"""The shipped samples as they stand on a desk in the middle of a week: new, begun, sent back, overdue, corrected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from secor_qa.desk.close import send_feedback
from secor_qa.desk.deficiencies import note_deficiency
from secor_qa.desk.opening import Desk
from secor_qa.desk.people import assign
from secor_qa.desk.receive import receive
from secor_qa.desk.review import accept_suggestions_of, case_key, open_case
from secor_qa.procedure.words import DeficiencyKind, Status


@dataclass(frozen=True)
class Course:
    """What happened to a sample so far; every day is so many days ago."""

    received: int = 0
    reviewer: str = ""
    n_begun: int = 0  # questions whose suggestions were followed
    sent_back: int | None = None  # with a deficiency for every finding that is not met


ALL = 10_000  # more questions than any instrument has
COURSES = {  # by the package's name without its ending; the others have just come in
    "03-one-element-below-50": Course(received=9, reviewer="Avery Sample", n_begun=24),
    "04-maintenance-61": Course(received=6, reviewer="Jordan Sample"),
    "05-missing-and-stale": Course(received=22, reviewer="Avery Sample", n_begun=40, sent_back=17),
    "06-contradictions": Course(received=14, reviewer="Jordan Sample", n_begun=ALL, sent_back=9),
    "07-needs-corrections": Course(received=22, reviewer="Avery Sample", n_begun=ALL, sent_back=13),
    "08-needs-corrections-round-2": Course(received=1),
}


def receive_sample(desk: Desk, package: Path) -> None:
    """Take in a sample and let it have come as far as its course says. Raises what `desk.receive` raises.

    The feedback that was sent back is not kept among the exports.
    """
    course = COURSES.get(package.stem, Course())
    received = receive(_days_ago(desk, course.received), package, is_sample=True)
    if not received.new:
        return
    if course.reviewer:
        assign(_days_ago(desk, course.received), received.submission_id, course.reviewer)
    at_work = replace(_days_ago(desk, course.sent_back or 1), who=course.reviewer or desk.who)
    key = case_key(received.submission_id, received.round)
    case = open_case(desk, received.submission_id)
    if course.n_begun:
        accept_suggestions_of(at_work, key, [question.id for question in case.instrument.questions[: course.n_begun]])
    if course.sent_back is not None:
        for finding in case.pre_review.findings:
            if finding.status is Status.NOT_MET:
                kind = DeficiencyKind.ACTIONABLE if finding.check.blocking else DeficiencyKind.INFORMATIONAL
                note_deficiency(at_work, key, finding.question, finding.check, kind, finding.message)
        with TemporaryDirectory() as folder:
            send_feedback(replace(at_work, exports=Path(folder)), received.submission_id)


def _days_ago(desk: Desk, n_days: int) -> Desk:
    """The same desk so many days ago, in the middle of the day."""
    day = desk.today() - timedelta(days=n_days)
    moment = datetime.combine(day, time(18), tzinfo=UTC) if n_days else desk.now()
    return replace(desk, today=lambda: day, now=lambda: moment)
