"""2.3: the sign-offs of assessor and employer; the employer's is needed only where it is another person.

Reading: an assessor who is the owner, or who is also the employer's contact, has signed for the employer too; one who
is given as an employee cannot.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from secor_qa.procedure.assessor import is_employee, is_owner
from secor_qa.procedure.calendar_dates import is_ambiguous
from secor_qa.procedure.findings import IntakeItem
from secor_qa.procedure.plain_text import excerpt, words
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.unlikely import signature_oddity
from secor_qa.procedure.words import Status

Problem = tuple[Status, str]


def sign_off_items(submission: Submission) -> tuple[IntakeItem, ...]:
    """2.3: the assessor's sign-off and, if different from the assessor, the employer's."""
    return _assessor(submission), _employer(submission)


def _assessor(submission: Submission) -> IntakeItem:
    problems = list(_signed(submission, "assessor"))
    name, signed_by = submission.text("assessor_name"), submission.text("assessor_signed_by")
    if name.strip() and signed_by.strip() and not may_be_one_person(name, signed_by):
        sentence = f"The assessor is {excerpt(name)}, but “{excerpt(signed_by)}” signed as assessor."
        problems.append((Status.NEEDS_REVIEWER, sentence))
    return _item("assessor_sign_off", problems, "The assessor has signed off.")


def _employer(submission: Submission) -> IntakeItem:
    if _is_blank(submission, "employer_signed_by") and _is_blank(submission, "employer_signed_on"):
        contact, assessor = submission.text("employer_contact_name"), submission.text("assessor_name")
        if is_owner(submission) or (contact.strip() and may_be_one_person(contact, assessor)):
            return _item("employer_sign_off", [], "Not needed: the assessor signs for the employer too.")
    problems = [*_signed(submission, "employer"), *_signed_by_an_employee(submission)]
    return _item("employer_sign_off", problems, "The employer has signed off.")


def _signed_by_an_employee(submission: Submission) -> Iterator[Problem]:
    """The assessor signed for the employer too, and is neither its owner nor its contact nor leads it."""
    contact, assessor = submission.text("employer_contact_name"), submission.text("assessor_name")
    signed_by = submission.text("employer_signed_by")
    if not (contact.strip() and assessor.strip() and signed_by.strip()) or may_be_one_person(contact, assessor):
        return
    if is_employee(submission) and may_be_one_person(assessor, signed_by) and not may_be_one_person(contact, signed_by):
        sentence = f"The assessor, {excerpt(assessor)}, signed for the employer too and is given as an employee."
        yield Status.NEEDS_REVIEWER, sentence


def _signed(submission: Submission, who: str) -> Iterator[Problem]:
    by, on = f"{who}_signed_by", f"{who}_signed_on"
    if _is_blank(submission, by):
        yield Status.NOT_MET, f"The {who}'s sign-off has no name."
    elif oddity := signature_oddity(submission.text(by)):
        yield (
            Status.NEEDS_REVIEWER,
            f"The name in the {who}'s sign-off, “{excerpt(submission.text(by), 80)}”, {oddity}.",
        )
    signed, written = submission.on(on), submission.text(on)
    if _is_blank(submission, on):
        yield Status.NOT_MET, f"The {who}'s sign-off has no date."
    elif signed is None:
        how = "can be read in more than one way" if is_ambiguous(written) else "cannot be read as a date"
        yield Status.NEEDS_REVIEWER, f"The date of the {who}'s sign-off, “{excerpt(written)}”, {how}."
    else:
        yield from _in_order(submission, who, signed)


def _in_order(submission: Submission, who: str, signed: date) -> Iterator[Problem]:
    end, submitted = submission.on("data_gathering_end"), submission.on("submitted_on")
    if end and signed < end:
        said = f"The {who} signed off on {signed.isoformat()}, before data gathering ended on {end.isoformat()}."
        yield Status.NOT_MET, said
    if submitted and signed > submitted:
        said = f"The {who} signed off on {signed.isoformat()}, after the submission of {submitted.isoformat()}."
        yield Status.NEEDS_REVIEWER, said


def may_be_one_person(one: str, other: str) -> bool:
    """Whether two names may be the same person's: the shorter one's words or initials stand in the longer."""
    short, long = sorted((words(one), words(other)), key=len)
    rest = list(long)
    for word in short:
        match = next(
            (each for each in rest if each == word or (1 in (len(each), len(word)) and each[0] == word[0])), None
        )
        if match is None:
            return False
        rest.remove(match)
    return bool(short)


def _is_blank(submission: Submission, name: str) -> bool:
    return not submission.text(name).strip()


def _item(item: str, problems: list[Problem], fine: str) -> IntakeItem:
    if not problems:
        return IntakeItem("2.3", item, Status.MET, fine)
    status = Status.NOT_MET if any(each is Status.NOT_MET for each, _ in problems) else Status.NEEDS_REVIEWER
    return IntakeItem("2.3", item, status, " ".join(sentence for _, sentence in problems))
