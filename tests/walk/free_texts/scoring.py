"""A note beside each cell."""

from typing import Any

from tests.running import PACK

PLACES = ("fill/OPT-007/personal", "weigh/personal", "look")


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    cells = PACK.persona.answers["scoring"]["cell"]
    return {f"cell.{option}.{criterion}.note": 140 for option, row in cells.items() for criterion in row}
