"""Adds the links that people send to colleagues, and what those reply."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def _person() -> sa.Column[str]:
    whom = sa.ForeignKey("person.id", ondelete="CASCADE")
    return sa.Column("person", sa.String(40), whom, nullable=False, index=True)


def upgrade() -> None:
    """Adds two tables; nothing that is there changes."""
    op.create_table(
        "colleague_link",
        sa.Column("id", sa.String(40), primary_key=True),
        _person(),
        sa.Column("hash", sa.String(64), nullable=False, unique=True),
        sa.Column("made_at", sa.String(40), nullable=False),
    )
    op.create_table(
        "colleague_reply",
        sa.Column("id", sa.String(40), sa.ForeignKey("colleague_link.id", ondelete="CASCADE"), primary_key=True),
        _person(),
        sa.Column("picks", sa.JSON(), nullable=False),
        sa.Column("example", sa.Text()),
        sa.Column("received_at", sa.String(40), nullable=False),
    )
