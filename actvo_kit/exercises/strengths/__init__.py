"""Strengths, METHOD E4."""

from actvo_kit.exercises.strengths.widget import Strengths

__all__ = ["Strengths"]
