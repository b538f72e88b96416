"""Defines the answer to METHOD E11, a proposal that is being written. What was sent is a `model.sent_packet.Packet`,
which never changes.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, ClassVar, Literal, get_args

from pydantic import Field

from actvo_kit.model.answers.base import AnswerRecord, Stage
from actvo_kit.model.ids import ExperimentId, PathwayId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.model.workshop import Pack
from actvo_kit.words import N_, _

__all__ = [
    "EXTRAS",
    "EXTRA_NAMES",
    "NAMES",
    "NOTE",
    "SECTIONS",
    "Extra",
    "PacketAnswer",
    "PacketKind",
    "PacketSettings",
    "Section",
    "Support",
]

Section = Literal[
    "destination", "why_me", "why_here", "gap", "trade_off", "first_step", "support_asked", "change_my_mind",
]  # fmt: skip
SECTIONS: tuple[Section, ...] = get_args(Section)
NAMES: dict[Section, str] = {
    "destination": N_("Destination"),
    "why_me": N_("Why me"),
    "why_here": N_("Why here"),
    "gap": N_("Gap"),
    "trade_off": N_("Trade-off"),
    "first_step": N_("First step"),
    "support_asked": N_("Support asked"),
    "change_my_mind": N_("What would change my mind"),
}
"""The names of the sections in METHOD §1, in its order and its words."""
NOTE: tuple[Section, ...] = ("first_step", "support_asked")
"""The sections that a short note needs."""
Extra = Literal[
    "values", "protect", "play_to", "radar", "learning", "constraints", "second_pathway", "map", "peer_quotes",
]  # fmt: skip
EXTRAS: tuple[Extra, ...] = get_args(Extra)
"""The sections that may be added. Nothing else of the person's answers has a way into a packet (METHOD E11)."""
EXTRA_NAMES: dict[Extra, str] = {
    "values": N_("What matters most to me"),
    "protect": N_("What I want to keep"),
    "play_to": N_("What I do well and with energy"),
    "radar": N_("Strengths I picked"),
    "learning": N_("How I learn the next thing"),
    "constraints": N_("What I need"),
    "second_pathway": N_("Another way I could see"),
    "map": N_("The options on both sides"),
    "peer_quotes": N_("What colleagues say"),
}
PacketKind = Literal["proposal", "note"]
OFF: dict[PacketKind, str] = {
    "proposal": N_("{section} is not switched on; a proposal needs it."),
    "note": N_("{section} is not switched on; a short note needs it."),
}


class Support(Record):
    """Something asked for."""

    what: Annotated[str, size(120, 0)] = ""
    by_date: date | None = None
    owner: Annotated[str, size(80, 0)] = ""


class PacketSettings(Record):
    """`short`: it is filled at once, and only the support asked for is written (METHOD §9.1a)."""

    short: bool = False


class PacketAnswer(AnswerRecord):
    """`on` are the sections switched on; at first none is. `text` holds what the person wrote for each of the eight."""

    number: ClassVar[int] = 11
    settings: ClassVar[type[Record]] = PacketSettings
    stages: ClassVar[tuple[Stage, ...]] = (
        Stage(N_("Choosing"), ("about",)),
        Stage(N_("Writing"), ("sections", "write", "support")),
        Stage(N_("Reading it as a reader"), ("read",)),
    )
    after: ClassVar[tuple[str, ...]] = ("experiments",)

    kind: PacketKind = "proposal"
    pathway_id: PathwayId | None = None
    experiment_ids: Annotated[tuple[ExperimentId, ...], Field(max_length=3)] = ()
    on: Annotated[tuple[Literal[Section, Extra], ...], Field(max_length=len(SECTIONS) + len(EXTRAS))] = ()
    text: dict[Section, Annotated[str, size(600, 0)]] = {}
    support: Annotated[tuple[Support, ...], Field(max_length=5)] = ()
    peer_tokens: Annotated[tuple[Annotated[str, size(40)], ...], Field(max_length=5)] = ()

    def own_words(self) -> Iterator[str | None]:
        yield from self.text.values()
        yield from (text for support in self.support for text in (support.what, support.owner))

    def problems(self, pack: Pack) -> list[Problem]:
        return [*self._sections(), *self._basis(), *self._asks()]

    def _sections(self) -> Iterator[Problem]:
        if len(set(self.on)) < len(self.on):
            yield Problem("on", _("A section is switched on twice."))
        for section in SECTIONS if self.kind == "proposal" else NOTE:
            if section not in self.on:
                yield Problem("on", _(OFF[self.kind], section=_(NAMES[section])))
            elif section != "support_asked" and not self.text.get(section, "").strip():
                yield Problem(f"text.{section}", _("{section} is still empty.", section=_(NAMES[section])))

    def _basis(self) -> Iterator[Problem]:
        if self.kind == "proposal" and self.pathway_id is None:
            yield Problem("pathway_id", _("Choose the pathway that you propose."))
        if not self.experiment_ids:
            yield Problem("experiment_ids", _("Choose the experiment that is your first step."))
        if len(set(self.experiment_ids)) < len(self.experiment_ids):
            yield Problem("experiment_ids", _("An experiment is chosen twice."))
        if len(set(self.peer_tokens)) < len(self.peer_tokens):
            yield Problem("peer_tokens", _("A colleague's words are ticked twice."))

    def _asks(self) -> Iterator[Problem]:
        if not self.support:
            yield Problem("support", _("Ask for one thing at least."))
        for number, support in enumerate(self.support):
            if not support.what.strip():
                yield Problem(f"support.{number}.what", _("Say what you ask for, or take this line away."))
            if not support.owner.strip():
                yield Problem(f"support.{number}.owner", _("Say who could do this."))
