"""Draws records: a plotly figure, one sentence that says what it shows, and the same as a table. Pure."""
