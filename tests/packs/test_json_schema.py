"""The published schemas: fresh, true for the pack that ships, and strict where an editor can help."""

import copy
import json
from functools import cache
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from actvo_kit.packs.files import FILES
from actvo_kit.packs.json_schema import modeline, schemas
from tests.packs.conftest import CAREER_DESIGN

PUBLISHED = CAREER_DESIGN.parent / "schemas"


@cache
def text(file: str) -> str:
    return json.dumps(YAML(typ="safe", pure=True).load(CAREER_DESIGN / file), default=str)


def plain(file: str) -> Any:
    """A file as an editor reads it: dates are text there."""
    return json.loads(text(file))


@cache
def validator(file: str) -> Draft202012Validator:
    schema = schemas()[f"{FILES[file][0]}.schema.json"]
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_what_is_published_is_what_the_records_say() -> None:
    published = {path.name: json.loads(path.read_text("utf-8")) for path in PUBLISHED.iterdir()}
    assert published == schemas(), "run: make schemas"


@pytest.mark.parametrize("file", FILES)
def test_the_pack_that_ships_is_valid_and_points_to_its_schema(file: str) -> None:
    assert [error.message for error in validator(file).iter_errors(plain(file))] == []
    first = (CAREER_DESIGN / file).read_text("utf-8").splitlines()[0]
    assert first == modeline(file)
    target = (CAREER_DESIGN / file).parent / first.partition("$schema=")[2]
    assert target.resolve() == (PUBLISHED / f"{FILES[file][0]}.schema.json").resolve()
    assert target.is_file()


@pytest.mark.parametrize(
    ("file", "where", "value"),
    [
        ("workshop.yaml", ("pages", 0, "steps", 0, "slug"), "value"),
        ("workshop.yaml", ("pages", 0, "steps", 0, "settings"), {"deks": ["full60"]}),
        ("decks/values.yaml", ("cards", 0, "English"), {"title": "x", "text": "y"}),
        ("decks/values.yaml", ("cards", 0, "en", "title"), "x" * 41),
        ("decks/strengths.yaml", ("strengths", 0, "en", "anchors"), ["one"]),
        ("catalogue.yaml", ("options", 0, "demand"), 6),
        ("catalogue.yaml", ("options", 0, "start"), "soon"),
        ("persona.yaml", ("answers", "values", "pile", "V01"), "highest"),
        ("persona.yaml", ("answers", "feelings"), {}),
    ],
)
def test_a_slip_is_red_in_the_editor(file: str, where: tuple[Any, ...], value: Any) -> None:
    data = copy.deepcopy(plain(file))
    inside = data
    for part in where[:-1]:
        inside = inside[part]
    inside[where[-1]] = value
    assert list(validator(file).iter_errors(data))


def test_a_missing_key_is_red_too() -> None:
    data = plain("catalogue.yaml")
    del data["options"][0]["demand"]
    assert [error.message for error in validator("catalogue.yaml").iter_errors(data)] == [
        "'demand' is a required property"
    ]


def test_another_language_is_welcome() -> None:
    data = plain("decks/values.yaml")
    data["cards"][0]["pt-BR"] = data["cards"][0]["en"]
    assert list(validator("decks/values.yaml").iter_errors(data)) == []
