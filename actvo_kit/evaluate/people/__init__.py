"""Holds the made-up people: what they answered, who attacks, and who differs from whom in one word only."""
