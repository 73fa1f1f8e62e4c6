"""Doing a review: open a case, give verdicts, award points, note deficiencies. Everything is on disk on return.

A setter names the version it saw; if somebody changed the same thing meanwhile it raises `Conflict`, and both values
stay in the log. Setting back the previous value with the returned version undoes a step.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from sqlalchemy import Connection

from secor_qa.desk.case import Case, case_score, edition_of, standing_of
from secor_qa.desk.deficiencies import change_deficiency, note_deficiency, restore_deficiency, withdraw_deficiency
from secor_qa.desk.marking import stepping
from secor_qa.desk.opening import Desk
from secor_qa.errors import NotAllowed, NotFound, Problem
from secor_qa.procedure.decision import Standing
from secor_qa.procedure.instrument import Instrument, Question
from secor_qa.procedure.recheck import difference
from secor_qa.procedure.review import changes
from secor_qa.procedure.scoring import possible_awards, propose
from secor_qa.procedure.submission import Submission
from secor_qa.procedure.words import Answer, Check, Decision, ReviewState, Status, Verdict
from secor_qa.store.deficiencies import Noted
from secor_qa.store.doubts import Doubt, load_doubts, save_doubt
from secor_qa.store.marks import INTAKE, Award, Given, Key, save_award, save_verdict, save_verdicts
from secor_qa.store.reviews import KeptRound, load_head, load_round
from secor_qa.store.turns import Turn

__all__ = [
    "INTAKE",
    "Accepted",
    "Award",
    "Case",
    "Doubt",
    "Given",
    "Key",
    "Noted",
    "accept_intake",
    "accept_suggestions",
    "accept_suggestions_of",
    "award",
    "case_key",
    "case_score",
    "change_deficiency",
    "document_bytes",
    "give_verdict",
    "note_deficiency",
    "open_case",
    "proposal",
    "restore_deficiency",
    "set_doubt",
    "standing",
    "withdraw_deficiency",
]


def case_key(submission_id: str, number: int) -> Key:
    """The name of a round, as the setters want it."""
    return Key(submission_id, number)


def open_case(desk: Desk, submission_id: str, round: int | None = None) -> Case:  # noqa: A002  # the field's word
    """A round of a submission, the latest unless another is asked for, with everything in it. Raises NotFound."""
    with desk.store.read() as connection:
        kept = load_round(connection, submission_id, round)
        number = kept.key.round
        arrived = {each.round for each in kept.rounds}
        before = _before(connection, submission_id, number) if number - 1 in arrived else None
        doubts = load_doubts(connection, submission_id)
    head = kept.head
    instrument = desk.store.instrument(head["instrument_sha256"])
    return Case(
        submission_id=submission_id,
        round=number,
        n_rounds=head["n_rounds"],
        submission=kept.submission,
        instrument=instrument,
        edition=edition_of(head["edition_id"], head["received_on"]),
        pre_review=kept.pre_review,
        verdicts=kept.verdicts,
        awards=kept.awards,
        deficiencies=kept.deficiencies,
        state=ReviewState(head["state"]),
        decision=Decision(head["decision"]) if head["decision"] else None,
        decided_on=head["decided_on"],
        decision_reason=head["decision_reason"] or "",
        reviewer=head["reviewer"],
        received_on=head["received_on"],
        rounds=kept.rounds,
        adjustments=kept.adjustments,
        changes=changes(before.submission, kept.submission, instrument) if before else (),
        since=difference(before.pre_review, kept.pre_review) if before else None,
        is_sample=head["is_sample"],
        doubts=doubts,
    )


def _before(connection: Connection, submission_id: str, number: int) -> KeptRound | None:
    try:
        return load_round(connection, submission_id, number - 1)
    except NotFound:  # history keeps only what stood in the last round
        return None


def standing(desk: Desk, case: Case) -> Standing:
    """Everything a decision today rests on; hand it to `possible_decisions`."""
    return standing_of(case, desk.today())


def give_verdict(desk: Desk, key: Key, subject: str, check: str, verdict: Verdict | None, version: int = 0) -> Given:
    """Give the verdict on a check of a question, or on an intake item (subject "intake"); None takes it back.

    `version` is that of the verdict seen, 0 if none was. Raises Conflict when stale, NotAllowed when the review is
    closed or a later round has come in, NotFound.
    """
    with stepping(desk, key) as (connection, turns):
        return save_verdict(connection, key, subject, str(check), verdict, version, desk.hand, turns)


def award(desk: Desk, key: Key, question: str, answer: Answer | None, awarded: int | None, version: int = 0) -> Award:
    """Award points with the answer they go with (N/A without points); None for both takes them back.

    Raises NotAllowed for points the question's scoring cannot give; else as `give_verdict`.
    """
    with stepping(desk, key) as (connection, turns):
        _check_award(_instrument(desk, connection, key), question, answer, awarded)
        return save_award(connection, key, question, answer, awarded, version, desk.hand, turns)


def _instrument(desk: Desk, connection: Connection, key: Key) -> Instrument:
    return desk.store.instrument_in(connection, load_head(connection, key.submission_id)["instrument_sha256"])


def _check_award(instrument: Instrument, question: str, answer: Answer | None, awarded: int | None) -> None:
    if question not in instrument:
        raise NotAllowed(Problem(f"Question {question}", "is not one of this instrument's.", ""))
    possible = possible_awards(instrument.question(question))
    if answer is Answer.NA and awarded is not None:
        raise NotAllowed(Problem(f"Question {question}", "N/A goes without points.", "Leave the points empty."))
    if awarded is not None and (isinstance(awarded, bool) or awarded not in possible):
        allowed = ", ".join(map(str, possible)) if len(possible) <= 2 else f"{possible[0]} to {possible[-1]}"
        raise NotAllowed(Problem(f"Question {question}", f"cannot earn {awarded} points.", f"Possible: {allowed}."))
    if awarded is not None and answer is None:
        raise NotAllowed(Problem(f"Question {question}", "Points go with an answer.", "Choose Yes or No."))


@dataclass(frozen=True)
class Accepted:
    """What `accept_suggestions` set: verdicts by check, and the award if one was made."""

    verdicts: dict[Check, Given] = field(default_factory=dict[Check, Given])
    award: Award | None = None


_FOLLOWS = {Status.MET: Verdict.ACCEPTED, Status.NOT_APPLICABLE: Verdict.NOT_APPLICABLE}


def accept_suggestions(desk: Desk, key: Key, question: str) -> Accepted:
    """Follow the suggestions that a question is in order: every check that is met or not applicable and has no verdict
    yet, and the proposed points where none are awarded. What needs a human stays untouched. Errors as `give_verdict`.
    """
    return accept_suggestions_of(desk, key, (question,))[question]


def accept_suggestions_of(desk: Desk, key: Key, questions: Iterable[str]) -> dict[str, Accepted]:
    """`accept_suggestions` for several questions, by question: all of them or, on an error, none."""
    with stepping(desk, key) as (connection, turns):
        kept = load_round(connection, key.submission_id, key.round)
        instrument = desk.store.instrument_in(connection, kept.head["instrument_sha256"])
        return {each: _accept(desk, connection, kept, instrument, each, turns) for each in questions}


def _accept(
    desk: Desk, connection: Connection, kept: KeptRound, instrument: Instrument, question: str, turns: list[Turn]
) -> Accepted:
    wanted: dict[str, tuple[Verdict | None, int]] = {}
    for result in kept.pre_review.of_question(question):
        seen = kept.verdicts.get((question, result.check), Given())
        if seen.verdict is None and result.status in _FOLLOWS:
            wanted[result.check] = (_FOLLOWS[result.status], seen.version)
    saved = save_verdicts(connection, kept.key, question, wanted, desk.hand, turns) if wanted else {}
    given = {Check(check): each for check, each in saved.items()}
    seen = kept.awards.get(question, Award())
    if seen.known or question not in instrument:
        return Accepted(given)
    answer, points = proposal(instrument.question(question), kept.submission)
    if points is None and answer is not Answer.NA:
        return Accepted(given)
    return Accepted(given, save_award(connection, kept.key, question, answer, points, seen.version, desk.hand, turns))


def accept_intake(desk: Desk, key: Key) -> dict[str, Given]:
    """Accept every item of 2.2 and 2.3 that is met and has no verdict yet, in one step. Errors as `give_verdict`."""
    with stepping(desk, key) as (connection, turns):
        kept = load_round(connection, key.submission_id, key.round)
        wanted: dict[str, tuple[Verdict | None, int]] = {}
        for item in kept.pre_review.intake:
            seen = kept.verdicts.get((INTAKE, item.item), Given())
            if seen.verdict is None and item.status in _FOLLOWS:
                wanted[item.item] = (_FOLLOWS[item.status], seen.version)
        return save_verdicts(connection, key, INTAKE, wanted, desk.hand, turns) if wanted else {}


def set_doubt(desk: Desk, key: Key, question: str, doubted: bool, why: str = "", version: int = 0) -> Doubt:
    """Mark a question as one to look at again, or take that back. Errors as `give_verdict`."""
    with stepping(desk, key) as (connection, turns):
        if question not in _instrument(desk, connection, key):
            raise NotFound(Problem(key.submission_id, f"There is no question {question}.", ""))
        wanted = Doubt(doubted, why.strip() if doubted else "")
        return save_doubt(connection, key, question, wanted, version, desk.hand, turns)


def proposal(question: Question, submission: Submission) -> tuple[Answer | None, int | None]:
    """The assessor's answer, and the points that the scoring model gives for it; None where that cannot be known."""
    row = submission.answer(question.id)
    if row is None:
        return None, None
    percent, claimed = (
        value if isinstance(value, Decimal) else None for value in (row.percent_positive, row.points_claimed)
    )
    return row.answer, propose(question, row.answer, percent, claimed)


def document_bytes(desk: Desk, sha256: str) -> bytes:
    """A document's content, verified. Raises NotFound, and StoreUnusable when it was changed on disk."""
    return desk.store.documents.load(sha256)
