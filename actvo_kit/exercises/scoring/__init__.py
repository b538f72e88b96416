"""Weighs options on both sides, METHOD E9."""
