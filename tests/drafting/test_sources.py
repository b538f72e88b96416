"""What stands behind an id, and which marks a sentence may bear because of it."""

import re

import pytest

from actvo_kit.drafting.answers import SOURCES
from actvo_kit.drafting.sources import mark_of, supports
from actvo_kit.model.pathway import Mark

MARKS: dict[str, tuple[Mark, tuple[Mark, ...]]] = {
    "V07": ("value", ()), "EV-V07": ("value", ()), "ST1": ("strength", ("gap",)), "EV-ST1": ("strength", ()),
    "MA1": ("motivator", ()), "CN03": ("limit", ()), "TH1": ("story", ()), "e12": ("story", ()),
    "LP02": ("learning", ()), "GUT-OPT-007": ("gut", ()), "GUT-OPT-OWN": ("gut", ()),
    "OPT-007": ("catalogue", ("limit",)), "OPT-OWN": ("catalogue", ("limit",)), "KP1:OPT-007": ("weighing", ()),
    "EX-1": ("test", ()), "SL-does": ("story", ()),
}  # fmt: skip
"""Whoever changes this table has read METHOD 13.4: a claim rests on something of its kind."""
NEED_SUPPORT: tuple[Mark, ...] = (
    "value", "strength", "gap", "gut", "limit", "motivator", "story", "learning", "weighing", "test",
)  # fmt: skip


@pytest.mark.parametrize("evidence", MARKS)
def test_what_a_sentence_that_rests_on_an_id_is_about(evidence: str) -> None:
    mark, also = MARKS[evidence]
    assert mark_of([evidence]) == mark
    assert {one for one in NEED_SUPPORT if supports([evidence], one)} == {mark, *also} - {"catalogue"}


def test_the_table_has_every_shape_of_an_id() -> None:
    assert {shape for shape in SOURCES if not any(re.fullmatch(shape, one) for one in MARKS)} == set()


def test_the_first_source_with_a_mark_decides() -> None:
    assert mark_of(["OPT-007", "KP1:OPT-007", "ST1", "V07"]) == "weighing"
    assert mark_of(["OPT-007", "ST1", "KP1:OPT-007", "V07"]) == "strength"
    assert mark_of(["nobody knows this", "OPT-007"]) == "catalogue"


def test_nothing_supports_a_claim_that_cites_nothing_of_its_kind() -> None:
    assert not supports(["OPT-007", "nobody knows this"], "value")
    assert not supports([], "gap")


@pytest.mark.parametrize("mark", ["catalogue", "trade-off"])
def test_these_may_rest_on_anything(mark: Mark) -> None:
    assert supports(["V07"], mark)
