"""Plays experiments as a bot: one plan from its doubt to the if-then, and now and then the return on day 14."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from actvo_kit.exercises.player import LINES, Change, Player

__all__ = ["ExperimentsBot"]

TODAY = date(2026, 6, 1)
BACK = 0.3
"""How often a bot plays the return, too."""


class ExperimentsBot(Player):
    """A bot that takes the first doubt there is, or a question of its own, and a starter."""

    def play(self, state: dict[str, Any]) -> Iterator[Change]:
        content, at = state["content"], "experiment.EX-1"
        doubt = next(iter(content["doubts"]), None)
        starter = self.chance.choice(content["starters"])
        yield {"fields": self._doubt(at, doubt), "place": "starter/EX-1"}
        words = ("action", "signal_yes", "signal_no", "hours", "needs_ok_from")
        fields = {f"{at}.starter": starter["id"], **{f"{at}.{name}": starter[name] for name in words}}
        yield {"fields": fields, "place": "belief/EX-1"}
        believes = {f"{at}.belief": self.chance.choice(LINES), f"{at}.with_whom": "Somebody who does it"}
        yield {"fields": believes, "place": "signals/EX-1"}
        yield {"fields": {f"{at}.decision_rule": "If yes, I ask for a second one."}, "place": "when/EX-1"}
        start = TODAY + timedelta(days=self.chance.randint(1, 14))
        end = start + timedelta(days=starter["days"])
        when = {f"{at}.start": start.isoformat(), f"{at}.end": end.isoformat()}
        yield {"fields": when, "place": "care/EX-1"}
        touches = [self.chance.choice(("none", "none", "customer"))]
        yield {"fields": {f"{at}.reversible": True, f"{at}.touches": touches}, "place": "ifthen/EX-1"}
        if_then = {f"{at}.woop.if_cue": "an hour comes free", f"{at}.woop.then_action": "write to them"}
        yield {"fields": if_then, "place": "plan/EX-1"}
        if self.chance.random() < BACK:
            signal = self.chance.choice(("yes", "no", "unclear"))
            yield {"fields": {f"{at}.signal": signal, f"{at}.learned": self.chance.choice(LINES)}, "place": "plan/EX-1"}
        yield {"place": "plans", "status": "done"}

    def scribble(self, state: dict[str, Any]) -> str:
        return "experiment.EX-1.woop.wish"

    def _doubt(self, at: str, doubt: dict[str, Any] | None) -> dict[str, Any]:
        if doubt is None:
            return {f"{at}.tests": ["question"], f"{at}.question": "Would I like this work?"}
        return {f"{at}.option_id": doubt["option"], f"{at}.tests": [doubt["criterion"] or "question"]}
