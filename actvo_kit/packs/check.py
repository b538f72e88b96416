"""Rules between the files of a pack. They look at plain data, so that one wrong file hides nothing in another."""

import re
from pathlib import Path
from typing import Any, NamedTuple

from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.record import is_language
from actvo_kit.packs.cells import check_cells
from actvo_kit.packs.files import (
    CATALOGUE,
    CONSTRAINTS,
    MOTIVATORS,
    QUESTIONS,
    STARTERS,
    STRENGTHS,
    VALUES,
    WORDED,
    WORKSHOP,
    Sources,
)
from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.plain_findings import nearest, short
from actvo_kit.packs.source import Source, Where

__all__ = ["check_files"]


class Reference(NamedTuple):
    """`pattern` in `file` names a `noun`, whose ids stand at `ids` in `home`."""

    file: str
    pattern: Where
    noun: str
    home: str
    ids: Where


QUADRANTS: tuple[str, Where] = (VALUES, ("quadrants", "*", "id"))
GROUPS: tuple[str, Where] = (VALUES, ("groups", "*", "id"))
FAMILIES: tuple[str, Where] = (STRENGTHS, ("families", "*", "id"))
STRENGTH_IDS: tuple[str, Where] = (STRENGTHS, ("strengths", "*", "id"))
PATTERNS: tuple[str, Where] = (CONSTRAINTS, ("patterns", "*", "id"))
FEATURES: tuple[str, Where] = (CONSTRAINTS, ("features", "*", "id"))
REFERENCES = (
    Reference(VALUES, ("groups", "*", "quadrant"), "quadrant", *QUADRANTS),
    Reference(VALUES, ("cards", "*", "group"), "group", *GROUPS),
    Reference(STRENGTHS, ("strengths", "*", "family"), "family", *FAMILIES),
    Reference(CATALOGUE, ("options", "*", "requires", "*", "strength"), "strength", *STRENGTH_IDS),
    Reference(CATALOGUE, ("options", "*", "conditions", "pattern"), "pattern", *PATTERNS),
    Reference(CATALOGUE, ("options", "*", "conditions", "features", "*"), "feature", *FEATURES),
    Reference(CATALOGUE, ("options", "*", "conditions", "absent", "*"), "feature", *FEATURES),
)
UNIQUE: tuple[tuple[str, Where], ...] = (
    (WORKSHOP, ("pages", "*", "id")),
    (WORKSHOP, ("pages", "*", "title")),
    (WORKSHOP, ("pages", "*", "steps", "*", "title")),
    (VALUES, ("quadrants", "*", "id")),
    (VALUES, ("quadrants", "*", "*", "title")),
    (VALUES, ("groups", "*", "id")),
    (VALUES, ("groups", "*", "*", "title")),
    (VALUES, ("cards", "*", "id")),
    (VALUES, ("cards", "*", "*", "title")),
    (STRENGTHS, ("families", "*", "id")),
    (STRENGTHS, ("families", "*", "*", "title")),
    (STRENGTHS, ("strengths", "*", "id")),
    (STRENGTHS, ("strengths", "*", "*", "title")),
    (MOTIVATORS, ("motivators", "*", "*", "title")),
    (CONSTRAINTS, ("patterns", "*", "id")),
    (CONSTRAINTS, ("features", "*", "id")),
    (STARTERS, ("starters", "*", "id")),
    (STARTERS, ("starters", "*", "*", "title")),
    (QUESTIONS, ("questions", "*", "id")),
    (QUESTIONS, ("questions", "*", "*", "text")),
    (QUESTIONS, ("distress", "*", "id")),
    (CATALOGUE, ("options", "*", "id")),
    (CATALOGUE, ("options", "*", "title")),
)


def check_files(sources: Sources, folder: Path) -> None:
    """Notes on each source what does not fit together."""
    for reference in REFERENCES:
        _known_names(sources, reference)
    for file, pattern in UNIQUE:
        _used_once(sources[file], pattern)
    _families_of_ids(sources[STRENGTHS])
    _languages(sources)
    _steps(sources[WORKSHOP])
    _order(sources[WORKSHOP])
    _breaks(sources[WORKSHOP])
    _notebooks(sources[WORKSHOP], folder)


def _known_names(sources: Sources, reference: Reference) -> None:
    known = [name for _, name in each(sources[reference.home].data, reference.ids) if isinstance(name, str)]
    if not known:
        return
    source = sources[reference.file]
    for where, name in each(source.data, reference.pattern):
        if isinstance(name, str) and name not in known:
            home = f" in {reference.home}" if reference.home != reference.file else ""
            source.find(source.at(where), f"There is no {reference.noun} `{short(name)}`{home}.{nearest(name, known)}")


