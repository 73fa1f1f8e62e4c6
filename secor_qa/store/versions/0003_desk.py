"""The reviewer's desk: doubts, steps to undo, who is where, time spent, wordings, preferences, and two indexes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Create the tables and the indexes."""
    op.execute("INSERT INTO counters VALUES ('wording', 0)")
    _create_marks()
    _create_presence()
    _create_spent()
    _create_wordings()
    op.create_index("ix_deficiencies_question", "deficiencies", ["question"])
    op.create_index("ix_submissions_decided_on", "submissions", ["state", "decided_on", "submission_id"])


def _of_submission(table: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(["submission_id"], ["submissions.submission_id"], name=f"fk_{table}_submissions")


def _create_marks() -> None:
    op.create_table(
        "doubts",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("doubted", sa.Boolean(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _of_submission("doubts"),
        sa.PrimaryKeyConstraint("submission_id", "question", name="pk_doubts"),
    )
    op.create_table(
        "steps",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("round", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("turns_json", sa.Text(), nullable=False),
        sa.Column("undone", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["submission_id", "round"], ["rounds.submission_id", "rounds.round"], name="fk_steps_rounds"
        ),
        sa.PrimaryKeyConstraint("submission_id", "round", "who", "number", name="pk_steps"),
        sqlite_with_rowid=False,
    )


def _create_presence() -> None:
    op.create_table(
        "presence",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("page", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        _of_submission("presence"),
        sa.PrimaryKeyConstraint("submission_id", "page", name="pk_presence"),
        sqlite_with_rowid=False,
    )


def _create_spent() -> None:
    op.create_table(
        "spent",
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("seconds", sa.Float(), nullable=False),
        sa.Column("idle_seconds", sa.Float(), nullable=False),
        _of_submission("spent"),
        sa.PrimaryKeyConstraint("submission_id", "question", "who", name="pk_spent"),
        sqlite_with_rowid=False,
    )


def _create_wordings() -> None:
    op.create_table(
        "wordings",
        sa.Column("wording_id", sa.Text(), nullable=False),
        sa.Column("check", sa.Text(), nullable=True),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("removed", sa.Boolean(), nullable=False),
        sa.Column("changed_by", sa.Text(), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("wording_id", name="pk_wordings"),
    )
    op.create_table(
        "wording_uses",
        sa.Column("wording_id", sa.Text(), nullable=False),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("n_used", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("wording_id", "question", name="pk_wording_uses"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "preferences",
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value_json", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("who", "name", name="pk_preferences"),
        sqlite_with_rowid=False,
    )
