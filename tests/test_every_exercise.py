"""An exercise is one slice: what is there fits together. What is missing stands in `parts`."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from actvo_kit.drafting.answers import LEAVING, SOURCES
from actvo_kit.exercises import player_of, widget_of
from actvo_kit.method.group_view import SLUG_OF, VIEWS
from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.slugs import SLUGS

ROOT = Path(__file__).parent.parent
FOLDERS = {"actvo_kit/exercises": "widget.py", "widgets": "logic.js"}
NO_EXERCISE = {"console", "page", "projector"}

has_page = pytest.mark.parametrize("slug", WITH_PAGE)


def test_no_slice_stands_beside_a_record_without_stages() -> None:
    """Else the console could not say where people are, and no pack could use it."""
    for folder, part in FOLDERS.items():
        slices = {file.parent.name for file in (ROOT / folder).glob(f"*/{part}")} - NO_EXERCISE
        assert slices <= set(WITH_PAGE), f"{folder}: {slices - set(WITH_PAGE)} need `stages` in model/answers"


def test_each_has_one_number_of_the_method() -> None:
    assert len({record.number for record in RECORDS.values()}) == len(SLUGS)


@pytest.mark.parametrize("slug", RECORDS)
def test_each_has_formulas_of_its_name(slug: str) -> None:
    assert import_module(f"actvo_kit.method.{slug}").__doc__


@has_page
def test_slices_know_their_slug(slug: str) -> None:
    assert RECORDS[slug].slug == widget_of(slug).slug == player_of(slug).slug == slug


@has_page
def test_stages_have_different_titles_and_places(slug: str) -> None:
    stages = RECORDS[slug].stages
    places = [place for stage in stages for place in stage.places]
    assert len({stage.title for stage in stages}) == len(stages)
    assert len(set(places)) == len(places)
    assert all(re.fullmatch(r"[a-z0-9_]+", place) for place in places)


@pytest.mark.parametrize("slug", RECORDS)
def test_what_comes_before_has_a_page(slug: str) -> None:
    assert set(RECORDS[slug].after) <= set(WITH_PAGE) - {slug}


GROUP_SEES = {
    "pulse": "arrive",
    "story": "story", "values": "values", "motivators": "motivators", "strengths": "strengths", "learning": "learning",
    "options": "options", "pathways": "pathways", "scoring_first": "scoring", "scoring_share": "scoring",
    "experiments": "experiments", "experiments_total": "experiments",
}  # fmt: skip
HIDDEN_FROM_MANAGERS = {"motivators", "options", "pathways"}
LEAVES = {"story", "values", "motivators", "strengths", "learning", "constraints", "options", "scoring", "experiments"}


def test_what_a_group_may_see_was_looked_at_twice() -> None:
    """Whoever changes this table has read METHOD E1 to E10 and 9.1, and shows it to somebody else."""
    assert SLUG_OF == GROUP_SEES
    assert {one for one, view in VIEWS.items() if not view.with_manager} == HIDDEN_FROM_MANAGERS


def test_what_may_leave_was_looked_at_twice() -> None:
    """Whoever changes this set has read METHOD 13.2; the fields are compared in tests/drafting/sending."""
    assert set(LEAVING) == LEAVES


IDS = (
    "OPT-007", "OPT-OWN", "GUT-OPT-007", "GUT-OPT-OWN", "EV-V07", "EV-ST1", "V07", "ST1", "MA1", "CN03", "TH1", "e12",
    "LP02", "EX-1", "KP1:OPT-007", "KC4:OPT-OWN", "SL-does",
)  # fmt: skip


@pytest.mark.parametrize("one", IDS)
def test_an_id_has_one_source(one: str) -> None:
    assert len([shape for shape in SOURCES if re.fullmatch(shape, one)]) == 1
