# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(b): places that stand empty beside others of their kind: initials, signatures, a day, a quarter, a row, a year."""

from dataclasses import replace
from datetime import date

import pytest
from builders import (
    EDITION,
    GATHERING_END,
    ON,
    make_date,
    make_document,
    make_instrument,
    make_question,
    make_row,
    make_submission,
)
from test_half_empty_forms import codes, paper

from secor_qa.procedure.calendar_dates import Window
from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.checks.currency.expired_rows import expired_rows
from secor_qa.procedure.checks.currency.hands import one_side_open
from secor_qa.procedure.checks.currency.open_initials import without_initials
from secor_qa.procedure.checks.currency.open_places import open_places
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Sign
from secor_qa.procedure.words import SignKind

WINDOW = Window(date(2023, 5, 11), GATHERING_END)
ORIENTED = make_question("1.1", text="Was each new person oriented?", guideline="Attach one signed record.", methods=("D",),
                         evidence="record", documents_min=1)  # fmt: skip
TICKETS = make_question("1.1", text="Are the tickets valid?", guideline="Attach the list.", evidence="record",
                        documents_min=1)  # fmt: skip

NOT_INITIALLED = [
    "First day March 5, 2024\nFire bell and doors KO BA\nGuards and stop cords KO BA\nLadder tie-off KO BA\nDust mask\nLunch room spills\nSigned: Kim Orr",
    "First day\nDoors and bell KO\nGuards KO\nMask fitted\nSpill kit\nWho to call\nLadders KO\nYard walk KO",
    "Newcomer sheet\nfire bell, doors,\nhoses\nKO BA\nguards and cords\nKO BA\nladders\nKO BA\ndust mask and\nits filters\nspill kits",
    "Start of work\tworker\tlead\nBell\tKO\tBA\nDoors and hoses\tKO\tBA\nGuards shown\tKO\tBA\nDust mask\t\t\nSpill kit\t\t",
]  # fmt: skip
INITIALLED = [
    "First day March 5, 2024\nFire bell and doors KO BA\nGuards and stop cords KO BA\nLadder tie-off KO BA\nDust mask KO BA\nSigned: Kim Orr\nGiven by: Bo Ames",
    "First day\nDoors and bell KO\nIn the shop\nGuards KO\nMask fitted KO\nIn the yard\nLadders KO\nYard walk KO\nI have been shown all of it.",
    "Newcomer sheet\nfire bell, doors,\nhoses\nKO BA\nguards and cords\nand what they stop\nKO BA\nladders\nKO BA",
    "First day\nFire bell KO BA\nDoors KO BA\nLadders KO BA\nForklift n/a\nCrane does not apply",
    "Our numbers\nCall the WCB\nWear your PPE\nTake the OHS\nDust mask\nSpill kit",
]  # fmt: skip
WITHOUT_HAND = [
    "Contractor orientation March 5, 2024\nName Signature\nAnn Roy A. Roy\nPaul Lam P. Lam\nJo Bell\nGiven by: Bo Ames",
    "Contractor orientation\nName\tSignature\nAnn Roy\tA. Roy\nPaul Lam\tPL\nJo Bell\t",
    "Who was there\nPrint name   Initials\nAnn Roy AR\nPaul Lam PL\nJo Bell\nKim Orr KO",
]
WITH_HAND = [
    "Contractor orientation\nName Signature\nAnn Roy A. Roy\nPaul Lam P. Lam\nGiven by: Bo Ames\nJo Bell",
    "Contractor orientation\nName\tSignature\nAnn Roy\tA. Roy\nPaul Lam\tPL\nJo Bell\tJ. Bell",
    "Contractor orientation\nName\tSignature\nAnn Roy\tA. Roy\nJo Bell\t",
    "Name Signature\nAnn Roy A. Roy\nPaul Lam P. Lam\nthe others were shown it in May",
]


@pytest.mark.parametrize("text", NOT_INITIALLED + WITHOUT_HAND)
def test_lines_and_people_that_nobody_initialled_beside_others_are_found(text: str) -> None:
    assert without_initials(text)


@pytest.mark.parametrize("text", INITIALLED + WITH_HAND)
def test_a_list_that_is_initialled_whole_has_no_such_line(text: str) -> None:
    assert without_initials(text) == ()


def test_only_a_record_of_an_orientation_is_looked_at_for_initials() -> None:
    document = paper("first day.pdf", NOT_INITIALLED[0])
    for question, expected in ((ORIENTED, ["incomplete-document"]), (replace(ORIENTED, text="Is it done?"), [])):
        facts = Facts(make_submission(make_row("1.1"), documents=(document,)), make_instrument(question), EDITION, ON)
        assert [each.code for each in check(question, facts).findings] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sheet\nThe year in figures\n\tQ1\tQ2\tQ3\tQ4\ttotal\nhurts\t1\t0\t2\t\t\nwalks\t3\t3\t3\t\t\ntalks\t4\t5\t4\t\t",
        "Year\n\tMay-Jul\tAug-Oct\tNov-Jan\tFeb-Apr\tyear\nhurts\t1\t0\t2\nwalks\t3\t3\t3\ntalks\t4\t5\t4\nWhat it shows: fewer.",
        "The year\nspring summer fall winter all\nhurts 1 0 2\nwalks done 3 3 3\ntalks 4 5 4",
    ],
)
def test_a_last_quarter_without_figures_and_without_a_sum_is_found(text: str) -> None:
    assert "are empty" in open_places(text)


