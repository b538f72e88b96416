"""Plays the story as a bot: a few moments with ups and downs, two answers, a thread and a line."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player
from actvo_kit.model.answers.story import StorySettings
from actvo_kit.model.ids import TAGS

__all__ = ["StoryBot"]

TITLES = (
    "The list of repeat visits", "The week without a system", "The first training day", "The form nobody filled in",
    "The night of the storm", "The hard phone call",
)  # fmt: skip
LIKED = ("investigate", "help_teach", "make_fix")
"""What rooms were doing at their best more often than not."""
THREADS = ("Finding out why", "Making things simpler", "Keeping calm for others")


class StoryBot(Player):
    """A bot that says of every moment what it did, how much energy it had, and of what kind the moment was."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        short = self.pack.settings_of(self.slug, StorySettings).short
        titles = self.chance.sample(TITLES, 3 if short else self.chance.randint(3, 5))
        for number, title in enumerate(titles, 1):
            yield self._moment(f"e{number}", title, short)
        if not short:
            for prompt_id in self.chance.sample([prompt.id for prompt in self.pack.story.prompts], 2):
                yield {"fields": {f"prompt.{prompt_id}": self.chance.choice(LINES)}, "place": f"asks/{prompt_id}"}
        thread = {"theme.TH1.label": self.chance.choice(THREADS), "theme.TH1.evidence": ["e1", "e2"]}
        yield {"fields": thread, "place": "threads"}
        if not short:
            yield {"fields": {"story_line.does": "finds out what is behind it"}, "place": "line/so_that"}
            stance = self.chance.choice(("deepening", "shifting", "not_sure"))
            yield {"fields": {"story_line.stance": stance}, "place": "reading"}
        yield {"place": "reading", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return "prompt.P4"

    def _moment(self, moment_id: str, title: str, short: bool) -> Change:
        kind = self.chance.choice(("peak", "peak", "dip", "turn", "lucky"))
        energy = self.chance.randint(-4, -1) if kind == "dip" else self.chance.randint(1, 5)
        tags = {self.chance.choice(LIKED), self.chance.choice(TAGS)} if kind == "peak" else {self.chance.choice(TAGS)}
        fields = {"title": title, "energy": energy, "tags": sorted(tags), "kind": kind}
        if not short:
            when = self.chance.choice(("earlier", "middle", "recent", "now"))
            fields |= {"what_i_did": self.chance.choice(LINES), "when": when}
        return {
            "fields": {f"episode.{moment_id}.{name}": value for name, value in fields.items()},
            "place": f"moment/{moment_id}/tags",
        }
