"""Stores what happened to what somebody shared, each event once."""

from collections.abc import Iterable
from datetime import datetime
from typing import Literal, NamedTuple

from sqlalchemy import Connection, delete, insert, select

from actvo_kit.store.tables import ledger, person

__all__ = ["Entry", "EventKind", "Share", "add", "of_person", "remove_before", "sent_shares"]

EventKind = Literal["planned", "sent", "opened", "stopped", "withdrawn"]


class Share(NamedTuple):
    """What was shared, as the ledger names it: longer than the grant itself is kept."""

    id: str
    recipient: str
    sections: tuple[str, ...]
    until: datetime


class Entry(NamedTuple):
    """One event of a share."""

    kind: EventKind
    at: datetime
    share: Share


def add(connection: Connection, person_id: str, entry: Entry) -> bool:
    """Adds an event unless it is there; returns whether it is new."""
    share = entry.share
    event = f"{share.id} {entry.kind}"
    same = (ledger.c.person == person_id) & (ledger.c.event == event)
    if connection.execute(select(ledger.c.event).where(same)).first() is not None:
        return False
    row = {"person": person_id, "event": event, "kind": entry.kind, "at": entry.at, "share": share.id}
    facts = {"recipient": share.recipient, "sections": list(share.sections), "until": share.until}
    connection.execute(insert(ledger), row | facts)
    return True


def of_person(connection: Connection, person_id: str) -> tuple[Entry, ...]:
    """Returns the person's entries in the order of their times."""
    rows = connection.execute(select(ledger).where(ledger.c.person == person_id)).all()
    entries = (Entry(row.kind, row.at, Share(row.share, row.recipient, tuple(row.sections), row.until)) for row in rows)
    return tuple(sorted(entries, key=lambda entry: (entry.at, entry.share.id)))


def sent_shares(connection: Connection, person_ids: Iterable[str]) -> set[str]:
    """Returns the ids of the shares of these people of which it says that they were sent."""
    query = select(ledger.c.share).where(ledger.c.person.in_(list(person_ids)), ledger.c.kind == "sent")
    return set(connection.execute(query).scalars())


def remove_before(connection: Connection, room_id: str, moment: datetime) -> bool:
    """Removes the entries of a room that are older; returns whether there were any."""
    people = select(person.c.id).where(person.c.room == room_id)
    rows = connection.execute(select(ledger.c.person, ledger.c.event, ledger.c.at).where(ledger.c.person.in_(people)))
    old = [row for row in rows.all() if row.at < moment]
    for row in old:
        its = (ledger.c.person == row.person) & (ledger.c.event == row.event)
        connection.execute(delete(ledger).where(its))
    return bool(old)
