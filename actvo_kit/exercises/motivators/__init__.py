"""Motivators, METHOD E3."""
