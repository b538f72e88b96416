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
from actvo_kit.words import N_, _, ngettext

__all__ = ["check_enough"]

CARDS = 20
"""In each deck that is offered: people choose ten of what matters most, METHOD E2."""
STRENGTHS_IN_ALL = 12
STRENGTHS_IN_FAMILY = 2
OPTIONS = 12
"""METHOD E7: twelve verified options before a session."""
BLANK = 2
"""METHOD E7: "my job, with one thing changed", twice."""
LACKS = N_("The deck has no card of the direction `{direction}`; it needs at least one.")
QUICK_LACKS = N_("The quick deck (`short: true`) has no card of the direction `{direction}`; it needs at least one.")


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
    cards, is_quick, place = values.shown(deck), deck != "full60", source.key_at(("cards",))
    if len(cards) < CARDS:
        source.find(place, _too_few_cards(len(cards), is_quick=is_quick))
    directions = {values.quadrant_of(card.id) for card in cards}
    for direction in get_args(QuadrantId):
        if direction not in directions:
            lacks = QUICK_LACKS if is_quick else LACKS
            source.find(place, _(lacks, direction=direction))


def _too_few_cards(count: int, *, is_quick: bool) -> str:
    if is_quick:
        return ngettext(
            "The quick deck (`short: true`) has {count} cards; it needs at least {needed}.",
            "The quick deck (`short: true`) has {count} cards; it needs at least {needed}.",
            count,
            needed=CARDS,
        )
    return ngettext(
        "The deck has {count} cards; it needs at least {needed}.",
        "The deck has {count} cards; it needs at least {needed}.",
        count,
        needed=CARDS,
    )


def _pick(deck: StrengthsDeck, pick: int, workshop: Source, where: Where) -> None:
    count = len(deck.strengths)
    if pick > count:
        sentence = ngettext(
            "People pick {pick} strengths here, and the deck has {count}.",
            "People pick {pick} strengths here, and the deck has {count}.",
            count,
            pick=pick,
        )
        workshop.find(workshop.at(where), sentence)


def _strengths(deck: StrengthsDeck, source: Source) -> None:
    strengths = deck.strengths
    if len(strengths) < STRENGTHS_IN_ALL:
        sentence = ngettext(
            "The deck has {count} strengths; it needs at least {needed}.",
            "The deck has {count} strengths; it needs at least {needed}.",
            len(strengths),
            needed=STRENGTHS_IN_ALL,
        )
        source.find(source.key_at(("strengths",)), sentence)
    members = Counter(strength.family for strength in strengths)
    for where, family in each(source.data, ("families", "*", "id")):
        if members[family] < STRENGTHS_IN_FAMILY:
            sentence = _(
                "The family `{family}` has too few strengths: {number}; it needs {needed}.",
                family=family,
                number=members[family],
                needed=STRENGTHS_IN_FAMILY,
            )
            source.find(source.at(where), sentence)


def _options(catalogue: Catalogue, source: Source) -> None:
    offered, place = catalogue.offered, source.key_at(("options",))
    if len(offered) < OPTIONS:
        sentence = ngettext(
            "The catalogue has {count} options; it needs at least {needed}.",
            "The catalogue has {count} options; it needs at least {needed}.",
            len(offered),
            needed=OPTIONS,
        )
        source.find(place, sentence)
    types = {option.type for option in offered}
    if "reshape" not in types or len(types) < 2:
        sentence = _("A shortlist mixes types: at least one option is a `reshape`, and at least one is something else.")
        source.find(place, sentence)
    blank = len(catalogue.options) - len(offered)
    if blank < BLANK:
        sentence = ngettext(
            "The catalogue has {count} blank reshapes, which ask for nothing (`requires: []`); it needs {needed}, for "
            "versions of today's job that nobody has thought of yet.",
            "The catalogue has {count} blank reshapes, which ask for nothing (`requires: []`); it needs {needed}, for "
            "versions of today's job that nobody has thought of yet.",
            blank,
            needed=BLANK,
        )
        source.find(place, sentence)
