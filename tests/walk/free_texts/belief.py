"""A sentence, both sides in one's own words, and what can be tested."""

from typing import Any

PLACES = ("sentence", "for", "against", "test", "reading")


def sizes(_state: dict[str, Any]) -> dict[str, int]:
    return {"sentence": 160, "speaks_for.text": 240, "speaks_against.text": 240, "test": 140}
