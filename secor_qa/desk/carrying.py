"""What of a round's marks still stands after a correction."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, and_, select, update

from secor_qa.store.marks import Key, refresh_reviewed
from secor_qa.store.tables import checks, intake, questions

_VERDICT = ("verdict", "verdict_by", "verdict_at")
_AWARD = ("awarded_answer", "awarded", "awarded_by", "awarded_at")


def carry_over(
    connection: Connection, before: Key, now: Key, carried: Collection[str], changed_fields: Collection[str]
) -> None:
    """Copy the verdicts and awards of the carried questions, and of intake items that say the same of the same data.

    Whoever gave them, and when, is carried too; all others fall and must be given anew.
    """
    for row in connection.execute(select(checks).where(before.of(checks), checks.c.verdict.is_not(None))).mappings():
        if row["question"] in carried:
            where = and_(now.of(checks), checks.c.question == row["question"], checks.c.check == row["check"])
            values = {column: row[column] for column in _VERDICT}
            connection.execute(update(checks).where(where).values(values | {"version": 1}))
    for row in connection.execute(select(questions).where(before.of(questions), questions.c.version > 0)).mappings():
        if row["question"] in carried and (row["awarded"] is not None or row["awarded_answer"] is not None):
            where = and_(now.of(questions), questions.c.question == row["question"])
            values = {column: row[column] for column in _AWARD}
            connection.execute(update(questions).where(where).values(values | {"version": 1}))
    for row in connection.execute(select(intake).where(before.of(intake), intake.c.verdict.is_not(None))).mappings():
        if row["item"] not in changed_fields:
            where = and_(now.of(intake), intake.c.item == row["item"])
            same = and_(intake.c.suggestion == row["suggestion"], intake.c.message == row["message"])
            values = {column: row[column] for column in _VERDICT}
            connection.execute(update(intake).where(where, same).values(values | {"version": 1}))
    refresh_reviewed(connection, now)
