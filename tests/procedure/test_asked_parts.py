# ruff: noqa: E501
"""2.5(c): what a guideline of any instrument asks to be told in the notes is told there; in doubt nothing is said."""

import pytest
from asked_parts import EXAMPLE, KITS, TOLD, UNTOLD

from secor_qa.procedure.checks.notes.asked_parts import asked_parts
from secor_qa.procedure.checks.notes.tally import tally
from secor_qa.procedure.instrument import Question
from secor_qa.procedure.words import Scoring


def question(guideline: str, text: str = "", methods: tuple[str, ...] = ("D", "O")) -> Question:
    return Question(
        "7.1", "7", text, guideline, Scoring.PERCENT, 5, methods=methods, evidence="record", documents_min=1,
        notes_min_words=5,
    )  # fmt: skip


def said(guideline: str, notes: str) -> list[str]:
    asked = question(guideline)
    return [each.message for each in (*asked_parts(asked, notes), *tally(asked, notes))]


@pytest.mark.parametrize(("guideline", "notes"), UNTOLD)
def test_a_part_that_the_guideline_asks_for_and_the_notes_leave_out_is_said(guideline: str, notes: str) -> None:
    assert said(guideline, notes)


@pytest.mark.parametrize(
    ("notes", "is_told"),
    [
        ("Ten controls off the sheets: guards on the saw, chocks at the wheels, a lid on the drum. 10 of 10.", False),
        ("Looked for ten with my own eyes, cover on the blade, rail beside the belt; all ten found.", False),
        ("Ten controls off the sheets on May 4: guards, chocks, lid. 10 of 10.", True),
        ("Same morning, ten controls, 10 of 10.", True),
        ("At the Larkspur lease we looked for ten: guards, chocks, lid. 10 of 10.", True),
        ("In the yard and the wash bay, ten looked for, 10 there.", True),
        ("Near Quill Hill, ten looked for, ten there.", True),
        ("2-14, ten looked for, ten there.", True),
        ("Watched at pole line 8K22, ten looked for, ten there.", True),
        ("Watched at pump house 14, ten looked for, ten there.", True),
        ("Watched at least 14, ten looked for, ten there.", False),
        ("Went out twice, 17/18 there = 94%. Missing: a guard on the shop press, a mat by the dock.", False),
        ("Went out twice, 17/18 there = 94%. At the dock, missing: a mat.", True),
        ("Went out twice, 6/12, ten looked for, ten there.", True),
        ("Watched as on form line 8K22, ten looked for, ten there.", False),
    ],
)
def test_where_somebody_was_is_told_by_a_place_or_a_day_and_not_by_what_was_looked_at(
    notes: str, is_told: bool
) -> None:
    assert (said("Visit the work. Tell where you were, and the tally.", notes) == []) is is_told


@pytest.mark.parametrize(("guideline", "notes"), TOLD)
def test_of_a_part_that_is_told_in_any_voice_nothing_is_said(guideline: str, notes: str) -> None:
    assert said(guideline, notes) == []


@pytest.mark.parametrize(
    "guideline",
    [
        "Attach the plan. It must say who does what and name the place.",
        "N/A only where nobody works alone; explain in the notes how you know.",
        "Where one of them is not met in this work, say which kits you opened.",
        "Interview three people; do not name anyone, and name no one in the notes.",
        "Attach one inspection, for example of the shop.",
    ],
)
def test_what_a_paper_must_hold_or_what_holds_in_a_certain_case_is_no_part_of_the_notes(guideline: str) -> None:
    assert said(guideline, "The sheet was gone over in May and is complete.") == []


@pytest.mark.parametrize(
    ("guideline", "asked"),
    [
        (KITS, "which kits you opened"),
        (EXAMPLE, "an example"),
        ("Say in the notes which machines were checked.", "which machines were checked"),
        ("Please name the routes you drove and tell where you were.", "where you were"),
    ],
)
def test_the_finding_says_the_part_in_the_guidelines_own_words(guideline: str, asked: str) -> None:
    found = list(asked_parts(question(guideline), "Everything was checked and was in good order, 3 of 3."))
    assert len(found) == 1
    assert f"“{asked}”" in found[0].message
    assert [each.text.split(":")[0] for each in found[0].evidence] == ["Notes", "Guideline"]


