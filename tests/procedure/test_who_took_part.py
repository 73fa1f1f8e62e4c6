# ruff: noqa: E501  (pages of text stand as they would be read)
"""2.5(a) and (b): a sheet that is asked for with those who took part names them, and they put their hands to it."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.currency.open_initials import asks_for_hands, without_initials
from secor_qa.procedure.checks.documents.doers import without_doers
from secor_qa.procedure.checks.documents.left_out import nobody_named
from secor_qa.procedure.facts import Facts

HELPED = make_question(
    text="Do workers take part in rating dangers?", guideline="Attach a sheet with their names.", evidence="record"
)
TABLE = "Sheet 4: hoist\nMay 2, 2024. {}\nwhat\trank\twhat we do\twho\nload drops\t6\tsling checked\tMarty\npinch\t4\ttag line\tMarty"
CELLS = "SHEET 4: HOIST\nMay 2, 2024\nWhat Rank What we do Who\nload drops 6 sling\nis checked\nMarty\npinch 4 tag line,\nall of them\nMarty\n{}"


def is_said(text: str) -> bool:
    document = make_document("sheet.docx", texts=(text,))
    facts = Facts(make_submission(make_row(), documents=(document,)), make_instrument(HELPED), EDITION, ON)
    return bool(list(nobody_named(HELPED, [document], facts)))


@pytest.mark.parametrize(
    ("text", "is_lacking"),
    [
        (TABLE.format("Written by the office."), True),
        (TABLE.format("At the table: Marty, Kay"), False),
        (f"{TABLE.format('In the shop.')}\nInit: KO BA", False),
        (CELLS.format("Written up in the shop"), True),
        (CELLS.format("Made by Kay Orr and Bea Ames"), False),
        (CELLS.format("There were\nMarty\nBea"), False),
    ],
)
def test_who_is_to_see_to_a_danger_need_not_have_taken_part(text: str, is_lacking: bool) -> None:
    assert is_said(text) is is_lacking


def test_a_page_without_a_column_of_doers_is_left_as_it_is() -> None:
    assert without_doers("Sheet 4\nMarty\nhelped") == "Sheet 4\nMarty\nhelped"


LIST = "Sheet 4: hoist\nWho helped: {}\nKay Orr{}\nBea Ames\nLou Pike\nForeman: M. Dow MD"


def test_names_below_a_heading_of_initials_without_any_are_found_where_one_could_be_read() -> None:
    assert without_initials(LIST.format("initials", "")) == ("Kay Orr", "Bea Ames", "Lou Pike")
    assert not without_initials(LIST.format("", ""))
    assert not without_initials(LIST.format("initials", " KO"))
    assert not without_initials(LIST.format("initials", "").replace(" MD", ""))  # hands could not be read


def test_hands_are_asked_for_with_the_names_of_those_who_took_part() -> None:
    assert asks_for_hands(HELPED)
    assert not asks_for_hands(make_question(text="Do workers take part?", guideline="Attach it.", evidence="record"))
