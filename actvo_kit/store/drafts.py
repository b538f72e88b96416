"""A person's draft pathways, frozen as they were written."""

from pydantic import ValidationError
from sqlalchemy import Connection, delete, insert, select

from actvo_kit.model.pathway import Drafts
from actvo_kit.store.tables import draft

__all__ = ["keep", "of_person"]


def of_person(connection: Connection, person_id: str) -> Drafts | None:
    """The drafts, once they were asked for. Those of an older shape are written anew: what was kept is an answer."""
    kept = connection.execute(select(draft.c.drafts).where(draft.c.person == person_id)).scalar()
    try:
        return Drafts.read(kept) if kept is not None else None
    except ValidationError:
        return None


def keep(connection: Connection, person_id: str, drafts: Drafts) -> None:
    """Writes the drafts in place of what was there."""
    connection.execute(delete(draft).where(draft.c.person == person_id))
    connection.execute(insert(draft).values(person=person_id, drafts=drafts.plain()))
