"""2.5(c): notes of any question that name somebody whom the papers know."""

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.notes import check
from secor_qa.procedure.facts import Facts


def named(notes: str, paper: str, file: str = "Log.xlsx") -> str:
    """The message about named people, empty where there is none, of a question that papers answer."""
    asked = make_question("1.1", methods=("D",), notes_min_words=3)
    submission = make_submission(
        make_row("1.1", notes=notes),
        documents=(make_document(file, None, texts=(paper,)),),
        employer_contact_name="Ida Brzeski",
    )
    facts = Facts(submission, make_instrument(asked), EDITION, ON)
    return " ".join(found.message for found in check(asked, facts).findings if found.code == "names-of-people")


NOTE = "The card of 3 May was filled in by Wenzel Okpara at the pit."


@pytest.mark.parametrize(
    "paper",
    [
        "2023-05-03\tCard\tW. Okpara",
        "Name: Wenzel Okpara",
        "Signed: Wenzel Okpara, 3 May",
        "Wenzel Okpara\t2023-05-03\tyes",
    ],
)
def test_somebody_whom_a_paper_knows_is_named(paper: str) -> None:
    assert "“Wenzel Okpara”" in named(NOTE, paper)


def test_an_initial_in_the_notes_is_enough() -> None:
    assert "“W. Okpara”" in named("The card of 3 May was filled in by W. Okpara at the pit.", "Name: Wenzel Okpara")


@pytest.mark.parametrize(
    ("notes", "paper", "file"),
    [
        (NOTE, "The card of 3 May", "Log.xlsx"),  # nobody knows him
        (NOTE, "Z. Okpara", "Log.xlsx"),  # another of that name
        ("The card was filled in by Ida Brzeski at the pit.", "I. Brzeski", "Log.xlsx"),  # who signs the submission
        (NOTE, "W. Okpara", "Card Okpara.jpg"),  # the name of a file
        ("The Wash Basin was full.", "W. Basin\nbehind the basin", "Log.xlsx"),  # a word that is written small too
        ("Walked with the Example Works crew.", "E. Works", "Log.xlsx"),
    ],
)
def test_others_names_and_those_of_files_and_signers_are_left_alone(notes: str, paper: str, file: str) -> None:
    assert named(notes, paper, file) == ""
