"""From answers to draft pathways: every sentence rests on an answer or a catalogue row, and says which."""
