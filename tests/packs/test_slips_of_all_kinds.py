"""Whatever is deleted, doubled, swapped or mistyped: load_pack gives a pack or says where it is wrong, nothing else.

`ACTVO_BROKEN_PACKS` is how many broken packs are tried in all: few in every run, ten thousand in `make long`.
"""

import os
import random
import re
from collections.abc import Callable

import pytest

from actvo_kit.packs.files import FILES
from tests.packs.conftest import Desk

SIGNS = "\t\n\r :,-?#&*!|>'\"%@`[]{}<~=\\\0\x07\x85\ufeff\u2028é🙂"
THINGS = (
    "",
    "null",
    "[]",
    "{}",
    "[[]]",
    "{a: {b: c}}",
    "~",
    "1",
    "-1",
    "1.5",
    "true",
    "2025-02-31",
    ".inf",
    "<<",
    "x" * 300,
)
COUNT = int(os.environ.get("ACTVO_BROKEN_PACKS", "84"))
LINE = re.compile(rf"career_design/({'|'.join(FILES)}):\d+:\d+: \S.*[.?]")

Slip = Callable[[list[str], random.Random], list[str]]


def a_line_deleted(lines: list[str], chance: random.Random) -> list[str]:
    at = chance.randrange(len(lines))
    return lines[:at] + lines[at + 1 :]


def a_line_doubled(lines: list[str], chance: random.Random) -> list[str]:
    at = chance.randrange(len(lines))
    return [*lines[:at], lines[at], *lines[at:]]


def two_lines_swapped(lines: list[str], chance: random.Random) -> list[str]:
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return lines


def the_rest_lost(lines: list[str], chance: random.Random) -> list[str]:
    at = chance.randrange(len(lines))
    return [*lines[:at], lines[at][: chance.randrange(len(lines[at]) + 1)]]


def a_sign_mistyped(lines: list[str], chance: random.Random) -> list[str]:
    at = chance.randrange(len(lines))
    column = chance.randrange(len(lines[at]) + 1)
    lines[at] = lines[at][:column] + chance.choice(SIGNS) + lines[at][column + chance.randrange(2) :]
    return lines


def a_value_replaced(lines: list[str], chance: random.Random) -> list[str]:
    at = chance.choice(
        [number for number, line in enumerate(lines) if ": " in line and not line.startswith("#")] or [0]
    )
    lines[at] = f"{lines[at].split(': ')[0]}: {chance.choice(THINGS)}"
    return lines


def a_word_replaced(lines: list[str], chance: random.Random) -> list[str]:
    at = chance.choice([number for number, line in enumerate(lines) if re.search(r"\w", line)] or [0])
    word = chance.choice(re.findall(r"\w+", lines[at]) or [""])
    lines[at] = lines[at].replace(word, chance.choice((*THINGS, word.upper(), word[:-1])), 1)
    return lines


SLIPS: tuple[Slip, ...] = (
    a_line_deleted,
    a_line_doubled,
    two_lines_swapped,
    the_rest_lost,
    a_sign_mistyped,
    a_value_replaced,
    a_word_replaced,
)


def several_slips(lines: list[str], chance: random.Random) -> list[str]:
    for _ in range(chance.randint(2, 5)):
        lines = chance.choice(SLIPS)(lines, chance)
    return lines


@pytest.mark.parametrize("file", FILES)
def test_slips(desk: Desk, file: str) -> None:
    chance, path = random.Random(file), desk.folder / file
    good = path.read_text("utf-8")
    for _ in range(COUNT // len(FILES)):
        slip = chance.choice((*SLIPS, several_slips))
        path.write_text("\n".join(slip(good.split("\n"), chance)), "utf-8", "surrogatepass")
        assert [line for line in desk.problems() if not LINE.fullmatch(line)] == []
