"""The values sort, METHOD E2."""

from actvo_kit.exercises.values.widget import Values

__all__ = ["Values"]
