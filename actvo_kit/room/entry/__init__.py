"""Gives people a place in the room, and brings them back to it: codes, links, sessions, the roster."""
