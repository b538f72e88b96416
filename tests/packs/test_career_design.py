"""The pack that ships: METHOD §14, checks 3, 4 and 12."""

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest

from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.model.workshop import Pack
from tests.packs.conftest import CAREER_DESIGN

FORBIDDEN = (
    "learning style",
    "personality type",
    "talent pool",
    "potential rating",
    "you are a",
    "best fit",
    "guarantee",
)
"""METHOD §14.12."""


def texts(data: Any) -> Iterator[str]:
    """Every text in plain data, keys left out."""
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict | list):
        for inside in data.values() if isinstance(data, dict) else data:
            yield from texts(inside)


def test_sixty_cards_in_nineteen_groups(pack: Pack) -> None:
    assert (len(pack.values.cards), len(pack.values.groups), len(pack.values.quadrants)) == (60, 19, 4)


@pytest.mark.parametrize(
    ("deck", "counts"),
    [
        ("full60", {"OPEN": 13, "ENH": 10, "CONS": 21, "TRANS": 16}),
        ("short30", {"OPEN": 7, "ENH": 6, "CONS": 9, "TRANS": 8}),
    ],
)
def test_quadrants_of_each_deck(pack: Pack, deck: str, counts: dict[str, int]) -> None:
    assert Counter(pack.values.quadrant_of(card.id) for card in pack.values.shown(deck)) == counts


def test_every_group_has_a_card_in_the_short_deck(pack: Pack) -> None:
    assert {card.group for card in pack.values.shown("short30")} == {group.id for group in pack.values.groups}


def test_lines_on_cards_are_short(pack: Pack) -> None:
    assert [card.id for card in pack.values.cards if len(card.words["en"].text) > 70] == []


def test_no_two_titles_are_equal(pack: Pack) -> None:
    for items in (pack.values.cards, pack.strengths.strengths):
        titles = Counter(item.words["en"].title.casefold() for item in items)
        assert [title for title, times in titles.items() if times > 1] == []
    options = Counter(option.title.casefold() for option in pack.catalogue.options)
    assert max(options.values()) == 1


def test_twenty_four_strengths_with_five_anchors(pack: Pack) -> None:
    anchors = [strength.words["en"].anchors for strength in pack.strengths.strengths]
    assert [len(five) for five in anchors] == [5] * 24
    assert all(anchor.strip() for five in anchors for anchor in five)
    assert Counter(strength.family for strength in pack.strengths.strengths) == dict.fromkeys(
        ("ST", "SD", "SR", "SI", "SA", "SC"), 4
    )


def test_twenty_four_options_ask_for_strengths_that_exist(pack: Pack) -> None:
    known = {strength.id for strength in pack.strengths.strengths}
    assert len(pack.catalogue.offered) == 24
    for option in pack.catalogue.offered:
        assert {need.strength for need in option.requires} <= known
        assert any(need.weight == "must" for need in option.requires)


def test_steps_stand_in_the_order_of_the_method(pack: Pack) -> None:
    assert pack.workshop.exercises == WITH_PAGE


def test_persona_has_answered_everything_but_the_drafts(pack: Pack) -> None:
    assert {slug for slug, answer in pack.persona.answers.items() if answer} == {
        "arrive", "story", "values", "motivators", "strengths", "learning", "constraints", "belief",
        "options", "scoring", "experiments", "packet",
    }  # fmt: skip


def test_no_text_of_the_pack_judges_or_promises(pack: Pack) -> None:
    said = [text for text in texts(pack.plain()) if any(words in text.casefold() for words in FORBIDDEN)]
    # METHOD §6.7 says of OPT-005 that it is "not guaranteed", which is the opposite of a promise.
    assert [text for text in said if "not guaranteed" not in text] == []


def test_no_text_of_the_notebooks_judges_or_promises() -> None:
    notebooks = sorted(CAREER_DESIGN.glob("*.ipynb"))
    assert notebooks
    for notebook in notebooks:
        text = re.sub(r"\s+", " ", notebook.read_text("utf-8")).casefold()
        assert [words for words in FORBIDDEN if words in text] == [], notebook.name


def test_no_exclamation_marks(pack: Pack) -> None:
    assert [text for text in texts(pack.plain()) if "!" in text] == []
