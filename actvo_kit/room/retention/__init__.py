"""Keeps what people wrote for as long as was said, hands one person theirs, and deletes it."""
