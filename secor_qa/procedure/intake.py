"""2.2 and 2.3: before the content is looked at, the assessor is eligible and the critical data are complete.

A blank datum is not met; one that is there but does not look like what it should be is for the reviewer.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from secor_qa.procedure import contact
from secor_qa.procedure.assessor import assessor_items
from secor_qa.procedure.calendar_dates import is_ambiguous
from secor_qa.procedure.edition import Edition
from secor_qa.procedure.findings import IntakeItem
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.plain_text import excerpt, is_placeholder, own_words
from secor_qa.procedure.sign_offs import sign_off_items
from secor_qa.procedure.submission import EMPLOYEE_GROUPS, Submission
from secor_qa.procedure.unlikely import unlikely
from secor_qa.procedure.wording.boilerplate import FIELD_UNFILLED
from secor_qa.procedure.words import Status

_DATA: dict[str, str] = {
    "employer_legal_name": "the employer's legal name",
    "employer_address": "the employer's address",
    "employer_city": "the employer's city",
    "employer_province": "the employer's province",
    "employer_postal_code": "the employer's postal code",
    "employer_contact_name": "the name of the employer's contact",
    "employer_phone": "the employer's phone number",
    "employer_fax": "the employer's fax number",
    "employer_email": "the employer's e-mail address",
    "assessor_name": "the assessor's name",
    "assessor_phone": "the assessor's phone number",
    "assessor_email": "the assessor's e-mail address",
    "wcb_accounts": "the WCB account number",
    "industry_codes": "the industry code",
    "data_gathering_start": "the first day of data gathering",
    "data_gathering_end": "the last day of data gathering",
    "employer_profile": "the employer's profile",
}
_DATES = ("data_gathering_start", "data_gathering_end")
_FORMS: dict[str, Callable[[str], bool]] = {
    "employer_province": contact.is_province,
    "employer_postal_code": contact.is_postal_code,
    "employer_phone": contact.is_phone,
    "employer_email": contact.is_email,
    "assessor_phone": contact.is_phone,
    "assessor_email": contact.is_email,
}


def intake(
    submission: Submission, edition: Edition, on: date, instrument: Instrument | None = None
) -> tuple[IntakeItem, ...]:
    """2.2 and 2.3: one item for each point, in the procedure's order; each says what is missing or odd.

    Items of 2.3 bear the name of their Assessment field, or `employee_numbers`, `assessor_sign_off` and
    `employer_sign_off`; those of 2.2 are `assessor_position`, `assessor_training` and `assessor_ethics_signed`.
    """
    return (
        *assessor_items(submission, edition, on),
        *(_datum(submission, name, label) for name, label in _DATA.items()),
        _employee_numbers(submission),
        *sign_off_items(submission),
    )


def _datum(submission: Submission, name: str, label: str) -> IntakeItem:
    text = submission.text(name).strip()
    subject = label[0].upper() + label[1:]
    says_none = contact.says_none(text) or (is_placeholder(text) and any(map(str.isalpha, text)))
    if name == "employer_fax" and says_none:
        return _item(name, Status.MET, f"The employer is said to have no fax (“{excerpt(text)}”).")
    if is_placeholder(text):
        hint = " An employer without one writes “none”." if name == "employer_fax" else ""
        return _item(name, Status.NOT_MET, f"{subject} is not given.{hint}")
    if FIELD_UNFILLED.match(text):
        return _item(name, Status.NOT_MET, f"{subject} is still the form's own text, “{excerpt(text, 80)}”.")
    oddity = _oddity(submission, name, text) or unlikely(submission, name, text)
    if oddity:
        return _item(name, Status.NEEDS_REVIEWER, f"{subject}, “{excerpt(text, 80)}”, {oddity}.")
    return _item(name, Status.MET, f"{subject} is given.")


def _oddity(submission: Submission, name: str, text: str) -> str:
    """What is odd about a datum that is given, as the end of a sentence; empty where nothing is."""
    if name in _DATES:
        if submission.on(name):
            return ""
        return "can be read in more than one way" if is_ambiguous(text) else "cannot be read as a date"
    if name == "employer_fax":
        return "" if contact.is_phone(text) else "does not look like a fax number"
    if name in ("wcb_accounts", "industry_codes"):
        codes = [part for part in text.split(";") if part.strip()]
        return "" if all(map(contact.is_account_code, codes)) else "does not look like a number or code"
    looks_right = _FORMS.get(name)
    if looks_right and not looks_right(text):
        return "does not look like one"
    if name == "employer_postal_code" and not contact.postal_code_fits(text, submission.text("employer_province")):
        return f"is not in {excerpt(submission.text('employer_province'), 40)}"
    if name == "employer_profile" and not own_words(text, submission.text("employer_legal_name")):
        return "says no more than the employer's name"
    return ""


def _employee_numbers(submission: Submission) -> IntakeItem:
    given = {group: submission.field(f"employees_{group}") for group in EMPLOYEE_GROUPS}
    wrong = [group for group, count in given.items() if count is not None and not _is_count(count)]
    blank = [group for group, count in given.items() if count is None]
    if len(blank) == len(given):
        return _item("employee_numbers", Status.NOT_MET, "The number of employees is not given.")
    if wrong:
        names = ", ".join(f"{group} “{excerpt(str(given[group]), 40)}”" for group in wrong)
        return _item("employee_numbers", Status.NOT_MET, f"The number of employees is not a count for: {names}.")
    if not submission.n_employees:
        return _item("employee_numbers", Status.NOT_MET, "The numbers of employees add up to nobody.")
    if blank:
        message = f"The number of employees is blank for: {', '.join(blank)}. Where there are none, write 0."
        return _item("employee_numbers", Status.NEEDS_REVIEWER, message)
    return _item("employee_numbers", Status.MET, "The number of employees is given for each group.")


def _is_count(value: object) -> bool:
    return isinstance(value, Decimal) and value.is_finite() and value >= 0 and value == value.to_integral_value()


def _item(item: str, status: Status, message: str) -> IntakeItem:
    return IntakeItem("2.3", item, status, message)
