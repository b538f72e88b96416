"""Plays the packet as a bot: fills it from what was kept, asks for one thing, and reads it once."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player
from actvo_kit.model.answers.packet import NOTE

__all__ = ["PacketBot"]


class PacketBot(Player):
    """A bot that writes a proposal where it kept a pathway, else a short note; without a test it skips."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        content = state["content"]
        if not content["experiments"]:
            yield {"status": "skipped"}
            return
        experiment, pathway = content["experiments"][0], next(iter(content["pathways"]), None)
        chosen = {"kind": "proposal" if pathway else "note", "pathway_id": pathway and pathway["id"]}
        about = chosen | {"experiment_ids": [experiment["id"]]}
        if not content["short"]:
            yield {"fields": about, "place": "sections"}
        fills = (pathway["fills"] if pathway else {}) | experiment["fills"]
        sections = [section["id"] for section in content["sections"] if pathway or section["id"] in NOTE]
        written = {section: fills.get(section) or self.chance.choice(LINES) for section in sections}
        texts = {f"text.{section}": text for section, text in written.items() if section != "support_asked"}
        yield {"fields": {**(about if content["short"] else {}), "on": sections, **texts}, "place": "support"}
        yield {"fields": {"support": [{"what": "Two hours a week", "owner": "my manager"}]}, "place": "read"}
        yield {"place": "read", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return "text.destination"
