"""While something breaks, bots write on; where people only choose there is nothing to write, and nothing is sent."""

import asyncio
from typing import Any

import pytest

from actvo_kit.exercises.player import Player
from actvo_kit.packs import load_pack
from actvo_kit.rehearse import participant_bots
from actvo_kit.rehearse.participant_bots import Bot, Manner
from tests.running import ROOT

PACK = load_pack(ROOT / "workshops" / "career_design")


class Choosing(Player):
    """An exercise without a field for texts."""


class Browser:
    """Counts what is saved."""

    def __init__(self) -> None:
        self.states: dict[str, Any] = {"choosing": {}, "values": {}}
        self.saved: list[dict[str, Any]] = []

    async def save(self, _slug: str, **change: Any) -> dict[str, Any]:
        self.saved.append(change["fields"])
        return {"saved_at": "now", "conflicts": {"all": None}}


@pytest.mark.parametrize(("slug", "often"), [("choosing", 0), ("values", 2)])
def test_a_bot_writes_only_where_people_do(monkeypatch: pytest.MonkeyPatch, slug: str, often: int) -> None:
    real = participant_bots.player_of
    monkeypatch.setattr(participant_bots, "player_of", lambda one: Choosing if one == "choosing" else real(one))

    async def play() -> list[dict[str, Any]]:
        bot = Bot("http://127.0.0.1:1/#key=x", 0, Manner(PACK, asyncio.Semaphore(1), 0, ()))
        browser: Any = Browser()
        bot.visitor = bot.other_tab = browser
        await bot._scribble_once(slug, asyncio.Event())
        await bot._write_in_other_tab(slug)
        await bot.client.aclose()
        return list(browser.saved)

    assert len(asyncio.run(play())) == often
