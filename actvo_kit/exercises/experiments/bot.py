"""Plays experiments as a bot: one plan from its doubt to the if-then, and now and then the return on day 14."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player

__all__ = ["ExperimentsBot"]

BACK = 0.3
"""How often a bot plays the return, too."""


class ExperimentsBot(Player):
    """A bot that takes the first doubt there is, or a question of its own, and a starter."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        content, at = state["content"], "experiment.EX-1"
        doubt = next(iter(content["doubts"]), None)
        starter = self.chance.choice(content["starters"])
        yield {"fields": self._doubt(at, doubt), "place": "starter/EX-1"}
        if content["short"]:
            yield from self._short(at, starter)
            return
        words = ("action", "signal_yes", "signal_no", "hours", "needs_ok_from")
        fields = {f"{at}.starter": starter["id"], **{f"{at}.{name}": starter[name] for name in words}}
        yield {"fields": fields, "place": "belief/EX-1"}
        believes = {f"{at}.belief": self.chance.choice(LINES), f"{at}.with_whom": "Somebody who does it"}
        yield {"fields": believes, "place": "signals/EX-1"}
        yield {"fields": {f"{at}.decision_rule": "If yes, I ask for a second one."}, "place": "when/EX-1"}
        yield {"fields": self._dates(at, starter), "place": "care/EX-1"}
        touches = [self.chance.choice(("none", "none", "customer"))]
        yield {"fields": {f"{at}.reversible": True, f"{at}.touches": touches}, "place": "ifthen/EX-1"}
        yield {"fields": self._if_then(at), "place": "plan/EX-1"}
        if self.chance.random() < BACK:
            signal = self.chance.choice(("yes", "no", "unclear"))
            yield {"fields": {f"{at}.signal": signal, f"{at}.learned": self.chance.choice(LINES)}, "place": "plan/EX-1"}
        yield {"place": "plans", "status": "done"}

    def _short(self, at: str, starter: dict[str, Any]) -> Iterator[Change]:
        """Takes what the starter fills, and writes who, when and the if-then."""
        words = ("action", "signal_yes", "signal_no", "hours", "needs_ok_from")
        filled = {f"{at}.belief": "This could be right for me.", f"{at}.decision_rule": "If yes, I take one more step."}
        filled |= {f"{at}.starter": starter["id"], **{f"{at}.{name}": starter[name] for name in words}}
        yield {"fields": {**filled, f"{at}.reversible": True, f"{at}.touches": ["none"]}, "place": "when/EX-1"}
        when = {f"{at}.with_whom": "Somebody who does it", **self._dates(at, starter)}
        yield {"fields": when, "place": "ifthen/EX-1"}
        yield {"fields": self._if_then(at), "place": "plan/EX-1"}
        yield {"place": "plans", "status": "done"}

    def _dates(self, at: str, starter: dict[str, Any]) -> dict[str, Any]:
        start = date.today() + timedelta(days=self.chance.randint(1, 14))
        return {
            f"{at}.start": start.isoformat(),
            f"{at}.end": (start + timedelta(days=starter["days"])).isoformat(),
        }

    def _if_then(self, at: str) -> dict[str, Any]:
        return {f"{at}.woop.if_cue": "an hour comes free", f"{at}.woop.then_action": "write to them"}

    def scribble(self, state: dict[str, Any]) -> str:
        return "experiment.EX-1.woop.wish"

    def _doubt(self, at: str, doubt: dict[str, Any] | None) -> dict[str, Any]:
        if doubt is None:
            return {f"{at}.tests": ["question"], f"{at}.question": "Would I like this work?"}
        return {f"{at}.option_id": doubt["option"], f"{at}.tests": [doubt["criterion"] or "question"]}
