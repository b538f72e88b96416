"""Defines the answer to METHOD E8, pathways: two or three, of twenty-four months each, in the person's words or in
kept ones of a draft.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import Field

from actvo_kit.model.answers.base import NO_CARD, AnswerRecord, Stage
from actvo_kit.model.ids import OptionId, PathwayId, StrengthId
from actvo_kit.model.pathway import Draft
from actvo_kit.model.record import Problem, Record, only, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _, ngettext

__all__ = ["Accepted", "Author", "Gauges", "Milestones", "Pathway", "PathwaysAnswer", "PathwaysSettings", "from_1"]

Author = Literal["template", "model", "me"]
"""The author of a text: the template, a language model, or the person, who also owns whatever they edited."""
TITLE_WORDS = 6
ENOUGH = 2
DESTINATION = 160
DRAFTS = ("PW-A", "PW-B", "PW-C")
Yes = Annotated[Literal[True], only("bool")]
Gauge = Annotated[int, Field(ge=0, le=100, multiple_of=10)]


class Milestones(Record):
    """What has happened after 3, 12 and 24 months."""

    m3: Annotated[str, size(140, 0)] = ""
    m12: Annotated[str, size(140, 0)] = ""
    m24: Annotated[str, size(140, 0)] = ""


class Gauges(Record):
    """0 to 100 in steps of ten; they are never added up."""

    resources: Gauge | None = None
    liking: Gauge | None = None
    confidence: Gauge | None = None
    coherence: Gauge | None = None


class Accepted(Record):
    """A sentence of a draft that the person took over: `text` for their page, `shareable` for a proposal."""

    text: Annotated[str, size(240, 0)]
    shareable: Annotated[str, size(240, 0)]
    evidence: Annotated[tuple[Annotated[str, size(40)], ...], Field(max_length=12)] = ()
    by: Author


class Pathway(Record):
    """One pathway. It is one once it has options; before that it holds what was edited in a draft.

    `accepted` is by the draft's sentence id. `by` names who wrote a field; a field that is not in it is the person's.
    `posted` is the title as the person put it up for the room; another title was not put up.
    """

    kind: Literal["deepen", "across", "surprise", "other"] = "other"
    title: Annotated[str, size(60, 0)] = ""
    destination: Annotated[str, size(DESTINATION, 0)] = ""
    option_ids: Annotated[tuple[OptionId, ...], Field(max_length=3)] = ()
    strengths: Annotated[tuple[StrengthId, ...], Field(max_length=4)] = ()
    milestones: Milestones = Milestones()
    learn: Annotated[str, size(160, 0)] = ""
    cost_to_me: Annotated[str, size(160, 0)] = ""
    gives_org: Annotated[str, size(160, 0)] = ""
    questions: Annotated[tuple[Annotated[str, size(120)], ...], Field(max_length=3)] = ()
    open_door: Annotated[str, size(120, 0)] = ""
    gauges: Gauges = Gauges()
    private: bool = False
    posted: Annotated[str, size(60, 0)] = ""
    accepted: dict[str, Accepted] = {}
    by: dict[str, Author] = {}

    @property
    def is_one(self) -> bool:
        """Returns whether it is a pathway already: it has options."""
        return bool(self.option_ids)

    @property
    def is_elsewhere(self) -> bool:
        """Returns whether it leads out of the organisation, where no option is: METHOD E8, behind the lock alone."""
        return self.kind == "other" and self.private and bool(self.title.strip())

    @property
    def post(self) -> str:
        """Returns the title that stands in the room's gallery; empty once it is locked or worded anew."""
        title = self.title.strip()
        return title if title == self.posted.strip() and not self.private else ""


class PathwaysSettings(Record):
    """`short`: drafts are read and kept, with a title, a destination and one question in own words (METHOD 9.1a)."""

    short: bool = False


