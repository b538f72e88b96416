"""Runs options that exist here, METHOD E7."""
