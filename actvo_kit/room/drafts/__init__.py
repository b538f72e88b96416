"""Keeps a person's drafts, and what a language model was asked for them."""
