"""Makes sentences of a model's claims, points, gaps and trade-offs, and its pathways as drafts: word for word."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from actvo_kit.drafting.answers.base import Reference
from actvo_kit.drafting.grounding import Known
from actvo_kit.drafting.material import Material
from actvo_kit.drafting.openai.own_parts import own_parts
from actvo_kit.drafting.openai.response_schema import GapOut, PathwayOut, TradeOff
from actvo_kit.drafting.phrasing import steps_more
from actvo_kit.drafting.references import Filled, filled, more_than_refers
from actvo_kit.drafting.sources import mark_of
from actvo_kit.model.pathway import Draft, Mark, Sentence
from actvo_kit.words import _

__all__ = ["Make", "Maker", "NotReferred"]

Make = Callable[[], Sentence]


class NotReferred(Exception):
    """A text says more of the person than it refers to; `faults` are what it says."""

    def __init__(self, faults: Iterable[str]) -> None:
        self.faults = tuple(faults)
        super().__init__(*self.faults)


@dataclass(frozen=True)
class Maker:
    """Makes the sentences of one answer. What is made may still be wrong: checking is another's work.

    `references` are filled in wherever they stand. Where the answer may `only` refer, a sentence rests on what it
    refers to and on nothing else, and what may leave the page of it is filled in, too.
    """

    mine: Material
    known: Known
    references: Mapping[str, Reference]
    only: bool = False

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
        text = filled(point["claim"] if "claim" in point else point["point"], self.references)
        evidence = [*point["evidence"], *text.ids]
        return self._sentence(pathway_id, mark_of(evidence), text.private, evidence, shareable="")

    def draft(self, pathway: PathwayOut, sentences: tuple[Sentence, ...]) -> Draft:
        """Returns the pathway with these sentences. Raises ValidationError and KeyError."""
        if self.only:
            pathway = own_parts(pathway, self.mine, self.known, self.references)
        data = self._with_answers(pathway.model_dump(exclude={"rationale", "fit", "gaps", "trade_offs"}))
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
        def make() -> Sentence:
            filled_text = self._filled(text)
            ids = self._behind(pathway, filled_text, evidence)
            leaves = filled_text.shareable if self.only else filled(shareable, self.references).shareable
            if not leaves and filled_text.ids and not any(more_than_refers(text, self.known)):
                leaves = filled_text.shareable
            return self._sentence(pathway.id, mark_of(ids), filled_text.private, ids, shareable=_begun(leaves))

        return make

    def _with_answers(self, data: Any) -> Any:
        """Returns the data with every reference in it filled in. Raises KeyError."""
        if isinstance(data, str):
            return filled(data, self.references).private
        if isinstance(data, list):
            return [self._with_answers(item) for item in data]
        if isinstance(data, dict):
            return {name: self._with_answers(item) for name, item in data.items()}
        return data

    def _filled(self, text: str) -> Filled:
        """Returns a text that speaks of the person, filled in. Raises NotReferred, and KeyError."""
        if self.only and (faults := [*more_than_refers(text, self.known)]):
            raise NotReferred(faults)
        return filled(text, self.references)

    def _behind(self, pathway: PathwayOut, filled_text: Filled, evidence: list[str]) -> list[str]:
        """Returns what a sentence rests on."""
        return [*filled_text.ids, *pathway.option_ids[:1]] if self.only else [*evidence, *filled_text.ids]

    def _gap(self, pathway: PathwayOut, gap: GapOut) -> Make:
        def make() -> Sentence:
            name = self.mine.titles[gap.strength_id]
            phrases: dict[str, str] = {
                learning_format.id: learning_format.words[self.mine.language].practise
                for learning_format in self.mine.pack.learning.formats
            }
            shareable = [_("I want to build {strength}.", strength=name)]
            text = steps_more(name, gap.short_by, "" if self.only else gap.how_to_close)
            if self.only and gap.format:
                text = f"{text} {_('You could practise by {how}.', how=phrases[gap.format])}"
            if gap.format:
                shareable.append(_("I could practise by {how}.", how=phrases[gap.format]))
            return self._sentence(
                pathway.id, "gap", text, [gap.strength_id, *pathway.option_ids[:1]],
                shareable=" ".join(shareable), short_by=gap.short_by,
            )  # fmt: skip

        return make

    def _trade(self, pathway: PathwayOut, trade: TradeOff) -> Make:
        def make() -> Sentence:
            gain, cost = (self._filled(text.rstrip(". ")) for text in (trade.gain, trade.cost))
            both = Filled("", "", tuple(dict.fromkeys((*gain.ids, *cost.ids))))
            text = _("To gain: {gain}. The cost: {cost}.", gain=gain.private, cost=cost.private)
            ids = self._behind(pathway, both, trade.evidence)
            return self._sentence(pathway.id, "trade-off", text, ids, shareable="")

        return make

    def _sentence(self, pathway: str, mark: Mark, text: str, evidence: list[str], **more: Any) -> Sentence:
        # Named by what it says: a sentence removed from one draft never hides another in the next.
        name = hashlib.sha256("\0".join((pathway, mark, text)).encode()).hexdigest()[:12]
        text = _begun(text)
        fields = {"id": f"{pathway[:8]}-{name}", "mark": mark, "text": text, "evidence": list(dict.fromkeys(evidence))}
        emphasis = [phrase for phrase in self.known.named(text) if phrase in text]
        return Sentence.read(fields | {"emphasis": emphasis} | more)

    def _missing(self, missing_id: str) -> dict[str, str]:
        return {
            "id": missing_id,
            "text": _("{title}: not known yet", title=self.mine.titles.get(missing_id, missing_id)),
        }


def _begun(text: str) -> str:
    """Returns a sentence that begins as one, whatever was filled in first."""
    return text[:1].upper() + text[1:]
