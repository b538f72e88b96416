"""Runs arriving, METHOD E0: what is promised, and the clarity pulse, which is asked again at the end."""
