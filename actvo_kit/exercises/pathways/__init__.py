"""Runs pathways, METHOD E8: drafts, and stories of one's own."""
