"""2.2: the assessor's position and training, and (a reading) the signed code of ethics.

Reading: training holds for the edition's years from the later of course and refresher, and must hold at the end of data
gathering (or, where that is not known, on the day asked about).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from secor_qa.procedure.calendar_dates import is_ambiguous, months_before
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.findings import IntakeItem
from secor_qa.procedure.plain_text import excerpt
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.unlikely import course_oddity
from secor_qa.procedure.words import Status

POSITIONS = ("Owner", "Most senior operational person", "Employee familiar with the work")
"""Who may assess (2.2)."""
_EMPLOYEE = "employee familiar with "
"""With the work, with the overall work operation: whatever follows."""
_ADDED = re.compile(r"\s*[(,;:/–—].*|\s+-\s.*", re.DOTALL)
"""What is told of a position behind it: `Owner (keeps the books)`, `Owner, president`."""
_TAKEN_BACK = re.compile(
    r"\b(?:former\w*|retired|ex|until|till|no longer|not|was|used to|for (?:him|her|the)|(?:on )?behalf|consult\w+|"
    r"external\w*|outside|hired)\b"
)
_OWNER = re.compile(
    r"(?:(?:the|an?|one of the|sole|joint|part|co|only|company|business) ?-?)*owners?(?:(?: |-| and | & )"
    r"(?:operator|manager|president|director|proprietor|founder|partner))*"
)


def is_owner(submission: Submission) -> bool:
    """Whether the assessor's position is given as owner, whatever is told of it besides."""
    return _OWNER.fullmatch(_position_named(submission)) is not None


def is_employee(submission: Submission) -> bool:
    """Whether the assessor's position is given as such an employee, be his job named before it."""
    written = _plain(submission.text("assessor_position"))
    return written.startswith(_EMPLOYEE) or (_EMPLOYEE in written and _TAKEN_BACK.search(written) is None)


def assessor_items(submission: Submission, edition: Edition, on: date) -> tuple[IntakeItem, ...]:
    """2.2: position, training and ethics."""
    return _position(submission), _training(submission, edition, on), _ethics(submission)


def _position(submission: Submission) -> IntakeItem:
    written = submission.text("assessor_position")
    if not written.strip():
        return _item("assessor_position", Status.NOT_MET, "The assessor's position is not given.")
    is_named = _position_named(submission) in {_plain(position) for position in POSITIONS}
    if is_named or is_owner(submission) or is_employee(submission):
        return _item("assessor_position", Status.MET, f"The assessor's position is “{excerpt(written)}”.")
    allowed = "the owner, the most senior operational person or an employee familiar with the work"
    message = f"The assessor's position is “{excerpt(written)}”; the assessor must be {allowed}."
    return _item("assessor_position", Status.NOT_MET, message)


def _training(submission: Submission, edition: Edition, on: date) -> IntakeItem:
    problems = list(_training_problems(submission, edition, on))
    if not problems:
        return _item("assessor_training", Status.MET, "The assessor's training is given and in date.")
    status = Status.NOT_MET if any(each is Status.NOT_MET for each, _ in problems) else Status.NEEDS_REVIEWER
    return _item("assessor_training", status, " ".join(sentence for _, sentence in problems))


def _training_problems(submission: Submission, edition: Edition, on: date) -> Iterator[tuple[Status, str]]:
    course = submission.text("assessor_training_course").strip()
    if not course:
        yield Status.NOT_MET, "The assessor's training course is not given."
    elif oddity := course_oddity(course):
        yield Status.NEEDS_REVIEWER, f"The assessor's training course, “{excerpt(course, 80)}”, {oddity}."
    for name, label in (("assessor_training_on", "training"), ("assessor_refresher_on", "refresher")):
        written = submission.field(name)
        if isinstance(written, str) and written.strip():
            how = "can be read in more than one way" if is_ambiguous(written) else "cannot be read as a date"
            yield Status.NEEDS_REVIEWER, f"The date of the assessor's {label}, “{excerpt(written)}”, {how}."
    if submission.field("assessor_training_on") is None:
        yield Status.NOT_MET, "The date of the assessor's training is not given."
    trained = [day for name in ("assessor_training_on", "assessor_refresher_on") if (day := submission.on(name))]
    if trained:
        yield from _in_date(trained, submission.on("data_gathering_end") or on, edition.training_refresher_years)


def _in_date(trained: list[date], needed_on: date, years: int) -> Iterator[tuple[Status, str]]:
    before = [day for day in trained if day <= needed_on]
    if not before:
        yield (
            Status.NOT_MET,
            (
                f"The assessor's training of {min(trained).isoformat()} came after {needed_on.isoformat()}, "
                "when the assessment's data were gathered."
            ),
        )
    elif max(before) < months_before(needed_on, 12 * years):
        yield (
            Status.NOT_MET,
            (
                f"The assessor's latest training of {max(before).isoformat()} was more than {years} years before "
                f"{needed_on.isoformat()}; a refresher is due."
            ),
        )


def _ethics(submission: Submission) -> IntakeItem:
    written = _plain(submission.text("assessor_ethics_signed"))
    if written == "yes":
        return _item("assessor_ethics_signed", Status.MET, "The assessor has signed the code of ethics.")
    message = "It is not said whether the assessor has signed the code of ethics."
    if written:
        message = f"Whether the assessor has signed the code of ethics is answered “{excerpt(written)}”."
    return _item("assessor_ethics_signed", Status.NOT_MET if written == "no" else Status.NEEDS_REVIEWER, message)


def _position_named(submission: Submission) -> str:
    """The position without what is told of it; all of it where that takes it back."""
    written = _plain(submission.text("assessor_position"))
    return written if _TAKEN_BACK.search(written) else _ADDED.sub("", written)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()


def _item(item: str, status: Status, message: str) -> IntakeItem:
    return IntakeItem("2.2", item, status, message)
