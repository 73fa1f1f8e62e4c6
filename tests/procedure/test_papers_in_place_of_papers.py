"""2.5(a), 2.5(b), 2.5(d): links, bookings, empty forms and former owners in place of what is asked; and papers that are it."""

# ruff: noqa: E501

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission
from test_less_usual_faults import instrument
from test_papers_of_people import signed_by

from secor_qa.procedure.checks import currency, documents
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Question


def codes(text: str, asked: Question, **changes) -> list[str]:
    document = make_document("paper.pdf", date(2024, 3, 5), texts=(text,), questions=(asked.id,), **changes)
    row = make_row(asked.id, attachments=("paper.pdf",))
    facts = Facts(make_submission(row, documents=(document,)), make_instrument(asked), EDITION, ON)
    found = [*documents.check(asked, facts).findings, *currency.check(asked, facts).findings]
    return [each.code for each in found]


RULES = make_question("3.6", methods=("D",), evidence="policy", text="Are there rules?", guideline="Attach the rules.")


@pytest.mark.parametrize(
    "text",
    [
        "The rules are on our drive:\nhttps://drive.example.com/file/8812\nThe office has the password.",
        "Emergency plan\nClick here to open it: www.example.com/plans/erp",
        "Safety binder, section 4\nCan be viewed online at https://binder.example.org/s/4 (login: guest)",
        "https://example.net/a/b/c",
    ],
)
def test_a_file_that_only_says_where_to_look_is_found(text: str) -> None:
    assert "only-a-pointer" in codes(text, RULES)


@pytest.mark.parametrize(
    "text",
    [
        "Rules of the yard\n1. Hats on.\n2. No phones at the scale.\n3. Whoever breaks a rule is talked to, then sent home.\nMore of them can be found at www.example.com/rules",
        "Drill of 5 March 2024: all nine out in two minutes. Pictures are here: https://example.com/p/7",
        "Tamarack Example Hauling Ltd.\nwww.tamarack.example.com\nHats must be worn. The log is kept in the office.",
        "The rules hang in the shop, ask the office.",
    ],
)
def test_a_paper_that_holds_an_address_says_something_itself(text: str) -> None:
    assert "only-a-pointer" not in codes(text, RULES)


def test_of_a_picture_that_points_elsewhere_nothing_is_said() -> None:
    text = "https://example.net/a/b/c"
    assert "only-a-pointer" not in codes(text, RULES, recognised_pages=(1,))


COURSE = make_question(
    "5.5", methods=("D",), evidence="record", text="Have supervisors been trained to lead?",
    guideline="Attach a certificate or the record of the course.",
)  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "Order summary\nLeadership for Safety course, one seat, 8 April 2024\nParticipant: Jo Sample\nYou are registered for this class.\nPlease bring a pen. Refunds until one week before.",
        "Thanks for booking!\nSupervisor training will be held on 8 April 2024 at the Hinton hall.\nWallet cards are mailed two weeks after.",
        "INVOICE 3301\nBill to: Tamarack Example\nSupervisor course, 1 person   325.00\nGST 16.25\nPayment received, thank you for your order.",
    ],
)
def test_a_course_that_was_only_booked_or_paid_is_found(text: str) -> None:
    assert "wrong-sort" in codes(text, COURSE)


@pytest.mark.parametrize(
    "text",
    [
        "Leadership for Safety course\nJo Sample has completed the course, 8 April 2024. Card no. 4471\nYour registration number: 88. Refunds are not given.",
        "Certificate of completion\nSupervisor training\nJo Sample\n8 April 2024\nValid until 8 April 2027. See you again then!",
        "Training record 2024\nJo Sample, supervisor course, 8 April 2024, passed with 92\nInvoice 3301 filed with the receipt.",
        "Supervisor training at Hinton\n8 April 2024\nJo Sample\nR. Teacher, seat 4",
    ],
)
def test_a_record_of_a_course_may_speak_of_its_booking(text: str) -> None:
    assert "wrong-sort" not in codes(text, COURSE)


LED = make_question(
    "5.5", methods=("D",), evidence="record", text="Have supervisors been trained to lead?",
    guideline="Attach a record for at least one supervisor.",
)  # fmt: skip


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        (
            "Booking confirmation 88\nYou are registered for our course in leading, 8 April 2024.\nPlease bring a lunch.",
            True,
        ),
        ("The course in leading of 8 April is cancelled. You had two seats; we will call you.", False),
    ],
)
def test_where_any_record_will_do_a_booking_has_to_be_plainer(text: str, is_found: bool) -> None:
    assert ("wrong-sort" in codes(text, LED)) == is_found


NEEDS = "Tamarack Example\n{title}\nForeman\nA course in leading; a rigger's ticket; first aid and a clean abstract.\nLoader hand\nA shift beside an old hand, no ticket, boots of his own and good eyes."


