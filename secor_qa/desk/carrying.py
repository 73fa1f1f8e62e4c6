"""2.7: what of a round's marks still stands after a correction."""

from __future__ import annotations

from collections.abc import Collection

from sqlalchemy import Connection, and_, select, update

from secor_qa.store.marks import Key, refresh_reviewed
from secor_qa.store.tables import checks, intake, questions

_VERDICT = ("verdict", "verdict_by", "verdict_at")
_AWARD = ("awarded_answer", "awarded", "awarded_by", "awarded_at")


def carry_over(
    connection: Connection, before: Key, now: Key, carried: Collection[str], changed_fields: Collection[str]
) -> frozenset[str]:
    """Copy the verdicts and awards of the carried questions, and of intake items that say the same of the same data.

    `carried` are the questions that are themselves unchanged; of these, those fall about which the program now
    suggests anything else, for whatever reason. Whoever gave a mark, and when, is carried too; all others fall and must
    be given anew. Gives the questions that were carried.
    """
    carried = frozenset(carried) & _suggested_alike(connection, before, now)
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
    return carried


def _suggested_alike(connection: Connection, before: Key, now: Key) -> frozenset[str]:
    """The questions whose every check has the same suggestion, reason and findings in both rounds."""
    was, now_is = _suggestions(connection, before), _suggestions(connection, now)
    return frozenset(question for question, said in now_is.items() if was.get(question) == said)


def _suggestions(connection: Connection, key: Key) -> dict[str, dict[str, tuple[str | None, str | None]]]:
    """By question and check: the suggestion, and as kept its reason and findings."""
    found: dict[str, dict[str, tuple[str | None, str | None]]] = {}
    for row in connection.execute(
        select(checks.c.question, checks.c.check, checks.c.suggestion, checks.c.said_json).where(key.of(checks))
    ):
        found.setdefault(row.question, {})[row.check] = (row.suggestion, row.said_json)
    return found
