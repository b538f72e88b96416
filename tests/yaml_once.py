"""Keeps the tree that YAML makes of a text: thousands of tests load a pack in which one file differs.

The tree is only ever read. Making it is nearly all that loading a pack takes.
"""

from functools import lru_cache

from actvo_kit.packs import read

read._composed = lru_cache(256)(read._composed)  # type: ignore[assignment]
