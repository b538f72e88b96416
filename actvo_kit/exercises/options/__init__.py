"""Options that exist here, METHOD E7."""