@pytest.mark.parametrize(
    "text",
    [
        "The year\n\tQ1\tQ2\tQ3\tQ4\ttotal\nhurts\t1\t0\t2\t1\t4\nwalks\t3\t3\t3\t3\t12\ntalks\t4\t5\t4\t4\t17",
        "The year so far\n\tQ1\tQ2\tQ3\tQ4\ttotal\nhurts\t1\t0\t2\t\t\nwalks\t3\t3\t3\t\t\ntalks\t4\t5\t4\t\t",
        "The year\n\tQ1\tQ2\tQ3\tQ4\ttotal\nhurts\t1\t0\t2\t\t\nwalks\t3\t3\t3\t\t",
        "The year\n\tQ1\tQ2\tQ3\tQ4\ttotal\nhurts\t1\t0\t2\t\t\nwalks\t3\t3\t3\t3\t12\ntalks\t4\t5\t4\t\t",
        "The year\n\tQ1\tQ2\tQ3\tQ4\nhurts\t1\t0\t2\t\nwalks\t3\t3\t3\t\ntalks\t4\t5\t4\t",
    ],
)
def test_a_year_with_its_sums_or_that_is_not_over_is_left_alone(text: str) -> None:
    assert open_places(text) == ""


WEEK = "Hoist card\nMon Tue Wed Thu Fri\nhook {0}\nrope {0}\nbrake {0}\ninitials BA {1}"


@pytest.mark.parametrize("gap", [("ok ok\tok ok", "BA\tBA BA"), ("ok\tok ok ok", "\tBA BA BA")])
def test_a_day_of_a_week_without_any_mark_is_found(gap: tuple[str, str]) -> None:
    assert "nothing stands below “" in open_places(WEEK.format(*gap))
    assert open_places(WEEK.format(*gap) + "\nTue, Wed: not used") == ""


def test_a_day_without_a_mark_is_named_by_its_heading() -> None:
    table = "Hoist\tMon\tTue\tWed\tThu\tFri\n" + "\n".join(
        f"{part}\tok\tok\t\tok\tok" for part in ("hook", "rope", "brake")
    )
    assert "“Wed”" in open_places(table)
    assert open_places(table.replace("\tok\tok\t\tok\tok", "\tok\tok\t-\tok\tok")) == ""
    assert open_places(table.replace("\tok\tok\t\tok\tok", "\tok\tok\tok\tok\t")) == ""


def test_a_number_of_a_row_with_nothing_behind_it_is_found() -> None:
    rows = "Compressor\nhours\tdone at\tday\tby\n500\t498\t2024-01-08\tBo\n1000\n1500\t1490\t2024-04-02\tBo"
    assert "“1000”" in open_places(rows)
    assert open_places(rows.replace("1000", "1000\t1003\t2024-02-20\tBo")) == ""
    assert open_places(rows.replace("1500\t1490\t2024-04-02\tBo", "1500")) == ""
    assert open_places("no\tday\tby\n1\t2024-01-08\tBo\n2\n3\t2024-04-02\tBo") == ""


def test_an_empty_place_of_a_table_is_said_of_its_document_unless_the_notes_explain_it() -> None:
    table = "Hoist\tMon\tTue\tWed\tThu\tFri\n" + "\n".join(
        f"{part}\tok\tok\t\tok\tok" for part in ("hook", "rope", "brake")
    )
    document = paper("hoist.xlsx", table, kind="xlsx")
    asked = replace(ORIENTED, text="Is it looked over?", guideline="Attach one.")
    for notes, expected in (
        ("The hoist card is by the hoist.", ["gap-in-register"]),
        ("We were closed Wednesday.", []),
    ):
        row = make_row("1.1", notes=notes)
        facts = Facts(make_submission(row, documents=(document,)), make_instrument(asked), EDITION, ON)
        assert [each.code for each in check(asked, facts).findings] == expected


CARD = "NIGHT CARD\nShift of: {0}\tBegin 21:40\nPlace: north yard\nHazards: ice, dark, trucks"


@pytest.mark.parametrize("day", ["", "______", "March 5", "5 March"])
def test_a_card_without_its_day_beside_one_that_has_it_is_found(day: str) -> None:
    whole, open_card = CARD.format("April 9, 2024"), CARD.format(day)
    assert codes(paper("a.pdf", whole), paper("b.pdf", open_card)) == ["undated-document"]


