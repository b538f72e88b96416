"""Keeps a person's drafts: what they worked on is never taken away, and there is always a way back."""

from actvo_kit.errors import NotAllowed
from actvo_kit.model.answers.pathways import PathwaysAnswer
from actvo_kit.model.drawn_on import digests
from actvo_kit.model.pathway import Drafts
from actvo_kit.room.answers.set_aside import known_to, split
from actvo_kit.room.drafts.redrafted import redraft
from actvo_kit.room.room_context import RoomContext
from actvo_kit.store import answers, drafts
from actvo_kit.store.engine import Connection
from actvo_kit.words import _

__all__ = ["keep_drafts", "undo_drafts"]


def keep_drafts(connection: Connection, context: RoomContext, person_id: str, fresh: Drafts, again: bool) -> Drafts:
    """Stores and returns `fresh`, unless drafts are stored already; `again` replaces those that were not touched."""
    current, _ = drafts.of_person(connection, person_id)
    if current is not None and not again:
        return current
    if current is None and not fresh.pathways:
        return fresh
    known = known_to(context.pack, answers.of_person(connection, context.id, person_id))
    fresh = fresh.model_copy(update={"drawn_on": digests(known)})
    result = redraft(current, fresh, _worked_on(connection, context, person_id)) if current is not None else fresh
    drafts.keep(connection, person_id, result, before=current)
    return result


def undo_drafts(connection: Connection, context: RoomContext, person_id: str) -> Drafts:
    """Stores and returns the drafts before the present ones, with what was worked on since. Raises NotAllowed when
    there are none.
    """
    current, before = drafts.of_person(connection, person_id)
    if current is None or before is None:
        raise NotAllowed(_("There are no drafts before these."))
    result = redraft(current, before, _worked_on(connection, context, person_id))
    drafts.keep(connection, person_id, result, before=current)
    return result


def _worked_on(connection: Connection, context: RoomContext, person_id: str) -> PathwaysAnswer:
    """Returns the pathways answer as far as today's pack and kit know it: what another version added changes nothing
    about it.
    """
    slug = PathwaysAnswer.slug
    stored = answers.of_exercise(connection, context.id, person_id, slug)
    return PathwaysAnswer.read(split(stored.answer.record, slug, context.pack).known if stored else {})