@pytest.mark.parametrize(
    ("text", "question", "is_found"),
    [
        (NEEDS.format(title="Requirements by job"), LED, True),
        (NEEDS.format(title="What each job needs"), COURSE, True),
        (NEEDS.format(title="Our hands"), LED, False),  # it may be who has what
        (NEEDS.format(title="Leadership course: what is required"), LED, False),
        (NEEDS.format(title="Requirements by job") + "\nJo Sample completed the course, 8 April 2024.", LED, False),
    ],
)
def test_what_jobs_need_is_no_record_that_anybody_was_trained(text: str, question: Question, is_found: bool) -> None:
    assert ("wrong-sort" in codes(text, question)) is is_found


MINUTES = make_question(
    "4.3", methods=("D",), evidence="record", text="Are meetings held, with minutes?", guideline="Attach the minutes of a meeting."
)  # fmt: skip


PLAN = make_question(
    "8.1", methods=("D",), evidence="policy", text="Is there an emergency plan?", guideline="Attach it."
)
BILL = "Invoice 771\nSold to Tamarack Example\n5 March 2024\nDescription  Qty  {column}\nHose, half inch, black, by the foot, with two ends 30 2.5\n{end}"


@pytest.mark.parametrize(
    ("column", "end", "is_found"),
    [("Price", "Pay within 30 days net.", True), ("Weight", "Left at the gate by the driver, see his book.", False)],
)
def test_a_bill_without_cents_or_sums_is_told_by_its_words(column: str, end: str, is_found: bool) -> None:
    assert ("wrong-sort" in codes(BILL.format(column=column, end=end), PLAN)) is is_found


@pytest.mark.parametrize(
    "text",
    [
        "Crew talk\nWhen:\nWho was there:\n1. Left from last time:\n2.\n3.\n4.\nNext time:",
        "Tamarack Example Hauling Ltd.\nSafety meeting minutes\nDate\nPresent\nAbsent\nOld business\nNew business\nAction items\nNext meeting",
        "Tailgate meeting form\nDate ______ Time ______\nTopic\nDiscussion\nConcerns\nSignatures\n",
    ],
)
def test_a_form_with_nothing_but_its_headings_is_found(text: str) -> None:
    assert "incomplete-document" in codes(text, MINUTES)


@pytest.mark.parametrize(
    "text",
    [
        "Crew talk\nWhen: 5 March 2024\nWho was there: all six\n1. Left from last time: the ramp\n2. Ice at the scale\n3. none\nNext time: April",
        "Safety meeting minutes\nPresent\nRobin, Jo, Kim\nOld business\nThe ramp was mended\nNew business\nIce\nAction items\nSand\nNext meeting\nApril",
        "Safety meeting\nNotes and discussion\nPresent\nTopic",
        "Counts of the month\nHurt:\n1\nNear misses:\n2\nTalks:\n3",
    ],
)
def test_a_form_in_which_something_is_entered_is_not(text: str) -> None:
    assert "incomplete-document" not in codes(text, MINUTES)


ORIENTATION = make_question(
    "5.2", methods=("D",), evidence="record", text="Was every new person given an orientation?", guideline="Attach an orientation record."
)  # fmt: skip
FIRST_DAY = "New hand, first day\nName: Jo Sample   Started: {started}\nGate and radio   x\nHats and vests   x\nWho to call   x\nShown by: {by}\nNew hire: {hand}\nDate: {day}"


@pytest.mark.parametrize(
    ("started", "by", "hand", "day", "is_found"),
    [
        ("at the pit", "the lead hand", "__________", "________", True),
        ("at the pit", "the lead hand", "__________", "5 March 2024", False),
        ("March 4", "the lead hand", "__________", "________", False),
        ("at the pit", "the lead hand", "J. Sample", "________", False),
    ],
)
def test_a_form_with_neither_day_nor_hand_is_found(started: str, by: str, hand: str, day: str, is_found: bool) -> None:
    text = FIRST_DAY.format(started=started, by=by, hand=hand, day=day)
    assert ("incomplete-document" in codes(text, ORIENTATION)) is is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Safety policy\nWe all go home.\nOtto Vandal (signed)\nOwner   9 January 2024", True),
        ("Safety policy\nWe all go home.\nSigned: Otto Vandal\nPresident\n9 January 2024", True),
        ("Safety policy\nWe all go home.\nO. Vandal /s/\nProprietor, 9 January 2024", True),
        ("Safety policy\nWe all go home.\nRobin Example (signed)\nOwner   9 January 2024", False),
        ("Safety policy\nOwner, leads and hands all go home.\nSigned 9 January 2024", False),
        ("Safety policy\nSigned: Otto Vandal\nDriver\n9 January 2024", False),
    ],
)
def test_an_owner_whom_nobody_knows_may_stand_on_a_line_of_his_own(text: str, is_found: bool) -> None:
    assert signed_by(text) is is_found


def test_the_shipped_instrument_asks_for_a_certificate_too() -> None:
    text = "You are enrolled in the course.\nRepresentative training, upcoming.\nCancellation by e-mail."
    assert "wrong-sort" in codes(text, instrument().question("4.2"))
