"""Keeps the debugger out, as the fork server's first import: it would cost each kernel 48 MB and 0.3 s of CPU."""

import sys

__all__: list[str] = []

sys.modules["debugpy"] = None  # type: ignore[assignment]
