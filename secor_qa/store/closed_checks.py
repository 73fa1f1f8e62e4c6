"""The checks of reviews taken in closed: seven per question without suggestions, nearly all of them accepted."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, Integer, SmallInteger, bindparam, insert, literal, select, update

from secor_qa.procedure.words import Check, Verdict
from secor_qa.store.columns import Moment, Words
from secor_qa.store.rows import Row
from secor_qa.store.tables import checks, questions

_NAMES = ("submission_id", "round", "question", "check", "verdict", "verdict_by", "verdict_at", "version")
_SUBMISSION, _ROUND = bindparam("of_submission", type_=Words), bindparam("of_round", type_=SmallInteger)
_CHECK = bindparam("of_check", type_=Words)
_FILL = insert(checks).from_select(  # by the database itself: a history has some hundred thousand
    _NAMES,
    select(
        questions.c.submission_id,
        questions.c.round,
        questions.c.question,
        _CHECK,
        literal(Verdict.ACCEPTED.value, Words),
        bindparam("of_reviewer", type_=Words),
        bindparam("of_moment", type_=Moment),
        literal(1, Integer),
    ).where(questions.c.submission_id == _SUBMISSION, questions.c.round == _ROUND),
)
_CHANGE = update(checks).where(
    checks.c.submission_id == _SUBMISSION,
    checks.c.round == _ROUND,
    checks.c.question == bindparam("of_question", type_=Words),
    checks.c.check == _CHECK,
)


def save_closed_checks(connection: Connection, rounds: Sequence[Row], others: Sequence[Row]) -> None:
    """Give every check of the questions already kept of `rounds` the verdict accepted, then `others` theirs.

    `rounds` have of_submission, of_round, of_reviewer and of_moment; `others` of_submission, of_round, of_question,
    of_check and verdict.
    """
    if rounds:
        connection.execute(_FILL, [each | {"of_check": check} for each in rounds for check in Check])
    if others:
        connection.execute(_CHANGE, others)
