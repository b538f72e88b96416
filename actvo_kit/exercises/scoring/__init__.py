"""Weighing options on both sides, METHOD E9."""

from actvo_kit.exercises.scoring.widget import Scoring

__all__ = ["Scoring"]
