"""Runs draft pathways, METHOD E8."""
