"""Adds the drafts before the present ones, and what was sent to a language model, kept for the person."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Adds a column and a table; nothing that is there changes."""
    op.add_column("draft", sa.Column("previous", sa.JSON()))
    op.create_table(
        "sent",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("room", sa.String(40), sa.ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person", sa.String(40), sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("to", sa.Text(), nullable=False),
        sa.Column("purpose", sa.String(20), nullable=False),
        sa.Column("messages", sa.JSON(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
    )
