"""An observer who knows everything but one or two people's answers, and whether they finished or skipped.

Each history happens in two worlds that differ in these alone. Until a picture or an attempt itself tells them apart,
which METHOD 11.3 allows it to, everything that console and projector say, and when, is the same in both; and a picture
that was drawn is never another one.

`python -m tests.room.observer --from 1000 --histories 20000` says what was found, and how many there were.
"""

import random
import time
from argparse import ArgumentParser
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import takewhile
from typing import Any

from actvo_kit.method.group_view import VIEWS
from actvo_kit.room.pictures import group_reveals
from actvo_kit.room.room_keys import Keys
from tests.room.histories import Act, History, Moment, NoThread, Seen, World, history
from tests.room.remembered import Memory

__all__ = ["Worlds", "found_in"]

KEYS = Keys(bytes(32))


class Worlds:
    """Two stores in which a history happens, once and otherwise."""

    def __init__(self, memory: Memory) -> None:
        self._memory, self._stores = memory, (NoThread(memory), NoThread(memory))
        self._rooms: dict[tuple[Act, ...], Moment] = {}

    @classmethod
    @contextmanager
    def open(cls) -> Iterator["Worlds"]:
        """Ready, until the end of the block."""
        memory = Memory()
        with memory.at_work():
            yield cls(memory)

    def seen(self, acts: History) -> Iterator[tuple[Act, Seen, Seen]]:
        """What is seen after each act from the first on that differs: before it, both are one and the same."""
        self._memory.forget()
        differ = next((number for number, act in enumerate(acts) if act.instead is not None), len(acts))
        came = tuple(takewhile(lambda act: act.what == "join", acts[:differ]))
        before = World(self._stores[0], KEYS, self._came(came))
        for act in acts[len(came) : differ]:
            before.happens(act)
        moment = before.moment()
        here, there = (
            World(store, KEYS, moment, other) for store, other in zip(self._stores, (False, True), strict=True)
        )
        for act in acts[differ:]:
            yield act, here.after(act), there.after(act)

    def _came(self, joins: tuple[Act, ...]) -> Moment:
        """A room that these have come to, and nothing else was."""
        if joins not in self._rooms:
            room = World(self._stores[0], KEYS)
            for act in joins:
                room.happens(act)
            self._rooms[joins] = room.moment()
        return self._rooms[joins]


class Observer:
    """Compares two worlds. `told` are the items whose one picture differs, by what it may say."""

    def __init__(self) -> None:
        self.told: set[str] = set()
        self.pictures: dict[tuple[str, str], Any] = {}

    def finds(self, act: Act, one: Seen, other: Seen) -> str | None:
        """What tells the worlds apart without leave, or which picture changed."""
        for world, seen in (("here", one), ("there", other)):
            picture = seen.projector["picture"]
            if picture and not _is_same(self.pictures.setdefault((world, picture["item"]), picture), picture):
                return f"another picture of {picture['item']} at {act}"
        first = act.what == "press" and one.projector["picture"] != other.projector["picture"]
        if first:
            self.told.add(act.item)
        if _without(one, self.told) == _without(other, self.told):
            return None
        return f"{act}: {_difference(one, other)}"


def _is_same(first: Any, now: Any) -> bool:
    """Whether a picture is the one that was drawn: of a wall, texts may have come down."""
    if not VIEWS[now["item"]].posts:
        return bool(first == now)
    return all(row in first["rows"] for row in now["rows"])


def is_told_by_an_attempt(act: Act, one: Seen, other: Seen) -> bool:
    """One world had enough answers for a picture, the other had not: METHOD lets an attempt say so."""
    return act.what == "press" and {one.said, other.said} == {
        group_reveals.too_few(act.item),
        "The picture is on the projector now.",
    }


def _without(seen: Seen, items: set[str]) -> Seen:
    picture = seen.projector["picture"]
    masked = {**seen.projector, "picture": picture["item"] if picture and picture["item"] in items else picture}
    return seen._replace(projector=masked)


def _difference(one: Seen, other: Seen) -> list[Any]:
    pairs = [(one.said, other.said), (one.news, other.news)]
    pairs += [(one.console[key], other.console[key]) for key in one.console]
    pairs += [(one.projector[key], other.projector[key]) for key in one.projector]
    return [pair for pair in pairs if pair[0] != pair[1]]


def found_in(worlds: Worlds, acts: History) -> str | None:
    """The first thing the observer learns in a history that no picture or attempt said by itself."""
    observer = Observer()
    for act, one, other in worlds.seen(acts):
        if is_told_by_an_attempt(act, one, other):
            return None
        if found := observer.finds(act, one, other):
            return found
    return None


def main() -> None:
    """Runs histories until there were so many, or until the minutes are over."""
    asked = ArgumentParser(description=main.__doc__)
    asked.add_argument("--histories", type=int, default=1000)
    asked.add_argument("--from", type=int, default=0, dest="first", metavar="SEED")
    asked.add_argument("--minutes", type=float, default=600)
    args = asked.parse_args()
    began, used, found, seed = time.monotonic(), time.process_time(), 0, args.first
    with Worlds.open() as worlds:
        while seed < args.first + args.histories and time.monotonic() < began + 60 * args.minutes:
            if told := found_in(worlds, history(random.Random(seed))):
                found += 1
                print(f"seed {seed}: {told}", flush=True)
            seed += 1
            if seed % 100 == 0:
                print(f"{seed - args.first} histories, seeds {args.first} to {seed - 1}, {found} findings, "
                      f"{time.process_time() - used:.0f} s of CPU", flush=True)  # fmt: skip
    print(f"{seed - args.first} histories, seeds {args.first} to {seed - 1}, {found} findings", flush=True)
    raise SystemExit(bool(found))


if __name__ == "__main__":
    main()
