"""The packs that come with the kit: beside the package in a checkout, inside it once it is installed."""

from pathlib import Path

__all__ = ["SHIPPED", "pack_folder"]

_PACKAGE = Path(__file__).parents[1]
SHIPPED = next(folder for folder in (_PACKAGE / "workshops", _PACKAGE.parent / "workshops") if folder.is_dir())


def pack_folder(folder: Path) -> Path:
    """Returns `folder` where it exists, else the shipped pack of that name where there is one."""
    shipped = SHIPPED / folder.name
    return shipped if not folder.exists() and shipped.is_dir() else folder
