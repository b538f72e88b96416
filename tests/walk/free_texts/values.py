"""A line beside each of the five values."""

from typing import Any

from tests.running import PACK

PLACES = ("evidence/1", "evidence/3", "reading")


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    return {f"evidence.{card}": 200 for card in PACK.persona.answers["values"]["top5"]}
