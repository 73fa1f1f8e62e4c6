"""Which files on disk have been taken in already, so that an interrupted load need not read them again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Create the table."""
    op.create_table(
        "seen",
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("package_sha256", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", "package_sha256", name="pk_seen"),
    )
