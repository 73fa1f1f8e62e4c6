"""2.5: what reviews, tags and notes tell in ways of their own, which is in order; and what differs all the same."""

from __future__ import annotations

from datetime import date

import pytest
from builders import EDITION, ON, make_document, make_instrument, make_question, make_row, make_submission
from test_named_people import named

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.checks.consistency.dates import dates_of_notes
from secor_qa.procedure.checks.currency.contradictions import contradicted
from secor_qa.procedure.checks.currency.open_places import cell_between
from secor_qa.procedure.checks.documents.cited import cited
from secor_qa.procedure.checks.documents.same_findings import before_days
from secor_qa.procedure.checks.documents.smears import goes_on_elsewhere
from secor_qa.procedure.checks.documents.sort import wrong_sort
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.submission import Document, FoundDate
from secor_qa.procedure.wording.asked import workers_asked
from secor_qa.procedure.wording.contractors import nobody_elses
from secor_qa.procedure.wording.counted_beside import first_aiders_in_all
from secor_qa.procedure.wording.kinds_of_events import kinds_told
from secor_qa.procedure.wording.year_figures import counted_in_paper, lacking_in_paper
from secor_qa.procedure.words import Answer, DateRole

REVIEW = "Review of the year\n{}"


@pytest.mark.parametrize(
    ("line", "n"),
    [("[x] 9 Incidents: four, all looked into.", 4), ("9 Incidents: four, all looked into.", 4)],
)
def test_a_tick_before_a_line_of_a_review_makes_its_number_no_count(line: str, n: int) -> None:
    assert {each.n for each in counted_in_paper(REVIEW.format(line)) if each.thing == "events"} == {n}


@pytest.mark.parametrize(
    ("said", "is_counted"),
    [
        ("Nine visits done of nine.", True),
        ("Nine visits done since January.", False),
        ("Nine visits done so far.", False),
    ],
)
def test_what_a_review_counts_of_a_part_of_the_year_is_no_figure_of_the_year(said: str, is_counted: bool) -> None:
    assert bool([each for each in counted_in_paper(REVIEW.format(said)) if each.thing == "visits"]) is is_counted


def test_what_is_wanted_of_next_year_was_not_lacking_in_this() -> None:
    assert lacking_in_paper("Review\nNo inspection in June")
    assert not lacking_in_paper("Review\nGoals for next season:\n1. No inspection in June")


def test_of_some_of_several_near_misses_it_is_not_told_how_many_there_were() -> None:
    assert "near misses" not in kinds_told("Five events, 3 of 5 near misses.")
    assert kinds_told("Five events, 3 near misses.")["near misses"][0] == 3


def test_first_aid_that_was_given_is_no_ticket() -> None:
    assert first_aiders_in_all("In the crew are 4 first aid, and 3 haul.")
    assert not first_aiders_in_all("Seven events: 4 first aid, and 3 near misses.")


def test_no_next_contract_tells_of_no_one_who_came() -> None:
    assert nobody_elses("There was no contractor.")
    assert nobody_elses("We have stopped to contract out.")
    assert not nobody_elses("Where they fall short work is stopped, no next contract.")


@pytest.mark.parametrize(
    ("notes", "is_said"), [("First day set 2026-12-09.", False), ("The cones were set up 2026-12-09.", True)]
)
def test_a_day_that_is_set_is_to_come(notes: str, is_said: bool) -> None:
    asked, row = make_question(), make_row(notes=notes)
    facts = Facts(make_submission(row), make_instrument(asked), EDITION, ON)
    found = [each.code for each in dates_of_notes(asked, row, facts)]
    assert found == (["note-after-submission"] if is_said else [])


def test_a_place_before_a_day_is_nobody() -> None:
    assert named("Asked four on the line by Cynthia Oct 20, four of four knew.") == ""
    assert "Cynthia Ott" in named("Asked Cynthia Ott at the line, four of four knew.")


def may_be_listed(paper: Document) -> bool:
    return not list(contradicted(make_question(evidence="record"), paper))


@pytest.mark.parametrize(("marks", "is_its"), [("APR KO MAY LS", True), ("MAR KO APR 4", False)])
def test_a_tag_photographed_in_a_month_bears_its_initials(marks: str, is_its: bool) -> None:
    taken = FoundDate(date(2024, 5, 8), 1, "", DateRole.MADE), FoundDate(date(2024, 2, 3), 1, "", DateRole.RECORD)
    tag = make_document("tag.jpg", date(2024, 5, 8), texts=(f"YEARLY 3 FEB 2024\n{marks}",), dates=taken)
    assert may_be_listed(tag) is is_its


