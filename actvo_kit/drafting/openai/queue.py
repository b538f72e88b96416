"""Keeps who is asking now, and who is next: people in turn, so that many asks of one keep nobody else waiting."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import NamedTuple

__all__ = ["Queue"]

Tell = Callable[[int], None]


class _Place(NamedTuple):
    """One ask that waits; `round` is how many asks of the same person have their turn before it."""

    round: int
    who: str
    turn: "asyncio.Future[None]"
    tell: Tell


class Queue:
    """At most `at_once` are served at the same time. Belongs to one event loop.

    Everybody's first ask comes before anybody's second, and so on; among those, first come, first served. Everybody
    sees how many are before them.
    """

    def __init__(self, at_once: int) -> None:
        self._free = at_once
        self._waiting: list[_Place] = []
        self._served: list[str] = []

    @asynccontextmanager
    async def turn(self, who: str, tell: Tell) -> AsyncIterator[None]:
        """Waits for a turn and holds it; `tell` hears how many are before, each time that changes."""
        if self._free:
            self._free -= 1
        else:
            await self._wait(who, tell)
        self._served.append(who)
        try:
            yield
        finally:
            self._served.remove(who)
            self._next()

    async def _wait(self, who: str, tell: Tell) -> None:
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        rounds = sum(place.who == who for place in self._waiting) + self._served.count(who)
        place = _Place(rounds, who, turn, tell)
        self._waiting.append(place)
        self._waiting.sort(key=lambda place: place.round)
        self._say()
        try:
            await turn
        except asyncio.CancelledError:
            if place in self._waiting:
                self._waiting.remove(place)
                self._say()
            elif turn.done() and not turn.cancelled():  # the turn came in the very moment of leaving
                self._next()
            raise

    def _next(self) -> None:
        while self._waiting:
            place = self._waiting.pop(0)
            if not place.turn.done():
                place.turn.set_result(None)
                self._say()
                return
        self._free += 1

    def _say(self) -> None:
        for ahead, place in enumerate(self._waiting, 1):
            place.tell(ahead)
