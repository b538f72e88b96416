"""Plays scoring as a bot: every cell of every option, an order on both sides, and a share."""

from collections.abc import Iterator, Mapping
from typing import Any

from actvo_kit.exercises.player import Change, Player

__all__ = ["ScoringBot"]

UNKNOWN_CELLS = 0.1
KEPT = ("x", "conf", "source")
"""The parts of an arriving cell that taking it over keeps."""


class ScoringBot(Player):
    """A bot that fills the matrix and looks at it."""

    def is_ready(self, state: Mapping[str, Any]) -> bool:
        return len(state["content"]["options"]) > 1

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        content = state["content"]
        used = {
            side: [criterion["id"] for criterion in content["criteria"] if criterion["side"] == side]
            for side in ("personal", "commercial")
        }
        for option in content["options"]:
            at = f"cell.{option['id']}"
            personal = {f"{at}.{criterion_id}": self._cell() for criterion_id in used["personal"]}
            arrived = {
                criterion_id: cell
                for criterion_id, cell in option["arrives"].items()
                if criterion_id in used["commercial"]
            }
            ours = {
                f"{at}.{criterion_id}": {name: cell[name] for name in ("x", "conf", "source")}
                for criterion_id, cell in arrived.items()
            }
            yield {"fields": personal | ours, "place": f"fill/{option['id']}/personal"}
        orders = {f"order_{side}": self.chance.sample(criteria, len(criteria)) for side, criteria in used.items()}
        yield {"fields": orders, "place": "weigh/commercial"}
        yield {"fields": {"alpha": self.chance.choice((0.4, 0.5, 0.6))}, "place": "look"}
        yield {"place": "look", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return f"cell.{self.chance.choice(state['content']['options'])['id']}.KP1.note"

    def _cell(self) -> Change:
        """Returns a number and how sure of it, or not sure at all."""
        if self.chance.random() < UNKNOWN_CELLS:
            return {"x": None, "conf": "low", "source": "me"}
        return {
            "x": self.chance.choice((1, 2, 3, 3.5, 4, 4, 5)),
            "conf": self.chance.choice(("high", "medium", "low")),
            "source": "me",
        }
