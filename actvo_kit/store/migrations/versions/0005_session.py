"""Adds who is stuck, who manages somebody here, who talks with whom, and what people were told."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Adds columns and a table; nothing that is there changes."""
    op.add_column("room", sa.Column("triads", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("person", sa.Column("stuck", sa.String(40)))
    op.add_column("person", sa.Column("manages", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "note",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("room", sa.String(40), sa.ForeignKey("room.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("person", sa.String(40), sa.ForeignKey("person.id", ondelete="CASCADE")),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
    )
