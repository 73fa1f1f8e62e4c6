"""2.5(f) and 2.5(g) over action items in many voices; what looks across the plan; edges of every threshold."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest
from builders import EDITION, GATHERING_END, ON, make_item, make_row, make_submission
from written_plans import CLEAN, FAULTY

from secor_qa import places
from secor_qa.procedure.checks import action_items, improvement
from secor_qa.procedure.elsewhere import NOTHING_ELSEWHERE, Elsewhere, Seen
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.findings import Finding
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.submission import ActionItem, AnswerRow
from secor_qa.procedure.words import Answer, Strength
from secor_qa.readers.instruments.file import read_instrument


@cache
def instrument() -> Instrument:
    return read_instrument(places.data_folder() / "instruments" / "secor-2022")


def found(*items: ActionItem, rows: tuple[AnswerRow, ...] = (), at: str = "", elsewhere: Elsewhere = NOTHING_ELSEWHERE):
    rows = rows or tuple(make_row(item.question, Answer.NO, notes="It is lacking.") for item in items)
    facts = Facts(make_submission(*rows, items=items), instrument(), EDITION, ON, elsewhere)
    asked = instrument().question(at or items[0].question)
    results = [check(asked, facts) for check in (action_items.check, improvement.check)]
    return [finding for result in results for finding in result.findings]


def codes(findings: list[Finding]) -> list[str]:
    assert all(finding.evidence and not finding.check.blocking for finding in findings)  # 2.12
    return [finding.code for finding in findings]


def item(question: str, deficiency: str, action: str, responsible: str) -> ActionItem:
    return make_item(question, deficiency=deficiency, action=action, responsible=responsible)


@pytest.mark.parametrize(("question", "deficiency", "action", "responsible"), CLEAN)
def test_good_items_pass_in_silence(question: str, deficiency: str, action: str, responsible: str) -> None:
    assert codes(found(item(question, deficiency, action, responsible))) == []


@pytest.mark.parametrize(("question", "deficiency", "action", "responsible", "code"), FAULTY)
def test_poor_items_are_found(question: str, deficiency: str, action: str, responsible: str, code: str) -> None:
    said = [each for each in codes(found(item(question, deficiency, action, responsible))) if each != "void-action"]
    assert said == [code]


@pytest.mark.parametrize(("target", "late"), [(date(2025, 5, 10), False), (date(2025, 5, 11), True)])
def test_an_action_is_due_within_twelve_months_of_the_end_of_gathering(target: date, late: bool) -> None:
    assert date(2024, 5, 10) == GATHERING_END
    planned = replace(item(*CLEAN[0]), target_on=target)
    assert codes(found(planned)) == (["target-after-next-audit"] if late else [])


@pytest.mark.parametrize(("completed", "odd"), [(date(2024, 5, 20), False), (date(2024, 5, 21), True)])
def test_nothing_is_completed_after_the_submission(completed: date, odd: bool) -> None:
    planned = replace(item(*CLEAN[0]), completed_on=completed, status="Completed")
    assert codes(found(planned)) == (["completed-in-future"] if odd else [])


@pytest.mark.parametrize(("points", "wanted"), [(4, True), (5, False), (10, False)])
def test_a_part_that_earned_less_than_half_wants_an_item(points: int, wanted: bool) -> None:
    rows = (make_row("2.3", percent_positive=Decimal(points * 10), points_claimed=Decimal(points)),)
    assert codes(found(rows=rows, at="2.3")) == (["no-item-for-lost-points"] if wanted else [])


def test_an_item_under_a_wrong_question_is_found_both_ways() -> None:
    misfiled = item("8.2", *FAULTY[-2][1:4])
    rows = (make_row("8.2", Answer.NO), make_row("6.1", Answer.NO))
    [of_item] = found(misfiled, rows=rows)
    assert (of_item.code, of_item.strength) == ("item-of-another-question", Strength.LIKELY)
    assert "6.1" in of_item.message
    [of_no] = found(misfiled, rows=rows, at="6.1")
    assert of_no.code == "no-action-item"
    assert "8.2" in of_no.message
    assert len(of_no.evidence) == 2


@pytest.mark.parametrize(
    ("same_employer", "overlap", "repeated"), [(True, 0.8, True), (True, 0.79, False), (False, 1.0, False)]
)
def test_last_years_item_is_known_again(same_employer: bool, overlap: float, repeated: bool) -> None:
    seen = Seen("before", "Tamarack", same_employer, "1.1", "The same words.", overlap)
    result = found(item(*CLEAN[0]), elsewhere=Elsewhere(actions={"1.1": (seen,)}))
    assert codes(result) == (["item-repeated"] if repeated else [])


def test_a_plan_that_passes_over_the_weakest_element_is_looked_at_once() -> None:
    rows = (make_row("1.1", Answer.NO), make_row("3.3", Answer.NO), make_row("3.8", Answer.NO), make_row("1.4"))
    planned = item(*CLEAN[0])
    assert "weakest-element-passed-over" in codes(found(planned, rows=rows, at="3.3"))
    assert "weakest-element-passed-over" not in codes(found(planned, rows=rows, at="3.8"))
    both = (planned, item("3.8", "Not written.", "Write the call-in procedure and post it.", "Owner"))
    assert "weakest-element-passed-over" not in codes(found(*both, rows=rows, at="3.3"))
