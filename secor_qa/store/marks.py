"""The reviewer's verdicts and awards. Each has who, when and a version; a save names the version that was seen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Executable,
    Integer,
    RowMapping,
    Table,
    Update,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    update,
)

from secor_qa.errors import Conflict, NotFound, Problem
from secor_qa.procedure.words import Answer, Check, Verdict
from secor_qa.store.columns import Words
from secor_qa.store.log import Event, append
from secor_qa.store.tables import checks, intake, questions, submissions
from secor_qa.store.turns import Turn

INTAKE = "intake"
"""The subject under which verdicts on intake items stand, in place of a question."""


@dataclass(frozen=True)
class Key:
    """A round of a submission."""

    submission_id: str
    round: int

    def of(self, table: Table) -> ColumnElement[bool]:
        """The rows of this round in a table."""
        return and_(table.c.submission_id == self.submission_id, table.c.round == self.round)


@dataclass(frozen=True)
class Hand:
    """Whose hand does something, and when."""

    who: str
    at: datetime


@dataclass(frozen=True)
class Given:
    """A verdict as it stands; None where it was taken back. Version 0 was never given."""

    verdict: Verdict | None = None
    by: str = ""
    at: datetime | None = None
    version: int = 0

    @property
    def value(self) -> dict[str, Any]:
        """What was given, in plain values."""
        return {"verdict": self.verdict.value if self.verdict else None}


@dataclass(frozen=True)
class Award:
    """The points a reviewer awards and the answer they go with; both None where they were taken back."""

    answer: Answer | None = None
    awarded: int | None = None
    by: str = ""
    at: datetime | None = None
    version: int = 0

    @property
    def known(self) -> bool:
        """Whether the question counts: points are awarded, or it is settled as N/A."""
        return self.awarded is not None or self.answer is Answer.NA

    def __str__(self) -> str:
        if self.answer is Answer.NA:
            return "N/A"
        return "" if self.awarded is None else f"{self.answer or ''} {self.awarded}".strip()

    @property
    def value(self) -> dict[str, Any]:
        """What was awarded, in plain values."""
        return {"answer": self.answer.value if self.answer else None, "awarded": self.awarded}


def given_of(row: RowMapping) -> Given:
    """A verdict from its row."""
    verdict = Verdict(row["verdict"]) if row["verdict"] else None
    return Given(verdict, row["verdict_by"] or "", row["verdict_at"], row["version"])


def award_of(row: RowMapping) -> Award:
    """An award from its row."""
    answer = Answer(row["awarded_answer"]) if row["awarded_answer"] else None
    return Award(answer, row["awarded"], row["awarded_by"] or "", row["awarded_at"], row["version"])


def load_given(connection: Connection, key: Key, subject: str, item: str) -> Given:
    """One verdict as it stands."""
    found, _ = _INTAKE_VERDICTS if subject == INTAKE else _CHECK_VERDICTS
    names = {"of_submission": key.submission_id, "of_round": key.round, "of_subject": subject}
    rows = connection.execute(found, names).mappings()
    return next((given_of(row) for row in rows if row["of_item"] == item), Given())


def load_award(connection: Connection, key: Key, question: str) -> Award:
    """One award as it stands."""
    names = {"of_submission": key.submission_id, "of_round": key.round, "of_question": question}
    row = connection.execute(_AWARD, names).mappings().first()
    return award_of(row) if row else Award()


def save_verdict(
    connection: Connection,
    key: Key,
    subject: str,
    item: str,
    verdict: Verdict | None,
    version: int,
    hand: Hand,
    turns: list[Turn] | None = None,
) -> Given:
    """Give (or take back, with None) the verdict on one check of a question, or on an intake item.

    Raises Conflict when the stored version is another and the verdict differs; NotFound when there is no such check.
    """
    return save_verdicts(connection, key, subject, {item: (verdict, version)}, hand, turns)[item]


def save_verdicts(
    connection: Connection,
    key: Key,
    subject: str,
    wanted: Mapping[str, tuple[Verdict | None, int]],
    hand: Hand,
    turns: list[Turn] | None = None,
) -> dict[str, Given]:
    """Several verdicts of one subject at once: the verdict and the version seen, by item. Errors as `save_verdict`.

    What was changed is added to `turns`, so that it can be set back.
    """
    found, change = _INTAKE_VERDICTS if subject == INTAKE else _CHECK_VERDICTS
    names = {"of_submission": key.submission_id, "of_round": key.round, "of_subject": subject}
    kept = {row["of_item"]: given_of(row) for row in connection.execute(found, names).mappings()}
    given: dict[str, Given] = {}
    rows: list[dict[str, Any]] = []
    happened: list[Event] = []
    for item, (verdict, version) in wanted.items():
        if item not in kept:
            raise NotFound(Problem(f"{key.submission_id}, {subject}", f"There is no check {item}.", ""))
        before = given[item] = kept[item]
        if before.verdict == verdict:
            continue
        if before.version != version:
            values = (verdict or "", before.verdict or "")
            raise conflict(_name(subject, item), *values, before.by, before.version, (subject, item))
        now = given[item] = Given(verdict, hand.who, hand.at, version + 1)
        values = {"verdict": verdict, "verdict_by": hand.who, "verdict_at": hand.at, "version": now.version}
        rows.append(names | values | {"of_item": item})
        happened.append(_event(hand, key, subject, f"verdict {item}", before.verdict, verdict))
        if turns is not None:
            turns.append(Turn("verdict", subject, item, before.value, now.value))
    if rows:
        connection.execute(change, rows)
        append(connection, *happened)
        if subject != INTAKE:
            refresh_reviewed(connection, key, subject)
    return given


def save_award(
    connection: Connection,
    key: Key,
    question: str,
    answer: Answer | None,
    awarded: int | None,
    version: int,
    hand: Hand,
    turns: list[Turn] | None = None,
) -> Award:
    """Award points (or take them back, with None for both). Raises Conflict and NotFound as `save_verdict` does."""
    names = {"of_submission": key.submission_id, "of_round": key.round, "of_question": question}
    row = connection.execute(_AWARD, names).mappings().first()
    if row is None:
        raise NotFound(Problem(key.submission_id, f"There is no question {question}.", ""))
    before = award_of(row)
    if (before.answer, before.awarded) == (answer, awarded):
        return before
    now = Award(answer, awarded, hand.who, hand.at, version + 1)
    if before.version != version:
        raise conflict(f"Question {question}, points", str(now), str(before), before.by, before.version, (question, ""))
    values = {"awarded_answer": answer, "awarded": awarded, "awarded_by": hand.who, "awarded_at": hand.at}
    connection.execute(_CHANGE_AWARD, names | values | {"version": now.version})
    append(connection, _event(hand, key, question, "award", str(before), str(now)))
    if turns is not None:
        turns.append(Turn("award", question, "", before.value, now.value))
    refresh_reviewed(connection, key, question)
    return now


def refresh_reviewed(connection: Connection, key: Key, question: str | None = None) -> None:
    """Count again whether a question (or every one) is reviewed, and how many of the round are."""
    names = {"of_submission": key.submission_id, "of_round": key.round}
    if question is None:
        connection.execute(_REFRESH_ALL, names)
    else:
        connection.execute(_REFRESH_ONE, names | {"of_question": question})
    connection.execute(_COUNT_REVIEWED, names)


_SUBMISSION, _ROUND = bindparam("of_submission", type_=Words), bindparam("of_round", type_=Integer)


def _of_round(table: Table) -> ColumnElement[bool]:
    return and_(table.c.submission_id == _SUBMISSION, table.c.round == _ROUND)


def _refresh_all() -> Update:
    same = and_(_of_round(checks), checks.c.question == questions.c.question, checks.c.verdict.is_not(None))
    n_given = select(func.count()).where(same).scalar_subquery()
    known = or_(questions.c.awarded.is_not(None), func.coalesce(questions.c.awarded_answer, "") == Answer.NA)
    done = case((and_(known, n_given == len(Check)), True), else_=False)
    return update(questions).where(_of_round(questions)).values(reviewed=done)


# Made once, since every tick runs them.
_REFRESH_ALL = _refresh_all()
_REFRESH_ONE = _REFRESH_ALL.where(questions.c.question == bindparam("of_question", type_=Words))
_OF_QUESTION = and_(_of_round(questions), questions.c.question == bindparam("of_question", type_=Words))
_AWARD = select(
    questions.c.awarded_answer, questions.c.awarded, questions.c.awarded_by, questions.c.awarded_at, questions.c.version
).where(_OF_QUESTION)
_CHANGE_AWARD = update(questions).where(_OF_QUESTION)
_COUNT_REVIEWED = (
    update(submissions)
    .where(submissions.c.submission_id == _SUBMISSION)
    .values(n_reviewed=select(func.count()).where(_of_round(questions), questions.c.reviewed).scalar_subquery())
)


def _verdicts(table: Table, item: ColumnElement[str], subject: ColumnElement[bool]) -> tuple[Executable, Update]:
    """How the verdicts of a subject are read, and how one of them is changed."""
    names = (table.c.verdict, table.c.verdict_by, table.c.verdict_at, table.c.version)
    where = and_(_of_round(table), subject)
    one = and_(where, item == bindparam("of_item", type_=Words))
    return select(item.label("of_item"), *names).where(where), update(table).where(one)


_SUBJECT = bindparam("of_subject", type_=Words)
_CHECK_VERDICTS = _verdicts(checks, checks.c.check, checks.c.question == _SUBJECT)
_INTAKE_VERDICTS = _verdicts(intake, intake.c.item, _SUBJECT == INTAKE)


def _event(hand: Hand, key: Key, question: str, what: str, before: str | None, after: str | None) -> Event:
    return Event(hand.at, hand.who, what, key.submission_id, key.round, question, before or "", after or "")


def _name(subject: str, item: str) -> str:
    return f"Intake, {item}" if subject == INTAKE else f"Question {subject}, {Check(item).label}"


def conflict(what: str, mine: str, theirs: str, by: str, version: int, of: tuple[str, str]) -> Conflict:
    """The error that names both values in words."""
    mine, theirs = (value.replace("_", " ") or "nothing" for value in (mine, theirs))
    return Conflict(what, mine=mine, theirs=theirs, by=by, version=version, of=of)
