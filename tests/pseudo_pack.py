"""A pack whose own texts are strange: whatever is plain on a screen then was said by the kit, past gettext."""

import json
import shutil
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from actvo_kit.locale.pseudo import pseudo

__all__ = ["written"]

TEXT = {
    *(
        "about",
        "ask",
        "close",
        "do",
        "dont",
        "help",
        "hidden",
        "label",
        "lede",
        "line",
        "my_unit",
        "name",
        "organisation",
    ),
    *("organisation", "say", "site", "site_name", "subtitle", "summary", "text", "title", "unit"),
}
"""Keys of a pack's files whose one word is for people too. Whatever has a space is, but under `IDS`."""
ANY = ("site", "any")
"""The site of what exists everywhere."""
IDS = {"absent", "features", "id", "learning_formats", "offers", "pattern", "source"}


def written(pack: Path, folder: Path, language: str = "en-XA") -> Path:
    """Copies a pack into a folder and makes its texts strange; as long as they were, since files have limits."""
    shutil.copytree(pack, folder, ignore=shutil.ignore_patterns(".ipynb_checkpoints"))
    for file in folder.rglob("*.yaml"):
        data = YAML(typ="safe").load(file.read_text("utf-8"))
        strange = _strange(data, language)
        if file.name == "workshop.yaml":
            strange["language"] = language
        file.write_text(json.dumps(strange, ensure_ascii=False, default=str, indent=1), "utf-8")
    for file in folder.glob("*.ipynb"):
        notebook = json.loads(file.read_text("utf-8"))
        if "title" in notebook["metadata"]:
            notebook["metadata"]["title"] = _said(notebook["metadata"]["title"])
        file.write_text(json.dumps(notebook), "utf-8")
    return folder


def _strange(data: Any, language: str, key: str = "", *, is_text: bool = False) -> Any:
    if isinstance(data, dict):
        return {
            (language if one == "en" else one): _strange(value, language, one, is_text=is_text or one == "en")
            for one, value in data.items()
        }
    if isinstance(data, list):
        return [_strange(one, language, key, is_text=is_text) for one in data]
    is_word = isinstance(data, str) and key not in IDS and (key, data) != ANY
    return _said(data) if is_word and (is_text or key in TEXT or " " in data.strip()) else data


def _said(text: str) -> str:
    return pseudo(text, longer=False)
