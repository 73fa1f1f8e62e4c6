"""Every planted fault that a machine can see is found where it was planted, and nothing is found elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest
from sample_builders import a_draft

from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.words import Status
from secor_qa.readers.package import read_submission
from secor_qa.samples.draft import Draft, Planted
from secor_qa.samples.fault_kinds import INTAKE
from secor_qa.samples.faults import FAULTS, fault, plant
from secor_qa.samples.timeline import ENDING_ON
from secor_qa.samples.write_packages import write_folder

SEEN = [each.name for each in FAULTS if not each.deep]
_GROUPS = [SEEN[start::7] for start in range(7)]  # several in one package: reading a package takes most of the time


@pytest.mark.parametrize("number", range(7))
def test_planted_faults_are_found_and_nothing_else(number: int, tmp_path: Path):
    draft = a_draft(f"faults {number}", province="AB")
    n_planted = sum(plant(draft, name, number) for name in _GROUPS[number])
    assert n_planted >= len(_GROUPS[number]) - 1  # an N/A to leave unexplained is not in every submission
    submission = read_submission(write_folder(draft, tmp_path))
    result = pre_review(submission, draft.instrument, edition_on(ENDING_ON), ENDING_ON)
    found = {(finding.question, finding.check.value) for finding in result.findings}
    places = [_places(each, draft) for each in draft.truth if each.check != INTAKE]
    assert [place for place in places if not found & place] == []
    assert found - set().union(*places) == set()
    open_items = [item for item in result.intake if item.status is not Status.MET]
    n_intake = sum(each.check == INTAKE for each in draft.truth)
    assert len(open_items) >= n_intake
    assert bool(open_items) is bool(n_intake)


def _places(each: Planted, draft: Draft) -> set[tuple[str, str]]:
    """Where a fault may rightly be found; one of the whole submission is said at the first question."""
    first = each.question or draft.instrument.questions[0].id
    return {(question, each.check) for question in (first, *each.also)}


def test_every_fault_is_planted_somewhere():
    for each in FAULTS:
        assert any(plant(a_draft(f"place {number}", province="AB"), each.name, number) for number in range(6)), (
            each.name
        )


def test_there_are_faults_against_intake_and_all_seven_checks():
    assert len(FAULTS) >= 40
    assert {each.clause for each in FAULTS} == {"2.2", "2.3", *(f"2.5({letter})" for letter in "abcdefg")}


def test_a_planted_fault_says_where_and_what_it_is():
    draft = a_draft("one fault")
    assert plant(draft, "record-too-old", 1)
    [truth] = draft.truth
    assert (truth.fault, truth.check, truth.clause) == ("record-too-old", "currency", "2.5(b)")
    assert truth.question in {row.question for row in draft.rows}
    assert truth.file in {paper.file for paper in draft.papers}


def test_a_second_fault_takes_another_place():
    draft = a_draft("two faults")
    assert plant(draft, "record-too-old", 1)
    assert plant(draft, "record-too-old", 2)
    one, other = draft.truth
    assert not {one.question, *one.also} & {other.question, *other.also}


def test_a_fault_that_finds_no_place_changes_nothing():
    draft = a_draft("no place", target_pct=97)
    draft.items.clear()
    assert not plant(draft, "item-without-a-person", 1)
    assert draft.truth == []


def test_an_unknown_fault_is_not_there():
    with pytest.raises(KeyError):
        fault("no such fault")
