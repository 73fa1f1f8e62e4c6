# ruff: noqa: E501  (lists of data)
"""2.2, 2.3: courses still to come or of something else, signatures of nobody, and data that are none."""

from dataclasses import replace

import pytest
from builders import EDITION, ON, make_submission

from secor_qa.procedure.intake import intake


def open_items(**fields: object) -> set[str]:
    """The items of intake that are not met or for the reviewer, with these data."""
    base = make_submission()
    found = intake(replace(base, fields={**base.fields, **fields}), EDITION, ON)
    return {each.item for each in found if each.status.value in ("not_met", "needs_reviewer")}


ODD = {
    "assessor_training_course": [
        "none", "?", "will take it in the fall", "Registered for June", "to be taken", "First aid", "WHMIS 2015",
        "Standard First Aid, CPR C", "booked, SECOR", "Leadership for Safety Excellence", "n/a", "see certificate",
    ],
    "employer_legal_name": ["Owner", "Test", "12", "My Company Ltd.", "ABC Company", "XYZ Inc.", "Your company", "n a"],
    "employer_address": ["12", "Box", "see letterhead", "see page 1", "Hinton", "same", "123", "address"],
    "employer_contact_name": [
        "info@x.ca", "Tamarack Example Hauling Ltd.", "to be hired", "whoever answers", "Safety Department", "vacant",
        "front desk", "anyone in the office",
    ],
    "employer_signed_by": ["owner", "signed", "x", "on file", "yes", "see original", "the owner", "electronically"],
    "assessor_signed_by": ["on behalf of Alex Sample", "p.p. Alex Sample", "for Alex Sample", "signed", "assessor", "Yes"],
    "employer_profile": [
        "We do everything.", "We are a company in Alberta.", "Quality service for our customers.", "A safe place to work.",
        "We provide various services to clients.", "Our company does good work and is very safe.", "Small family company",
        "Work of all kinds, big and small.",
    ],
}  # fmt: skip
GIVEN = {
    "assessor_training_course": [
        "SECOR assessor, two days", "Small employer course", "Small COR Assessor", "Program Development and Self-Assessment",
        "Formation d'évaluateur", "Safety program development", "SECOR, with the next refresher in 2026", "Internal auditor",
        "SECOR and first aid", "Partner's two-day class",
    ],
    "employer_legal_name": ["1234567 Alberta Ltd.", "Test Valley Hauling Ltd.", "ABC Towing Ltd.", "Owner's Choice Paving Inc.",
                            "My Brother and I Plumbing Ltd.", "Kowal", "A. B. Kowal & Sons", "XYZ Rentals Corp."],
    "employer_address": ["12 Sample Street", "Box 9", "RR 1", "SE 4-12-5 W5", "Hinton Mall", "1 1st", "PO 7", "Hwy 16 W"],
    "employer_contact_name": ["Robin Example", "R. Example", "Mary Office", "Deo Singh", "Ann van der Team", "Jo May",
                              "Kim Desk", "Lee Any"],
    "employer_signed_by": ["Robin Example", "R. Example", "Robin", "Robin Q. Example", "Robin X. Example", "Robin Example, owner",
                           "/s/ Robin Example", "ROBIN EXAMPLE"],
    "assessor_signed_by": ["Alex Sample", "A. Sample", "ALEX SAMPLE", "Alex", "Sample, Alex", "Alex Sample, assessor",
                           "Alex M. Sample", "/s/ Alex Sample"],
    "employer_profile": [
        "Hauls example gravel to example sites.", "Drywall and paint, Hinton.", "We fix trucks.", "Bakery and three vans.",
        "Two of us mow lawns.", "On fait la toiture et le drainage.", "Hair salon with two chairs.", "Tree planting, spring only.",
    ],
}  # fmt: skip
ITEM = {
    "assessor_training_course": "assessor_training", "employer_signed_by": "employer_sign_off",
    "assessor_signed_by": "assessor_sign_off",
}  # fmt: skip


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in ODD.items() for value in values])
def test_a_datum_that_can_hardly_be_meant_is_for_the_reviewer(name: str, value: str) -> None:
    assert open_items(**{name: value}) == {ITEM.get(name, name)}


@pytest.mark.parametrize(("name", "value"), [(name, value) for name, values in GIVEN.items() for value in values])
def test_a_datum_that_may_well_be_meant_is_let_pass(name: str, value: str) -> None:
    assert open_items(**{name: value}) == set()
