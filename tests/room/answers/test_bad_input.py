"""What a page sends that cannot be so: a sentence at its field, and all that was typed stays."""

from typing import Any

import pytest

from actvo_kit.model.workshop import Pack
from actvo_kit.packs import load_pack
from tests.room.conftest import CAREER_DESIGN

MOMENTS = 40
FIT = 12
OWN_IDEA = {"own_option.summary": "Show two new planners the Monday list.", "shortlist": ["OPT-001", "OPT-OWN"]}
BACKWARDS = {"experiment.EX-1.start": "2027-03-10", "experiment.EX-1.end": "2027-03-01"}


@pytest.fixture
def pack() -> Pack:
    return load_pack(CAREER_DESIGN)


def test_forty_moments_are_twelve_and_a_sentence_each(rowan: Any, edit: Any) -> None:
    titles = {f"episode.e{number}.title": f"Moment {number}" for number in range(1, MOMENTS + 1)}
    errors: dict[str, str] = {}
    for version, (path, title) in enumerate(titles.items()):
        errors |= rowan.save(edit("story", min(version, FIT), fields={path: title})).errors
    assert errors == dict.fromkeys(list(titles)[FIT:], f"At most {FIT} fit here.")
    episode = rowan.here().answers["story"].record["episode"]
    assert [moment["title"] for moment in episode.values()] == list(titles.values())[:FIT]


@pytest.mark.parametrize(
    ("slug", "fields", "at", "says"),
    [
        ("options", OWN_IDEA, "own_option.title", "Give your idea a title, or take it away."),
        ("experiments", BACKWARDS, "experiment.EX-1.end", "It ends before it starts"),
    ],
)
def test_it_is_said_at_the_field_and_kept_as_it_is(
    rowan: Any, edit: Any, slug: str, fields: dict[str, Any], at: str, says: str
) -> None:
    ack = rowan.save(edit(slug, fields=fields, status="done"))
    assert (ack.errors, ack.status) == ({}, "draft")
    assert ack.problems[at].startswith(says)
    kept = rowan.here().answers[slug].record
    assert all(_at(kept, path) == value for path, value in fields.items())


def _at(record: Any, path: str) -> Any:
    for key in path.split("."):
        record = record[key]
    return record
