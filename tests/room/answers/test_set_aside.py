"""A room goes on with a changed pack: nothing kept is lost, and nothing of it stands in the way of a later save."""

from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sqlalchemy import Connection

from actvo_kit.drafting.drafter import Writers
from actvo_kit.exercises import player_of
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.answers.values import ValuesAnswer
from actvo_kit.model.saved_answer import Answer, apply, value_at
from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from actvo_kit.room.answers.set_aside import join, split, texts_aside
from actvo_kit.room.roles.participant import Participant
from actvo_kit.room.room import Room
from actvo_kit.room.room_keys import Keys
from actvo_kit.store import answers
from actvo_kit.store.store import Store

from ..conftest import CAREER_DESIGN, Clock

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


def without_step(pack: Pack, gone: str) -> Pack:
    pages = tuple(
        page.model_copy(update={"steps": steps})
        for page in pack.workshop.pages
        if (steps := tuple(step for step in page.steps if step.slug != gone))
    )
    return pack.model_copy(update={"workshop": pack.workshop.model_copy(update={"pages": pages})})


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
    assert join(known, aside, "values") == record


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
    assert join(known, aside, "values") == record


def test_what_was_written_since_stays() -> None:
    _, aside = split({"top10": [GONE], "evidence": {GONE: "before"}}, "values", LESS)
    assert join({"top10": [KEPT], "evidence": {GONE: "since"}}, aside, "values") == {
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
    assert join(known, aside, "values") == record


PARTS = {
    "cards": [card.id for card in PACK.values.cards],
    "strengths": [one.id for one in PACK.strengths.strengths],
    "options": [one.id for one in PACK.catalogue.options],
}


def less(pack: Pack, gone: set[str]) -> Pack:
    for one in gone:
        pack = without_option(pack, one)
    deck = pack.strengths
    left = tuple(one for one in deck.strengths if one.id not in gone)
    pack = pack.model_copy(update={"strengths": deck.model_copy(update={"strengths": left})})
    return without_card(pack, *gone)


@given(
    slug=st.sampled_from(WITH_PAGE),
    gone=st.sets(st.sampled_from([one for part in PARTS.values() for one in part]), max_size=60),
    seed=st.integers(0, 1000),
)
def test_whatever_goes_somebody_writes_on_and_all_of_it_comes_back(slug: str, gone: set[str], seed: int) -> None:
    pack, record = less(PACK, gone), PACK.persona.answers[slug]
    known, aside = split(record, slug, pack)
    assert RECORDS[slug].read(known).strangers(pack) == []
    options = [{"id": one} for one in PARTS["options"] if one not in gone]
    assume(options and set(PARTS["cards"]) - gone and set(PARTS["strengths"]) - gone)
    path = player_of(slug)(pack, Random(seed)).scribble({"content": {"options": options}})
    if path is None:  # people only choose there
        return
    written = apply(known, {path: "a new line"})
    assert RECORDS[slug].read(written).strangers(pack) == []
    assert value_at(join(written, aside, slug), path) == "a new line"
    assert join(written, aside, slug) == apply(record, {path: "a new line"})


def test_no_part_is_looked_at_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[Any] = []
    read = ValuesAnswer.read
    monkeypatch.setattr(ValuesAnswer, "read", lambda record: looked.append(record) or read(record))
    record = PACK.persona.answers["values"]
    _, aside = split(record, "values", without_card(PACK, *record["top5"][:2]))
    assert aside
    assert len(looked) < 1.5 * sum(len(one) for one in record.values() if isinstance(one, dict | list))


def test_what_does_not_fit_beside_what_was_written_since_is_set_aside_again() -> None:
    known, aside = split({"top5": [GONE, *CARDS[1:5]]}, "values", LESS)
    assert known == {"top5": CARDS[1:5]}
    kept = join({"top5": CARDS[1:6]}, aside, "values")
    assert split(kept, "values", PACK) == ({"top5": CARDS[1:6]}, ((("top5", 5), GONE),))


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
    kept = less.my_data.everything()["answers"]["values"]["record"]
    assert kept == fields | {"evidence": {KEPT: "said since"}}, "what is taken along has both"

    other = room.door.join("Noor").person_id
    assert (less.here().aside, again(LESS, other).here().aside) == (True, False), "their own page says so, no other"

    whole = again(PACK, person)
    assert not whole.here().aside
    assert whole.here().answers["values"].record == fields | {"evidence": {KEPT: "said since"}}


def test_a_step_that_is_gone_is_told_to_those_who_wrote_in_it(room: Room, again, edit) -> None:
    rowan, noor = (room.door.join(name).person_id for name in ("Rowan", "Noor"))
    room.participant(rowan).save(edit("scoring", fields={"alpha": 0.6}))
    room.participant(noor).save(edit("scoring", status="skipped"))
    less = without_step(PACK, "scoring")
    assert (again(less, rowan).here().aside, again(less, noor).here().aside) == (True, False)
    assert "scoring" in again(less, rowan).my_data.everything()["answers"]


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
        answer, paths = answers.of_exercise(connection, KEYS.room_id, person, "values")
        record = answer.record | {"of_another_version": [1, 2]}
        answers.keep(connection, KEYS.room_id, person, answer.model_copy(update={"record": record}), paths)

    store.write(meddle)
    assert rowan.save(edit("values", base=version, fields={f"evidence.{GONE}": "more"})).errors == {}
    assert rowan.here().answers["values"].record == {"evidence": {KEPT: "words", GONE: "more"}}
    assert rowan.my_data.everything()["answers"]["values"]["record"]["of_another_version"] == [1, 2]


@pytest.mark.parametrize("stranger", [{"of_another_version": 1}, {"pathway": {"PW-B": {"of_another_version": 1}}}])
def test_drafts_are_written_again_beside_what_another_version_kept(
    room: Room, store: Store, edit, stranger: dict[str, Any]
) -> None:
    person = room.door.join("Rowan").person_id
    rowan = room.participant(person)
    assert [one.title for one in rowan.drafts().pathways] == ["Draft 1"] * 3
    rowan.save(edit("pathways", fields={"pathway.PW-B.title": "Mine"}))

    def meddle(connection: Connection) -> None:
        answer, paths = answers.of_exercise(connection, KEYS.room_id, person, "pathways")
        pathway = answer.record["pathway"]["PW-B"] | stranger.get("pathway", {}).get("PW-B", {})
        record = answer.record | stranger | {"pathway": {"PW-B": pathway}}
        answers.keep(connection, KEYS.room_id, person, answer.model_copy(update={"record": record}), paths)

    store.write(meddle)
    assert [one.title for one in rowan.drafts(again=True).pathways] == ["Draft 2", "Draft 1", "Draft 2"]
    assert [one.title for one in rowan.undo().pathways] == ["Draft 1"] * 3


def test_what_stands_aside_can_be_read_and_nothing_else_with_it() -> None:
    """A page to keep shows it: own words, without ids and names of choices; of a step that is gone, all of them."""

    def answer(slug: str, record: dict[str, Any]) -> Answer:
        return Answer(slug=slug, deck_version=1, schema_version=1, record=record)

    written = {
        "values": answer("values", {"pile": {GONE: "high"}, "evidence": {GONE: "Gone. But mine.", KEPT: "Stays."}}),
        "options": answer("options", {"reaction": {"OPT-001": {"gut": "maybe", "why": "Odd cases."}}}),
    }
    assert list(texts_aside(PACK, written)) == []
    assert list(texts_aside(without_card(PACK, GONE), written)) == ["Gone. But mine."]
    assert list(texts_aside(without_step(PACK, "options"), written)) == ["Odd cases."]
