"""Lets a proposal or a short note be written from what the person accepted, and read as its reader will see it."""

from typing import Any

from actvo_kit.exercises.base import Exercise
from actvo_kit.exercises.packet.reading import reading
from actvo_kit.method.accepted import Accepted
from actvo_kit.model.answers.packet import EXTRA_NAMES, EXTRAS, NAMES, SECTIONS, PacketAnswer, PacketSettings, Section
from actvo_kit.words import N_, _

__all__ = ["Packet"]

ASKS: dict[Section, str] = {
    "destination": N_("Where would you like to go, in a sentence or two?"),
    "why_me": N_("What have you done already that speaks for it?"),
    "why_here": N_("What does the organisation get from it?"),
    "gap": N_("What would you still have to learn, and how?"),
    "trade_off": N_("What does it cost you, and others?"),
    "first_step": N_("What is the first small step, and by when is it done?"),
    "support_asked": N_("What do you ask for, of whom, and by when?"),
    "change_my_mind": N_("What would show you that it is not right?"),
}


class Packet(Exercise):
    """The exercise shareable packet, METHOD E11: the writing side. Nothing is sent from here."""

    def content_of(self) -> dict[str, Any]:
        """Returns the sections with what they ask, what may be added, what colleagues wrote, and what each pathway and
        experiment fills.
        """
        accepted = self._accepted = Accepted(self.pack, self.view.answers)
        starters = self.pack.starters.titles(accepted.language)
        return {
            "short": PacketSettings.read(self.step.settings).short,
            "sections": [{"id": section, "name": _(NAMES[section]), "asks": _(ASKS[section])} for section in SECTIONS],
            "extras": [
                {"id": extra, "name": _(EXTRA_NAMES[extra])}
                for extra in EXTRAS
                if accepted.added(extra, PacketAnswer(pathway_id=next(iter(accepted.pathways), None)))
            ],
            "quotes": [{"id": token, "text": words} for token, words in accepted.quotes().items()],
            "pathways": [
                {"id": pathway_id, "title": pathway.title or _("A pathway without a title"),
                 "text": pathway.destination, "fills": accepted.of_pathway(pathway)}
                for pathway_id, pathway in accepted.pathways.items()
            ],
            "experiments": [
                {"id": name, "title": starters.get(experiment.starter or "") or _("An experiment of my own"),
                 "text": experiment.action, "fills": accepted.of_experiment(experiment)}
                for name, experiment in accepted.experiments.items()
            ],
            "printed": self.desk.served,
        }  # fmt: skip

    def reading_of(self, record: PacketAnswer) -> dict[str, Any]:
        """Returns how a reader will see it, what it still needs, and what to look at again."""
        return reading(record, self._accepted)
