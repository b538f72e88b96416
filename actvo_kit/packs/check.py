"""Rules between the files of a pack. They look at plain data, so that one wrong file hides nothing in another."""

import re
from pathlib import Path
from typing import Any

from actvo_kit.model.answers import RECORDS, WITH_PAGE
from actvo_kit.model.pack_file import Reference
from actvo_kit.model.record import is_language
from actvo_kit.packs.agenda import check_agenda
from actvo_kit.packs.cells import check_cells
from actvo_kit.packs.files import FILES, WORDED, WORKSHOP, Sources, file_of
from actvo_kit.packs.paths_in_data import each
from actvo_kit.packs.plain_findings import nearest, short
from actvo_kit.packs.source import Source, Where
from actvo_kit.packs.working_days import check_working_days
from actvo_kit.words import N_, _

__all__ = ["check_files"]


USED = {
    "id": N_("The id `{name}` is already used on line {line}; use each one once."),
    "title": N_("The title `{name}` is already used on line {line}; use each one once."),
    "text": N_("The text `{name}` is already used on line {line}; use each one once."),
}
STEP_USED = N_("The step `{name}` is already used on line {line}; use each one once.")
EXERCISE_USED = N_("The step `{name}` is already used on line {line}; give this one an `id` of its own.")


def check_files(sources: Sources, folder: Path) -> None:
    """Notes on each source what does not fit together."""
    for file, source in sources.items():
        kind = FILES[file][1]
        for reference in kind.references:
            _known_names(source, reference, sources)
        for path in kind.unique:
            _used_once(source, path)
    _languages(sources)
    _steps(sources[WORKSHOP])
    _order(sources[WORKSHOP])
    check_agenda(sources[WORKSHOP])
    check_working_days(sources[WORKSHOP])
    _notebooks(sources[WORKSHOP], folder)


def _known_names(source: Source, reference: Reference, sources: Sources) -> None:
    home = file_of(reference.home)
    ids = each(sources[home].data, reference.ids) if home in sources else ()
    known = [name for _way, name in ids if isinstance(name, str)]
    if not known:
        return
    for where, name in each(source.data, reference.path):
        if isinstance(name, str) and name not in known:
            source.find(source.at(where), _(reference.sentence, name=short(name), file=home) + nearest(name, known))
        beside = each(source.data, (*where[:-1], reference.begins)) if reference.begins else ()
        for _way, own in beside:
            if name in known and not str(own).startswith(name):
                source.find(source.at(where), _(reference.otherwise, id=own, name=name))


def _used_once(source: Source, pattern: Where) -> None:
    first: dict[tuple[object, ...], Where] = {}
    for where, value in each(source.data, pattern):
        if not isinstance(value, str):
            continue
        same = first.setdefault((*(part for part in where if isinstance(part, str)), value.strip().casefold()), where)
        if same != where:
            sentence = _(USED[str(pattern[-1])], name=short(value), line=source.at(same).line)
            source.find(source.at(where), sentence)


def _languages(sources: Sources) -> None:
    workshop = sources[WORKSHOP]
    language = (workshop.data or {}).get("language", "en")
    items = [item for file, source in sources.items() for item in _items(source, WORDED[file])]
    cards = [item for _source, _where, item in items]
    used = {key for card in cards for key, words in card.items() if is_language(key) and isinstance(words, dict)}
    if not isinstance(language, str) or not used:
        return
    if language not in used:
        sentence = _(
            "No card has words in the language `{language}`; there are words in {languages}.",
            language=language,
            languages=", ".join(sorted(used)),
        )
        workshop.find(workshop.at(("language",)), sentence)
        return
    for source, where, item in items:
        if language not in item:
            name = item.get("id") or _("this item")
            sentence = _("`{language}`, the workshop's language, is missing on {name}.", language=language, name=name)
            source.find(source.key_at(where), sentence)


def _items(source: Source, keys: tuple[str, ...]) -> list[tuple[Source, Where, dict[str, Any]]]:
    pairs = [item for key in keys for item in each(source.data, (key, "*"))]
    return [(source, where, item) for where, item in pairs if isinstance(item, dict)]


def _steps(workshop: Source) -> None:
    """Notes a step without a name of its own: a second one of an exercise says another, and stands on another page."""
    first: dict[str, Where] = {}
    for page, _data in each(workshop.data, ("pages", "*")):
        on_page: set[str] = set()
        for where, step in each(workshop.data, (*page, "steps", "*")):
            if not isinstance(step, dict):
                continue
            slug, name = step.get("slug"), step.get("id") or step.get("slug")
            at = (*where, "id" if step.get("id") else "slug")
            if isinstance(name, str) and (same := first.setdefault(name, at)) != at:
                used = STEP_USED if step.get("id") else EXERCISE_USED
                workshop.find(workshop.at(at), _(used, name=short(name), line=workshop.at(same).line))
            elif isinstance(slug, str) and slug in on_page:
                sentence = _("`{slug}` stands on this page already; put its second step on another page.", slug=slug)
                workshop.find(workshop.at((*where, "slug")), sentence)
            on_page.add(str(slug))


def _order(workshop: Source) -> None:
    """Notes a step without a page in this version of the kit, and one that stands before those it rests on."""
    before: set[str] = set()
    for where, slug in each(workshop.data, ("pages", "*", "steps", "*", "slug")):
        if slug in RECORDS and slug not in WITH_PAGE:
            sentence = _(
                "`{slug}` has no page in this version; the steps there are: {slugs}.",
                slug=slug,
                slugs=", ".join(WITH_PAGE),
            )
            workshop.find(workshop.at(where), sentence)
        for other in RECORDS[str(slug)].after if slug in RECORDS else ():
            if other not in before:
                sentence = _(
                    "`{slug}` rests on what people say in `{other}`; put the step `{other}` before it.",
                    slug=slug,
                    other=other,
                )
                workshop.find(workshop.at(where), sentence)
        before.add(str(slug))


def _notebooks(workshop: Source, folder: Path) -> None:
    notebooks = sorted(file.stem for file in folder.glob("*.ipynb"))
    for where, page in each(workshop.data, ("pages", "*", "id")):
        if not (isinstance(page, str) and re.fullmatch(r"[a-z0-9_]+", page)):
            continue
        if page not in notebooks:
            sentence = _(
                "The notebook {file} of this page is missing beside {workshop}.",
                file=f"{page}.ipynb",
                workshop=WORKSHOP,
            )
            workshop.find(workshop.at(where), sentence + nearest(page, notebooks))
        else:
            check_cells(workshop, where[:-1], folder / f"{page}.ipynb")
