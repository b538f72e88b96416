"""Checks every request and message: cookies, message types, rates, headers."""
