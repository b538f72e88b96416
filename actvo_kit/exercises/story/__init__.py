"""Runs the story, METHOD E1."""
