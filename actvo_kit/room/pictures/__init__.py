"""The pictures a group may see, and whether one may be drawn now."""
