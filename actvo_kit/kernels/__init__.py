"""Forks kernels, which start fast and stay small, from one process that has imported everything (DESIGN §4)."""
