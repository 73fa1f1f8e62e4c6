"""The notes are written for each question, long enough, of this company, and name nobody."""

from __future__ import annotations

import re

import pytest
from sample_builders import a_draft, instruments

from secor_qa.samples.draft import Draft
from secor_qa.samples.paper import Table
from secor_qa.samples.words import count_of_topic, topic_of_question, topics, word_file

_ON_INCIDENTS = ("reporting", "investigation")


@pytest.fixture(scope="module", params=["secor-2022", "range-2015"])
def drafts(request: pytest.FixtureRequest) -> list[Draft]:
    return [a_draft(f"notes {number}", request.param) for number in range(6)]


def test_every_yes_has_as_many_words_as_the_guideline_asks(drafts: list[Draft]):
    for draft in drafts:
        for row in draft.rows:
            if row.answer == "Yes":
                needed = draft.instrument.question(row.question).notes_min_words
                assert len(row.notes.split()) >= needed, (row.question, row.notes)


def test_no_two_notes_of_a_submission_are_the_same(drafts: list[Draft]):
    for draft in drafts:
        assert len({row.notes for row in draft.rows}) == len(draft.rows)


def test_two_employers_hardly_ever_write_the_same(drafts: list[Draft]):
    one, other = ({row.notes for row in draft.rows} for draft in drafts[:2])
    assert len(one & other) <= 1


def test_notes_name_no_one_of_the_company(drafts: list[Draft]):
    for draft in drafts:
        text = " ".join(row.notes for row in draft.rows)
        assert not [person.name for person in draft.story.employer.people if person.name in text]


def test_the_log_of_findings_has_as_many_rows_as_the_note_on_corrections_counts(drafts: list[Draft]):
    told = [
        (paper, draft.row(question).notes)
        for draft in drafts
        for paper in draft.papers
        for question in paper.questions
        if paper.key == "corrective-log"
    ]
    assert told
    for paper, notes in told:
        (log,) = [block for block in paper.blocks if isinstance(block, Table)]
        assert re.search(rf"of {len(log.rows)}\b", notes), (len(log.rows), notes)


def test_the_log_of_incidents_has_as_many_rows_as_the_notes_on_investigations_count(drafts: list[Draft]):
    compared = 0
    for draft in drafts:
        topic = topic_of_question(draft.instrument.id)
        told = {topic[row.question]: row.notes for row in draft.rows if topic.get(row.question) in _ON_INCIDENTS}
        for paper in (each for each in draft.papers if each.key == "incident-log"):
            (log,) = [block for block in paper.blocks if isinstance(block, Table)]
            whole = {name: int(found[1]) for name, note in told.items() if (found := re.search(r"of (\d+)\b", note))}
            assert whole.get("investigation", len(log.rows)) == len(log.rows), told
            assert whole.get("reporting", 0) <= len(log.rows), told
            compared += len(whole)
    assert compared


def test_every_slot_is_filled(drafts: list[Draft]):
    for draft in drafts:
        texts = [row.notes for row in draft.rows] + [f"{item.deficiency} {item.action}" for item in draft.items]
        assert not [text for text in texts if "{" in text or "}" in text]


def test_a_company_without_supervisors_does_not_speak_of_them():
    drafts = [a_draft(f"lead hand {number}") for number in range(8)]
    without = [draft for draft in drafts if draft.fields["employees_supervisor"] == 0]
    assert without
    for draft in without:
        spoken = " ".join(row.notes for row in draft.rows if row.answer != "N/A").lower()
        assert "supervisor" not in spoken


def test_every_answer_below_full_points_has_an_action_item(drafts: list[Draft]):
    for draft in drafts:
        asked = {
            row.question
            for row in draft.rows
            if row.answer != "N/A" and row.points_claimed != draft.instrument.question(row.question).points
        }
        assert {item.question for item in draft.items} == asked


@pytest.mark.parametrize("name", ["secor-2022", "range-2015"])
def test_every_question_has_a_topic_of_its_own(name: str):
    known = topic_of_question(name)
    assert set(known) == {question.id for question in instruments()[name].questions}
    assert set(known.values()) <= set(topics())
    assert len(set(known.values())) == len(known)


def test_every_topic_names_papers_that_exist_and_counts_that_make_sense():
    papers = set(word_file("programs.toml")) | set(word_file("records.toml"))
    for name, topic in topics().items():
        assert set(topic["papers"]) <= papers, name
        assert len(topic["yes"]) >= 2, name
        assert count_of_topic(name)
    assert set(word_file("notes_8_to_10.toml")["counts"]) <= set(topics())
