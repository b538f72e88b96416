"""Adds what people share: versions of their proposals, grants that open them for one reader, and the ledger."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Adds three tables; nothing that is there changes."""
    op.create_table(
        "packet",
        sa.Column("id", sa.String(40), primary_key=True),
        _person(index=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("created_at", sa.String(40), nullable=False),
        sa.Column("expires_at", sa.String(40), nullable=False),
        sa.Column("choice", sa.JSON()),
        sa.Column("withdrawn_at", sa.String(40)),
        sa.UniqueConstraint("person", "version", name="one_version_of_a_number"),
    )
    op.create_table(
        "packet_grant",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("room", sa.String(40), sa.ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
        _person(index=True),
        sa.Column("packet", sa.String(40), sa.ForeignKey("packet.id", ondelete="CASCADE"), nullable=False, index=True),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("role", sa.String(20), nullable=False),
        sa.Column("purpose", sa.String(10), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("start", sa.String(40), nullable=False),
        sa.Column("until", sa.String(40), nullable=False),
        sa.Column("link_hash", sa.String(64), nullable=False, unique=True),
        sa.Column("revoked_at", sa.String(40)),
        sa.Column("opened_at", sa.String(40)),
    )
    op.create_table(
        "ledger",
        _person(primary_key=True),
        sa.Column("event", sa.String(80), primary_key=True),
        sa.Column("share", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(12), nullable=False),
        sa.Column("at", sa.String(40), nullable=False),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("sections", sa.JSON(), nullable=False),
        sa.Column("until", sa.String(40), nullable=False),
    )


def _person(primary_key: bool = False, index: bool = False) -> sa.Column[str]:
    owner = sa.ForeignKey("person.id", ondelete="CASCADE")
    return sa.Column("person", sa.String(40), owner, primary_key=primary_key, nullable=False, index=index)
