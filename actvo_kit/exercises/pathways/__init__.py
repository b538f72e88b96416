"""Draft pathways, METHOD E8."""
