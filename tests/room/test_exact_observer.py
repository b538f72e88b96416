"""An observer who knows everything but one or two people's answers, and whether they finished or skipped.

Each history happens in two worlds that differ in these alone. Until a picture or an attempt itself tells them apart,
which METHOD 11.3 allows it to, everything that console and projector say, and when, is the same in both; and a picture
that was drawn is never another one.
"""

import os
import random
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.group_view import chosen, room_items
from actvo_kit.model.answers import RECORDS
from actvo_kit.room import showing
from actvo_kit.room.keys import Keys
from actvo_kit.store import answers, reveals, rooms
from tests.factories import toy_pack
from tests.room.former_rule import FormerItem
from tests.room.histories import ITEMS, SKIP, Act, History, NoThread, Seen, World, fields_of, history

HISTORIES = int(os.environ.get("ACTVO_HISTORIES", "60"))
KEYS = Keys(bytes(32))
Stores = tuple[NoThread, NoThread]


@pytest.fixture(scope="module")
def stores() -> Iterator[Stores]:
    both = NoThread(), NoThread()
    yield both
    for one in both:
        one.close()


def in_both_worlds(stores: Stores, acts: History) -> Iterator[tuple[Act, Seen, Seen]]:
    """What is seen after each act from the first on that differs: before it, both are one and the same."""
    for store in stores:
        store.write(lambda connection: rooms.remove(connection, KEYS.room_id))
    here, there = World(stores[0], KEYS), World(stores[1], KEYS, other=True)
    differ = next((number for number, act in enumerate(acts) if act.instead is not None), len(acts))
    for number, act in enumerate(acts):
        if number < differ:
            here.happens(act)
            there.happens(act)
        else:
            yield act, here.after(act), there.after(act)


class Observer:
    """Compares two worlds. `told` are the items whose one picture differs, by what it may say."""

    def __init__(self) -> None:
        self.told: set[str] = set()
        self.pictures: dict[tuple[str, str], Any] = {}

    def finds(self, act: Act, one: Seen, other: Seen) -> str | None:
        """What tells the worlds apart without leave, or which picture changed."""
        for world, seen in (("here", one), ("there", other)):
            picture = seen.projector["picture"]
            if picture and self.pictures.setdefault((world, picture["item"]), picture) != picture:
                return f"another picture of {picture['item']} at {act}"
        first = act.what == "press" and one.projector["picture"] != other.projector["picture"]
        if first:
            self.told.add(act.slug)
        if _without(one, self.told) == _without(other, self.told):
            return None
        return f"{act}: {_difference(one, other)}"


def is_told_by_an_attempt(act: Act, one: Seen, other: Seen) -> bool:
    """One world had enough answers for a picture, the other had not: METHOD lets an attempt say so."""
    return act.what == "press" and {one.said, other.said} == {showing.TOO_FEW, "The picture is on the projector now."}


def _without(seen: Seen, items: set[str]) -> Seen:
    picture = seen.projector["picture"]
    masked = {**seen.projector, "picture": picture["item"] if picture and picture["item"] in items else picture}
    return seen._replace(projector=masked)


def _difference(one: Seen, other: Seen) -> list[Any]:
    pairs = [(one.said, other.said), (one.news, other.news)]
    pairs += [(one.console[key], other.console[key]) for key in one.console]
    pairs += [(one.projector[key], other.projector[key]) for key in one.projector]
    return [pair for pair in pairs if pair[0] != pair[1]]


def found_in(stores: Stores, acts: History) -> str | None:
    """The first thing the observer learns in a history that no picture or attempt said by itself."""
    observer = Observer()
    for act, one, other in in_both_worlds(stores, acts):
        if is_told_by_an_attempt(act, one, other):
            return None
        if found := observer.finds(act, one, other):
            return found
    return None


def test_nothing_follows_about_one_or_two_people(stores: Stores) -> None:
    for seed in range(HISTORIES):
        assert found_in(stores, history(random.Random(seed))) is None, seed


