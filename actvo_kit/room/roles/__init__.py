"""Gives each role its façade, which has no method for what the role may not see."""
