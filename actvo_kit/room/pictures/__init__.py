"""Draws the pictures a group may see, and decides whether one may be drawn now."""
