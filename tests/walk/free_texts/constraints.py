"""How somebody would say a limit, and a note for nobody else."""

from typing import Any

from actvo_kit.model.ids import CONSTRAINTS

PLACES = ("limit/CN03", "limit/CN10", "reading")


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    return {f"{row}.{part}": most for row in CONSTRAINTS for part, most in (("private_note", 200), ("share_text", 160))}
