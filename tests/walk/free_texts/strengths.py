"""An example of each strength that was picked."""

from typing import Any

from tests.running import PACK

PLACES = ("rate/ST1", "reading")


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    return {f"rating.{strength}.evidence": 240 for strength in PACK.persona.answers["strengths"]["picked"]}
