"""Reads the pack once, in the fork server, for all its kernels: a page then asks for what is its person's alone."""

import hashlib
from pathlib import Path

from actvo_kit.model.workshop import Pack
from actvo_kit.settings import KernelSettings

__all__ = ["MARK", "PACK", "write_pack"]


def write_pack(pack: Pack, folder: Path) -> str:
    """Writes `pack` for `ACTVO_PACK_FILE` and returns the path. The file's name is its hash, which tells one state of a
    pack from another.
    """
    text = pack.model_dump_json()
    file = folder / f"{hashlib.sha256(text.encode()).hexdigest()}.json"
    file.write_text(text, encoding="utf-8")
    return str(file)


def _read(name: str) -> tuple[str, Pack | None]:
    if not name:
        return "", None
    file = Path(name)
    return file.stem, Pack.model_validate_json(file.read_text(encoding="utf-8"))


MARK, PACK = _read(KernelSettings().pack_file)
"""The preloaded pack's hash and the pack itself; empty and None where nothing was prepared."""
