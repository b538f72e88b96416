"""Merges changes into stored answers, and sets aside what today's pack does not know. Pure."""
