"""Lets a person have several keys: sessions, a link of their own, a one-time code. Adds rosters, dates, lost
consoles.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

PERSON = sa.table("person", sa.column("id"), sa.column("session_hash"), sa.column("joined_at"))
WAY = sa.table("way", sa.column("hash"), sa.column("person"), sa.column("kind"), sa.column("made_at"))


def upgrade() -> None:
    """Adds tables and columns. Sessions move to their table; their old column stays, empty.

    SQLite drops a unique column only by making the table anew, and dropping `person` would take every answer along.
    """
    op.create_table(
        "way",
        sa.Column("hash", sa.String(64), primary_key=True),
        sa.Column("person", sa.String(40), sa.ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("kind", sa.String(10), nullable=False),
        sa.Column("made_at", sa.String(40), nullable=False),
        sa.Column("until", sa.String(40)),
    )
    op.create_table(
        "invitation",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("room", sa.String(40), sa.ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
        sa.Column("person", sa.String(40), sa.ForeignKey("person.id", ondelete="CASCADE"), unique=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("name_key", sa.Text(), nullable=False),
        sa.Column("manager", sa.Text()),
        sa.Column("link_hash", sa.String(64), nullable=False, unique=True),
        sa.UniqueConstraint("room", "name_key", name="one_invitation_for_a_name"),
    )
    op.add_column("room", sa.Column("keep_days", sa.Integer(), nullable=False, server_default="30"))
    for name in ("ended_at", "delete_after", "deleted_at"):
        op.add_column("room", sa.Column(name, sa.String(40)))
    op.add_column("room", sa.Column("watch", sa.String(20)))
    sessions = sa.select(PERSON.c.session_hash, PERSON.c.id, sa.literal("session"), PERSON.c.joined_at)
    op.get_bind().execute(
        sa.insert(WAY).from_select(
            ["hash", "person", "kind", "made_at"], sessions.where(PERSON.c.session_hash.is_not(None))
        )
    )
    op.get_bind().execute(sa.update(PERSON).values(session_hash=None))
