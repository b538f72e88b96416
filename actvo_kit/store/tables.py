"""Defines the tables. A person's rows go with the person; nothing here knows what an answer means."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Dialect,
    ForeignKey,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)

__all__ = [
    "answer", "attempt", "colleague_link", "colleague_reply", "departed", "draft", "edit", "invitation", "ledger",
    "metadata", "note", "packet", "packet_grant", "person", "progress", "promise", "reveal", "room", "sent", "way",
]  # fmt: skip


class Moment(TypeDecorator[datetime]):
    """A moment with its time zone, kept as ISO 8601 text: every database gives back what it was given."""

    impl = String(40)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return value.isoformat() if value else None

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        return datetime.fromisoformat(value) if value else None


def _of(table: str) -> Column[str]:
    return Column(table, String(40), ForeignKey(f"{table}.id", ondelete="CASCADE"), primary_key=True)


metadata = MetaData()

room = Table(
    "room",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("workshop", String(60), nullable=False),
    Column("flow", JSON, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("keep_days", Integer, nullable=False, server_default="30"),  # after the room's end
    Column("ended_at", Moment),
    Column("delete_after", Moment),
    Column("deleted_at", Moment),  # when everything of people was deleted
    Column("watch", String(20)),  # a new one signs out every console
    Column("triads", JSON, nullable=False, server_default="[]"),  # lists of person ids
    Column("named", JSON),  # the ids that packs of this room ever had; empty before 0009
)
person = Table(
    "person",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("room", String(40), ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),  # the form in which two names are the same name
    Column("session_hash", String(64), unique=True),  # empty since 0004, which says why it is still here
    Column("joined_at", Moment, nullable=False),
    Column("stuck", String(40)),  # the step they said they are stuck in
    Column("manages", Boolean, nullable=False, server_default=false()),  # somebody here: outside every picture
    Column("keep_days", Integer),  # after the room's end, when they chose fewer than the room's
    UniqueConstraint("room", "name_key", name="one_name_in_a_room"),
)
way = Table(
    "way",
    metadata,
    Column("hash", String(64), primary_key=True),  # the token or code itself is only with the person
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("kind", String(10), nullable=False),
    Column("made_at", Moment, nullable=False),
    Column("until", Moment),
)
invitation = Table(
    "invitation",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("room", String(40), ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE"), unique=True),  # once they came
    Column("name", Text, nullable=False),
    Column("name_key", Text, nullable=False),
    Column("manager", Text),  # as the roster names them
    Column("link_hash", String(64), nullable=False, unique=True),
    UniqueConstraint("room", "name_key", name="one_invitation_for_a_name"),
)
answer = Table(
    "answer",
    metadata,
    _of("room"),
    _of("person"),
    Column("slug", String(40), primary_key=True),
    Column("record", JSON, nullable=False),
    Column("paths", JSON, nullable=False),  # field path → [version, page] of its last change
    Column("version", Integer, nullable=False),
    Column("status", String(10), nullable=False),
    Column("place", String(80), nullable=False),
    Column("deck_version", Integer, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("updated_at", Moment, nullable=False),
)
edit = Table(
    "edit",
    metadata,
    _of("person"),
    Column("edit_id", String(64), primary_key=True),
    Column("number", Integer, nullable=False, server_default="0"),  # the oldest go first
    Column("ack", JSON, nullable=False),  # what was replied, without values, for the same change sent again
)
draft = Table(
    "draft",
    metadata,
    _of("person"),
    Column("drafts", JSON, nullable=False),
    Column("previous", JSON),  # the drafts before these, for undo
)
sent = Table(
    "sent",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("room", String(40), ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("at", Moment, nullable=False),
    Column("to", Text, nullable=False),
    Column("purpose", String(20), nullable=False),
    Column("messages", JSON, nullable=False),
    Column("outcome", Text, nullable=False),
)
note = Table(
    "note",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("room", String(40), ForeignKey("room.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE")),  # null: for everybody
    Column("text", Text, nullable=False),
    Column("at", Moment, nullable=False),
)
colleague_link = Table(
    "colleague_link",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("hash", String(64), nullable=False, unique=True),
    Column("made_at", Moment, nullable=False),
)
colleague_reply = Table(
    "colleague_reply",  # apart from what the person writes: no page of theirs has a way to it
    metadata,
    Column("id", String(40), ForeignKey("colleague_link.id", ondelete="CASCADE"), primary_key=True),  # one for a link
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("picks", JSON, nullable=False),
    Column("example", Text),
    Column("received_at", Moment, nullable=False),
)
promise = Table(
    "promise",  # who agreed on a day with whom, and what each shows the others
    metadata,
    _of("person"),
    Column("group_id", String(40), nullable=False, index=True),
    Column("meets_at", String(16), nullable=False),  # on the clock of those who meet
    Column("shown", JSON, nullable=False),
    Column("joined_at", Moment, nullable=False),
    Column("open_until", Moment),  # nobody else comes in after that; empty: nobody does
)
packet = Table(
    "packet",  # a version as it was previewed: its content never changes
    metadata,
    Column("id", String(40), primary_key=True),
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("version", Integer, nullable=False),
    Column("content", JSON, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("expires_at", Moment, nullable=False),
    Column("choice", JSON(none_as_null=True)),  # what was ticked and taken out, until it is sent
    Column("withdrawn_at", Moment),
    UniqueConstraint("person", "version", name="one_version_of_a_number"),
)
packet_grant = Table(
    "packet_grant",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("room", String(40), ForeignKey("room.id", ondelete="CASCADE"), nullable=False),
    Column("person", String(40), ForeignKey("person.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("packet", String(40), ForeignKey("packet.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("recipient", Text, nullable=False),
    Column("role", String(20), nullable=False),
    Column("purpose", String(10), nullable=False),
    Column("sections", JSON, nullable=False),
    Column("start", Moment, nullable=False),
    Column("until", Moment, nullable=False),
    Column("link_hash", String(64), nullable=False, unique=True),
    Column("revoked_at", Moment),
    Column("opened_at", Moment),
)
ledger = Table(
    "ledger",  # what was shared with whom, and longer than the packet itself
    metadata,
    _of("person"),
    Column("event", String(80), primary_key=True),  # so that each is written once
    Column("share", String(40), nullable=False),  # of one grant, which may be gone by then
    Column("kind", String(12), nullable=False),
    Column("at", Moment, nullable=False),
    Column("recipient", Text, nullable=False),
    Column("sections", JSON, nullable=False),
    Column("until", Moment, nullable=False),
)
reveal = Table(
    "reveal",
    metadata,
    _of("room"),
    Column("item", String(40), primary_key=True),
    Column("shown", JSON, nullable=False),
    Column("revealed_at", Moment, nullable=False),
)
attempt = Table(
    "attempt",
    metadata,
    _of("room"),
    Column("item", String(40), primary_key=True),
    Column("moved_on", Integer, nullable=False),  # people, when too few answers were there to draw a picture
)
progress = Table(
    "progress",
    metadata,
    _of("person"),
    Column("slug", String(40), primary_key=True),
    Column("moved_on", Boolean, nullable=False),  # once done or skipped: never again not
)
departed = Table(
    "gone",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("room", String(40), ForeignKey("room.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("slug", String(40), nullable=False),
    Column("moved_on", Boolean, nullable=False),
    Column("stage", String(80), nullable=False),
    Column("stuck", Boolean, nullable=False),
)
