"""Knows the people in the room: their names, who manages whom, and who talks with whom."""
