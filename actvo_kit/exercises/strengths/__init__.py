"""Strengths, METHOD E4."""
