"""A reason for each option, and an idea of one's own."""

from typing import Any

from tests.running import PACK

PLACES = ("gut", "gut/OPT-007", "second", "shortlist")
OWN_IDEA = {"title": 60, "summary": 240, "contact_role": 60, "unit": 40}


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    reasons = {f"reaction.{option.id}.why": 140 for option in PACK.catalogue.options}
    return reasons | {f"own_option.{part}": most for part, most in OWN_IDEA.items()}
