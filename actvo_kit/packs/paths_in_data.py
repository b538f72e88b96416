"""Walks plain data by a pattern."""

from collections.abc import Iterator
from typing import Any

from actvo_kit.packs.source import Where

__all__ = ["each"]


def each(data: Any, pattern: Where, so_far: Where = ()) -> Iterator[tuple[Where, Any]]:
    """Yields everything at `pattern`, where `*` stands for any item or key; what is not there is skipped."""
    if not pattern:
        yield so_far, data
        return
    items = enumerate(data) if isinstance(data, list) else data.items() if isinstance(data, dict) else ()
    for key, inside in items:
        if pattern[0] in ("*", key):
            yield from each(inside, pattern[1:], (*so_far, key))
