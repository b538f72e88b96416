"""Adds the ids that a room's packs had, so that a start with another pack can say what went."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Adds a column; a room that is there begins with the pack it is started with next."""
    op.add_column("room", sa.Column("named", sa.JSON()))
