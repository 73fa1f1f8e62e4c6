"""2.5(d): the days that a note tells of a start and of the orientation before it."""

import pytest
from builders import EDITION, ON, make_document, make_row, make_submission
from test_less_usual_faults import instrument, noted
from test_noted_papers import codes

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts

AFTER = [
    "One new cook. She started Monday March 4 and was shown round on Friday March 8, so 1 of 1.",
    "The student began on May 2, orientation May 6, signed by both.",
    "Start was 2024-01-08, orientation done 2024-01-15. 1 of 1.",
    "- start: Feb 5\n- oriented: Feb 9\n- 1/1",
    "First shift April 3; he had his orientation on April 10 because the owner was away.",
    "She has begun the 12th of March and the tour was made the 15th of March, with the paper.",
    "Hired November 6, 2023. The orientation was held November 20, 2023 with the next group.",
    "He was oriented on June 9, 2023, and his first day was June 5, 2023.",
]

BEFORE = [
    "One new cook. She started Monday March 4 and had been shown round on Friday March 1, so 1 of 1.",
    "The student began on May 2, orientation the same day, May 2.",
    "Orientation 2024-01-05, start 2024-01-08. 1 of 1.",
    "- oriented: Feb 5\n- start: Feb 9\n- 1/1",
    "First shift January 3; he had his orientation on December 28.",
    "Two started, on March 4 and April 8; oriented March 3 and April 7.",
    "He started on March 4 and was shown the new saw on June 2 by the foreman.",
    "The oriented one started in March. The review of the form was on April 3.",
    "Started March 4, oriented before, on March 1; a refresher followed on May 6.",
]


@pytest.mark.parametrize("notes", AFTER)
def test_an_orientation_that_the_note_tells_after_the_start_is_found(notes: str) -> None:
    assert "oriented-after-start" in noted("5.2", notes, "d", percent=100)


@pytest.mark.parametrize("notes", BEFORE)
def test_an_orientation_before_the_start_or_several_days_are_let_pass(notes: str) -> None:
    assert "oriented-after-start" not in noted("5.2", notes, "d", percent=100)


FORM = "NEW PERSON\nName: T. Abel\nFirst shift: 11 March 2024\nexits, bell, boots\nSigned: T. Abel, 8 March 2024"


@pytest.mark.parametrize(
    "notes",
    [
        "One new lifeguard. She has been on the floor since March 1, and we did the paper the first quiet evening.",
        "The new boy was working for us from the 26th of February. Form with both names, 1 of 1.",
        "1 new: first shift 4 March 2024. Oriented 8 March, before the shift. 1/1.",
        "He came out with the crew on March 5 because two were sick, and sat down with me on the Friday.",
        "Her first day was March 14, three days after she had been shown round.",
    ],
)
def test_a_start_before_the_form_or_another_than_it_names_is_found(notes: str) -> None:
    found = codes(("5.2", notes, FORM, "docx"))
    assert {"started-before-form", "oriented-after-start"} & set(found)


@pytest.mark.parametrize(
    "notes",
    [
        "One new lifeguard. She started March 11 and the paper was done on March 8. 1 of 1.",
        "She was interviewed on February 20, started March 11 and had signed the paper before.",
        "Two new: one started January 8 and one started March 11, the form is of the later one.",
        "One new person, oriented the Friday before, see the form.",
        "He started August 3 of the year before last; nobody was new in the period.",
    ],
)
def test_the_start_of_the_form_and_others_starts_are_let_pass(notes: str) -> None:
    assert "started-before-form" not in codes(("5.2", notes, FORM, "docx"))


def test_one_late_orientation_is_said_once_though_note_and_form_both_tell_it():
    form = "ORIENTATION\nDate: February 6, 2024\nGate, boots, horn\nSigned: O. Example"
    told = "Started February 2, oriented February 6, one of one."
    assert codes(("5.2", told, form, "docx")).count("oriented-after-start") == 1
    assert "started-before-form" not in codes(("5.2", told, form, "docx"))
    assert "started-before-form" in codes(("5.2", "She started February 2, one of one.", form, "docx"))


@pytest.mark.parametrize(("page", "is_found"), [(FORM, False), (f"{FORM}\nGiven by: R. Quill, 8 March 2024", True)])
def test_a_day_that_was_recognised_twice_in_a_picture_is_read_right(page: str, is_found: bool) -> None:
    notes = "The new boy was working for us from the 26th of February. Form with both names, 1 of 1."
    asked = instrument().question("5.2")
    sheet = make_document("sheet.jpg", None, texts=(page,), kind="image", questions=("5.2",), recognised_pages=(1,))
    facts = Facts(make_submission(make_row("5.2", notes=notes), documents=(sheet,)), instrument(), EDITION, ON)
    found = consistency.check(asked, facts).findings
    assert ("started-before-form" in [each.code for each in found]) is is_found