def test_notes_in_another_language_than_the_guideline_are_not_judged_by_it() -> None:
    notes = "Toutes les trousses ont été ouvertes par le patron et elles sont complètes, 3 sur 3 pour la saison."
    assert said(KITS, notes) == []


def test_both_crews_are_no_number_of_sheets_and_both_sheets_are() -> None:
    guideline = "Attach two forms. Give the number sampled."
    assert said(guideline, "Filled in by both crews.")
    assert said(guideline, "Both sheets were whole.") == []


LAW = "Attach the record. Say in the notes how many workers there are and which the law asks for."
ACTING = "Attach the page, and say in the notes who acts as supervisor on a normal day."


@pytest.mark.parametrize(
    ("guideline", "notes", "is_said"),
    [
        (LAW, "Three waiters voted by slips in the kitchen on May 2, ballot.pdf.", True),
        (LAW, "Three waiters, so we need no committee; they agreed on talks at the bar.", False),
        (LAW, "Seven hands, the Act wants a representative, voted in on May 2.", False),
        (ACTING, "Duties.pdf, part two, six lines that no other list has.", True),
        (ACTING, "Duties.pdf, part two. The dock lead does it day to day.", False),
        (ACTING, "Duties.pdf, part two; on most days that is Wim.", False),
        (ACTING, "Duties.pdf, part two. I do it myself.", False),
        ("Attach the summary, and say what it showed.", "Sums.pdf was drawn up in May, four columns, one for the year as a whole.", True),
        ("Attach the summary, and say what it showed.", "Sums.pdf was drawn up in May: cuts are down since the new knives.", False),
    ],
)  # fmt: skip
def test_who_it_is_what_the_law_asks_for_and_what_figures_showed_are_told_or_said(
    guideline: str, notes: str, is_said: bool
) -> None:
    assert bool(said(guideline, notes)) is is_said


def test_the_name_of_a_file_and_a_share_in_tenths_tell_no_place() -> None:
    asked = question("Visit the work. Tell where you were, and the tally.")
    file = "Visits to sites.xlsx"
    notes = f"Of 16 controls 14 were there, 87.5 percent; a lid and a chock were not. They are listed in {file}."
    assert list(asked_parts(asked, notes, (file,)))
    assert not list(asked_parts(asked, f"At the gravel pit: {notes}", (file,)))
    assert not list(asked_parts(asked, f"May 4: {notes}", (file,)))
    assert list(asked_parts(asked, f"Went out several times: {notes}", (file,)))
    assert not list(asked_parts(asked, f"Went out with the night crew: {notes}", (file,)))


@pytest.mark.parametrize(
    ("notes", "is_told"),
    [
        ("Boxes are where they belong and all of us know where, the foreman looks after them.", False),
        ("Boxes opened: shop and van, all full.", True),
        ("Looked into the shop box and the van box.", True),
        ("Shop box and van box, 2 of 2 full.", True),
    ],
)
def test_which_were_opened_is_told_by_opening_them(notes: str, is_told: bool) -> None:
    asked = question("Percent positive is the share that was full. Say which boxes you opened.")
    assert bool(list(asked_parts(asked, notes))) is not is_told


@pytest.mark.parametrize(
    ("notes", "is_told"),
    [
        ("The hoist steps are sent, left what to do and right what keeps us safe. They are good steps to read.", False),
        ("The hoist steps are sent, the five worst jobs have some like them in the binder.", True),
        ("The hoist steps are sent. The others are the saw and the pit.", True),
        ("Steps for hoist, saw, pit door, all of them sent in the binder.", True),
        ("Written for lifting by hoist, saw & blade, pit & ladder. Sent is hoist.pdf.", True),
        ("hoist.pdf and saw.pdf, both read last May by the shop.", True),
    ],
)
def test_others_are_listed_by_a_word_for_them_or_a_list(notes: str, is_told: bool) -> None:
    asked = question("Attach one and list the others in the notes.")
    assert bool(list(asked_parts(asked, notes))) is not is_told


def test_at_how_many_places_it_was_so_is_no_tally() -> None:
    asked = "Visit the work. Tell where you were, how many you looked for and how many you found."
    assert said(asked, "May 4 in the shop and May 5 at the pit. What I was after was there at all three.")
    assert not said(asked, "May 4 in the shop and May 5 at the pit. Nine looked for, nine there.")
