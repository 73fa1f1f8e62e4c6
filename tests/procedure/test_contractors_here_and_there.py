"""2.5(d): contractors whom the answers deny and something else shows."""

from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import FoundDate
from secor_qa.procedure.wording.contractors import line_with_contractor, nobody_elses, outsider_at_work
from secor_qa.procedure.words import Answer, DateRole

HIRED = [
    "The roof over the bay was patched by a roofer we got in from Olds, up there three days with his helper.",
    "When the furnace quit we had a gas fitter in for two days.",
    "A contract plumber redid the wash bay in March and was shown the gate by the foreman.",
    "We subbed out the striping of the parking lot.",
    "The stumps are ground by a fellow with his own machine who invoices us per stump.",
    "In August a self-employed electrician rewired the shop lights; he ate lunch with us.",
    "For the big pour we rented a pump truck with its operator.",
    "Two temps from an agency helped in the fall rush.",
    "A hired framing crew put up the lean-to over the May long weekend.",
    "The window washer we use twice a year was asked too.",
    "One of those asked was the trucker who hauls our gravel under contract.",
    "Three people from a staffing agency stood in on the line in December.",
    "Our bookkeeper's brother did the wiring, he sent us an invoice for it.",
    "The cleaners come in every Friday night, they are from a company in town.",
    "Tallgrass sent us two flaggers for the day on the highway.",
]
NOBODY = [
    "The fire extinguishers are serviced each March by the company in Red Deer.",
    "We hired two new welders in May.",
    "We hired a third carpenter in June, and he was oriented.",
    "We hired a cleaner in March who had her orientation before her first shift.",
    "We work as a subcontractor for the big builders.",
    "The landlord's plumber fixed the drain.",
    "The customer hired an electrician of his own.",
    "If we hired a contractor he would sign it.",
    "The foreman called in the crew for a talk.",
    "I took the company truck to the site.",
    "The firm employs three workers, which is fewer than five.",
    "An outside consultant helped write the manual.",
    "The inspector from the insurance company walked around with us.",
    "The supplier bills us by the month for the gas.",
    "The painters wore respirators.",
]


@pytest.mark.parametrize("sentence", HIRED)
def test_people_hired_sent_or_paid_by_the_bill_are_at_work(sentence: str) -> None:
    assert outsider_at_work(sentence)


@pytest.mark.parametrize("sentence", NOBODY)
def test_own_people_and_those_of_others_are_no_contractors(sentence: str) -> None:
    assert not outsider_at_work(sentence)


def test_a_tradesman_of_the_companys_own_trade_may_be_its_own() -> None:
    assert outsider_at_work("On Monday the plumber worked in the boiler room.", "A bakery with a cafe")
    assert not outsider_at_work("On Monday the plumber worked in the boiler room.", "Plumbing and heating")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("9:00 our subcontractor Example Haulage here, 2 men", True),
        ("ask the subcontractor before we are there", False),
        ("others\tgood, two agency nurses from Olds covered three nights", True),
        ("the contract terms were gone over and covered all", False),
        ("7 walk-arounds done\n8 sub for the paving came without his card once, sent home", True),
        ("Hired one contractor in June, oriented", True),
        ("no contractors were used", False),
        ("Contractors who worked unsafely must leave", False),
        ("The prime contractor was told", False),
    ],
)
def test_a_record_tells_of_a_contractor_who_came(text: str, is_found: bool) -> None:
    assert bool(line_with_contractor(text)) is is_found


@pytest.mark.parametrize(
    ("notes", "is_denied"),
    [
        ("Not a single contractor set foot here. The page hangs by the door.", True),
        ("We used to hire a crane and stopped, so it lies in the drawer.", True),
        ("Own people only since spring.", True),
        ("No contractor may start without it.", False),
        ("No other contractor was here than the roofer, who signed it.", False),
        ("The page lists what contractors do.", False),
        ("No contractor worked with us since the spring, the page lies in the drawer.", True),
        ("No contractor worked here without a card.", False),
    ],
)
def test_notes_say_that_none_came(notes: str, is_denied: bool) -> None:
    assert bool(nobody_elses(notes)) is is_denied


def codes(question: str, **more: object) -> list[str]:
    paper = make_document(
        "review.docx", None, texts=("Yearly review\na sub came in June, no card",), questions=("10.5",),
        dates=(FoundDate(date(2024, 4, 4), 1, "April 4, 2024", DateRole.RECORD),),
    )  # fmt: skip
    rows = [
        make_row("3.5", notes="We had a gas fitter in for two days." if more.pop("told", False) else "All done."),
        make_row("6.2", more.pop("answer", Answer.NA), notes=f"No contractor was here.{more.pop('own', '')}"),
        make_row("10.5", notes="Done in April.", attachments=("review.docx",)),
    ]
    papers = (paper,) if more.pop("paper", False) else ()
    fields: dict[str, object] = {"employees_contractor": Decimal(0), **more}
    submission = make_submission(*rows, documents=papers, instrument=instrument().id, **fields)
    found = consistency.check(instrument().question(question), Facts(submission, instrument(), EDITION, ON)).findings
    return [each.code for each in found if each.code.startswith("contractor-")]


def test_a_contractor_is_said_at_the_note_that_tells_of_him_and_at_the_one_that_denies() -> None:
    assert codes("3.5", told=True) == codes("6.2", told=True) == ["contractor-not-counted"]
    assert codes("3.5") == codes("6.2") == []
    assert codes("6.2", told=True, employees_contractor=Decimal(1)) == []


@pytest.mark.parametrize(
    ("own", "is_found"),
    [
        (" The hydrovac we subcontracted in May had a book of its own.", True),
        (" In the fall we hired a paving outfit, but only for a week.", True),
        (" The man who mends our own saws bills us for it.", False),
        (" If we hired a contractor he would sign it.", False),
    ],
)
def test_a_note_that_nobody_was_hired_tells_of_nobody_who_was(own: str, *, is_found: bool) -> None:
    assert codes("6.2", own=own) == ["contractor-not-counted"] * is_found


def test_a_contractor_in_a_record_is_said_at_both_questions() -> None:
    assert codes("10.5", paper=True) == codes("6.2", paper=True) == ["contractor-not-counted"]


def test_a_yes_whose_note_denies_contractors_is_found_where_the_profile_counts_some() -> None:
    assert codes("6.2", answer=Answer.YES, employees_contractor=Decimal(2)) == ["contractor-denied"]
    assert codes("6.2", answer=Answer.NA, employees_contractor=Decimal(2)) == []
