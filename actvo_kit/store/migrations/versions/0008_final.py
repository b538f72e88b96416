"""Makes pictures final: what later ones were compared with goes. Who moved on from a step is kept by itself."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

ANSWER = sa.table("answer", sa.column("person"), sa.column("slug"), sa.column("status"))
PROGRESS = sa.table("progress", sa.column("person"), sa.column("slug"), sa.column("moved_on"))


def _room() -> sa.ForeignKey:
    return sa.ForeignKey("room.id", ondelete="CASCADE")


def upgrade() -> None:
    """Keeps pictures as they were shown. The store scrubs the file at the next start, so the marks are gone from it."""
    op.drop_column("reveal", "snapshot")
    op.create_table(
        "attempt",
        sa.Column("room", sa.String(40), _room(), primary_key=True),
        sa.Column("item", sa.String(40), primary_key=True),
        sa.Column("moved_on", sa.Integer(), nullable=False),
    )
    op.create_table(
        "progress",
        sa.Column("person", sa.String(40), sa.ForeignKey("person.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("slug", sa.String(40), primary_key=True),
        sa.Column("moved_on", sa.Boolean(), nullable=False),
    )
    op.create_table(
        "gone",
        sa.Column("id", sa.String(40), primary_key=True),
        sa.Column("room", sa.String(40), _room(), nullable=False, index=True),
        sa.Column("slug", sa.String(40), nullable=False),
        sa.Column("moved_on", sa.Boolean(), nullable=False),
        sa.Column("stage", sa.String(80), nullable=False),
        sa.Column("stuck", sa.Boolean(), nullable=False),
    )
    begun = sa.select(ANSWER.c.person, ANSWER.c.slug, ANSWER.c.status != "draft")
    op.get_bind().execute(sa.insert(PROGRESS).from_select(["person", "slug", "moved_on"], begun))
