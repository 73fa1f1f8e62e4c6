"""2.5(d): people hurt, trucks, workers, findings and muster points that another text counts or names otherwise."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

import pytest
from builders import EDITION, ON, make_date, make_document, make_row, make_submission
from test_less_usual_faults import instrument

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.wording.contractors import line_with_contractor

Paper = tuple[str, str, str]  # the question, the file, its text


def said(code: str, notes: dict[str, str], papers: Sequence[Paper] = (), **fields: str | int | Decimal) -> set[str]:
    """The questions at which a finding of a code stands."""
    whole = instrument()
    files = {at: tuple(file for its, file, _ in papers if its == at) for at, _, _ in papers}
    rows = [make_row(at, notes=text, attachments=files.pop(at, ())) for at, text in notes.items()]
    rows += [make_row(at, notes="See the paper.", attachments=names) for at, names in files.items()]
    documents = tuple(
        make_document(file, None, texts=(text,), dates=(make_date(date(2024, 4, 30)),), kind="docx", questions=(at,))
        for at, file, text in papers
    )
    fields = {name: Decimal(value) if isinstance(value, int) else value for name, value in fields.items()}
    facts = Facts(make_submission(*rows, documents=documents, instrument=whole.id, **fields), whole, EDITION, ON)
    found = [each for one in whole.questions for each in consistency.check(one, facts).findings]
    return {each.question for each in found if each.code == code}


LOG = ("9.2", "log.docx", "Day\tWhat\n2024-01-08\tslip on the ramp, knee sore\n2024-03-04\tbox fell, nobody near")


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("I asked 3 of 3. One said that he was shown again after he crushed his thumb in the press.", True),
        ("I asked 3 of 3. One said that he was shown again after he twisted his leg on the ramp.", False),
        ("I asked 3 of 3. One told how he cut his thumb at his old job and why he wears gloves.", False),
        ("I asked 3 of 3. One said that he would have cut his thumb without the guard.", False),
    ],
)
def test_somebody_hurt_by_the_way_of_whom_no_event_knows_is_said_at_both(notes: str, *, is_said: bool) -> None:
    events = {"9.2": "Two things were heard of, 2 of 2 in the log.", "5.6": notes}
    assert said("hurt-elsewhere", events, [LOG]) == ({"9.2", "5.6"} if is_said else set())


def test_a_muster_point_that_the_plan_does_not_know_is_said_at_both() -> None:
    plan = ("8.1", "plan.docx", "Plan\nMuster: shop, flag pole; yard, east gate")
    notes = {"8.1": "The plan covers it all.", "8.2": "One drill, 1 of 1 site."}
    elsewhere = ("8.2", "drill.docx", "Drill\nEverybody at the water tower, the muster point, after two minutes")
    assert said("muster-elsewhere", notes, [plan, elsewhere]) == {"8.1", "8.2"}
    there = ("8.2", "drill.docx", "Drill\nEverybody mustered at the east gate in two minutes")
    assert said("muster-elsewhere", notes, [plan, there]) == set()


@pytest.mark.parametrize(("figure", "is_said"), [(12, True), (9, False), (7, False)])
def test_more_findings_in_the_figures_of_the_year_than_in_the_note_are_said(figure: int, *, is_said: bool) -> None:
    figures = (
        "10.2",
        "figures.docx",
        f"30 April 2024\nWhat\tfall\twinter\tYear\nFindings of inspections\t4\t5\t{figure}",
    )
    notes = {"7.3": "The log has 9 findings, 9 of 9 closed by their dates."}
    assert said("figures-of-register", notes, [figures]) == ({"7.3", "10.2"} if is_said else set())


def test_a_review_that_tells_fewer_in_the_register_than_stood_there_by_then_is_said() -> None:
    log = ("9.2", "log.docx", f"{LOG[2]}\n2024-05-20\tcut on the saw")
    notes = {"9.2": "Three things, 3 of 3 in the log."}
    fewer = ("10.5", "review.docx", "Review 2024-04-30\nWhat went wrong: one on the page, all year, looked into")
    same = ("10.5", "review.docx", "Review 2024-04-30\nWhat went wrong: two on the page, both looked into")
    assert said("kind-counted-otherwise", notes, [log, fewer]) == {"9.2", "10.5"}
    assert said("kind-counted-otherwise", notes, [log, same]) == set()


def test_a_profile_that_counts_more_trucks_than_all_other_texts_is_said_at_the_first_question() -> None:
    notes = {
        "1.5": "All three trucks carry it.",
        "3.5": "Each of the three trucks was.",
        "7.5": "All 3 trucks.",
    }
    profile = "A hauling outfit with four picker trucks and a yard."
    assert said("profile-counts-otherwise", notes, employer_profile=profile) == {"1.1"}
    assert said("profile-counts-otherwise", notes, employer_profile=profile.replace("four", "three")) == set()
    assert said("profile-counts-otherwise", notes, employer_profile=profile.replace("four", "two")) == set()
    assert said("profile-counts-otherwise", {**notes, "7.5": "All four."}, employer_profile=profile) == set()


@pytest.mark.parametrize(
    ("notes", "is_said"),
    [
        ("- 7 wkrs since May, so the law wants a rep", True),
        ("9 workers, so the law wants a representative.", True),
        ("- 4 wkrs since May, so the law wants neither", False),
        ("The law wants a rep from 5 workers on, and we have none.", False),
    ],
)
def test_another_number_of_workers_where_the_question_asks_for_it_is_said(notes: str, *, is_said: bool) -> None:
    people = {"employees_worker": 4, "employees_owner": 1, "employees_manager": 0, "employees_supervisor": 1}
    assert said("numbers-in-all", {"4.1": notes}, **people, employees_contractor=0) == ({"4.1"} if is_said else set())


def test_a_number_of_hands_unlike_that_of_three_other_notes_is_said_though_everybody_makes_as_many() -> None:
    people = {"employees_worker": 5, "employees_owner": 1, "employees_manager": 0, "employees_supervisor": 0}
    notes = {"1.2": "I asked the five hands.", "2.6": "Asked the six hands.", "3.2": "The five hands knew it."}
    assert said("workers-differ", {**notes, "5.6": "All five hands said so."}, **people) == {"2.6"}
    assert said("workers-differ", notes, **people) == set()


def test_a_contractor_of_ours_on_a_form_is_said_where_there_were_none() -> None:
    assert line_with_contractor("Lead: J. Cole  JC   Our subcontractor: R. Dane  RD") != ""
    assert line_with_contractor("Lead: J. Cole  JC   Contractor: none") == ""
