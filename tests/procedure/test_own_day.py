"""2.5(b): papers listed with a day that do not bear one themselves, or leave its place empty."""

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency import check
from secor_qa.procedure.checks.currency.form_labels import not_dated, only_an_hour
from secor_qa.procedure.facts import Facts

RECORD = make_question("1.1", methods=("D",), evidence="record", guideline="Attach one record.")
ROWS = (
    "hull\tsound\nrope\tfrayed, cut off\npump\truns\nbell\trings clear\nlamp\tweak, cell put in\nfloor\tdry and swept\n"
)
LISTED = date(2024, 3, 5)


def codes(text: str, file: str = "paper.docx") -> list[str]:
    document = make_document(file, LISTED, texts=(text,), questions=("1.1",))
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(RECORD), EDITION, ON)
    return [finding.code for finding in check(RECORD, facts).findings]


@pytest.mark.parametrize(
    ("text", "is_said"),
    [
        (f"Boat round\nBo Ames, Lin Orr, Pat Lund, Kim Vance\n{ROWS}", True),
        (f"Lund Ferries (1987) Ltd.\nBoat round\nBo Ames, Lin Orr, Pat Lund\n{ROWS}", True),
        (f"Boat round\nrank 1-9, weight 1-2\nBo Ames, Lin Orr, Pat Lund\n{ROWS}", True),
        (f"Lund Ferries Ltd.\nBoat round 2023\nBo Ames, Lin Orr, Pat Lund\n{ROWS}", False),
        (f"Boat round\n3-4, Bo Ames, Lin Orr, Pat Lund\n{ROWS}", False),
        (f"Boat round\nafternoon of 4/3, Bo Ames, Lin Orr, Pat Lund\n{ROWS}", False),
        (f"Boat round of March\nBo Ames, Lin Orr, Pat Lund\n{ROWS}", False),
    ],
)
def test_neither_a_year_long_gone_nor_figures_of_another_week_date_a_listed_paper(text: str, is_said: bool) -> None:
    assert ("undated-document" in codes(text)) is is_said


def test_a_number_before_a_files_name_is_no_day_of_it_unless_it_is_near_the_listed_one() -> None:
    text = f"Boat round\nBo Ames, Lin Orr, Pat Lund\n{ROWS}"
    assert "undated-document" in codes(text, "10-1 round.docx")
    assert "undated-document" not in codes(text, "3-5 round.docx")


@pytest.mark.parametrize(
    ("top", "is_open"),
    [
        ("BOAT CARD\nDate:      In the boat: Bo Ames", True),
        ("BOAT CARD\nday:   hour: 7:40", True),
        ("BOAT CARD\nEvery day: rope, pump", False),
        ("BOAT CARD\nDate: about the thaw   In the boat: Bo Ames", False),
    ],
)
def test_the_place_of_a_day_is_empty_where_a_label_of_some_words_follows(top: str, is_open: bool) -> None:
    assert bool(not_dated(f"{top}\nlights ok")) is is_open


@pytest.mark.parametrize(
    ("text", "is_so"),
    [
        ("BOAT CARD\t6:40\nrope ok", True),
        ("Lund Ferries Ltd.\nBOAT CARD  Tue  6:40\nrope ok", True),
        ("BOAT CARD\t6:40\nMay 3, rope ok", False),
        ("BOAT CARD\t6:40\nrope ok 3/5", False),
        ("BOAT CARD  May 3  6:40\nrope ok", False),
        ("Doors of the hall open 6:40\nrope ok", False),
    ],
)
def test_a_form_may_have_an_hour_in_its_title_and_no_day(text: str, is_so: bool) -> None:
    assert only_an_hour(text) is is_so


def test_a_form_with_an_hour_alone_is_said_unless_its_files_name_has_the_day() -> None:
    text = "BOAT CARD\t6:40\nrope ok, pump ok, bell ok, lamp weak, floor dry and swept"
    assert "undated-document" in codes(text)
    assert "undated-document" not in codes(text, "boat card 2024-03-05.docx")
