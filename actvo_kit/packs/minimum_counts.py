"""Whether there is enough to choose from: the numbers that the first lines of each file of a pack promise."""

from collections import Counter
from collections.abc import Mapping
from typing import Any, get_args

from pydantic import ValidationError

from actvo_kit.model.answers import RECORDS
from actvo_kit.model.answers.strengths import StrengthsSettings
from actvo_kit.model.answers.values import ValuesSettings
from actvo_kit.model.catalogue import Catalogue
from actvo_kit.model.decks import QuadrantId, StrengthsDeck, ValuesDeck
from actvo_kit.packs.files import CATALOGUE, STRENGTHS, VALUES, WORKSHOP, Sources
from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.source import Source, Where

__all__ = ["check_enough"]

CARDS = 20
"""In each deck that is offered: people choose ten of what matters most, METHOD E2."""
STRENGTHS_IN_ALL = 12
STRENGTHS_IN_FAMILY = 2
OPTIONS = 12
"""METHOD E7: twelve verified options before a session."""
BLANK = 2
"""METHOD E7: "my job, with one thing changed", twice."""


def check_enough(records: Mapping[str, Any], sources: Sources) -> None:
    """Notes where too little is left, in each file that is sound by itself; `records` has None for the others."""
    values, strengths, catalogue = records["values"], records["strengths"], records["catalogue"]
    workshop = sources[WORKSHOP]
    for where, step in each(workshop.data if records["workshop"] else None, ("pages", "*", "steps", "*")):
        if not step.get("slug"):
            continue
        try:
            settings = RECORDS[step["slug"]].settings.read(step.get("settings", {}))
        except ValidationError:  # which is said by itself
            continue
        if isinstance(settings, ValuesSettings) and values:
            for deck in dict.fromkeys(("full60", *settings.decks)):
                _deck(values, deck, sources[VALUES])
        if isinstance(settings, StrengthsSettings) and strengths:
            _pick(strengths, settings.pick, workshop, (*where, "settings", "pick"))
    if strengths:
        _strengths(strengths, sources[STRENGTHS])
    if catalogue:
        _options(catalogue, sources[CATALOGUE])


def _deck(values: ValuesDeck, deck: str, source: Source) -> None:
    cards = values.shown(deck)
    name, place = "deck" if deck == "full60" else "quick deck (`short: true`)", source.key_at(("cards",))
    if len(cards) < CARDS:
        source.find(place, f"The {name} has {len(cards)} cards; it needs at least {CARDS}.")
    there = {values.quadrant_of(card.id) for card in cards}
    for direction in get_args(QuadrantId):
        if direction not in there:
            source.find(place, f"The {name} has no card of the direction `{direction}`; it needs at least one.")


def _pick(deck: StrengthsDeck, pick: int, workshop: Source, where: Where) -> None:
    there = len(deck.strengths)
    if pick > there:
        workshop.find(workshop.at(where), f"People pick {pick} strengths here, and the deck has {there}.")


def _strengths(deck: StrengthsDeck, source: Source) -> None:
    found = deck.strengths
    if len(found) < STRENGTHS_IN_ALL:
        sentence = f"The deck has {len(found)} strengths; it needs at least {STRENGTHS_IN_ALL}."
        source.find(source.key_at(("strengths",)), sentence)
    members = Counter(strength.family for strength in found)
    for where, family in each(source.data, ("families", "*", "id")):
        if members[family] < STRENGTHS_IN_FAMILY:
            sentence = (
                f"The family `{family}` has too few strengths: {members[family]}; it needs {STRENGTHS_IN_FAMILY}."
            )
            source.find(source.at(where), sentence)


def _options(catalogue: Catalogue, source: Source) -> None:
    offered, place = catalogue.offered, source.key_at(("options",))
    if len(offered) < OPTIONS:
        source.find(place, f"The catalogue has {len(offered)} options; it needs at least {OPTIONS}.")
    types = {option.type for option in offered}
    if "reshape" not in types or len(types) < 2:
        sentence = "A shortlist mixes types: at least one option is a `reshape`, and at least one is something else."
        source.find(place, sentence)
    blank = len(catalogue.options) - len(offered)
    if blank < BLANK:
        sentence = (
            f"The catalogue has {blank} blank reshapes, which ask for nothing (`requires: []`); it needs {BLANK}, for "
            "versions of today's job that nobody has thought of yet."
        )
        source.find(place, sentence)
