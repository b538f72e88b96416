"""Writes a number with its noun, as people read it."""

__all__ = ["counted"]


def counted(number: float, noun: str) -> str:
    """Returns `1 hour`, `2 hours`, `0.5 hours`."""
    return f"{number:g} {noun}{'' if number == 1 else 's'}"
