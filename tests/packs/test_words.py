"""What the check says of a pack goes through gettext: in a pseudo-language only what it quotes is plain."""

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import zip_longest
from pathlib import Path

import pytest

from actvo_kit.errors import PackError
from actvo_kit.packs import find_pack, load_pack, look_over
from actvo_kit.packs.files import FILES
from actvo_kit.words import SOURCE, speak
from tests.packs.conftest import Desk
from tests.plain_words import plain_words

WORKSHOP, VALUES, STRENGTHS, CATALOGUE = "workshop.yaml", "decks/values.yaml", "decks/strengths.yaml", "catalogue.yaml"
QUESTIONS, MOTIVATORS, PERSONA = "decks/questions.yaml", "decks/motivators.yaml", "persona.yaml"
ASKED = "What was the very first thing you did in {words}?"
SLIPS = (
    (WORKSHOP, "language: en", "language: de"),
    (WORKSHOP, "language: en", "language: english"),
    (WORKSHOP, "language: en", "language: [en]"),
    (WORKSHOP, "- slug: options", "- slug: values"),
    (WORKSHOP, "- slug: pathways", "- slug: story"),
    (WORKSHOP, "- slug: pathways", "- slug: constraints"),
    (WORKSHOP, "- id: 1_know_yourself", "- id: 9_know_nobody"),
    (WORKSHOP, "- slug: arrive", "- when: after\n        slug: arrive"),
    (WORKSHOP, "- slug: packet", "- when: before\n        slug: packet"),
    (WORKSHOP, "- slug: arrive", "- part: talk\n        slug: arrive"),
    (WORKSHOP, "part: welcome", "part: close"),
    (WORKSHOP, "part: welcome", "part: party"),
    (WORKSHOP, "pair: 2, room: 2}", "pair: 0, room: 2}"),
    (WORKSHOP, "title: Strengths", "title: Values"),
    (VALUES, "group: hedonism", "group: hedonsm"),
    (VALUES, "quadrant: CONS", "quadrant: COSN"),
    (VALUES, "id: V60", "id: V59"),
    (VALUES, "id: V60", "id: 60"),
    (VALUES, "id: V60", "id: V600"),
    (VALUES, "id: V60", "id:"),
    (VALUES, "id: V60", "id: [V60]"),
    (VALUES, "\ncards:", "\ncards: 5\nrest:"),
    (VALUES, "\ncards:", "\n\tcards:"),
    (VALUES, "\ncards:", "\ncards: and: more\nrest:"),
    (VALUES, "\ncards:", "\ngroups: &here []\ncards:"),
    (VALUES, "\ncards:", "\ngroups: 'one\ncards:"),
    (VALUES, "\ncards:", "\n- cards:"),
    (STRENGTHS, "family: SD", "family: QQ"),
    (STRENGTHS, "id: ST2", "id: SD1"),
    (STRENGTHS, "{id: ST,", "{id: st,"),
    (MOTIVATORS, "sets:", "sets: []\nold:"),
    (CATALOGUE, "type: reshape", "type: ajar"),
    (CATALOGUE, "type: reshape", "type: [5]"),
    (CATALOGUE, "{strength: SR1,", "{strength: SR9,"),
    (CATALOGUE, "last_verified: 20", "last_verified: x20"),
    (CATALOGUE, "\ndemonstration: true", "\ndemonstration: [maybe]"),
    (QUESTIONS, f'"{ASKED}"', '"Why did you do {words}?"'),
    (QUESTIONS, f'"{ASKED}"', '"What was {word} in it?"'),
    (QUESTIONS, f'"{ASKED}"', '"What is {words} to {words}"'),
    (QUESTIONS, f'"{ASKED}"', '"What was {words in it?"'),
    (QUESTIONS, f'"{ASKED}"', f'"What {"was " * 16}in {{words}}?"'),
    (PERSONA, "answers:", "answers: {}\nrest:"),
)
QUOTED = re.compile(r"`[^`]*`|\{[^}]*\}|“[^”]*”|'[^']*'")
LISTED = re.compile(r"(?:(?<=: )|\w+, )\w+(?:, \w+)*(?: óóŕŕ \w+)?\.$")
"""Names that are known, at the end."""
NAMES = re.compile(r"[\w./-]+\.(?:yaml|ipynb)(?::\d+:\d+)?|\b[A-Z]{1,3}(?:-[A-Z0-9]+|\d+)?\b|\b[a-z]+_\w+")
FOREIGN = {"en", "part", "pair"}
"""A language, and fields that a rule names in front of its sentence."""


@pytest.fixture(autouse=True)
def strange() -> Iterator[None]:
    speak("en-XA")
    yield
    speak(SOURCE)


def plain(line: str) -> list[str]:
    """The plain words of a line, but for what it quotes: names of files, ids, keys, and the known names it lists."""
    line = NAMES.sub(" ", LISTED.sub(" ", QUOTED.sub(" ", line)))
    return [word for word in plain_words(line) if word not in FOREIGN]


def rounds() -> list[list[tuple[str, str, str]]]:
    """The slips, one of each file at a time: reading a pack takes a while."""
    by_file: dict[str, list[tuple[str, str, str]]] = {}
    for slip in SLIPS:
        by_file.setdefault(slip[0], []).append(slip)
    return [[slip for slip in slips if slip] for slips in zip_longest(*by_file.values())]


def test_no_problem_is_said_in_plain_words(desk: Desk) -> None:
    good = {file: (desk.folder / file).read_text("utf-8") for file in FILES}
    found = {}
    for slips in rounds():
        for file, old, new in slips:
            assert old in good[file], f"{file} no longer holds {old!r}; adapt this test"
            (desk.folder / file).write_text(good[file].replace(old, new, 1), "utf-8")
        lines = desk.problems()
        for file, _old, new in slips:
            assert any(f"/{file}:" in line for line in lines), (file, new)
            (desk.folder / file).write_text(good[file], "utf-8")
        found |= {line: words for line in lines if (words := plain(line))}
    assert found == {}


def test_no_problem_of_the_persona_is_said_in_plain_words(desk: Desk) -> None:
    desk.change(PERSONA, "shortlist: [OPT-007,", "shortlist: [OPT-700,")
    desk.change(PERSONA, "picked: [ST1, SC1,", "picked: [ST1, ST1,")
    lines = [line.replace("Rowan", "") for line in desk.problems()]
    assert len(lines) == 2
    assert {line: words for line in lines if (words := plain(line))} == {}


def test_no_note_is_said_in_plain_words(desk: Desk) -> None:
    lines = look_over(desk.folder, date(2031, 1, 1))[1]
    desk.change(CATALOGUE, "demonstration: true\n", "")
    desk.change(CATALOGUE, "last_verified: 2025-04-20", "last_verified: 2035-04-20", "2035")
    cell = {"cell_type": "code", "source": "1 + 1", "metadata": {}, "outputs": [], "execution_count": None}
    notebook = desk.folder / "1_know_yourself.ipynb"
    page = json.loads(notebook.read_text("utf-8"))
    notebook.write_text(json.dumps(page | {"cells": [*page["cells"], cell]}), "utf-8")
    lines += look_over(desk.folder, date(2031, 1, 1))[1]
    assert len({line.partition(": ")[2][:8] for line in lines}) > 4
    assert {line: words for line in lines if (words := plain(line))} == {}


def test_a_folder_that_is_no_pack_is_refused_in_no_plain_words(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "1"):
        for read in (load_pack, find_pack):
            with pytest.raises(PackError) as error:
                read(folder)
            assert not plain(str(error.value).replace(str(folder), ""))
