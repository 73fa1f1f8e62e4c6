"""The two shipped instruments: of the size and kinds that were wanted, and plainly illustrative."""

from __future__ import annotations

import pytest
from sample_builders import instruments

from secor_qa.procedure.words import Scoring

IDS = ["range-2015", "secor-2022"]


def test_the_ten_elements_have_62_parts_and_250_points():
    instrument = instruments()["secor-2022"]
    assert len(instrument.elements) == 10
    assert len(instrument.questions) == 62
    assert sum(question.points for question in instrument.questions) == 250


def test_all_four_ways_of_scoring_are_used():
    assert {question.scoring for question in instruments()["secor-2022"].questions} == set(Scoring)


def test_there_are_at_least_15_consistency_rules_and_each_names_its_questions_in_the_message():
    instrument = instruments()["secor-2022"]
    assert len(instrument.consistency) >= 15
    for rule in instrument.consistency:
        assert all(question in rule.message for question in rule.questions), rule.id


def test_na_policies_records_and_carry_over_are_all_used():
    questions = instruments()["secor-2022"].questions
    assert {question.evidence for question in questions} == {"policy", "record", "none"}
    assert {str(question.na_when) for question in questions if question.na_when} >= {
        "employees_contractor = 0", "employees_worker = 0", "employees_supervisor = 0"}  # fmt: skip
    assert any(question.na_always for question in questions)
    assert any(question.carry_over for question in questions)
    assert all(question.evidence == "policy" for question in questions if question.carry_over)


@pytest.mark.parametrize("name", IDS)
def test_every_question_says_what_must_be_shown(name: str):
    for question in instruments()[name].questions:
        assert len(question.guideline.split()) >= 2, question.id
        assert question.text.endswith("?"), question.id
        assert question.notes_min_words > 0, question.id
        assert bool(question.documents_min) == (question.evidence != "none"), question.id


@pytest.mark.parametrize("name", IDS)
def test_the_notice_says_that_the_bank_is_illustrative_and_how_another_is_put_in(name: str):
    notice = instruments()[name].notice
    assert "illustrative" in notice
    assert "data/instruments/README.md" in notice


@pytest.mark.parametrize("name", IDS)
def test_provinces_have_their_limits(name: str):
    rules = instruments()[name].provinces
    assert (rules["AB"].headcount_max, rules["AB"].gathering_days_max, rules["AB"].submission_days_max) == (10, 15, 21)
    assert {code: rules[code].headcount_max for code in ("SK", "MB", "YT", "BC")} == {
        "SK": 9,
        "MB": 9,
        "YT": 9,
        "BC": 19,
    }


def test_the_smaller_bank_is_letter_coded_with_parts():
    ids = [question.id for question in instruments()["range-2015"].questions]
    assert "C1a" in ids
    assert "C1b" in ids
