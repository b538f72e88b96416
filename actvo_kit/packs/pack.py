"""A pack is read whole or not at all: every problem of every file is said at once, each with its place."""

import re
from datetime import date
from pathlib import Path
from typing import Any

from actvo_kit.errors import PackError
from actvo_kit.model.answers import RECORDS
from actvo_kit.model.workshop import Pack
from actvo_kit.packs.check import check_files
from actvo_kit.packs.code import check_code
from actvo_kit.packs.dates import check_dates
from actvo_kit.packs.files import FILES, PERSONA, WORKSHOP, Sources, file_of, may_be_absent
from actvo_kit.packs.minimum_counts import check_enough
from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.question_check import check_questions
from actvo_kit.packs.read import read_source
from actvo_kit.packs.records import read_record
from actvo_kit.packs.records_inside import check_inner_records, check_persona
from actvo_kit.packs.second_wording import check_second_wordings
from actvo_kit.packs.source import Source
from actvo_kit.words import _

__all__ = ["borrowed", "find_pack", "load_pack", "look_over"]


BESIDE = re.compile(r"\.\./(?P<name>[a-z0-9_]+)")
"""A folder beside the pack's own; anything else is no name of a pack, and is not looked into."""


def find_pack(start: Path) -> Path:
    """Returns the nearest folder from `start` upward that holds workshop.yaml. Raises PackError."""
    for folder in (start.absolute(), *start.absolute().parents):
        if (folder / WORKSHOP).is_file():
            return folder
    sentence = _(
        "{folder} is not inside a workshop pack: no folder from there upward holds {file}.", folder=start, file=WORKSHOP
    )
    raise PackError([sentence])


def load_pack(folder: Path) -> Pack:
    """Returns the pack in `folder`, checked.

    Raises PackError with one line `file:line:column: what is wrong, what was expected` for each problem. Whether
    there is enough to choose from is asked of each file that is sound by itself, whether the persona's answers fit
    once all are.
    """
    return _load(folder)[0]


def borrowed(folder: Path) -> dict[str, Path]:
    """Returns each file that the pack in `folder` has from another one, by its name in a pack."""
    base = other_home(folder, read_source(folder / WORKSHOP, WORKSHOP).data)
    names = [file for file in FILES if base and not (folder / file).exists() and (base / file).exists()]
    return {file: base / file for file in names} if base else {}


def look_over(folder: Path, today: date) -> tuple[Pack, list[str]]:
    """Returns the pack, and a line for each thing that may be good and somebody should look at. Raises PackError."""
    pack, sources = _load(folder)
    check_code(sources[WORKSHOP], folder)
    if pack.catalogue.is_there:
        check_dates(pack.catalogue, sources[file_of("catalogue")], today)
    return pack, _lines(sources)


def _load(folder: Path) -> tuple[Pack, Sources]:
    _must_be_pack(folder)
    sources = _sources(folder)
    check_files(sources, folder)
    records = _records(sources)
    sound = {field: None if sources[file_of(field)].findings else record for field, record in records.items()}
    check_enough(sound, sources)
    check_second_wordings(sound, sources)
    if questions := sound.get("questions"):
        check_questions(questions, sources[file_of("questions")])
    if _lines(sources) or None in records.values():
        raise PackError(_lines(sources))
    pack = Pack.model_validate(records)
    check_persona(pack, sources[PERSONA])
    if lines := _lines(sources):
        raise PackError(lines)
    return pack, sources


def _sources(folder: Path) -> Sources:
    """Returns every file that is there or has to be: a deck that no step needs may be missing."""
    workshop = read_source(folder / WORKSHOP, _shown(folder, WORKSHOP))
    needed, homes = _needed(workshop), _homes(folder, workshop)
    sources = {WORKSHOP: workshop}
    for file in FILES:
        home = next((home for home in homes if (home / file).exists()), folder)
        if file != WORKSHOP and (file in needed or not may_be_absent(file) or (home / file).exists()):
            sources[file] = read_source(home / file, _shown(home, file), needed.get(file, ""))
    return sources


def _homes(folder: Path, workshop: Source) -> tuple[Path, ...]:
    """Returns the folders in which a file of the pack is looked for: its own, and the one it has its decks from."""
    base = other_home(folder, workshop.data)
    if base is None:
        return (folder,)
    if not (base / WORKSHOP).is_file():
        sentence = _("There is no workshop pack in {folder}; name the one whose decks this workshop uses.", folder=base)
        workshop.find(workshop.at(("decks_from",)), sentence)
        raise PackError(_lines({WORKSHOP: workshop}))
    return folder, base


def other_home(folder: Path, data: Any) -> Path | None:
    """Returns the folder of the pack whose decks a workshop uses; None where it has its own."""
    named = (data or {}).get("decks_from")
    beside = BESIDE.fullmatch(named) if isinstance(named, str) else None
    return folder.absolute().parent / beside["name"] if beside else None


def _needed(workshop: Source) -> dict[str, str]:
    """Returns file → the first step that needs it."""
    needed: dict[str, str] = {}
    for _way, slug in each(workshop.data, ("pages", "*", "steps", "*", "slug")):
        for field in RECORDS[slug].decks() if isinstance(slug, str) and slug in RECORDS else ():
            needed.setdefault(file_of(field), slug)
    return needed


def _must_be_pack(folder: Path) -> None:
    if not folder.is_dir():
        raise PackError([_("{folder} is not a folder; name the one that holds {file}.", folder=folder, file=WORKSHOP)])
    if not any((folder / file).is_file() for file in FILES):
        sentence = _("{folder} is not a workshop pack: it does not hold {file}.", folder=folder, file=WORKSHOP)
        raise PackError([sentence])


def _shown(folder: Path, file: str) -> str:
    """Returns the file as its reader finds it: from where they stand, or else from the pack's own folder."""
    whole = folder.absolute() / file
    working_folder = Path.cwd()
    return whole.relative_to(
        working_folder if whole.is_relative_to(working_folder) else folder.absolute().parent
    ).as_posix()


def _records(sources: Sources) -> dict[str, Any]:
    """Returns the record of each file by its field; None where it cannot be one."""
    data = sources[WORKSHOP].data or {}
    language = str(data.get("language", "en"))
    records = {}
    for file, source in sources.items():
        field, kind = FILES[file]
        records[field] = read_record(source, kind, language, source.data)
    check_inner_records(sources, language)
    return records


def _lines(sources: Sources) -> list[str]:
    """Returns every finding once, in the order of the files and of their lines."""
    findings = [
        finding for source in sources.values() for finding in sorted(source.findings, key=lambda finding: finding.place)
    ]
    return list(dict.fromkeys(map(str, findings)))
