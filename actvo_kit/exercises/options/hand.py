"""Deals twelve options to one person where time is short: enough of each kind for a real choice (METHOD 9.1a)."""

from collections.abc import Collection, Sequence

from actvo_kit.model.catalogue import Option

__all__ = ["CARDS", "hand"]

CARDS, RESHAPES, TYPES = 12, 3, 4
"""Cards in a hand, and how many of them change today's job, and how many types it has at least."""


def hand(options: Sequence[Option], answered: Collection[str]) -> list[Option]:
    """Returns twelve of `options`, which stand in the person's own order, and those they answered about already, in
    that order.

    At least three are reshapes and four types are among them, as far as the catalogue has them.
    """
    dealt = [option.id for option in options if option.type == "reshape"][:RESHAPES]
    types = {"reshape"} if dealt else set()
    for option in options:
        if len(types) < TYPES and option.type not in types:
            types.add(option.type)
            dealt.append(option.id)
    rest = [option.id for option in options if option.id not in dealt]
    chosen = {*dealt, *rest[: CARDS - len(dealt)], *answered}
    return [option for option in options if option.id in chosen]
