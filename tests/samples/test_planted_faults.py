"""Planted faults: every kind has a place, the truth says where and what, and most of them are found."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest
from sample_builders import a_draft, typed

from benchmarks.accuracy.judging import judge
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.words import Check
from secor_qa.readers.package import read_submission
from secor_qa.samples.draft import Draft
from secor_qa.samples.faults import FAULTS, fault, plant
from secor_qa.samples.mishaps import MISHAPS
from secor_qa.samples.papers import make_paper
from secor_qa.samples.render import render
from secor_qa.samples.timeline import ENDING_ON
from secor_qa.samples.write_packages import write_folder

SEEN = [each.name for each in FAULTS if not each.deep]
N_PACKAGES = 9
FOUND_AT_LEAST = 0.9
FALSE_AT_MOST = 0.03


@pytest.fixture(scope="module")
def drafts() -> list[Draft]:
    return [a_draft(f"place {number}", province="AB") for number in range(6)]


def test_most_planted_faults_are_found_and_hardly_anything_else(tmp_path: Path):
    n_planted = n_found = n_right = n_wrong = 0
    for number in range(N_PACKAGES):
        draft = a_draft(f"faults {number}", province="AB")
        for name in SEEN[number::N_PACKAGES]:
            plant(draft, name, number)
        submission = read_submission(write_folder(typed(draft), tmp_path / f"{number}"))
        found = pre_review(submission, draft.instrument, edition_on(ENDING_ON), ENDING_ON)
        outcome = judge(draft.truth, draft.instrument.questions[0].id, found)
        n_planted += len(draft.truth)
        n_found += len(outcome.hits)
        n_right += len(outcome.true_places)
        n_wrong += len(outcome.false_alarms)
    assert n_planted > 80
    assert n_found >= FOUND_AT_LEAST * n_planted
    assert n_wrong <= FALSE_AT_MOST * (n_right + n_wrong)


@pytest.mark.parametrize("name", [each.name for each in FAULTS])
def test_every_fault_has_a_place_and_says_what_it_is(name: str, drafts: list[Draft]):
    draft = next((draft for draft in drafts if plant(draft, name, 1)), None)
    drafts[:] = [a_draft(f"place {number}", province="AB") if each is draft else each
                 for number, each in enumerate(drafts)]  # fmt: skip
    assert draft is not None
    truth, kind = draft.truth[0], fault(name)
    assert (truth.fault, truth.check, truth.clause) == (name, kind.check, kind.clause)
    assert truth.what
    assert bool(truth.sees) is not kind.deep
    assert truth.question or truth.fields or truth.clause in ("2.2", "2.3", "2.5(a)", "2.5(d)", "2.5(e)")


def test_there_are_faults_against_intake_and_all_seven_checks():
    assert len(FAULTS) >= 100
    assert len({each.name for each in FAULTS}) == len(FAULTS)
    assert {each.clause for each in FAULTS} == {"2.2", "2.3", *(f"2.5({letter})" for letter in "abcdefg")}
    assert {each.check for each in FAULTS} == {"intake", *(check.value for check in Check)}


def test_the_truth_of_a_contradiction_names_both_questions():
    draft = a_draft("two sides")
    assert plant(draft, "items-of-another-question", 1)
    [truth] = draft.truth
    assert len(truth.places) == 2
    assert truth.both


def test_a_record_that_is_too_old_leaves_its_file_name_behind():
    draft = a_draft("one fault")
    assert plant(draft, "record-too-old", 1)
    [truth] = draft.truth
    paper = next(paper for paper in draft.papers if paper.file == truth.file)
    assert truth.question in paper.questions
    assert paper.on < draft.story.timeline.before_end(366)


def test_two_faults_never_share_a_question():
    draft = a_draft("crowded", province="AB")
    for name in ("notes-too-thin", "record-too-old", "no-item-for-a-no", "half-points", "nothing-attached"):
        plant(draft, name, 3)
    questions = [question for each in draft.truth for question in each.places]
    assert len(questions) == len(set(questions))


def test_a_fault_that_would_hide_another_is_not_planted_beside_it():
    draft = a_draft("clash", province="AB")
    assert plant(draft, "no-gathering-end", 1)
    assert not plant(draft, "record-too-old", 1)
    assert not plant(draft, "gathering-took-too-long", 1)


@pytest.mark.parametrize("mishap", sorted(MISHAPS))
def test_a_mishap_gives_the_same_bytes_each_time(mishap: str, drafts: list[Draft]):
    paper = make_paper("inspection-1", drafts[0].story)
    whole = render(paper)
    paper.mishap, paper.stated_on = mishap, drafts[0].story.timeline.gathering_start
    assert render(paper) == render(paper) != whole


def test_the_truth_is_plain_data(drafts: list[Draft]):
    draft = a_draft("plain data")
    assert plant(draft, "record-in-place-of-policy", 1)
    assert set(asdict(draft.truth[0])) == {"fault", "question", "check", "clause", "what", "file", "also", "both",
                                           "instead", "aside", "fields", "sees"}  # fmt: skip


def test_a_document_is_dropped_also_where_only_the_sheet_of_attachments_lists_it() -> None:
    draft = a_draft("listed on the sheet alone")
    for row in draft.rows:
        row.attachments.clear()
    assert plant(draft, "one-document-too-few", 1)
    [planted] = draft.truth
    question = draft.instrument.question(planted.question)
    assert len(draft.papers_of(question.id)) == question.documents_min - 1
