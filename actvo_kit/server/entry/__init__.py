"""Serves the plain pages by which people and staff come in, leave, and look after their own data."""
