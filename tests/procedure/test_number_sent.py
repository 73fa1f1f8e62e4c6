"""2.5(a): as many papers are attached as the notes say."""

from dataclasses import replace

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.documents import check
from secor_qa.procedure.checks.documents.number_sent import fewer_sheets, told_sent
from secor_qa.procedure.facts import Facts

WALKED = make_question("7.2", methods=("D",), evidence="record", guideline="Attach one walk.")


def is_found(notes: str, *files: str, n_pages: int = 1) -> bool:
    documents = tuple(
        make_document(file, questions=("7.2",), texts=tuple(f"Walk {file} {page}" for page in range(n_pages)))
        for file in files
    )
    submission = make_submission(make_row("7.2", notes=notes), documents=documents)
    found = check(WALKED, Facts(submission, make_instrument(WALKED), EDITION, ON)).findings
    return any("may hold" in each.message for each in found if each.code == "mentioned-not-attached")


@pytest.mark.parametrize(
    "notes",
    [
        "Twelve walks, three are attached.",
        "Three of the walks are enclosed, far apart.",
        "Three forms sent, months apart.",
        "Three completed sheets were attached.",
    ],
)
def test_fewer_papers_than_are_told_are_found(notes: str) -> None:
    assert is_found(notes, "May.pdf", "June.pdf")
    assert not is_found(notes, "May.pdf", "June.pdf", "July.pdf")
    assert not is_found(notes, "May to July.pdf", n_pages=3)


@pytest.mark.parametrize(
    ("notes", "files", "expected"),
    [
        ("All twelve are in the two files Floor and dock rounds.", ("Floor and dock rounds A.pdf", "Fixes.pdf"), True),
        ("All twelve are in the two files Floor and dock rounds.",
         ("Floor and dock rounds A.pdf", "Floor and dock rounds B.pdf"), False),
        ("All twelve are in two files: Rounds_to_May.xlsx and Rounds_to_October.xlsx.",
         ("Rounds_to_May.xlsx", "Rounds_to_October.xlsx"), False),
        ("The year is in two files, one a half year.", ("A.pdf",), True),
    ],
)  # fmt: skip
def test_fewer_files_of_a_name_than_are_told_are_found(notes: str, files: tuple[str, ...], expected: bool) -> None:
    assert is_found(notes, *files) is expected


@pytest.mark.parametrize(
    "notes",
    [
        "JSA 12 attached, looked at in May.",
        "Three were sent to a course in May.",
        "Two of four hands signed, the form is attached.",
        "Both sites, see the form attached.",
    ],
)
def test_a_number_of_something_else_is_none_of_papers(notes: str) -> None:
    assert told_sent(notes) == ()


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("Twelve walks: six sheets in Dock walks.xlsx, six in the other.", True),
        ("Twelve walks: 6 monthly sheets in Dock walks.xlsx.", True),
        ("Twelve walks: five sheets in Dock walks.xlsx.", False),
        ("Twelve walks: six sheets in the blue folder, some in Dock walks.xlsx.", False),
        ("Twelve walks: six sheets in Dock tags.xlsx.", False),
    ],
)
def test_fewer_sheets_than_a_workbook_is_told_to_have_are_found(notes: str, is_said: bool) -> None:
    months = ("May", "June", "July", "August", "September")
    book = make_document("Dock walks.xlsx", questions=("7.2",), kind="xlsx", page_names=months, texts=months)
    facts = Facts(
        make_submission(make_row("7.2", notes=notes), documents=(book,)), make_instrument(WALKED), EDITION, ON
    )
    attached = facts.submission.documents_of("7.2")
    assert [each.code for each in fewer_sheets(WALKED, attached, facts)] == ["mentioned-not-attached"] * is_said
    of_paper = [replace(each, kind="pdf") for each in attached]
    assert not list(fewer_sheets(WALKED, of_paper, facts))
