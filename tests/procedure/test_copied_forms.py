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


FIRST, LATER = date(2023, 8, 13), date(2024, 5, 13)
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
ROWS = [
    ("SHED ROUND\n{}     By: K. Orr, P. Lam\nWhere\tFound\tWho\tBy\nLoft\tnail through the floor board\tP. Lam\t{}\nFan\tok\t\t\nSteps\tmoss on third step\tB. Ames\t{}\nSigned: K. Orr", "4 March 2024", "11 March 2024", "8 March 2024"),
    ("Yard list of {}\nPresent: Kim, Lou\n- crane hook latch sprung, Lou orders, {}\n- mats at dock 3 curl up, Kim tapes, {}\n- rest fine\nLou R.", "2024-05-06", "2024-05-13", "2024-05-07"),
    ("Round {}\nCrew: Jo, Al\nBay 1 strap frayed, cut up, Jo, {}\nBay 4 hose leaks at coupling, Al, {}\nJo", "May 6, 2024", "May 7, 2024", "May 20, 2024"),
]  # fmt: skip
WRAPPED = [
    ("SHED ROUND\n{} By: K. Orr, S. Hu\nWhere Found Who By\nLoft nail through the\nfloor board\nP. Lam {}\nFan ok\nSteps moss on third step B. Ames {}\nSigned: K. Orr, S. Hu", "9 September 2024", "20 September\n2024", "12 September\n2024"),
    ("Yard list of {}\nPresent: Kim, Bo\n- crane hook latch\nsprung, Lou orders, {}\n- mats at dock 3 curl\nup, Kim tapes, {}\n- rest fine\nBo", "2024-08-05", "2024-08-12", "2024-08-06"),
    ("Round {}\nCrew: Jo, Ed\nBay 1 strap frayed, cut\nup, Jo, {}\nBay 4 hose leaks\nat coupling, Al, {}\nEd", "August 6, 2024", "August 7, 2024", "August\n20, 2024"),
]  # fmt: skip


@pytest.mark.parametrize(("one", "other"), list(zip(ROWS, WRAPPED, strict=True)))
def test_the_same_findings_are_found_whatever_lines_they_stand_in_and_whoever_walked(
    one: tuple[str, ...], other: tuple[str, ...]
) -> None:
    first, later = (
        form("walk 1.docx", FIRST, one[0].format(*one[1:])),
        form("walk 2.pdf", LATER, other[0].format(*other[1:])),
    )
    assert codes(first, later) == ["same-findings"]


def test_each_finding_is_shown_as_it_stands_in_either_paper() -> None:
    one, other = ROWS[0], WRAPPED[0]
    papers = (form("1.docx", FIRST, one[0].format(*one[1:])), form("2.pdf", LATER, other[0].format(*other[1:])))
    submission = make_submission(*(make_row(each.id) for each in INSTRUMENT.questions), documents=papers)
    [finding] = check(WALKED, Facts(submission, INSTRUMENT, EDITION, ON)).findings
    shown = [(each.file, each.text) for each in finding.evidence]
    assert shown[0] == ("1.docx", "through the floor board P. Lam 11 March 2024")
    assert shown[-1] == ("2.pdf", "moss on third step B. Ames 12 September 2024")


OF_THEIR_OWN = [
    WRAPPED[0][0].replace("moss on third step", "rail of the stair wobbles"),
    WRAPPED[0][0].replace("nail through the", "bulb dark above the"),
    WRAPPED[0][0].replace("P. Lam {}", "ok {}").replace("moss on third step B. Ames {}", "good"),
    "SHED ROUND\n{} By: K. Orr\nLoft fine\nFan fine\nSteps fine\nlast service of the hoist by the dealer {}\nlast test of the alarm by the firm {}",
    "SHED ROUND\n{} By: K. Orr\nall fine\nsigned by the lead hand {}\nseen by the owner at last {}",
    "SHED ROUND\n{} By: K. Orr\nLoft nail through the floor board P. Lam {}\nFan belt squeals since the wash B. Ames {}\nSteps fine",
]


@pytest.mark.parametrize("text", OF_THEIR_OWN)
def test_findings_of_their_own_in_wrapped_lines_are_let_pass(text: str) -> None:
    first = form("walk 1.docx", FIRST, ROWS[0][0].format(*ROWS[0][1:]))
    later = form("walk 2.pdf", LATER, text.format(*WRAPPED[0][1:]))
    assert "same-findings" not in codes(first, later)


@pytest.mark.parametrize(("walker", "is_found"), [("Moss", False), ("Moss-Reed", False), ("Moss on the ladder", True)])
def test_who_walked_is_nothing_that_was_found(walker: str, is_found: bool) -> None:
    text = (
        "SHED ROUND\nDate {}\nWalked by Anna "
        + walker
        + "\nLoft and floor fine\nFan and belt fine\nSteps and rail fine\nDoor and lock fine"
    )
    found = codes(form("a.docx", FIRST, text.format("x")), form("b.docx", LATER, text.format("y")))
    assert ("same-findings" in found) is is_found


def test_printed_days_that_are_the_same_in_both_are_of_the_form() -> None:
    text = "SHED ROUND\n{}\nLoft\n fine\nhoist was tested by the dealer in\n town on May 3, 2023\nnew alarm hung by the door\n of the loft on May 9, 2023"
    assert "same-findings" not in codes(
        form("a.docx", FIRST, text.format("x")), form("b.docx", LATER, text.format("y"))
    )


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
    assert "same-under-another-name" not in codes(one, other, at=CAUSES)


OF_OTHER_HANDS = [
    ("Round of {}\nWalked: K. Orr, P. Lam\nloft\tnail through the floor board\tpulled, P. Lam, {}\nsteps\tmoss on the third one\tscraped, K. Orr, {}\nrest\tfine\t-", ("4 March 2024", "4 March 2024", "8 March 2024"), ("K. Orr", "S. Hu")),
    ("DAY CARD  {}   6:40\nJob: slabs behind the arena\nDanger: kids cross at 8:15 and look nowhere\nWe do: flagger from 8:00 till 8:40\nLater: 10:20 rain, mixer under the roof\nBoss: Orr", ("March 4, 2024",), ("Orr", "Lam")),
]  # fmt: skip


@pytest.mark.parametrize(("text", "days", "names"), OF_OTHER_HANDS)
def test_the_same_paper_with_another_day_and_other_names_is_found(
    text: str, days: tuple[str, ...], names: tuple[str, str]
) -> None:
    first = form("1.docx", FIRST, text.format(*(day.replace("2024", "2023") for day in days)))
    again = form("2.docx", LATER, text.format(*days).replace(*names))
    assert "same-findings" in codes(first, again)
    other = form("2.docx", LATER, text.format(*days).replace(*names) + "\nhose cracked at the pump, Pat cuts it off")
    assert "same-findings" not in codes(first, other)


@pytest.mark.parametrize(("head", "expected"), [("DUTIES OF THE FOREMAN", True), ("DUTIES OF THE HANDS", False)])
def test_a_page_saved_under_the_name_of_its_neighbour_is_found_though_both_names_begin_alike(
    head: str, expected: bool
) -> None:
    told = "\nwalks the yard each morning\nasks everybody what is wrong\nstops a job that is not safe\nkeeps the key"
    one = make_document(
        "Duties of the foreman.pdf", FIRST, texts=("DUTIES OF THE FOREMAN" + told,), questions=("1.2",), sha256="a"
    )
    other = make_document("Duties of hands.pdf", FIRST, texts=(head + told,), questions=("1.3",), sha256="b")
    assert ("same-under-another-name" in codes(one, other, at=CAUSES)) is expected
