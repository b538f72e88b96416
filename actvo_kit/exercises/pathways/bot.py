"""Plays pathways as a bot: it asks for drafts and keeps all of them."""

from collections.abc import Iterator, Mapping
from typing import Any, ClassVar

from actvo_kit.exercises.player import Change, Player

__all__ = ["PathwaysBot"]


class PathwaysBot(Player):
    """A bot that presses Keep on every draft."""

    asks: ClassVar[Mapping[str, Any]] = {"want": "drafts"}

    def is_ready(self, state: Mapping[str, Any]) -> bool:
        return bool(state["content"].get("drafts"))

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        drafts = state["content"]["drafts"]
        fields = {path: value for draft in drafts["pathways"] for path, value in _kept_fields(draft).items()}
        yield {"fields": fields, "place": "drafts", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return f"pathway.PW-{self.chance.choice('ABC')}.title"


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
