"""2.5(b): lines for hands that are empty on papers asked for signed, empty tables, drafts, and days of the future."""

from datetime import date

import pytest
from builders import EDITION, ON, make_date, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.checks.currency.empty_tables import lone_head, rows_without_entry
from secor_qa.procedure.checks.currency.hands import missing_hand, nobodys
from secor_qa.procedure.facts import Facts

SIGNED = make_question("1.1", methods=("D",), evidence="record", guideline="Attach one signed record.")
KEPT = make_question("1.1", methods=("D",), evidence="record", guideline="Attach one record.")
POLICY = make_question("1.1", methods=("D",), evidence="policy", guideline="Attach the policy.")


def codes(question, text: str, listed: date | None = date(2024, 3, 5), **more) -> list[str]:
    document = make_document("paper.docx", listed, texts=(text,), questions=("1.1",), **more)
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(question), EDITION, ON)
    return [finding.code for finding in check(question, facts).findings]


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Shown by: ____________ March 5, 2024", "Shown by"),
        ("I understood it: ____________   ________", "I understood it"),
        ("Signed: Kim Orr   Signed: ____________", "Signed"),
        ("Kim Orr, March 5, 2024     Foreman: ____________", "Foreman"),
        ("______________ (signature)   P. Lam, owner", "signature"),
        ("Signed for the company: ________   Date: ________", "Signed for the company"),
        ("Employer: ____B. Ames____", ""),
        ("Signed: ____________\n   Bo Ames, owner", ""),
        ("Second supervisor, if any: ____________", ""),
        ("Signed: K. Orr\nSigned: P. Lam\nSigned: B. Ames\nSigned: ________", ""),
        ("Bolts ________ tight", ""),
    ],
)
def test_a_line_for_a_hand_is_missed_where_nothing_stands_on_it(text: str, label: str) -> None:
    assert missing_hand(text) == label


def test_it_is_said_only_where_a_signed_paper_is_asked_for() -> None:
    text = "First day of Kim Orr, March 5, 2024\nbell, boots, yard: shown by Bo\nForeman: ____________"
    assert "incomplete-document" in codes(SIGNED, text)
    assert "incomplete-document" not in codes(KEPT, text)


def test_several_places_behind_one_label_are_several_hands() -> None:
    assert nobodys("Crew of three, March 5\nice on the deck\nInitials: ____ ____ ____") == ("Initials",)
    assert nobodys("Crew of three, March 5\nice on the deck\nInitials: ____") == ()


@pytest.mark.parametrize(
    ("text", "n_rows"),
    [
        ("looked at\tfound\nramp\t\nlamp\t\ndoor\t", 3),
        ("ramp\t\nlamp\t\ndoor\t\nPat", 3),
        ("\tpress 1\tpress 2\noil\t\t\nguard\t__\t\nbelt\t\t", 3),
        ("looked at\tfound\nramp\t\nlamp\tdark\ndoor\t", 0),
        ("ramp\t✓\nlamp\t\ndoor\t", 0),
        ("ramp\t\nlamp\t", 0),
        ("Ames Ltd.\t555-0100\nramp, lamp, door", 0),
    ],
)
def test_rows_with_their_first_cell_alone_are_a_form_that_nobody_filled_in(text: str, n_rows: int) -> None:
    assert len(rows_without_entry(text)) == n_rows


@pytest.mark.parametrize(
    ("text", "is_empty"),
    [
        ("Book of hurts\nday\twhat\twho\nWrite it down the same day.", True),
        ("Book of hurts\nday\twhat\twho\nMarch 5\tcut\tKim", False),
        ("Book of hurts, state of March 5, 2024: none\nday\twhat\twho", False),
        ("Words\nbell\thorn\tgong", False),
        ("Book of hurts\nday what who hurt\nWrite it down the same day.", True),
        ("Book of hurts\nday what who hurt\nMarch 5 cut Kim thumb", False),
        ("Book of hurts\nday of the fair, what a heat", False),
    ],
)
def test_headings_of_a_list_by_day_with_no_row_below_are_an_empty_list(text: str, is_empty: bool) -> None:
    assert bool(lone_head(text)) is is_empty


@pytest.mark.parametrize(("unread", "is_found"), [((), True), ((1,), False)])
def test_of_a_picture_that_was_not_read_whole_nothing_is_said_to_lack(unread: tuple[int, ...], is_found: bool) -> None:
    paper = {"kind": "image", "recognised_pages": (1,), "unread_pages": unread}
    found = codes(KEPT, "Book of hurts\nday\twhat\twho", **paper)
    assert ("incomplete-document" in found) is is_found


