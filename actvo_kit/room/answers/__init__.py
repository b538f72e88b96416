"""How a change meets the answer that is kept, and what of it today's pack knows. Pure."""
