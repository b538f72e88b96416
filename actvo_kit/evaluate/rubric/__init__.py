"""Scores METHOD 13.6's rows, as far as a machine can tell: 0, 1 or 2 for each, or nothing where a row does not
apply.
"""