class PathwaysAnswer(AnswerRecord):
    """`set_aside` are drafts put away, `removed` sentences of drafts, both by id and only as true."""

    number: ClassVar[int] = 8
    settings: ClassVar[type[Record]] = PathwaysSettings
    other_decks: ClassVar[frozenset[str]] = frozenset({"criteria", "learning", "starters", "strengths"})
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Reading drafts"), ("drafts",)),
        Stage(N_("Writing their own"), ("begin", "pathway")),
        Stage(N_("Comparing"), ("compare",)),
    )
    after: ClassVar[tuple[str, ...]] = ("options",)

    pathway: dict[PathwayId, Pathway] = {}
    set_aside: dict[PathwayId, Yes] = {}
    removed: dict[str, Yes] = {}

    @property
    def pathways(self) -> dict[str, Pathway]:
        """Returns the pathways among what is written, by id."""
        return {
            pathway_id: pathway
            for pathway_id, pathway in self.pathway.items()
            if pathway_id not in self.set_aside
            and (pathway.is_one or (pathway.is_elsewhere and pathway_id not in DRAFTS))
        }

    @property
    def posts(self) -> frozenset[str]:
        """Returns the titles that the person put up for the room to see."""
        return frozenset(pathway.post for pathway in self.pathways.values() if pathway.post)

    def worked_on(self, draft: Draft) -> bool:
        """Returns whether the person kept, changed or put away the draft, or a sentence of it: then it stays theirs."""
        sentences = {sentence.id for sentence in draft.sentences}
        return draft.id in self.pathway or draft.id in self.set_aside or not sentences.isdisjoint(self.removed)

    def strangers(self, pack: Pack) -> list[Problem]:
        options = {"OPT-OWN", *(option.id for option in pack.catalogue.options)}
        strengths = {strength.id for strength in pack.strengths.strengths}
        return [
            Problem(f"pathway.{pathway_id}.{field}", _(NO_CARD, id=name))
            for pathway_id, pathway in self.pathway.items()
            for field, names, known in (("option_ids", pathway.option_ids, options),
                                        ("strengths", pathway.strengths, strengths))
            for name in names if name not in known
        ]  # fmt: skip

    def problems(self, pack: Pack) -> list[Problem]:
        return [
            *self._enough(),
            *self._different(),
            *(problem for path in self.pathways for problem in self._whole(path)),
        ]

    def _enough(self) -> Iterator[Problem]:
        if len(self.pathways) < ENOUGH:
            yield Problem("pathway", _("Keep at least two pathways, so that you can compare."))

    def _different(self) -> Iterator[Problem]:
        sets = Counter(frozenset(pathway.option_ids) for pathway in self.pathways.values() if pathway.is_one)
        if any(count > 1 for count in sets.values()):
            yield Problem("pathway", _("Two pathways rest on the same options; give one of them another."))

    def _whole(self, pathway_id: str) -> Iterator[Problem]:
        pathway = self.pathways[pathway_id]
        if not pathway.title.strip():
            yield Problem(f"pathway.{pathway_id}.title", _("Give this pathway a title."))
        if len(pathway.title.split()) > TITLE_WORDS:
            yield Problem(
                f"pathway.{pathway_id}.title",
                ngettext("A title has {count} word at most.", "A title has {count} words at most.", TITLE_WORDS),
            )
        if len(set(pathway.option_ids)) < len(pathway.option_ids):
            yield Problem(f"pathway.{pathway_id}.option_ids", _("An option stands in this pathway twice."))
        if len(set(pathway.strengths)) < len(pathway.strengths):
            yield Problem(f"pathway.{pathway_id}.strengths", _("A strength stands in this pathway twice."))
        if sum(bool(question.strip()) for question in pathway.questions) < ENOUGH:
            yield Problem(f"pathway.{pathway_id}.questions", _("Name two or three questions that this path asks."))


def from_1(record: dict[str, Any]) -> dict[str, Any]:
    """Migrates schema 1, which kept marks on a draft, to schema 2, which holds the pathway itself. Everything that the
    person wrote goes over.

    A sentence did not say which of the three drafts it was in, so each gets all of them, and its page shows its own; a
    destination that is too long today is kept whole beside them. Sentences that were only kept have to be kept again:
    the machine's words never stood in the old record.
    """
    titles, edits = record.get("title", {}), record.get("edit", {})
    own = {
        sentence_id: text
        for sentence_id, text in edits.items()
        if not sentence_id.endswith("-destination") or len(text) > DESTINATION
    }
    pathways: dict[str, Any] = {}
    for draft in DRAFTS:
        fields = {"title": titles.get(draft), "destination": edits.get(f"{draft}-destination", "")[:DESTINATION]}
        accepted = {sentence_id: {"text": text, "shareable": text, "by": "me"} for sentence_id, text in own.items()}
        if parts := {name: part for name, part in {**fields, "accepted": accepted}.items() if part}:
            pathways[draft] = parts
    set_aside = {draft: True for draft in DRAFTS if record.get("choice", {}).get(draft) == "removed"}
    removed = {sentence_id: True for sentence_id, is_removed in record.get("removed", {}).items() if is_removed}
    return {"pathway": pathways, "set_aside": set_aside, "removed": removed}
