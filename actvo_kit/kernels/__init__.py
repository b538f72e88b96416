"""Kernels that start fast and stay small: forked from one process that has imported everything (DESIGN §4)."""
