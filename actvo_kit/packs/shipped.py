"""The packs that come with the kit: beside the package in a checkout, inside it once it is installed."""

from pathlib import Path

__all__ = ["SHIPPED", "pack_folder"]

_PACKAGE = Path(__file__).parents[1]
SHIPPED = next(one for one in (_PACKAGE / "workshops", _PACKAGE.parent / "workshops") if one.is_dir())


def pack_folder(given: Path) -> Path:
    """`given` where it exists, else the shipped pack of that name where there is one."""
    shipped = SHIPPED / given.name
    return shipped if not given.exists() and shipped.is_dir() else given
