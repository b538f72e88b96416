"""Who takes part in a rehearsal: the same people every time, so that two rehearsals can be compared. Pure."""

from typing import Literal

__all__ = ["SLOWNESS", "Kind", "cast"]

Kind = Literal["quick", "slow", "silent", "leaving", "double", "hostile"]
FIRST: tuple[Kind, ...] = ("quick", "double", "leaving", "hostile", "silent", "slow")
REST: tuple[Kind, ...] = ("quick", "slow", "quick", "quick", "leaving", "slow", "quick", "silent", "quick", "double")
SLOWNESS: dict[Kind, float] = {"quick": 0.5, "slow": 2.0}
"""How long somebody thinks between two changes, against the others."""


def cast(size: int) -> list[Kind]:
    """One kind for each of `size` people: each kind as soon as there are six, and one hostile person only."""
    return [FIRST[number] if number < len(FIRST) else REST[number % len(REST)] for number in range(size)]
