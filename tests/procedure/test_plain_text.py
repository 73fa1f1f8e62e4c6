import pytest

from secor_qa.procedure.plain_text import as_sentence, excerpt, is_placeholder, n_words, own_words, plural, words


def test_words_are_compared_without_case_and_punctuation() -> None:
    assert words("The WORKER’s hat, (3.2): été!") == ("the", "worker’s", "hat", "3", "2", "été")


def test_words_are_counted_as_a_person_counts_them() -> None:
    assert n_words("See p. 3.2 - the co-worker's list …") == 6
    assert n_words(" \n ") == 0


def test_own_words_are_those_that_another_text_does_not_have() -> None:
    assert own_words("Yes, there is a policy, signed in May.", of="Is there a Policy?") == {"signed", "may"}


@pytest.mark.parametrize("text", ["", "  ", "-", "…", "TBD", "t.b.d", "N/A", "n.a.", "none", "To be determined."])
def test_a_placeholder_says_nothing(text: str) -> None:
    assert is_placeholder(text)


def test_words_that_say_something_are_no_placeholder() -> None:
    assert not is_placeholder("Robin")


def test_an_excerpt_is_one_line_of_bounded_length() -> None:
    assert excerpt("a\n  b") == "a b"
    assert excerpt("word " * 100, 12) == "word word w…"
    assert len(excerpt("x" * 500)) == 200


@pytest.mark.parametrize(("text", "expected"), [("It is so", "It is so."), ("It is so. ", "It is so."), ("So?", "So?")])
def test_a_sentence_ends_as_one(text: str, expected: str) -> None:
    assert as_sentence(text) == expected


def test_one_and_many() -> None:
    assert [plural(1, "day"), plural(2, "day"), plural(0, "is", "are")] == ["1 day", "2 days", "0 are"]
