"""Serves the notebook pages: who may open one now, how it is made, and the files it needs."""
