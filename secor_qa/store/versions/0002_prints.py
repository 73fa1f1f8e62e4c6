"""Prints of documents, notes and action items, and the bands by which their likes are found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Create both tables and the counter of prints."""
    op.execute("INSERT INTO counters VALUES ('print', 0)")
    op.create_table(
        "prints",
        sa.Column("print_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("submission_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["submission_id"], ["submissions.submission_id"], name="fk_prints_submissions"),
        sa.PrimaryKeyConstraint("print_id", name="pk_prints"),
    )
    op.create_index("ix_prints_submission_id", "prints", ["submission_id"])
    op.create_table(
        "bands",
        sa.Column("band", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("print_id", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["print_id"], ["prints.print_id"], name="fk_bands_prints"),
        sa.PrimaryKeyConstraint("band", "print_id", name="pk_bands"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_bands_print_id", "bands", ["print_id"])
