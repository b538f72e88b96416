"""Stores the roster: each line with the hash of a personal link, and the person once they came."""

from typing import NamedTuple

from sqlalchemy import Connection, delete, insert, select, update

from actvo_kit.store.tables import invitation, person

__all__ = [
    "Invitation", "add", "declare", "end_link", "fill", "managers", "names", "of_link", "of_person", "of_room",
    "remove",
]  # fmt: skip


class Invitation(NamedTuple):
    """A line of the roster. `manager` is a name as it was written; `person` is None until the link was used."""

    id: str
    name: str
    name_key: str
    manager: str | None
    link_hash: str
    person: str | None = None


def add(connection: Connection, room_id: str, expected: Invitation) -> None:
    """Adds a line."""
    connection.execute(insert(invitation).values(room=room_id, **expected._asdict()))


def of_room(connection: Connection, room_id: str) -> tuple[Invitation, ...]:
    """Returns everybody who was ever expected and has not deleted themselves, by name."""
    rows = connection.execute(select(invitation).where(invitation.c.room == room_id).order_by(invitation.c.name_key))
    return tuple(_read(row) for row in rows)


def of_link(connection: Connection, room_id: str, link_hash: str) -> Invitation | None:
    """Returns the line whose personal link this is, or None."""
    query = select(invitation).where(invitation.c.room == room_id, invitation.c.link_hash == link_hash)
    row = connection.execute(query).one_or_none()
    return _read(row) if row else None


def of_person(connection: Connection, person_id: str) -> Invitation | None:
    """Returns the line that a person came by, or None."""
    row = connection.execute(select(invitation).where(invitation.c.person == person_id)).one_or_none()
    return _read(row) if row else None


def names(connection: Connection, room_id: str) -> tuple[str, ...]:
    """Returns every name on the roster, managers' too: each is reserved for the person who has its link."""
    invited = of_room(connection, room_id)
    return tuple(
        dict.fromkeys(
            [
                *(invitation.name for invitation in invited),
                *(invitation.manager for invitation in invited if invitation.manager),
            ]
        )
    )


def fill(connection: Connection, invitation_id: str, person_id: str) -> None:
    """Notes the person who came by this line."""
    connection.execute(update(invitation).where(invitation.c.id == invitation_id).values(person=person_id))


def end_link(connection: Connection, person_id: str, unknown: str) -> None:
    """Ends the link that was sent: `unknown` is the hash of nothing that anybody has."""
    connection.execute(update(invitation).where(invitation.c.person == person_id).values(link_hash=unknown))


def declare(connection: Connection, invitation_id: str, manager: str | None) -> None:
    """Sets the manager, as the newest roster says."""
    connection.execute(update(invitation).where(invitation.c.id == invitation_id).values(manager=manager))


def managers(connection: Connection, room_id: str) -> dict[str, str]:
    """Returns the manager's name by the person's id, for everybody here whose roster names one."""
    declared = (invitation.c.room == room_id) & invitation.c.manager.is_not(None)
    columns = select(person.c.id, invitation.c.manager).join(invitation, invitation.c.person == person.c.id)
    return {person_id: str(manager) for person_id, manager in connection.execute(columns.where(declared))}


def remove(connection: Connection, room_id: str) -> None:
    """Removes the whole roster."""
    connection.execute(delete(invitation).where(invitation.c.room == room_id))


def _read(row: object) -> Invitation:
    return Invitation(**{name: getattr(row, name) for name in Invitation._fields})
