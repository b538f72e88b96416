"""Draft pathways, METHOD E8."""

from actvo_kit.exercises.pathways.widget import Pathways

__all__ = ["Pathways"]
