"""Everything of a person to read: each field has a name in words, which a translation can have too."""

from collections.abc import Iterator

import pytest

from actvo_kit.drafting.drafter import Writers
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.locale.field_names import as_words
from actvo_kit.model.answers import RECORDS
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.server.pages.readable_export import Line, readable
from actvo_kit.store import tables
from actvo_kit.store.personal_rows import WITHHELD
from actvo_kit.store.store import Store
from actvo_kit.words import CATALOGUES, SOURCE, speak
from tests.plain_words import plain_words
from tests.running import PACK

CATALOGUE = (CATALOGUES / "actvo.pot").read_text("utf-8")


@pytest.fixture
def room() -> Iterator[Room]:
    made = Room.create(PACK, Store("sqlite://"), Keys(bytes(range(32))), Writers(TemplateDrafter()))
    yield made
    made.close()
    speak(SOURCE)


def test_the_names_of_what_a_room_keeps_stand_in_the_catalogue(room: Room) -> None:
    person = room.participant(room.door.join("Åδа"[:1] * 3).person_id)
    owned = [table for table in tables.metadata.sorted_tables if "person" in table.c]
    names = {*person.my_data.everything(), *(column.name for table in owned for column in table.c)} - WITHHELD.keys()
    names |= {field for kind in RECORDS.values() for field in kind.model_fields}
    assert [name for name in sorted(names) if f'msgid "{as_words(name)}"' not in CATALOGUE] == []


def test_lines_are_said_in_the_rooms_language() -> None:
    record = {"came_at": "2026", "answers": {"values": {"title": "ß", "done": True, "OPT-007": None, "top5": ["V01"]}}}
    assert Line(2, "Done", "yes") in readable(record, PACK)
    speak("en-XA")
    lines = [line for line in readable(record, PACK) if line.title != "Values"]
    speak(SOURCE)
    shown = {card.words["en"].title for card in PACK.values.cards}
    assert plain_words(" ".join(f"{line.title} {line.text}" for line in lines), shown) == []
