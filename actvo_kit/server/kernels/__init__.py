"""The kernels of a room: who owns one, which are spare, what runs in one, and what ends it."""
