"""A pack is read whole or not at all: every problem of every file is said at once, each with its place."""

from pathlib import Path

from actvo_kit.errors import PackError
from actvo_kit.model.workshop import Pack
from actvo_kit.packs.check import check_files
from actvo_kit.packs.enough import check_enough
from actvo_kit.packs.files import FILES, PERSONA, QUESTIONS, WORKSHOP, Sources
from actvo_kit.packs.fit import check_inner_records, check_persona
from actvo_kit.packs.questions import check_questions
from actvo_kit.packs.read import read_source
from actvo_kit.packs.records import read_record

__all__ = ["find_pack", "load_pack"]


def find_pack(start: Path) -> Path:
    """The nearest folder from `start` upward that holds workshop.yaml. Raises PackError."""
    for folder in (start.absolute(), *start.absolute().parents):
        if (folder / WORKSHOP).is_file():
            return folder
    raise PackError([f"{start} is not inside a workshop pack: no folder from there upward holds {WORKSHOP}."])


def load_pack(folder: Path) -> Pack:
    """The pack in `folder`, checked.

    Raises PackError with one line `file:line:column: what is wrong, what was expected` for each problem. Whether
    there is enough to choose from, and whether the persona's answers fit, is asked once each file is sound by itself.
    """
    _must_be_pack(folder)
    sources = {file: read_source(folder / file, _shown(folder, file)) for file in FILES}
    check_files(sources, folder)
    pack = _records(sources)
    if pack and not _lines(sources):
        check_enough(pack, sources)
        check_questions(pack.questions, sources[QUESTIONS])
        check_persona(pack, sources[PERSONA])
    if pack is None or _lines(sources):
        raise PackError(_lines(sources))
    return pack


def _must_be_pack(folder: Path) -> None:
    if not folder.is_dir():
        raise PackError([f"{folder} is not a folder; name the one that holds {WORKSHOP}."])
    if not any((folder / file).is_file() for file in FILES):
        raise PackError([f"{folder} is not a workshop pack: it does not hold {WORKSHOP}."])


def _shown(folder: Path, file: str) -> str:
    """The file as its reader finds it: from where they stand, or else from the pack's own folder."""
    whole = folder.absolute() / file
    here = Path.cwd()
    return whole.relative_to(here if whole.is_relative_to(here) else folder.absolute().parent).as_posix()


def _records(sources: Sources) -> Pack | None:
    data = sources[WORKSHOP].data or {}
    language = str(data.get("language", "en"))
    records = {
        field: read_record(sources[file], kind, language, sources[file].data) for file, (field, kind) in FILES.items()
    }
    check_inner_records(sources, language)
    return None if None in records.values() else Pack.model_validate(records)


def _lines(sources: Sources) -> list[str]:
    """Every finding once, in the order of the files and of their lines."""
    found = [finding for source in sources.values() for finding in sorted(source.findings, key=lambda one: one.place)]
    return list(dict.fromkeys(map(str, found)))
