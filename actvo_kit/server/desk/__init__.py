"""Serves the desk: what a page's kernel may ask of the room."""
