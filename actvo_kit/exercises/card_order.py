"""Shuffles cards for one person: nobody's list starts with what somebody else finds important."""

from collections.abc import Iterable
from hashlib import sha256
from typing import Protocol, TypeVar

__all__ = ["own_order"]


class _Card(Protocol):
    @property
    def id(self) -> str: ...


C = TypeVar("C", bound=_Card)


def own_order(cards: Iterable[C], seed: str) -> list[C]:
    """Returns the cards shuffled by `seed`: the same seed gives the same order everywhere (METHOD 1.1)."""
    return sorted(cards, key=lambda card: sha256(f"{seed}/{card.id}".encode()).digest())
