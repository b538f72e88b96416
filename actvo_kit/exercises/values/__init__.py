"""Runs the values sort, METHOD E2."""
