"""Adds who agreed on a day to tell how it went, and what they show each other."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    """Adds one table; nothing that is there changes."""
    op.create_table(
        "promise",
        sa.Column("person", sa.String(40), sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("group_id", sa.String(40), nullable=False, index=True),
        sa.Column("meets_at", sa.String(16), nullable=False),
        sa.Column("shown", sa.JSON(), nullable=False),
        sa.Column("joined_at", sa.String(40), nullable=False),
        sa.Column("open_until", sa.String(40)),
    )
