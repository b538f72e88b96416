"""Voilà's exporter with compiled templates kept: compiling them for each page would be most of the server's work."""

from typing import Any

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket
from voila import notebook_renderer
from voila.exporter import VoilaExporter

__all__ = ["keep_templates"]


class _Kept(BytecodeCache):
    """Compiled templates, for as long as the server runs."""

    def __init__(self) -> None:
        self._code: dict[str, bytes] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        """Gives what is there; Jinja itself sees whether it is of this template."""
        if bucket.key in self._code:
            bucket.bytecode_from_string(self._code[bucket.key])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keeps it."""
        self._code[bucket.key] = bucket.bytecode_to_string()


KEPT = _Kept()


class RoomExporter(VoilaExporter):  # type: ignore[misc]
    """Makes a new environment for each page, as Voilà does, and compiles nothing twice."""

    def _create_environment(self) -> Environment:
        environment: Any = super()._create_environment()
        environment.bytecode_cache = KEPT
        return environment  # type: ignore[no-any-return]


def keep_templates() -> None:
    """From now on pages are made by `RoomExporter`: Voilà has no setting for it."""
    notebook_renderer.VoilaExporter = RoomExporter
