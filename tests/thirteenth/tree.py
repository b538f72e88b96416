"""A copy of this tree with one slice more and nothing else changed: what a developer has who adds an exercise."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

__all__ = ["PAGE", "ROOT", "SLICE", "SLUG", "env_of", "grown", "ran"]

ROOT = Path(__file__).parents[2]
SLICE = Path(__file__).parent / "slice"
SLUG = "weather"
FOLDERS = ("actvo_kit", "tests", "workshops", "facilitator_guide", "widgets")
PASSED_BY = ("__pycache__", "node_modules", ".hypothesis", "shots")
PAGE = "4_weather"
STEP = f"""
  - id: {PAGE}
    title: The weather
    steps:
      - id: outside
        title: Outside
        minutes: {{instruct: 0, solo: 0, pair: 0, room: 5}}
        script: {{say: Come out., do: Walk., dont: Hurry.}}
      - slug: {SLUG}
        title: Weather
        minutes: {{instruct: 1, solo: 1, pair: 0, room: 0}}
        script: {{say: Look up., do: Wait., dont: Talk.}}
"""


def grown(folder: Path) -> Path:
    """The tree in `folder`, the slice in it, and its step in the workshop, which is content."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(*PASSED_BY))
    for file in ("README.md", "SECURITY.md", "CONTRIBUTING.md", "pyproject.toml", "Makefile"):
        shutil.copy(ROOT / file, folder)
    for part in (one for one in SLICE.rglob("*") if one.is_file() and "__pycache__" not in one.parts):
        to = folder / part.relative_to(SLICE)
        assert not to.exists(), f"{to} is somebody else's"
        to.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(part, to)
    _add_step(folder / "workshops" / "career_design")
    return folder


def _add_step(pack: Path) -> None:
    workshop = pack / "workshop.yaml"
    before, close, closing = workshop.read_text("utf-8").partition("\n      - id: close\n")
    assert close, "nothing comes after the close"
    workshop.write_text(before.rstrip() + STEP + close.removeprefix("\n") + closing, "utf-8")
    notebook = json.loads((pack / "1_know_yourself.ipynb").read_text("utf-8"))
    kit, page = notebook["cells"][:2]
    cells = [kit, page | {"source": [f'kit.page("{PAGE}")']}, page | {"id": SLUG, "source": [f"kit.{SLUG}()"]}]
    (pack / f"{PAGE}.ipynb").write_text(json.dumps(notebook | {"cells": cells}), "utf-8")


def env_of(folder: Path) -> dict[str, str]:
    """An environment in which the copy is what Python imports."""
    return os.environ | {"PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}


def ran(folder: Path, *words: str, seconds: int = 300, said: str = "") -> "subprocess.CompletedProcess[str]":
    """Python in the copy; `said` is what it reads."""
    return subprocess.run(
        [sys.executable, *words], cwd=folder, env=env_of(folder), input=said, capture_output=True, text=True,
        check=False, timeout=seconds,
    )  # fmt: skip
