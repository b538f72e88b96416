"""What reveals are compared with says more: categories beside people. Old marks knew people only."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"

REVEAL = sa.table("reveal", sa.column("room"), sa.column("item"), sa.column("snapshot"))


def upgrade() -> None:
    """Keeps every mark, so that counting changed people goes on where it was."""
    connection = op.get_bind()
    for room, item, kept in connection.execute(sa.select(REVEAL)).all():
        snapshot = json.loads(kept) if isinstance(kept, str) else kept
        snapshot["marks"] = [{"people": mark, "said": {}} for mark in snapshot["marks"]]
        mine = (REVEAL.c.room == room) & (REVEAL.c.item == item)
        value = json.dumps(snapshot) if isinstance(kept, str) else snapshot
        connection.execute(sa.update(REVEAL).where(mine).values(snapshot=value))
