"""E11, the shareable packet: writing it. Nothing is sent from here."""
