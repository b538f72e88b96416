"""A room goes on with a changed pack: nothing kept is lost, and nothing of it stands in the way of a later save."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Connection

from actvo_kit.drafting.drafter import Writers
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.room.aside import join, split
from actvo_kit.room.keys import Keys
from actvo_kit.room.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.store import answers
from actvo_kit.store.store import Store

from .conftest import CAREER_DESIGN, Clock

PACK = load_pack(CAREER_DESIGN)
CARDS = [card.id for card in PACK.values.shown("short30")]
GONE, KEPT = CARDS[0], CARDS[1]


def without_card(pack: Pack, *gone: str) -> Pack:
    deck = pack.values
    cards = tuple(card for card in deck.cards if card.id not in gone)
    return pack.model_copy(update={"values": deck.model_copy(update={"cards": cards})})


def without_option(pack: Pack, gone: str) -> Pack:
    options = tuple(option for option in pack.catalogue.options if option.id != gone)
    return pack.model_copy(update={"catalogue": pack.catalogue.model_copy(update={"options": options})})


LESS = without_card(PACK, GONE)


def test_what_a_pack_knows_stays_whole() -> None:
    record = {"pile": {GONE: "high", KEPT: "high"}, "top10": [GONE, KEPT]}
    assert split(record, "values", PACK) == (record, ())


def test_a_card_that_is_gone_leaves_its_neighbours() -> None:
    record = {
        "pile": {GONE: "high", KEPT: "high"},
        "top10": [KEPT, GONE, CARDS[2]],
        "duels": [{"a": GONE, "b": KEPT, "winner": KEPT}, {"a": KEPT, "b": CARDS[2], "winner": KEPT}],
        "evidence": {GONE: "my own words"},
    }
    known, aside = split(record, "values", LESS)
    assert known == {
        "pile": {KEPT: "high"},
        "top10": [KEPT, CARDS[2]],
        "duels": [{"a": KEPT, "b": CARDS[2], "winner": KEPT}],
        "evidence": {},
    }
    assert join(known, aside) == record


@pytest.mark.parametrize(
    "record",
    [
        {"pile": {KEPT: "high"}, "of_another_version": {"a": 1}},
        {"pile": {KEPT: "in another way"}},
        {"top5": CARDS[:7]},
        {"duels": [{"a": KEPT}]},
    ],
)
def test_other_strangers_are_set_aside_too(record: dict[str, Any]) -> None:
    known, aside = split(record, "values", PACK)
    assert split(known, "values", PACK) == (known, ())
    assert aside
    assert join(known, aside) == record


def test_what_was_written_since_stays() -> None:
    _, aside = split({"top10": [GONE], "evidence": {GONE: "before"}}, "values", LESS)
    assert join({"top10": [KEPT], "evidence": {GONE: "since"}}, aside) == {
        "top10": [GONE, KEPT],
        "evidence": {GONE: "since"},
    }


@given(
    gone=st.sets(st.sampled_from(CARDS[:12])),
    top=st.lists(st.sampled_from(CARDS[:12]), max_size=10, unique=True),
    pile=st.dictionaries(st.sampled_from(CARDS[:12]), st.sampled_from(["high", "mid", "low"])),
    stranger=st.dictionaries(st.sampled_from(["former", "later"]), st.integers()),
)
def test_nothing_is_lost(gone: set[str], top: list[str], pile: dict[str, str], stranger: dict[str, int]) -> None:
    record = {"top10": top, "pile": pile, **stranger}
    pack = without_card(PACK, *gone)
    known, aside = split(record, "values", pack)
    assert split(known, "values", pack).aside == ()
    assert known["top10"] == [card for card in top if card not in gone]
    assert join(known, aside) == record


KEYS = Keys(bytes(range(32)))


@pytest.fixture
def again(store, drafter) -> Callable[[Pack, str], Participant]:
    """The same room, started again with a pack: one person in it."""
    return lambda pack, person: Room.resume(pack, store, KEYS, Writers(drafter), Clock()).participant(person)


def test_a_restart_with_less_and_again_with_all(room: Room, again, edit, done_values) -> None:
    person = room.door.join("Rowan").person_id
    rowan = room.participant(person)
    top5 = [GONE, KEPT, *CARDS[2:5]]
    fields = done_values(top5)
    assert rowan.save(edit("values", fields=fields, status="done")).status == "done"
    before = rowan.here().answers["values"]

    less = again(LESS, person)
    assert less.here().answers["values"].record["top5"] == top5[1:]
    ack = less.save(edit("values", base=before.version, fields={f"evidence.{KEPT}": "said since"}))
    assert (ack.errors, ack.conflicts) == ({}, {})
    assert less.here().answers["values"].record["evidence"] == {KEPT: "said since"}
    kept = less.mine.everything()["answers"]["values"]["record"]
    assert kept == fields | {"evidence": {KEPT: "said since"}}, "what is taken along has both"

    whole = again(PACK, person)
    assert whole.here().answers["values"].record == fields | {"evidence": {KEPT: "said since"}}


def test_an_option_that_is_gone_does_not_refuse_the_next_one(room: Room, again, edit) -> None:
    person = room.door.join("Rowan").person_id
    first, second, third = [option.id for option in PACK.catalogue.options[:3]]
    fields = {"shortlist": [first, second], f"reaction.{first}": {"gut": "curious"}}
    ack = room.participant(person).save(edit("options", fields=fields))
    assert ack.errors == {}
    less = again(without_option(PACK, first), person)
    assert less.save(edit("options", base=ack.version, fields={"shortlist": [second, third]})).errors == {}
    assert less.here().answers["options"].record == {"shortlist": [second, third], "reaction": {}}
    assert again(PACK, person).here().answers["options"].record == {
        "shortlist": [first, second, third],
        "reaction": {first: {"gut": "curious"}},
    }


def test_a_key_of_another_version_is_kept_and_in_nobodys_way(room: Room, store: Store, again, edit) -> None:
    person = room.door.join("Rowan").person_id
    rowan = room.participant(person)
    version = rowan.save(edit("values", fields={f"evidence.{KEPT}": "words"})).version

    def meddle(connection: Connection) -> None:
        answer, paths = answers.one(connection, KEYS.room_id, person, "values")
        record = answer.record | {"of_another_version": [1, 2]}
        answers.keep(connection, KEYS.room_id, person, answer.model_copy(update={"record": record}), paths)

    store.write(meddle)
    assert rowan.save(edit("values", base=version, fields={f"evidence.{GONE}": "more"})).errors == {}
    assert rowan.here().answers["values"].record == {"evidence": {KEPT: "words", GONE: "more"}}
    assert rowan.mine.everything()["answers"]["values"]["record"]["of_another_version"] == [1, 2]
