"""2.5(f) and 2.5(g): items that say nothing, wish, or speak of another topic, and short honest ones that do not."""

from functools import cache

import pytest
from builders import EDITION, ON, make_item, make_row, make_submission
from terse_items import HONEST, POOR

from secor_qa import places
from secor_qa.procedure.checks import action_items, improvement
from secor_qa.procedure.facts import Facts
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.words import Answer
from secor_qa.readers.instruments.file import read_instrument


@cache
def instrument() -> Instrument:
    return read_instrument(places.data_folder() / "instruments" / "secor-2022")


def codes(question: str, deficiency: str, action: str, responsible: str) -> list[str]:
    item = make_item(question, deficiency=deficiency, action=action, responsible=responsible)
    row = make_row(question, Answer.NO, notes="There is none.")
    facts = Facts(make_submission(row, items=(item,)), instrument(), EDITION, ON)
    asked = instrument().question(question)
    return [each.code for check in (action_items.check, improvement.check) for each in check(asked, facts).findings]


@pytest.mark.parametrize(("question", "deficiency", "action", "responsible"), POOR)
def test_an_item_that_would_change_nothing_is_found(
    question: str, deficiency: str, action: str, responsible: str
) -> None:
    assert codes(question, deficiency, action, responsible) != []


@pytest.mark.parametrize(("question", "deficiency", "action", "responsible"), HONEST)
def test_a_short_honest_item_passes_in_silence(question: str, deficiency: str, action: str, responsible: str) -> None:
    assert codes(question, deficiency, action, responsible) == []