# ── the observer sees what there is to see


def redrawn(connection: Any, ground: Any, item: str) -> showing.Outcome:
    """The mutant: each press draws again."""
    picture = showing.draw(item, ground.pack, answers.done(connection, ground.id, item))
    if picture is None:
        return showing.Outcome(showing.TOO_FEW, drawn=False)
    if item in reveals.drawn(connection, ground.id):
        reveals.remove(connection, ground.id)
    reveals.keep(connection, ground.id, picture, ground.clock())
    return showing.Outcome(showing.show(connection, ground, item), drawn=True)


def test_a_picture_drawn_again_is_found(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(showing, "reveal", redrawn)
    assert any(found_in(stores, history(random.Random(seed))) for seed in range(30))


def test_an_offer_that_follows_answers_is_found(stores: Stores, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mutant counts those who finished, and not those who skipped."""

    states = showing.states

    def watched(connection: Any, ground: Any, *rest: Any) -> Any:
        count = len(answers.done(connection, ground.id, "values"))
        monkeypatch.setattr(showing, "_moved_on", lambda _item, _standing: count)
        return states(connection, ground, *rest)

    monkeypatch.setattr("actvo_kit.room.console.showing.states", watched)
    assert any(found_in(stores, history(random.Random(seed))) for seed in range(30))


def respondents(acts: History, other: bool) -> Iterator[tuple[Act, Mapping[str, Mapping[str, Chosen]]]]:
    """After each act, who counted in each picture."""
    pack, done = toy_pack(), {item: dict[str, Chosen]() for item in ITEMS}
    gone: set[int] = set()
    for act in acts:
        choice = act.instead if other and act.instead is not None else act.choice
        if act.what == "delete":
            gone.add(act.who)
            for item in ITEMS:
                done[item].pop(str(act.who), None)
        elif act.what in ("move", "come") and act.who not in gone:
            done[act.slug].pop(str(act.who), None)
        counted = act.what in ("move", "come") or (act.what == "edit" and str(act.who) in done[act.slug])
        if counted and choice != SKIP and act.who not in gone:
            record = RECORDS[act.slug].read(fields_of(act.slug, choice))
            one = chosen(act.slug, record, pack)
            assert one is not None
            done[act.slug][str(act.who)] = one
        yield act, {item: dict(there) for item, there in done.items()}


def former_rule_tells(acts: History) -> bool:
    """Whether the observer learns something under the former rule once first outcomes were alike."""
    rooms_of = [{item: FormerItem(room_items(toy_pack())[item]) for item in ITEMS} for _ in range(2)]
    pressed: set[str] = set()
    for (act, here), (_, there) in zip(respondents(acts, False), respondents(acts, True), strict=True):
        if act.what == "press":
            one, other = (world[act.slug].press(stand[act.slug])
                          for world, stand in zip(rooms_of, (here, there), strict=True))  # fmt: skip
            if one != other:
                return act.slug in pressed
            if one not in ("too_few", "too_few_changed"):
                pressed.add(act.slug)
    return False


def test_under_the_former_rule_another_picture_told() -> None:
    """First pictures alike, and later ones that tell the two worlds apart."""
    assert sum(former_rule_tells(history(random.Random(seed))) for seed in range(400)) > 20


# ── skip or done


@pytest.mark.parametrize("number", [5, 8, 22])
def test_skipped_and_done_by_the_fifth_the_eighth_and_the_last_are_the_same(stores: Stores, number: int) -> None:
    acts = [Act("join", 1, who) for who in range(22)] + [Act("start", 1)]
    acts += [Act("draft", 1, who, "values", who % 3, place="piles") for who in range(22)]
    acts += [
        Act("move", 7, who, "values", who % 3, SKIP if who == number - 1 else None, place="duels") for who in range(22)
    ]
    acts += [Act("edit", 7, number - 1, "values", 4, place="ten"), Act("delete", 3, number - 1), Act("restart", 40)]
    for act, one, other in in_both_worlds(stores, acts):
        assert one == other, act
