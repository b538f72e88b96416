"""Defines what a person sent, METHOD E11: frozen versions, and grants that open them for one person, section by
section.

They wait for the page on which a proposal is sent.
"""

from collections.abc import Iterator
from datetime import datetime
from typing import Annotated, Literal

from pydantic import AwareDatetime, Field

from actvo_kit.model.answers.packet import NAMES, NOTE, SECTIONS, Extra, PacketKind, Section, Support
from actvo_kit.model.ids import ExperimentId
from actvo_kit.model.record import Problem, Record, size
from actvo_kit.words import N_, _

__all__ = ["EXPIRES_AFTER_DAYS", "Grant", "Packet", "PacketState"]

EXPIRES_AFTER_DAYS = 90
EXTRAS_MOST: dict[Extra, tuple[int, str]] = {
    "values": (5, N_("Five values are as many as fit.")),
    "protect": (3, N_("Three motivators to protect are as many as fit.")),
    "play_to": (5, N_("Five strengths are as many as fit.")),
}
"""The most lines that METHOD E11 allows in an extra section, and what is said of more."""
PacketState = Literal["draft", "sent", "in_review", "decided", "revised", "withdrawn"]


class Packet(Record):
    """A version of a proposal or a short note. Editing after sending makes another version.

    `sections` and `extras` hold text only, as the person previewed it. `hash` is SHA-256 over everything that was sent
    (`method.packet.fingerprint`). `assisted`: an unedited sentence of a language model is in it.
    """

    id: Annotated[str, size(40)]
    version: Annotated[int, Field(ge=1)]
    kind: PacketKind
    owner: Annotated[str, size(40)]
    sections: dict[Section, Annotated[str, size(600)]]
    extras: dict[Extra, Annotated[tuple[Annotated[str, size(240)], ...], Field(max_length=24)]] = {}
    support: Annotated[tuple[Support, ...], Field(max_length=5)] = ()
    experiment_ids: Annotated[tuple[ExperimentId, ...], Field(max_length=3)] = ()
    recipients: Annotated[tuple[Annotated[str, size(80)], ...], Field(max_length=10)] = ()
    assisted: bool = False
    state: PacketState = "draft"
    hash: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    created_at: AwareDatetime
    expires_at: AwareDatetime

    def problems(self) -> list[Problem]:
        """Returns what keeps it from being sent."""
        return [*self._missing(), *self._extras(), *self._asks(), *self._time()]

    def _missing(self) -> Iterator[Problem]:
        for section in SECTIONS if self.kind == "proposal" else NOTE:
            if section != "support_asked" and not self.sections.get(section, "").strip():
                yield Problem(f"sections.{section}", _("{section} is empty.", section=_(NAMES[section])))
        if not self.experiment_ids:
            yield Problem("experiment_ids", _("Choose the experiment that is your first step."))

    def _extras(self) -> Iterator[Problem]:
        for extra, (most, sentence) in EXTRAS_MOST.items():
            if len(self.extras.get(extra, ())) > most:
                yield Problem(f"extras.{extra}", _(sentence))

    def _asks(self) -> Iterator[Problem]:
        if not any(support.what.strip() for support in self.support):
            yield Problem("support", _("Ask for one thing at least."))
        if not self.recipients:
            yield Problem("recipients", _("Name who receives it."))
        if len(set(self.recipients)) < len(self.recipients):
            yield Problem("recipients", _("Somebody would receive it twice."))

    def _time(self) -> Iterator[Problem]:
        if self.expires_at <= self.created_at:
            yield Problem("expires_at", _("It would expire before it is sent."))


class Grant(Record):
    """A permission for one person to read sections of one version, until a day. Explicit, and gone as soon as it is
    revoked.
    """

    packet_id: Annotated[str, size(40)]
    version: Annotated[int, Field(ge=1)]
    recipient_id: Annotated[str, size(40)]
    role: Literal["manager", "second_reader", "option_owner"]
    sections: Annotated[tuple[Literal[Section, Extra], ...], Field(min_length=1)]
    purpose: Literal["review", "fyi"]
    start: AwareDatetime
    until: AwareDatetime
    revoked_at: AwareDatetime | None = None

    def problems(self) -> list[Problem]:
        """Returns what keeps the grant from being given."""
        problems = []
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
