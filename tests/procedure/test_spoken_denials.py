"""2.5(d): notes that take back their Yes as people talk, and talk that takes nothing back."""

import pytest
from spoken_denials import GOOD_NEWS, TAKEN_BACK
from test_free_denials import is_taken_back


@pytest.mark.parametrize(("question", "notes"), TAKEN_BACK)
def test_a_yes_taken_back_in_speech_is_found(question: str, notes: str) -> None:
    assert is_taken_back(question, notes)


@pytest.mark.parametrize(("question", "notes"), GOOD_NEWS)
def test_plain_talk_that_takes_nothing_back_is_let_pass(question: str, notes: str) -> None:
    assert not is_taken_back(question, notes)