@pytest.mark.parametrize(
    ("title", "is_draft"),
    [
        ("Minutes of March 5, 2024 (draft, to be signed)", True),
        ("Minutes of March 5, 2024 - draft", True),
        ("Minutes of March 5, 2024 [unsigned draft]", True),
        ("Draft gauge and pump, March 5, 2024", False),
        ("Minutes of March 5, 2024\nThe draft (of the chimney) is poor", False),
    ],
)
def test_a_draft_says_so_behind_its_title(title: str, is_draft: bool) -> None:
    assert ("incomplete-document" in codes(KEPT, f"{title}\nHere: Kim, Lou\n1. The ramp gets grit.")) is is_draft


def test_a_row_of_numbered_places_with_no_name_is_a_list_of_nobody() -> None:
    assert "incomplete-document" in codes(KEPT, "Talk, March 5, 2024\nCame: 1 ______ 2 ______ 3 ______\nice")
    assert "incomplete-document" not in codes(KEPT, "Talk, March 5, 2024\nCame: 1 Kim 2 ______ 3 ______\nice")


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Rules of the yard\n" + "Keep left and look where you walk, whoever drives and wherever. " * 3, True),
        ("Rules of the yard, 2023\n" + "Keep left and look where you walk, whoever drives and wherever. " * 3, False),
        ("Rules of the yard: keep left.", False),
    ],
)
def test_a_policy_that_only_the_sheet_dates_is_asked_about(text: str, is_found: bool) -> None:
    assert ("undated-document" in codes(POLICY, text)) is is_found


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        ("Talk about the ramp, which is slick, and the lamp, which is dark. Kim and Lou were there.", False),
        ("Talk about the ramp, which is slick, and the lamp, which is dark. " * 3 + "Kim and Lou were there.", True),
        ("Talk in March about the ramp, which is slick, and the lamp. " * 3 + "Kim and Lou were there.", False),
    ],
)
def test_a_record_that_only_the_sheet_dates_is_asked_about(text: str, is_found: bool) -> None:
    assert ("undated-document" in codes(KEPT, text)) is is_found


@pytest.mark.parametrize(
    ("rows", "is_found"),
    [
        ("2024-03-05\tramp gritted\tKO\n2030-03-05\tramp gritted\tKO", True),
        ("2024-03-05\tramp gritted\tKO\n2030-03-05\tnext gritting\tKO", False),
        ("2024-03-05\tramp gritted\tKO", False),
    ],
)
def test_a_row_of_something_done_after_the_submission_is_found(rows: str, is_found: bool) -> None:
    days = tuple(make_date(on) for on in (date(2024, 3, 5), date(2030, 3, 5)))
    assert ("dated-after-submission" in codes(KEPT, f"Ramp\nday\twork\tby\n{rows}", dates=days)) is is_found
    assert "dated-after-submission" not in codes(KEPT, f"Ramp\ndue\twork\tby\n{rows}", dates=days)


def test_the_day_in_the_first_lines_is_the_papers_own_whatever_word_stands_beside_it() -> None:
    later = date(2025, 3, 9)
    assert "date-contradicted" in codes(KEPT, "YARD CARD  9 March 2025\nall good", dates=(make_date(later),))
    below = "YARD CARD\nKim\nfloor good\ndoors good\nlamp to be seen to 9 March 2025"
    assert codes(KEPT, below, dates=(make_date(later),)) == []


@pytest.mark.parametrize(
    ("head", "last", "is_found"),
    [
        ("Jul-Sep 2024", "2030-08-20", True),
        ("Jul-Sep 2024", "2024-02-20", False),
        ("Next", "2030-08-20", False),
        ("Expires", "2030-08-20", False),
        ("Jul-Sep 2024", "2030-08-20, ordered", False),
    ],
)
def test_the_one_day_of_a_column_that_is_still_to_come_is_found(head: str, last: str, is_found: bool) -> None:
    cells = ("2024-01-05", "2024-01-12", "2024-01-19", last)
    rows = "\n".join(f"Unit {at}\tSorrel\t{cell}" for at, cell in enumerate(cells, 1))
    days = tuple(make_date(date.fromisoformat(cell[:10])) for cell in cells)
    found = codes(KEPT, f"Service of the units\nUnit\tBy\t{head}\n{rows}", date(2024, 1, 19), dates=days)
    assert ("dated-after-submission" in found) is is_found
