"""The values sort, METHOD E2."""
