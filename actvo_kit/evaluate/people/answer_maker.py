"""Makes the answers of one person from a pack's decks and catalogue, by dice whose seed is the person's name."""

import random
from collections.abc import Iterable, Sequence
from typing import Any

from actvo_kit.evaluate.people.made_up_person import Records
from actvo_kit.evaluate.people.sample_texts import EXAMPLES, IDEAS, MOMENTS, REASONS, THREADS
from actvo_kit.method.constraints import is_blocked
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.answers.scoring import ScoringSettings, criteria
from actvo_kit.model.answers.values import HIGH_CAP
from actvo_kit.model.catalogue import Option
from actvo_kit.model.ids import MOTIVATORS, TAGS
from actvo_kit.model.workshop import Pack

__all__ = ["Maker"]


class Maker:
    """One person's dice. Every method gives one exercise's record, complete by the rules of its answer."""

    def __init__(self, pack: Pack, seed: str) -> None:
        self.pack = pack
        self.dice = random.Random(seed)  # noqa: S311 - the same people every time, no secret

    def whole(self, shortlist: Sequence[str] = (), *, scored: bool = True) -> Records:
        """Everything answered. Without a `shortlist` the dice choose one that the person's limits allow."""
        found: Records = {
            "story": self.story(),
            "values": self.values(),
            "motivators": self.motivators(),
            "strengths": self.strengths(),
            "learning": self.learning(),
            "constraints": self.constraints(),
        }
        found["options"] = self.options(shortlist or self.shortlist(found["constraints"]))
        if scored:
            found["scoring"] = self.scoring(found["options"]["shortlist"], found["values"]["top5"])
        return found

    def story(self) -> dict[str, Any]:
        """Four moments and a thread."""
        moments = {
            f"e{number}": {
                "title": title,
                "what_i_did": did,
                "when": self.dice.choice(("earlier", "middle", "recent", "now")),
                "energy": self.dice.randint(-4, 5),
                "tags": self.dice.sample(TAGS, 2),
            }
            for number, (title, did) in enumerate(self.dice.sample(MOMENTS, 4), 1)
        }
        theme = {"TH1": {"label": self.dice.choice(THREADS), "evidence": ["e1", "e3"]}}
        return {"episode": moments, "theme": theme}

    def values(self, count: int = 5, deck: str = "full60") -> dict[str, Any]:
        """Every card in a pile, `count` of them in order, and an example for two."""
        cards = [card.id for card in self.pack.values.shown(deck)]
        high = self.dice.sample(cards, min(8, HIGH_CAP[deck]))
        pile = {card: "high" if card in high else self.dice.choice(("some", "low")) for card in cards}
        top = high[:count]
        return {
            "deck": deck,
            "pile": pile,
            "top10": high,
            "top5": top,
            "evidence": dict(zip(top[:2], self.dice.sample(EXAMPLES, 2), strict=False)),
        }

    def motivators(self) -> dict[str, Any]:
        """What would be missed most and least of every set, and how much of each there is today."""
        choices = {}
        for number, members in enumerate(self.pack.motivators.sets, 1):
            most, least = self.dice.sample(members, 2)
            choices[str(number)] = {"most": most, "least": least}
        return {"choices": choices, "satisfaction": {one: self.dice.randint(1, 5) for one in MOTIVATORS}}

    def strengths(self, rated: Iterable[str] = ()) -> dict[str, Any]:
        """Fourteen strengths with a level and an energy (or those in `rated`), every second with an example."""
        all_ids = [one.id for one in self.pack.strengths.strengths]
        chosen = list(rated) or self.dice.sample(all_ids, min(14, len(all_ids)))
        texts = self.dice.sample(EXAMPLES, len(EXAMPLES))
        rating: dict[str, Any] = {}
        for place, one in enumerate(chosen):
            rating[one] = {"level": self.dice.choice((2, 3, 3, 4, 4, 5)), "energy": self.dice.randint(-2, 2)}
            if place % 2 == 0:
                rating[one]["evidence"] = texts[place % len(texts)]
        return {"picked": chosen[:6], "rating": rating}

    def learning(self) -> dict[str, Any]:
        """What makes something stick, and the time there is."""
        needs = {f"LP0{number}": self.dice.randint(0, 2) for number in range(2, 7)}
        slots = [self.dice.choice(("morning", "midday", "afternoon", "evening", "varies"))]
        return needs | {"LP09": {"hours": self.dice.choice((1, 2, 4)), "slots": slots}}

    def constraints(self, **rows: Any) -> dict[str, Any]:
        """Travel fixed at a wide limit, hours on top flexible; `rows` in their place."""
        usual = {
            "CN03": {"status": "fixed", "limit": {"max_days_month": self.dice.choice((2, 4, 6))}},
            "CN06": {"status": "flexible", "limit": {"extra_hours_week": 2}},
            "CN05": {"status": "none"},
        }
        return rows or usual

    def shortlist(self, constraints: dict[str, Any], count: int = 3) -> list[str]:
        """A reshape and others of different types, all within the limits."""
        limits = ConstraintsAnswer.read(constraints)
        free = [one for one in self.pack.catalogue.offered if not is_blocked(limits, one)]
        self.dice.shuffle(free)
        chosen = [next(one for one in free if one.type == "reshape")]
        for one in free:
            if len(chosen) < count and all((one.type, one.unit) != (other.type, other.unit) for other in chosen):
                chosen += [one] if one.type not in {other.type for other in chosen} else []
        return [one.id for one in chosen]

    def options(self, shortlist: Sequence[str], **more: Any) -> dict[str, Any]:
        """A gut mark on eight options and on the shortlist, with a reason for two."""
        seen = [*self.dice.sample([one.id for one in self.pack.catalogue.offered], 8), *shortlist]
        marks = ("curious", "curious", "maybe", "no")
        reaction: dict[str, Any] = {one: {"gut": self.dice.choice(marks)} for one in seen}
        for one, why in zip(shortlist, self.dice.sample(REASONS, len(REASONS)), strict=False):
            reaction[one]["why"] = why
        unit = self.dice.choice([one.unit for one in self.pack.catalogue.offered if one.unit != "any"])
        refused = not any(self._type(one, more) == "reshape" for one in shortlist)
        found = {"reaction": reaction, "shortlist": list(shortlist), "my_unit": unit, "reshape_refused": refused}
        return found | more

    def _type(self, one: str, more: dict[str, Any]) -> str | None:
        if one == "OPT-OWN":
            return str(more["own_option"]["type"])
        return self.pack.catalogue.option(one).type

    def own_idea(self, **more: Any) -> dict[str, Any]:
        """An idea of one's own: a title, a kind and a line."""
        title, summary = self.dice.choice(IDEAS)
        return {"title": title, "type": "project", "summary": summary} | more

    def scoring(self, shortlist: Sequence[str], top: Sequence[str], **cell: Any) -> dict[str, Any]:
        """Both orders, every cell, and how each option treats the values; `cell` is set in every cell."""
        mine, ours = criteria(self.pack.settings_of("scoring", ScoringSettings))
        sure = ("high", "high", "medium", "low")
        cells = {
            option: {
                one: {"x": self.dice.choice((1.5, 2, 3, 3.5, 4, 4.5, 5)), "conf": self.dice.choice(sure)} | cell
                for one in (*mine, *ours)
            }
            for option in shortlist
        }
        ratings = {option: {card: self.dice.randint(-2, 2) for card in top} for option in shortlist[:2]}
        return {
            "order_personal": self.dice.sample(mine, len(mine)),
            "order_commercial": self.dice.sample(ours, len(ours)),
            "alpha": self.dice.choice((0.4, 0.5, 0.6)),
            "value_ratings": ratings,
            "cell": cells,
        }

    def asks(self, *options: Option) -> list[str]:
        """The strengths that these options ask for, each once."""
        return list(dict.fromkeys(need.strength for option in options for need in option.requires))
