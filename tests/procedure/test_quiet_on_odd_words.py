"""2.5(a), (d): odd words of good notes and papers which take nothing back, beside those by which something is said."""

from __future__ import annotations

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks.consistency.denial import denials
from secor_qa.procedure.checks.documents.other_topic import about_something_else
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.counted import EVENTS, rows_in_all
from secor_qa.procedure.wording.counted_beside import things_counted
from secor_qa.procedure.wording.gone import gone
from secor_qa.procedure.wording.shortfalls import all_but_some, shortfalls
from secor_qa.procedure.wording.some_failed import trained_afterwards


@pytest.mark.parametrize(
    ("notes", "amiss"),
    [
        ("Kits: 3 of 3 full, except the gum, which is mine.", False),
        ("Kits: 3 of 3 full, except the gum that was not ours.", False),
        ("Kits: 3 of 3 full, except the splint, which is missing.", True),
        ("Kits: 3 of 3 full, except the splint.", True),
    ],
)
def test_what_is_no_part_of_it_takes_nothing_from_a_whole_tally(notes: str, amiss: bool) -> None:
    assert bool(all_but_some(notes)) is amiss


@pytest.mark.parametrize(
    ("notes", "is_late"),
    [
        ("Example: the helper worked beside him until the lift course, and only then lifted alone.", False),
        ("Just the helper worked alone for weeks and only then took the lift course.", True),
    ],
)
def test_who_did_it_only_after_the_course_was_not_trained_too_late(notes: str, is_late: bool) -> None:
    assert bool(trained_afterwards(notes)) is is_late


@pytest.mark.parametrize(
    ("notes", "is_gone"),
    [
        ("We do it each month; there was none in May because nobody was out there.", False),
        ("We do it each month; there was none in May as we were not in the field.", False),
        ("We do it each month; there was none in May because the truck was late.", True),
        ("We do it each month, 12 of 12. Well, the August one was not held.", True),
        ("We do it each month, 12 of 12. Our Feb 9 walk never took place, it was too cold.", True),
        ("We do it each month, 12 of 12. The August one was held in the rain.", False),
        ("We do it each month, 12 of 12. The August one was not held on the Monday but two days later.", False),
    ],
)
def test_a_month_in_which_nobody_was_there_needs_none(notes: str, is_gone: bool) -> None:
    assert bool(gone("Is it done each month?", notes)) is is_gone


@pytest.mark.parametrize(
    ("notes", "denies"),
    [
        ("To be certain nothing was forgotten, we went through it and asked who has another.", False),
        ("Nothing was done.", True),
    ],
)
def test_what_it_was_to_make_sure_of_denies_nothing(notes: str, denies: bool) -> None:
    assert bool(denials(notes)) is denies


EXTINGUISHERS = (
    "EXTINGUISHERS form 4, 3 May 2024\nUnit\tPlace\tGauge\tSeal\n1\tdoor\tgreen\tyes\n2\tbay\tgreen\tyes\n"
    "3\teyewash, yard\tfull\tyes\nInspected and signed by the foreman; one finding corrected, bottle checked"
)


@pytest.mark.parametrize(
    ("text", "is_other"),
    [
        ("Are extinguishers and other emergency equipment ready?", False),
        ("Is each incident investigated for its causes?", True),
    ],
)
def test_a_round_of_things_that_are_looked_over_may_read_like_an_inspection(text: str, is_other: bool) -> None:
    question = make_question("8.5", evidence="record", text=text, guideline="")
    paper = make_document("round.pdf", None, texts=(EXTINGUISHERS,), questions=("8.5",))
    facts = Facts(make_submission(make_row("8.5"), documents=(paper,)), make_instrument(question), EDITION, ON)
    assert (about_something_else(question, paper, facts) is not None) is is_other


@pytest.mark.parametrize(
    ("notes", "is_short"),
    [
        ("12 shifts sampled off the board, 12 with a first aider. Four valid tickets; one sent.", False),
        ("I sampled 12 tickets off the board, four valid.", True),
    ],
)
def test_what_is_valid_of_another_thing_is_no_part_of_the_tally(notes: str, is_short: bool) -> None:
    assert any(each.part < each.whole for each in shortfalls(notes)) is is_short


@pytest.mark.parametrize(
    ("notes", "n"), [("14 hazards sampled, each has a guard.", ()), ("14 hazards have a guard.", (14,))]
)
def test_how_many_were_sampled_is_not_how_many_there_are(notes: str, n: tuple[int, ...]) -> None:
    assert tuple(each.n for each in things_counted(notes)) == n


EVENTS_BOOK = (
    "no\tday\twhat\tmended\n1\t2024-01-04\tfall\tstep\n2\t2024-02-06\tcut\tguard\n{}\t2024-02-06\t(same)\tgloves"
)


@pytest.mark.parametrize(("number", "n_rows"), [("2", 2), ("3", 3)])
def test_a_row_that_goes_on_with_the_entry_above_is_no_other_event(number: str, n_rows: int) -> None:
    assert rows_in_all((EVENTS_BOOK.format(number),), EVENTS) == n_rows
