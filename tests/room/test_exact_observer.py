"""Nothing follows about one or two people, and the observer who says so sees what there is to see."""

import os
import random
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from actvo_kit.method.aggregate import Chosen
from actvo_kit.method.group_view import VIEWS, chosen, room_items
from actvo_kit.model.answers import RECORDS
from actvo_kit.room.pictures import group_reveals
from actvo_kit.store import answers, reveals
from tests.room.former_rule import FormerItem
from tests.room.histories import COUNTED, ITEMS, SKIP, Act, History, fields_of, history, small_pack
from tests.room.observer import Worlds, found_in

HISTORIES = int(os.environ.get("ACTVO_HISTORIES", "120"))


@pytest.fixture(scope="module")
def worlds() -> Iterator[Worlds]:
    with Worlds.open() as both:
        yield both


def test_nothing_follows_about_one_or_two_people(worlds: Worlds) -> None:
    for seed in range(HISTORIES):
        assert found_in(worlds, history(random.Random(seed))) is None, seed


# ── the observer sees what there is to see


def test_what_is_remembered_is_what_is_read(worlds: Worlds) -> None:
    """With the stores asked each time, the same is seen in both worlds after every act."""
    acts = [history(random.Random(seed)) for seed in range(3)]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("tests.room.remembered.Memory.knows", lambda *_: None)
        asked = [list(worlds.seen(one)) for one in acts]
    assert [list(worlds.seen(one)) for one in acts] == asked


def redrawn(connection: Any, ground: Any, item: str) -> group_reveals.Outcome:
    """The mutant: each press draws again."""
    done = answers.done(connection, ground.id, group_reveals.slug_of(item))
    picture = group_reveals.draw(item, ground.pack, done, ground.clock().date())
    if picture is None:
        return group_reveals.Outcome(group_reveals.too_few(item), drawn=False)
    if item in reveals.drawn(connection, ground.id):
        reveals.remove(connection, ground.id)
    reveals.keep(connection, ground.id, picture, ground.clock())
    return group_reveals.Outcome(group_reveals.show(connection, ground, item), drawn=True)


def finds(worlds: Worlds, *items: str) -> bool:
    return any(found_in(worlds, history(random.Random(seed), items or ITEMS)) for seed in range(30))


@pytest.mark.parametrize("item", [*COUNTED, "pulse"])
def test_a_picture_drawn_again_is_found(worlds: Worlds, monkeypatch: pytest.MonkeyPatch, item: str) -> None:
    monkeypatch.setattr(group_reveals, "reveal", redrawn)
    assert finds(worlds, item)


def test_a_wall_with_titles_that_nobody_put_up_is_found(worlds: Worlds, monkeypatch: pytest.MonkeyPatch) -> None:
    everything = VIEWS["pathways"]._replace(posts=lambda answer: {one.title for one in answer.pathways.values()})
    monkeypatch.setitem(VIEWS, "pathways", everything)
    assert finds(worlds, "pathways")


def test_a_close_that_counts_who_answered_both_times_is_found(worlds: Worlds, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mutant offers the picture when enough people can be counted."""
    states = group_reveals.states

    def watched(connection: Any, ground: Any, *rest: Any) -> Any:
        done = answers.done(connection, ground.id, "arrive").values()
        both = sum(chosen("pulse", RECORDS["arrive"].read(record), ground.pack) is not None for record in done)
        monkeypatch.setattr(group_reveals, "_moved_on", lambda *_: both)
        return states(connection, ground, *rest)

    monkeypatch.setattr("actvo_kit.room.roles.console_view.group_reveals.states", watched)
    assert finds(worlds, "pulse")


def test_an_offer_that_follows_answers_is_found(worlds: Worlds, monkeypatch: pytest.MonkeyPatch) -> None:
    """The mutant counts those who finished, and not those who skipped."""

    states = group_reveals.states

    def watched(connection: Any, ground: Any, *rest: Any) -> Any:
        count = len(answers.done(connection, ground.id, "values"))
        monkeypatch.setattr(group_reveals, "_moved_on", lambda *_: count)
        return states(connection, ground, *rest)

    monkeypatch.setattr("actvo_kit.room.roles.console_view.group_reveals.states", watched)
    assert finds(worlds, "values")


def respondents(acts: History, other: bool) -> Iterator[tuple[Act, Mapping[str, Mapping[str, Chosen]]]]:
    """After each act, who counted in each picture."""
    pack, done = small_pack(), {item: dict[str, Chosen]() for item in COUNTED}
    gone: set[int] = set()
    for act in acts:
        choice = act.instead if other and act.instead is not None else act.choice
        if act.what == "delete":
            gone.add(act.who)
            for item in COUNTED:
                done[item].pop(str(act.who), None)
        elif act.what in ("move", "come") and act.who not in gone:
            done[act.item].pop(str(act.who), None)
        counted = act.what in ("move", "come") or (act.what == "edit" and str(act.who) in done[act.item])
        if counted and choice != SKIP and act.who not in gone:
            record = RECORDS[act.item].read(fields_of(act.item, choice))
            one = chosen(act.item, record, pack)
            assert one is not None
            done[act.item][str(act.who)] = one
        yield act, {item: dict(there) for item, there in done.items()}


def former_rule_tells(acts: History) -> bool:
    """Whether the observer learns something under the former rule once first outcomes were alike."""
    rooms_of = [{item: FormerItem(room_items(small_pack())[item]) for item in COUNTED} for _ in range(2)]
    pressed: set[str] = set()
    for (act, here), (_, there) in zip(respondents(acts, False), respondents(acts, True), strict=True):
        if act.what == "press":
            one, other = (world[act.item].press(stand[act.item])
                          for world, stand in zip(rooms_of, (here, there), strict=True))  # fmt: skip
            if one != other:
                return act.item in pressed
            if one not in ("too_few", "too_few_changed"):
                pressed.add(act.item)
    return False


def test_under_the_former_rule_another_picture_told() -> None:
    """First pictures alike, and later ones that tell the two worlds apart."""
    assert sum(former_rule_tells(history(random.Random(seed), COUNTED)) for seed in range(400)) > 20


# ── skip or done


@pytest.mark.parametrize("number", [5, 8, 22])
def test_skipped_and_done_by_the_fifth_the_eighth_and_the_last_are_the_same(worlds: Worlds, number: int) -> None:
    acts = [Act("join", 1, who) for who in range(22)] + [Act("start", 1)]
    acts += [Act("draft", 1, who, "values", who % 3, place="piles") for who in range(22)]
    acts += [
        Act("move", 7, who, "values", who % 3, SKIP if who == number - 1 else None, place="duels") for who in range(22)
    ]
    acts += [Act("edit", 7, number - 1, "values", 4, place="ten"), Act("delete", 3, number - 1), Act("restart", 40)]
    for act, one, other in worlds.seen(acts):
        assert one == other, act
