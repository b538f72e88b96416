"""Lets two or three people agree on a day to tell each other how it went, METHOD E10b."""
