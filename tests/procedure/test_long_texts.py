"""2.5: how much text is looked at, and what is said of the rest."""

from dataclasses import replace

import pytest
from builders import ON, make_document, make_instrument, make_item, make_question, make_row, make_submission
from procedure_builders import EDITION

from secor_qa.procedure.long_texts import (
    ALL_NOTES_MAX,
    DOCUMENTS_MAX,
    NOTES_MAX,
    WORD_MAX,
    facts_within_bounds,
    shares,
)
from secor_qa.procedure.pre_review import pre_review
from secor_qa.procedure.words import Check, Status

INSTRUMENT = make_instrument(make_question("1.1"), make_question("1.2"))
SPOKEN = "Seen in the yard on 3 March and again in May. "


def found(submission):
    """The findings that say what was left to the reviewer."""
    review = pre_review(submission, INSTRUMENT, EDITION, ON)
    return [each for each in review.findings if each.code == "long-text"]


def long(n):
    return (SPOKEN * (n // len(SPOKEN) + 1))[:n]


def of_pages(*lengths):
    document = make_document("manual.pdf")
    return replace(document, texts=tuple(map(long, lengths)), questions=("1.1",))


@pytest.mark.parametrize(
    ("lengths", "together", "given"),
    [
        ([], 10, []),
        ([3, 4], 7, [3, 4]),
        ([3, 5], 7, [3, 4]),  # the short one whole
        ([9, 9], 7, [3, 4]),
        ([9, 1, 9], 7, [3, 1, 3]),
        ([99, 2], 1_000, [50, 2]),  # none more than fifty
    ],
)
def test_short_texts_are_looked_at_whole_and_long_ones_alike(lengths, together, given):
    assert shares(lengths, together, 50) == given


@pytest.mark.parametrize("n", [NOTES_MAX, NOTES_MAX + 1])
def test_of_very_long_notes_the_rest_is_left_to_the_reviewer(n):
    said = found(make_submission(make_row("1.1", notes=long(n)), make_row("1.2")))
    assert bool(said) is (n > NOTES_MAX)
    if said:
        assert (said[0].question, said[0].check, said[0].status) == ("1.1", Check.NOTES, Status.NEEDS_REVIEWER)
        assert said[0].message == (
            "The notes of question 1.1 have more text than the program looks at: only the first 10,000 characters; "
            "please read the rest."
        )


def test_of_a_very_long_action_item_the_rest_is_left_to_the_reviewer():
    item = make_item("1.1", action=long(NOTES_MAX + 1))
    (said,) = found(make_submission(make_row("1.1"), items=(item, make_item("1.2"))))
    assert (said.question, said.check) == ("1.1", Check.ACTION_ITEMS)
    assert said.message.startswith("The action item of question 1.1 has more text than the program looks at")


@pytest.mark.parametrize("n", [DOCUMENTS_MAX, DOCUMENTS_MAX + 1])
def test_of_documents_with_very_much_text_the_pages_beyond_are_left_to_the_reviewer(n):
    submission = make_submission(make_row("1.1"), documents=(of_pages(1_000, n - 1_100, 50, 50),))
    said = found(submission)
    assert bool(said) is (n > DOCUMENTS_MAX)
    if said:
        assert (said[0].check, said[0].evidence[0].page) == (Check.DOCUMENTS, 4)
        assert said[0].message.endswith("please look at it yourself from page 4 on.")
        facts = facts_within_bounds(submission, INSTRUMENT, EDITION, ON)
        assert facts.submission.documents[0].unread_pages == (4,)
        assert submission.documents[0].unread_pages == ()


def test_many_notes_together_have_a_bound_too():
    rows = [make_row(f"1.{number}", notes=long(NOTES_MAX)) for number in range(1, 40)]
    looked_at = facts_within_bounds(make_submission(*rows), INSTRUMENT, EDITION, ON).submission
    assert ALL_NOTES_MAX - len(rows) < sum(len(row.notes) for row in looked_at.answers) <= ALL_NOTES_MAX


def test_a_submission_of_ordinary_length_is_looked_at_as_it_is():
    submission = make_submission(make_row("1.1"), documents=(make_document("a.pdf"),), items=(make_item("1.2"),))
    assert facts_within_bounds(submission, INSTRUMENT, EDITION, ON).submission is submission
    assert found(submission) == []


@pytest.mark.parametrize("extra", [0, 1])
def test_a_word_of_notes_without_end_is_cut(extra):
    notes = "Seen " + "x" * (WORD_MAX + extra) + " twice."
    looked_at = facts_within_bounds(make_submission(make_row("1.1", notes=notes)), INSTRUMENT, EDITION, ON).submission
    assert looked_at.answers[0].notes == "Seen " + "x" * WORD_MAX + " twice."


ENDLESS = ["\n- ", "\nx", "2026-01-02 ", "the ", "a, ", "1 of 2 ", ". ", "Name: ", "we did not\n", "of 4 page 2 ", "A."]


@pytest.mark.parametrize("piece", ["a.", "1-", "_", "(", "Mar-", "x@", *ENDLESS])
def test_notes_of_one_piece_without_end_are_checked(piece):
    notes = (piece * NOTES_MAX)[:NOTES_MAX]
    assert found(make_submission(*(make_row(number, notes=notes) for number in ("1.1", "1.2")))) == []


@pytest.mark.parametrize("piece", ["\n", "   ", " \n", "A.", "1 of 2 ", "| "])
def test_a_document_of_one_piece_without_end_is_checked(piece):
    document = replace(make_document("a.pdf"), texts=("Policy\n" + piece * (60_000 // len(piece)),), questions=("1.1",))
    assert found(make_submission(make_row("1.1"), make_row("1.2"), documents=(document,))) == []


@pytest.mark.parametrize(("gap", "left"), [(" " * 19, " " * 19), (" " * 20, " "), ("\n" * 20, "\n\n")])
def test_a_gap_without_end_in_notes_is_cut(gap, left):
    row = make_row("1.1", notes=f"Seen{gap}twice.")
    looked_at = facts_within_bounds(make_submission(row), INSTRUMENT, EDITION, ON).submission
    assert looked_at.answers[0].notes == f"Seen{left}twice."
