"""Creates the first tables. Types are written out: a later change of `store.tables` must not change this step."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def _of(table: str) -> sa.Column[str]:
    return sa.Column(table, sa.String(40), sa.ForeignKey(f"{table}.id", ondelete="CASCADE"), primary_key=True)


def _text(name: str, length: int) -> sa.Column[str]:
    return sa.Column(name, sa.String(length), nullable=False)


def upgrade() -> None:
    """Creates the tables."""
    op.create_table(
        "room",
        sa.Column("id", sa.String(40), primary_key=True),
        _text("workshop", 60),
        sa.Column("flow", sa.JSON, nullable=False),
        _text("created_at", 40),
    )
    op.create_table(
        "person",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("room", sa.String(40), sa.ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("name_key", sa.Text, nullable=False),
        sa.Column("session_hash", sa.String(64), unique=True),
        _text("joined_at", 40),
        sa.UniqueConstraint("room", "name_key", name="one_name_in_a_room"),
    )
    _answers()
    op.create_table(
        "reveal",
        _of("room"),
        sa.Column("item", sa.String(40), primary_key=True),
        sa.Column("snapshot", sa.JSON, nullable=False),
        sa.Column("shown", sa.JSON, nullable=False),
        _text("revealed_at", 40),
    )


def _answers() -> None:
    op.create_table(
        "answer",
        _of("room"),
        _of("person"),
        sa.Column("slug", sa.String(40), primary_key=True),
        sa.Column("record", sa.JSON, nullable=False),
        sa.Column("paths", sa.JSON, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        _text("status", 10),
        _text("place", 80),
        sa.Column("deck_version", sa.Integer, nullable=False),
        sa.Column("schema_version", sa.Integer, nullable=False),
        _text("created_at", 40),
        _text("updated_at", 40),
    )
    op.create_table(
        "edit",
        _of("person"),
        sa.Column("edit_id", sa.String(64), primary_key=True),
        sa.Column("ack", sa.JSON, nullable=False),
    )
    op.create_table("draft", _of("person"), sa.Column("drafts", sa.JSON, nullable=False))
