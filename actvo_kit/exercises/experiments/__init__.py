"""Runs small and safe experiments, METHOD E10."""
