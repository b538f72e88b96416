"""Runs motivators, METHOD E3."""
