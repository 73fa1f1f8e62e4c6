"""Undo and redo: whatever was done, by whoever did it, kept by the store; never over what another did since."""

from __future__ import annotations

import contextlib
import itertools
from dataclasses import replace
from typing import Any

import pytest
from desk_builders import begun
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from secor_qa.desk import Desk, review, steps
from secor_qa.desk.case import Case
from secor_qa.desk.review import INTAKE, award, give_verdict, open_case
from secor_qa.errors import Conflict, NotAllowed
from secor_qa.procedure.words import Answer, Check, DeficiencyKind, Verdict

QUESTION = "1.1"


def now(desk: Desk, case: Case) -> dict[str, Any]:
    """Everything that can be undone, in plain values."""
    kept = open_case(desk, case.submission_id)
    return {
        "verdicts": dict(kept.given.items()),
        "awards": {key: each.value for key, each in kept.awards.items() if each.known},
        "doubts": {key: each.value for key, each in kept.doubts.items() if each.doubted},
        "deficiencies": {each.deficiency_id: each.value for each in kept.deficiencies},
    }


def verdict(desk: Desk, case: Case, given_: Verdict | None = Verdict.ACCEPTED) -> None:
    seen = open_case(desk, case.submission_id).verdicts.get((QUESTION, Check.NOTES))
    give_verdict(desk, case.key, QUESTION, Check.NOTES, given_, seen.version if seen else 0)


def test_every_kind_of_step_is_set_back_and_done_again(desk: Desk) -> None:
    case = begun(desk)
    seen = [now(desk, case)]
    noted = None
    for number in range(8):
        if number == 0:
            verdict(desk, case)
        elif number == 1:
            award(desk, case.key, QUESTION, Answer.YES, 10)
        elif number == 2:
            noted = review.note_deficiency(desk, case.key, QUESTION, None, DeficiencyKind.ACTIONABLE, "Sign it.", True)
        elif number == 3:
            assert noted
            noted = review.change_deficiency(desk, case.key, noted.deficiency_id, noted.version, wording="Sign both.")
        elif number == 4:
            assert noted
            noted = review.withdraw_deficiency(desk, case.key, noted.deficiency_id, noted.version)
        elif number == 5:
            review.set_doubt(desk, case.key, QUESTION, True, "Ask the owner")
        elif number == 6:
            review.accept_suggestions(desk, case.key, "2.2")
        else:
            review.accept_intake(desk, case.key)
        seen.append(now(desk, case))
    assert all(before != after for before, after in itertools.pairwise(seen))
    for before in reversed(seen[:-1]):
        assert steps.undo(desk, case.key)
        assert now(desk, case) == before
    assert steps.undo(desk, case.key) == ()
    for after in seen[1:]:
        assert steps.redo(desk, case.key)
        assert now(desk, case) == after
    assert steps.redo(desk, case.key) == ()


def test_accepting_all_suggestions_of_a_question_is_one_step(desk: Desk) -> None:
    case = begun(desk)
    review.accept_suggestions(desk, case.key, QUESTION)
    turns = steps.undo(desk, case.key)
    assert len(turns) > 2
    assert now(desk, case) == {"verdicts": {}, "awards": {}, "doubts": {}, "deficiencies": {}}


def test_something_new_ends_what_can_be_done_again(desk: Desk) -> None:
    case = begun(desk)
    verdict(desk, case)
    steps.undo(desk, case.key)
    assert steps.turnable(desk, case.key) == (False, True)
    award(desk, case.key, QUESTION, Answer.YES, 10)
    assert steps.turnable(desk, case.key) == (True, False)
    assert steps.redo(desk, case.key) == ()


def test_nobody_undoes_what_another_did(desk: Desk) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    verdict(desk, case)
    assert steps.turnable(other, case.key) == (False, False)
    assert steps.undo(other, case.key) == ()


@pytest.mark.parametrize("theirs", [Verdict.NOT_ACCEPTED, None, Verdict.ACCEPTED])
def test_a_later_change_by_another_is_never_undone_and_a_sentence_says_so(desk: Desk, theirs: Verdict | None) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    award(desk, case.key, QUESTION, Answer.YES, 10)
    verdict(desk, case)
    verdict(other, case, Verdict.NOT_APPLICABLE)
    verdict(other, case, theirs)
    stood = now(desk, case)
    with pytest.raises(NotAllowed, match="Sam Second has changed it since"):
        steps.undo(desk, case.key)
    assert now(desk, case) == stood
    steps.undo(desk, case.key)  # the step before it still can be
    assert now(desk, case)["awards"] == {}


def test_a_step_of_several_marks_is_turned_whole_or_not_at_all(desk: Desk) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    review.accept_suggestions(desk, case.key, QUESTION)
    verdict(other, case, Verdict.NOT_ACCEPTED)
    stood = now(desk, case)
    with pytest.raises(NotAllowed):
        steps.undo(desk, case.key)
    assert now(desk, case) == stood


def test_a_mark_that_was_refused_is_no_step(desk: Desk) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    verdict(other, case, Verdict.NOT_ACCEPTED)
    with pytest.raises(Conflict):
        give_verdict(desk, case.key, QUESTION, Check.NOTES, Verdict.ACCEPTED, 0)
    assert steps.turnable(desk, case.key) == (False, False)


def test_undo_is_in_the_log_as_a_change_of_its_own(desk: Desk) -> None:
    case = begun(desk)
    verdict(desk, case)
    steps.undo(desk, case.key)
    last = desk.store.events().iloc[-1]
    assert (last["what"], last["before"], last["after"]) == ("verdict notes", "accepted", "")


def test_an_intake_item_is_undone_by_its_name(desk: Desk) -> None:
    case = begun(desk)
    item = case.pre_review.intake[0].item
    give_verdict(desk, case.key, INTAKE, item, Verdict.ACCEPTED)
    (turn,) = steps.undo(desk, case.key)
    assert steps.words_of(turn) == f"intake {item}"


@given(st.lists(st.sampled_from(["verdict", "award", "doubt", "undo", "redo", "other"]), max_size=12))
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@pytest.mark.parametrize("database", ["sqlite"])
def test_undoing_everything_leaves_nothing_of_mine_and_all_of_theirs(desk: Desk, done: list[str]) -> None:
    case, other = begun(desk), replace(desk, who="Sam Second")
    for at, what in enumerate(done):
        kept = open_case(desk, case.submission_id)
        if what == "verdict":
            verdict(desk, case, list(Verdict)[at % 3])
        elif what == "award":
            given_ = kept.awards.get("1.2")
            award(desk, case.key, "1.2", Answer.YES, at, given_.version if given_ else 0)
        elif what == "doubt":
            doubt = kept.doubts.get(QUESTION)
            review.set_doubt(desk, case.key, QUESTION, at % 2 == 0, "", doubt.version if doubt else 0)
        elif what == "other":
            verdict(other, case, list(Verdict)[at % 3])
        else:
            with contextlib.suppress(NotAllowed):
                (steps.undo if what == "undo" else steps.redo)(desk, case.key)
    theirs = {key: each for key, each in open_case(desk, case.submission_id).verdicts.items() if each.by == other.who}
    for _ in done:
        with contextlib.suppress(NotAllowed):
            steps.undo(desk, case.key)
    after = open_case(desk, case.submission_id)
    assert {key: after.verdicts[key] for key in theirs} == theirs
    assert not any(each.known for each in after.awards.values())
    assert steps.turnable(desk, case.key)[0] is False
