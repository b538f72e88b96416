"""A pack of any steps, made from career_design, and a bot that plays it in a room without a server."""

import json
import shutil
from pathlib import Path
from random import Random
from typing import Any

import yaml

from actvo_kit.desk.local import LocalParticipant
from actvo_kit.exercises import player_of
from actvo_kit.model.answers import RECORDS
from actvo_kit.notebook import Kit
from actvo_kit.packs.files import FILES, file_of, may_be_absent

PACK = Path(__file__).parents[2] / "workshops" / "career_design"
WORKSHOP = yaml.safe_load((PACK / "workshop.yaml").read_text("utf-8"))
STEPS = {step["slug"]: step for page in WORKSHOP["pages"] for step in page["steps"] if "slug" in step}
SCRIPT = {"say": "Say.", "do": "Do.", "dont": "Do not."}
MINUTES = {"instruct": 0, "solo": 0, "pair": 0, "room": 5}
Steps = list[dict[str, Any]]


def led(number: int) -> dict[str, Any]:
    return {"id": f"led_{number}", "title": f"Part {number}", "minutes": MINUTES, "script": SCRIPT}


def step_of(slug: str, name: str | None = None) -> dict[str, Any]:
    plain = STEPS[slug]
    return plain | ({"id": name, "title": f"{plain['title']} again"} if name else {})


def written(folder: Path, pages: list[Steps]) -> Path:
    """A pack of these pages, without the decks that no step of them needs."""
    pack = folder / "pack"
    shutil.copytree(PACK, pack, ignore=shutil.ignore_patterns("*.ipynb"))
    named = [{"id": f"{number}_page", "title": f"Page {number}", "steps": page} for number, page in enumerate(pages)]
    (pack / "workshop.yaml").write_text(_plain(WORKSHOP | {"pages": named}), "utf-8")
    notebook = json.loads((PACK / "1_know_yourself.ipynb").read_text("utf-8"))
    kit, page = notebook["cells"][:2]
    for one in named:
        cells = [kit, page | {"source": [f'kit.page("{one["id"]}")']}]
        cells += [page | {"id": call[4:8] + str(at), "source": [call]} for at, call in enumerate(calls(one["steps"]))]
        (pack / f"{one['id']}.ipynb").write_text(json.dumps(notebook | {"cells": cells}), "utf-8")
    for file in not_needed(pages):
        (pack / file).unlink()
    return pack


def not_needed(pages: list[Steps]) -> set[str]:
    slugs = [step["slug"] for page in pages for step in page if "slug" in step]
    needed = {file_of(field) for slug in slugs for field in RECORDS[slug].decks()}
    return {file for file in FILES if may_be_absent(file)} - needed


def nobody(pack: Path) -> Path:
    """The pack with a persona who has answered nothing yet: a room of one, with every step open."""
    persona = yaml.safe_load((pack / "persona.yaml").read_text("utf-8"))
    (pack / "persona.yaml").write_text(_plain(persona | {"answers": {}}), "utf-8")
    return pack


def _plain(workshop: dict[str, Any]) -> str:
    """As people write it: each step in full."""
    return str(yaml.safe_dump(json.loads(json.dumps(workshop)), allow_unicode=True))


def calls(steps: Steps) -> list[str]:
    return [
        f'kit.{step["slug"]}("{step["id"]}")' if "id" in step else f"kit.{step['slug']}()"
        for step in steps
        if "slug" in step
    ]


async def play(desk: LocalParticipant, seed: int) -> None:
    """As a bot does, step by step, through the widgets of each page."""
    pack, _ = desk.open()
    for page in pack.workshop.pages:
        frame = Kit(desk).page(page.id)
        shown = [one["slug"] for one in frame.content["steps"] if one["page"] == page.id]
        assert shown == [one.id for one in page.steps]
        for step in page.steps:
            await desk.began(step.id)
            if step.slug is None:
                continue
            widget = getattr(Kit(desk), step.slug)(step.id)  # a page that knows what was said so far
            player = player_of(step.slug)(pack, Random(seed))
            if player.asks:
                await widget.wanted(player.asks)
            state = widget.get_state()
            assert player.is_ready(state), step.id
            for number, change in enumerate(player.play(state)):
                version = desk.open()[1].answers[step.slug].version
                sent = {"edit_id": f"{step.id}-{number}", "page": f"p-{step.id}", "base_version": version, **change}
                widget._answered({"new": sent})
                await widget._saving._work
                assert not widget.ack.get("errors"), (step.id, widget.ack)
                assert not widget.ack.get("problems"), (step.id, widget.ack)