def _used_once(source: Source, pattern: Where) -> None:
    first: dict[tuple[object, ...], Where] = {}
    for where, value in each(source.data, pattern):
        if not isinstance(value, str):
            continue
        same = first.setdefault((*(part for part in where if isinstance(part, str)), value.strip().casefold()), where)
        if same != where:
            line, what = source.at(same).line, pattern[-1]
            sentence = f"The {what} `{short(value)}` is already used on line {line}; use each one once."
            source.find(source.at(where), sentence)


def _families_of_ids(source: Source) -> None:
    families = [family for _, family in each(source.data, ("families", "*", "id"))]
    for where, own in each(source.data, ("strengths", "*", "id")):
        for way, family in each(source.data, (*where[:-1], "family")):
            if family in families and not str(own).startswith(str(family)):
                sentence = f"The id `{own}` starts with another family than `{family}`, the one it is filed under."
                source.find(source.at(way), sentence)


def _languages(sources: Sources) -> None:
    workshop = sources[WORKSHOP]
    language = (workshop.data or {}).get("language", "en")
    items = [found for file, keys in WORDED.items() for found in _items(sources[file], keys)]
    used = {key for _, _, item in items for key, words in item.items() if is_language(key) and isinstance(words, dict)}
    if not isinstance(language, str) or not used:
        return
    if language not in used:
        sentence = f"No card has words in the language `{language}`; there are words in {', '.join(sorted(used))}."
        workshop.find(workshop.at(("language",)), sentence)
        return
    for source, where, item in items:
        if language not in item:
            name = item.get("id") or "this item"
            source.find(source.key_at(where), f"`{language}`, the workshop's language, is missing on {name}.")


def _items(source: Source, keys: tuple[str, ...]) -> list[tuple[Source, Where, dict[str, Any]]]:
    found = [one for key in keys for one in each(source.data, (key, "*"))]
    return [(source, where, item) for where, item in found if isinstance(item, dict)]


def _steps(workshop: Source) -> None:
    """Each step has a name of its own: a second one of an exercise says another, and stands on another page."""
    first: dict[str, Where] = {}
    for page, _ in each(workshop.data, ("pages", "*")):
        here: set[str] = set()
        for where, step in each(workshop.data, (*page, "steps", "*")):
            if not isinstance(step, dict):
                continue
            slug, name = step.get("slug"), step.get("id") or step.get("slug")
            at = (*where, "id" if step.get("id") else "slug")
            if isinstance(name, str) and (same := first.setdefault(name, at)) != at:
                line = workshop.at(same).line
                way = "use each one once" if step.get("id") else "give this one an `id` of its own"
                workshop.find(workshop.at(at), f"The step `{short(name)}` is already used on line {line}; {way}.")
            elif isinstance(slug, str) and slug in here:
                sentence = f"`{slug}` stands on this page already; put its second step on another page."
                workshop.find(workshop.at((*where, "slug")), sentence)
            here.add(str(slug))


def _order(workshop: Source) -> None:
    """Each step has a page in this version of the kit, and stands behind those that it rests on."""
    before: set[str] = set()
    for where, slug in each(workshop.data, ("pages", "*", "steps", "*", "slug")):
        if slug in RECORDS and slug not in WITH_PAGE:
            sentence = f"`{slug}` has no page in this version; the steps there are: {', '.join(WITH_PAGE)}."
            workshop.find(workshop.at(where), sentence)
        for other in RECORDS[str(slug)].after if slug in RECORDS else ():
            if other not in before:
                sentence = f"`{slug}` rests on what people say in `{other}`; put the step `{other}` before it."
                workshop.find(workshop.at(where), sentence)
        before.add(str(slug))


def _breaks(workshop: Source) -> None:
    """A break stands between two steps; before the first one the console would open on it."""
    first = next(each(workshop.data, ("pages", "*", "steps", "*")), None)
    if first and isinstance(first[1], dict) and first[1].get("break_before"):
        sentence = "Nothing comes before the first step; put this break on another step, or take the line away."
        workshop.find(workshop.key_at((*first[0], "break_before")), sentence)


def _notebooks(workshop: Source, folder: Path) -> None:
    there = sorted(file.stem for file in folder.glob("*.ipynb"))
    for where, page in each(workshop.data, ("pages", "*", "id")):
        if not (isinstance(page, str) and re.fullmatch(r"[a-z0-9_]+", page)):
            continue
        if page not in there:
            sentence = f"The notebook {page}.ipynb of this page is missing beside workshop.yaml.{nearest(page, there)}"
            workshop.find(workshop.at(where), sentence)
        else:
            check_cells(workshop, where[:-1], folder / f"{page}.ipynb")
