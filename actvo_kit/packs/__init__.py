"""Workshop packs: read, checked with file, line and column, or refused as a whole."""

from actvo_kit.packs.code import code_cells
from actvo_kit.packs.pack import borrowed, find_pack, load_pack, look_over

__all__ = ["borrowed", "code_cells", "find_pack", "load_pack", "look_over"]
