"""What the numbers mean: the formulas of METHOD, as plain functions without input or output."""
