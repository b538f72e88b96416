"""Writes as somebody in a room's own store, where a page to write from would be one too many."""

import uuid
from typing import Any

from tornado.web import decode_signed_value

from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.model.saved_answer import Change
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.settings import Settings
from actvo_kit.store.store import Store
from tests.running import PACK, RunningRoom

__all__ = ["keep", "written_by"]


def written_by(room: RunningRoom, cookies: list[dict[str, str]]) -> Participant:
    """The same person's space, in the room's own store: a page to write from would be one too many."""
    found = Room.at(PACK, Store(Settings(home=room.folder).database), room.keys, Writers(TemplateDrafter(), None))
    name = f"actvo_room_{room.port}"
    value = next(one["value"] for one in cookies if one["name"] == name)
    session = decode_signed_value(room.keys.cookie_secret, name, value.strip(chr(34)))
    assert session is not None
    person = found.door.resume(session.decode())
    assert person is not None
    return found.participant(person)


def keep(person: Participant, slug: str, fields: dict[str, Any], place: str) -> None:
    """Writes fields and the place where the page is to open."""
    version = person.here().answers[slug].version
    change = {"slug": slug, "edit_id": uuid.uuid4().hex, "page": "other", "base_version": version}
    ack = person.save(Change.read(change | {"fields": fields, "place": place}))
    assert not ack.errors, (slug, ack.errors)
