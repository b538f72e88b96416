"""Runs learning conditions, METHOD E5."""
