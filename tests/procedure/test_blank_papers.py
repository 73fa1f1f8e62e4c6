"""2.5(a): a paper with nothing on it but whose it is."""

import pytest
from builders import make_submission

from secor_qa.procedure.checks.documents.blank import is_letterhead_only

OURS = make_submission()


@pytest.mark.parametrize(
    "text",
    [
        "Tamarack Example Hauling Ltd.\t780-555-0110",
        "TAMARACK EXAMPLE HAULING LTD.\n12 Sample Street, Hinton AB T7V 1A1\nPhone (780) 555-0110 Fax 780.555.0111",
        "Tamarack Example Hauling\noffice@tamarack.example.com\nwww.tamarack.example.com\nPage 1 of 1",
    ],
)
def test_a_name_and_where_to_reach_it_are_a_letterhead(text: str) -> None:
    assert is_letterhead_only([text], OURS)
    assert is_letterhead_only([text, ""], OURS)


@pytest.mark.parametrize(
    "text",
    [
        "Tamarack Example Hauling Ltd.\nSafety Policy\nSigned",
        "Tamarack Example Hauling Ltd.\nDrill held 4 May 2024",
        "Valid until 2025-06-01",
        "",
        "Unit 14 ok",
    ],
)
def test_a_word_of_anything_else_is_a_paper(text: str) -> None:
    assert not is_letterhead_only([text], OURS)


@pytest.mark.parametrize("run", ["1", "a", "a@", "x.", "A1A "])
def test_a_text_of_one_run_of_signs_without_end_is_no_letterhead_and_is_told_at_once(run: str) -> None:
    name = OURS.text("employer_legal_name")
    assert not is_letterhead_only([f"{name} {run * 200_000}"], OURS)
