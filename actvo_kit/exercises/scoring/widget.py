"""Weighing options: fill, order, look. The gut and the person's own number come before any suggestion.

Paths of the answer: `cell.OPT-007.KP1` (a whole cell), `value_ratings.OPT-007.V02`, `order_personal`,
`order_commercial`, `alpha`.
"""

from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.scoring.arrivals import arrivals
from actvo_kit.exercises.scoring.matrix_material import Material
from actvo_kit.exercises.scoring.reading import reading
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.catalogue import Option

__all__ = ["Scoring"]


class Scoring(Exercise):
    """METHOD E9."""

    reads_at_once: ClassVar[bool] = True
    unread: ClassVar[frozenset[str]] = frozenset({"note"})

    def content_of(self) -> dict[str, Any]:
        """The options with what arrives in their cells, the criteria with their anchors, the limits of the share."""
        material = Material(self.pack, self.here.answers)
        used = {one for side in material.criteria for one in side}
        return {
            "options": [self._option(option, material, used) for option in material.weighed],
            "blocked": [{"id": one.id, "title": material.titles[one.id]} for one in material.blocked],
            "criteria": [
                {"id": one.id, "side": "personal" if one.id.startswith("KP") else "commercial",
                 **one.words[material.language].plain()}
                for one in self.pack.criteria.criteria if one.id in used
            ],
            "values": self._values(material),
            "alpha_limits": list(material.settings.alpha_limits),
            "short": material.settings.short,
        }  # fmt: skip

    def reading_of(self, record: ScoringAnswer) -> dict[str, Any]:
        """Suggestions, and the result as soon as there is one."""
        return reading(record, Material(self.pack, self.here.answers))

    async def wanted(self, request: Mapping[str, Any]) -> None:
        """Shows the result for a personal share that is only being tried: `{"want": "share", "alpha": 0.6}`."""
        alpha = request.get("alpha")
        if request.get("want") != "share":
            await super().wanted(request)
            return
        if not isinstance(alpha, int | float) or not 0 <= alpha <= 1:
            return
        tried = ScoringAnswer.read(self.record).model_copy(update={"alpha": float(alpha)})
        self.show_tried(reading(tried, Material(self.pack, self.here.answers), quick=True))

    def _option(self, option: Option, material: Material, used: Collection[str]) -> dict[str, Any]:
        cells = arrivals(option, material.ratings, self.pack.catalogue.as_of)
        return {
            "id": option.id,
            "title": material.titles[option.id],
            "summary": option.summary,
            "gut": material.gut(option.id),
            "arrives": {one: cell for one, cell in cells.items() if one in used},
        }

    def _values(self, material: Material) -> list[dict[str, str]]:
        title = {card.id: card.words[material.language].title for card in self.pack.values.cards}
        return [{"id": one, "title": title[one]} for one in material.top_values if one in title]
