"""Runs what I tell myself, METHOD E6b."""
