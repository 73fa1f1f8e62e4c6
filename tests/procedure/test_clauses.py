"""The register of clauses and the readings."""

import re
from pathlib import Path

import pytest

import secor_qa
from secor_qa.procedure.clauses import CLAUSES, READINGS, clause, reading
from secor_qa.procedure.words import Check

PACKAGE = Path(secor_qa.__file__).parent


def natural(clause_id):
    number, letter = re.fullmatch(r"(\d\.\d+)(?:\(([a-g])\))?", clause_id).groups()
    major, minor = number.split(".")
    return int(major), int(minor), letter or ""


def test_the_register_holds_every_clause_once_in_order():
    numbered = [f"2.{n}" for n in range(1, 16)]
    lettered = [check.clause for check in Check]
    assert [each.id for each in CLAUSES] == sorted([*numbered, *lettered, "3.0"], key=natural)


@pytest.mark.parametrize("each", CLAUSES, ids=lambda each: each.id)
def test_each_clause_says_who_what_and_where(each):
    assert each.who
    assert each.gist.endswith(".")
    assert each.enforced in ("code", "reviewer", "not_enforced")
    assert each.where or each.enforced == "not_enforced"


@pytest.mark.parametrize("each", CLAUSES, ids=lambda each: each.id)
def test_every_place_that_a_clause_names_exists(each):
    assert [file for file in each.where.split() if not (PACKAGE / file).exists()] == []


def test_a_clause_is_found_by_its_number_only():
    assert clause("2.5(b)").where == "procedure/checks/currency/"
    with pytest.raises(KeyError):
        clause("2.16")


def test_readings_have_names_of_their_own_and_stand_in_the_order_of_clauses():
    assert len({each.id for each in READINGS}) == len(READINGS)
    assert [natural(each.clause) for each in READINGS] == sorted(natural(each.clause) for each in READINGS)
    assert {each.clause for each in READINGS} <= {each.id for each in CLAUSES}


@pytest.mark.parametrize("each", READINGS, ids=lambda each: each.id)
def test_a_reading_asks_chooses_and_says_why(each):
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each.id)
    assert each.question.endswith("?")
    assert each.choice.endswith(".")
    assert each.why.endswith(".")


@pytest.mark.parametrize(
    "name",
    [
        "calendar-days",
        "exact-thresholds",
        "na-denominator",
        "na-element",
        "maintenance-floor",
        "overall-total",
        "evidence-window",
        "receipt",
        "day-zero",
        "unreviewed",
        "action-plan-blocks",
    ],
)
def test_the_choices_that_matter_most_are_named(name):
    assert reading(name).id == name


def test_there_is_no_reading_of_another_name():
    with pytest.raises(KeyError):
        reading("business-days")
