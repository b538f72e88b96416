"""Who is expected: the lines of a roster, each with the hash of a personal link, and the person once they came."""

from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from actvo_kit.store.tables import invitation, person

__all__ = [
    "Invitation", "add", "declare", "end_link", "fill", "managers", "names", "of_link", "of_person", "of_room",
    "remove",
]  # fmt: skip


class Invitation(NamedTuple):
    """One line. `manager` is a name as it was written; `person` is None until the link was used."""

    id: str
    name: str
    name_key: str
    manager: str | None
    link_hash: str
    person: str | None = None


def add(connection: Connection, room_id: str, expected: Invitation) -> None:
    """One more who is expected."""
    connection.execute(insert(invitation).values(room=room_id, **expected._asdict()))


def of_room(connection: Connection, room_id: str) -> tuple[Invitation, ...]:
    """Everybody who was ever expected and has not deleted themselves, by name."""
    rows = connection.execute(select(invitation).where(invitation.c.room == room_id).order_by(invitation.c.name_key))
    return tuple(_read(row) for row in rows)


def of_link(connection: Connection, room_id: str, link_hash: str) -> Invitation | None:
    """Whose personal link this is."""
    found = select(invitation).where(invitation.c.room == room_id, invitation.c.link_hash == link_hash)
    row = connection.execute(found).one_or_none()
    return _read(row) if row else None


def of_person(connection: Connection, person_id: str) -> Invitation | None:
    """The line that a person came by."""
    row = connection.execute(select(invitation).where(invitation.c.person == person_id)).one_or_none()
    return _read(row) if row else None


def names(connection: Connection, room_id: str) -> tuple[str, ...]:
    """Every name on the roster, managers' too: each is kept for whoever has its link."""
    found = of_room(connection, room_id)
    return tuple(dict.fromkeys([*(one.name for one in found), *(one.manager for one in found if one.manager)]))


def fill(connection: Connection, invitation_id: str, person_id: str) -> None:
    """They came."""
    connection.execute(update(invitation).where(invitation.c.id == invitation_id).values(person=person_id))


def end_link(connection: Connection, person_id: str, unknown: str) -> None:
    """The link that was sent opens nothing any more: `unknown` is the hash of nothing that anybody has."""
    connection.execute(update(invitation).where(invitation.c.person == person_id).values(link_hash=unknown))


def declare(connection: Connection, invitation_id: str, manager: str | None) -> None:
    """Who their manager is, as the newest roster says."""
    connection.execute(update(invitation).where(invitation.c.id == invitation_id).values(manager=manager))


def managers(connection: Connection, room_id: str) -> dict[str, str]:
    """For everybody here whose roster names a manager: that name, by the person's id."""
    declared = (invitation.c.room == room_id) & invitation.c.manager.is_not(None)
    columns = select(person.c.id, invitation.c.manager).join(invitation, invitation.c.person == person.c.id)
    return {person_id: str(manager) for person_id, manager in connection.execute(columns.where(declared))}


def remove(connection: Connection, room_id: str) -> None:
    """The whole roster."""
    connection.execute(delete(invitation).where(invitation.c.room == room_id))


def _read(row: object) -> Invitation:
    return Invitation(**{name: getattr(row, name) for name in Invitation._fields})
