"""Whatever keys and values are taken out, renamed or replaced: a pack, or a PackError with whole lines."""

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from tests.packs.conftest import CAREER_DESIGN, Desk

SMALL = ("workshop.yaml", "persona.yaml")
LARGE = ("decks/values.yaml", "decks/strengths.yaml", "catalogue.yaml")
LINE = re.compile(r"career_design/\S+\.yaml:[1-9]\d*:[1-9]\d*: \S[^\n]*")
KEYS = st.sampled_from(("id", "en", "words", "title", "", "EN", "V01", "a\nb", "\ud800", "<<", "x" * 90))
VALUES: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**20), 10**20),
    st.floats(allow_nan=False, allow_infinity=False),
    st.sampled_from(("", "V01", "no", "a\nb", "\ud800", "\x1b[31m", "2025-02-31", "é" * 400)),
    st.lists(st.text(max_size=3), max_size=2),
    st.dictionaries(KEYS, st.integers(0, 3), max_size=2),
)


@cache
def plain(file: str) -> str:
    return json.dumps(YAML(typ="safe", pure=True).load(CAREER_DESIGN / file), default=str)


def changed(data: Any, draw: st.DataObject) -> None:
    """Walks down to some list or block, and changes one thing in it."""
    while True:
        keys = list(range(len(data))) if isinstance(data, list) else list(data)
        key = draw.draw(st.sampled_from(keys))
        inside = data[key]
        if isinstance(inside, dict | list) and inside and draw.draw(st.integers(0, 3)):
            data = inside
            continue
        how = draw.draw(st.sampled_from(("delete", "replace", "rename")))
        if how == "replace":
            data[key] = draw.draw(VALUES)
        else:
            del data[key]
        if how == "rename" and isinstance(data, dict):
            data[draw.draw(KEYS)] = inside
        return


def check(desk: Desk, file: str, draw: st.DataObject) -> None:
    path = desk.folder / file
    good = path.read_text("utf-8")
    data = json.loads(plain(file))
    for _ in range(draw.draw(st.integers(1, 3))):
        if data:
            changed(data, draw)
    try:
        path.write_text(json.dumps(data), "utf-8")
        lines = desk.problems()
        assert [line for line in lines if not LINE.fullmatch(line)] == []
        assert all(line.encode() for line in lines)
    finally:
        path.write_text(good, "utf-8")


quick = {"deadline": None, "derandomize": True, "suppress_health_check": list(HealthCheck)}


@pytest.mark.parametrize("file", SMALL)
@settings(max_examples=40, **quick)
@given(draw=st.data())
def test_small_files(desk: Desk, file: str, draw: st.DataObject) -> None:
    check(desk, file, draw)


@pytest.mark.parametrize("file", LARGE)
@settings(max_examples=12, **quick)
@given(draw=st.data())
def test_large_files(desk: Desk, file: str, draw: st.DataObject) -> None:
    check(desk, file, draw)


def test_a_quoted_value_never_breaks_a_line(desk: Desk, tmp_path: Path) -> None:
    place = desk.change("catalogue.yaml", "type: reshape", 'type: "a\\nb\\x1b[31m"', '"a')
    assert desk.problems() == [
        f"{place}: `a·b·[31m` cannot stand here; expected role, gig, project, mentoring, secondment or reshape."
    ]


def test_half_a_character_in_a_key(desk: Desk) -> None:
    place = desk.change("catalogue.yaml", "type: reshape", '"\\ud800": 1\n    type: reshape', '"')
    assert desk.problems() == [f"{place}: Half a character stands here; write it as it is, without \\u."]
