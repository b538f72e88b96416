"""Owns the kernels of a room: whose each is, which are spare, what runs in one, and what ends it."""
