"""Lets a person have their data deleted earlier than the room's."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Adds a column; nothing that is there changes."""
    op.add_column("person", sa.Column("keep_days", sa.Integer()))
