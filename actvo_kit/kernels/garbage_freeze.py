"""Freezes the fork server's memory, as its last import: the garbage collector never looks at these objects again.

A collection would write to every page of memory, and no page would stay shared.
"""

import gc

__all__: list[str] = []

gc.collect()
gc.freeze()
