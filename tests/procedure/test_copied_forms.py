# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a): one card sent twice, a form copied from another month, a list in place of one event; and papers only alike."""

from dataclasses import replace
from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document
from secor_qa.procedure.words import DateRole

WALKED = make_question("1.1", text="Are planned inspections done?", guideline="Attach at least two inspections.",
                       methods=("D",), evidence="record", documents_min=2)  # fmt: skip
LOGGED = make_question(
    "1.2", text="Are incidents reported?", guideline="Attach the log.", methods=("D",), evidence="record"
)
CAUSES = make_question("1.3", text="Are causes of incidents investigated?", guideline="Attach one investigation.",
                       methods=("D",), evidence="record")  # fmt: skip
INSTRUMENT = make_instrument(WALKED, LOGGED, CAUSES)


def codes(*documents: Document, at=WALKED) -> list[str]:
    submission = make_submission(*(make_row(each.id) for each in INSTRUMENT.questions), documents=documents)
    return [each.code for each in check(at, Facts(submission, INSTRUMENT, EDITION, ON)).findings]


def form(file: str, on: date, text: str, question: str = "1.1", **more) -> Document:
    return make_document(file, on, texts=(text,), dates=(make_date(on),), questions=(question,), sha256=file, **more)


COPIED = [
    ("Shop, {}\nfloor\tgood\nguard of the saw\tscrew gone, Lou, {}\ndoors\tgood\nfence\twire down, Pat, {}", "August 13", "August 15", "August 20", "May 13", "May 15", "May 20"),
    ("Walk {}\n1. ramp light out, Jo fixes by {}\n2. stairwell blocked with skids, moved {}\n3. rest fine", "3 June 2023", "6 June", "3 June", "4 March 2024", "8 March", "4 March"),
    ("Kitchen {}\n- fryer hose cracked - Mina - {}\n- floor drain cover missing - Bo - {}\n- all else ok", "2023-10-02", "2023-10-05", "2023-10-09", "2024-02-05", "2024-02-07", "2024-02-12"),
    ("Barn check {}\nstall 4 latch bent    Remy {}\nhay ladder rung loose    Remy {}\nwaterers    ok", "Sept 4, 2023", "Sept 6", "Sept 11", "Apr 8, 2024", "Apr 9", "Apr 15"),
]  # fmt: skip
ONLY_ALIKE = [
    ("Shop, {}\nfloor\tgood\nguard of the saw\tok\ndoors\tgood\nfence\tok", "Shop, {}\nfloor\tgood\nguard of the saw\tok\ndoors\tgood\nfence\tok"),
    ("Shop, {}\nguard\tscrew gone, Lou, August 15\nfence\twire down, Pat, August 20", "Shop, {}\nguard\tok\nfence\tpost leans, Pat, May 20"),
    ("Shop, {}\nguard\tscrew gone, Lou, August 15\nfence\twire down, Pat, August 20\nlamp\tdark, Jo, August 14", "Shop, {}\nguard\tscrew gone, Lou, May 15\nfence\tok\nlamp\tcracked, Jo, May 14"),
    ("Shop, {}\nall good\nSigned by the lead hand August 13, 2023\nSeen by the owner August 14, 2023", "Shop, {}\nall good\nSigned by the lead hand May 13, 2024\nSeen by the owner May 14, 2024"),
]  # fmt: skip
FIRST, LATER = date(2023, 8, 13), date(2024, 5, 13)


@pytest.mark.parametrize("case", COPIED)
def test_a_form_that_finds_word_for_word_what_another_day_found_is_said(case: tuple[str, ...]) -> None:
    text, *days = case
    one = form("walk 1.docx", FIRST, text.format(*days[:3]))
    other = form("walk 2.docx", LATER, text.format(*days[3:]))
    assert codes(one, other) == ["same-findings"]


@pytest.mark.parametrize(("one", "other"), ONLY_ALIKE)
def test_forms_of_one_sort_with_findings_of_their_own_or_none_are_let_pass(one: str, other: str) -> None:
    assert (
        codes(form("walk 1.docx", FIRST, one.format("August 13")), form("walk 2.docx", LATER, other.format("May 13")))
        == []
    )


def test_a_form_of_the_same_day_is_the_same_walk() -> None:
    text = COPIED[0][0].format(*COPIED[0][1:4])
    assert "same-findings" not in codes(form("a.docx", FIRST, text), form("b.docx", FIRST, text + "\nPage 2"))


CARD = "Card of Nov 14, 2023\nRoof on Elm\nhazard: ice  fix: sand\nhazard: wires  fix: ten feet\nCrew Jo Kim Ray"


def photo(file: str, taken: date, text: str = CARD) -> Document:
    made = replace(make_date(taken), role=DateRole.MADE)
    return make_document(file, None, texts=(text,), dates=(made, make_date(date(2023, 11, 14))), kind="image",
                         recognised_pages=(1,), questions=("1.1",), sha256=file)  # fmt: skip


def test_one_card_that_was_photographed_twice_is_found_whenever_the_pictures_were_taken() -> None:
    november, may = date(2023, 11, 14), date(2024, 5, 22)
    assert codes(photo("card Nov 14.jpg", november), photo("card May 22.jpg", may)) == ["same-under-two-names"]
    other = CARD.replace("Elm", "Oak").replace("ice", "wasps").replace("wires", "steep pitch")
    assert codes(photo("card Nov 14.jpg", november), photo("card May 22.jpg", may, other)) == []


LIST = "{}EVENTS of the year\nDate\tWhat\tWhere\n2023-08-21\tfinger cut on the slicer\tdeli\n2023-11-26\tslipped by the freezer\tback\n2024-02-05\tcart tipped on the ramp\tdock"
OTHER_LISTS = [
    "{}Register of incidents, 2023-24\n1 Sept 2023\tram butted the helper\tpen 2\n4 Oct 2023\tgate fell\tchute\n9 Jan 2024\tice, bruise\tyard",
    "{}Near misses\nMarch 3, 2024 hook swung, nobody near\nMarch 9, 2024 ladder slid\nApril 2, 2024 stray current on the hose bib",
]  # fmt: skip


@pytest.mark.parametrize("text", [LIST, *OTHER_LISTS])
@pytest.mark.parametrize("head", ["Tamarack Example Hauling Ltd.\t780-555-0110\n", "Sheet\n"])
def test_the_list_once_more_in_place_of_one_event_is_found(text: str, head: str) -> None:
    whole = make_document("Events list.xlsx", date(2024, 4, 30), texts=(text.format("Sheet\n"),), questions=("1.2",), sha256="a",
                          dates=(make_date(date(2023, 8, 21)), make_date(date(2024, 4, 30))))  # fmt: skip
    again = make_document("Freezer slip.docx", date(2023, 11, 27), texts=(text.format(head),), questions=("1.3",), sha256="b",
                          dates=(make_date(date(2023, 8, 21)), make_date(date(2024, 4, 30))))  # fmt: skip
    assert codes(whole, again, at=CAUSES) == ["same-under-another-name"]
    assert codes(whole, again, at=LOGGED) == []


def test_one_paper_sent_twice_under_names_that_say_the_same_is_let_pass() -> None:
    one = make_document(
        "1.2 Events list.xlsx", date(2024, 4, 30), texts=(LIST.format(""),), questions=("1.2",), sha256="a"
    )
    other = make_document(
        "1.3 events list.docx", date(2024, 4, 30), texts=(LIST.format(""),), questions=("1.3",), sha256="b"
    )
    assert codes(one, other, at=CAUSES) == []
