"""Makes files that people take to other programs."""
