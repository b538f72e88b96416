"""A person who has already answered some exercises, so that a walk begins where it has something to show."""

from typing import Any
from urllib.parse import urlsplit

import httpx

from actvo_kit.rehearse.page_bot import Page
from tests.running import PACK, RunningRoom, aside

__all__ = ["PACK", "ROWAN", "come_in_with"]

ROWAN = PACK.persona.answers


def come_in_with(room: RunningRoom, answers: dict[str, dict[str, Any]], name: str = "Rowan") -> list[Any]:
    """Joins and keeps `answers` (by exercise), and gives the cookies of that person."""
    return aside(_join(room, answers, name))


async def _join(room: RunningRoom, answers: dict[str, dict[str, Any]], name: str) -> list[Any]:
    key = urlsplit(room.links["participant"]).fragment.removeprefix("key=")
    async with httpx.AsyncClient(base_url=room.url, timeout=60) as client:
        joined = await client.post("/join", data={"token": key, "name": name})
        assert joined.status_code == 303, joined.text
        for page in PACK.workshop.pages:
            wanted = [step.slug for step in page.steps if step.slug in answers]
            if not wanted:
                continue
            opened = await Page.open(client, f"/page/{page.id}")
            for slug in wanted:
                saved = await opened.save(slug, fields=answers[slug], status="done")
                assert not saved["errors"], (slug, saved["errors"])
            await opened.close()
        return [{"name": one.name, "value": one.value, "url": room.url} for one in client.cookies.jar]
