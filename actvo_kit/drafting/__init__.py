"""Turns answers into draft pathways: every sentence rests on an answer or a catalogue row, and says which."""
