"""Makes sentences of a model's claims, points, gaps and trade-offs, and its pathways as drafts: word for word."""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from actvo_kit.drafting.grounding import Known
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.openai.response_schema import GapOut, PathwayOut, TradeOff
from actvo_kit.drafting.phrasing import steps_more
from actvo_kit.drafting.sources import mark_of
from actvo_kit.model.pathway import Draft, Mark, Sentence
from actvo_kit.words import _

__all__ = ["Make", "Maker"]

Make = Callable[[], Sentence]


@dataclass(frozen=True)
class Maker:
    """Makes the sentences of one answer. What is made may still be wrong: checking is another's work."""

    mine: Material
    known: Known

    def makers(self, pathway: PathwayOut) -> Iterator[tuple[str, Make]]:
        """Yields where each sentence stands in the answer, and what makes it: that raises when it cannot be one."""
        for number, reason in enumerate(pathway.rationale):
            yield f"rationale.{number}", self._says(pathway, reason.claim, reason.shareable, reason.evidence)
        for number, point in enumerate(pathway.fit):
            yield f"fit.{number}", self._says(pathway, point.point, point.shareable, point.evidence)
        for number, gap in enumerate(pathway.gaps):
            yield f"gaps.{number}", self._gap(pathway, gap)
        for number, trade in enumerate(pathway.trade_offs):
            yield f"trade_offs.{number}", self._trade(pathway, trade)

    def claim(self, pathway_id: str, point: dict[str, Any]) -> Sentence:
        """Returns a claim or point of an answer that is still coming. Raises KeyError, TypeError and
        ValidationError.
        """
        text = point["claim"] if "claim" in point else point["point"]
        return self._sentence(pathway_id, mark_of(point["evidence"]), text, point["evidence"], shareable="")

    def draft(self, pathway: PathwayOut, sentences: tuple[Sentence, ...]) -> Draft:
        """Returns the pathway with these sentences. Raises ValidationError."""
        data = pathway.model_dump()
        missing = [self._missing(missing_id) for missing_id in pathway.confidence.missing]
        return Draft.read(
            {name: data[name] for name in ("id", "kind", "title", "destination", "option_ids")}
            | {
                "written_by": "model",
                "sentences": [sentence.plain() for sentence in sentences],
                "trials": data["experiments"],
                "questions": data["questions_to_ask"],
                "change_my_mind": data["what_would_change_my_mind"],
                "confidence": data["confidence"] | {"missing": missing},
            }
        )

    def _says(self, pathway: PathwayOut, text: str, shareable: str, evidence: list[str]) -> Make:
        return lambda: self._sentence(pathway.id, mark_of(evidence), text, evidence, shareable=shareable)

    def _gap(self, pathway: PathwayOut, gap: GapOut) -> Make:
        def make() -> Sentence:
            name = self.mine.titles[gap.strength_id]
            phrases: dict[str, str] = {
                learning_format.id: learning_format.words[self.mine.language].practise
                for learning_format in self.mine.pack.learning.formats
            }
            shareable = [_("I want to build {strength}.", strength=name)]
            if gap.format:
                shareable.append(_("I could practise by {how}.", how=phrases[gap.format]))
            return self._sentence(
                pathway.id, "gap", steps_more(name, gap.short_by, gap.how_to_close),
                [gap.strength_id, *pathway.option_ids[:1]],
                shareable=" ".join(shareable), short_by=gap.short_by,
            )  # fmt: skip

        return make

    def _trade(self, pathway: PathwayOut, trade: TradeOff) -> Make:
        text = _("To gain: {gain}. The cost: {cost}.", gain=trade.gain.rstrip(". "), cost=trade.cost.rstrip(". "))
        return lambda: self._sentence(pathway.id, "trade-off", text, trade.evidence, shareable="")

    def _sentence(self, pathway: str, mark: Mark, text: str, evidence: list[str], **more: Any) -> Sentence:
        # Named by what it says: a sentence removed from one draft never hides another in the next.
        name = hashlib.sha256("\0".join((pathway, mark, text)).encode()).hexdigest()[:12]
        fields = {"id": f"{pathway[:8]}-{name}", "mark": mark, "text": text, "evidence": list(dict.fromkeys(evidence))}
        emphasis = [phrase for phrase in self.known.named(text) if phrase in text]
        return Sentence.read(fields | {"emphasis": emphasis} | more)

    def _missing(self, missing_id: str) -> dict[str, str]:
        return {
            "id": missing_id,
            "text": _("{title}: not known yet", title=self.mine.titles.get(missing_id, missing_id)),
        }
