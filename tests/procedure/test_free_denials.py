"""2.5(d): notes that take back their Yes in free words, and notes in which a negation takes nothing back."""

from dataclasses import replace
from functools import cache

import pytest
from builders import EDITION, ON, make_row, make_submission
from free_denials import GOOD_NEWS, TAKEN_BACK

from secor_qa import places
from secor_qa.procedure.instrument import Instrument
from secor_qa.procedure.pre_review import pre_review
from secor_qa.readers.instruments.file import read_instrument


@cache
def instrument() -> Instrument:
    return replace(read_instrument(places.data_folder() / "instruments" / "secor-2022"), consistency=())


def is_taken_back(question: str, notes: str) -> bool:
    row = make_row(question, notes=notes)
    submission = make_submission(row, instrument=instrument().id, instrument_version=instrument().version)
    found = pre_review(submission, instrument(), EDITION, ON).findings
    return any(each.question == question and each.check.letter == "d" for each in found)


@pytest.mark.parametrize(("question", "notes"), TAKEN_BACK)
def test_notes_that_take_back_their_yes_are_found(question: str, notes: str) -> None:
    assert is_taken_back(question, notes)


@pytest.mark.parametrize(("question", "notes"), GOOD_NEWS)
def test_a_negation_that_takes_nothing_back_is_let_pass(question: str, notes: str) -> None:
    assert not is_taken_back(question, notes)
