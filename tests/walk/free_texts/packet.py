"""What people write in a paper to take along."""

from typing import Any

PLACES = ("sections", "write/destination", "write/change_my_mind", "support", "read")
SECTIONS = ("destination", "why_me", "why_here", "gap", "trade_off", "first_step", "support_asked", "change_my_mind")


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    return {f"text.{section}": 600 for section in SECTIONS}
