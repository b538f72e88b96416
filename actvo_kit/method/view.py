"""Defines a view: what of an exercise's answers a group may see. Each exercise says it beside its formulas, METHOD E1
to E10.
"""

from collections.abc import Callable, Collection, Iterable
from datetime import date
from typing import Any, Literal, NamedTuple

from actvo_kit.method.aggregate import Chosen, Item
from actvo_kit.model.workshop import Pack
from actvo_kit.words import _

__all__ = ["View", "titles"]

Titles = Callable[[Pack], dict[str, str]]


def _none(_pack: Pack) -> dict[str, str]:
    return {}


class View(NamedTuple):
    """A view of an exercise's answers: its title, and where an answer stands in it. The rest is as in `Item`.

    `choose` returns None when the answer has nothing to count. `with_manager`: whether it may be on the projector while
    somebody's manager attends (METHOD 9.1). `posts` is for a gallery, which counts nothing: what a person put up.
    `measure` gives an answer's numbers, one for each of `coarse`: then their means are shown and no shares. `total`
    gives how many things of an answer count on a day: then their sum is shown alone. `at_last`: the picture belongs to
    the last of the exercise's steps, where it has two. `at_close`: it is shown in the close, where there is one.
    """

    id: str
    title: str
    caption: str
    sensitivity: Literal[0, 1, 2, 3]
    choose: Callable[[Any, Pack], Chosen | None]
    coarse: Titles
    fine: Titles = _none
    exclusive: bool = False
    least: int = 0
    with_manager: bool = True
    posts: Callable[[Any], Collection[str]] | None = None
    measure: Callable[[Any], tuple[float, ...] | None] | None = None
    total: Callable[[Any, date], int] | None = None
    at_last: bool = False
    at_close: bool = False

    def item(self, pack: Pack) -> Item:
        """Returns the item in words: the kit's and the pack's."""
        return Item(
            id=self.id, title=_(self.title), caption=_(self.caption), sensitivity=self.sensitivity,
            coarse=self.coarse(pack), fine=self.fine(pack), exclusive=self.exclusive, least=self.least,
        )  # fmt: skip


def titles(cards: Iterable[Any], pack: Pack) -> dict[str, str]:
    """Returns titles by card id, in the order of `cards`."""
    return {card.id: card.words[pack.workshop.language].title for card in cards}
