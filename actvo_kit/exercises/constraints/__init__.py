"""Runs constraints, METHOD E6: what is needed, never why."""
