"""Plays pathways as a bot: it keeps all drafts, and now and then writes a pathway of its own, part by part."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from actvo_kit.exercises.player import LINES, Change, Player

__all__ = ["PathwaysBot"]

WRITES, LOCKS, POSTS = 0.5, 0.3, 0.8
"""How often a bot writes one of its own, locks it, and gives the title of one that is not locked."""
TITLES = (
    "Where I am, with one change", "Closer to the data", "One step to the side", "A year among other people",
    "What I would try if free", "Half here and half there",
)  # fmt: skip
QUESTIONS = ["Who does this today?", "What would I miss?"]
GAUGES = ("resources", "liking", "confidence", "coherence")


class PathwaysBot(Player):
    """A bot that presses Keep on every draft."""

    asks: ClassVar[Mapping[str, Any]] = {"want": "drafts"}

    def is_ready(self, state: Mapping[str, Any]) -> bool:
        return bool(state["content"].get("drafts"))

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        drafts = state["content"]["drafts"]
        keeps = drafts["pathways"][: 2 if state["content"]["short"] else None]
        fields = {path: value for draft in keeps for path, value in _kept_fields(draft).items()}
        yield {"fields": fields, "place": "drafts"}
        taken = [set(draft["option_ids"]) for draft in drafts["pathways"]]
        if state["content"]["short"]:
            yield {"place": "drafts", "status": "done"}
            return
        free = [option["id"] for option in state["content"]["options"] if {option["id"]} not in taken]
        if free and self.chance.random() < WRITES:
            yield from self._own(free[0], [card["id"] for card in state["content"]["abilities"][:2]])
        yield {"place": "drafts", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return f"pathway.PW-{self.chance.choice('ABC')}.title"

    def _own(self, option: str, strengths: list[str]) -> Iterator[Change]:
        """Writes a pathway of its own about an option that no draft is about alone."""
        at, place, title = "pathway.PW-D", "pathway/PW-D", self.chance.choice(TITLES)
        yield {"fields": {f"{at}.kind": self.chance.choice(("deepen", "across", "surprise"))}, "place": f"{place}/name"}
        words = {f"{at}.title": title, f"{at}.destination": self.chance.choice(LINES)}
        yield {"fields": words, "place": f"{place}/options"}
        yield {"fields": {f"{at}.option_ids": [option]}, "place": f"{place}/steps"}
        steps = {f"{at}.milestones.{when}": self.chance.choice(LINES) for when in ("m3", "m12")}
        yield {"fields": steps, "place": f"{place}/bring"}
        bring = {f"{at}.strengths": strengths, f"{at}.learn": "The tool."}
        yield {"fields": bring, "place": f"{place}/gives"}
        gives = {f"{at}.cost_to_me": "An evening a week.", f"{at}.gives_org": "One more who knows it."}
        yield {"fields": gives, "place": f"{place}/asks"}
        yield {"fields": {f"{at}.questions": QUESTIONS, f"{at}.open_door": "My shifts."}, "place": place}
        yield {"fields": {f"{at}.gauges.{gauge}": 10 * self.chance.randint(0, 10) for gauge in GAUGES}}
        if self.chance.random() < LOCKS:
            yield {"fields": {f"{at}.private": True}}
        elif self.chance.random() < POSTS:
            yield {"fields": {f"{at}.posted": title}}


def _kept_fields(draft: dict[str, Any]) -> Change:
    """Returns what pressing Keep writes."""
    at, by = f"pathway.{draft['id']}", draft["written_by"]
    sentences = {
        f"{at}.accepted.{sentence['id']}": {name: sentence[name] for name in ("text", "shareable", "evidence")}
        | {"by": by}
        for sentence in draft["sentences"]
    }
    same = {f"{at}.{name}": draft[name] for name in ("kind", "title", "destination", "option_ids")}
    questions = {f"{at}.questions": [question["question"] for question in draft["questions"][:3]]}
    return same | questions | {f"{at}.by": {"title": by, "destination": by}} | sentences