CARD = "CARD\nKim Orr\nfinished on {}"


@pytest.mark.parametrize(
    ("pages", "is_its"),
    [
        ((f"{CARD.format('2024-03-05')}\n{CARD.format('2023-04-16')}",), True),  # two cards on a page
        ((CARD.format("2024-03-05"), CARD.format("2023-04-16")), True),
        ((f"{CARD.format('2024-03-06')}\n{CARD.format('2023-04-16')}",), False),
    ],
)
def test_a_file_of_cards_may_be_listed_by_the_day_of_any_of_them(pages: tuple[str, ...], is_its: bool) -> None:
    own = FoundDate(date(2023, 4, 16), len(pages), "", DateRole.RECORD)
    paper = make_document("cards.pdf", date(2024, 3, 5), texts=pages, dates=(own,))
    assert may_be_listed(paper) is is_its


def test_what_was_read_out_is_no_paper_and_what_was_sent_is() -> None:
    assert not cited("Results of the year were read out in May, see the minutes.")
    assert cited("Results of the year were sent with it.") == ("Results of the year",)


def test_a_place_of_a_form_for_a_day_tells_of_nothing_found() -> None:
    form = (
        "Round of the barn\nby two of us\nloose board over the manger door\nWho puts it right: Kim Orr\nBy: 4 May 2024"
    )
    assert before_days((form,)) == ()
    assert before_days((form.replace("\nWho puts it right: Kim Orr\nBy:", ", by"),))


@pytest.mark.parametrize(("last", "is_open"), [("The other six", False), ("Loft", True)])
def test_a_row_of_all_the_others_needs_no_day(last: str, is_open: bool) -> None:
    rows = "\n".join(
        f"{each}\t2024-0{at}-04\tKim" for at, each in enumerate(("Barn", "Pen", "Shed", "Yard", "Well"), 1)
    )
    assert bool(cell_between(f"What\tWhen\tWho\n{rows}\n{last}\t\tJo\nSilo\t2024-06-04\tJo")) is is_open


@pytest.mark.parametrize(("page", "is_said"), [("sheet 2", True), ("sheet 12", False)])
def test_a_sheet_of_a_high_number_is_another_papers(page: str, is_said: bool) -> None:
    paper = make_document("round.docx", texts=(f"Round of the barn by two\nnet to come, see {page}",), kind="docx")
    assert (goes_on_elsewhere(make_question(evidence="record"), paper, [paper]) is not None) is is_said


def test_who_is_asked_beside_a_subcontractor_is_not_all_workers() -> None:
    assert not workers_asked("Asked 6 (sup, workers x 4, subcontractor): 6 of 6 could tell.")
    assert workers_asked("Asked the workers: 6 of 6 could tell.")


def test_the_letter_that_ends_a_sentence_is_no_initial() -> None:
    assert named("It hangs inside the cover of A. Asked four of the hands, four of four knew.") == ""


BOOK = "Service\noil changed, filter changed, brakes, tires, next service, meter, unit, hours, parts, mechanic"


@pytest.mark.parametrize(("notes", "is_said"), [("Book, sheet Daily, is kept.", False), ("The book is kept.", True)])
def test_a_book_is_of_the_sort_of_the_sheet_that_the_notes_name(notes: str, is_said: bool) -> None:
    asked = make_question(text="Are inspections done?", guideline="Attach a completed inspection.", evidence="record")
    book = make_document(
        "book.xlsx", None, texts=(BOOK, "Daily\nok"), page_names=("Service", "Daily"), kind="xlsx", questions=("1.1",)
    )
    facts = Facts(make_submission(make_row(notes=notes), documents=(book,)), make_instrument(asked), EDITION, ON)
    assert (wrong_sort(asked, book, facts) is not None) is is_said


@pytest.mark.parametrize(
    ("behind", "is_said"), [("the way of 1.1 stands instead", False), ("so nobody was trained", True)]
)
def test_what_is_missing_by_notes_that_name_the_other_question_is_told_there(behind: str, is_said: bool) -> None:
    first = make_question("1.1", text="Is there a spokesman or a council?", guideline="Attach the choice.")
    second = make_question("1.2", text="Was he trained?", guideline="Attach the card.")
    rows = (
        make_row("1.1", notes="Chosen in May by all."),
        make_row("1.2", Answer.NA, notes=f"We have no spokesman or council; {behind}."),
    )
    facts = Facts(make_submission(*rows), make_instrument(first, second), EDITION, ON)
    found = [each.code for each in consistency.check(second, facts).findings]
    assert ("notes-deny-other" in found) is is_said
