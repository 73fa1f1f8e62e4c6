# ruff: noqa: E501
"""2.5(a): papers that have nothing to do with their question, and one paper under two names."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.facts import Facts

INSPECTED = make_question(
    "1.1",
    text="Is the shop inspected every month?",
    guideline="Attach the inspection forms of the period.",
    methods=("D",),
    evidence="record",
)
CHECKED = make_question(
    "1.2",
    text="Are trucks looked over before use?",
    guideline="Attach one completed check of a truck.",
    methods=("D",),
    evidence="record",
)
OTHERS = tuple(
    make_question(f"2.{at}", text=text)
    for at, text in enumerate(("Are gloves worn?", "Is the gate shut?", "Do visitors sign in?", "Are drills held?"))
)
INSTRUMENT = make_instrument(INSPECTED, CHECKED, *OTHERS)


def codes(*documents, at=INSPECTED, **rows) -> list[str]:
    listed = [make_row("1.1", **rows), make_row("1.2", notes="The cords, the bay and the eyewash were looked at.")]
    facts = Facts(make_submission(*listed, documents=documents), INSTRUMENT, EDITION, ON)
    return [finding.code for finding in check(at, facts).findings]


LUNCH = (
    "Specials at the Example Diner\nSplit pea soup and a roll 6.50\nPerogies 11.00\nApple pie 5.25\nCoffee until ten."
)
RENT = (
    "Lease of a garage\nThe tenant pays the landlord 900 dollars on the first of the month and keeps no animals there."
)
PAY = "Pay slip\nRegular hours 80 at 31.00\nPension 131.20\nIncome tax 388.00\nNet pay to the account 1,960.80."
WALK = "Around the shop\nWalked on May 2 by two of us. The cords were taped, the bay was wet, the eyewash ran."


@pytest.mark.parametrize(
    ("text", "is_beside"),
    [
        (LUNCH, True),
        (RENT, True),
        (PAY, True),
        (WALK, False),
        (LUNCH + "\nThe kitchen was inspected.", False),
        (LUNCH + "\nPlease wash your hands for safety.", False),
        (LUNCH + "\nFor question 1.1.", False),  # it says itself what it is for
        (LUNCH + "\nSoups 1.10, cans 21.1, dish 1.1.2", True),
        (LUNCH + "\nPresent: Jo, Kim", False),
        ("Soup of the day: split pea", False),  # too short to tell
        ("May 4\nhook, latch\tok\tok\nrope\tok\tok\nbrake\tok\tworn, told Jo\npendant\tok\tok\nlimit\tok\tok", False),
        (
            "Form of May 4\nBy: Jo, Kim\ngate\tice\tJo, May 4\nbay 1\tbox empty\tKim, May 5\ncrane\tlatch stiff\toiled",
            False,
        ),
    ],
)
def test_a_paper_that_speaks_of_nothing_that_is_asked_is_beside_the_point(text: str, is_beside: bool) -> None:
    document = make_document(questions=("1.1",), texts=(text,))
    assert codes(document) == (["wrong-sort"] if is_beside else [])


@pytest.mark.parametrize(("file", "is_beside"), [("Record (1.1).pdf", False), ("Record (11.1).pdf", True)])
def test_a_paper_named_for_its_question_is_not_beside_it(file: str, is_beside: bool) -> None:
    document = make_document(file, questions=("1.1",), texts=(LUNCH,))
    assert codes(document) == (["wrong-sort"] if is_beside else [])


def test_words_that_the_notes_tell_bring_a_paper_nearer() -> None:
    document = make_document(questions=("1.1",), texts=(PAY,))
    assert codes(document, notes="The pay slip of the hand who has the pension shows his hours.") == []
    assert codes(document, notes="One hand walked round.") == ["wrong-sort"]


def test_a_picture_or_an_unread_page_may_say_more_than_its_words() -> None:
    assert codes(make_document(questions=("1.1",), texts=(RENT,), recognised_pages=(1,))) == []
    assert codes(make_document(questions=("1.1",), texts=(RENT,), unread_pages=(2,))) == []


def test_one_paper_under_another_name_is_found_where_its_text_bears_out_the_other() -> None:
    shop = make_document("shop walk may.docx", questions=("1.1",), texts=(WALK,))
    truck = make_document(
        "grader week 12.docx", questions=("1.2",), texts=(WALK.replace("\n", " \n "),), sha256="other"
    )
    assert codes(shop, truck, at=CHECKED) == ["same-under-another-name"]
    assert codes(shop, truck, at=INSPECTED) == []


@pytest.mark.parametrize("name", ["1.2 shop walk.docx", "scan 2.docx", "walk.docx", "1.2.docx"])
def test_a_paper_that_is_sent_twice_for_two_questions_is_no_other_paper(name: str) -> None:
    shop = make_document("shop walk may.docx", questions=("1.1",), texts=(WALK,))
    assert codes(shop, make_document(name, questions=("1.2",), texts=(WALK,), sha256="other"), at=CHECKED) == []


@pytest.mark.parametrize(
    ("lines", "is_trade"),
    [
        ("Gauges 312.00\nTax 15.60\nTotal 327.60\nDue in 30 days", True),
        ("Gauges $312\nSubtotal $312\nBill to: the shop", True),
        ("Two gauges will be sent with the next inspection of the shop.", False),
    ],
)
def test_an_invoice_is_known_by_its_sums_with_or_without_a_sign_for_dollars(lines: str, is_trade: bool) -> None:
    text = f"Invoice 7731\nTo the shop for the inspection and for what was walked round in it this month\n{lines}"
    assert codes(make_document(questions=("1.1",), texts=(text,))) == (["wrong-sort"] if is_trade else [])


PLAIN_MINUTES = [
    "Coffee, November 4, 2024\nHere: Jo, Kim, Ravi, Bea\n1. Hoist rope: new one came. Closed.\n2. Mats at the sink, Kim gets two.",
    "Monday 4 March 2024\nAround the stove: Lou, Pat and Sam\n- barn cats in the feed, Pat fixes the hatch\n- who locks up, Sam",
    "2024-02-05\nLinda, Tom, Arjun, Wes\n1) stairwell bulb out, Tom\n2) forks bent, sent away\n3) nothing else",
    "Le 6 mai, table de cuisine\nWith Marc, Odile et Jean\n* glace devant la porte, Marc met du sel\n* lampe du garage, Odile",
    "Friday pizza, Feb 2\nWe were Anna B., Cole, Minh and Teo\n1. Ladder feet gone. Teo buys.\n2. Too hot in the loft, fan ordered.",
    "Gripes and ideas\n2024-01-08\tdraft under the door\tstrip put on\n2024-02-12\tno hooks\tsix screwed up\n2024-03-04\tradio too loud\tagreed",
    "What people told us\nJan 9, 2024 wet rags pile up, bin bought, Jan 12\nFeb 6, 2024 dog at number 12, note on sheet\nMar 5, 2024 slippery ramp, sand",
    "Book of wishes\n3 Jan 2024 | bigger kettle | yes, bought\n8 Feb 2024 | softer stools | two came\n1 Mar 2024 | later start | tried",
]  # fmt: skip
OTHER_PAPERS = [
    "Split pea soup recipe\nSoak the peas overnight.\n1. Fry onions and celery.\n2. Add broth and simmer until it thickens.\n3. Serve with rye bread.",
    "Hockey pool\nBears against Moose, puck drops at eight.\nWinner takes the jar, loser brings doughnuts to the rink on Sunday.",
    "Cottage for rent by the lake\nSleeps six, canoe and firewood, no cats please. Keys are under the third flowerpot from the left.",
    "Payroll advice\nRegular hours 80 at 31.00\nPension 131.20\nIncome tax 388.00\nNet deposit to the account 1,960.80.",
    "Dear neighbours,\nour piano recital begins at seven in the church basement. Cookies afterwards, bring your grandmother and your appetite.",
    "Parking at the mall\nStalls are free for two hours. After that a wheel boot is put on, and it costs forty dollars to take away.",
    "Lyrics for the choir\nOver the mountain the moon goes sailing,\nunder the willow the frogs are wailing,\nla la la, sing it twice.",
    "Moving sale\nSofa bed, two lamps, a box of cutlery, garden gnomes. Come by Saturday, the blue bungalow with the crooked mailbox.",
]  # fmt: skip


@pytest.mark.parametrize("text", PLAIN_MINUTES)
def test_minutes_and_logs_in_the_plainest_words_are_known_by_their_form(text: str) -> None:
    assert "wrong-sort" not in codes(make_document("paper.docx", None, texts=(text,), questions=("1.1",)))


@pytest.mark.parametrize("text", OTHER_PAPERS)
def test_papers_of_other_things_are_found_whatever_their_form(text: str) -> None:
    assert "wrong-sort" in codes(make_document("paper.docx", None, texts=(text,), questions=("1.1",)))


def test_where_all_files_bear_their_questions_numbers_a_number_says_nothing_of_what_a_paper_is() -> None:
    others = [
        make_document(f"1.2 check {at}.pdf", questions=("1.2",), texts=(WALK,), sha256=f"{at}") for at in range(4)
    ]
    lunch = make_document("1.1 walk.pdf", questions=("1.1",), texts=(LUNCH,))
    assert codes(lunch, *others) == ["wrong-sort"]
    assert codes(lunch, *others[:3]) == []
