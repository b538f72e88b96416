"""Runs pathways, METHOD E8: drafts, and pathways of one's own."""
