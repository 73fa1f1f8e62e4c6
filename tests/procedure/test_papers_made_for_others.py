"""2.5(a): what a maker or a host wrote, and a message that only invites, in place of what was asked for."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents.made_for_others import made_for_others
from secor_qa.procedure.checks.documents.only_invited import only_invited
from secor_qa.procedure.facts import Facts

RULES = make_question(text="Are there rules for the saw?", guideline="Attach them.", evidence="policy")
BOOKS = make_question(text="Are the manuals of the makers at hand?", guideline="Attach one.", evidence="policy")
GUESTS = make_question(text="Are there rules for guests?", guideline="Attach them.", evidence="policy")
FIRST_DAY = make_question(text="Is everybody oriented?", guideline="Attach a signed record.", evidence="record")
LEAFLET = """Owner's manual, model BX-12 band saw
Read all instructions. Keep this manual for future reference.
Weight 90 kg, motor 2 hp
Two years of warranty by your dealer."""


def is_found(text: str, question=RULES) -> bool:
    document = make_document("saw.pdf", texts=(text,))
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(question), EDITION, ON)
    return made_for_others(question, document, facts) is not None


def test_a_makers_leaflet_is_no_rule_of_the_companys() -> None:
    assert is_found(LEAFLET)
    assert not is_found(f"Tamarack Example Hauling\n{LEAFLET}")  # copied into its own book
    assert not is_found(LEAFLET, BOOKS)
    assert not is_found("RULES FOR THE SAW\n1 guard down\n2 read the owner's manual first\n3 no gloves")


def test_what_a_host_writes_for_his_guests_is_no_rule_of_the_companys() -> None:
    text = "IN A FIRE\nfor guests of the Larkspur Lodge\nGo to the stairs."
    assert is_found(text)
    assert not is_found(text, GUESTS)
    assert not is_found("IN A FIRE\nOne goes with the guests\nGo to the stairs.")


INVITATION = "From: Kay\nTo: Lou\nSubject: Monday\nYour first day will be Monday at 8. Please bring your boots. Kay"


@pytest.mark.parametrize(
    ("text", "question", "is_said"),
    [
        (INVITATION, FIRST_DAY, True),
        (INVITATION, RULES, False),
        (INVITATION.replace("Your", "Thanks for today, we went over all of it and you signed. Your"), FIRST_DAY, False),
        (INVITATION.partition("Monday\n")[2], FIRST_DAY, False),  # no message
        ("From: Kay\nTo: Lou\nSubject: Monday\nHere it is.", FIRST_DAY, False),
    ],
)
def test_an_invitation_is_no_record(text: str, question: object, is_said: bool) -> None:
    found = only_invited(question, make_document("first day.pdf", texts=(text,)))
    assert (found is not None) is is_said


def test_a_mail_needs_no_lines_of_from_whom_it_is() -> None:
    text = "Your first day will be Monday. Please bring your boots."
    assert only_invited(FIRST_DAY, make_document("first day.eml", texts=(text,), kind="mail"))
