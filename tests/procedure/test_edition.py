"""The procedure's numbers, by effective date."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

import pytest

from secor_qa.procedure.edition import EDITIONS, edition_on
from secor_qa.procedure.words import YearType

FIRST = EDITIONS[0]
LATER = replace(FIRST, id="2026-01-01", effective_on=date(2026, 1, 1), valid_until=date(2029, 1, 1), correction_days=20)


def test_the_edition_of_2022_03_30_has_the_procedures_numbers():
    assert (FIRST.id, FIRST.effective_on, FIRST.valid_until) == ("2022-03-30", date(2022, 3, 30), date(2025, 3, 30))
    assert (FIRST.correction_days, FIRST.total_days, FIRST.evidence_window_months) == (15, 90, 12)


@pytest.mark.parametrize(
    ("year_type", "overall", "element"), [(YearType.CERTIFICATION, 80, 50), (YearType.MAINTENANCE, 60, None)]
)
def test_2_6_each_year_type_has_its_pass_mark_and_only_certification_a_floor(year_type, overall, element):
    assert FIRST.overall_min_pct(year_type) == Fraction(overall)
    assert FIRST.element_min_pct(year_type) == element


@pytest.mark.parametrize(
    ("on", "expected"),
    [
        (date(2022, 3, 29), "2022-03-30"),  # nothing earlier is known
        (date(2022, 3, 30), "2022-03-30"),
        (date(2025, 12, 31), "2022-03-30"),
        (date(2026, 1, 1), "2026-01-01"),
        (date(2040, 1, 1), "2026-01-01"),
    ],
)
@pytest.mark.parametrize("editions", [(FIRST, LATER), (LATER, FIRST)], ids=["in order", "out of order"])
def test_the_edition_in_force_is_the_latest_that_had_taken_effect(on, expected, editions):
    assert edition_on(on, editions).id == expected


def test_editions_stand_in_order_of_effect_and_none_takes_effect_twice():
    days = [edition.effective_on for edition in EDITIONS]
    assert days == sorted(set(days))


def test_the_documents_last_day_of_validity_brings_no_notice_and_the_day_after_does():
    assert FIRST.notice(FIRST.valid_until) is None
    notice = FIRST.notice(FIRST.valid_until + timedelta(days=1))
    assert "2025-03-30" in notice
    assert notice.endswith("whether one exists.")
