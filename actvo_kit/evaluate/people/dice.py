"""Rolls the dice by which a made-up person answers: their seed is the person's name, so that all stay the same."""

import random
from dataclasses import dataclass, field

from actvo_kit.model.workshop import Pack

__all__ = ["Dice"]


@dataclass(frozen=True)
class Dice:
    """The pack that one person answers, and the chance that decides how."""

    pack: Pack
    seed: str
    chance: random.Random = field(init=False)

    def __post_init__(self) -> None:
        chance = random.Random(self.seed)  # noqa: S311 - the same people every time, no secret
        object.__setattr__(self, "chance", chance)
