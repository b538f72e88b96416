"""The tokens of LOOK: text pairs reach 4.5 : 1 and outlines 3 : 1, in both schemes."""

import re

import pytest

from actvo_kit import bundle

TEXT = [
    ("ink", "paper"), ("ink", "surface"), ("ink", "sunken"),
    ("ink-2", "paper"), ("ink-2", "surface"), ("ink-2", "sunken"),
    ("ink-3", "paper"), ("ink-3", "surface"), ("on-pine", "pine"), ("on-pine", "pine-ink"), ("pine-ink", "paper"),
    ("pine-ink", "pine-wash"), ("ink", "pine-wash"), ("ink", "sun-wash"), ("sun", "surface"), ("sky", "sky-wash"),
    ("plum", "plum-wash"), ("clay", "paper"), ("clay", "surface"), ("ink", "clay-wash"),
]  # fmt: skip
OUTLINES = [
    ("line-strong", "paper"),
    ("line-strong", "surface"),
    ("pine", "surface"),
    ("sky", "paper"),
    ("clay", "surface"),
]


def tokens() -> dict[str, tuple[str, str]]:
    css = bundle.content("actvo.css")
    return {
        name: (light, dark)
        for name, light, dark in re.findall(r"--([a-z0-9-]+): light-dark\((#\w{6}), (#\w{6})\)", css)
    }


def luminance(colour: str) -> float:
    parts = (int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5))
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_is_readable(front: str, back: str, scheme: int) -> None:
    assert contrast(tokens()[front][scheme], tokens()[back][scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), OUTLINES)
def test_outlines_are_visible(front: str, back: str, scheme: int) -> None:
    assert contrast(tokens()[front][scheme], tokens()[back][scheme]) >= 3


def test_older_browsers_get_the_same_colours() -> None:
    older = bundle.content("actvo.css").partition("@supports not (color: light-dark(")[2]
    light, _, dark = older.partition("@media (prefers-color-scheme: dark)")
    for name, (by_day, by_night) in tokens().items():
        assert f"--{name}: {by_day};" in light
        assert f"--{name}: {by_night};" in dark
