"""Options that exist here, METHOD E7."""

from actvo_kit.exercises.options.widget import Options

__all__ = ["Options"]
