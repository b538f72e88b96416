"""Holds the privacy core: a room on a store and a pack, with a façade for each role."""
