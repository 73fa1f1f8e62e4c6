"""2.5 looked at again: what a correction cleared, what it raised, and that the second look is as good as the first."""

from __future__ import annotations

import sys
from functools import _lru_cache_wrapper

import pytest
from builders import EDITION, ON, clean_submission, make_instrument, with_row
from hypothesis import given
from hypothesis import strategies as st

from secor_qa.procedure.findings import CheckResult, Finding, PreReview
from secor_qa.procedure.pre_review import difference_json, pre_review
from secor_qa.procedure.recheck import difference
from secor_qa.procedure.words import Check, Status


def look(*findings: Finding) -> PreReview:
    return PreReview((), tuple(CheckResult.of(each.question, each.check, [each]) for each in findings))


def finding(question: str = "1.1", code: str = "thin-notes", message: str = "Too short.") -> Finding:
    return Finding(question, Check.NOTES, code, Status.NOT_MET, message)


def test_a_finding_that_is_gone_was_cleared_and_a_new_one_was_raised():
    old, new, same = finding("1.1"), finding("1.2"), finding("1.3")
    found = difference(look(old, same), look(same, new))
    assert (found.cleared, found.raised, found.n_standing) == ((old,), (new,), 1)


def test_other_words_for_the_same_trouble_are_neither_cleared_nor_raised():
    found = difference(
        look(finding(message="The notes have 3 words.")), look(finding(message="The notes have 9 words."))
    )
    assert (found.cleared, found.raised, found.n_standing) == ((), (), 1)


def test_of_two_of_a_kind_the_one_that_is_gone_is_named():
    stays, gone = finding(message="a.pdf is not there."), finding(message="b.pdf is not there.")
    assert difference(look(gone, stays), look(stays)).cleared == (gone,)


findings = st.lists(st.builds(finding, st.sampled_from(["1.1", "1.2"]), st.sampled_from("xy"), st.sampled_from("mno")))


@given(findings, findings)
def test_what_stood_is_what_remains_of_either_look(before: list[Finding], after: list[Finding]):
    found = difference(look(*before), look(*after))
    assert len(before) - len(found.cleared) == len(after) - len(found.raised) == found.n_standing
    back = difference(look(*after), look(*before))
    assert (back.cleared, back.raised) == (found.raised, found.cleared)
    assert {each.code for each in found.cleared} <= {each.code for each in before}


@pytest.mark.parametrize("notes", ["", "Looked at the yard on Monday with Jo and found the guard back in its place."])
def test_a_second_look_finds_what_a_first_would_have_found(notes: str):
    instrument, corrected = make_instrument(), with_row(clean_submission(), "1.1", notes=notes)
    forget()
    afresh = pre_review(corrected, instrument, EDITION, ON)
    forget()
    pre_review(clean_submission(), instrument, EDITION, ON)
    assert pre_review(corrected, instrument, EDITION, ON) == afresh


def forget() -> None:
    """Everything that the rules keep of what they worked out."""
    kept = [
        each
        for name, module in list(sys.modules.items())
        if name.startswith("secor_qa.procedure")
        for each in vars(module).values()
        if isinstance(each, _lru_cache_wrapper)
    ]
    assert len(kept) > 5
    for each in kept:
        each.cache_clear()


def test_the_json_has_each_finding_as_the_check_tells_it():
    told = difference_json(difference(look(finding()), look()))
    assert told["cleared"][0]["code"] == "thin-notes"
    assert (told["raised"], told["n_standing"]) == ([], 0)
