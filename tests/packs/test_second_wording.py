"""A criterion that rests on an exercise the workshop does not have needs a second wording."""

import re
from pathlib import Path

import pytest

from actvo_kit.packs import load_pack
from tests.packs.conftest import Desk
from tests.packs.played import STEPS, nobody, step_of, written
from tests.packs.test_fewer_decks import without

CRITERIA = "decks/criteria.yaml"
WITHOUT = re.compile(r"    without:\n(?: {6,}.*\n)+")


def said_once(folder: Path) -> None:
    """Takes every second wording away."""
    path = folder / CRITERIA
    path.write_text(WITHOUT.sub("", path.read_text("utf-8")), "utf-8")


@pytest.mark.parametrize(("criterion", "exercise"), [("KP1", "values"), ("KP2", "motivators"), ("KP4", "constraints")])
def test_it_is_missed_where_the_exercise_is_no_step(criterion: str, exercise: str, tmp_path: Path) -> None:
    folder = nobody(written(tmp_path, without(exercise)))
    assert load_pack(folder).criteria.is_there
    said_once(folder)
    (line,) = Desk(folder).problems()
    assert f"/{CRITERIA}:" in line
    assert f"`{criterion}` speaks of what people say in `{exercise}`, and no step asks for it" in line


def test_it_is_not_missed_where_all_steps_are_there(tmp_path: Path) -> None:
    folder = written(tmp_path, [[step_of(one) for one in STEPS]])
    said_once(folder)
    load_pack(folder)


def test_the_short_form_needs_it_for_values_only(tmp_path: Path) -> None:
    steps = [step_of(one) for one in STEPS if one not in ("values", "motivators", "constraints")]
    for step in steps:
        if step["slug"] == "scoring":
            step["settings"] = {"short": True}
    folder = nobody(written(tmp_path, [steps]))
    said_once(folder)
    (line,) = Desk(folder).problems()
    assert "`KP1`" in line
