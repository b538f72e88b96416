"""Adds categories, beside people, to what reveals are compared with. Old marks knew people only."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

REVEAL = sa.table("reveal", sa.column("room"), sa.column("item"), sa.column("snapshot"))


def upgrade() -> None:
    """Keeps every mark, so that counting changed people goes on where it was."""
    connection = op.get_bind()
    for room, item, stored in connection.execute(sa.select(REVEAL)).all():
        snapshot = json.loads(stored) if isinstance(stored, str) else stored
        snapshot["marks"] = [{"people": mark, "said": {}} for mark in snapshot["marks"]]
        same_row = (REVEAL.c.room == room) & (REVEAL.c.item == item)
        value = json.dumps(snapshot) if isinstance(stored, str) else snapshot
        connection.execute(sa.update(REVEAL).where(same_row).values(snapshot=value))
