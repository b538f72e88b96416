"""Removes values from replies and numbers them, so that text a person removed is not kept in them, and old ones go."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Forgets the old replies: a change that is sent again meets what it made itself, which changes nothing."""
    op.execute("DELETE FROM edit")
    op.add_column("edit", sa.Column("number", sa.Integer(), nullable=False, server_default="0"))
