"""Weighs options: fill, order, look. The gut and the person's own number come before any suggestion.

Paths of the answer: `cell.OPT-007.KP1` (a whole cell), `value_ratings.OPT-007.V02`, `order_personal`,
`order_commercial`, `alpha`.
"""

from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.matrix_material import Material
from actvo_kit.exercises.scoring.arrivals import arrivals
from actvo_kit.exercises.scoring.reading import reading
from actvo_kit.model.answers.scoring import ScoringAnswer
from actvo_kit.model.catalogue import Option

__all__ = ["Scoring"]


class Scoring(Exercise):
    """The exercise scoring, METHOD E9."""

    reads_at_once: ClassVar[bool] = True
    unread: ClassVar[frozenset[str]] = frozenset({"note"})

    def content_of(self) -> dict[str, Any]:
        """Returns the options with what arrives in their cells, the criteria with their anchors, the limits of the
        share.
        """
        material = Material(self.pack, self.view.answers)
        used = {criterion_id for side in material.criteria for criterion_id in side}
        return {
            "options": [self._option(option, material, used) for option in material.weighed],
            "blocked": material.ruled_out_rows(),
            "criteria": [
                {"id": criterion_id, "side": "personal" if criterion_id.startswith("KP") else "commercial",
                 **words.plain()}
                for criterion_id, words in self.pack.criterion_words.items() if criterion_id in used
            ],
            "values": self._values(material),
            "alpha_limits": list(material.settings.alpha_limits),
            "short": material.settings.short,
        }  # fmt: skip

    def reading_of(self, record: ScoringAnswer) -> dict[str, Any]:
        """Returns suggestions, and the result as soon as there is one."""
        return reading(record, Material(self.pack, self.view.answers))

    async def wanted(self, request: Mapping[str, Any]) -> None:
        """Shows the result for a personal share that is only being tried: `{"want": "share", "alpha": 0.6}`."""
        alpha = request.get("alpha")
        if request.get("want") != "share":
            await super().wanted(request)
            return
        if not isinstance(alpha, int | float) or not 0 <= alpha <= 1:
            return
        tried = ScoringAnswer.read(self.record).model_copy(update={"alpha": float(alpha)})
        self.show_tried(reading(tried, Material(self.pack, self.view.answers), quick=True))

    def _option(self, option: Option, material: Material, used: Collection[str]) -> dict[str, Any]:
        cells = arrivals(option, material.ratings, self.pack.catalogue.as_of)
        return {
            "id": option.id,
            "title": material.titles[option.id],
            "summary": option.summary,
            "gut": material.gut(option.id),
            "arrives": {criterion_id: cell for criterion_id, cell in cells.items() if criterion_id in used},
        }

    def _values(self, material: Material) -> list[dict[str, str]]:
        title = {card.id: card.words[material.language].title for card in self.pack.values.cards}
        return [{"id": card_id, "title": title[card_id]} for card_id in material.top_values if card_id in title]
