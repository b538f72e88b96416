"""How somebody gets a place in the room, or back to it: codes, links, sessions, the roster."""
