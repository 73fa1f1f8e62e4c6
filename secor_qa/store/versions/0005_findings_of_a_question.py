"""Findings are found by their question, newest first, whatever the number of submissions."""

from __future__ import annotations

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Let the index of questions have their order as well."""
    op.drop_index("ix_deficiencies_question", "deficiencies")
    op.create_index("ix_deficiencies_question", "deficiencies", ["question", "deficiency_id"])
