"""All that the kit says to made-up people, as digests: drafts, letters, pages with readings, pictures of the room.

`python -m tests.golden` says what differs from `golden.json`; `--write` keeps what is said now (`make golden`);
`--texts FOLDER` writes it out whole, so that two commits can be compared word by word.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from actvo_kit.drafting.drafter import Drafter
from actvo_kit.drafting.openai import helper_of
from actvo_kit.drafting.template import TemplateDrafter
from actvo_kit.evaluate.people.attacks import attacks
from actvo_kit.evaluate.people.made_up_person import Case
from actvo_kit.evaluate.people.swaps import swaps
from actvo_kit.evaluate.people.usual import usual
from actvo_kit.exercises import widget_of
from actvo_kit.model.answers import WITH_PAGE
from actvo_kit.model.drafting_offer import Ask
from actvo_kit.model.pathway import Drafts
from actvo_kit.packs import load_pack
from actvo_kit.room.pictures.group_drawing import OFFERED, draw, slug_of
from actvo_kit.settings import DraftingSettings
from tests.exercises.conftest import FakeDesk

KEPT = Path(__file__).parent / "golden.json"
PACK = load_pack(Path(__file__).parents[1] / "workshops" / "career_design")
MODEL = DraftingSettings(model="golden", url="http://127.0.0.1:9")
"""Nobody is there: letters are written, and not sent."""
FIELDS_MOST = 80
DIGITS = 9


class Said(NamedTuple):
    """One thing that is said to somebody: `about` names the kind, and the exercise where there is one."""

    whom: str
    about: str
    text: str


def everything() -> Iterator[Said]:
    """All of it, person by person."""
    people = [_persona(), *usual(PACK), *attacks(PACK)]
    writer = helper_of(MODEL)
    assert writer is not None
    for person in people:
        drafts = TemplateDrafter().write(person.brief())
        yield _said(person.id, "drafts", drafts.plain())
        yield from _letters(person, writer, ("", *person.records))
        yield from _pages(person, drafts)
    for pair in swaps(PACK):
        for person in (pair.one, pair.other):
            yield _said(person.id, "drafts", TemplateDrafter().write(person.brief()).plain())
            yield from _letters(person, writer, ("",))
    yield from _pictures(people)


def _persona() -> Case:
    return Case(id="persona", about="Who is in the pack", pack=PACK, records=dict(PACK.persona.answers))


def _letters(person: Case, writer: Drafter, letters: tuple[str, ...]) -> Iterator[Said]:
    """What a letter says that asks for drafts, and one that asks for a question about an exercise."""
    brief = person.brief()
    for about in letters:
        asked = replace(brief, ask=Ask(about=about))
        fields = tuple(one.id for one in writer.letter(asked).fields)[:FIELDS_MOST]
        letter = writer.letter(replace(brief, ask=Ask(about=about, fields=fields)))
        yield _said(person.id, f"letter {about}".strip(), letter.plain())


def _pages(person: Case, drafts: Drafts) -> Iterator[Said]:
    """What a page shows at once, words of the pack and readings with their pictures' sentences and tables."""
    desk = FakeDesk(person.pack, person.records, drafts, name=person.id)
    _, here = desk.open()
    for slug in WITH_PAGE:
        if slug in person.pack.workshop.exercises:
            shown = widget_of(slug)(desk, person.pack, here)
            yield _said(person.id, f"content {slug}", shown.content)
            yield _said(person.id, f"reading {slug}", shown.reading)


def _pictures(people: list[Case]) -> Iterator[Said]:
    """Of a room of all of them, and of one as small as may be."""
    usual_pack = [one for one in people if one.pack is PACK]
    for name, room in (("everybody", usual_pack), ("seven", usual_pack[:7])):
        for item in OFFERED:
            slug = slug_of(item)
            drawn = draw(
                item, PACK, {one.id: one.records[slug] for one in room if slug in one.records}, date(2026, 11, 30)
            )
            yield _said(name, f"picture {item}", drawn.plain() if drawn else None)


def _said(whom: str, about: str, said: Any) -> Said:
    return Said(whom, about, json.dumps(_rounded(said), ensure_ascii=False, sort_keys=True))


def _rounded(said: Any) -> Any:
    """The last digits of a number are the machine's."""
    if isinstance(said, float):
        return round(said, DIGITS)
    if isinstance(said, dict):
        return {str(name): _rounded(value) for name, value in said.items()}
    return [_rounded(one) for one in said] if isinstance(said, (list, tuple)) else said


def digests(found: list[Said]) -> dict[str, dict[str, str]]:
    """Person → what is said → digest."""
    by_person: dict[str, dict[str, str]] = {}
    for one in found:
        by_person.setdefault(one.whom, {})[one.about] = sha256(one.text.encode()).hexdigest()[:12]
    return by_person


def differences(now: dict[str, dict[str, str]]) -> list[str]:
    """What is said otherwise than `golden.json` has it."""
    kept = json.loads(KEPT.read_text("utf-8"))
    names = {(whom, about) for run in (kept, now) for whom in run for about in run[whom]}
    return sorted(
        f"{whom}: {about}" for whom, about in names if kept.get(whom, {}).get(about) != now.get(whom, {}).get(about)
    )


def write(found: list[Said]) -> None:
    """Keeps what is said now."""
    KEPT.write_text(json.dumps(digests(found), indent=1, sort_keys=True) + "\n", "utf-8")


def _write_texts(found: list[Said], folder: Path) -> None:
    for one in found:
        to = folder / one.whom / f"{one.about}.json"
        to.parent.mkdir(parents=True, exist_ok=True)
        to.write_text(json.dumps(json.loads(one.text), ensure_ascii=False, indent=1) + "\n", "utf-8")


def main() -> int:
    """Exit code 1 when something differs."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--write", action="store_true")
    asked.add_argument("--texts", type=Path)
    options = asked.parse_args()
    found = list(everything())
    if options.texts:
        _write_texts(found, options.texts)
    if options.write:
        write(found)
    differ = differences(digests(found))
    print("\n".join([*differ, f"{len(found)} texts, {len(differ)} differ from {KEPT.name}"]))
    return bool(differ)


if __name__ == "__main__":
    sys.exit(main())
