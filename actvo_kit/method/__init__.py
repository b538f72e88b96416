"""Computes the numbers: the formulas of METHOD, as plain functions without input or output.

Some that METHOD names nothing calls yet: they wait for the pages of their exercises (story, learning, constraints,
experiments, packet, the pulse), for the gallery and the steward's feedback, or for a pilot (rank-sum weights).
"""
