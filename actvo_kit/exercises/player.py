"""Plays an exercise as a bot does: each slice's `bot.py` fills it in. Light: bots run without widgets."""

from collections.abc import Iterator, Mapping
from random import Random
from typing import Any, ClassVar

from actvo_kit.model.workshop import Pack

__all__ = ["LINES", "Change", "Player"]

Change = dict[str, Any]
"""A change as one page would send it: `fields`, `place` and `status`, as far as they change."""
LINES = (
    "March: said so when the plan could not hold.",
    "Last month, when the new rota came.",
    "I stayed with it until it worked.",
    "With the north depot, twice.",
    "When two of us were off and I moved the date.",
)


class Player:
    """A bot in one exercise. `state` is always the widget's, as the page has it."""

    slug: ClassVar[str]
    asks: ClassVar[Mapping[str, Any]] = {}
    """The request that a page sends when the step comes into view, such as `{"want": "drafts"}`."""

    def __init_subclass__(cls) -> None:
        cls.slug = cls.__module__.split(".")[-2]

    def __init__(self, pack: Pack, chance: Random) -> None:
        self.pack, self.chance = pack, chance

    def is_ready(self, state: Mapping[str, Any]) -> bool:
        """Returns whether everything stands there that the bot answers."""
        return True

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        """Yields the changes a bot makes one after another, as a person of its own would; the last one marks it
        done.
        """
        raise NotImplementedError

    def scribble(self, state: dict[str, Any]) -> str | None:
        """Returns the path of a field for a text that nobody has written: an exercise that is done stays done with it.

        None where people only choose.
        """
        return None
