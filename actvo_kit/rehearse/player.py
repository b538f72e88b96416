"""How a bot answers: for each exercise a few changes, as a person of its own would make them one after another."""

from collections.abc import Iterator
from itertools import pairwise
from random import Random
from typing import Any

from actvo_kit.model.answers import HIGH_CAP
from actvo_kit.model.step_settings import ValuesSettings
from actvo_kit.model.workshop import Pack

__all__ = ["play"]

Change = dict[str, Any]
LEANING = {"OPEN": 0.75, "TRANS": 0.6, "CONS": 0.35, "ENH": 0.1}
UNKNOWN_CELLS = 0.1
LINES = (
    "March: said so when the plan could not hold.",
    "Last month, when the new rota came.",
    "I stayed with it until it worked.",
    "With the north depot, twice.",
    "When two of us were off and I moved the date.",
)


def play(slug: str, pack: Pack, chance: Random, state: dict[str, Any]) -> Iterator[Change]:
    """The changes a bot makes in one exercise; the last one marks it done. `state` is the widget's."""
    return _PLAYS[slug](pack, chance, state)


def _values(pack: Pack, chance: Random, _state: dict[str, Any]) -> Iterator[Change]:
    step = next(step for step in pack.workshop.steps if step.slug == "values")
    deck = chance.choice(ValuesSettings.read(step.settings).decks)
    cards = _by_taste(pack, [card.id for card in pack.values.shown(deck)], chance)
    high = cards[: HIGH_CAP[deck] - chance.randrange(3)]
    piles = {f"pile.{card}": "high" if card in high else chance.choice(("some", "low")) for card in cards}
    yield {"fields": {"deck": deck}, "place": "piles"}
    for start in range(0, len(cards), 20):
        yield {"fields": {path: piles[path] for path in list(piles)[start : start + 20]}, "place": "piles"}
    ten = high[:10]
    five = ten[:5]
    yield {"fields": {"top10": ten}, "place": "ten"}
    yield {"fields": {"top5": five}, "place": "five"}
    duels = [{"a": a, "b": b, "winner": a} for a, b in pairwise(five)]
    yield {"fields": {"duels": duels}, "place": "duels"}
    yield {"fields": {f"evidence.{card}": chance.choice(LINES) for card in five}, "place": "evidence"}
    yield {"place": "reading", "status": "done"}


def _by_taste(pack: Pack, cards: list[str], chance: Random) -> list[str]:
    """The cards, those of one or two directions first: people lean, and rooms lean too."""
    liked = {kind for kind, often in LEANING.items() if chance.random() < often} or {"TRANS"}
    chance.shuffle(cards)
    return sorted(cards, key=lambda card: pack.values.quadrant_of(card) not in liked)


def _strengths(pack: Pack, chance: Random, _state: dict[str, Any]) -> Iterator[Change]:
    picked = chance.sample([strength.id for strength in pack.strengths.strengths], 10)
    yield {"fields": {"picked": picked}, "place": "pick"}
    for strength in picked:
        level = chance.choices((1, 2, 3, 4, 5), (1, 3, 6, 4, 1))[0]
        rating: dict[str, Any] = {"level": level, "energy": chance.randint(-2, 2)}
        if level >= 4:
            rating["evidence"] = chance.choice(LINES)
        yield {"fields": {f"rating.{strength}": rating}, "place": f"rate/{strength}"}
    yield {"place": "reading", "status": "done"}


def _options(pack: Pack, chance: Random, _state: dict[str, Any]) -> Iterator[Change]:
    ids = [option.id for option in pack.catalogue.options]
    guts = {f"reaction.{one}.gut": chance.choices(("curious", "maybe", "no"), (3, 4, 5))[0] for one in ids}
    yield {"fields": guts, "place": "gut"}
    yield {"place": "second"}
    reshape = [option.id for option in pack.catalogue.options if option.type == "reshape"]
    others = [option.id for option in pack.catalogue.options if option.type != "reshape"]
    shortlist = [chance.choice(reshape), *chance.sample(others, 2)]
    yield {"fields": {"shortlist": shortlist}, "place": "shortlist", "status": "done"}


def _pathways(_pack: Pack, _chance: Random, state: dict[str, Any]) -> Iterator[Change]:
    drafts = state["content"]["drafts"]
    kept = {path: value for draft in drafts["pathways"] for path, value in _kept(draft).items()}
    yield {"fields": kept, "place": "drafts", "status": "done"}


def _kept(draft: dict[str, Any]) -> Change:
    """What pressing Keep writes."""
    at, by = f"pathway.{draft['id']}", draft["written_by"]
    sentences = {
        f"{at}.accepted.{one['id']}": {name: one[name] for name in ("text", "shareable", "evidence")} | {"by": by}
        for one in draft["sentences"]
    }
    same = {f"{at}.{name}": draft[name] for name in ("kind", "title", "destination", "option_ids")}
    questions = {f"{at}.questions": [one["question"] for one in draft["questions"][:3]]}
    return same | questions | {f"{at}.by": {"title": by, "destination": by}} | sentences


def _scoring(_pack: Pack, chance: Random, state: dict[str, Any]) -> Iterator[Change]:
    content = state["content"]
    used = {
        side: [one["id"] for one in content["criteria"] if one["side"] == side] for side in ("personal", "commercial")
    }
    for option in content["options"]:
        at = f"cell.{option['id']}"
        mine = {f"{at}.{one}": _cell(chance) for one in used["personal"]}
        arrived = {one: cell for one, cell in option["arrives"].items() if one in used["commercial"]}
        ours = {f"{at}.{one}": {name: cell[name] for name in ("x", "conf", "source")} for one, cell in arrived.items()}
        yield {"fields": mine | ours, "place": f"fill/{option['id']}/personal"}
    orders = {f"order_{side}": chance.sample(criteria, len(criteria)) for side, criteria in used.items()}
    yield {"fields": orders, "place": "weigh/commercial"}
    yield {"fields": {"alpha": chance.choice((0.4, 0.5, 0.6))}, "place": "look"}
    yield {"place": "look", "status": "done"}


def _cell(chance: Random) -> Change:
    """A number and how sure of it, or not sure at all."""
    if chance.random() < UNKNOWN_CELLS:
        return {"x": None, "conf": "low", "source": "me"}
    return {
        "x": chance.choice((1, 2, 3, 3.5, 4, 4, 5)),
        "conf": chance.choice(("high", "medium", "low")),
        "source": "me",
    }


_PLAYS = {
    "values": _values,
    "strengths": _strengths,
    "options": _options,
    "pathways": _pathways,
    "scoring": _scoring,
}
