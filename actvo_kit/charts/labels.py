"""Places names beside signs in a picture: each right, left, above or below its sign, with as little overlap as can be
had.
"""

from collections.abc import Mapping, Sequence
from textwrap import wrap
from typing import Literal, NamedTuple

__all__ = ["LINE", "Box", "Place", "lines", "placed"]

Anchor = Literal["left", "center", "right"]
LETTER, LINE, LETTERS = 8, 20, 28
"""Pixels of a letter and of a line of bold text of 15 px, and letters until a name is broken."""
AWAY, SIGN = 18, 14
"""Pixels from the middle of a sign to a name, and half its width."""
ROUNDS = 3


class Box(NamedTuple):
    """A rectangle in pixels of the field, from its upper left corner."""

    left: float
    top: float
    right: float
    bottom: float

    def over(self, other: "Box") -> float:
        """Returns how many square pixels two rectangles share."""
        across = min(self.right, other.right) - max(self.left, other.left)
        down = min(self.bottom, other.bottom) - max(self.top, other.top)
        return max(0.0, across) * max(0.0, down)

    def outside(self, width: float, height: float) -> float:
        """Returns how far it sticks out of a field, in pixels."""
        across = max(0.0, -self.left) + max(0.0, self.right - width)
        return across + max(0.0, -self.top) + max(0.0, self.bottom - height)


class Place(NamedTuple):
    """The box of a name; `anchor` is the side that stays put when the browser's letters are wider or narrower."""

    anchor: Anchor
    box: Box

    @property
    def edge(self) -> float:
        """Returns the x of the side that stays put."""
        middle = (self.box.left + self.box.right) / 2
        return {"left": self.box.left, "center": middle, "right": self.box.right}[self.anchor]


def lines(name: str) -> list[str]:
    """Breaks a name into lines that fit beside a sign."""
    return wrap(name, LETTERS) or [" "]


def placed(
    signs: Mapping[str, tuple[float, float]],
    names: Mapping[str, str],
    field: tuple[float, float],
    taken: Sequence[Box] = (),
) -> dict[str, Place]:
    """Returns the place of every name: `signs` are middles in pixels, `field` is width and height, `taken` is kept
    free.
    """
    drawn = [Box(x - SIGN, y - SIGN, x + SIGN, y + SIGN) for x, y in signs.values()]
    options = {sign: _places(*middle, names[sign]) for sign, middle in signs.items()}
    chosen = {sign: places[0] for sign, places in options.items()}
    for _ in range(ROUNDS):
        for sign, places in options.items():
            others = [place.box for other, place in chosen.items() if other != sign]
            in_the_way = [*others, *drawn, *taken]
            chosen[sign] = min(places, key=lambda place: _cost(place.box, in_the_way, field))
    return chosen


def _cost(box: Box, in_the_way: Sequence[Box], field: tuple[float, float]) -> float:
    return sum(box.over(other) for other in in_the_way) + 10_000 * box.outside(*field)


def _places(x: float, y: float, name: str) -> list[Place]:
    """Returns the places of a name: beside the sign, over and under it, across its corners, and one row further
    away.
    """
    text_lines = lines(name)
    width, height = LETTER * max(map(len, text_lines)), LINE * len(text_lines)
    level, over, under = y - height / 2, y - AWAY - height, y + AWAY
    back = {"left": 0.0, "center": width / 2, "right": width}
    corners: list[tuple[Anchor, float, float]] = [
        ("left", x + AWAY, level), ("right", x - AWAY, level), ("center", x, over), ("center", x, under),
        ("left", x - AWAY, over), ("right", x + AWAY, over), ("left", x - AWAY, under), ("right", x + AWAY, under),
        ("left", x + AWAY, over + 8), ("right", x - AWAY, over + 8), ("left", x + AWAY, under - 8),
        ("right", x - AWAY, under - 8), ("center", x, over - LINE), ("center", x, under + LINE),
    ]  # fmt: skip
    return [
        Place(anchor, Box(edge - back[anchor], top, edge - back[anchor] + width, top + height))
        for anchor, edge, top in corners
    ]
