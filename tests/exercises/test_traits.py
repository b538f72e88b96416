"""What a front end reads of its model is what the Python class shares: `widgets/shared/model.d.ts`, read by tsc."""

import json
import re
from typing import Any

import pytest

from actvo_kit.boards.base import Board
from actvo_kit.boards.console import Console
from actvo_kit.boards.projector import Projector
from actvo_kit.exercises import widget_of
from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.page import Page
from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.widget import KitWidget
from tests.running import ROOT

TYPES = (ROOT / "widgets" / "shared" / "model.d.ts").read_text("utf-8")
INTERFACE = re.compile(r"^export interface (\w+)Traits \{\n(.*?)^\}", re.M | re.S)
KEYS = {name: set(re.findall(r"^  (\w+):", body, re.M)) for name, body in INTERFACE.findall(TYPES)}
EXERCISES: list[Any] = [widget_of(slug) for slug in WITH_PAGE]


def shared(widget: Any) -> set[str]:
    return set(widget.class_traits(sync=True)) - set(KitWidget.class_traits(sync=True))


@pytest.mark.parametrize("widget", [Exercise, Page, Board])
def test_each_has_its_list(widget: Any) -> None:
    assert shared(widget) == KEYS[widget.__name__]


@pytest.mark.parametrize("widget", [*EXERCISES, Console, Projector], ids=lambda one: str(one.__name__))
def test_a_slice_shares_no_more_than_its_base(widget: Any) -> None:
    base = Exercise if issubclass(widget, Exercise) else Board
    assert shared(widget) == shared(base)


def test_the_tests_of_the_front_end_are_of_the_same_model() -> None:
    """Their saved states hold nothing that no class shares."""
    for path in (ROOT / "widgets" / "testing" / "states").glob("*.json"):
        state = json.loads(path.read_text("utf-8"))
        kind = "Board" if path.stem.startswith(("console", "projector")) else "Exercise"
        assert set(state) - {"page"} <= KEYS[kind], path.name
        assert set(state.get("page", {})) <= KEYS["Page"], path.name
