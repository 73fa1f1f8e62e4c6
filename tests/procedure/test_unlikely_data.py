"""2.3: data that are given and cannot well be meant, and their honest neighbours."""

import pytest
from builders import EDITION, ON, make_row, make_submission

from secor_qa.procedure.intake import intake
from secor_qa.procedure.words import Status


def open_items(**fields: object) -> list[str]:
    found = intake(make_submission(make_row(), **fields), EDITION, ON)
    return [each.item for each in found if each.status is not Status.MET]


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("employer_contact_name", "Owner"),
        ("employer_contact_name", "The Office Manager"),
        ("employer_contact_name", "Robin"),
        ("assessor_name", "A."),
        ("employer_legal_name", "The Company Ltd."),
        ("employer_address", "Same as above"),
        ("employer_address", "hinton"),
        ("employer_address", "On file"),
        ("employer_city", "AB"),
        ("employer_city", "7"),
        ("employer_phone", "123-456-7890"),
        ("assessor_email", "name@company.com"),
        ("employer_email", "test@test.com"),
        ("wcb_accounts", ("12",)),
        ("employer_profile", "See website"),
        ("employer_profile", "Gravel hauling"),
    ],
)
def test_a_datum_that_cannot_be_meant_is_for_the_reviewer(field: str, text: object) -> None:
    assert field in open_items(**{field: text})


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("employer_contact_name", "Robin Owner"),
        ("employer_contact_name", "D. Example"),
        ("employer_legal_name", "Our Town Gravel Ltd."),
        ("employer_legal_name", "1234567 Alberta Ltd."),
        ("employer_address", "NW of Hinton, second gate"),
        ("employer_city", "St. Albert"),
        ("employer_phone", "1-780-555-0110"),
        ("employer_email", "info@example.com"),
        ("wcb_accounts", ("1234",)),
        ("employer_profile", "Gravel hauling, Hinton"),
    ],
)
def test_an_unusual_datum_that_may_well_be_meant_is_met(field: str, text: object) -> None:
    assert open_items(**{field: text}) == []


def test_an_employee_who_assessed_does_not_sign_for_the_employer() -> None:
    assert open_items(employer_signed_by="Alex Sample") == ["employer_sign_off"]
    assert open_items(employer_signed_by="Alex Sample", assessor_position="Most senior operational person") == []
    assert open_items(employer_signed_by="Alex Sample", employer_contact_name="Alex Sample") == []
    assert open_items(employer_signed_by="Chris Example") == []  # an owner who is not the contact
