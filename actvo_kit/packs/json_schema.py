"""JSON Schemas of a pack's files, for completion and red lines in an editor. `load_pack` stays the judge.

They stand in `workshops/schemas/`; the first line of each pack file points there.
`python -m actvo_kit.packs.json_schema FOLDER` writes them.
"""

import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.record import Record
from actvo_kit.packs.files import FILES

__all__ = ["modeline", "schemas", "write"]

FOLDER = "schemas"
LANGUAGE = r"^(?!id$)[a-z]{2}(-[A-Z]{2})?$"
"""A language key on a card; `id`, which is Indonesian, names the card."""


def schemas() -> dict[str, dict[str, Any]]:
    """Returns schema file name → JSON Schema (draft 2020-12) of one file of a pack."""
    return {f"{field}.schema.json": _schema(field, kind.model_json_schema()) for field, kind in FILES.values()}


def modeline(file: str) -> str:
    """Returns the first line of `file` (such as `decks/values.yaml`), which an editor's YAML support reads."""
    up = "../" * (file.count("/") + 1)
    return f"# yaml-language-server: $schema={up}{FOLDER}/{FILES[file][0]}.schema.json"


def write(folder: Path) -> None:
    """Writes all schemas into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, schema in schemas().items():
        text = json.dumps(schema, indent=1, ensure_ascii=False, sort_keys=True)
        (folder / name).write_text(text + "\n", encoding="utf-8")


def _schema(field: str, schema: dict[str, Any]) -> dict[str, Any]:
    definitions = schema.setdefault("$defs", {})
    if field == "workshop":
        step = definitions["Step"]["properties"]
        step["slug"] |= {"enum": list(WITH_PAGE)}
        step["settings"] = {"anyOf": _inner(dict.fromkeys(RECORDS[slug].settings for slug in WITH_PAGE), definitions)}
    if field == "persona":
        answers = dict(zip(RECORDS, _inner(RECORDS.values(), definitions), strict=True))
        schema["properties"]["answers"] = {"type": "object", "properties": answers, "additionalProperties": False}
    for part in (schema, *definitions.values()):
        _unfold(part)
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}


def _inner(kinds: Iterable[type[Record]], definitions: dict[str, Any]) -> list[dict[str, Any]]:
    """Returns references to records inside a record, whose definitions join the others."""
    references = []
    for kind in kinds:
        schema = kind.model_json_schema()
        definitions |= schema.pop("$defs", {})
        definitions[kind.__name__] = schema
        references.append({"$ref": f"#/$defs/{kind.__name__}"})
    return references


def _unfold(part: dict[str, Any]) -> None:
    """Moves the language keys of a card out of `words`: in a file they stand directly on it."""
    words = part.get("properties", {}).pop("words", None)
    if words is not None:
        (language_schema,) = words["patternProperties"].values()
        part["patternProperties"] = {LANGUAGE: language_schema}
        part["required"] = [name for name in part["required"] if name != "words"]


if __name__ == "__main__":
    write(Path(sys.argv[1]))
