"""Names in a row, as people read them."""

from collections.abc import Sequence

__all__ = ["listed"]


def listed(names: Sequence[str], last: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`; `last` stands before the last one."""
    return f" {last} ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)
