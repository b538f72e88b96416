"""Runs strengths, METHOD E4."""
