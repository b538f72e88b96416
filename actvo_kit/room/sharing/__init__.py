"""Lets a person share versions of their proposal, section by section, and see what became of each, METHOD E11."""