@pytest.mark.parametrize(
    "text",
    [
        CARD.format("March 5, 2024"),
        CARD.format("March 5") + "\nJo, 2024",
        CARD.format("") + "\nSigned March 5, 2024",
        "WALK\nPlace: north yard\nHazards: ice, dark, trucks",
    ],
)
def test_a_card_with_its_day_anywhere_or_of_another_form_is_left_alone(text: str) -> None:
    assert codes(paper("a.pdf", CARD.format("April 9, 2024")), paper("b.pdf", text)) == []


LIST = "Our tickets\nwho\twhat\tgood until\nAnn\thoist\t2026-05-01\nPaul\thoist\t2027-01-09\nJo\tforklift\t{0}"


def rows_out(text: str) -> bool:
    return expired_rows(TICKETS, make_document("tickets.xlsx", texts=(text,)), WINDOW) is not None


def test_a_row_of_a_list_of_tickets_that_ran_out_is_found() -> None:
    assert rows_out(LIST.format("2024-02-01"))
    assert rows_out(LIST.format("2024-02-01").replace("\t", " "))
    assert not rows_out(LIST.format(GATHERING_END.isoformat()))
    assert not rows_out(LIST.format("2026-02-01") + "\nSigned: Jo Ames 2024-02-01")


@pytest.mark.parametrize("until", ["2024-02-01", "2027-02-01"])
def test_a_column_of_ticks_beside_the_one_of_days_says_nothing_of_days(until: str) -> None:
    ticked = (
        LIST.replace("good until", "good until\tvalid").replace("05-01", "05-01\tyes").replace("01-09", "01-09\tyes")
    )
    assert rows_out(ticked.format(f"{until}\tyes")) is (until < "2025")


def test_two_columns_of_days_do_not_tell_which_is_the_one() -> None:
    twice = (
        LIST.replace("good until", "expires\trenewal")
        .replace("05-01", "05-01\t2026-04-01")
        .replace("01-09", "01-09\t2026-12-09")
    )
    assert not rows_out(twice.format("2024-02-01\t2024-01-01"))


@pytest.mark.parametrize("last", ["2024-02-01\tbooked in May", "2024-02-01\nJo\tforklift\t2027-03-01"])
def test_a_ticket_that_ran_out_and_was_renewed_or_is_explained_is_left_alone(last: str) -> None:
    assert not rows_out(LIST.format(last))


def test_a_list_of_which_most_rows_ran_out_is_no_list_of_expiries() -> None:
    assert not rows_out(LIST.replace("2026", "2023").replace("2027", "2023").format("2024-02-01"))
    assert not rows_out(LIST.replace("good until", "taken on").format("2024-02-01"))


def test_tickets_are_only_looked_at_where_the_question_asks_for_valid_ones() -> None:
    document = make_document("tickets.xlsx", texts=(LIST.format("2024-02-01"),), dates=(make_date(date(2024, 3, 5)),),
                             questions=("1.1",))  # fmt: skip
    for question, expected in ((TICKETS, ["expired-document"]), (replace(TICKETS, text="Is there a list?"), [])):
        facts = Facts(make_submission(make_row("1.1"), documents=(document,)), make_instrument(question), EDITION, ON)
        assert [each.code for each in check(question, facts).findings] == expected


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Shown round March 5\nSigned: Kim Orr Trainer:", "Trainer"),
        ("Shown round March 5\nSigned: Kim Orr Lead hand: ____", "Lead hand"),
        ("Shown round March 5\nSigned: Kim Orr Trainer:\nBo Ames", ""),
        ("Shown round March 5\nSigned: Kim Orr Witness:", ""),
        ("For Orr Ltd.: Kim Orr, March 5, 2024\nFor Bell Hoists: ________     Date: ______", "For Bell Hoists"),
    ],
)
def test_the_side_beside_a_signature_is_open_where_its_rule_was_lost(text: str, label: str) -> None:
    assert one_side_open(text) == label


@pytest.mark.parametrize(
    ("text", "signs", "is_found"),
    [
        ("GATE BOOK\nDate\tName\tCompany\tIn\tOut", (), True),
        ("GATE BOOK\nDate\tName\tCompany\tIn\tOut\nMarch 5\tJo Bell\tBell Hoists\t9:10\t9:40", (), False),
        ("GATE BOOK\nDate\tName\tCompany\tIn\tOut", (Sign(SignKind.INCOMPLETE, "drawn-on", "", 1),), False),
    ],
)
def test_headings_alone_in_a_picture_are_an_empty_form(text: str, signs: tuple[Sign, ...], is_found: bool) -> None:
    asked = replace(ORIENTED, text="Are visitors kept track of?", guideline="Attach the book.")
    document = paper("book.jpg", text, kind="image", recognised_pages=(1,), signs=signs)
    facts = Facts(make_submission(make_row("1.1"), documents=(document,)), make_instrument(asked), EDITION, ON)
    said = " ".join(each.message for each in check(asked, facts).findings)
    assert ("under the headings of its table" in said) == is_found
