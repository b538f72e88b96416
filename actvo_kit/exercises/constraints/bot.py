"""Plays constraints as a bot: it says how each row stands, and sets limits that leave it enough to choose from."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import Change, Player
from actvo_kit.model.answers.constraints import ConstraintsAnswer
from actvo_kit.model.ids import CONSTRAINTS

__all__ = ["ConstraintsBot"]

OPEN = 0.1
"""How often a row stays open."""
WIDE = 4
"""Days away a month that nearly every option keeps to."""


class ConstraintsBot(Player):
    """A bot with travel fixed, hours on top flexible, and the rest mostly not an issue."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        chance = self.chance
        for row_id in CONSTRAINTS:
            if row_id not in ("CN03", "CN06") and chance.random() >= OPEN:
                yield {"fields": {f"{row_id}.status": chance.choice(("none", "none", "undisclosed"))}, "place": "list"}
        yield {"fields": {"CN03.status": "fixed", "CN06.status": "flexible"}, "place": "list"}
        yield {"place": "limit/CN03"}
        yield {"fields": {"CN03.limit.max_days_month": WIDE, "CN03.until": "longer"}, "place": "limit/CN03"}
        if not ConstraintsAnswer.settings_in(self.pack).short:
            hours = chance.choice((2, 3, 4))
            yield {"fields": {"CN06.limit.extra_hours_week": hours, "CN06.until": "12m"}, "place": "limit/CN06"}
        yield {"fields": {"bends": ["CN03"] if chance.random() < 0.3 else []}, "place": "bend"}
        yield {"place": "reading"}
        yield {"place": "reading", "status": "done"}
