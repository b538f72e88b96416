"""What a room keeps of a person's drafts, and what it asks a language model for them."""
