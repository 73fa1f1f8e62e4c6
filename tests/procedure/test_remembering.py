"""What was worked out of texts is remembered within a bound, however many submissions one process looks at."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from builders import ON, make_document, make_instrument, make_row, make_submission

from secor_qa.procedure import remembering
from secor_qa.procedure.edition import edition_on
from secor_qa.procedure.plain_text import n_words, words
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.submission import Submission


@pytest.fixture(autouse=True)
def _nothing_yet(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(remembering, "CHARACTERS_KEPT", 100)
    remembering.forget()
    yield
    remembering.forget()


def holding(text: str) -> Submission:
    return make_submission(make_row("1.1", notes=""), documents=(make_document("log.pdf", texts=(text,)),))


def remembered() -> int:
    return words.cache_info().currsize


def test_what_was_worked_out_of_one_submission_stays_beside_that_of_the_next_while_there_is_room() -> None:
    remembering.make_room(holding("a" * 60))
    words("a" * 60)
    remembering.make_room(holding("b" * 40))
    assert remembered() == 1


def test_one_character_more_and_it_is_forgotten() -> None:
    remembering.make_room(holding("a" * 60))
    words("a" * 60)
    remembering.make_room(holding("b" * 41))
    assert remembered() == 0
    words("b" * 41)
    remembering.make_room(holding("c" * 59))
    assert remembered() == 1


def test_a_submission_that_is_looked_at_again_needs_no_more_room() -> None:
    for _ in range(3):
        remembering.make_room(holding("a" * 60))
        words("a" * 60)
    assert remembered() == 1


def test_notes_and_action_items_count_as_documents_do() -> None:
    words("a text")
    remembering.make_room(make_submission(make_row("1.1", notes="n" * 101)))
    assert remembered() == 0


def test_all_functions_that_remember_forget() -> None:
    for each in (words, n_words):
        each("some text")
    remembering.forget()
    assert [each.cache_info().currsize for each in (words, n_words)] == [0, 0]


def test_looking_at_many_submissions_keeps_what_was_worked_out_within_the_bound(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(remembering, "CHARACTERS_KEPT", 10_000)
    sizes = []
    for number in range(30):
        lines = (f"Line {line} of record {number}: the truck was looked at." for line in range(40))
        pre_review(holding("\n".join(lines)), make_instrument(), edition_on(ON), ON)
        sizes.append(remembered())
    assert max(sizes[10:]) <= max(sizes[:10])
