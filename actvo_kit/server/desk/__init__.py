"""The desk's server side: what a page's kernel may ask of the room."""
