"""How long the room keeps what people wrote, what it keeps of one person, and its deletion."""
