"""Stores what was sent to a language model, for the eyes of the person it is about."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, func, insert, select, update

from actvo_kit.model.drafting_offer import Message, Purpose, Sent
from actvo_kit.store.tables import sent

__all__ = ["add", "came", "of_person", "since"]


def add(connection: Connection, room_id: str, person_id: str, line_id: str, line: Sent) -> None:
    """Stores what is about to be sent."""
    messages = [message.plain() for message in line.messages]
    values = {"at": line.at, "to": line.to, "purpose": line.purpose, "messages": messages, "outcome": line.outcome}
    connection.execute(insert(sent).values(id=line_id, room=room_id, person=person_id, **values))


def came(connection: Connection, line_id: str, outcome: str) -> None:
    """Stores its outcome."""
    connection.execute(update(sent).where(sent.c.id == line_id).values(outcome=outcome))


def of_person(connection: Connection, person_id: str) -> tuple[Sent, ...]:
    """Returns everything that was sent for a person, newest first."""
    rows = connection.execute(select(sent).where(sent.c.person == person_id).order_by(sent.c.at.desc(), sent.c.id))
    return tuple(_line(row.at, row.to, row.purpose, row.messages, row.outcome) for row in rows)


def since(connection: Connection, room_id: str, person_id: str, moment: datetime) -> tuple[int, int]:
    """Counts what was sent since `moment`: for this person, and in the whole room."""

    def count(of_whom: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(sent).where(of_whom, sent.c.at >= moment)
        return int(connection.execute(query).scalar_one())

    return count(sent.c.person == person_id), count(sent.c.room == room_id)


def _line(at: datetime, to: str, purpose: Purpose, messages: list[dict[str, str]], outcome: str) -> Sent:
    read_messages = tuple(Message.read(message) for message in messages)
    return Sent(at=at, to=to, purpose=purpose, messages=read_messages, outcome=outcome)
