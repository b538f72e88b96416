"""Defines what a person sends, METHOD E11: frozen versions, and grants that open them for one person, section by
section.
"""

from collections.abc import Iterator
from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from actvo_kit.model.answers.packet import EXTRAS, NAMES, NOTE, SECTIONS, Extra, PacketKind, Section, Support
from actvo_kit.model.ids import ExperimentId, OptionId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.words import N_, _

__all__ = [
    "EXPIRES_AFTER_DAYS",
    "Content",
    "Grant",
    "Packet",
    "PacketState",
    "Purpose",
    "ReaderRole",
    "SentExperiment",
    "SentOption",
    "SentPart",
]

EXPIRES_AFTER_DAYS = 90
EXTRAS_MOST: dict[Extra, tuple[int, str]] = {
    "values": (5, N_("Five values are as many as fit.")),
    "protect": (3, N_("Three motivators to protect are as many as fit.")),
    "play_to": (5, N_("Five strengths are as many as fit.")),
}
"""The most lines that METHOD E11 allows in an extra section, and what is said of more."""
NEEDED: dict[Section, str] = {
    "destination": N_("Without it, a reader does not know what you want to reach."),
    "why_me": N_("Without it, a reader sees no example of what you can do already."),
    "why_here": N_("Without it, a reader cannot see what the organisation gets from it."),
    "gap": N_("Without it, a reader cannot see what you would still learn."),
    "trade_off": N_("Without it, a reader cannot see what would stop or wait."),
    "first_step": N_("Without it, a reader has nothing small to say yes to."),
    "support_asked": N_("Without it, a reader does not know what you ask for."),
    "change_my_mind": N_("Without it, a reader cannot see what result would change the plan."),
}
"""Why a reader who decides needs each section."""
PacketState = Literal["draft", "sent", "in_review", "decided", "revised", "withdrawn"]
ReaderRole = Literal["manager", "second_reader", "option_owner"]
Purpose = Literal["review", "fyi"]
SentPart = Literal[Section, Extra]


class SentExperiment(Record):
    """What an experiment took when it was sent, as far as a reader sees it; `action` tells several apart."""

    id: ExperimentId
    action: Annotated[str, size(160, 0)] = ""
    start: date | None = None
    end: date | None = None
    hours: Annotated[float, Field(ge=0)] | None = None
    cost_eur: Annotated[float, Field(ge=0)] = 0
    needs_ok_from: Literal["none", "manager", "option_owner", "other"] = "none"


class SentOption(Record):
    """What the catalogue said of an option on the day it was sent."""

    id: OptionId
    title: Annotated[str, size(60, 0)]
    last_verified: date | None = None


class Content(Record):
    """The text of one version, as its author previewed it, with all that it names: it is complete, and never changes.

    `assisted`: an unedited sentence of a language model is in it.
    """

    kind: PacketKind
    owner: Annotated[str, size(80)]
    sections: dict[Section, Annotated[str, size(600)]] = {}
    extras: dict[Extra, Annotated[tuple[Annotated[str, size(600)], ...], Field(max_length=24)]] = {}
    support: Annotated[tuple[Support, ...], Field(max_length=5)] = ()
    experiments: Annotated[tuple[SentExperiment, ...], Field(max_length=3)] = ()
    options: Annotated[tuple[SentOption, ...], Field(max_length=3)] = ()
    route: Annotated[tuple[Annotated[str, size(80)], ...], Field(max_length=12)] = ()
    assisted: bool = False

    @property
    def parts(self) -> tuple[SentPart, ...]:
        """Returns the sections in it, in the order in which they are read."""
        eight = [part for part in SECTIONS if part in self.sections or (part == "support_asked" and self.support)]
        return (*eight, *(extra for extra in EXTRAS if self.extras.get(extra)))

    def problems(self) -> Iterator[Problem]:
        """Yields what a reader would miss who is to decide."""
        for section in SECTIONS if self.kind == "proposal" else NOTE:
            if section == "support_asked":
                if not any(support.what.strip() for support in self.support):
                    yield Problem("support", _("Nothing is asked for. {why}", why=_(NEEDED[section])))
            elif not self.sections.get(section, "").strip():
                sentence = _("{section} is not in it. {why}", section=_(NAMES[section]), why=_(NEEDED[section]))
                yield Problem(f"sections.{section}", sentence)
        if self.sections.get("first_step", "").strip() and not self.experiments:
            yield Problem("experiments", _("Choose the experiment that is your first step."))

    def overfull(self) -> Iterator[Problem]:
        """Yields which sections hold more than METHOD E11 allows."""
        for extra, (most, sentence) in EXTRAS_MOST.items():
            if len(self.extras.get(extra, ())) > most:
                yield Problem(f"extras.{extra}", _(sentence))


class Packet(Record):
    """A version of a proposal or a short note. Editing after sending makes another version; its state stands beside it.

    `hash` is SHA-256 over the content (`method.packet.fingerprint`).
    """

    id: Annotated[str, size(40)]
    version: Annotated[int, Field(ge=1)]
    owner: Annotated[str, size(40)]
    content: Content
    hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    created_at: AwareDatetime
    expires_at: AwareDatetime

    def problems(self, purpose: Purpose = "review") -> list[Problem]:
        """Returns what keeps it from being sent: less has to be in what somebody reads for information."""
        missing = list(self.content.problems()) if purpose == "review" else []
        if not self.content.parts:
            missing = [Problem("sections", _("Nothing is in it yet. Tick what you want to share."))]
        late = self.expires_at <= self.created_at
        expiry = [Problem("expires_at", _("It would expire before it is sent."))] if late else []
        return [*missing, *self.content.overfull(), *expiry]


class Grant(Record):
    """A permission for one person to read sections of one version, until a day. Explicit, and gone as soon as it is
    revoked.
    """

    id: Annotated[str, size(40)]
    packet_id: Annotated[str, size(40)]
    version: Annotated[int, Field(ge=1)]
    recipient: Annotated[str, size(80, 0)]
    role: ReaderRole
    sections: Annotated[tuple[SentPart, ...], Field(min_length=1)]
    purpose: Purpose
    start: AwareDatetime
    until: AwareDatetime
    revoked_at: AwareDatetime | None = None
    opened_at: AwareDatetime | None = None

    def problems(self) -> list[Problem]:
        """Returns what keeps the grant from being given."""
        problems = []
        if not self.recipient.strip():
            problems.append(Problem("recipient", _("Name who receives it.")))
        if self.until <= self.start:
            problems.append(Problem("until", _("This would end before it begins.")))
        if len(set(self.sections)) < len(self.sections):
            problems.append(Problem("sections", _("A section is granted twice.")))
        if self.role == "option_owner" and self.purpose == "review":
            problems.append(
                Problem("purpose", _("An option's owner reads for information; a manager or second reader decides."))
            )
        return problems

    def opens(self, now: datetime) -> bool:
        """Returns whether the recipient may read at `now`."""
        return self.revoked_at is None and self.start <= now < self.until
