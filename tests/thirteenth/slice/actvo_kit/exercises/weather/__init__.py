"""The weather, METHOD E99."""
