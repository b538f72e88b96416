"""Computes the numbers: the formulas of METHOD, as plain functions without input or output."""
