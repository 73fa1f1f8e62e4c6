"""2.5(d): how many there are in all, and how many workers, by the profile's text, its figures and the notes."""

from decimal import Decimal

import pytest
from builders import EDITION, ON, make_instrument, make_question, make_row, make_submission

from secor_qa.procedure.checks import consistency
from secor_qa.procedure.facts import Facts

FIGURES = {
    "employees_owner": Decimal(1),
    "employees_manager": Decimal(0),
    "employees_supervisor": Decimal(1),
    "employees_worker": Decimal(5),
    "employees_contractor": Decimal(2),
}


def codes(profile: str = "Roofs and eaves.", notes: str = "The policy hangs by the door.") -> list[str]:
    asked = make_question("1.1", text="Does the law ask for a representative?")
    submission = make_submission(make_row("1.1", notes=notes), **FIGURES, employer_profile=profile)
    facts = Facts(submission, make_instrument(asked), EDITION, ON)
    return [each.code for each in consistency.check(asked, facts).findings]


@pytest.mark.parametrize(("n", "is_found"), [(6, True), (7, False), (8, True), (9, False), (10, True)])
def test_all_people_of_the_profiles_text_are_its_figures_with_or_without_contractors(n: int, is_found: bool) -> None:
    assert ("numbers-in-all" in codes(f"Roofs and eaves. {n} people: the owner, a foreman and the rest.")) is is_found
    assert "numbers-in-all" not in codes(f"Roofs and eaves. {n} people work for us in two crews.")
    assert "numbers-in-all" not in codes(f"Roofs and eaves. A tin shop of {n} people bends the flashing.")


@pytest.mark.parametrize(("n", "is_found"), [(4, True), (5, False), (6, True)])
def test_workers_of_the_profiles_text_are_its_figure_of_workers(n: int, is_found: bool) -> None:
    assert ("numbers-in-all" in codes(f"Roofs and eaves, with one foreman and {n} workers.")) is is_found
    assert "numbers-in-all" not in codes(f"Roofs and eaves; each crew has {n} workers.")
    assert "numbers-in-all" not in codes(f"Roofs over {n} workers' camps.")


@pytest.mark.parametrize(("n", "is_found"), [(4, True), (5, False), (6, True), (7, False)])
def test_workers_that_notes_tell_as_all_there_are_are_those_of_the_profile(n: int, is_found: bool) -> None:
    found = codes(notes=f"There are {n} workers, so the law asks for a representative.")
    assert bool({"numbers-in-all", "numbers-differ"} & set(found)) is is_found
    assert "numbers-in-all" not in codes(notes=f"I asked {n} workers and all knew who speaks for them.")
