"""What people write in a plan."""

from typing import Any

PLACES = ("first/EX-1/own", "belief/EX-1", "signals/EX-1", "ifthen/EX-1", "plan/EX-1", "plans", "back/EX-1/learned")
TEXTS = {
    "question": 140, "belief": 160, "action": 160, "with_whom": 80, "signal_yes": 140, "signal_no": 140,
    "decision_rule": 160, "learned": 300,
    **{f"woop.{part}": 140 for part in ("wish", "outcome", "obstacle", "if_cue", "then_action")},
}  # fmt: skip


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    return {f"experiment.EX-1.{name}": most for name, most in TEXTS.items()}
