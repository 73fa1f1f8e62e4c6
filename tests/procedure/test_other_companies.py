"""2.5(d): notes that speak of another company as if it were the employer, Tamarack Example Hauling Ltd."""

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency import check
from secor_qa.procedure.facts import Facts


def is_found(notes: str) -> bool:
    asked = make_question("1.1")
    facts = Facts(make_submission(make_row("1.1", notes=notes)), make_instrument(asked), EDITION, ON)
    return "other-company-in-notes" in [finding.code for finding in check(asked, facts).findings]


@pytest.mark.parametrize(
    "notes",
    [
        "Here at Bearspaw Tank Cleaning Inc. we hold the talk each Monday.",
        "Bearspaw Tank Cleaning Inc. trains all of its hands on the first day.",
        "The policy of Bearspaw Tank Cleaning Inc. hangs in the lunchroom.",
        "Bearspaw Welding's safety program covers it on page 4.",
        "At Bearspaw Welding, our foreman goes through the card with each hand.",
        "Bearspaw Tank Cleaning Ltd. ensures that every truck has a kit.",
        "Bearspaw Paving's hazard assessment procedure is looked at each spring.",
        "Signed by the President of Bearspaw Paving on January 8.",
        "Three first aiders at Bearspaw Tank Cleaning Ltd., one for each truck.",
        "Bearspaw Concrete has a written training program.",
    ],
)
def test_another_company_in_the_employers_place_is_found(notes: str) -> None:
    assert is_found(notes)


@pytest.mark.parametrize(
    "notes",
    [
        "Here at Tamarack Example Hauling Ltd. we hold the talk each Monday.",
        "At Swan Hills we hold the talk in the doghouse.",
        "Fire extinguishers are serviced by Bearspaw Fire Protection Inc. each March.",
        "The course was taught by Bearspaw Training Ltd. and four of four passed.",
        "On the site of our client Bearspaw Drilling, all hands sign in at the gate.",
        "Tamarack Hauling's safety program covers it on page 4.",
        "The concrete saw's checklist hangs beside it.",
        "We follow the procedure of the Alberta Construction Safety Association.",
        "Three first aiders, taught by Bearspaw Tank Cleaning Ltd., one for each truck.",
        "The road was closed by Bearspaw Paving that day.",
    ],
)
def test_the_employer_a_place_or_a_supplier_is_no_other_employer(notes: str) -> None:
    assert not is_found(notes)


@pytest.mark.parametrize(
    ("notes", "known", "is_said"),
    [
        ("I asked eight people of Bearspaw Seal Coating Ltd., the subcontractor among them.", "", True),
        ("In the shop of Bearspaw Seal Coating Ltd. customers stay before the chain.", "", True),
        (
            "In the shop of Bearspaw Seal Coating Ltd. customers stay before the chain.",
            "Ours: Bearspaw Seal, north",
            False,
        ),
        ("In the shop of Tamarack Seal Coating Ltd. customers stay before the chain.", "", False),
        ("The hoist was bought from Bearspaw Seal Coating Ltd., whom customers know.", "", False),
    ],
)
def test_a_company_whose_people_or_places_notes_speak_of_is_known_elsewhere(
    notes: str, known: str, is_said: bool
) -> None:
    asked = make_question("1.1", text="Are customers and visitors kept safe?")
    papers = (make_document("lease.pdf", texts=(known,)),)
    facts = Facts(make_submission(make_row("1.1", notes=notes), documents=papers), make_instrument(asked), EDITION, ON)
    assert ("other-company-in-notes" in [each.code for each in check(asked, facts).findings]) is is_said
